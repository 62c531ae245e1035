using System.Globalization;
using Myelon.Core;
using Myelon.Core.Cases;
using Myelon.Desk;
using Myelon.Formats.CaseFile;
using Myelon.Formats.Json;

namespace Myelon.Cli.Mcp;

/// <summary>A sentence of the record, and what was taken from it.</summary>
/// <param name="What">The code of the fact, "radiotherapy_courses", or score and item.</param>
/// <param name="Lesion">The lesion, or null for the patient.</param>
/// <param name="Value">What was taken from it.</param>
/// <param name="Sentence">The sentence.</param>
internal sealed record Source(string What, string? Lesion, JsonNode Value, string Sentence);

/// <summary>
/// Puts a case together from facts that each name the sentence of the record from which they were taken. A fact without its sentence is
/// refused: it stays unknown until someone can say where it stands.
/// </summary>
/// <param name="desk">The desk.</param>
/// <param name="input">What the tool was given.</param>
internal sealed class SourcedCase(GuidelineDesk desk, ToolInput input)
{
    private const string NoCourses = "no_earlier_radiotherapy";

    private readonly Dictionary<(string? Lesion, string Code), JsonPlace> _places = [];
    private readonly List<(string? Lesion, string Code, JsonNode Value)> _facts = [];
    private readonly List<JsonNode> _origins = [];
    private string? _record;

    /// <summary>The keys that every tool takes that works with a case.</summary>
    public static IReadOnlyList<string> Keys { get; } = ["facts", "radiotherapy_courses", NoCourses, "as_of", "record"];

    /// <summary>The sentences, in the order in which they were given.</summary>
    public List<Source> Sources { get; } = [];

    private FaultList Faults => input.Faults;

    /// <summary>The case; null where something is wrong, which then stands among the faults of the input.</summary>
    /// <param name="score">The score whose items are given beside the facts, or null.</param>
    public Case? Read(string? score = null)
    {
        _record = Plain(input.Text("record"));
        foreach (var entry in input.Objects("facts"))
        {
            Fact(entry);
        }

        var members = new List<(string Key, JsonNode Value)>
        {
            ("format", new JsonTextNode("", CaseReader.Format)),
            ("case", new JsonTextNode("", "mcp")),
            ("facts", Together(null)),
        };
        var lesions = _facts.Select(f => f.Lesion).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        if (lesions.Count > 0)
        {
            members.Add(("lesions", new JsonArrayNode("/facts", [.. lesions.Select(l => (JsonNode)new JsonObjectNode(
                "/facts", [("lesion", new JsonTextNode("/facts", l)), ("facts", Together(l))]))])));
        }

        if (input.Node("as_of") is { } asOf)
        {
            members.Add(("as_of", asOf));
        }

        if (Courses() is { } courses)
        {
            members.Add(("radiotherapy_courses", courses));
        }

        if (score is not null && Items(score) is { } items)
        {
            members.Add(("score_items", items));
        }

        members.Add(("provenance", new JsonArrayNode("/facts", _origins)));
        if (Faults.Count > 0)
        {
            return null;
        }

        var reading = desk.Checked(desk.CaseReader().Read(new JsonObjectNode("", members), new FaultList()));
        foreach (var fault in reading.Faults)
        {
            Faults.Add(fault with { Pointer = PlaceOf(fault.Pointer) });
        }

        return Faults.Count == 0 ? reading.Case : null;
    }

    private void Fact(JsonObjectNode entry)
    {
        var members = input.Known(entry, ["fact", "value", "source", "lesion"]);
        if (input.Required(entry, members, "fact") is not { } code || Sentence(entry, members) is not { } sentence)
        {
            return;
        }

        if (!members.TryGetValue("value", out var value))
        {
            Faults.Add(new Fault(
                $"{entry.Pointer}/value",
                new("Der Wert fehlt.", "The value is missing."),
                new("Einen Wert angeben; was unbekannt ist, weglassen.", "Give a value; leave out what is unknown.")));
            return;
        }

        var lesion = members.GetValueOrDefault("lesion") is JsonNullNode or null ? null : input.Required(entry, members, "lesion");
        if (!_places.TryAdd((lesion, code), entry.Place))
        {
            Faults.Add(new Fault(
                entry.Pointer,
                new($"„{code}“ steht zweimal.", $"\"{code}\" is given twice."),
                new("Den Wert angeben, der gilt, mit seinem Satz.", "Give the value that holds, with its sentence.")));
            return;
        }

        _facts.Add((lesion, code, value));
        if (value is JsonNullNode)
        {
            return;
        }

        Sources.Add(new(code, lesion, value, sentence));
        if (desk.Rules.Vocabulary.Find(code) is not null)
        {
            _origins.Add(new JsonObjectNode(entry.Place, [
                ("fact", new JsonTextNode(entry.Place, code)),
                ("source", new JsonTextNode(entry.Place, sentence)),
                .. lesion is null ? [] : new (string, JsonNode)[] { ("lesion", new JsonTextNode(entry.Place, lesion)) },
            ]));
        }
    }

