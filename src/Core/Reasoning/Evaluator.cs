using Myelon.Core.Cases;
using Myelon.Core.Forms;
using Myelon.Core.Logic;

namespace Myelon.Core.Reasoning;

/// <summary>Asks the rules about cases. Prepared once, then used for any number of cases, by any number of threads.</summary>
public sealed class Evaluator
{
    private static readonly IReadOnlyList<int> First = [0];

    private readonly Inference _inference;
    private readonly Slots[] _slots;
    private readonly NeedsFinder _needs;
    private readonly PathwayFinder? _pathway;
    private readonly (Discrepancy Discrepancy, Predicate ShownIf, int[] Members)[] _discrepancies;
    private readonly (FindingsContradiction Pair, Predicate When)[] _pairs;
    private readonly Timekeeper _timekeeper;

    /// <summary>An evaluator of these rules.</summary>
    /// <exception cref="ArgumentException">There are more recommendations than sets of them can hold.</exception>
    public Evaluator(RuleSet rules)
    {
        if (rules.Recommendations.Any(r => r.Number is < 0 or > 127))
        {
            throw new ArgumentException("a recommendation has a number above 127", nameof(rules));
        }

        Rules = rules;
        _inference = new Inference(rules);
        _slots = [.. rules.Recommendations.Select(r => new Slots(r))];
        _needs = new NeedsFinder(rules, _inference, _slots);
        _pathway = rules.Pathway is { } pathway ? new PathwayFinder(rules, pathway, _inference) : null;
        var position = rules.Recommendations.Select((r, i) => (r, i)).ToDictionary(x => x.r, x => x.i);
        _discrepancies =
            [.. rules.Discrepancies.Where(d => d.HasCondition).Select(d => (d, Logic.Evaluate.Instance.Of(d.ShownIf ?? new Logic.Any([])), d.Members.Select(m => position[m]).ToArray()))];
        _timekeeper = new Timekeeper(rules.Timetable, rules.Derivations);
        _pairs = [.. rules.Contradictions.Select(c => (c, Logic.Evaluate.Instance.Of(c.When)))];
    }

    /// <summary>The rules.</summary>
    public RuleSet Rules { get; }

    /// <summary>What is known about each lesion of a case; one element without lesions.</summary>
    public IReadOnlyList<Findings> FindingsOf(Case @case) =>
        FindingsOf(@case, @case.Worksheet is { } form ? Rules.ReadWorksheet?.Invoke(form).Facts : null);

    /// <summary>Where a lesion stands in the pathway, without the search for what is missing.</summary>
    public IReadOnlyList<TablePosition> PositionsOf(Findings findings) => _pathway?.PositionsOf(findings) ?? [];

    /// <summary>How urgent a lesion is, without the search for what is missing; null where the rules have no pathway.</summary>
    public Urgency? UrgencyOf(Findings findings) => _pathway?.Urgency(findings, _pathway.PositionsOf(findings));

    /// <summary>The answer for a case.</summary>
    public CaseEvaluation Evaluate(Case @case)
    {
        var findings = FindingsOf(@case);
        var entries = ScoreEntries.Of(@case.ScoreItems, Rules.Scores, []);
        var shown = new List<List<(int Discrepancy, int[] Members)>>(findings.Count);
        var lesions = new List<LesionEvaluation>(findings.Count);
        foreach (var known in findings)
        {
            var truths = Array.ConvertAll(_slots, s => s.Ask(known));
            shown.Add(Shown(known, truths));
            var name = @case.Lesions.Count == 0 ? null : @case.Lesions[lesions.Count].Name;
            lesions.Add(OnPathway(new LesionEvaluation(name, known, [.. ScoresOf(known, entries)], Verdicts(known, truths, shown[^1]))
            {
                Dose = Rules.Dose?.Answer(known),
                Clocks = _timekeeper.Clocks(known),
                Limits = _timekeeper.Limits(known),
            }));
        }

        var urgency = _pathway?.ForPatient(lesions);
        AddClockNotes(shown, lesions, urgency);
        var verdicts = new RecommendationVerdict[_slots.Length];
        var lesionsOfVerdict = new IReadOnlyList<int>[_slots.Length];
        for (var i = 0; i < _slots.Length; i++)
        {
            (verdicts[i], lesionsOfVerdict[i]) = ForPatient(lesions, i, @case.Lesions.Count > 0);
        }

        return new CaseEvaluation
        {
            Case = @case,
            Rules = Rules,
            Verdicts = verdicts,
            LesionsOfVerdict = lesionsOfVerdict,
            Lesions = lesions,
            Urgency = urgency is null || @case.Lesions.Count > 0 ? urgency : urgency with { Lesion = null },
            Conflicts = Collect(shown, contesting: true, @case.Lesions.Count > 0),
            Notes = Collect(shown, contesting: false, @case.Lesions.Count > 0),
            Contradictions = Contradictions(findings, @case.Lesions.Count > 0),
            Missing = MissingFacts.Of(lesions, Rules.Recommendations, Rules.Vocabulary.Facts.Count, @case.Lesions.Count > 0),
        };
    }

