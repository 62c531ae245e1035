using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Myelon.Core;

namespace Myelon.Formats.Json;

/// <summary>A JSON value with its place. Numbers keep their text: they are never read as floating point.</summary>
/// <param name="Place">Its place.</param>
public abstract record JsonNode(JsonPlace Place)
{
    /// <summary>The JSON pointer, made anew at each asking.</summary>
    public string Pointer => Place.ToString();
}

/// <summary>An object; its members in the order of the text, each key once.</summary>
/// <param name="Place">Its place.</param>
/// <param name="Members">The members.</param>
public sealed record JsonObjectNode(JsonPlace Place, IReadOnlyList<(string Key, JsonNode Value)> Members) : JsonNode(Place);

/// <summary>An array.</summary>
/// <param name="Place">Its place.</param>
/// <param name="Items">The items.</param>
public sealed record JsonArrayNode(JsonPlace Place, IReadOnlyList<JsonNode> Items) : JsonNode(Place);

/// <summary>A text.</summary>
/// <param name="Place">Its place.</param>
/// <param name="Value">The text.</param>
public sealed record JsonTextNode(JsonPlace Place, string Value) : JsonNode(Place);

/// <summary>A number as it is written.</summary>
/// <param name="Place">Its place.</param>
/// <param name="Written">The number as it is written.</param>
public sealed record JsonNumberNode(JsonPlace Place, string Written) : JsonNode(Place);

/// <summary>True or false.</summary>
/// <param name="Place">Its place.</param>
/// <param name="Value">The value.</param>
public sealed record JsonBooleanNode(JsonPlace Place, bool Value) : JsonNode(Place);

/// <summary>Null: nothing is said.</summary>
/// <param name="Place">Its place.</param>
public sealed record JsonNullNode(JsonPlace Place) : JsonNode(Place);

/// <summary>
/// Reads strict JSON into a tree: UTF-8 only, no duplicate keys, no NUL, no lone surrogates, bounded depth. What is wrong is
/// collected, not thrown.
/// </summary>
public static class JsonTree
{
    /// <summary>The deepest nesting that is read.</summary>
    public const int MaximumDepth = 32;

    /// <summary>The longest key in letters: no key of a format that is read comes near.</summary>
    public const int LongestKey = 200;

