using Myelon.Core;

namespace Myelon.Store;

/// <summary>A store that cannot be trusted with a case is not opened: what is wrong, and the remedy, without anything of a patient.</summary>
/// <param name="says">What is wrong.</param>
/// <param name="inner">What the database said, or null.</param>
public sealed class StoreRefusedException(Text says, Exception? inner = null) : Exception(says.En, inner)
{
    /// <summary>What is wrong, and the remedy.</summary>
    public Text Says { get; } = says;
}

/// <summary>Others were writing for too long; nothing was written, and the write can be sent again.</summary>
/// <param name="inner">What the database said.</param>
public sealed class StoreBusyException(Exception? inner = null) : Exception("the store is busy", inner);

/// <summary>The file takes or gives nothing at the moment; nothing was written.</summary>
/// <param name="says">What is wrong, and the remedy.</param>
/// <param name="isFull">Whether there is no room on the disk.</param>
/// <param name="inner">What the database said.</param>
public sealed class StoreFailedException(Text says, bool isFull, Exception? inner = null) : Exception(says.En, inner)
{
    /// <summary>What is wrong, and the remedy.</summary>
    public Text Says { get; } = says;

    /// <summary>Whether there is no room on the disk.</summary>
    public bool IsFull { get; } = isFull;
}
