using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using Myelon.Core.Cases;
using Myelon.Formats.Worksheets;
using static Myelon.Formats.Schema.Shape;

namespace Myelon.Formats.Schema;

/// <summary>The worksheet of the neurological examination inside a case: in our own format, or in the flat one of the reference cases.</summary>
internal static class WorksheetSchema
{
    /// <summary>The worksheet with these cells, and the kinds of cells that it has.</summary>
    public static IEnumerable<(string Name, JsonObject Shape)> Definitions(ImmutableArray<WorksheetField> fields) =>
    [
        (Part.Worksheet, AnyOf(Own(fields), Flat(fields))),
        .. fields.DistinctBy(Kind).SelectMany(f => ((string, JsonObject)[])[(Kind(f), Cell(f)), (Kind(f) + "_flat", FlatCell(f))]),
    ];

    /// <summary>The name of a kind of cell, by what may be entered: <c>worksheet_0_to_5</c>.</summary>
    private static string Kind(WorksheetField field) =>
        "worksheet_"
            + (field.NormalGrade is { } normal
                ? $"0_to_{normal}"
                : field.Entries.Length > 3 ? $"{field.Entries[0]}_to_{field.Entries[^1]}" : string.Join('_', field.Entries));

    private static JsonObject Own(ImmutableArray<WorksheetField> fields) => Closed(
    [
        ("format?", Const(WorksheetFile.Format)),
        ("worksheet?", Text()),
        ("examined_at?", Ref(Times.WorksheetMoment)),
        ("comments?", Text()),
        .. Members([.. fields.Select(f => (f, f.Path))]),
    ]);

    /// <summary>The members of one object; a block is required where one of its cells is.</summary>
    private static IEnumerable<(string Name, JsonObject Shape)> Members(ImmutableArray<(WorksheetField Field, ImmutableArray<string> Path)> cells) =>
        from cell in cells
        group cell by cell.Path[0] into block
        select (
            block.Key + (block.Any(c => c.Field.Required) ? "" : "?"),
            block.First().Path.Length == 1 ? Ref(Kind(block.First().Field)) : Closed([.. Members([.. block.Select(c => (c.Field, c.Path[1..]))])]));

    private static JsonObject Cell(WorksheetField field) => field.NormalGrade is not { } normal
        ? Entry(field.Entries)
        : AnyOf(Entry(field.Entries), Closed(
            ("grade", Entry([.. field.Entries.Where(e => e != normal)])),
            ("non_sci", Codes([WorksheetNotes.ConsideredNormal, WorksheetNotes.ConsideredNotNormal])),
            ("reason?", Text())));

    /// <summary>The entries as texts, and the number, true or false that says the same.</summary>
    private static JsonObject Entry(ImmutableArray<string> entries)
    {
        var shape = Codes(entries);
        var values = (JsonArray)shape["enum"]!;
        foreach (var entry in entries)
        {
            if (entry is "yes" or "no")
            {
                values.Add(entry == "yes");
            }
            else if (int.TryParse(entry, NumberStyles.None, CultureInfo.InvariantCulture, out var grade))
            {
                values.Add(grade);
            }
        }

        return shape;
    }

    private static JsonObject Flat(ImmutableArray<WorksheetField> fields) => Closed(
    [
        .. fields.Select(f => (f.FlatKey + (f.Required ? "" : "?"), Ref(Kind(f) + "_flat"))),
        .. FlatWorksheetReader.Beside
            .Order(StringComparer.Ordinal)
            .Select(k => (k + "?", k switch { "comments" => Text(), "id" => Typed("number", "string"), _ => new JsonObject() })),
    ]);

    private static JsonObject FlatCell(WorksheetField field)
    {
        IEnumerable<string> entries = field.Entries.SelectMany(e => e switch { "yes" => (string[])["yes", "Yes"], "no" => ["no", "No"], _ => [e] });
        if (field.NormalGrade is { } normal)
        {
            entries = entries.Concat(field.Entries.Where(e => e != normal).SelectMany(e => (string[])[e + "*", e + "**"]));
        }

        return Codes(field.Required ? entries : entries.Append(""));
    }
}
