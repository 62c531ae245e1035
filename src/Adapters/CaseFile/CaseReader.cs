using System.Collections.Immutable;
using System.Text.Json;
using Myelon.Adapters.Isncsci;
using Myelon.Adapters.Json;
using Myelon.Core;
using Myelon.Core.Cases;
using Myelon.Core.Facts;
using Myelon.Core.Worksheets;
using NodaTime;

namespace Myelon.Adapters.CaseFile;

/// <summary>What came of reading one case: the case, or everything that is wrong with it.</summary>
/// <param name="Case">The case, or null if it is refused.</param>
/// <param name="Name">Its name where that could be read.</param>
/// <param name="Faults">All faults.</param>
public sealed record CaseReading(Case? Case, string? Name, IReadOnlyList<Fault> Faults);

/// <summary>Reads cases of the format <c>myelon-case/1</c>.</summary>
/// <param name="vocabulary">The facts that exist.</param>
/// <param name="levels">The fact whose values are the levels that a course of radiotherapy names.</param>
/// <param name="now">The time of the run, for a case that states none.</param>
/// <param name="worksheet">The cells that a worksheet of the neurological examination has.</param>
public sealed class CaseReader(
    Vocabulary vocabulary, SetFact levels, OffsetDateTime now, ImmutableArray<WorksheetField> worksheet)
{
    /// <summary>The format that is read.</summary>
    public const string Format = "myelon-case/1";

    /// <summary>The largest case in bytes: 10 MB.</summary>
    public const int MaximumSize = 10_000_000;

    private static readonly NumberRange Fractions = new(1, 60);
    private static readonly NumberRange DosePerFraction = new(0.5m, 30);
    private static readonly NumberRange ThecalSacMaximum = new(0, 100);

    private static readonly string[] CaseKeys =
        ["format", "case", "as_of", "facts", "lesions", "radiotherapy_courses", "isncsci", "score_items", "provenance"];

    private static readonly string[] CourseKeys =
        ["levels", "fractions", "dose_per_fraction_gy", "end_date", "technique", "thecal_sac_dmax_gy", "series"];

    private static readonly string[] Techniques = ["conventional", "sbrt", "iort"];

    /// <summary>Reads one case.</summary>
    public CaseReading Read(ReadOnlySpan<byte> utf8)
    {
        var faults = new List<Fault>();
        if (utf8.Length > MaximumSize)
        {
            faults.Add(new Fault("", new("Der Fall ist größer als 10 MB.", "The case is larger than 10 MB."), new("Einen Fall je Objekt angeben.", "Give one case an object.")));
            return new CaseReading(null, null, faults);
        }

        if (JsonTree.Read(utf8, faults) is not { } tree)
        {
            return new CaseReading(null, null, faults);
        }

        if (tree is not JsonObjectNode root)
        {
            faults.Add(new Fault("", new($"Erwartet wird ein Objekt, nicht {FactReader.Kind(tree).De}.", $"An object is expected, not {FactReader.Kind(tree).En}."), new("Ein JSON-Objekt mit „format“ und „case“ angeben.", "Give a JSON object with \"format\" and \"case\".")));
            return new CaseReading(null, null, faults);
        }

        return Read(root, faults, utf8);
    }

    private CaseReading Read(JsonObjectNode root, List<Fault> faults, ReadOnlySpan<byte> utf8)
    {
        var members = Known(root, CaseKeys, faults);
        var asOf = now;
        if (members.GetValueOrDefault("as_of") is { } stated and not JsonNullNode)
        {
            asOf = new FactReader(now, faults).Instant(stated) ?? now;
        }

        var reader = new FactReader(asOf, faults);
        var format = Text(members, "format", root, faults);
        if (format is not null && format != Format)
        {
            reader.Add(members["format"], new($"Das Format „{format}“ ist unbekannt.", $"The format \"{format}\" is unknown."), new($"\"{Format}\" angeben.", $"Give \"{Format}\"."));
        }

        var name = Text(members, "case", root, faults);
        var facts = Facts(members.GetValueOrDefault("facts"), reader, faults);
        var lesions = Lesions(members.GetValueOrDefault("lesions"), reader, faults);
        var courses = Courses(members.GetValueOrDefault("radiotherapy_courses"), reader, asOf, faults);
        var items = ScoreItems(members.GetValueOrDefault("score_items"), reader, faults);
        var provenance = Provenances(members.GetValueOrDefault("provenance"), reader, faults);
        var examined = Stated(members, "isncsci") is null ? null : Worksheet(utf8, asOf, faults);
        if (faults.Count > 0)
        {
            return new CaseReading(null, name, faults);
        }

        var @case = new Case
        {
            Name = name!,
            AsOf = asOf,
            Facts = facts,
            Lesions = lesions,
            Courses = courses,
            Worksheet = examined,
            ScoreItems = items,
            Provenance = provenance,
        };
        return new CaseReading(@case, name, faults);
    }

    private WorksheetForm? Worksheet(ReadOnlySpan<byte> utf8, OffsetDateTime asOf, List<Fault> faults)
    {
        // The text was read once and found well-formed; the worksheet has a reader of its own.
        using var document = JsonDocument.Parse(utf8.StartsWith("\uFEFF"u8) ? utf8[3..].ToArray() : utf8.ToArray());
        var reading = WorksheetFile.Read(document.RootElement.GetProperty("isncsci"), "/isncsci", worksheet);
        faults.AddRange(reading.Faults);
        if (reading.Form.ExaminedAt is { } time && time.ToInstant() > asOf.ToInstant())
        {
            faults.Add(new Fault("/isncsci/examined_at", new("Die Untersuchung liegt nach dem Stichzeitpunkt des Falls (as_of).", "The examination lies after the time of the case (as_of)."), new("Den Zeitpunkt oder as_of berichtigen.", "Correct the moment or as_of.")));
        }

        return reading.Form;
    }

    private static void Expected(JsonNode node, Text what, FactReader reader) => reader.Add(
        node,
        new($"Erwartet wird {what.De}, nicht {FactReader.Kind(node).De}.", $"{Capital(what.En)} is expected, not {FactReader.Kind(node).En}."),
        new($"Hier {what.De} angeben.", $"Give {what.En} here."));

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>The members of an object by key; a key that is not known is a fault.</summary>
    private static Dictionary<string, JsonNode> Known(JsonObjectNode node, IReadOnlyList<string> keys, List<Fault> faults)
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
            faults.Add(new Fault(
                value.Pointer,
                new($"Der Schlüssel „{key}“ ist unbekannt." + (near is null ? "" : $" Gemeint ist vielleicht „{near}“."), $"The key \"{key}\" is unknown." + (near is null ? "" : $" Did you mean \"{near}\"?")),
                new($"Erlaubt sind hier: {string.Join(", ", keys)}.", $"Allowed here: {string.Join(", ", keys)}.")));
        }

        return members;
    }

    private static string? Text(Dictionary<string, JsonNode> members, string key, JsonObjectNode parent, List<Fault> faults)
    {
        var node = members.GetValueOrDefault(key);
        if (node is JsonTextNode { Value.Length: > 0 } text)
        {
            return text.Value;
        }

        faults.Add(new Fault(
            node?.Pointer ?? $"{parent.Pointer}/{key}",
            node is null ? new($"Der Schlüssel „{key}“ fehlt.", $"The key \"{key}\" is missing.") : new($"„{key}“ braucht einen Text.", $"\"{key}\" needs a text."),
            new("Als nicht leeren Text angeben.", "Give it as a text that is not empty.")));
        return null;
    }

    private Entries Facts(JsonNode? node, FactReader reader, List<Fault> faults)
    {
        var entries = new Entries();
        if (node is null or JsonNullNode)
        {
            return entries;
        }

        if (node is not JsonObjectNode facts)
        {
            Expected(node, new("ein Objekt", "an object"), reader);
            return entries;
        }

        foreach (var (code, value) in facts.Members)
        {
            if (vocabulary.Find(code) is { } fact)
            {
                entries.Set(fact, reader.Read(fact, value));
                continue;
            }

            var near = Nearest.Of(code, vocabulary.Facts.Select(f => f.Code));
            faults.Add(new Fault(
                value.Pointer,
                new($"Das Merkmal „{code}“ ist unbekannt." + (near is null ? "" : $" Gemeint ist vielleicht „{near}“."), $"The fact \"{code}\" is unknown." + (near is null ? "" : $" Did you mean \"{near}\"?")),
                new("Einen Code des Vokabulars angeben (myelon facts).", "Give a code of the vocabulary (myelon facts).")));
        }

        return entries;
    }

    private List<CaseLesion> Lesions(JsonNode? node, FactReader reader, List<Fault> faults)
    {
        var lesions = new List<CaseLesion>();
        foreach (var item in Items(node, reader))
        {
            if (item is not JsonObjectNode lesion)
            {
                Expected(item, new("ein Objekt", "an object"), reader);
                continue;
            }

            var members = Known(lesion, ["lesion", "facts"], faults);
            var name = Text(members, "lesion", lesion, faults);
            var facts = Facts(members.GetValueOrDefault("facts"), reader, faults);
            if (name is not null && lesions.Exists(l => l.Name == name))
            {
                faults.Add(new Fault(members["lesion"].Pointer, new($"Die Läsion „{name}“ steht zweimal.", $"The lesion \"{name}\" stands twice."), new("Jeder Läsion einen eigenen Namen geben.", "Give each lesion a name of its own.")));
            }
            else if (name is not null)
            {
                lesions.Add(new CaseLesion(name, facts));
            }
        }

        return lesions;
    }

    private List<RadiotherapyCourse>? Courses(JsonNode? node, FactReader reader, OffsetDateTime asOf, List<Fault> faults)
    {
        if (node is null or JsonNullNode)
        {
            return null;
        }

        var courses = new List<RadiotherapyCourse>();
        foreach (var item in Items(node, reader))
        {
            if (item is not JsonObjectNode course)
            {
                Expected(item, new("ein Objekt", "an object"), reader);
                continue;
            }

            var members = Known(course, CourseKeys, faults);
            foreach (var key in (string[])["levels", "fractions", "dose_per_fraction_gy"])
            {
                if (members.GetValueOrDefault(key) is null or JsonNullNode)
                {
                    members.Remove(key);
                    faults.Add(new Fault($"{course.Pointer}/{key}", new($"Der Schlüssel „{key}“ fehlt.", $"The key \"{key}\" is missing."), new("Eine Bestrahlungsserie braucht Höhen, Fraktionen und Einzeldosis.", "A course needs levels, fractions and dose per fraction.")));
                }
            }

            var over = members.TryGetValue("levels", out var at) ? reader.Read(levels, at) : Value.Unknown;
            var fractions = members.TryGetValue("fractions", out var n) ? reader.Decimal(n, Fractions, integer: true, "") : null;
            var dose = members.TryGetValue("dose_per_fraction_gy", out var d) ? reader.Decimal(d, DosePerFraction, integer: false, "Gy") : null;
            if (at is JsonArrayNode { Items.Count: 0 })
            {
                reader.Add(at, new("Eine Bestrahlungsserie ohne Höhen.", "A course without levels."), new("Mindestens eine Höhe angeben.", "Give one level at least."));
            }

            var end = Stated(members, "end_date") is { } day ? reader.Date(day) : null;
            if (end is { } date && Value.OfDay(date, asOf.Offset).Earliest > asOf.ToInstant().ToUnixTimeTicks())
            {
                reader.Add(members["end_date"], new("Das Ende liegt nach dem Stichzeitpunkt des Falls (as_of).", "The end lies after the time of the case (as_of)."), new("Das Ende oder as_of berichtigen.", "Correct the end or as_of."));
            }

            var technique = Stated(members, "technique") is { } t ? reader.Code(t, Techniques) : null;
            var maximum = Stated(members, "thecal_sac_dmax_gy") is { } m ? reader.Decimal(m, ThecalSacMaximum, integer: false, "Gy") : null;
            var series = Stated(members, "series") is not null ? Text(members, "series", course, faults) : null;
            courses.Add(new RadiotherapyCourse(over.IsKnown ? over.Set : 0, (int)(fractions ?? 1), dose ?? 1)
            {
                EndDate = end,
                Technique = (CourseTechnique?)technique,
                ThecalSacMaximum = maximum,
                Series = series,
            });
        }

        return courses;
    }

    private static JsonNode? Stated(Dictionary<string, JsonNode> members, string key) =>
        members.GetValueOrDefault(key) is { } node and not JsonNullNode ? node : null;

    private static IReadOnlyList<JsonNode> Items(JsonNode? node, FactReader reader)
    {
        switch (node)
        {
            case null or JsonNullNode:
                return [];
            case JsonArrayNode array:
                return array.Items;
            default:
                Expected(node, new("eine Liste", "a list"), reader);
                return [];
        }
    }

    private static Dictionary<string, IReadOnlyDictionary<string, string>> ScoreItems(JsonNode? node, FactReader reader, List<Fault> faults)
    {
        var scores = new Dictionary<string, IReadOnlyDictionary<string, string>>(StringComparer.Ordinal);
        if (node is null or JsonNullNode)
        {
            return scores;
        }

        if (node is not JsonObjectNode byScore)
        {
            Expected(node, new("ein Objekt", "an object"), reader);
            return scores;
        }

        foreach (var (score, value) in byScore.Members)
        {
            if (value is not JsonObjectNode byItem)
            {
                Expected(value, new("ein Objekt", "an object"), reader);
                continue;
            }

            var items = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var (item, entered) in byItem.Members)
            {
                switch (entered)
                {
                    case JsonTextNode text: items[item] = text.Value; break;
                    case JsonNumberNode number: items[item] = number.Written; break;
                    case JsonBooleanNode boolean: items[item] = boolean.Value ? "true" : "false"; break;
                    case JsonNullNode: break;
                    default: Expected(entered, new("ein Text oder eine Zahl", "a text or a number"), reader); break;
                }
            }

            scores[score] = items;
        }

        return scores;
    }

    private List<Provenance> Provenances(JsonNode? node, FactReader reader, List<Fault> faults)
    {
        var provenances = new List<Provenance>();
        foreach (var item in Items(node, reader))
        {
            if (item is not JsonObjectNode entry)
            {
                Expected(item, new("ein Objekt", "an object"), reader);
                continue;
            }

            var members = Known(entry, ["fact", "lesion", "source", "date", "confirmed"], faults);
            var code = Text(members, "fact", entry, faults);
            var source = Text(members, "source", entry, faults);
            var lesion = Stated(members, "lesion") is not null ? Text(members, "lesion", entry, faults) : null;
            var date = Stated(members, "date") is { } day ? reader.Date(day) : null;
            var confirmed = Stated(members, "confirmed");
            if (confirmed is not (null or JsonBooleanNode))
            {
                Expected(confirmed, new("true oder false", "true or false"), reader);
            }

            if (code is not null && vocabulary.Find(code) is not { })
            {
                reader.Add(members["fact"], new($"Das Merkmal „{code}“ ist unbekannt.", $"The fact \"{code}\" is unknown."), new("Einen Code des Vokabulars angeben.", "Give a code of the vocabulary."));
            }
            else if (code is not null && source is not null)
            {
                provenances.Add(new Provenance(vocabulary.Find(code)!, lesion, source, date, confirmed is JsonBooleanNode { Value: true }));
            }
        }

        return provenances;
    }
}
