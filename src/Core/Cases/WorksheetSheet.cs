using System.Collections.Immutable;

namespace Myelon.Core.Cases;

/// <summary>How a cell of a drawn worksheet is set off; the entry itself is always written too.</summary>
public enum SheetTone
{
    /// <summary>No cell: nothing is tested there.</summary>
    Blank,

    /// <summary>The name of a row.</summary>
    Heading,

    /// <summary>A normal grade.</summary>
    Normal,

    /// <summary>An impaired grade.</summary>
    Impaired,

    /// <summary>No function.</summary>
    Absent,

    /// <summary>Not testable.</summary>
    NotTestable,
}

/// <summary>A cell of a drawn worksheet.</summary>
/// <param name="Written">What stands in it, the same in every language.</param>
/// <param name="Tone">How it is set off.</param>
public sealed record SheetCell(string Written, SheetTone Tone);

/// <summary>A named result under the grid.</summary>
/// <param name="Name">The name.</param>
/// <param name="Value">The value.</param>
public sealed record SheetLine(Text Name, Text Value);

/// <summary>A worksheet to be drawn: what to draw, without how. The medicine fills it, an adapter draws it.</summary>
/// <param name="Title">The heading.</param>
/// <param name="Description">A text alternative to the whole drawing.</param>
/// <param name="Columns">The headings of the columns, left to right as printed.</param>
/// <param name="Rows">The rows, top to bottom; each has one cell per column.</param>
/// <param name="Lines">The results under the grid.</param>
/// <param name="Legend">What the marks mean.</param>
public sealed record WorksheetSheet(
    Text Title,
    Text Description,
    ImmutableArray<Text> Columns,
    ImmutableArray<ImmutableArray<SheetCell>> Rows,
    ImmutableArray<SheetLine> Lines,
    Text Legend);