    /// <summary>Only the verdicts of each lesion, with what they need: nothing else is computed.</summary>
    public IReadOnlyList<IReadOnlyList<RecommendationVerdict>> VerdictsOf(Case @case)
    {
        var findings = FindingsOf(@case);
        var verdicts = new IReadOnlyList<RecommendationVerdict>[findings.Count];
        for (var i = 0; i < verdicts.Length; i++)
        {
            var known = findings[i];
            var truths = Array.ConvertAll(_slots, s => s.Ask(known));
            verdicts[i] = Verdicts(known, truths, Shown(known, truths));
        }

        return verdicts;
    }

    /// <summary>The entries of a case that contradict each other.</summary>
    public IReadOnlyList<Contradiction> ContradictionsIn(Case @case) => Contradictions(FindingsOf(@case), @case.Lesions.Count > 0);

    /// <summary>The scores of a lesion: those that are always shown, and those of which anything is known.</summary>
    private IEnumerable<ScoreResult> ScoresOf(Findings findings, ScoreEntries entries) =>
        Rules.Scores.Where(s => s.IsTouchedBy(findings, entries[s])).Select(s => s.Evaluate(findings, entries[s]));

    private IReadOnlyList<Findings> FindingsOf(Case @case, IReadOnlyDictionary<Fact, Value>? worksheet) =>
        @case.Lesions.Count == 0 ? [FindingsOf(@case, null, worksheet)] : [.. @case.Lesions.Select(l => FindingsOf(@case, l, worksheet))];

    private Findings FindingsOf(Case @case, CaseLesion? lesion, IReadOnlyDictionary<Fact, Value>? worksheet)
    {
        var findings = new Findings(Rules.Vocabulary.Facts.Count, @case.AsOf, @case.Courses, @case.Lesions.Count, worksheet);
        @case.Facts.LayOver(findings.Entered);
        lesion?.Facts.LayOver(findings.Entered);
        _inference.Fill(findings);
        return findings;
    }

    private LesionEvaluation OnPathway(LesionEvaluation lesion)
    {
        if (_pathway is null)
        {
            return lesion;
        }

        var (positions, needs) = _pathway.Of(lesion.Findings);
        return lesion with { Pathway = positions, PathwayNeeds = needs, Urgency = _pathway.Urgency(lesion.Findings, positions) };
    }

    /// <summary>What is said wherever hours are shown cannot be a condition over facts: it follows from the urgency.</summary>
    private void AddClockNotes(List<List<(int Discrepancy, int[] Members)>> shown, List<LesionEvaluation> lesions, Urgency? patient)
    {
        for (var i = 0; i < _discrepancies.Length; i++)
        {
            if (!_discrepancies[i].Discrepancy.ShownWithClock)
            {
                continue;
            }

            for (var l = 0; l < lesions.Count; l++)
            {
                if (lesions[l].Urgency is { HasClock: true } || (patient is { HasClock: true } && patient.Lesion == l))
                {
                    shown[l].Add((i, []));
                }
            }
        }
    }

    private List<(int Discrepancy, int[] Members)> Shown(Findings findings, SlotTruths[] truths)
    {
        var (standing, fallen) = (UInt128.Zero, UInt128.Zero);
        for (var i = 0; i < truths.Length; i++)
        {
            var bit = UInt128.One << _slots[i].Recommendation.Number;
            standing |= truths[i].Stands ? bit : 0;
            fallen |= truths[i].Concerns.IsNo || truths[i].Excepted.IsYes ? bit : 0;
        }

        findings.Standing = (standing, fallen);
        var shown = new List<(int, int[])>();
        for (var i = 0; i < _discrepancies.Length; i++)
        {
            if (_discrepancies[i].ShownIf(findings).IsYes)
            {
                shown.Add((i, Array.FindAll(_discrepancies[i].Members, m => truths[m].Stands)));
            }
        }

        return shown;
    }

