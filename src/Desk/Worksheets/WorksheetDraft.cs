using System.Globalization;
using System.Text.Json.Nodes;
using Myelon.Core;
using Myelon.Core.Cases;
using Myelon.Core.Reasoning;
using Myelon.Formats.CaseFile;
using Myelon.Formats.Worksheets;

namespace Myelon.Desk.Worksheets;

/// <summary>A worksheet of the neurological examination that is filled in without a case. What is left empty counts as not testable.</summary>
/// <param name="guideline">The guideline, which knows the cells and classifies.</param>
/// <param name="written">What is written, by the short key of a cell.</param>
public sealed class WorksheetDraft(Guideline guideline, IReadOnlyDictionary<string, string> written)
{
    private const string NotTestable = "NT";

    private (ClassifiedWorksheet? Sheet, IReadOnlyList<Fault> Faults)? _classified;

    /// <summary>The cells.</summary>
    public IReadOnlyList<WorksheetField> Fields => guideline.Rules.WorksheetFields;

    /// <summary>How many cells that every worksheet has are empty.</summary>
    public int Empty => Fields.Count(f => f.Required && Value(f).Length == 0);

    /// <summary>Whether nothing is written.</summary>
    public bool IsBlank => Fields.All(f => Value(f).Length == 0);

    /// <summary>The sheet with its classification; null where nothing is written or something is wrong.</summary>
    public WorksheetSheet? Sheet => IsBlank ? null : Classified.Sheet?.Sheet;

    /// <summary>What is wrong.</summary>
    public IReadOnlyList<Fault> Faults => IsBlank ? [] : Classified.Faults;

    /// <summary>The short key of a cell, for an address: the first letters of side and test, and the segment as it is.</summary>
    public static string Key(WorksheetField field) =>
        string.Join('.', field.Path.Select((part, i) => i == 2 ? part : string.Concat(part.Split('_').Select(word => word[0]))));

    /// <summary>The entry of a cell that is normal.</summary>
    public static string? Normal(WorksheetField field) => field.NormalGrade ?? (field.Entries.Contains("yes") ? "yes" : null);

    /// <summary>What is written in a cell.</summary>
    public string Value(WorksheetField field)
    {
        var value = (written.GetValueOrDefault(Key(field)) ?? "").Trim();
        return value.Equals(NotTestable, StringComparison.OrdinalIgnoreCase) ? NotTestable : value;
    }

    /// <summary>The worksheet in a case of its own.</summary>
    public CaseDocument Document(string name)
    {
        var sheet = new JsonObject { ["format"] = WorksheetFile.Format };
        foreach (var field in Fields)
        {
            var value = Value(field) is { Length: > 0 } entered ? entered : field.Required ? NotTestable : null;
            if (value is null)
            {
                continue;
            }

            var block = sheet;
            foreach (var part in field.Path.SkipLast(1))
            {
                block = block[part] as JsonObject ?? (JsonObject)(block[part] = new JsonObject())!;
            }

            block[field.Path[^1]] = value switch
            {
                "yes" => true,
                "no" => false,
                _ when int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var grade) => grade,
                _ => value,
            };
        }

        return CaseDocument.Of(new JsonObject { ["format"] = CaseReader.Format, ["case"] = name, ["isncsci"] = sheet }.ToJsonString());
    }

    private (ClassifiedWorksheet? Sheet, IReadOnlyList<Fault> Faults) Classified =>
        _classified ??= guideline.Worksheets?.Classify(new(Form, [])) ?? (null, []);

    private WorksheetForm Form => new("", null, null, "",
    [
        .. Fields.Select(f => (Field: f, Value: Value(f))).Where(c => c.Field.Required || c.Value.Length > 0)
            .Select(c => new WorksheetCell(c.Field.Code, c.Field.Code, c.Value.Length > 0 ? c.Value : NotTestable)),
    ]);
}
