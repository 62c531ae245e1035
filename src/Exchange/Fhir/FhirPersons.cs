using System.Collections;
using Myelon.Core;
using Myelon.Core.Forms;
using Myelon.Exchange.Sources;
using Myelon.Formats.Json;

namespace Myelon.Exchange.Fhir;

/// <summary>Reads the resources of one person after the other, from where the index says that they stand.</summary>
internal sealed class FhirPersons : IDisposable
{
    private const int ManyEntries = 100_000;

    private readonly FhirIndex _index;
    private readonly CodeTables _tables;
    private readonly FhirEntries _entries;
    private readonly BitArray _deleted;
    private readonly BitArray _repeated;
    private readonly BitArray _earlier;
    private int[] _ordered = [];
    private int[] _begins = [];

    public FhirPersons(FhirIndex index, IReadOnlyList<SourceInput> inputs, CodeTables tables, bool checksStructure)
    {
        (_index, _tables, _entries) = (index, tables, new FhirEntries(index, inputs, checksStructure));
        (_deleted, _repeated, _earlier) = (FhirKey.Deleted(index), new BitArray(index.Count), new BitArray(index.Count));
        for (var i = 0; i < index.Patients.Count; i++)
        {
            index.Patients[i].IsDeleted = index.PatientEntries[i] is >= 0 and var entry && _deleted[entry];
        }

        foreach (var entries in FhirKey.Repeated(index))
        {
            Settle(entries);
        }

        Persons = Sorted(new FhirIdentity(index.Patients));
        index.Sorted();
        if (index.Count > ManyEntries)
        {
            // Whose everything is was found with half of what is held; it goes before the reading adds to it.
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        }
    }

    /// <summary>The persons in the order of the inputs, those of whom something is said.</summary>
    public IReadOnlyList<FhirPerson> Persons { get; }

    /// <summary>What is said of one person.</summary>
    public SourcePerson Read(FhirPerson who, string name, int place)
    {
        var person = new SourcePerson("fhir", name, place) { Source = who.Name, Refusal = who.Refusal };
        who.Tell(person);
        var bundle = new FhirBundle(_entries.Helper);
        foreach (var entry in new ArraySegment<int>(_ordered, _begins[who.Number], who.Count))
        {
            if (_entries.Load(entry, person.Lines) is not { } resource || resource.Type == "Patient")
            {
                continue;
            }

            if (_deleted[entry])
            {
                person.Lines.Add(Line(resource, Fate.NotUsed, new("an der Quelle gelöscht", "deleted at the source")));
            }
            else if (_repeated[entry] || _earlier[entry])
            {
                person.Lines.Add(Line(resource, Fate.NotUsed, _repeated[entry]
                    ? new("dieselbe Ressource noch einmal", "the same resource once more")
                    : new("eine frühere Fassung; die spätere zählt", "an earlier version; the later one counts")));
            }
            else if (FhirVersions.Other(resource.Node) is { } other)
            {
                person.Lines.Add(Line(resource, Fate.NotUsed, new($"{other.Version}, nicht R4 ({other.By})", $"{other.Version}, not R4 ({other.By})")));
            }
            else
            {
                bundle.Add(resource);
            }
        }

        var reader = new FhirResourceReader(bundle, _tables);
        foreach (var resource in bundle.Resources)
        {
            if (FhirResourceReader.Reads(resource.Type))
            {
                reader.Read(resource, person);
            }
            else if (resource.Type == "BodyStructure")
            {
                FhirOwnCase.Lesion(resource, person);
                person.Lines.Add(Line(resource, Fate.NoFact, new("wird über Verweise gelesen", "is read through references")));
            }
            else
            {
                var type = resource.Type.Length > 40 ? resource.Type[..40] + "…" : resource.Type;
                person.Lines.Add(Line(resource, Fate.NoFact, new($"Ressourcen der Art {type} werden nicht gelesen", $"resources of type {type} are not read")));
            }
        }

        reader.Finish();
        return person;
    }

    public void Dispose()
    {
        _entries.Dispose();
        _index.Dispose();
    }

