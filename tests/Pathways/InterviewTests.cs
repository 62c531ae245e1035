using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Core.Reasoning;

namespace Myelon.Tests.Pathways;

/// <summary>The next question: most decisive first, and an end when nothing open could change.</summary>
public sealed class InterviewTests
{
    private const string Emergency =
        "spinal_metastasis_status=confirmed walking_ability=cannot_walk_neurological functional_impairment_neuro=severe muscle_strength_min_janda=2 bladder_bowel_status=dysfunction "
        + "sensory_deficit=yes motor_deficit=yes radicular_pain=no instability_suspected=no fracture_unstable=no known_malignancy=yes asia_impairment_scale=C frankel_grade=C paraplegia_status=incomplete";

    [Fact]
    public void An_empty_case_reaches_the_emergency_in_six_answers()
    {
        var truth = Row.Entries(Emergency);
        var interview = new Interview(Row.Evaluator, Row.Case(""));
        var asked = 0;
        while (interview.Evaluation.Urgency!.Cell?.Id != "U3")
        {
            Assert.True(asked++ < 6, string.Join(' ', interview.Answers.Select(a => a.Question.Fact)));
            interview.Answer(truth[interview.Next!.Fact]);
        }
    }

    [Fact]
    public void Stops_when_nothing_open_could_change()
    {
        var interview = new Interview(Row.Evaluator, Row.Case("spinal_metastasis_status=none primary_bone_tumor_not_excluded=no"));
        var truth = new Random(7);
        while (interview.Next is { } question)
        {
            Assert.True(interview.Answers.Count < 150);
            interview.Answer(First(question.Fact, truth));
        }

        Assert.Empty(interview.Evaluation.Questions);
        Assert.DoesNotContain(interview.Evaluation.Verdicts, v => v.Verdict == Verdict.Open && v.Needs.Count > 0);
    }

    [Fact]
    public void Never_asks_again_what_was_answered_with_unknown()
    {
        var interview = new Interview(Row.Evaluator, Row.Case("spinal_metastasis_status=confirmed"));
        var asked = new HashSet<Fact>();
        while (interview.Next is { } question)
        {
            Assert.True(asked.Add(question.Fact), question.Fact.Code);
            interview.Answer(Value.Unknown);
        }

        Assert.Equal(["spinal_metastasis_status"], interview.Case.Facts.All.Select(f => f.Fact.Code));
    }

    [Fact]
    public void Takes_an_answer_back()
    {
        var interview = new Interview(Row.Evaluator, Row.Case(""));
        var first = interview.Next!.Fact;
        interview.Answer(First(first, new Random(1)));
        Assert.NotEqual(first, interview.Next!.Fact);
        Assert.True(interview.Undo());
        Assert.Equal(first, interview.Next!.Fact);
        Assert.Empty(interview.Case.Facts.All);
        Assert.False(interview.Undo());
    }

    [Fact]
    public void Asks_a_finding_of_a_lesion_for_each_lesion_and_of_the_patient_once()
    {
        var questions = Row.Evaluate("spinal_metastasis_status=confirmed", ("T6", ""), ("L2", "")).Questions;
        Assert.Equal([0, 1], questions.Where(q => q.Fact.Code == "bilsky_grade").Select(q => q.Lesion!.Value).Order());
        Assert.Null(Assert.Single(questions, q => q.Fact.Code == "motor_deficit").Lesion);
    }

    [Fact]
    public void Urgent_findings_come_before_all_others()
    {
        string[] urgent = ["bladder_bowel_status", "walking_ability", "functional_impairment_neuro", "muscle_strength_min_janda", "motor_deficit", "sensory_deficit", "spinal_metastasis_status"];
        Assert.Contains(Row.Evaluate("").Questions[0].Fact.Code, urgent);
    }

    private static Value First(Fact fact, Random random) => fact switch
    {
        BooleanFact => Value.Of(random.Next(2) == 0),
        ChoiceFact choice => Value.OfChoice(random.Next(choice.Values.Count)),
        SetFact => Value.OfSet(1),
        NumberFact number => Value.OfNumber(number.Plausible.Low),
        _ => Value.OfMoment(Row.AsOf.ToInstant() - NodaTime.Duration.FromHours(5)),
    };
}
