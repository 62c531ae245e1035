using System.Runtime.InteropServices;
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
/// <param name="Scope">The name space of a resource that names it.</param>
/// <param name="Server">The server of that resource, or null.</param>
/// <param name="Named">How: "reference …" or "identifier …"; null for none.</param>
/// <param name="Contained">The Patient within the resource, or null.</param>
/// <param name="IsRead">Whether a resource of a type that is read names it, so that a person may be made of it.</param>
internal readonly record struct FhirSubject(FhirScope Scope, string? Server, string? Named, FhirPatient? Contained, bool IsRead);

/// <summary>Looks through all FHIR inputs of a command once and keeps where everything stands and whom it is about.</summary>
internal sealed class FhirIndex : IDisposable
{
    private readonly FhirScope _command = new(null);
    private readonly Dictionary<string, FhirScope> _folders = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _servers = new(StringComparer.Ordinal);
    private FirstOfEqual _subjects = new();
    private readonly Spilled<Kept> _entries = new();
    private readonly Pieces<FhirScope> _scopes = new();

    /// <summary>How many entries there are.</summary>
    public int Count => _entries.Count;

    public Pieces<FhirPatient> Patients { get; private set; } = new();

    /// <summary>The entry of each Patient, beside <see cref="Patients"/>; -1 for one that is contained.</summary>
    public Pieces<int> PatientEntries { get; private set; } = new();

    public Pieces<FhirSubject> Subjects { get; private set; } = new();

    /// <summary>Entries that are no resource of a person but are followed by reference.</summary>
    public FhirDirectory Helpers { get; } = new();

    /// <summary>What names each entry that has an id.</summary>
    public Spilled<FhirKey> Keys { get; } = new();

    /// <summary>What the sources say was deleted.</summary>
    public List<(FhirScope Scope, string Named)> Deleted { get; } = [];

    /// <summary>Documents with their subjects.</summary>
    public Dictionary<FhirScope, int> Documents { get; } = [];

    public FhirTally Lines { get; } = new();

    public FhirRefusals Refused { get; } = new();

    /// <summary>The types that were met, for messages.</summary>
    public SortedSet<string> Types { get; } = new(StringComparer.Ordinal);

    /// <summary>A type, as one text for all that are of it.</summary>
    public string TypeOf(string type)
    {
        if (Types.TryGetValue(type, out var known))
        {
            return known;
        }

        Types.Add(type);
        return type;
    }

    /// <summary>An entry.</summary>
    public FhirEntry this[int index] => Entry(_entries[index]);

    /// <summary>All entries in their order.</summary>
    public IEnumerable<FhirEntry> Entries => _entries.All().Select(Entry);

    /// <summary>Every entry has its person: what told whose it is, is needed no more.</summary>
    public void Sorted() => (Patients, PatientEntries, Subjects, _subjects) = (new(), new(), new(), new());

    /// <inheritdoc/>
    public void Dispose()
    {
        _entries.Dispose();
        Keys.Dispose();
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
        var server = from.Server is null ? null : _servers.TryGetValue(from.Server, out var known) ? known : _servers[from.Server] = from.Server;
        if (_subjects.Add(FhirAddress.Short(from.Scope, $"{server} {named}"), Subjects.Count) is not { } index)
        {
            Subjects.Add(new FhirSubject(from.Scope, server, named, null, isRead));
            return Subjects.Count - 1;
        }

        if (isRead && !Subjects[index].IsRead)
        {
            Subjects[index] = Subjects[index] with { IsRead = true };
        }

        return index;
    }

    /// <summary>Takes what was found of an input.</summary>
    public void Take(FhirEntry entry, FhirAddress address, FhirPatient? patient, bool isHelper)
    {
        var index = _entries.Count;
        if (_scopes.Count == 0 || _scopes[_scopes.Count - 1] != entry.Scope)
        {
            _scopes.Add(entry.Scope);
        }

        _entries.Add(new Kept(entry.Input, entry.Place.Start, (int)entry.Place.Length, entry.Number, _scopes.Count - 1, entry.Subject));
        if (patient is not null)
        {
            Patients.Add(patient);
            PatientEntries.Add(index);
        }

        if (isHelper && address.Type is "Medication" or "BodyStructure")
        {
            Helpers.Add(address, index);
        }

        if (address.Id is not null)
        {
            Keys.Add(FhirKey.Of(address, index, patient is not null));
        }
    }

    private FhirEntry Entry(Kept kept) => new(kept.Input, new(kept.Start, kept.Length), kept.Number, _scopes[kept.Scope], kept.Subject);

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

    /// <summary>An entry in 28 bytes; its name space by number.</summary>
    [StructLayout(LayoutKind.Sequential, Pack = 4)]
    private readonly record struct Kept(int Input, long Start, int Length, int Number, int Scope, int Subject);
}
