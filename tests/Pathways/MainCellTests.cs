using Myelon.Medicine.SpinalMetastases.Pathways;

namespace Myelon.Tests.Pathways;

/// <summary>One case for every main cell, written from §0 of the content file.</summary>
public sealed class MainCellTests
{
    private const string Confirmed = "spinal_metastasis_status=confirmed instability_suspected=no ";
    private const string Intact = "sensory_deficit=no motor_deficit=no radicular_pain=no bladder_bowel_status=intact ";
    private const string D = Confirmed + "motor_deficit=yes bladder_bowel_status=intact ";
    private const string N = Confirmed + Intact;
    private const string Above = "sins_total=4 cauda_equina_compression=no ";
    private const string Can = "general_condition_permits_surgery=yes patient_wants_surgery=yes ";
    private const string Cannot = "patient_wants_surgery=no ";
    private const string Pain = "sins_total=4 bilsky_grade=0 cauda_equina_compression=no painful_bone_metastasis=yes fracture_status=none fracture_unstable=no ";
    private const string F = "radiotherapy_planned=yes radiotherapy_sequence=sole prior_rt_same_region=no ";
    private const string Mescc = F + "bilsky_grade=3 ";
    private const string Plain = F + N + Pain + "intraspinal_bone_fragments=no ";

