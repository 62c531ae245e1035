using Myelon.Exchange.Sources;
using Myelon.Formats.Json;

namespace Myelon.Exchange.Fhir;

/// <summary>Reads entries of the index again from where they stand.</summary>
/// <param name="index">The index.</param>
/// <param name="inputs">The inputs.</param>
/// <param name="checksStructure">Whether the structure is checked.</param>
internal sealed class FhirEntries(FhirIndex index, IReadOnlyList<SourceInput> inputs, bool checksStructure) : IDisposable
{
    private const int MostOpen = 64;

    private readonly Dictionary<int, Stream> _open = [];

    /// <summary>Entries whose id stands twice with different contents, and nobody says which is the later one.</summary>
    public HashSet<int> Doubtful { get; } = [];

    public void Dispose()
    {
        foreach (var stream in _open.Values)
        {
            stream.Dispose();
        }
    }

    /// <summary>A resource that belongs to nobody (a Medication), or null.</summary>
    public FhirResource? Helper(FhirAddress from, string reference) =>
        index.Helpers.Find(from.Scope, from.Server, reference) is [var entry] ? Load(entry, null) : null;

    /// <summary>Reads an entry again; with lines, its structure is checked as well.</summary>
    public FhirResource? Load(int number, List<ReportLine>? lines)
    {
        var entry = index[number];
        var bytes = Bytes(entry.Input, entry.Place);
        if (JsonTree.Read(bytes, [], entry.Pointer) is not { } node)
        {
            return null;
        }

        var resource = entry.Scope.IsBundle ? node.Get("resource") : node;
        if (resource is null || resource.Text("resourceType") is not { } type)
        {
            return null;
        }

        if (lines is not null && checksStructure && FhirStructure.IsAvailable)
        {
            var inner = entry.Scope.IsBundle
                ? JsonRanges.Of(new MemoryStream(bytes, writable: false), new(0, bytes.Length), "", []).Others.GetValueOrDefault("resource")
                : new ByteRange(0, bytes.Length);
            lines.AddRange(FhirStructure.Check(bytes.AsSpan((int)inner.Start, (int)inner.Length), FhirNames.Of(resource), resource.Pointer));
        }

        var url = entry.Scope.IsBundle ? node.Text("fullUrl") : null;
        return new FhirResource(new(entry.Scope, type, resource.Text("id"), url is null ? null : FhirAddress.Unversioned(url)), resource)
        {
            Key = FhirNode.Index(number),
            IsDoubtful = Doubtful.Contains(number),
        };
    }

    private byte[] Bytes(int input, ByteRange place)
    {
        if (!_open.TryGetValue(input, out var stream))
        {
            if (_open.Count >= MostOpen)
            {
                var (oldest, old) = _open.First();
                old.Dispose();
                _open.Remove(oldest);
            }

            _open[input] = stream = inputs[input].Open();
        }

        var bytes = new byte[place.Length];
        stream.Position = place.Start;
        stream.ReadExactly(bytes);
        return bytes;
    }
}
