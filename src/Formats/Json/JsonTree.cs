using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Myelon.Core;

namespace Myelon.Formats.Json;

/// <summary>A JSON value with its place. Numbers keep their text: they are never read as floating point.</summary>
/// <param name="Pointer">The JSON pointer.</param>
public abstract record JsonNode(string Pointer);

/// <summary>An object; its members in the order of the text, each key once.</summary>
/// <param name="Pointer">The JSON pointer.</param>
/// <param name="Members">The members.</param>
public sealed record JsonObjectNode(string Pointer, IReadOnlyList<(string Key, JsonNode Value)> Members) : JsonNode(Pointer);

/// <summary>An array.</summary>
/// <param name="Pointer">The JSON pointer.</param>
/// <param name="Items">The items.</param>
public sealed record JsonArrayNode(string Pointer, IReadOnlyList<JsonNode> Items) : JsonNode(Pointer);

/// <summary>A text.</summary>
/// <param name="Pointer">The JSON pointer.</param>
/// <param name="Value">The text.</param>
public sealed record JsonTextNode(string Pointer, string Value) : JsonNode(Pointer);

/// <summary>A number as it is written.</summary>
/// <param name="Pointer">The JSON pointer.</param>
/// <param name="Written">The number as it is written.</param>
public sealed record JsonNumberNode(string Pointer, string Written) : JsonNode(Pointer);

/// <summary>True or false.</summary>
/// <param name="Pointer">The JSON pointer.</param>
/// <param name="Value">The value.</param>
public sealed record JsonBooleanNode(string Pointer, bool Value) : JsonNode(Pointer);

/// <summary>Null: nothing is said.</summary>
/// <param name="Pointer">The JSON pointer.</param>
public sealed record JsonNullNode(string Pointer) : JsonNode(Pointer);

/// <summary>
/// Reads strict JSON into a tree: UTF-8 only, no duplicate keys, no NUL, no lone surrogates, bounded depth. What is wrong is
/// collected, not thrown.
/// </summary>
public static class JsonTree
{
    /// <summary>The deepest nesting that is read.</summary>
    public const int MaximumDepth = 32;

    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];

    /// <summary>The tree, or null where the text cannot be read at all; faults are added to the list.</summary>
    /// <param name="utf8">The text.</param>
    /// <param name="faults">What is wrong.</param>
    /// <param name="at">The pointer of the value, where it is a part of a larger one.</param>
    public static JsonNode? Read(ReadOnlySpan<byte> utf8, List<Fault> faults, string at = "")
    {
        if (utf8.StartsWith(ByteOrderMark))
        {
            utf8 = utf8[ByteOrderMark.Length..];
        }

        if (!Utf8.IsValid(utf8))
        {
            faults.Add(new Fault(at, new("Die Bytes sind kein gültiges UTF-8.", "The bytes are not valid UTF-8."), new("Die Datei als UTF-8 speichern.", "Save the file as UTF-8.")));
            return null;
        }

        if (utf8.Trim(" \t\r\n"u8).IsEmpty)
        {
            faults.Add(new Fault(at, new("Die Eingabe ist leer.", "The input is empty."), new("Ein JSON-Objekt mit „format“ und „case“ angeben.", "Give a JSON object with \"format\" and \"case\".")));
            return null;
        }

        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = MaximumDepth + 2 });
        var place = at;
        try
        {
            reader.Read();
            var tree = Value(ref reader, at, 0, faults, ref place);
            if (tree is not null && reader.Read())
            {
                faults.Add(new Fault(at, new("Nach dem JSON-Wert folgt noch etwas.", "Something follows the JSON value."), new("Genau ein JSON-Objekt angeben, oder NDJSON mit einem Objekt je Zeile.", "Give exactly one JSON object, or NDJSON with one object a line.")));
                return null;
            }

            return tree;
        }
        catch (JsonException exception)
        {
            faults.Add(Syntax(utf8, exception, place));
            return null;
        }
    }

    private static JsonNode? Value(ref Utf8JsonReader reader, string pointer, int depth, List<Fault> faults, ref string place)
    {
        place = pointer;
        if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray && depth >= MaximumDepth)
        {
            faults.Add(new Fault(
                pointer.Length > 200 ? pointer[..200] + "…" : pointer,
                new($"Die Eingabe ist tiefer als {MaximumDepth} Ebenen verschachtelt.", $"The input is nested deeper than {MaximumDepth} levels."),
                new("Eine Falldatei hat höchstens fünf Ebenen.", "A case file has five levels at most.")));
            return null;
        }

        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                return Members(ref reader, pointer, depth, faults, ref place);
            case JsonTokenType.StartArray:
                return Items(ref reader, pointer, depth, faults, ref place);
            case JsonTokenType.String:
                return Text(ref reader, pointer, faults) is { } text ? new JsonTextNode(pointer, text) : new JsonNullNode(pointer);
            case JsonTokenType.Number:
                return new JsonNumberNode(pointer, Encoding.UTF8.GetString(reader.ValueSpan));
            case JsonTokenType.True:
            case JsonTokenType.False:
                return new JsonBooleanNode(pointer, reader.TokenType == JsonTokenType.True);
            default:
                return new JsonNullNode(pointer);
        }
    }

    private static JsonObjectNode? Members(ref Utf8JsonReader reader, string pointer, int depth, List<Fault> faults, ref string place)
    {
        var members = new List<(string, JsonNode)>();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var key = Text(ref reader, pointer, faults) ?? "";
            var at = $"{pointer}/{Escape(key)}";
            reader.Read();
            var value = Value(ref reader, at, depth + 1, faults, ref place);
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
                faults.Add(new Fault(at, new($"Der Schlüssel „{key}“ steht zweimal.", $"The key \"{key}\" stands twice."), new("Einen der beiden Einträge entfernen.", "Remove one of the two entries.")));
            }
        }

        place = pointer;
        return new JsonObjectNode(pointer, members);
    }

    private static JsonArrayNode? Items(ref Utf8JsonReader reader, string pointer, int depth, List<Fault> faults, ref string place)
    {
        var items = new List<JsonNode>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            var value = Value(ref reader, $"{pointer}/{items.Count}", depth + 1, faults, ref place);
            if (value is null)
            {
                return null;
            }

            items.Add(value);
        }

        place = pointer;
        return new JsonArrayNode(pointer, items);
    }

    private static string? Text(ref Utf8JsonReader reader, string pointer, List<Fault> faults)
    {
        string text;
        try
        {
            text = reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            faults.Add(new Fault(pointer, new("Der Text enthält ein halbes Ersatzpaar (lone surrogate).", "The text contains a lone surrogate."), new("Das Zeichen vollständig oder gar nicht schreiben.", "Write the character whole or not at all.")));
            return null;
        }

        if (text.Contains('\0', StringComparison.Ordinal))
        {
            faults.Add(new Fault(pointer, new("Der Text enthält das Zeichen NUL.", "The text contains the character NUL."), new("Das Zeichen entfernen.", "Remove the character.")));
            return null;
        }

        return text;
    }

    private static string Escape(string key) => key.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);

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
