using Myelon.Core.Cases;
using Myelon.Core.Logic;
using Myelon.Core.Reasoning;
using Myelon.Guideline.SpinalMetastases;
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

    public static bool HasAnAnswerThatChangesSomething(CaseEvaluation evaluation, Question question)
    {
        ReadyDecision[] asked = [.. question.Recommendations.Cast<object>().Concat(question.Tables).Concat(question.Times).SelectMany(x => Decisions[x])];
        var before = Told(evaluation.Case, asked);
        var contradictions = CaseText.Evaluator.FindingsOf(evaluation.Case).Sum(f => f.SetAside.Count);
        return evaluation.Lesions.SelectMany(l => Values(question.Fact, l.Findings)).Any(value =>
        {
            var answered = With(evaluation.Case, question, value);
            return CaseText.Evaluator.FindingsOf(answered).Sum(f => f.SetAside.Count) <= contradictions && Told(answered, asked) != before;
        });
    }

    private static IEnumerable<Value> Values(Fact fact, Findings findings) =>
        (findings[fact].IsWholeDay && fact is MomentFact moment ? Candidates.Within(moment, findings) : Candidates.Of(fact, findings)).Select(c => c.Value);

    private static string Told(Case @case, ReadyDecision[] asked) =>
        string.Join(' ', CaseText.Evaluator.FindingsOf(@case).SelectMany(f => asked.Select(d => d.Possible(f))));

    private static Case With(Case @case, Question question, Value value) => @case with
    {
        Facts = question.Lesion is null ? Set(@case.Facts, question.Fact, value) : @case.Facts,
        Lesions = [.. @case.Lesions.Select((l, i) => i == question.Lesion ? l with { Facts = Set(l.Facts, question.Fact, value) } : l)],
    };

    private static Entries Set(Entries entries, Fact fact, Value value) => entries.All.Aggregate(new Entries(), (all, e) => all.Set(e.Fact, e.Value)).Set(fact, value);
}