    public static TheoryData<string, string> Rows => new()
    {
        { "T0", "spinal_metastasis_status=none" },
        { "T1", "spinal_metastasis_status=suspected instability_suspected=yes" },
        { "T1", "spinal_metastasis_status=confirmed motor_deficit=yes" },
        { "T2", Confirmed + "sins_total=4 fracture_unstable=no radicular_pain=yes motor_deficit=no bladder_bowel_status=intact walking_ability=walks_unaided" },
        { "T10", Confirmed + Intact + "sins_total=4 fracture_unstable=no" },
        { "T16", Confirmed + Intact + "sins_total=7 instability_suspected=no fracture_unstable=no" },
        { "T16", Confirmed + Intact + "sins_total=12 instability_suspected=no fracture_unstable=no" },
        { "T18", "spinal_metastasis_status=confirmed motor_deficit=yes surgery_performed=yes deficit_since_surgery=no" },
        { "U0", Intact + "sins_total=6 fracture_unstable=no" },
        { "U10", Intact + "sins_total=7 fracture_unstable=no" },
        { "U10", Intact + "sins_total=13" },
        { "U13", "sensory_deficit=no motor_deficit=no bladder_bowel_status=impending_dysfunction" },
        { "U17", "motor_deficit=yes bladder_bowel_status=impending_dysfunction" },
        { "U3", "walking_ability=cannot_walk_neurological muscle_strength_min_janda=3 bladder_bowel_status=dysfunction" },
        { "U3", "functional_impairment_neuro=severe muscle_strength_min_janda=0 bladder_bowel_status=dysfunction" },
        { "U8", "walking_ability=cannot_walk_neurological muscle_strength_min_janda=4 bladder_bowel_status=dysfunction" },
        { "U6", "walking_ability=walks_unaided functional_impairment_neuro=mild muscle_strength_min_janda=3 bladder_bowel_status=dysfunction" },
        { "U4", "walking_ability=walks_with_aid functional_impairment_neuro=none muscle_strength_min_janda=5 bladder_bowel_status=dysfunction" },
        { "U15", "walking_ability=cannot_walk_other_reason functional_impairment_neuro=mild muscle_strength_min_janda=2 bladder_bowel_status=dysfunction" },
        { "U16", "walking_ability=cannot_walk_other_reason functional_impairment_neuro=none muscle_strength_min_janda=4 bladder_bowel_status=dysfunction" },
        { "U9", "walking_ability=cannot_walk_neurological muscle_strength_min_janda=2 bladder_bowel_status=intact" },
        { "U7", "walking_ability=cannot_walk_neurological muscle_strength_min_janda=5 bladder_bowel_status=intact" },
        { "U5", "walking_ability=walks_unaided functional_impairment_neuro=none muscle_strength_min_janda=3 bladder_bowel_status=intact" },
        { "U14", "walking_ability=cannot_walk_other_reason functional_impairment_neuro=none muscle_strength_min_janda=1 bladder_bowel_status=intact" },
        { "U11", "walking_ability=cannot_walk_other_reason functional_impairment_neuro=none muscle_strength_min_janda=4 bladder_bowel_status=intact" },
        { "U1", "walking_ability=walks_unaided functional_impairment_neuro=mild muscle_strength_min_janda=4 bladder_bowel_status=intact" },
        { "U2", "walking_ability=walks_unaided functional_impairment_neuro=none muscle_strength_min_janda=4 bladder_bowel_status=intact" },
        { "U12", "walking_ability=walks_unaided functional_impairment_neuro=none sensory_deficit=yes motor_deficit=no bladder_bowel_status=intact" },
        { "U18", "walking_ability=walks_unaided functional_impairment_neuro=mild sensory_deficit=yes motor_deficit=no bladder_bowel_status=intact" },
        { "U19", "motor_deficit=yes surgery_performed=yes deficit_since_surgery=no" },
        { "U20", "motor_deficit=yes sins_total=5 radiotherapy_spine_done=yes radiotherapy_given_for_present_finding=yes neuro_progression=stable neuro_new_or_worse=no" },
        { "U19", "walking_ability=cannot_walk_neurological muscle_strength_min_janda=2 bladder_bowel_status=dysfunction neuro_onset_datetime=2026-11-24T08:00:00+01:00 surgery_datetime=2026-11-24T12:00:00+01:00" },
        { "U3", "walking_ability=cannot_walk_neurological muscle_strength_min_janda=2 bladder_bowel_status=dysfunction neuro_onset_datetime=2026-11-25T06:00:00+01:00 surgery_datetime=2026-11-24T12:00:00+01:00" },
        { "U3", "walking_ability=cannot_walk_neurological muscle_strength_min_janda=2 bladder_bowel_status=dysfunction surgery_performed=yes surgery_type=augmentation" },
        { "D17", D + "sins_total=13 surgery_performed=yes deficit_since_surgery=no " + Can },
        { "D17", D + "sins_total=3 fracture_unstable=no surgery_performed=yes neuro_progression=improving" },
        { "D4", D + "sins_total=13 surgery_performed=yes deficit_since_surgery=yes " + Can },
        { "D22", D + Above + "fracture_unstable=no bilsky_grade=2 neuro_progression=stable local_treatment_just_completed=radiotherapy " + Cannot },
        { "D4", D + "sins_total=13 " + Can },
        { "D13", D + "fracture_unstable=yes " + Cannot },
        { "D13", D + "sins_total=18 general_condition_permits_surgery=no" },
        { "D5", D + "sins_total=12 fracture_unstable=no" },
        { "D15", D + "sins_total=4 fracture_unstable=no cauda_equina_compression=yes" },
        { "D8", D + Above + "fracture_unstable=no bilsky_grade=1c" },
        { "D6", D + Above + "fracture_unstable=no bilsky_grade=2 tumor_radiosensitivity=low " + Can },
        { "D7", D + Above + "fracture_unstable=no bilsky_grade=3 tumor_radiosensitivity=not_low " + Can },
        { "D11", D + Above + "fracture_unstable=no bilsky_grade=3 neuro_progression=rapidly_progressive " + Cannot },
        { "D9", D + Above + "fracture_unstable=no bilsky_grade=3 neuro_progression=stable tumor_radiosensitivity=low " + Cannot },
        { "D12", D + Above + "fracture_unstable=no bilsky_grade=2 neuro_progression=slowly_progressive tumor_radiosensitivity=not_low " + Cannot },
        { "N1", N + "sins_total=13 " + Can },
        { "N19", N + "sins_total=13 painful_bone_metastasis=yes " + Cannot },
        { "N22", N + "sins_total=13 painful_bone_metastasis=no " + Cannot },
        { "N2", N + "sins_total=7 fracture_unstable=no" },
        { "N8", N + Above + "fracture_unstable=no bilsky_grade=2 tumor_radiosensitivity=low" },
        { "N9", N + Above + "fracture_unstable=no bilsky_grade=3 tumor_radiosensitivity=not_low" },
        { "N14", N + Above + "fracture_unstable=no bilsky_grade=1c painful_bone_metastasis=no" },
        { "N10", N + Pain + "fracture_status=present" },
        { "N11", N + Pain + "fracture_status=impending" },
        { "N23", N + Pain + "cauda_equina_compression=yes" },
        { "N7", N + Pain + "bilsky_grade=1a" },
        { "N3", N + Pain + "survival_prognosis=good tumor_radiosensitivity=not_low" },
        { "N5", N + Pain + "survival_prognosis=good primary_tumor_type=renal_cell" },
        { "N4", N + Pain + "survival_prognosis=very_poor" },
        { "N6", N + Pain + "survival_prognosis=intermediate" },
        { "N24", N + "sins_total=14 surgery_performed=yes" },
        { "N24", N + "sins_total=3 fracture_unstable=no surgery_performed=yes surgery_type=stabilisation,augmentation" },
        { "N25", N + Above + "fracture_unstable=no bilsky_grade=0 painful_bone_metastasis=yes local_treatment_just_completed=radiotherapy" },
        { "F11", "radiotherapy_planned=yes radiotherapy_sequence=preoperative" },
        { "F12", "radiotherapy_planned=yes radiotherapy_technique=iort" },
        { "F13", "radiotherapy_planned=yes radiotherapy_sequence=after_ablation" },
        { "F10", "prior_rt_same_region=no radiotherapy_planned=yes radiotherapy_sequence=postoperative surgery_type=separation_surgery" },
        { "F9", "prior_rt_same_region=no radiotherapy_planned=yes radiotherapy_sequence=postoperative surgery_type=decompression,stabilisation" },
        { "F14", "radiotherapy_planned=yes radiotherapy_sequence=sole prior_rt_same_region=yes painful_bone_metastasis=yes pain_recurrent_in_field=yes" },
        { "F5", Mescc + "survival_prognosis=very_poor" },
        { "F7", Mescc + "survival_prognosis=intermediate radiotherapy_technique=conventional" },
        { "F4", Mescc + "survival_prognosis=poor radiotherapy_technique=conventional surgery_indicated_upfront=no" },
        { "F6", Mescc + "survival_prognosis=good radiotherapy_technique=conventional surgery_indicated_upfront=no" },
        { "F23", Mescc + "survival_prognosis=good radiotherapy_technique=conventional surgery_indicated_upfront=yes" },
        { "F15", Mescc + "survival_prognosis=poor radiotherapy_technique=sbrt motor_deficit=yes neuro_progression=stable" },
        { "F15", Mescc + "survival_prognosis=intermediate radiotherapy_technique=sbrt motor_deficit=yes neuro_progression=stable" },
        { "F21", Mescc + "survival_prognosis=poor radiotherapy_technique=sbrt motor_deficit=yes neuro_progression=rapidly_progressive" },
        { "F21", Mescc + "survival_prognosis=good radiotherapy_technique=sbrt mescc_symptomatic=no" },
        { "F19", F + "bilsky_grade=0 cauda_equina_compression=yes" },
        { "F3", F + "bilsky_grade=1b cauda_equina_compression=no" },
        { "F3", F + "bilsky_grade=0 cauda_equina_compression=no bladder_bowel_status=impending_dysfunction" },
        { "F18", Plain + "painful_bone_metastasis=no" },
        { "F17", Plain + "radiotherapy_technique=sbrt primary_tumor_type=renal_cell" },
        { "F22", Plain + "radiotherapy_technique=sbrt tumor_radiosensitivity=not_low survival_prognosis=intermediate" },
        { "F1", Plain + "radiotherapy_technique=conventional survival_prognosis=good" },
        { "F2", Plain + "radiotherapy_technique=conventional survival_prognosis=poor" },
        { "F16", Plain + "radiotherapy_technique=conventional survival_prognosis=intermediate" },
    };