    private JsonObjectNode Together(string? lesion) => new(
        "/facts", [.. _facts.Where(f => f.Lesion == lesion).Select(f => (f.Code, f.Value))]);

    private JsonArrayNode? Courses()
    {
        var none = input.Text(NoCourses);
        var listed = input.Objects("radiotherapy_courses").ToList();
        if (none is not null && listed.Count > 0)
        {
            Faults.Add(new Fault(
                "/" + NoCourses,
                new("Es gab keine frühere Bestrahlung, und zugleich ist eine angegeben.", "There was no earlier radiotherapy, and one is given."),
                new("Eines von beiden weglassen.", "Leave one of them out.")));
        }

        if (none is not null)
        {
            if (!none.Any(char.IsLetterOrDigit))
            {
                Faults.Add(NoSentence("/" + NoCourses));
            }
            else if (Checked(none, "/" + NoCourses))
            {
                Sources.Add(new("radiotherapy_courses", null, new JsonArrayNode("", []), none));
            }

            return new JsonArrayNode("/" + NoCourses, []);
        }

        foreach (var course in listed)
        {
            var members = course.Members.ToDictionary(m => m.Key, m => m.Value, StringComparer.Ordinal);
            if (Sentence(course, members) is { } sentence)
            {
                Sources.Add(new("radiotherapy_courses", null, WithoutSource(course), sentence));
            }
        }

        return listed.Count == 0 ? null : new JsonArrayNode("/radiotherapy_courses", [.. listed.Select(WithoutSource)]);
    }

    private JsonObjectNode? Items(string score)
    {
        var items = new List<(string, JsonNode)>();
        foreach (var entry in input.Objects("items"))
        {
            var members = input.Known(entry, ["item", "value", "source"]);
            if (input.Required(entry, members, "item") is { } item && Sentence(entry, members) is { } sentence)
            {
                var value = members.GetValueOrDefault("value") ?? new JsonNullNode(entry.Place);
                items.Add((item, value));
                Sources.Add(new($"{score}/{item}", null, value, sentence));
            }
        }

        return items.Count == 0 ? null : new JsonObjectNode("/items", [(score, new JsonObjectNode("/items", items))]);
    }

    private static JsonObjectNode WithoutSource(JsonObjectNode course) => new(course.Place, [.. course.Members.Where(m => m.Key != "source")]);

    /// <summary>The sentence of an entry; without one the entry is refused.</summary>
    private string? Sentence(JsonObjectNode entry, Dictionary<string, JsonNode> members)
    {
        if (members.GetValueOrDefault("source") is JsonTextNode { Value: { } sentence } && sentence.Any(char.IsLetterOrDigit))
        {
            return Checked(sentence, $"{entry.Pointer}/source") ? sentence : null;
        }

        Faults.Add(NoSentence($"{entry.Pointer}/source"));
        return null;
    }

    private static Fault NoSentence(string pointer) => new(
        pointer,
        new("Der Satz fehlt, aus dem das hervorgeht.", "The sentence from which this was taken is missing."),
        new(
            "Den Satz des Befunds wörtlich als „source“ angeben. Gibt es keinen, die Angabe weglassen: sie bleibt dann unbekannt.",
            "Give the sentence of the record word for word as \"source\". If there is none, leave the entry out: it then stays unknown."));

    /// <summary>Whether a sentence is not too long and, where the record was given, stands in it.</summary>
    private bool Checked(string sentence, string pointer)
    {
        if (sentence.Length > CaseLimits.Text)
        {
            Faults.Add(new Fault(
                pointer,
                new($"Der Satz hat mehr als {Most} Zeichen.", $"The sentence has more than {Most} letters."),
                new("Nur den Satz angeben, nicht den Befund.", "Give the sentence only, not the record.")));
            return false;
        }

        if (_record is null || _record.Contains(Plain(sentence)!, StringComparison.Ordinal))
        {
            return true;
        }

        Faults.Add(new Fault(
            pointer,
            new("Dieser Satz steht nicht im mitgegebenen Befund (record).", "This sentence does not stand in the record that was given."),
            new("Den Satz wörtlich übernehmen, oder die Angabe weglassen.", "Take the sentence over word for word, or leave the entry out.")));
        return false;
    }

    /// <summary>A place in the case as the place in what the tool was given.</summary>
    private string PlaceOf(string pointer) => pointer.Split('/') switch
    {
        ["", "facts", var code, ..] when _places.TryGetValue((null, code), out var place) => place.ToString(),
        _ => pointer,
    };

    private static string Most => CaseLimits.Text.ToString(CultureInfo.InvariantCulture);

    private static string? Plain(string? text) => text is null ? null : string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
