using Myelon.Exchange.Sources;

namespace Myelon.Exchange.Obds;

/// <summary>One report of a therapy: its start, its end, or a change.</summary>
/// <param name="Key">Tumour, reporter and id of the therapy.</param>
/// <param name="Part">The report.</param>
/// <param name="Source">Its name.</param>
/// <param name="IsEnd">Whether it tells of the end.</param>
/// <param name="Starts">When it began, as far as it is told.</param>
/// <param name="Targets">What tells its content apart from another therapy of the same id; empty where it tells nothing.</param>
internal sealed record ObdsReport(string Key, XmlNode Part, string Source, bool IsEnd, IReadOnlyList<PartialDate> Starts, IReadOnlySet<string> Targets);

/// <summary>
/// Sorts reports to therapies. One therapy is one where reporter and id are the same and start and content agree as far as both are told;
/// an id that is used again in another year, or for another target, is another therapy.
/// </summary>
internal static class ObdsReports
{
    /// <summary>The therapies, each with its reports in the order of the messages.</summary>
    public static List<List<ObdsReport>> Therapies(IEnumerable<ObdsReport> reports)
    {
        var therapies = new List<List<ObdsReport>>();
        foreach (var report in reports)
        {
            if (therapies.Find(t => t.TrueForAll(r => IsOne(r, report))) is { } known)
            {
                known.Add(report);
            }
            else
            {
                therapies.Add([report]);
            }
        }

        return therapies;
    }

    private static bool IsOne(ObdsReport one, ObdsReport other) =>
        one.Key == other.Key
        && (one.Starts.Count == 0 || other.Starts.Count == 0 || one.Starts.Any(s => other.Starts.Any(s.Overlaps)))
        && (one.Targets.Count == 0 || other.Targets.Count == 0 || one.Targets.IsSubsetOf(other.Targets) || other.Targets.IsSubsetOf(one.Targets));
}
