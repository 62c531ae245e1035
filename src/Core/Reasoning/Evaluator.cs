using Myelon.Core.Cases;
using Myelon.Core.Forms;
using Myelon.Core.Logic;
using NodaTime;

namespace Myelon.Core.Reasoning;

/// <summary>Asks the rules about cases. Prepared once, then used for any number of cases, by any number of threads.</summary>
public sealed partial class Evaluator
{
    private static readonly IReadOnlyList<int> First = [0];

    private readonly Layout _layout;
    private readonly Inference _inference;
    private readonly Judge _judge;
    private readonly ReadyRecommendation[] _recommendations;
    private readonly Search _search;
    private readonly PathwayFinder? _pathway;
    private readonly Counsel _counsel;
    private readonly Timekeeper _timekeeper;
    private readonly ScoreNeeds _scoreNeeds;
    private readonly FindingsReader _findings;
    private readonly Warnings _warnings;
    private readonly Horizon _horizon;
    private readonly Lazy<PlaneJudge> _planes;
    private readonly Lazy<PlaneInference> _drawing;

    /// <summary>An evaluator of these rules.</summary>
    /// <exception cref="ArgumentException">There are more recommendations than a search takes, or a rule names a fact of another vocabulary.</exception>
    public Evaluator(RuleSet rules)
    {
        Rules = rules;
        _inference = rules.Inference;
        _layout = _inference.Layout;
        _judge = new Judge(rules, _inference);
        _recommendations = _judge.Recommendations;
        _search = new Search(rules, _inference, [.. _recommendations.Select(r => r.Decision)], asksAssumed: true);
        _pathway = rules.Pathway is { } pathway ? new PathwayFinder(rules, pathway, _inference) : null;
        _counsel = new Counsel(rules.Advisers, _layout);
        _timekeeper = new Timekeeper(rules, _inference);
        _scoreNeeds = new ScoreNeeds(rules, _inference);
        _findings = new FindingsReader(rules, _inference);
        _warnings = new Warnings(rules, _inference);
        _horizon = new Horizon(rules, _layout);
        _planes = new(() => new PlaneJudge(rules, _layout));
        _drawing = new(() => new PlaneInference(rules, Planes.Asked));
    }

    /// <summary>The rules.</summary>
    public RuleSet Rules { get; }

    /// <summary>What is known about each lesion of a case; one element without lesions.</summary>
    public IReadOnlyList<Findings> FindingsOf(Case @case) => _findings.Of(@case);

    /// <summary>Where a lesion stands in the pathway, without the search for what is missing.</summary>
    public IReadOnlyList<TablePosition> PositionsOf(Findings findings) => _pathway?.PositionsOf(findings) ?? [];

    /// <summary>How urgent a lesion is, without the search for what is missing; null where the rules have no pathway.</summary>
    public Urgency? UrgencyOf(Findings findings) => _pathway?.Urgency(findings, _pathway.PositionsOf(findings));

    /// <summary>What a score gives for the findings and for what was entered for it, with what is missing.</summary>
    public ScoreResult Score(Score score, Findings findings, ScoreEntry entry) => _scoreNeeds.With(score.Evaluate(findings, entry), findings);

    /// <summary>A question about prognosis for the findings: whether it is there, and what each score gives.</summary>
    public SituationAnswer Answer(ScoreSituation situation, Findings findings, ScoreEntries entries) => new(
        situation,
        findings.Truth(situation.Recommendation.Concerns),
        [.. _scoreNeeds.Of(situation, findings).Select(n => n.Fact)],
        [.. situation.Scores.Select(s => Score(s, findings, entries[s]))]);

    /// <summary>The answer for a case.</summary>
    public CaseEvaluation Evaluate(Case @case) => Evaluate(@case, null);

    /// <summary>
    /// The answer for the same case at a later time. While the earlier one holds only what counts time is made anew: nothing is searched.
    /// </summary>
    public CaseEvaluation Evaluate(CaseEvaluation earlier, OffsetDateTime asOf) => Evaluate(
        earlier.Case with { AsOf = asOf }, Holds(earlier, asOf) ? earlier : null);

    /// <summary>Whether an answer is still the answer at a later time, but for what its clocks and ages count.</summary>
    public static bool Holds(CaseEvaluation earlier, OffsetDateTime asOf) =>
        asOf.Offset == earlier.Case.AsOf.Offset && asOf.ToInstant() >= earlier.Case.AsOf.ToInstant() && asOf.ToInstant() < earlier.HoldsUntil;

