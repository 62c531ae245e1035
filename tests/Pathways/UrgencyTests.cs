namespace Myelon.Tests.Pathways;

/// <summary>Hours printed and hours proposed, the clock, and what is said beside them.</summary>
public sealed class UrgencyTests
{
    private const string Emergency = "walking_ability=cannot_walk_neurological muscle_strength_min_janda=2 bladder_bowel_status=dysfunction ";
    private const string Mild = "walking_ability=walks_unaided functional_impairment_neuro=mild muscle_strength_min_janda=4 bladder_bowel_status=intact ";

    [Fact]
    public void Prints_the_emergency_class_and_its_hours()
    {
        var urgency = Row.Evaluate(Emergency).Urgency!;
        Assert.Equal(("functionally_relevant", 6, 6, true), (urgency.PrintedClass, urgency.Hours, urgency.ProposedHours, urgency.Agreed));
        Assert.Equal(["neuro_onset_datetime"], urgency.Needs.Select(n => n.Code));
        Assert.Contains(urgency.Notes, n => n.Id == "clock_start_unknown");
    }

    [Fact]
    public void Counts_from_the_onset_and_says_that_it_is_assumed()
    {
        var urgency = Row.Evaluate(Emergency + "neuro_onset_datetime=2026-11-25T03:00:01+01:00").Urgency!;
        Assert.Empty(urgency.Needs);
        Assert.True(urgency.ClockStart.IsKnown);
        Assert.Contains(urgency.Notes, n => n.Id == "clock_start_assumed_onset");
        Assert.DoesNotContain(urgency.Notes, n => n.Id == "clock_elapsed");
        Assert.Contains(Row.Evaluate(Emergency + "neuro_onset_datetime=2026-11-25T03:00:00+01:00").Urgency!.Notes, n => n.Id == "clock_elapsed");
    }

    [Theory]
    [InlineData("walking_ability=cannot_walk_neurological muscle_strength_min_janda=2 bladder_bowel_status=intact", 6)]
    [InlineData("walking_ability=walks_unaided functional_impairment_neuro=none muscle_strength_min_janda=5 bladder_bowel_status=dysfunction", 6)]
    [InlineData("sensory_deficit=no motor_deficit=no bladder_bowel_status=impending_dysfunction", 24)]
    [InlineData("sensory_deficit=yes motor_deficit=no walking_ability=walks_unaided functional_impairment_neuro=mild bladder_bowel_status=intact", 24)]
    public void Proposes_hours_where_none_are_printed(string row, int proposed)
    {
        var urgency = Row.Evaluate(row).Urgency!;
        Assert.Null(urgency.Hours);
        Assert.Equal(proposed, urgency.ProposedHours);
        Assert.True(urgency.Agreed);
        Assert.Null(urgency.Cell!.Proposes);
    }

    [Fact]
    public void Sensory_loss_without_a_recorded_impairment_starts_no_printed_clock()
    {
        var urgency = Row.Evaluate("sensory_deficit=yes motor_deficit=no walking_ability=walks_unaided bladder_bowel_status=intact").Urgency!;
        Assert.Null(urgency.Hours);
        Assert.Null(urgency.PrintedClass);
        Assert.DoesNotContain("U1", urgency.Possible.Select(c => c.Id));
        Assert.Contains("functional_impairment_neuro", urgency.Needs.Select(f => f.Code));
    }

    [Fact]
    public void Missing_facts_keep_the_most_urgent_as_a_proposal()
    {
        var urgency = Row.Evaluate("motor_deficit=yes muscle_strength_min_janda=4").Urgency!;
        Assert.Null(urgency.Cell);
        Assert.Null(urgency.Hours);
        Assert.Equal(6, urgency.ProposedHours);
        Assert.False(urgency.Agreed);
        Assert.Contains("bladder_bowel_status", urgency.Needs.Select(f => f.Code));
        Assert.Contains("walking_ability", urgency.Needs.Select(f => f.Code));
    }

    [Fact]
    public void Unlike_cells_with_like_hours_agree_on_the_proposal_only()
    {
        // U3 prints 6 hours, U8 none; we propose 6 for both.
        var urgency = Row.Evaluate("motor_deficit=yes walking_ability=cannot_walk_neurological bladder_bowel_status=dysfunction").Urgency!;
        Assert.Equal(["U3", "U8"], urgency.Possible.Select(c => c.Id));
        Assert.Null(urgency.Hours);
        Assert.Equal(6, urgency.ProposedHours);
        Assert.False(urgency.Agreed);
    }

