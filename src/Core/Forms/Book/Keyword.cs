namespace Myelon.Core.Forms;

/// <summary>Words of the clinic that mean the same or belong together, and the sections that treat what they mean, whatever words these use.</summary>
/// <param name="Sections">The sections; none where the words only stand for each other, or where the text says nothing.</param>
/// <param name="Words">The words, in both languages; each stands for all of them in a search.</param>
public sealed record Keyword(IReadOnlyList<string> Sections, params IReadOnlyList<string> Words)
{
    /// <summary>Whether the text of the guideline says nothing on it, which a search then says.</summary>
    public bool IsSilent { get; init; }
}
