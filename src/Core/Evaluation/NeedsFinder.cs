using System.Numerics;
using Myelon.Core.Facts;
using Myelon.Core.Recommendations;

namespace Myelon.Core.Evaluation;

/// <summary>
/// Finds what is missing by trying it: a fact is needed by a question (a recommendation, a table of the pathway) if some value
/// of it would change the set of answers that are still possible.
/// </summary>
internal sealed class NeedsFinder
{
    private static readonly (IReadOnlyList<Need> Needs, IReadOnlyList<Fact> TooCoarse) Nothing = ([], []);

    private readonly Fact[] _facts;
    private readonly Inference _inference;
    private readonly IQuestion[] _questions;
    private readonly Candidates _candidates;

    /// <summary>For each fact the questions for whose sake it is asked: those that depend on it.</summary>
    private readonly int[][] _dependents;

    public NeedsFinder(RuleSet rules, Inference inference, IQuestion[] questions, Candidates candidates)
    {
        _facts = [.. rules.Vocabulary.Facts];
        _inference = inference;
        _questions = questions;
        _candidates = candidates;
        var sources = questions.Select(s => s.Uses.SelectMany(f => inference.Sources[f.Index]).ToHashSet()).ToArray();
        _dependents = [.. _facts.Select(f => Enumerable.Range(0, questions.Length).Where(r => IsAskedFor(f, sources[r])).ToArray())];

        // A fact that counts as No until entered is asked only where a derivation takes a missing entry as unknown.
        bool IsAskedFor(Fact fact, HashSet<int> uses) => fact.Policy == UnknownPolicy.Ask
            ? uses.Contains(fact.Index)
            : rules.Derivations.Any(d => d.AsksFor.Contains(fact) && uses.Contains(d.Target.Index));
    }

    /// <summary>For each question, what it needs; nothing unless it is open.</summary>
    public (IReadOnlyList<Need> Needs, IReadOnlyList<Fact> TooCoarse)[] Of(Findings findings)
    {
        var open = new ulong?[_questions.Length];
        for (var i = 0; i < _questions.Length; i++)
        {
            if (_questions[i].IsOpen(findings))
            {
                open[i] = _questions[i].Possible(findings);
            }
        }

        var needs = new List<Need>?[_questions.Length];
        var coarse = new List<Fact>?[_questions.Length];
        var settledByInput = new HashSet<int>();
        foreach (var fact in _facts)
        {
            if (!fact.IsDerived)
            {
                Try(fact, findings, open, needs, coarse, settledByInput);
            }
        }

        foreach (var fact in _facts)
        {
            if (fact.IsDerived && !settledByInput.Contains(fact.Index))
            {
                Try(fact, findings, open, needs, coarse, null);
            }
        }

        var found = new (IReadOnlyList<Need>, IReadOnlyList<Fact>)[_questions.Length];
        for (var i = 0; i < found.Length; i++)
        {
            found[i] = needs[i] is null && coarse[i] is null
                ? Nothing
                : (Ranked(needs[i] ?? []), coarse[i] ?? []);
        }

        return found;
    }

    /// <summary>The needs of several lesions as one list.</summary>
    public static IReadOnlyList<Need> Union(IEnumerable<IReadOnlyList<Need>> needs) =>
        Ranked(needs.SelectMany(n => n).GroupBy(n => n.Fact).Select(g => new Need(g.Key, g.Max(n => n.Settles), g.Max(n => n.Narrows))));

    /// <summary>What is missing over all lesions: what settles most first, strong grades weighing more.</summary>
    public static IReadOnlyList<MissingFact> Missing(IReadOnlyList<LesionEvaluation> lesions, bool named)
    {
        var all = from lesion in Enumerable.Range(0, lesions.Count)
                  from verdict in lesions[lesion].Verdicts
                  where verdict.Verdict == Verdict.Open
                  from need in verdict.Needs
                  select (need.Fact, need.Settles, verdict.Recommendation, Lesion: lesion);
        return [.. all
            .GroupBy(x => x.Fact)
            .Select(g => new MissingFact(
                g.Key,
                [.. g.Where(x => x.Settles > 0).Select(x => x.Recommendation).Distinct().OrderBy(r => r.Number)],
                [.. g.Select(x => x.Recommendation).Distinct().OrderBy(r => r.Number)],
                named ? [.. g.Select(x => x.Lesion).Distinct().Order()] : []))
            .OrderByDescending(m => m.Settles.Sum(r => r.Weight))
            .ThenByDescending(m => m.Touches.Sum(r => r.Weight))
            .ThenBy(m => m.Fact.Index)];
    }

    private static List<Need> Ranked(IEnumerable<Need> needs) =>
        [.. needs.OrderByDescending(n => n.Settles).ThenBy(n => n.Fact.Index)];

    private void Try(
        Fact fact, Findings findings, ulong?[] open, List<Need>?[] needs, List<Fact>?[] coarse, HashSet<int>? settledByInput)
    {
        var value = findings.Values[fact.Index];
        var isCoarse = value.IsKnown && fact is MomentFact { IsDate: false } && value.IsWholeDay;
        if (value.IsKnown && !isCoarse)
        {
            return;
        }

        var affected = Array.FindAll(_dependents[fact.Index], r => open[r] is not null);
        if (affected.Length == 0)
        {
            return;
        }

        var values = isCoarse ? _candidates.Within((MomentFact)fact, findings) : _candidates.Of(fact, findings);
        var dependents = _inference.DependentsOf(fact.Index);
        var before = Array.ConvertAll(dependents, d => findings.Values[d]);
        var entered = findings.Entered[fact.Index];
        Span<bool> changes = stackalloc bool[affected.Length];
        Span<int> settles = stackalloc int[affected.Length];
        Span<double> narrows = stackalloc double[affected.Length];
        foreach (var tried in values)
        {
            findings.Entered[fact.Index] = tried;
            findings.Values[fact.Index] = tried;
            for (var d = 0; d < dependents.Length; d++)
            {
                _inference.Fill(findings, dependents[d]);
                if (settledByInput is not null && !before[d].IsKnown && findings.Values[dependents[d]].IsKnown)
                {
                    settledByInput.Add(dependents[d]);
                }
            }

            for (var i = 0; i < affected.Length; i++)
            {
                var possible = _questions[affected[i]].Possible(findings);
                changes[i] |= possible != open[affected[i]];
                settles[i] += (possible & (possible - 1)) == 0 ? 1 : 0;
                narrows[i] += Math.Log2((double)BitOperations.PopCount(open[affected[i]]!.Value) / Math.Max(1, BitOperations.PopCount(possible)));
            }
        }

        findings.Entered[fact.Index] = entered;
        findings.Values[fact.Index] = value;
        for (var d = 0; d < dependents.Length; d++)
        {
            findings.Values[dependents[d]] = before[d];
        }

        for (var i = 0; i < affected.Length; i++)
        {
            if (changes[i] && isCoarse)
            {
                (coarse[affected[i]] ??= []).Add(fact);
            }
            else if (changes[i])
            {
                (needs[affected[i]] ??= []).Add(new Need(fact, (double)settles[i] / values.Count, narrows[i] / values.Count));
            }
        }
    }
}