    [Fact]
    public void Nobody_is_asked_for_what_would_contradict_an_entry()
    {
        var lesion = Row.Evaluate("spinal_metastasis_status=confirmed sensory_deficit=no motor_deficit=no radicular_pain=no bladder_bowel_status=intact instability_suspected=no sins_total=4").Lesions[0];
        // In a spine that is stable by SINS no fracture is an unstable one.
        Assert.Empty(lesion.Pathway.Single(p => p.Table.Code == "U").Needs);
        var needs = lesion.Pathway.Single(p => p.Table.Code == "N").Needs.Select(f => f.Code).ToList();
        Assert.Contains("painful_bone_metastasis", needs);
        Assert.Contains("bilsky_grade", needs);
        Assert.DoesNotContain("muscle_strength_min_janda", needs);
        Assert.DoesNotContain("asia_impairment_scale", needs);
    }

    [Theory]
    [InlineData(7, true)]
    [InlineData(8, false)]
    public void Seven_on_the_instability_score_is_flagged(int total, bool flagged)
    {
        var urgency = Row.Evaluate($"sensory_deficit=no motor_deficit=no bladder_bowel_status=intact fracture_unstable=no sins_total={total}").Urgency!;
        Assert.Equal("U10", urgency.Cell!.Id);
        Assert.Equal(flagged, urgency.Notes.Any(n => n.Id == "IB4"));
        Assert.Equal(!flagged, urgency.Notes.Any(n => n.Id == "stability_may_raise_urgency"));
    }

    [Fact]
    public void Modifiers_are_shown_and_take_no_urgency_away()
    {
        var urgency = Row.Evaluate("walking_ability=cannot_walk_neurological muscle_strength_min_janda=0 bladder_bowel_status=dysfunction neuro_onset=acute neuro_deficit_duration_h=80").Urgency!;
        Assert.Equal(6, urgency.Hours);
        Assert.All(["acute_onset", "deficit_longer_than_44_to_72_h", "very_severe_paresis_or_plegia"], id => Assert.Contains(urgency.Notes, n => n.Id == id));
        Assert.All(urgency.Notes.Where(n => n.Id is "acute_onset" or "deficit_longer_than_44_to_72_h" or "very_severe_paresis_or_plegia"), n => Assert.Contains("no contraindication", n.Says.En, StringComparison.Ordinal));
    }

    [Fact]
    public void A_deficit_of_another_lesion_gives_this_one_no_urgency_and_the_patient_still_has_it()
    {
        var evaluation = Row.Evaluate(Mild, ("L2", "deficit_attributed_to_lesion=no"), ("T6", "deficit_attributed_to_lesion=yes"));
        Assert.Empty(evaluation.Lesions[0].Urgency!.Possible);
        Assert.Contains(evaluation.Lesions[0].Urgency!.Notes, n => n.Id == "deficit_of_another_lesion");
        Assert.Equal(("U1", 24, 1), (evaluation.Urgency!.Cell!.Id, evaluation.Urgency.Hours, evaluation.Urgency.Lesion));
    }

    [Fact]
    public void A_deficit_that_no_lesion_is_said_to_cause_does_not_vanish()
    {
        var evaluation = Row.Evaluate(Emergency, ("L2", "deficit_attributed_to_lesion=no"), ("T6", "deficit_attributed_to_lesion=no"));
        Assert.Equal(6, evaluation.Urgency!.Hours);
        Assert.Contains(evaluation.Urgency.Notes, n => n.Id == "deficit_of_no_lesion");
    }

    [Fact]
    public void A_threat_without_a_deficit_does_not_vanish_either()
    {
        var evaluation = Row.Evaluate("sensory_deficit=no motor_deficit=no bladder_bowel_status=impending_dysfunction", ("L2", "deficit_attributed_to_lesion=no"));
        Assert.Equal("U13", evaluation.Urgency!.Cell!.Id);
        Assert.DoesNotContain(evaluation.Urgency.Notes, n => n.Id == "deficit_of_no_lesion");
    }

    [Fact]
    public void The_classes_of_deficit_that_are_still_possible_are_told()
    {
        Assert.Equal(["mild"], Row.Evaluate(Mild).Urgency!.ClassesPossible.Select(c => c.Code));
        Assert.Equal(
            ["functionally_relevant", "mixed_not_defined"],
            Row.Evaluate("motor_deficit=yes bladder_bowel_status=dysfunction").Urgency!.ClassesPossible.Select(c => c.Code));
    }
}
