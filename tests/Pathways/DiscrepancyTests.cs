using Myelon.Core.Forms;
using Myelon.Core.Reasoning;
using Myelon.Medicine.SpinalMetastases;

namespace Myelon.Tests.Pathways;

/// <summary>Conflicts and gaps: all of them recorded, each that has a condition shown and not shown.</summary>
public sealed class DiscrepancyTests
{
    private const string Confirmed = "spinal_metastasis_status=confirmed ";
    private const string Mescc = Confirmed + "bilsky_grade=3 mescc_recurrent=no ";
    private const string Rt = "radiotherapy_planned=yes radiotherapy_sequence=sole radiotherapy_technique=conventional prior_rt_same_region=no ";
    private const string Painful = Confirmed + "painful_bone_metastasis=yes fracture_status=none cauda_equina_compression=no surgery_indicated_upfront=no ";

    /// <summary>The id, a case that shows it, and the entries that take it away again; from the table of the content folder.</summary>
    public static TheoryData<string, string, string> Rows => new()
    {
        { "IA1", Mescc + Rt + "surgery_indicated_upfront=no", "bilsky_grade=0 intraspinal_tumor=no" },
        { "IA2", Mescc + Rt + "survival_prognosis=very_poor surgery_indicated_upfront=no", "survival_prognosis=good" },
        { "IA3", Painful + Rt + "bilsky_grade=1a survival_prognosis=good", "bilsky_grade=0" },
        { "IA4", Confirmed + "radiotherapy_planned=yes radiotherapy_sequence=postoperative surgery_performed=yes fracture_status=present planned_rt_fractions=1", "planned_rt_fractions=5" },
        { "IA5", Confirmed + "radicular_pain=yes motor_deficit=no bladder_bowel_status=intact walking_ability=walks_unaided", "motor_deficit=yes" },
        { "IA6", Confirmed + "instability_suspected=yes first_contact=yes", "instability_suspected=no sins_total=3 fracture_unstable=no" },
        { "IA7", Confirmed + "extraosseous_component_suspected=yes mri_contraindicated=yes", "mri_contraindicated=no" },
        { "IA8", "walking_ability=cannot_walk_neurological muscle_strength_min_janda=5 bladder_bowel_status=intact", "muscle_strength_min_janda=1 bladder_bowel_status=dysfunction" },
        { "IA9", "sensory_deficit=yes motor_deficit=no bladder_bowel_status=intact walking_ability=walks_unaided", "functional_impairment_neuro=none" },
        { "IA10", "walking_ability=cannot_walk_neurological muscle_strength_min_janda=1 bladder_bowel_status=dysfunction", "walking_ability=walks_unaided muscle_strength_min_janda=5 bladder_bowel_status=intact motor_deficit=no sensory_deficit=no" },
        { "IA11", "sensory_deficit=no motor_deficit=no bladder_bowel_status=impending_dysfunction", "bladder_bowel_status=intact" },
        { "IA12", Confirmed + "muscle_strength_min_janda=3 surgery_planned=yes surgery_access=open lesion_hypervascular=yes", "muscle_strength_min_janda=4" },
        { "IA14", "surgery_performed=yes care_setting=inpatient", "anticoagulation_contraindicated=no" },
        { "IA15", "motor_deficit=yes cord_compression_suspected=yes", "cord_compression_suspected=no bilsky_grade=0" },
        { "IA16", Mescc + "surgery_indicated_upfront=no", "surgery_indicated_upfront=yes" },
        { "IA17", Confirmed + "painful_bone_metastasis=yes fracture_status=present fracture_unstable=no augmentation_planned=yes cord_tolerance_exhausted=yes", "cord_tolerance_exhausted=no" },
        { "IB1", "sins_total=0", "sins_total=1" },
        { "IB2", "sins_collapse=exactly_50", "sins_collapse=less_than_50" },
        { "IB4", "sins_total=7", "sins_total=8" },
        { "IB13", "cauda_equina_compression=yes motor_deficit=yes", "cauda_equina_compression=no" },
        { "IB32", Painful + Rt + "bilsky_grade=0 karnofsky=10", "karnofsky=20" },
        { "IB36", Painful + "sins_total=4 bilsky_grade=0 survival_prognosis=good tumor_radiosensitivity=not_low", "tumor_radiosensitivity=low" },
        { "IB41", "stabilisation_planned=yes spinal_levels=C7", "spinal_levels=C5" },
        { "IE20", Confirmed + "primary_tumor_type=myeloma", "primary_tumor_type=breast" },
        { "IF23", Confirmed + "primary_tumor_type=unknown_primary", "histology_available=yes" },
        { "IB48", Confirmed + "lesion_density=lytic fracture_unstable=yes", "fracture_unstable=no" },
    };

    [Theory, MemberData(nameof(Rows))]
    public void Is_shown_and_not_shown(string id, string row, string without)
    {
        Assert.Contains(id, Shown(row));
        Assert.DoesNotContain(id, Shown(row + " " + without));
    }

    [Fact]
    public void Every_one_with_a_condition_has_a_row() =>
        Assert.Equal(Discrepancies.All.Where(d => d.HasCondition).Select(d => d.Id).Order(), Rows.Select(r => r.Data.Item1).Order());

    [Fact]
    public void Every_id_of_the_list_is_there_once()
    {
        string[] expected = [.. Ids("IA", 23), .. Ids("IB", 53), .. Ids("IC", 15), .. Ids("ID", 38), .. Ids("IE", 22), .. Ids("IF", 23)];
        Assert.Equal(expected, Discrepancies.All.Select(d => d.Id));
        Assert.All(Discrepancies.All, d =>
        {
            Assert.All([d.Says, d.Treatment], t => Assert.True(t.De.Length > 4 && t.En.Length > 4 && t.De != t.En || t.De.Any(char.IsDigit), d.Id));
            Assert.NotEmpty(d.Place);
        });

        static IEnumerable<string> Ids(string part, int count) => Enumerable.Range(1, count).Select(n => $"{part}{n}");
    }

    [Fact]
    public void Members_of_a_conflict_are_not_counted_against_anyone()
    {
        var evaluation = Row.Evaluate(Mescc + Rt + "survival_prognosis=very_poor surgery_indicated_upfront=no planned_rt_fractions=1 planned_rt_dose_gy=8");
        var contested = evaluation.Verdicts[34];
        Assert.Equal(Verdict.Applies, contested.Verdict);
        Assert.Contains("IA2", contested.Contested);
    }

    [Fact]
    public void What_the_guideline_does_not_cover_names_the_outside_source_apart_from_it()
    {
        (string Id, string Source)[] expected = [("IA15", "ASTRO (2024)"), ("IA15", "NICE NG234 (2023)"), ("IA16", "QS56 (statement 6; revised 2023)")];
        Assert.All(expected, e =>
        {
            var gap = Discrepancies.Find(e.Id);
            Assert.Equal(NoteKind.NotCovered, gap.Kind);
            Assert.Contains("Outside it:", gap.Says.En, StringComparison.Ordinal);
            Assert.Contains(e.Source, gap.Says.En, StringComparison.Ordinal);
            Assert.Contains("part of the guideline", gap.Treatment.En, StringComparison.Ordinal);
        });
    }

    private static IEnumerable<string> Shown(string row)
    {
        CaseEvaluation evaluation = Row.Evaluate(row);
        return evaluation.Conflicts.Concat(evaluation.Notes).Select(c => c.Discrepancy.Id);
    }
}
