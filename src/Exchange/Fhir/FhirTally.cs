using Myelon.Core;
using Myelon.Exchange.Sources;

namespace Myelon.Exchange.Fhir;

/// <summary>Lines that belong to no patient. Of many alike the first are kept and the rest is counted, so that memory stays flat.</summary>
internal sealed class FhirTally
{
    private const int MostAlike = 1000;

    private readonly Dictionary<(string, Fate, string), (int Count, ReportLine First)> _counts = [];
    private readonly List<ReportLine> _lines = [];

    /// <summary>Adds a line.</summary>
    public void Add(ReportLine line)
    {
        var key = (line.Source.Split('/')[0], line.Fate, line.What.De);
        var count = _counts.TryGetValue(key, out var known) ? known.Count + 1 : 1;
        _counts[key] = (count, known.First ?? line);
        if (count <= MostAlike)
        {
            _lines.Add(line);
        }
    }

    /// <summary>All lines; those that were counted only, as one with their number.</summary>
    public IReadOnlyList<ReportLine> All() =>
    [
        .. _lines,
        .. _counts.Values.Where(c => c.Count > MostAlike).Select(c => c.First with
        {
            Source = c.First.Source.Split('/')[0],
            Pointer = "",
            What = new Text(
                $"{c.First.What.De} (weitere {FhirNode.Index(c.Count - MostAlike)} gleiche)", $"{c.First.What.En} "
                    + $"({FhirNode.Index(c.Count - MostAlike)} more alike)"),
        }),
    ];
}
