using System.Collections.Immutable;
using System.Text.Json;
using Myelon.Formats.Worksheets;
using Myelon.Formats.Json;
using Myelon.Core;
using Myelon.Core.Cases;
using Myelon.Core.Logic;
using NodaTime;
using static Myelon.Formats.CaseFile.JsonParts;

namespace Myelon.Formats.CaseFile;

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

    private static readonly string[] CaseKeys =
        ["format", "case", "centre", "as_of", "facts", "reasons", "lesions", "radiotherapy_courses", "isncsci", "score_items", "provenance", "conference"];

    private readonly PlainCaseReader _plain = new(vocabulary, levels, now);

    /// <summary>Reads one case.</summary>
    public CaseReading Read(ReadOnlySpan<byte> utf8) => _plain.Read(utf8) is { } @case ? new CaseReading(@case, @case.Name, []) : ReadWithPlaces(utf8);

    /// <summary>The same with the place of every value, so that what is wrong can be told.</summary>
    internal CaseReading ReadWithPlaces(ReadOnlySpan<byte> utf8)
    {
        var faults = new FaultList();
        if (utf8.Length > MaximumSize)
        {
            faults.Add(new Fault(
                "",
                new("Der Fall ist größer als 10 MB.", "The case is larger than 10 MB."),
                new("Einen Fall je Objekt angeben.", "Give one case an object.")));
            return new CaseReading(null, null, faults);
        }

        if (JsonTree.Read(utf8, faults, mostValues: CaseLimits.Values) is not { } tree)
        {
            return new CaseReading(null, null, faults);
        }

        if (tree is not JsonObjectNode root)
        {
            faults.Add(new Fault(
                "",
                new($"Erwartet wird ein Objekt, nicht {FactReader.Kind(tree).De}.", $"An object is expected, not {FactReader.Kind(tree).En}."),
                new("Ein JSON-Objekt mit „format“ und „case“ angeben.", "Give a JSON object with \"format\" and \"case\".")));
            return new CaseReading(null, null, faults);
        }

        return Read(root, faults, utf8);
    }

    /// <summary>Reads one case from a tree that another form of input gave; faults already found are kept.</summary>
    public CaseReading Read(JsonObjectNode root, FaultList faults) => Read(root, faults, []);

    private CaseReading Read(JsonObjectNode root, FaultList faults, ReadOnlySpan<byte> utf8)
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
            reader.Add(
                members["format"],
                new($"Das Format „{format}“ ist unbekannt.", $"The format \"{format}\" is unknown."),
                new($"\"{Format}\" angeben.", $"Give \"{Format}\"."));
        }

        var name = Text(members, "case", root, faults);
        var centre = Stated(members, "centre") is null ? null : Text(members, "centre", root, faults);
        var facts = Facts(members.GetValueOrDefault("facts"), reader, faults);
        Reasons(members.GetValueOrDefault("reasons"), facts, reader, faults);
        var lesions = Lesions(members.GetValueOrDefault("lesions"), reader, faults);
        var courses = new CourseReader(levels, reader, asOf, faults).Read(members.GetValueOrDefault("radiotherapy_courses"));
        var items = AnnexReader.ScoreItems(members.GetValueOrDefault("score_items"), reader);
        var provenance = AnnexReader.Provenances(members.GetValueOrDefault("provenance"), vocabulary, reader, faults);
        var conference = new ConferenceReader(reader, faults).Read(members.GetValueOrDefault("conference"));
        var examined = Stated(members, "isncsci") is null ? null : Worksheet(utf8, asOf, faults);
        if (faults.Count > 0)
        {
            return new CaseReading(null, name, faults);
        }

        var @case = new Case
        {
            Name = name!,
            Centre = centre,
            AsOf = asOf,
            Facts = facts,
            Lesions = lesions,
            Courses = courses,
            Worksheet = examined,
            ScoreItems = items,
            Provenance = provenance,
            Conference = conference is { IsEmpty: true } ? null : conference,
        };
        return new CaseReading(@case, name, faults);
    }

    private WorksheetForm? Worksheet(ReadOnlySpan<byte> utf8, OffsetDateTime asOf, FaultList faults)
    {
        // The text was read once and found well-formed; the worksheet has a reader of its own.
        using var document = JsonDocument.Parse(utf8.StartsWith("\uFEFF"u8) ? utf8[3..].ToArray() : utf8.ToArray());
        var reading = WorksheetFile.Read(document.RootElement.GetProperty("isncsci"), "/isncsci", worksheet);
        faults.AddRange(reading.Faults);
        if (reading.Form.ExaminedAt is { } time && time.ToInstant() > asOf.ToInstant())
        {
            faults.Add(new Fault(
                "/isncsci/examined_at",
                new("Die Untersuchung liegt nach dem Stichzeitpunkt des Falls (as_of).", "The examination lies after the time of the case (as_of)."),
                new("Den Zeitpunkt oder as_of berichtigen.", "Correct the moment or as_of.")));
        }

        return reading.Form;
    }

    private Entries Facts(JsonNode? node, FactReader reader, FaultList faults)
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
                _ = value is JsonNullNode ? entries.SetAskedInVain(fact) : entries.Set(fact, reader.Read(fact, value));
                continue;
            }

            var near = faults.IsFull ? null : Nearest.Of(code, vocabulary.Facts.Select(f => f.Code));
            faults.Add(new Fault(
                value.Pointer,
                new(
                    $"Das Merkmal „{code}“ ist unbekannt." + (near is null ? "" : $" Gemeint ist vielleicht „{near}“."),
                    $"The fact \"{code}\" is unknown." + (near is null ? "" : $" Did you mean \"{near}\"?")),
                new("Einen Code des Vokabulars angeben (myelon facts).", "Give a code of the vocabulary (myelon facts).")));
        }

        return entries.Ordered(vocabulary);
    }

    /// <summary>Reads why values of sets were entered, by fact and value. A reason of what is not entered is a fault: it would be lost.</summary>
    private void Reasons(JsonNode? node, Entries entries, FactReader reader, FaultList faults)
    {
        foreach (var (code, byValue) in Members(node, reader))
        {
            if (vocabulary.Find(code) is not SetFact { TakesReasons: true } fact)
            {
                reader.Add(
                    byValue,
                    new($"Zu „{code}“ wird kein Grund festgehalten.", $"No reason is recorded for \"{code}\"."),
                    new(
                        $"Erlaubt sind hier: {Taking()}.",
                        $"Allowed here: {Taking()}."));
                continue;
            }

            foreach (var (value, words) in Members(byValue, reader))
            {
                var place = fact.Values.ToList().FindIndex(v => v.Code == value);
                if (place < 0 || !entries[fact].IsKnown || (entries[fact].Set >> place & 1) == 0)
                {
                    reader.Add(
                        words,
                        new($"„{value}“ ist unter „{code}“ nicht eingetragen.", $"\"{value}\" is not entered under \"{code}\"."),
                        new("Den Wert an derselben Stelle eintragen oder den Grund weglassen.", "Enter the value in the same place, or leave the reason out."));
                }
                else if (Words(words, Entries.MostLettersOfReason, takesLines: false, reader) is { } reason)
                {
                    entries.SetReason(fact, place, reason);
                }
            }
        }

        string Taking() => string.Join(", ", vocabulary.Facts.OfType<SetFact>().Where(f => f.TakesReasons).Select(f => f.Code));
    }

    private static IEnumerable<(string Key, JsonNode Value)> Members(JsonNode? node, FactReader reader)
    {
        if (node is JsonObjectNode members)
        {
            return members.Members.Select(m => (m.Key, m.Value));
        }

        if (node is not (null or JsonNullNode))
        {
            Expected(node, new("ein Objekt", "an object"), reader);
        }

        return [];
    }

    private List<CaseLesion> Lesions(JsonNode? node, FactReader reader, FaultList faults)
    {
        var lesions = new List<CaseLesion>();
        foreach (var item in Items(node, reader, CaseLimits.Lesions, new("Läsionen", "lesions")))
        {
            if (item is not JsonObjectNode lesion)
            {
                Expected(item, new("ein Objekt", "an object"), reader);
                continue;
            }

            var members = Known(lesion, ["lesion", "facts", "reasons"], faults);
            var name = Text(members, "lesion", lesion, faults);
            var facts = Facts(members.GetValueOrDefault("facts"), reader, faults);
            Reasons(members.GetValueOrDefault("reasons"), facts, reader, faults);
            if (name is not null && lesions.Exists(l => l.Name == name))
            {
                faults.Add(new Fault(
                    members["lesion"].Pointer,
                    new($"Die Läsion „{name}“ steht zweimal.", $"The lesion \"{name}\" stands twice."),
                    new("Jeder Läsion einen eigenen Namen geben.", "Give each lesion a name of its own.")));
            }
            else if (name is not null)
            {
                lesions.Add(new CaseLesion(name, facts));
            }
        }

        return lesions;
    }
}
