using Myelon.Formats.Json;
using Myelon.Core;

namespace Myelon.Formats.CaseFile;

/// <summary>What every reader of a part of a case file does: known keys, texts, lists.</summary>
internal static class JsonParts
{
    public static void Expected(JsonNode node, Text what, FactReader reader) => reader.Add(
        node,
        new($"Erwartet wird {what.De}, nicht {FactReader.Kind(node).De}.", $"{Capital(what.En)} is expected, not {FactReader.Kind(node).En}."),
        new($"Hier {what.De} angeben.", $"Give {what.En} here."));

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>The members of an object by key; a key that is not known is a fault.</summary>
    public static Dictionary<string, JsonNode> Known(JsonObjectNode node, IReadOnlyList<string> keys, FaultList faults)
    {
        var members = new Dictionary<string, JsonNode>(StringComparer.Ordinal);
        foreach (var (key, value) in node.Members)
        {
            if (keys.Contains(key))
            {
                members[key] = value;
                continue;
            }

            var near = faults.IsFull ? null : Nearest.Of(key, keys);
            faults.Add(new Fault(
                value.Pointer,
                new(
                    $"Der Schlüssel „{key}“ ist unbekannt." + (near is null ? "" : $" Gemeint ist vielleicht „{near}“."),
                    $"The key \"{key}\" is unknown." + (near is null ? "" : $" Did you mean \"{near}\"?")),
                new($"Erlaubt sind hier: {string.Join(", ", keys)}.", $"Allowed here: {string.Join(", ", keys)}.")));
        }

        return members;
    }

    /// <summary>A text that must be there and is not too long, or null with a fault.</summary>
    public static string? Text(Dictionary<string, JsonNode> members, string key, JsonObjectNode parent, FaultList faults, int longest = CaseLimits.Name)
    {
        var node = members.GetValueOrDefault(key);
        if (node is JsonTextNode { Value.Length: > 0 } text)
        {
            if (text.Value.Length <= longest)
            {
                return text.Value;
            }

            faults.Add(CaseLimits.TooLong(text.Pointer, key, text.Value.Length, longest));
            return null;
        }

        faults.Add(new Fault(
            node?.Pointer ?? $"{parent.Pointer}/{key}",
            node is null
                ? new($"Der Schlüssel „{key}“ fehlt.", $"The key \"{key}\" is missing.")
                : new($"„{key}“ braucht einen Text.", $"\"{key}\" needs a text."),
            new("Als nicht leeren Text angeben.", "Give it as a text that is not empty.")));
        return null;
    }

    public static JsonNode? Stated(Dictionary<string, JsonNode> members, string key) =>
        members.GetValueOrDefault(key) is { } node and not JsonNullNode ? node : null;

    /// <summary>The items of a list; of too many none is read, with one fault.</summary>
    public static IReadOnlyList<JsonNode> Items(JsonNode? node, FactReader reader, int most, Text what)
    {
        switch (node)
        {
            case null or JsonNullNode:
                return [];
            case JsonArrayNode array when array.Items.Count > most:
                reader.Add(CaseLimits.TooMany(array.Pointer, what, array.Items.Count, most));
                return [];
            case JsonArrayNode array:
                return array.Items;
            default:
                Expected(node, new("eine Liste", "a list"), reader);
                return [];
        }
    }

    /// <summary>What a person wrote in own words: not empty, not too long, nothing that cannot be seen; null with a fault else.</summary>
    public static string? Words(JsonNode node, int longest, bool takesLines, FactReader reader)
    {
        switch (node)
        {
            case JsonTextNode { Value: var text } when text.Trim().Length == 0:
                reader.Add(
                    node,
                    new("Der Text ist leer.", "The text is empty."),
                    new("Etwas schreiben oder den Schlüssel weglassen.", "Write something, or leave the key out."));
                return null;
            case JsonTextNode { Value: var text } when text.Length > longest:
                reader.Add(
                    node,
                    new($"Der Text ist länger als {longest} Zeichen.", $"The text is longer than {longest} characters."),
                    new("Kürzer fassen.", "Make it shorter."));
                return null;
            case JsonTextNode { Value: var text } when text.Any(c => char.IsControl(c) && !(takesLines && c == '\n')) || text.Any(IsInvisible):
                reader.Add(
                    node,
                    new("Der Text enthält Steuerzeichen oder unsichtbare Zeichen.", "The text holds control or invisible characters."),
                    takesLines
                        ? new("Neu eintippen; Zeilenwechsel als \\n.", "Type it anew; line ends as \\n.")
                        : new("Neu eintippen, in einer Zeile.", "Type it anew, on one line."));
                return null;
            case JsonTextNode { Value: var text }:
                return text;
            default:
                Expected(node, new("ein Text", "a text"), reader);
                return null;
        }
    }

    /// <summary>Marks of direction and of no width: with them a text can look like another.</summary>
    private static bool IsInvisible(char c) => char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.Format;
}