    /// <summary>How many values a text may have at most.</summary>
    public const int MostValues = 1_000_000;

    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];

    /// <summary>The tree, or null where the text cannot be read at all; faults are added to the list.</summary>
    /// <param name="utf8">The text.</param>
    /// <param name="faults">What is wrong.</param>
    /// <param name="at">The place of the value, where it is a part of a larger one.</param>
    /// <param name="mostValues">How many values there may be.</param>
    public static JsonNode? Read(ReadOnlySpan<byte> utf8, FaultList faults, JsonPlace? at = null, int mostValues = MostValues)
    {
        at ??= "";
        if (utf8.StartsWith(ByteOrderMark))
        {
            utf8 = utf8[ByteOrderMark.Length..];
        }

        if (!Utf8.IsValid(utf8))
        {
            faults.Add(new Fault(
                at.ToString(),
                new("Die Bytes sind kein gültiges UTF-8.", "The bytes are not valid UTF-8."),
                new("Die Datei als UTF-8 speichern.", "Save the file as UTF-8.")));
            return null;
        }

        if (utf8.Trim(" \t\r\n"u8).IsEmpty)
        {
            faults.Add(new Fault(
                at.ToString(),
                new("Die Eingabe ist leer.", "The input is empty."),
                new("Ein JSON-Objekt mit „format“ und „case“ angeben.", "Give a JSON object with \"format\" and \"case\".")));
            return null;
        }

        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = MaximumDepth + 2 });
        var walk = new TreeWalk(faults, mostValues) { Place = at };
        try
        {
            reader.Read();
            var tree = walk.Value(ref reader, at, 0);
            if (tree is not null && reader.Read())
            {
                faults.Add(new Fault(
                    at.ToString(),
                    new("Nach dem JSON-Wert folgt noch etwas.", "Something follows the JSON value."),
                    new(
                        "Genau ein JSON-Objekt angeben, oder NDJSON mit einem Objekt je Zeile.",
                        "Give exactly one JSON object, or NDJSON with one object a line.")));
                return null;
            }

            return tree;
        }
        catch (JsonException exception)
        {
            faults.Add(Syntax(utf8, exception, walk.Place.ToString()));
            return null;
        }
    }

    /// <summary>One reading: null ends it, with a fault.</summary>
    private sealed class TreeWalk(FaultList faults, int mostValues)
    {
        private int _values;

        /// <summary>Where the reading stands.</summary>
        public required JsonPlace Place { get; set; }

        public JsonNode? Value(ref Utf8JsonReader reader, JsonPlace at, int depth)
        {
            Place = at;
            if (++_values > mostValues)
            {
                var most = mostValues.ToString("N0", CultureInfo.InvariantCulture);
                faults.Add(new Fault(
                    at.ToString(),
                    new($"Die Eingabe hat mehr als {most.Replace(',', '.')} Werte.", $"The input has more than {most} values."),
                    new("Die Eingabe teilen.", "Split the input.")));
                return null;
            }

            if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray && depth >= MaximumDepth)
            {
                faults.Add(new Fault(
                    at.ToString(),
                    new($"Die Eingabe ist tiefer als {MaximumDepth} Ebenen verschachtelt.", $"The input is nested deeper than {MaximumDepth} levels."),
                    new("Eine Falldatei hat höchstens fünf Ebenen.", "A case file has five levels at most.")));
                return null;
            }

            return reader.TokenType switch
            {
                JsonTokenType.StartObject => Members(ref reader, at, depth),
                JsonTokenType.StartArray => Items(ref reader, at, depth),
                JsonTokenType.String => Text(ref reader, at, faults) is { } text ? new JsonTextNode(at, text) : new JsonNullNode(at),
                JsonTokenType.Number => new JsonNumberNode(at, Encoding.UTF8.GetString(reader.ValueSpan)),
                JsonTokenType.True or JsonTokenType.False => new JsonBooleanNode(at, reader.TokenType == JsonTokenType.True),
                _ => new JsonNullNode(at),
            };
        }

        private JsonObjectNode? Members(ref Utf8JsonReader reader, JsonPlace at, int depth)
        {
            var members = new List<(string, JsonNode)>();
            var keys = new HashSet<string>(StringComparer.Ordinal);
            while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
            {
                var key = Text(ref reader, at, faults) ?? "";
                var member = at.Member(key);
                if (key.Length > LongestKey)
                {
                    faults.Add(new Fault(
                        member.ToString(),
                        new($"Ein Schlüssel hat mehr als {LongestKey} Zeichen.", $"A key has more than {LongestKey} letters."),
                        new(
                            "Die Eingabe berichtigen: so lange Schlüssel kennt kein Format, das gelesen wird.",
                            "Correct the input: no format that is read has such keys.")));
                    return null;
                }

                reader.Read();
                var value = Value(ref reader, member, depth + 1);
                if (value is null)
                {
                    return null;
                }

                if (keys.Add(key))
                {
                    members.Add((key, value));
                }
                else
                {
                    faults.Add(new Fault(
                        member.ToString(),
                        new($"Der Schlüssel „{key}“ steht zweimal.", $"The key \"{key}\" stands twice."),
                        new("Einen der beiden Einträge entfernen.", "Remove one of the two entries.")));
                }
            }

            Place = at;
            return new JsonObjectNode(at, members);
        }

        private JsonArrayNode? Items(ref Utf8JsonReader reader, JsonPlace at, int depth)
        {
            var items = new List<JsonNode>();
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                var value = Value(ref reader, at.Item(items.Count), depth + 1);
                if (value is null)
                {
                    return null;
                }

                items.Add(value);
            }

            Place = at;
            return new JsonArrayNode(at, items);
        }
    }

    private static string? Text(ref Utf8JsonReader reader, JsonPlace at, FaultList faults)
    {
        string text;
        try
        {
            text = reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            faults.Add(new Fault(
                at.ToString(),
                new("Der Text enthält ein halbes Ersatzpaar (lone surrogate).", "The text contains a lone surrogate."),
                new("Das Zeichen vollständig oder gar nicht schreiben.", "Write the character whole or not at all.")));
            return null;
        }

        if (text.Contains('\0', StringComparison.Ordinal))
        {
            faults.Add(new Fault(
                at.ToString(),
                new("Der Text enthält das Zeichen NUL.", "The text contains the character NUL."),
                new("Das Zeichen entfernen.", "Remove the character.")));
            return null;
        }

        return text;
    }

    private static Fault Syntax(ReadOnlySpan<byte> utf8, JsonException exception, string place)
    {
        var (line, column) = ((exception.LineNumber ?? 0) + 1, (exception.BytePositionInLine ?? 0) + 1);
        var fix = HasDecimalComma(utf8, line - 1, (int)column - 1)
            ? new Text("Dezimalzahlen haben einen Punkt: 8.00 statt 8,00.", "Decimals are written with a point: 8.00, not 8,00.")
            : new Text("Das JSON an dieser Stelle berichtigen.", "Correct the JSON at this place.");
        return new Fault(
            place,
            new($"Kein gültiges JSON (Zeile {line}, Spalte {column}).", $"Not valid JSON (line {line}, column {column})."),
            fix);
    }

    /// <summary>Whether the place of the error lies behind a comma that stands between two digits.</summary>
    private static bool HasDecimalComma(ReadOnlySpan<byte> utf8, long line, int column)
    {
        for (; line > 0 && utf8.IndexOf((byte)'\n') is >= 0 and var end; line--)
        {
            utf8 = utf8[(end + 1)..];
        }

        for (var i = Math.Min(column, utf8.Length - 2); i > 0 && i >= column - 2; i--)
        {
            if (utf8[i] == ',' && char.IsAsciiDigit((char)utf8[i - 1]) && char.IsAsciiDigit((char)utf8[i + 1]))
            {
                return true;
            }
        }

        return false;
    }
}
