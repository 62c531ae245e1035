using Myelon.Core.Cases;
using Myelon.Core.Logic;
using Myelon.Core.Reasoning;
using Myelon.Medicine.SpinalMetastases;
using Myelon.Tests.Support;

namespace Myelon.Tests.Pathways;

/// <summary>Answers a question with every value on a case made anew, and looks whether one of them changes what the question says that it would.</summary>
internal static class QuestionTrial
{
    private static readonly Inference Inference = Rules.All.Inference;

    private static readonly Candidates Candidates = new(
        Rules.All,
        Rules.All.Recommendations.SelectMany(r => r.Slots).Concat(Rules.All.Pathway!.Conditions)
            .Concat(Rules.All.Timetable.Rules.SelectMany(r => r.Decision.Rows).SelectMany(r => r.Terms).Select(t => t.Condition)));

    private static readonly Dictionary<object, ReadyDecision[]> Decisions = Rules.All.Recommendations.Select(r => ((object)r, (Decision[])[r.Decision]))
        .Concat(Rules.All.Pathway!.Tables.Select(t => ((object)t, (Decision[])[t.Decision])))
        .Concat(Rules.All.Timetable.Rules.Select(r => ((object)r, r is Core.Forms.Deadline d ? (Decision[])[r.Decision, d.Done] : [r.Decision])))
        .ToDictionary(x => x.Item1, x => x.Item2.Select(d => new ReadyDecision(d, Inference.Layout)).ToArray());

    /// <summary>The case as far as its entries are used; null where entries of several lesions contradict each other differently.</summary>
    public static Case? WithoutWhatIsSetAside(CaseEvaluation evaluation)
    {
        if (evaluation.Lesions.All(l => l.Findings.SetAside.Count == 0))
        {
            return evaluation.Case;
        }

        var findings = evaluation.Lesions[0].Findings;
        var used = evaluation.Case with { Facts = evaluation.Case.Facts.All.Aggregate(new Entries(), (all, e) => all.Set(e.Fact, findings.UsedFor(e.Fact))) };
        return evaluation.Case.Lesions.Count == 0 && CaseText.Evaluator.FindingsOf(used)[0].SetAside.Count == 0 ? used : null;
    }

    public static bool HasAnAnswerThatChangesSomething(Case @case, Question question)
    {
        ReadyDecision[] asked = [.. question.Recommendations.Cast<object>().Concat(question.Tables).Concat(question.Times).SelectMany(x => Decisions[x])];
        var findings = CaseText.Evaluator.FindingsOf(@case);
        var before = Told(findings, asked);
        return findings.SelectMany(f => Values(question.Fact, f)).Any(value =>
            CaseText.Evaluator.FindingsOf(With(@case, question, value)) is var answered && answered.All(f => f.SetAside.Count == 0) && Told(answered, asked) != before);
    }

    private static IEnumerable<Value> Values(Fact fact, Findings findings) =>
        (findings[fact].IsWholeDay && fact is MomentFact moment ? Candidates.Within(moment, findings) : Candidates.Of(fact, findings)).Select(c => c.Value);

    private static string Told(IReadOnlyList<Findings> findings, ReadyDecision[] asked) => string.Join(' ', findings.SelectMany(f => asked.Select(d => d.Possible(f))));

    private static Case With(Case @case, Question question, Value value) => @case with
    {
        Facts = question.Lesion is null ? Set(@case.Facts, question.Fact, value) : @case.Facts,
        Lesions = [.. @case.Lesions.Select((l, i) => i == question.Lesion ? l with { Facts = Set(l.Facts, question.Fact, value) } : l)],
    };

    private static Entries Set(Entries entries, Fact fact, Value value) => entries.All.Aggregate(new Entries(), (all, e) => all.Set(e.Fact, e.Value)).Set(fact, value);
}
