using Myelon.Core;
using Myelon.Exchange.Sources;
using Myelon.Formats.CaseFile;
using Myelon.Formats.Json;

namespace Myelon.Exchange.Fhir;

/// <summary>Where a resource of a person stands: read again when it is that person's turn, so that an input may be larger than memory.</summary>
/// <param name="Input">The place of the input.</param>
/// <param name="Place">Its bytes: the entry of a Bundle, or the resource.</param>
/// <param name="Number">The place in its Bundle, or its line from 1; 0 for a resource alone.</param>
/// <param name="Scope">Its name space.</param>
/// <param name="Subject">Its subject, by the place among the subjects; -1 for a Patient.</param>
internal readonly record struct FhirEntry(int Input, ByteRange Place, int Number, FhirScope Scope, int Subject)
{
    /// <summary>The pointer of its bytes.</summary>
    public string Pointer => Scope.IsBundle ? $"{Scope.Pointer}/entry/{FhirNode.Index(Number)}" : Number == 0 ? "" : $"/{FhirNode.Index(Number)}";
}

/// <summary>A subject that resources of one place name alike.</summary>
/// <param name="From">A resource that names it.</param>
/// <param name="Named">How: "reference …" or "identifier …"; null for none.</param>
/// <param name="Contained">The Patient within the resource, or null.</param>
internal sealed record FhirSubject(FhirAddress From, string? Named, FhirPatient? Contained)
{
    /// <summary>Whether a resource of a type that is read names it, so that a person may be made of it.</summary>
    public bool IsRead { get; set; }
}

/// <summary>Looks through all FHIR inputs of a command once and keeps where everything stands and whom it is about.</summary>
internal sealed class FhirIndex
{
    private readonly FhirScope _command = new(null);
    private readonly Dictionary<string, FhirScope> _folders = new(StringComparer.Ordinal);
    private readonly Dictionary<(FhirScope, string?, string), int> _subjects = [];
    private readonly FirstOfEqual _first = new();
    private readonly Dictionary<string, HashSet<string>> _servers = new(StringComparer.Ordinal);

    public Pieces<FhirEntry> Entries { get; } = new();

    public List<FhirPatient> Patients { get; } = [];

    /// <summary>The entry of each Patient, beside <see cref="Patients"/>; -1 for one that is contained.</summary>
    public List<int> PatientEntries { get; } = [];

    public List<FhirSubject> Subjects { get; } = [];

    /// <summary>Entries that are no resource of a person but are followed by reference.</summary>
    public FhirReferences<object> Helpers { get; } = new();

    /// <summary>Entries of which the same type and id came before, by the first of them.</summary>
    public Dictionary<int, List<int>> Repeated { get; } = [];

    /// <summary>What the sources say was deleted.</summary>
    public List<(FhirScope Scope, string Named)> Deleted { get; } = [];

    /// <summary>Documents with their subjects.</summary>
    public Dictionary<FhirScope, int> Documents { get; } = [];

    public FhirTally Lines { get; } = new();

    public List<RefusedInput> Refused { get; } = [];

    /// <summary>The types that were met, for messages.</summary>
    public SortedSet<string> Types { get; } = new(StringComparer.Ordinal);

    /// <summary>The entries of what the sources say was deleted.</summary>
    public IEnumerable<int> DeletedEntries()
    {
        foreach (var (scope, named) in Deleted)
        {
            var key = FhirAddress.Unversioned(named).Split('/') is [.., var type, var id] ? $"{type}/{id}" : named;
            var server = named.Contains("://", StringComparison.Ordinal) && named.EndsWith(key, StringComparison.Ordinal) ? named[..^key.Length] : null;
            for (var space = server is null ? scope : null; space is not null; space = space.Parent)
            {
                if (_first.Find(FhirAddress.Short(space, key)) is { } first)
                {
                    yield return first;
                    break;
                }
            }

            foreach (var known in (_servers.GetValueOrDefault(key) ?? []).Where(s => server is null || server == s))
            {
                if (_first.Find(FhirAddress.Short(known, key)) is { } first)
                {
                    yield return first;
                }
            }
        }
    }

    /// <summary>Looks through an input. One that is refused leaves nothing behind.</summary>
    public void Add(int input, SourceInput source)
    {
        if (!_folders.TryGetValue(source.Folder, out var folder))
        {
            _folders[source.Folder] = folder = new FhirScope(_command);
        }

        var file = new FhirScope(folder);
        using var stream = source.Open();
        if (source.IsLines || IsLines(stream))
        {
            var reading = new FhirInput(this, input, stream, file);
            foreach (var line in FhirLines.Of(stream, CaseReader.MaximumSize))
            {
                reading.Line(line, source.Name);
            }

            reading.End(source.Name);
        }
        else
        {
            var reading = new FhirInput(this, input, stream, file);
            reading.Whole();
            reading.End(source.Name);
        }
    }

    /// <summary>The place of a subject.</summary>
    public int SubjectOf(FhirAddress from, string named, bool isRead)
    {
        var key = (from.Scope, from.Server, named);
        if (!_subjects.TryGetValue(key, out var index))
        {
            _subjects[key] = index = Subjects.Count;
            Subjects.Add(new FhirSubject(from, named, null));
        }

        Subjects[index].IsRead |= isRead;
        return index;
    }

    /// <summary>Takes what was found of an input.</summary>
    public void Take(FhirEntry entry, FhirAddress address, FhirPatient? patient, bool isHelper)
    {
        var index = Entries.Count;
        Entries.Add(entry);
        if (patient is not null)
        {
            Patients.Add(patient);
            PatientEntries.Add(index);
        }

        if (isHelper)
        {
            Helpers.Add(address, index);
        }

        if (address.Id is null)
        {
            return;
        }

        if (address.Server is { } server)
        {
            if (_servers.TryGetValue(address.Unique.Key, out var known))
            {
                known.Add(server);
            }
            else
            {
                _servers[address.Unique.Key] = [server];
            }
        }

        var (space, key) = address.Unique;
        var unique = FhirAddress.Short(space, key);
        if (_first.Add(unique, index) is { } first && patient is null)
        {
            var list = Repeated.TryGetValue(first, out var known) ? known : Repeated[first] = [];
            list.Add(index);
        }
    }

    /// <summary>A stream of one value a line: its first line is a whole value, and another follows.</summary>
    private static bool IsLines(Stream stream)
    {
        var first = FhirLines.Of(stream, CaseReader.MaximumSize).Take(2).ToList();
        return first.Count == 2 && first.TrueForAll(l => l.Bytes is [(byte)'{', .., (byte)'}'] or null) && first[0].Bytes is { } whole && IsValue(whole);
    }

    private static bool IsValue(byte[] bytes)
    {
        try
        {
            var json = new System.Text.Json.Utf8JsonReader(bytes);
            return json.Read() && json.TrySkip() && !json.Read();
        }
        catch (System.Text.Json.JsonException)
        {
            return bytes[^1] == (byte)'}';
        }
    }
}
