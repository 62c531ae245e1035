using Myelon.Core.Reasoning;
using Myelon.Medicine.SpinalMetastases.Pathways;

namespace Myelon.Tests.Pathways;

/// <summary>Every overlay once shown and once not, by the fact that makes the difference.</summary>
public sealed class OverlayTests
{
    private const string Confirmed = "spinal_metastasis_status=confirmed ";
    private const string NoDeficit = Confirmed + "sensory_deficit=no motor_deficit=no bladder_bowel_status=intact ";
    private const string Emergency = Confirmed + "walking_ability=cannot_walk_neurological muscle_strength_min_janda=2 bladder_bowel_status=dysfunction ";
    private const string MildDeficit = Confirmed + "walking_ability=walks_unaided functional_impairment_neuro=mild muscle_strength_min_janda=4 bladder_bowel_status=intact ";
    private const string Can = "general_condition_permits_surgery=yes patient_wants_surgery=yes ";

    /// <summary>The overlay, the case, and the entries that take it away again.</summary>
    public static TheoryData<string, string, string> Rows => new()
    {
        { "T3", Confirmed + "radicular_pain=yes motor_deficit=no bladder_bowel_status=intact walking_ability=walks_unaided instability_suspected=yes", "instability_suspected=no" },
        { "T4", Confirmed + "radicular_pain=yes", "radicular_pain=no sensory_deficit=no motor_deficit=no bladder_bowel_status=intact sins_total=3 fracture_unstable=no" },
        { "T5", Confirmed + "radicular_pain=yes motor_deficit=no bladder_bowel_status=intact walking_ability=walks_unaided", "motor_deficit=yes" },
        { "T6", NoDeficit + "radicular_pain=no transport_planned=yes instability_suspected=yes", "transport_planned=no" },
        { "T17", Confirmed + "transport_planned=yes instability_suspected=yes spinal_levels=C1,C2", "spinal_levels=T2" },
        { "T7", Confirmed + "extraosseous_component_suspected=yes", "extraosseous_component_suspected=no motor_deficit=no sensory_deficit=no bladder_bowel_status=intact" },
        { "T8", Confirmed + "motor_deficit=yes neuro_onset=acute", "neuro_onset=chronic" },
        { "T9", Confirmed + "extraosseous_component_suspected=yes mri_contraindicated=yes", "mri_contraindicated=no" },
        { "T11", Confirmed + "motor_deficit=yes", "staging_done=yes" },
        { "T12", "spinal_metastasis_status=suspected primary_bone_tumor_not_excluded=yes sensory_deficit=no motor_deficit=no bladder_bowel_status=intact", "motor_deficit=yes" },
        { "T13", Emergency + "primary_tumor_type=unknown_primary", "primary_tumor_type=breast" },
        { "T14", Confirmed + "motor_deficit=yes cord_compression_suspected=yes", "cord_compression_suspected=no bilsky_grade=0" },
        { "T15", Confirmed + "instability_suspected=yes first_contact=yes known_malignancy=yes back_pain_present=yes", "instability_suspected=no sins_total=3 fracture_unstable=no" },
        { "D1", Emergency + "bilsky_grade=3 " + Can, "patient_wants_surgery=no" },
        { "D2", MildDeficit + "bilsky_grade=2 " + Can, "general_condition_permits_surgery=no" },
        { "D3", Confirmed + "walking_ability=walks_unaided functional_impairment_neuro=none muscle_strength_min_janda=4 bladder_bowel_status=intact", "functional_impairment_neuro=mild" },
        { "D10", MildDeficit + "bilsky_grade=2 neuro_progression=rapidly_progressive " + Can, "neuro_progression=stable" },
        { "D14", Confirmed + "muscle_strength_min_janda=0 walking_ability=cannot_walk_neurological neuro_deficit_duration_h=45", "neuro_deficit_duration_h=44" },
        { "D16", Confirmed + "motor_deficit=yes prior_rt_same_region=yes bilsky_grade=3 mescc_recurrent=yes", "mescc_recurrent=no" },
        { "D18", Confirmed + "paraplegia_status=incomplete", "paraplegia_status=none motor_deficit=yes" },
        { "D19", Confirmed + "motor_deficit=yes surgery_planned=yes surgery_access=open lesion_hypervascular=yes", "surgery_access=percutaneous" },
        { "D20", Confirmed + "motor_deficit=yes survival_prognosis=very_poor " + Can, "survival_prognosis=poor" },
        { "D21", Confirmed + "motor_deficit=yes nerve_root_compression=yes", "bilsky_grade=0" },
        { "N12", NoDeficit + "fracture_status=impending fracture_unstable=yes " + Can, "fracture_unstable=no" },
        { "N13", Confirmed + "sensory_deficit=no motor_deficit=no bladder_bowel_status=impending_dysfunction " + Can, "bladder_bowel_status=intact" },
        { "N15", NoDeficit + "oligometastatic=yes local_ablative_therapy_indicated=yes", "oligometastatic=no" },
        { "N16", NoDeficit + "prior_rt_same_region=yes painful_bone_metastasis=yes pain_recurrent_in_field=yes surgery_indicated_upfront=no oar_tolerance_respected=yes", "oar_tolerance_respected=no" },
        { "N17", NoDeficit + "prior_rt_same_region=yes painful_bone_metastasis=yes lesion_diameter_mm=30 cord_tolerance_exhausted=yes", "lesion_diameter_mm=31" },
        { "N18", NoDeficit + "painful_bone_metastasis=yes metastasis_symptomatic=yes tracer_uptake_bone_scan=yes pain_sites_multiple=yes", "pain_sites_multiple=no" },
        { "N20", NoDeficit + "radicular_pain=yes", "radicular_pain=no" },
        { "N21", NoDeficit + "lesion_density=lytic sins_total=5 fracture_unstable=no survival_prognosis=good", "survival_prognosis=poor" },
        { "F8", "radiotherapy_planned=yes radiotherapy_sequence=sole prior_rt_same_region=no bilsky_grade=3 survival_prognosis=very_poor", "survival_prognosis=poor" },
        { "F24", "radiotherapy_planned=yes radiotherapy_sequence=sole radiotherapy_technique=sbrt prior_rt_same_region=no bilsky_grade=3 motor_deficit=yes neuro_progression=stable survival_prognosis=very_poor cord_tolerance_exhausted=no", "neuro_progression=rapidly_progressive" },
        { "F20", "radiotherapy_planned=yes radiotherapy_sequence=sole prior_rt_same_region=no bilsky_grade=3 survival_prognosis=good", "survival_prognosis=very_poor" },
        { "F20", "radiotherapy_planned=yes radiotherapy_sequence=postoperative surgery_type=decompression fracture_status=present survival_prognosis=very_poor", "radiotherapy_sequence=preoperative" },
    };

    [Theory, MemberData(nameof(Rows))]
    public void Is_shown_and_not_shown(string overlay, string row, string without)
    {
        var shown = Assert.Single(All(row), c => c.Cell.Id == overlay);
        Assert.True(shown.IsCertain);
        Assert.False(shown.IsMain);
        Assert.DoesNotContain(All(row + " " + without), c => c.Cell.Id == overlay);
    }

    [Fact]
    public void Every_overlay_has_a_row()
    {
        var cells = ReconstructedPathway.All.Tables.SelectMany(t => t.Overlays).Select(c => c.Id).Order();
        Assert.Equal(cells, Rows.Select(r => r.Data.Item1).Distinct().Order());
    }

    private static IEnumerable<CellPosition> All(string row) => Row.Evaluate(row).Lesions[0].Pathway.SelectMany(p => p.Cells);
}