    private CaseEvaluation Evaluate(Case @case, CaseEvaluation? earlier)
    {
        var findings = FindingsOf(@case);
        var entries = ScoreEntries.Of(@case.ScoreItems, Rules.Scores, []);
        var shown = new List<List<(int Discrepancy, int[] Members)>>(findings.Count);
        var lesions = new List<LesionEvaluation>(findings.Count);
        foreach (var known in findings)
        {
            var truths = _judge.Ask(known);
            shown.Add(_judge.Shown(known, truths));
            var name = @case.Lesions.Count == 0 ? null : @case.Lesions[lesions.Count].Name;
            var before = earlier?.Lesions[lesions.Count];
            var isOutside = _pathway?.IsOutside(known) == true;
            var (clocks, limits) = before is null ? _timekeeper.Read(known) : (Timekeeper.Again(before.Clocks, known), before.Limits);
            var scores = before?.Scores ?? [.. ScoresOf(known, entries).Where(s => !(isOutside && s.Score.IsOfUrgency))];
            var verdictsOfLesion = Verdicts(known, truths, shown[^1], before?.Verdicts, RemarkOf(@case, lesions.Count));
            lesions.Add(WithClock(OnPathway(new LesionEvaluation(name, known, scores, verdictsOfLesion)
            {
                Dose = before is null ? Rules.Dose?.Answer(known) : before.Dose,
                Clocks = isOutside ? [.. clocks.Where(c => !c.Rule.IsOfUrgency)] : clocks,
                Limits = limits,
            }, before)));
        }

        var urgency = _pathway?.ForPatient(lesions) is { } top ? WithClock(top, lesions[top.Lesion!.Value]) : null;
        AddClockNotes(shown, lesions, urgency);
        var verdicts = new RecommendationVerdict[_recommendations.Length];
        var lesionsOfVerdict = new IReadOnlyList<int>[_recommendations.Length];
        for (var i = 0; i < _recommendations.Length; i++)
        {
            (verdicts[i], lesionsOfVerdict[i]) = ForPatient(lesions, i, @case.Lesions.Count > 0);
        }

        var advice = _counsel.For(findings, @case.Lesions.Count > 0);
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
            Advice = advice.Told,
            OpenAdvice = advice.Open,
            Advisers = advice.Standings,
            Contradictions = _warnings.Contradictions(findings, @case.Lesions.Count > 0),
            PleaseCheck = _warnings.PleaseCheck(@case, findings),
            HoldsUntil = earlier?.HoldsUntil ?? _horizon.Of(@case, findings),
            Asked = earlier?.Questions,
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
            var truths = _judge.Ask(known);
            verdicts[i] = Verdicts(known, truths, _judge.Shown(known, truths), null);
        }

