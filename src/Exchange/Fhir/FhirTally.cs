using Myelon.Core;
using Myelon.Exchange.Sources;

namespace Myelon.Exchange.Fhir;

/// <summary>Lines that belong to no patient. Of many alike the first are kept and the rest is counted, so that memory stays flat.</summary>
internal sealed class FhirTally
{
    private const int MostAlike = 1000;
    private const int MostKinds = 20_000;

    private readonly Dictionary<(string, Fate, string), (int Count, ReportLine First)> _counts = [];
    private readonly List<ReportLine> _lines = [];

    /// <summary>Adds a line.</summary>
    public void Add(ReportLine line)
    {
        var key = (line.Source.Split('/')[0], line.Fate, line.What.De);
        if (_counts.Count >= MostKinds && !_counts.ContainsKey(key))
        {
            key = ("…", line.Fate, "");
        }

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

/// <summary>Inputs and lines that are refused. So many of one input are told each; the rest is counted, and told with its number.</summary>
internal sealed class FhirRefusals
{
    private const int MostOfOne = 10_000;

    private readonly List<RefusedInput> _told = [];
    private readonly Dictionary<int, int> _counts = [];

    /// <summary>Adds one.</summary>
    public void Add(RefusedInput refused)
    {
        var count = _counts[refused.Input] = _counts.GetValueOrDefault(refused.Input) + 1;
        if (count <= MostOfOne)
        {
            _told.Add(refused);
        }
        else if (count == MostOfOne + 1)
        {
            _told.Add(refused with { Name = refused.Name.Split(" line ")[0] });
        }
    }

    /// <summary>All of them, and of those that were counted only one with their number.</summary>
    public IReadOnlyList<RefusedInput> All()
    {
        var seen = new Dictionary<int, int>();
        return
        [
            .. _told.Select(r => (seen[r.Input] = seen.GetValueOrDefault(r.Input) + 1) <= MostOfOne
                ? r : r with { Faults = [More(_counts[r.Input] - MostOfOne)] }),
        ];
    }

    private static Fault More(int count) => new(
        "",
        new($"Weitere {FhirNode.Index(count)} Zeilen sind abgelehnt.", $"{FhirNode.Index(count)} more lines are refused."),
        new("Prüfen, ob die Datei FHIR in Zeilen ist.", "Check whether the file is FHIR, one resource a line."));
}
