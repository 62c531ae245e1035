using System.Numerics;
using Myelon.Core.Logic;

namespace Myelon.Core.Reasoning;

/// <summary>
/// Finds by trying which missing facts would narrow the main cells of a table: a fact is needed if some value of it changes the set
/// of cells that are still possible. Values that contradict what was entered are not tried: who entered that there is no motor deficit
/// is not asked for the weakest muscle first.
/// </summary>
internal sealed class TableNeeds
{
    private readonly Fact[] _facts;
    private readonly Inference _inference;
    private readonly TableQuestion[] _tables;
    private readonly Candidates _candidates;

    /// <summary>Findings that cannot stand beside each other.</summary>
    private readonly Predicate[] _contradictions;

    /// <summary>For each fact the tables that depend on it.</summary>
    private readonly int[][] _asking;

    public TableNeeds(RuleSet rules, Inference inference, TableQuestion[] tables, Candidates candidates)
    {
        (_inference, _tables, _candidates) = (inference, tables, candidates);
        _contradictions = [.. rules.Contradictions.Select(c => Logic.Evaluate.Instance.Of(c.When))];
        _facts = [.. rules.Vocabulary.Facts.Where(f => f.Policy == UnknownPolicy.Ask)];
        var sources = tables.Select(t => t.Uses.SelectMany(f => inference.Sources[f.Index]).ToHashSet()).ToArray();
        _asking = [.. rules.Vocabulary.Facts.Select(f => Enumerable.Range(0, tables.Length).Where(t => sources[t].Contains(f.Index)).ToArray())];
    }

    /// <summary>The needs of each table, most decisive first; none where it is settled.</summary>
    public IReadOnlyList<Need>[] Of(Findings findings)
    {
        var open = Array.ConvertAll(_tables, t => t.IsOpen(findings) ? t.Possible(findings) : 0);
        var needs = Array.ConvertAll(_tables, _ => new List<Need>());
        var settledByInput = new HashSet<int>();
        foreach (var fact in _facts.Where(f => !f.IsDerived))
        {
            Try(fact, findings, open, needs, settledByInput);
        }

        // A derived fact is asked only where no input settles it.
        foreach (var fact in _facts.Where(f => f.IsDerived && !settledByInput.Contains(f.Index)))
        {
            Try(fact, findings, open, needs, []);
        }

        return Array.ConvertAll(needs, n => (IReadOnlyList<Need>)[.. n.OrderByDescending(x => x.Settles).ThenByDescending(x => x.Narrows).ThenBy(x => x.Fact.Index)]);
    }

    private void Try(Fact fact, Findings findings, ulong[] open, List<Need>[] needs, HashSet<int> settledByInput)
    {
        var asking = Array.FindAll(_asking[fact.Index], t => open[t] != 0);
        if (asking.Length == 0 || findings.Values[fact.Index].IsKnown)
        {
            return;
        }

        var values = _candidates.Of(fact, findings);
        var dependents = _inference.DependentsOf(fact.Index);
        var before = Array.ConvertAll(dependents, d => findings.Values[d]);
        var (entered, known) = (findings.Entered[fact.Index], findings.Values[fact.Index]);
        Span<bool> changes = stackalloc bool[asking.Length];
        Span<double> settles = stackalloc double[asking.Length];
        Span<double> narrows = stackalloc double[asking.Length];
        var total = 0.0;
        foreach (var (value, weight) in values)
        {
            findings.Entered[fact.Index] = findings.Values[fact.Index] = value;
            Array.ForEach(dependents, d => _inference.Fill(findings, d));
            if (Contradicts(findings, dependents, before))
            {
                continue;
            }

            for (var d = 0; d < dependents.Length; d++)
            {
                if (!before[d].IsKnown && findings.Values[dependents[d]].IsKnown)
                {
                    settledByInput.Add(dependents[d]);
                }
            }

            total += weight;
            for (var i = 0; i < asking.Length; i++)
            {
                var (was, possible) = (open[asking[i]], _tables[asking[i]].Possible(findings));
                changes[i] |= possible != was;
                settles[i] += (possible & (possible - 1)) == 0 ? weight : 0;
                narrows[i] += weight * Math.Log2((double)BitOperations.PopCount(was) / Math.Max(1, BitOperations.PopCount(possible)));
            }
        }

        (findings.Entered[fact.Index], findings.Values[fact.Index]) = (entered, known);
        for (var d = 0; d < dependents.Length; d++)
        {
            findings.Values[dependents[d]] = before[d];
        }

        for (var i = 0; i < asking.Length; i++)
        {
            if (changes[i] && total > 0)
            {
                needs[asking[i]].Add(new Need(fact, settles[i] / total, narrows[i] / total));
            }
        }
    }

    /// <summary>Whether something that was entered is now overruled, or two findings now stand against each other.</summary>
    private bool Contradicts(Findings findings, int[] dependents, Value[] before)
    {
        for (var d = 0; d < dependents.Length; d++)
        {
            var entered = findings.Entered[dependents[d]];
            if (entered.IsKnown && before[d] == entered && findings.Values[dependents[d]] != entered)
            {
                return true;
            }
        }

        return Array.Exists(_contradictions, c => c(findings).IsYes);
    }
}
