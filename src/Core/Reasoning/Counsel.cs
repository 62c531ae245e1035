using Myelon.Core.Forms;
using Myelon.Core.Logic;

namespace Myelon.Core.Reasoning;

/// <summary>Asks the advisers about the lesions of a case: what they say, what is open, and whether they concern it.</summary>
internal sealed class Counsel
{
    private readonly (Adviser Adviser, Predicate Concerns, Predicate? Leads, (Advice Advice, Predicate When)[] Advice)[] _advisers;

    public Counsel(IReadOnlyList<Adviser> advisers, Layout layout) => _advisers =
    [
        .. advisers.Select(a => (
            a,
            layout.Of(a.Concerns),
            a.Leads is { } leads ? layout.Of(leads) : null,
            a.Advice.Select(advice => (advice, layout.Of(advice.When))).ToArray())),
    ];

    /// <summary>
    /// What is told, what is open, and whether each adviser concerns the case. An adviser that concerns no lesion for certain tells nothing
    /// and leaves nothing open; advice is open where it is told for no lesion.
    /// </summary>
    public (IReadOnlyList<ActiveAdvice> Told, IReadOnlyList<ActiveAdvice> Open, IReadOnlyList<AdviserStanding> Standings) For(
        IReadOnlyList<Findings> findings, bool named)
    {
        var (told, open, standings) = (new List<ActiveAdvice>(), new List<ActiveAdvice>(), new List<AdviserStanding>());
        foreach (var (adviser, concerns, _, advices) in _advisers.OrderBy(a => a.Leads is { } leads && findings.Any(f => leads(f).IsYes) ? 0 : 1))
        {
            var all = Enumerable.Range(0, findings.Count).ToList();
            var concerned = all.FindAll(i => concerns(findings[i]).IsYes);
            var unsure = concerned.Count > 0 ? [] : all.FindAll(i => concerns(findings[i]).IsUnknown);
            var standing = concerned.Count > 0 ? Truth.Yes : unsure.Count > 0 ? Truth.Unknown : Truth.No;
            standings.Add(new AdviserStanding(adviser, standing, Unknown(adviser.Concerns, unsure, findings)));
            foreach (var (advice, when) in advices)
            {
                var yes = concerned.FindAll(i => when(findings[i]).IsYes);
                if (yes.Count > 0)
                {
                    told.Add(new ActiveAdvice(adviser, advice, named ? yes : [])
                    {
                        Factors = [.. advice.Factors.Concat(advice.Lacks is { } list ? [list] : []).Select(f => (f, findings[yes[0]][f]))],
                    });
                }
                else if (concerned.FindAll(i => when(findings[i]).IsUnknown) is { Count: > 0 } maybe)
                {
                    open.Add(new ActiveAdvice(adviser, advice, named ? maybe : []) { DependsOn = Unknown(advice.When, maybe, findings) });
                }
            }
        }

        return (told, open, standings);
    }

    /// <summary>The facts on which a condition depends while it is unknown for one of the lesions.</summary>
    private static IReadOnlyList<Fact> Unknown(Condition condition, List<int> lesions, IReadOnlyList<Findings> findings) =>
        [.. lesions.SelectMany(i => new FactsUndecided(findings[i]).Of(condition).Where(f => !findings[i][f].IsKnown)).Distinct()];
}
