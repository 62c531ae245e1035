using System.Collections.Immutable;
using System.Text.Json;
using Myelon.Core;
using Myelon.Core.Cases;

namespace Myelon.Formats.Worksheets;

/// <summary>
/// Reads ISNCSCI worksheets from JSON: our own format <c>myelon-isncsci/1</c> and the flat format of the Praxis
/// reference cases, one worksheet or a list of them. What cells exist is told by the medicine, not known here.
/// </summary>
public static class WorksheetFile
{
    /// <summary>The name of our own format.</summary>
    public const string Format = "myelon-isncsci/1";

    /// <summary>The deepest nesting that is read.</summary>
    public const int MaximumDepth = 32;

    /// <summary>How many worksheets a file may hold.</summary>
    public const int MostWorksheets = 2000;

    /// <summary>Reads a whole file.</summary>
    /// <param name="utf8">The bytes of the file.</param>
    /// <param name="fields">The cells that a worksheet has.</param>
    /// <returns>One reading per worksheet, in order; a file that is no JSON gives one reading with its fault.</returns>
    public static ImmutableArray<WorksheetReading> Read(ReadOnlyMemory<byte> utf8, ImmutableArray<WorksheetField> fields)
    {
        try
        {
            using var document = JsonDocument.Parse(WithoutMark(utf8), new JsonDocumentOptions { MaxDepth = MaximumDepth });
            var root = document.RootElement;
            if (root.ValueKind == JsonValueKind.Array && root.GetArrayLength() > MostWorksheets)
            {
                return [Unreadable("", new(
                    new($"mehr als {MostWorksheets} Arbeitsblätter in einer Datei", $"more than {MostWorksheets} worksheets in a file"),
                    new("die Datei teilen", "split the file")))];
            }

            return root.ValueKind == JsonValueKind.Array
                ? [.. root.EnumerateArray().Select((element, index) => Read(element, $"/{index}", fields, ownFormatIsNamed: true))]
                : [Read(root, "", fields, ownFormatIsNamed: true)];
        }
        catch (JsonException error)
        {
            var (line, place) = (error.LineNumber + 1, error.BytePositionInLine + 1);
            return [Unreadable("", new(
                new($"kein gültiges JSON (Zeile {line}, Byte {place})", $"no valid JSON (line {line}, byte {place})"),
                new("eine JSON-Datei in UTF-8, höchstens 32 Ebenen tief", "a JSON file in UTF-8, at most 32 levels deep")))];
        }
    }

    /// <summary>Reads one worksheet that stands inside another document, such as the key <c>isncsci</c> of a case.</summary>
    /// <param name="element">The worksheet.</param>
    /// <param name="place">Where it stands (JSON pointer).</param>
    /// <param name="fields">The cells that a worksheet has.</param>
    public static WorksheetReading Read(JsonElement element, string place, ImmutableArray<WorksheetField> fields) =>
        Read(element, place, fields, ownFormatIsNamed: false);

    private static WorksheetReading Read(
        JsonElement element, string place, ImmutableArray<WorksheetField> fields, bool ownFormatIsNamed)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            return Unreadable(place, new(
                new("das Arbeitsblatt ist kein JSON-Objekt", "the worksheet is no JSON object"),
                new("ein Objekt mit den Schlüsseln von docs/isncsci-worksheet.md", "an object with the keys of docs/isncsci-worksheet.md")));
        }

        try
        {
            return IsFlat(element, fields)
                ? new FlatWorksheetReader(place, fields).Read(element)
                : new OwnWorksheetReader(place, fields, ownFormatIsNamed).Read(element);
        }
        catch (InvalidOperationException)
        {
            // The framework reports a lone surrogate, or bytes that are no UTF-8, this way and without a place.
            return Unreadable(place, new(
                new(
                    "ein Text enthält ungültige Zeichen (kein UTF-8, oder ein einzelnes Surrogat)",
                    "a text contains invalid characters (no UTF-8, or a lone surrogate)"),
                new("gültige Unicode-Zeichen", "valid Unicode characters")));
        }
    }

    /// <summary>Some editors begin a file with a byte order mark; it says nothing.</summary>
    private static ReadOnlyMemory<byte> WithoutMark(ReadOnlyMemory<byte> utf8) =>
        utf8.Span.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8;

    private static bool IsFlat(JsonElement element, ImmutableArray<WorksheetField> fields)
    {
        var flatKeys = fields.Select(static field => field.FlatKey).ToHashSet(StringComparer.Ordinal);
        return element.EnumerateObject().Any(member => flatKeys.Contains(member.Name));
    }

    private static WorksheetReading Unreadable(string place, Refusal refusal) =>
        new(new("", null, null, place, []), [new(place, refusal.Message, refusal.Fix)]);
}

/// <summary>What is wrong and what would be right.</summary>
/// <param name="Message">What is wrong.</param>
/// <param name="Fix">What would be right.</param>
internal sealed record Refusal(Text Message, Text Fix);
