using Myelon.Core;
using Myelon.Core.Forms;
using Myelon.Exchange.Sources;

namespace Myelon.Exchange.Fhir;

/// <summary>Sorts resources to patients, by exact reference only, and reads each by its type.</summary>
/// <param name="bundle">The resources.</param>
/// <param name="tables">The tables.</param>
/// <param name="lines">What became of resources that belong to no patient.</param>
internal sealed class FhirPersons(FhirBundle bundle, CodeTables tables, List<ReportLine> lines)
{
    private static readonly HashSet<string> Helpers = new(StringComparer.Ordinal) { "Medication", "BodyStructure", "Practitioner", "PractitionerRole", "Organization", "Location" };

    private readonly Dictionary<string, SourcePerson> _persons = new(StringComparer.Ordinal);
    private readonly List<SourcePerson> _inOrder = [];

    /// <summary>The patients in the order of the input.</summary>
    public IReadOnlyList<SourcePerson> Read()
    {
        foreach (var resource in bundle.Resources.Where(r => r.Type == "Patient"))
        {
            Patient(resource);
        }

        var reader = new FhirResourceReader(bundle, tables);
        foreach (var resource in bundle.Resources.Where(r => r.Type != "Patient"))
        {
            if (Helpers.Contains(resource.Type))
            {
                lines.Add(Line(resource, Fate.NoFact, new("wird über Verweise gelesen", "is read through references")));
            }
            else if (!FhirResourceReader.Reads(resource.Type))
            {
                lines.Add(Line(resource, Fate.NoFact, new($"Ressourcen der Art {Short(resource.Type)} werden nicht gelesen", $"resources of type {Short(resource.Type)} are not read")));
            }
            else if (SubjectOf(resource) is { } person)
            {
                reader.Read(resource, person);
            }
            else
            {
                lines.Add(Line(resource, Fate.NotUsed, new("ohne eindeutigen Bezug auf eine Person", "without a clear reference to a patient")));
            }
        }

        reader.Finish();
        return _inOrder;
    }

    private static string Short(string type) => type.Length > 40 ? type[..40] + "…" : type;

    private void Patient(FhirResource resource)
    {
        var person = Person(KeyOf(resource));
        person.Source = resource.Name;
        if (resource.Node.Text("birthDate") is { } birth)
        {
            person.Birth = PartialDate.Parse(birth);
            if (person.Birth is null)
            {
                person.Lines.Add(Line(resource, Fate.Warning, new("Geburtsdatum ist kein Datum", "the date of birth is no date")));
            }
        }

        if (resource.Node.Text("deceasedDateTime") is { } death)
        {
            person.Dies(PartialDate.Parse(death));
        }
        else if (resource.Node.Boolean("deceasedBoolean") == true)
        {
            person.Dies(null);
        }

        person.Lines.Add(Line(resource, Fate.NoFact, new("Name, Anschrift und Kennungen werden nicht gelesen", "name, address and identifiers are not read")));
    }

    /// <summary>The patient of a resource. A reference that leads to no Patient of the input stays a patient of its own.</summary>
    private SourcePerson? SubjectOf(FhirResource resource)
    {
        var subject = resource.Node.Get("subject") ?? resource.Node.Get("patient");
        if (subject is null)
        {
            return _inOrder.Count == 0 && bundle.Resources.Count == 1 ? Person("") : null;
        }

        if (subject.Text("reference") is { } reference)
        {
            if (bundle.Resolve(resource, reference) is { } target)
            {
                return target.Type == "Patient" ? Person(KeyOf(target)) : null;
            }

            return Person("reference " + reference);
        }

        var identifier = subject.Get("identifier");
        if (identifier.Text("value") is not { Length: > 0 } value)
        {
            return _inOrder.Count == 0 && bundle.Resources.Count == 1 ? Person("") : null;
        }

        var system = identifier.Text("system");
        var matching = bundle.Resources.Where(r => r.Type == "Patient" && r.Node.Items("identifier").Any(i => i.Text("system") == system && i.Text("value") == value)).ToList();
        return matching.Count switch
        {
            0 => Person($"identifier {system}|{value}"),
            1 => Person(KeyOf(matching[0])),
            _ => null,
        };
    }

    private static string KeyOf(FhirResource patient) => patient.FullUrl ?? "resource " + (patient.Id ?? patient.Node.Pointer);

    private SourcePerson Person(string key)
    {
        if (!_persons.TryGetValue(key, out var person))
        {
            person = new SourcePerson(key);
            _persons.Add(key, person);
            _inOrder.Add(person);
        }

        return person;
    }

    private static ReportLine Line(FhirResource resource, Fate fate, Text what) => new(resource.Name, resource.Node.Pointer, fate, what);
}
