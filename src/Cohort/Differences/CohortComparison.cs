using Myelon.Cohort.Counting;
using Myelon.Cohort.Reports;
using Myelon.Core.Cases;
using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Core.Reasoning;
using Myelon.Desk;
using Myelon.Desk.Editions;
using Myelon.Desk.Inputs;

namespace Myelon.Cohort.Differences;

/// <summary>A patient whose verdict on a recommendation changed.</summary>
/// <param name="Case">The name of the case.</param>
/// <param name="Place">Where the later case stands.</param>
/// <param name="Slug">The stable name of the recommendation.</param>
/// <param name="Before">The earlier verdict; null where the earlier edition does not have the recommendation.</param>
/// <param name="After">The later verdict; null where the later edition does not have the recommendation.</param>
/// <param name="Entries">The entries that differ and bear on it.</param>
/// <param name="Rules">The parts of the rule that differ, between editions.</param>
public sealed record PatientChange(
    string Case, Place Place, string Slug, Verdict? Before, Verdict? After, IReadOnlyList<Fact> Entries, IReadOnlyList<string> Rules);

/// <summary>How two cohorts, or two editions over one cohort, differ.</summary>
/// <param name="Both">How many patients stand in both.</param>
/// <param name="OnlyBefore">How many stand in the earlier alone.</param>
/// <param name="OnlyAfter">How many stand in the later alone.</param>
/// <param name="Refused">How many cases could not be read, or bear a name that stands before.</param>
/// <param name="Changed">How many patients have a verdict that changed.</param>
/// <param name="Kinds">For each recommendation and change how many patients, most frequent first.</param>
/// <param name="Patients">The first patients that changed, in the order of the input.</param>
public sealed record CohortDifference(
    long Both,
    long OnlyBefore,
    long OnlyAfter,
    long Refused,
    long Changed,
    IReadOnlyList<(string Slug, Verdict? Before, Verdict? After, long Patients)> Kinds,
    IReadOnlyList<PatientChange> Patients);

/// <summary>
/// Says which patients change between two cohorts, matched by their names, or between two editions of a guideline, and why. The earlier
/// cohort is held in memory, a few kilobytes a case.
/// </summary>
/// <param name="before">The desk for the earlier.</param>
/// <param name="after">The desk for the later; the same where no editions are compared.</param>
/// <param name="top">How many changes are listed.</param>
public sealed class CohortComparison(GuidelineDesk before, GuidelineDesk after, int top)
{
    private readonly Dictionary<(string Slug, Verdict? Before, Verdict? After), long> _kinds = [];
    private readonly List<PatientChange> _patients = [];
    private readonly Dictionary<string, RecommendationChange> _rules = ReferenceEquals(before.Guideline, after.Guideline)
        ? []
        : new EditionComparison(before, after).Changes.ToDictionary(c => c.Slug, StringComparer.Ordinal);

    private long _changed;

    /// <summary>Compares two cohorts.</summary>
    public CohortDifference Of(IEnumerable<OpenedInput> earlier, IEnumerable<OpenedInput> later)
    {
        var (known, seen) = (new Dictionary<string, Case>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        var (refused, onlyAfter) = (0L, 0L);
        foreach (var read in before.Inputs.Cases(earlier))
        {
            refused += read.Reading.Case is { } @case && known.TryAdd(@case.Name, @case) ? 0 : 1;
        }

        foreach (var read in after.Inputs.Cases(later))
        {
            if (read.Reading.Case is not { } now || !seen.Add(now.Name))
            {
                refused++;
            }
            else if (known.Remove(now.Name, out var was))
            {
                Compare(was, now, new Place(read.Source, read.Line));
            }
            else
            {
                onlyAfter++;
            }
        }

        return Difference(seen.Count - onlyAfter, known.Count, onlyAfter, refused);
    }

    /// <summary>Compares two editions over one cohort, of which each reads the cases for itself.</summary>
    public CohortDifference OfEditions(IEnumerable<OpenedInput> inputs)
    {
        var (both, refused) = (0L, 0L);
        foreach (var unread in after.Inputs.Unread(inputs))
        {
            var now = unread.Read();
            var was = unread.Document.Length > 0 ? before.Read(unread.Document.Span).Case : now.Reading.Case;
            if (now.Reading.Case is { } later && was is not null)
            {
                both++;
                Compare(was, later, new Place(now.Source, now.Line));
            }
            else
            {
                refused++;
            }
        }

        return Difference(both, 0, 0, refused);
    }

    private CohortDifference Difference(long both, long onlyBefore, long onlyAfter, long refused) => new(
        both,
        onlyBefore,
        onlyAfter,
        refused,
        _changed,
        [.. _kinds.OrderByDescending(k => k.Value).ThenBy(k => k.Key.Slug, StringComparer.Ordinal).ThenBy(k => k.Key.Before).ThenBy(k => k.Key.After)
            .Select(k => (k.Key.Slug, k.Key.Before, k.Key.After, k.Value))],
        _patients);

    private void Compare(Case was, Case now, Place place)
    {
        var (old, @new) = (Verdicts(before, was), Verdicts(after, now));
        var differing = ReferenceEquals(before.Guideline, after.Guideline) ? Differing(was, now) : [];
        var isChanged = false;
        foreach (var slug in old.Keys.Union(@new.Keys))
        {
            Verdict? earlier = old.TryGetValue(slug, out var o) ? o : null;
            Verdict? later = @new.TryGetValue(slug, out var n) ? n : null;
            if ((earlier ?? Verdict.NotApplicable) == (later ?? Verdict.NotApplicable))
            {
                continue;
            }

            isChanged = true;
            var key = (slug, earlier, later);
            _kinds[key] = _kinds.GetValueOrDefault(key) + 1;
            if (_patients.Count < top)
            {
                _patients.Add(new PatientChange(now.Name, place, slug, earlier, later, Bearing(slug, differing), Parts(slug)));
            }
        }

        _changed += isChanged ? 1 : 0;
    }

    private static Dictionary<string, Verdict> Verdicts(GuidelineDesk desk, Case @case)
    {
        var judged = desk.Evaluator.Judge(@case);
        return desk.Rules.Recommendations.Select((r, i) => (r.Slug, Verdict: judged.Max(l => l.Verdicts[i])))
            .ToDictionary(v => v.Slug, v => v.Verdict, StringComparer.Ordinal);
    }

    private List<Fact> Bearing(string slug, List<Fact> differing)
    {
        if (after.Rules.Recommendations.FirstOrDefault(r => r.Slug == slug) is not { } recommendation)
        {
            return [];
        }

        var grounds = after.Evaluator.GroundsOf(recommendation);
        return differing.FindAll(f => grounds.Contains(f));
    }

    private List<string> Parts(string slug) => _rules.TryGetValue(slug, out var change) ? [.. change.Rules.Select(r => r.Part).Distinct()] : [];

    /// <summary>The facts that are entered otherwise, for the patient or for a lesion of a name.</summary>
    private static List<Fact> Differing(Case was, Case now)
    {
        var pairs = now.Lesions.Select(l => (Was: was.Lesions.FirstOrDefault(o => o.Name == l.Name)?.Facts ?? new Entries(), Now: l.Facts))
            .Concat(was.Lesions.Where(o => now.Lesions.All(l => l.Name != o.Name)).Select(o => (Was: o.Facts, Now: new Entries())))
            .Prepend((Was: was.Facts, Now: now.Facts));
        return [.. pairs.SelectMany(p => p.Was.All.Concat(p.Now.All).Select(e => e.Fact).Distinct().Where(f => p.Was[f] != p.Now[f])).Distinct()];
    }
}
