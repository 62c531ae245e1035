namespace Myelon.Core.Forms;

/// <summary>A paper on which the work of this disease is done: one page about one case, for somebody who needs it.</summary>
/// <param name="Id">The stable name, as it is asked for.</param>
/// <param name="Title">What it is called.</param>
/// <param name="For">Who receives it.</param>
public sealed record Paper(string Id, Text Title, Text For)
{
    /// <summary>The sections of the guideline that speak of it.</summary>
    public required IReadOnlyList<string> Sections { get; init; }

    /// <summary>Its parts, in the order of reading.</summary>
    public required IReadOnlyList<PaperBlock> Blocks { get; init; }

    /// <summary>Whether it is given to the patient: plain words, and nothing of rules.</summary>
    public bool IsForThePatient { get; init; }
}

/// <summary>A part of a paper.</summary>
/// <param name="Title">Its heading.</param>
/// <param name="Items">What stands in it.</param>
public sealed record PaperBlock(Text Title, IReadOnlyList<PaperItem> Items);