    private RecommendationVerdict[] Verdicts(Findings findings, SlotTruths[] truths, List<(int Discrepancy, int[] Members)> shown)
    {
        var verdicts = new RecommendationVerdict[_slots.Length];
        var needs = _needs.Of(findings, truths);
        for (var i = 0; i < _slots.Length; i++)
        {
            var verdict = Slots.Verdict(truths[i]);
            string[] contested = shown.Count > 0 && verdict is Verdict.Due or Verdict.Deviates or Verdict.Applies ? ContestedBy(i) : [];
            verdicts[i] = new RecommendationVerdict(
                _slots[i].Recommendation,
                contested.Length > 0 ? Verdict.Applies : verdict,
                contested,
                needs[i]?.Needs ?? [],
                needs[i]?.TooCoarse ?? []);
        }

        return verdicts;

        string[] ContestedBy(int recommendation) =>
            [.. shown.Where(s => _discrepancies[s.Discrepancy].Discrepancy.Contests && s.Members.Contains(recommendation))
                .Select(s => _discrepancies[s.Discrepancy].Discrepancy.Id)];
    }

    private static (RecommendationVerdict Verdict, IReadOnlyList<int> Lesions) ForPatient(
        List<LesionEvaluation> lesions, int recommendation, bool named)
    {
        if (lesions.Count == 1)
        {
            var only = lesions[0].Verdicts[recommendation];
            return (only, !named || only.Verdict == Verdict.NotApplicable ? [] : First);
        }

        var verdict = lesions.Max(l => l.Verdicts[recommendation].Verdict);
        var having = Enumerable.Range(0, lesions.Count).Where(i => lesions[i].Verdicts[recommendation].Verdict == verdict).ToList();
        var own = having.Select(i => lesions[i].Verdicts[recommendation]).ToList();
        var united = own.Count == 1
            ? own[0]
            : own[0] with
            {
                Contested = [.. own.SelectMany(v => v.Contested).Distinct()],
                Needs = MissingFacts.Union(own.Select(v => v.Needs)),
                TooCoarse = [.. own.SelectMany(v => v.TooCoarse).Distinct().OrderBy(f => f.Index)],
            };
        return (united, !named || verdict == Verdict.NotApplicable ? [] : having);
    }

    private List<ActiveConflict> Collect(List<List<(int Discrepancy, int[] Members)>> shown, bool contesting, bool named)
    {
        var conflicts = new List<ActiveConflict>();
        if (shown.TrueForAll(s => s.Count == 0))
        {
            return conflicts;
        }

        foreach (var i in shown.SelectMany(s => s).Select(s => s.Discrepancy).Distinct().Order())
        {
            var discrepancy = _discrepancies[i].Discrepancy;
            if (discrepancy.Contests == contesting)
            {
                var lesions = Enumerable.Range(0, shown.Count).Where(l => shown[l].Exists(s => s.Discrepancy == i)).ToList();
                var members = lesions.SelectMany(l => shown[l].Find(s => s.Discrepancy == i).Members).Distinct().Order();
                conflicts.Add(new ActiveConflict(discrepancy, [.. members.Select(m => _slots[m].Recommendation)], named ? lesions : []));
            }
        }

        return conflicts;
    }

    private List<Contradiction> Contradictions(IReadOnlyList<Findings> findings, bool named)
    {
        var found = new List<(Contradiction Contradiction, int Lesion)>();
        for (var lesion = 0; lesion < findings.Count; lesion++)
        {
            var known = findings[lesion];
            foreach (var (derivation, derived, used) in _inference.Contradictions(known))
            {
                found.Add((new Contradiction(
                    derivation.Target, known.EnteredFor(derivation.Target), derived, With(derivation.Because(known), known), used, []), lesion));
            }

            foreach (var (pair, when) in _pairs)
            {
                if (when(known).IsYes)
                {
                    found.Add((new Contradiction(
                        pair.Fact, pair.Entered ?? known[pair.Fact], pair.Derived, With(Because.Facts(pair.When, known), known), pair.DerivedIsUsed, []), lesion));
                }
            }
        }

        return [.. found
            .GroupBy(f => (f.Contradiction.Fact, f.Contradiction.Entered, f.Contradiction.Derived, f.Contradiction.DerivedIsUsed,
                string.Join(';', f.Contradiction.Because.Select(b => $"{b.Fact.Index}:{b.Value.GetHashCode()}"))))
            .Select(g => g.First().Contradiction with { Lesions = named ? [.. g.Select(x => x.Lesion).Distinct()] : [] })
            .OrderBy(c => c.Fact.Index)];

        static List<(Fact, Value)> With(IReadOnlyList<Fact> facts, Findings known) => [.. facts.Select(f => (f, known[f]))];
    }
}