    /// <summary>Gives every entry to its person; what names nobody is told.</summary>
    private List<FhirPerson> Sorted(FhirIdentity identity)
    {
        var named = new (FhirPerson? Person, Text? Why)[_index.Subjects.Count];
        var only = _index.Count == 1;
        for (var i = 0; i < named.Length; i++)
        {
            var subject = _index.Subjects[i];
            named[i] = subject.Contained is { } patient ? (patient.Person, null)
                : subject.Named is { Length: > 0 } ? identity.Find(subject, subject.IsRead && !IsInDocument(subject.Scope))
                : only ? (Single(identity), null) : (null, new("ohne Bezug auf eine Person", "without a reference to a patient"));
        }

        for (var i = 0; i < identity.Persons.Count; i++)
        {
            identity.Persons[i].Number = i;
        }

        var documents = _index.Documents.ToDictionary(d => d.Key, d => named[d.Value].Person);
        var whose = new int[_index.Count];
        Array.Fill(whose, -1);
        var own = new BitArray(_index.Count);
        for (var i = 0; i < _index.PatientEntries.Count; i++)
        {
            if (_index.PatientEntries[i] is not (>= 0 and var entry))
            {
                continue;
            }

            var person = _index.Patients[i].Person!;
            if (IsOther(documents, _index.Patients[i].Address.Scope, person))
            {
                Untold(entry, OtherPerson);
                person.Records.Remove(_index.Patients[i]);
            }
            else
            {
                person.Count++;
                (whose[entry], own[entry]) = (person.Number, true);
            }
        }

        var at = -1;
        foreach (var entry in _index.Entries)
        {
            at++;
            if (entry.Subject < 0)
            {
                continue;
            }

            var (person, why) = named[entry.Subject];
            if (person is null || IsOther(documents, entry.Scope, person))
            {
                Untold(at, person is null ? why! : OtherPerson);
                continue;
            }

            if (person.Records.Count == 0 && person.Count == 0)
            {
                (person.Input, person.Order) = (entry.Input, at);
            }

            person.Count++;
            whose[at] = person.Number;
        }

        Order(identity.Persons, whose, own);
        return [.. identity.Persons.Where(p => p.Count > 0 || p.Records.Count > 0).OrderBy(p => p.Input).ThenBy(p => p.Order)];
    }

    /// <summary>Puts the entries of each person together: its Patients, then the others, each in the order of the inputs.</summary>
    private void Order(List<FhirPerson> persons, int[] whose, BitArray own)
    {
        _begins = new int[persons.Count + 1];
        foreach (var person in persons)
        {
            _begins[person.Number + 1] = _begins[person.Number] + person.Count;
        }

        _ordered = new int[_begins[^1]];
        var next = _begins.ToArray();
        foreach (var isOwn in new[] { true, false })
        {
            for (var i = 0; i < whose.Length; i++)
            {
                if (whose[i] >= 0 && own[i] == isOwn)
                {
                    _ordered[next[whose[i]]++] = i;
                }
            }
        }
    }

    private static Text OtherPerson => new("das Dokument handelt von einer anderen Person", "the document is about another patient");

    /// <summary>Whether a document is about somebody else: it is about one person.</summary>
    private static bool IsOther(Dictionary<FhirScope, FhirPerson?> documents, FhirScope scope, FhirPerson person) =>
        scope.IsDocument && documents.TryGetValue(scope, out var subject) && subject is not null && subject != person;

    /// <summary>The person of an input of one resource that names none.</summary>
    private static FhirPerson Single(FhirIdentity identity)
    {
        var person = new FhirPerson();
        identity.Persons.Add(person);
        return person;
    }

    private static bool IsInDocument(FhirScope scope)
    {
        for (var around = scope; around is not null; around = around.Parent)
        {
            if (around.IsDocument)
            {
                return true;
            }
        }

        return false;
    }

    private void Untold(int entry, Text why)
    {
        var lines = new List<ReportLine>();
        if (_entries.Load(entry, lines) is { } resource)
        {
            var isRead = FhirResourceReader.Reads(resource.Type);
            _index.Lines.Add(Line(resource, isRead ? Fate.NotUsed : Fate.NoFact, why));
        }

        lines.ForEach(_index.Lines.Add);
    }

    /// <summary>Of resources of one type and id the latest version counts; the same once more is told.</summary>
    private void Settle(IReadOnlyList<int> entries)
    {
        var versions = new List<(int Entry, FhirResource Resource, string Content, long? Version, NodaTime.Instant? Updated)>();
        foreach (var entry in entries)
        {
            if (_entries.Load(entry, null) is { } resource)
            {
                var meta = resource.Node.Get("meta");
                var number = long.TryParse(
                    meta.Text("versionId"), System.Globalization.NumberStyles.None,
                    System.Globalization.CultureInfo.InvariantCulture,
                    out var version)
                    ? version
                    : (long?)null;
                versions.Add((
                    entry, resource, FhirContent.Of(resource.Node), number,
                    meta.Text("lastUpdated") is { } updated ? PartialDate.Parse(updated)?.Time : null));
            }
        }

        if (versions.Count < 2)
        {
            return;
        }

        var ordered = versions.TrueForAll(v => v.Version is not null) ? versions.OrderBy(v => v.Version).ToList()
            : versions.TrueForAll(v => v.Updated is not null) ? [.. versions.OrderBy(v => v.Updated)] : versions;
        var last = ordered[^1];
        foreach (var (entry, resource, content, version, updated) in ordered.SkipLast(1))
        {
            var isSame = content == last.Content;
            var isTold = (version is not null && last.Version is not null && version != last.Version) || (updated is not null
                && last.Updated is not null && updated != last.Updated);
            (isSame ? _repeated : _earlier)[entry] = true;
            if (!isSame && !isTold)
            {
                _entries.Doubtful.Add(last.Entry);
            }
        }
    }

    private static ReportLine Line(FhirResource resource, Fate fate, Text what) => new(resource.Name, resource.Node.Pointer, fate, what);
}
