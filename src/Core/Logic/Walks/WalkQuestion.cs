namespace Myelon.Core.Logic.Walks;

/// <summary>
/// A question that a rule puts to a worksheet. It holds what it reads; its answer and its words come from the same
/// reading, so that an explanation cannot tell another story than the classification.
/// </summary>
public abstract record WalkQuestion
{
    /// <summary>The answer; unknown where the cells leave it open.</summary>
    public abstract Truth Answer { get; }

    /// <summary>The question with the grades it reads, in both languages.</summary>
    public abstract Text Words { get; }

    /// <summary>Whether a cell with an asterisk was read.</summary>
    public virtual bool ReadsNote => false;
}
