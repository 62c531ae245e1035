namespace Myelon.Core.Forms;

/// <summary>A section of a guideline.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Title">A heading of ours.</param>
public sealed record SectionHeading(string Number, Text Title)
{
    /// <summary>Why nothing of ours answers a case from it; null where something does.</summary>
    public Text? NothingBecause { get; init; }
}
