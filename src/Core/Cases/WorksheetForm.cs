using System.Collections.Immutable;
using NodaTime;

namespace Myelon.Core.Cases;

/// <summary>A cell that a worksheet has, as the medicine defines it and as files spell it.</summary>
/// <param name="Code">The stable code: the path joined by dots, such as <c>right.light_touch.C5</c>.</param>
/// <param name="Path">The keys under which our own format holds it, outermost first.</param>
/// <param name="FlatKey">The key of the flat exchange format, such as <c>c5RightTouch</c>.</param>
/// <param name="Required">Whether a worksheet without it is refused.</param>
public sealed record WorksheetField(string Code, ImmutableArray<string> Path, string FlatKey, bool Required)
{
    /// <summary>What may be entered, as <see cref="WorksheetCell.Entered"/> has it.</summary>
    public required ImmutableArray<string> Entries { get; init; }

    /// <summary>The entry of a normal segment, beside which no asterisk may stand; null for a cell that takes no asterisk at all.</summary>
    public string? NormalGrade { get; init; }
}

/// <summary>A cell as somebody entered it: not yet checked by the medicine.</summary>
/// <param name="Code">The code of its <see cref="WorksheetField"/>.</param>
/// <param name="Place">Where it stands in the file (JSON pointer, RFC 6901).</param>
/// <param name="Entered">The entry: a number as written, <c>NT</c>, <c>yes</c>, <c>no</c>, or a level.</param>
/// <param name="Note">How an entry with an asterisk is to be considered: one of <see cref="WorksheetNotes"/>, or any other text.</param>
/// <param name="Reason">The condition behind the asterisk, free text.</param>
public sealed record WorksheetCell(string Code, string Place, string Entered, string? Note = null, string? Reason = null);

/// <summary>The codes of the note that an asterisk needs.</summary>
public static class WorksheetNotes
{
    /// <summary>Considered normal for the classification.</summary>
    public const string ConsideredNormal = "considered_normal";

    /// <summary>Considered not normal for the classification.</summary>
    public const string ConsideredNotNormal = "considered_not_normal";
}

/// <summary>A worksheet as entered: neutral between file formats, not yet checked by the medicine.</summary>
/// <param name="Name">What the file calls it; empty if it does not say.</param>
/// <param name="ExaminedAt">When the patient was examined; null if the file does not say.</param>
/// <param name="Comments">The examiner's comments.</param>
/// <param name="Place">Where the worksheet stands in the file (JSON pointer); empty for the whole file.</param>
/// <param name="Cells">The cells, in the order of the file.</param>
public sealed record WorksheetForm(
    string Name,
    OffsetDateTime? ExaminedAt,
    string? Comments,
    string Place,
    ImmutableArray<WorksheetCell> Cells);

/// <summary>One worksheet read from a file: the form, or the faults that make it unreadable.</summary>
/// <param name="Form">The form; cells with faults are missing from it.</param>
/// <param name="Faults">All faults of this worksheet; empty if it can be read.</param>
public sealed record WorksheetReading(WorksheetForm Form, ImmutableArray<Fault> Faults);
