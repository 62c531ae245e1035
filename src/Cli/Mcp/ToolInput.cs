using System.Text.Json;
using Myelon.Core;
using Myelon.Formats.Json;

namespace Myelon.Cli.Mcp;

/// <summary>What a tool was given: strictly read, with a place for everything that is wrong.</summary>
internal sealed class ToolInput
{
    private readonly Dictionary<string, JsonNode> _members;

    /// <summary>The arguments of a call.</summary>
    /// <param name="arguments">The arguments.</param>
    /// <param name="keys">Those that the tool takes.</param>
    public ToolInput(IEnumerable<KeyValuePair<string, JsonElement>> arguments, IReadOnlyList<string> keys)
    {
        using var body = new MemoryStream();
        using (var json = new Utf8JsonWriter(body))
        {
            json.WriteStartObject();
            foreach (var (key, value) in arguments)
            {
                json.WritePropertyName(key);
                json.WriteRawValue(value.GetRawText(), skipInputValidation: true);
            }

            json.WriteEndObject();
        }

        var tree = JsonTree.Read(body.ToArray(), Faults, mostValues: Formats.CaseFile.CaseLimits.Values) as JsonObjectNode;
        _members = tree is null ? [] : Known(tree, [.. keys, "lang"]);
        Language = Text("lang") switch
        {
            null or "de" => Core.Language.German,
            "en" => Core.Language.English,
            var other => Unknown(other),
        };
    }

    /// <summary>Everything that is wrong.</summary>
    public FaultList Faults { get; } = [];

    /// <summary>The language of texts; German where none is asked for.</summary>
    public Language Language { get; }

    /// <summary>A value, or null where nothing was said.</summary>
    public JsonNode? Node(string key) => _members.GetValueOrDefault(key) is { } node and not JsonNullNode ? node : null;

    /// <summary>A text, or null where nothing was said.</summary>
    public string? Text(string key)
    {
        switch (Node(key))
        {
            case JsonTextNode text:
                return text.Value;
            case JsonNumberNode number:
                return number.Written;
            case { } other:
                Faults.Add(new Fault(
                    other.Pointer,
                    new($"„{key}“ braucht einen Text.", $"\"{key}\" needs a text."),
                    new("Als Text angeben.", "Give it as a text.")));
                return null;
            default:
                return null;
        }
    }

    /// <summary>The objects of a list; what is none is a fault.</summary>
    public IEnumerable<JsonObjectNode> Objects(string key)
    {
        switch (Node(key))
        {
            case JsonArrayNode array:
                foreach (var item in array.Items.Where(i => i is not JsonObjectNode))
                {
                    Faults.Add(NoObject(item));
                }

                return array.Items.OfType<JsonObjectNode>();
            case { } other:
                Faults.Add(new Fault(
                    other.Pointer,
                    new($"„{key}“ braucht eine Liste.", $"\"{key}\" needs a list."),
                    new("Als Liste angeben.", "Give it as a list.")));
                return [];
            default:
                return [];
        }
    }

    /// <summary>The members of an object; a key that is not known is a fault.</summary>
    public Dictionary<string, JsonNode> Known(JsonObjectNode node, IReadOnlyList<string> keys)
    {
        var members = new Dictionary<string, JsonNode>(StringComparer.Ordinal);
        foreach (var (key, value) in node.Members)
        {
            if (keys.Contains(key))
            {
                members[key] = value;
                continue;
            }

            var near = Nearest.Of(key, keys);
            Faults.Add(new Fault(
                value.Pointer,
                new(
                    $"Den Schlüssel „{key}“ gibt es hier nicht." + (near is null ? "" : $" Gemeint ist vielleicht „{near}“."),
                    $"There is no key \"{key}\" here." + (near is null ? "" : $" Did you mean \"{near}\"?")),
                new($"Erlaubt sind: {string.Join(", ", keys)}.", $"Allowed: {string.Join(", ", keys)}.")));
        }

        return members;
    }

    /// <summary>A text that an object must have.</summary>
    public string? Required(JsonObjectNode entry, Dictionary<string, JsonNode> members, string key)
    {
        if (members.GetValueOrDefault(key) is JsonTextNode { Value.Length: > 0 } text)
        {
            return text.Value;
        }

        Faults.Add(new Fault(
            $"{entry.Pointer}/{key}",
            new($"„{key}“ fehlt oder ist kein Text.", $"\"{key}\" is missing or no text."),
            new("Als nicht leeren Text angeben.", "Give it as a text that is not empty.")));
        return null;
    }

    private static Fault NoObject(JsonNode item) => new(
        item.Pointer,
        new("Hier steht kein Objekt.", "This is no object."),
        new("Je Angabe ein Objekt mit „source“ angeben.", "Give an object with \"source\" for each entry."));

    private Language Unknown(string language)
    {
        Faults.Add(new Fault(
            "/lang",
            new($"Die Sprache „{language}“ gibt es hier nicht.", $"There is no language \"{language}\" here."),
            new("de oder en angeben.", "Give de or en.")));
        return Core.Language.German;
    }
}