        return verdicts;
    }

    /// <summary>The bare verdicts of each lesion, without what they need: for counting many cases.</summary>
    public IReadOnlyList<LesionJudgement> Judge(Case @case) => [.. FindingsOf(@case).Select(f => _judge.Of(f))];

    /// <summary>The bare verdicts on one lesion of which is known what follows from the entries.</summary>
    public LesionJudgement Judge(Findings findings) => _judge.Of(findings);

    /// <summary>The same for many lesions at once; made when first asked.</summary>
    public PlaneJudge Planes => _planes.Value;

    /// <summary>What follows from the entries of many lesions at once; made when first asked.</summary>
    public PlaneInference Drawing => _drawing.Value;

    /// <summary>For each recommendation whether entries of a lesion that contradict each other bear on it; null where none do.</summary>
    public IReadOnlyList<bool>? Contradicted(Findings findings) => findings.SetAside.Count == 0 ? null : _judge.Contradicted(findings);

    /// <summary>The facts on which the verdict on a recommendation can depend, named by it or by what it follows from.</summary>
    public IReadOnlySet<Fact> GroundsOf(Recommendation recommendation) => _judge.GroundsOf(recommendation, _layout);

    /// <summary>The entries of a case that contradict each other.</summary>
    public IReadOnlyList<Contradiction> ContradictionsIn(Case @case) => _warnings.Contradictions(FindingsOf(@case), @case.Lesions.Count > 0);

    /// <summary>The scores of a lesion: those that are always shown, and those of which anything is known.</summary>
    private IEnumerable<ScoreResult> ScoresOf(Findings findings, ScoreEntries entries) =>
        Rules.Scores.Where(s => s.IsTouchedBy(findings, entries[s])).Select(s => Score(s, findings, entries[s]));

    private LesionEvaluation OnPathway(LesionEvaluation lesion, LesionEvaluation? before)
    {
        if (_pathway is null)
        {
            return lesion;
        }

        var (positions, needs) = before is null ? _pathway.Of(lesion.Findings) : (before.Pathway, before.PathwayNeeds);
        return lesion with { Pathway = positions, PathwayNeeds = needs, Urgency = _pathway.Urgency(lesion.Findings, positions) };
    }

    private LesionEvaluation WithClock(LesionEvaluation lesion) =>
        lesion.Urgency is { } urgency ? lesion with { Urgency = WithClock(urgency, lesion) } : lesion;

    private Urgency WithClock(Urgency urgency, LesionEvaluation lesion) => urgency with { Clock = _timekeeper.Of(urgency, lesion.Findings, lesion.Clocks) };

    /// <summary>What is said wherever hours are shown cannot be a condition over facts: it follows from the urgency.</summary>
    private void AddClockNotes(List<List<(int Discrepancy, int[] Members)>> shown, List<LesionEvaluation> lesions, Urgency? patient)
    {
        for (var i = 0; i < _judge.Discrepancies; i++)
        {
            if (!_judge.DiscrepancyAt(i).ShownWithClock)
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

    private RecommendationVerdict[] Verdicts(
        Findings findings, Truth[][] truths, List<(int Discrepancy, int[] Members)> shown, IReadOnlyList<RecommendationVerdict>? before,
        Func<Remark, Remark>? withReason = null)
    {
        var verdicts = new RecommendationVerdict[_recommendations.Length];
        var needs = before is not null ? null
            : _search.Of(findings, truths, i => _recommendations[i].IsAsking(truths[i]), i => _recommendations[i].Alike(truths[i]));
        for (var i = 0; i < _recommendations.Length; i++)
        {
            var (verdict, contested) = _judge.Of(i, truths, shown);
            var remarks = _recommendations[i].Remarks(truths[i], findings);
            verdicts[i] = new RecommendationVerdict(
                _recommendations[i].Recommendation,
                verdict,
                contested,
                before?[i].Needs ?? needs?[i]?.Needs ?? [],
                before?[i].TooCoarse ?? needs?[i]?.TooCoarse ?? [])
            {
                Remarks = withReason is null ? remarks : [.. remarks.Select(withReason)],
            };
        }

        return verdicts;
    }

    /// <summary>What adds to a remark why its entry was made; null where nobody said why.</summary>
    private static Func<Remark, Remark>? RemarkOf(Case @case, int lesion) =>
        !@case.Facts.Reasons.Any() && !@case.Lesions.Any(l => l.Facts.Reasons.Any()) ? null
            : remark => remark.About is var (fact, value) && @case.ReasonOf(lesion, fact, value) is { } reason ? remark with { Reason = reason } : remark;

    private (RecommendationVerdict Verdict, IReadOnlyList<int> Lesions) ForPatient(
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
                Needs = Union(own.Select(v => v.Needs)),
                TooCoarse = [.. own.SelectMany(v => v.TooCoarse).Distinct().OrderBy(_layout.SlotOf)],
                Remarks = [.. own.SelectMany(v => v.Remarks).Distinct()],
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
            var discrepancy = _judge.DiscrepancyAt(i);
            if (discrepancy.Contests == contesting)
            {
                var lesions = Enumerable.Range(0, shown.Count).Where(l => shown[l].Exists(s => s.Discrepancy == i)).ToList();
                var members = lesions.SelectMany(l => shown[l].Find(s => s.Discrepancy == i).Members).Distinct().Order();
                conflicts.Add(new ActiveConflict(discrepancy, [.. members.Select(m => _recommendations[m].Recommendation)], named ? lesions : []));
            }
        }

        return conflicts;
    }

    /// <summary>The needs of several lesions as one list, in their order.</summary>
    private IReadOnlyList<Need> Union(IEnumerable<IReadOnlyList<Need>> needs) =>
    [
        .. needs.SelectMany(n => n).GroupBy(n => n.Fact).Select(g => new Need(g.Key, g.Max(n => n.Settles), g.Max(n => n.Narrows)))
            .Order(Comparer<Need>.Create((left, right) => NeedsOf.InOrder(left, right) is var order and not 0
                ? order
                : _layout.SlotOf(left.Fact).CompareTo(_layout.SlotOf(right.Fact)))),
    ];
}
