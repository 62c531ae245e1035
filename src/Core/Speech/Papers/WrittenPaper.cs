namespace Myelon.Core.Speech;

/// <summary>A paper in one language, ready to be laid out as text, as a page or as a PDF.</summary>
/// <param name="Id">The name of the paper.</param>
/// <param name="Language">The language.</param>
/// <param name="Title">What it is called.</param>
/// <param name="For">Who receives it.</param>
/// <param name="Case">Which case, and for which time.</param>
/// <param name="Warnings">What stands above everything: contradictions, a time that lies back.</param>
/// <param name="Blocks">Its parts.</param>
/// <param name="Foot">Edition and rules, sections, and what it is not.</param>
public sealed record WrittenPaper(
    string Id,
    Language Language,
    string Title,
    string For,
    string Case,
    IReadOnlyList<string> Warnings,
    IReadOnlyList<WrittenBlock> Blocks,
    IReadOnlyList<string> Foot)
{
    /// <summary>Whether the patient reads it: in large letters.</summary>
    public bool IsForThePatient { get; init; }
}

/// <summary>A part of a written paper.</summary>
/// <param name="Title">Its heading.</param>
/// <param name="Lines">What stands in it.</param>
public sealed record WrittenBlock(string Title, IReadOnlyList<WrittenLine> Lines);

/// <summary>A line of a written paper.</summary>
/// <param name="Kind">How it is laid out.</param>
/// <param name="Label">What it is about; empty for a sentence.</param>
/// <param name="Text">What is said; empty where somebody writes it by hand.</param>
public sealed record WrittenLine(LineKind Kind, string Label, string Text);

/// <summary>How a line of a paper is laid out.</summary>
public enum LineKind
{
    /// <summary>A label and what is entered for it.</summary>
    Entry,

    /// <summary>A sentence.</summary>
    Sentence,

    /// <summary>A label and room to write by hand.</summary>
    ByHand,

    /// <summary>A box to tick, and what it stands for.</summary>
    Tick,
}