    [Theory, MemberData(nameof(Rows))]
    public void Is_the_only_main_cell_of_its_table(string cell, string row)
    {
        var lesion = Row.Evaluate(row).Lesions[0];
        var position = Assert.Single(lesion.Pathway, p => p.Table.Code == cell[..1]);
        Assert.Equal(cell, position.Main?.Id);
        Assert.Equal([cell], position.Possible.Select(c => c.Id));
        Assert.Empty(position.Needs);
    }

    /// <summary>An onset entered after the operation: while it is open whether there is a deficit, the aftercare cell is not presumed.</summary>
    [Theory]
    [InlineData("motor_deficit", "T1", "T18")]
    [InlineData("motor_deficit=yes", "T1")]
    [InlineData("motor_deficit=no sensory_deficit=no radicular_pain=no bladder_bowel_status=intact", "T18")]
    public void An_onset_after_surgery_keeps_the_work_up_open(string neurology, params string[] possible)
    {
        var entered = "spinal_metastasis_status=confirmed instability_suspected=yes local_treatment_just_completed=surgery "
            + "surgery_datetime=2026-11-24T03:00:00+01:00 neuro_onset_datetime=2026-11-24T08:59:00+01:00"
            + (neurology.Contains('=', StringComparison.Ordinal) ? " " + neurology : "");
        var position = Assert.Single(Row.Evaluate(entered).Lesions[0].Pathway, p => p.Table.Code == "T");
        Assert.Equal(possible.Order(), position.Possible.Select(c => c.Id).Order());
    }

    [Fact]
    public void Every_main_cell_has_a_row()
    {
        var cells = ReconstructedPathway.All.Tables.SelectMany(t => t.Cells).Select(c => c.Id).Order();
        Assert.Equal(cells, Rows.Select(r => r.Data.Item1).Distinct().Order());
    }
}
