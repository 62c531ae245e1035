using Myelon.Cli.Texts;
using Myelon.Desk.Texts;
using Myelon.Core;
using Myelon.Core.Forms;
using Myelon.Core.Reasoning;

namespace Myelon.Tests.Pathways;

/// <summary>Outside the subject of the guideline, or at its edge: no hours of this guideline, and deficits are worked up all the same.</summary>
public sealed class ScopeTests
{
    private const string Plegia =
        "motor_deficit=yes muscle_strength_min_janda=0 walking_ability=cannot_walk_neurological bladder_bowel_status=dysfunction "
        + "functional_impairment_neuro=severe neuro_onset_datetime=2026-11-25T06:00:00+01:00 ";

    [Theory]
    [InlineData("spinal_metastasis_status=none")]
    [InlineData("spinal_metastasis_status=none known_malignancy=yes primary_tumor_type=prostate")]
    [InlineData("spinal_metastasis_status=other_lesion")]
    [InlineData("spinal_metastasis_status=confirmed primary_tumor_type=myeloma")]
    [InlineData("spinal_metastasis_status=suspected primary_tumor_type=lymphoma")]
    public void A_paralysis_gets_no_hours_of_this_guideline_and_is_worked_up_at_once(string who)
    {
        var evaluation = Row.Evaluate("", ("T8", "spinal_levels=T8 " + Plegia + who));
        var urgency = evaluation.Urgency!;
        Assert.Equal((null, null, UrgencyState.Outside), (urgency.Hours, urgency.ProposedHours, urgency.State));
        Assert.Null(urgency.PrintedClass);
        Assert.DoesNotContain(evaluation.Lesions[0].Clocks, c => c.Rule.Id is "Z1" or "Z2" or "Z3");
        Assert.DoesNotContain(evaluation.Lesions[0].Scores, s => s.Score.Code == "dwg_urgency");
        Assert.Contains("was immer die Ursache ist", Said(evaluation, Language.German), StringComparison.Ordinal);
        Assert.Contains("whatever the cause", Said(evaluation, Language.English), StringComparison.Ordinal);
        Assert.Contains("current imaging", Said(evaluation, Language.English), StringComparison.Ordinal);
        Assert.NotEqual(Core.Speech.Alarm.Calm, Core.Speech.UrgencyWords.AlarmOf(evaluation));
    }

    /// <summary>The same paralysis with a metastasis, or with nothing said of it, keeps its six hours.</summary>
    [Theory]
    [InlineData("")]
    [InlineData("spinal_metastasis_status=suspected")]
    [InlineData("spinal_metastasis_status=confirmed primary_tumor_type=breast")]
    [InlineData("primary_bone_tumor_not_excluded=yes spinal_metastasis_status=suspected")]
    public void Inside_the_hours_stay(string who) => Assert.Equal(6, Row.Evaluate("", ("T8", "spinal_levels=T8 " + Plegia + who)).Urgency!.Hours);

    [Fact]
    public void An_intramedullary_lesion_is_asked_no_surgery_before_radiotherapy()
    {
        var evaluation = Row.Evaluate("", ("T8", "spinal_levels=T8 spinal_metastasis_status=other_lesion " + Plegia));
        Assert.All([34, 45, 51], number => Assert.Equal(
            Verdict.NotApplicable, evaluation.Verdicts.Single(v => v.Recommendation.Number == number).Verdict));
        Assert.Equal("T0", evaluation.Lesions[0].Pathway.Single(p => p.Table.Code == "T").Main?.Id);
    }

    [Fact]
    public void One_lesion_outside_takes_nothing_from_another_inside()
    {
        var evaluation = Row.Evaluate(
            Plegia,
            ("A", "spinal_levels=T4 spinal_metastasis_status=other_lesion"),
            ("B", "spinal_levels=T9 spinal_metastasis_status=confirmed"));
        Assert.Equal((6, 1), (evaluation.Urgency!.Hours ?? 0, evaluation.Urgency.Lesion ?? -1));
    }

    private static string Said(CaseEvaluation evaluation, Language language) => string.Join(
        ' ', EvaluationText.Of(evaluation, language, colour: false, evaluation.Case.AsOf.ToInstant()).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
