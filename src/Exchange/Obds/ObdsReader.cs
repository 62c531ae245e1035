using System.Globalization;
using System.Xml;
using Myelon.Core;
using Myelon.Core.Forms;
using Myelon.Exchange.Sources;

namespace Myelon.Exchange.Obds;

/// <summary>
/// Reads the messages of a command together: the German oncological basic data set (oBDS 3), and the national registry extract that is
/// made of it (oBDS-RKI). A patient is one by sender and Patient_ID, over messages and files. Neither has a number of fractions or a
/// single vertebra: both stay unknown. What departs from the schema is a warning with its place, never a reason to refuse.
/// </summary>
/// <param name="tables">The tables.</param>
/// <param name="schema">The published schema, where the user has it.</param>
public sealed class ObdsReader(CodeTables tables, ObdsSchema? schema = null)
{
    private const int MostTherapies = 1000;

    private static readonly HashSet<string> Therapies = new(StringComparer.Ordinal) { "ST", "SYST", "Bestrahlung", "Systemtherapie" };

    /// <summary>The namespace of oBDS 3.</summary>
    public const string Namespace = "http://www.basisdatensatz.de/oBDS/XML";

    /// <summary>Reads inputs, with their places among those of the command.</summary>
    public SourceDocument Read(IReadOnlyList<(int Place, SourceInput Input)> inputs)
    {
        var (persons, refused, lines, heads) = (new ObdsPersons(), new List<RefusedInput>(), new List<ReportLine>(), new ObdsHead?[inputs.Count]);
        for (var i = 0; i < inputs.Count; i++)
        {
            var (place, input) = inputs[i];
            var (faults, found) = (new FaultList(), new Pieces<(ObdsPart Part, string? Id)>());
            using var stream = input.Open();
            heads[i] = ObdsFile.Walk(stream, faults, (head, number, reader) => Note(i, head, number, reader, found));
            if (faults.Count == 0 && found.Count == 0)
            {
                faults.Add(new Fault(
                    "/" + heads[i]!.Root,
                    new("Die Meldung enthält keine Person.", "The message holds no patient."),
                    new("Eine Meldung mit Menge_Patient angeben.", "Give a message with Menge_Patient.")));
            }

            if (faults.Count > 0)
            {
                refused.Add(new RefusedInput(heads[i] is { IsExtract: true } ? "obds_rki" : "obds", place, input.Name, faults));
                heads[i] = null;
                continue;
            }

            persons.Add(found);
            if (ObdsForm.OfVersion(heads[i]!) is { } version)
            {
                lines.Add(version);
            }

            if (schema is not null)
            {
                stream.Position = 0;
                lines.AddRange(schema.Warnings(stream));
            }
        }

        persons.Settle();
        return new SourceDocument(Each(inputs, heads, persons), lines, refused);
    }

    /// <summary>Notes who a patient is, and goes on behind.</summary>
    private static bool Note(int input, ObdsHead head, int number, XmlReader reader, Pieces<(ObdsPart Part, string? Id)> found)
    {
        var (id, depth, birth) = (reader.GetAttribute("Patient_ID"), reader.Depth, (PartialDate?)null);
        var line = reader is IXmlLineInfo info ? info.LineNumber : 0;
        if (reader.IsEmptyElement)
        {
            reader.Read();
        }
        else
        {
            var bounds = new HardenedXml.Bounds();
            bounds.Allow(reader);
            while (reader.Read() && reader.Depth > depth)
            {
                if (!bounds.Allow(reader))
                {
                    return false;
                }

                if (birth is null && reader is { NodeType: XmlNodeType.Element, LocalName: "Geburtsdatum", Depth: 4, IsEmptyElement: false })
                {
                    var accuracy = reader.GetAttribute("Datumsgenauigkeit");
                    reader.Read();
                    birth = accuracy is null or "E" && reader.NodeType == XmlNodeType.Text ? PartialDate.Parse(reader.Value.Trim()) : null;
                }
            }

            reader.Read();
        }

        found.Add((new ObdsPart(input, number, line, head, birth is { IsDay: true } day ? day.Earliest : null), id));
        return true;
    }

    /// <summary>The persons, in the order in which the last that is told of them comes.</summary>
    private IEnumerable<SourcePerson> Each(IReadOnlyList<(int Place, SourceInput Input)> inputs, ObdsHead?[] heads, ObdsPersons persons)
    {
        var waiting = new Dictionary<ObdsPerson, List<XmlNode>>();
        for (var i = 0; i < inputs.Count; i++)
        {
            if (heads[i] is null)
            {
                continue;
            }

            using var stream = inputs[i].Input.Open();
            var number = 0;
            foreach (var patient in ObdsFile.Patients(stream))
            {
                var person = persons.Of(i, number++);
                var parts = waiting.TryGetValue(person, out var known) ? known : waiting[person] = [];
                parts.Add(patient);
                if (parts.Count < person.Parts.Count)
                {
                    continue;
                }

                waiting.Remove(person);
                var (place, input) = inputs[person.Parts[0].Input];
                var name = persons.CountOf(person.Parts[0].Input) == 1 ? input.Name : $"{input.Name}-{person.Number.ToString(CultureInfo.InvariantCulture)}";
                yield return Person(person, parts, name, place);
            }
        }
    }

    /// <summary>Reports are compared with each other; so many of one person are a mixture of persons, or no data of a hospital.</summary>
    private static Fault? TooMuch(ObdsPerson who, List<XmlNode> parts) => parts.Sum(p => p.Count(Therapies)) <= MostTherapies ? null : new Fault(
        who.Parts[0].Place,
        new($"Mehr als {MostTherapies} Therapien und Bestrahlungen einer Person.", $"More than {MostTherapies} therapies and irradiations of one patient."),
        new("Prüfen, ob mehrere Personen vermengt sind.", "Check whether several patients are mixed."));

    private SourcePerson Person(ObdsPerson who, List<XmlNode> parts, string name, int place)
    {
        var isExtract = who.Parts[0].Head.IsExtract;
        var person = new SourcePerson(isExtract ? "obds_rki" : "obds", name, place) { Refusal = who.Refusal };
        if (TooMuch(who, parts) is { } much)
        {
            person.Refusal ??= much;
            return person;
        }

        if (schema is null)
        {
            parts.ForEach(p => person.Lines.AddRange(ObdsForm.Warnings(p, isExtract)));
        }

        if (isExtract)
        {
            var reader = new RegistryExtractPatient(tables, person);
            parts.ForEach(reader.Read);
        }
        else
        {
            var reader = new ObdsPatient(tables, person);
            parts.ForEach(reader.Read);
            reader.Finish();
        }

        // The place of the element leads back to the person; the Patient_ID could be a number of the hospital, and stays unread.
        person.Source = $"{(isExtract ? "oBDS-RKI" : "oBDS")} {who.Parts[0].Place[(who.Parts[0].Place.LastIndexOf('/') + 1)..]}";
        if (parts.Count > 1)
        {
            person.Lines.Add(new ReportLine(person.Source, who.Parts[^1].Place, Fate.NoFact, new(
                $"eine Person in {parts.Count.ToString(CultureInfo.InvariantCulture)} Patient-Elementen (Absender und Patient_ID gleich)",
                $"one patient in {parts.Count.ToString(CultureInfo.InvariantCulture)} Patient elements (same sender and Patient_ID)")));
        }

        return person;
    }
}
