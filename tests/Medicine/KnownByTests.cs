using System.Text.RegularExpressions;
using Myelon.Core.Logic;
using Myelon.Medicine.Vocabulary;
using Myelon.Tests.Support;

namespace Myelon.Tests.Medicine;

/// <summary>How the facts come to be known: a clinician's table beside the vocabulary, and two rules for all of it.</summary>
public sealed partial class KnownByTests
{
    /// <summary>Facts that nobody is asked for and that are yet no plan, each with the reason.</summary>
    private static readonly Dictionary<string, (KnownBy Known, string Because)> NoPlanThoughNotAsked = new()
    {
        ["occupational_activity"] = (KnownBy.History, "the patient tells what work he or she does"),
        ["histology_available"] = (KnownBy.Pathology, "the pathologist's report is there or is not"),
        ["lab_blood_count_done"] = (KnownBy.Laboratory, "the laboratory's report is there or is not"),
        ["lab_crp_done"] = (KnownBy.Laboratory, "the laboratory's report is there or is not"),
        ["lab_calcium_done"] = (KnownBy.Laboratory, "the laboratory's report is there or is not"),
        ["lab_inr_done"] = (KnownBy.Laboratory, "the laboratory's report is there or is not"),
        ["lab_ptt_done"] = (KnownBy.Laboratory, "the laboratory's report is there or is not"),
        ["lab_alp_done"] = (KnownBy.Laboratory, "the laboratory's report is there or is not"),
        ["lab_vitamin_d_done"] = (KnownBy.Laboratory, "the laboratory's report is there or is not"),
        ["lab_pth_done"] = (KnownBy.Laboratory, "the laboratory's report is there or is not"),
        ["lab_electrophoresis_done"] = (KnownBy.Laboratory, "the laboratory's report is there or is not"),
    };

    /// <summary>All that a patient or the papers can tell of one lesion: whether it is known, how it hurts, and whether it was irradiated.</summary>
    private static readonly string[] ToldOfALesion =
    [
        "spinal_metastasis_status", "pain_mechanical", "pain_recurrent_in_field", "prior_rt_same_region", "prior_rt_interval_months",
        "radiotherapy_given_for_present_finding",
    ];

    /// <summary>What a spine surgeon or an emergency physician would say.</summary>
    [Theory]
    // Told by the patient, the family or the papers.
    [InlineData("age_years", KnownBy.History)]
    [InlineData("care_setting", KnownBy.History)]
    [InlineData("known_malignancy", KnownBy.History)]
    [InlineData("primary_tumor_type", KnownBy.History)]
    [InlineData("current_systemic_therapy", KnownBy.History)]
    [InlineData("back_pain_present", KnownBy.History)]
    [InlineData("pain_nrs", KnownBy.History)]
    [InlineData("pain_nocturnal_relieved_by_movement", KnownBy.History)]
    [InlineData("pain_mechanical", KnownBy.History)]
    [InlineData("neuro_onset_datetime", KnownBy.History)]
    [InlineData("neuro_deficit_duration_h", KnownBy.History)]
    [InlineData("motor_deficit_development_days", KnownBy.History)]
    [InlineData("prior_rt_same_region", KnownBy.History)]
    [InlineData("patient_wants_surgery", KnownBy.History)]
    [InlineData("mri_contraindicated", KnownBy.History)]
    // Examined, or judged by the one who examines.
    [InlineData("sensory_deficit", KnownBy.Bedside)]
    [InlineData("motor_deficit", KnownBy.Bedside)]
    [InlineData("muscle_strength_min_janda", KnownBy.Bedside)]
    [InlineData("walking_ability", KnownBy.Bedside)]
    [InlineData("bladder_bowel_status", KnownBy.Bedside)]
    [InlineData("asia_impairment_scale", KnownBy.Bedside)]
    [InlineData("paraplegia_status", KnownBy.Bedside)]
    [InlineData("functional_impairment_neuro", KnownBy.Bedside)]
    [InlineData("neuro_deficit_class", KnownBy.Bedside)]
    [InlineData("radicular_pain", KnownBy.Bedside)]
    [InlineData("sins_pain", KnownBy.Bedside)]
    [InlineData("instability_suspected", KnownBy.Bedside)]
    [InlineData("cord_compression_suspected", KnownBy.Bedside)]
    [InlineData("clinical_suspicion_of_cancer", KnownBy.Bedside)]
    [InlineData("pain_treatment_needed", KnownBy.Bedside)]
    [InlineData("karnofsky", KnownBy.Bedside)]
    [InlineData("asa_class", KnownBy.Bedside)]
    [InlineData("wound_healing_complete", KnownBy.Bedside)]
    // Seen on images only.
    [InlineData("bilsky_grade", KnownBy.Imaging)]
    [InlineData("mescc_present", KnownBy.Imaging)]
    [InlineData("cauda_equina_compression", KnownBy.Imaging)]
    [InlineData("intraspinal_bone_fragments", KnownBy.Imaging)]
    [InlineData("fracture_status", KnownBy.Imaging)]
    [InlineData("spinal_levels", KnownBy.Imaging)]
    [InlineData("lesion_density", KnownBy.Imaging)]
    [InlineData("sins_alignment", KnownBy.Imaging)]
    [InlineData("sins_total", KnownBy.Imaging)]
    [InlineData("spinal_metastasis_status", KnownBy.History)]
    [InlineData("visceral_metastases", KnownBy.Imaging)]
    [InlineData("vertebrae_involved_count", KnownBy.Imaging)]
    [InlineData("tracer_uptake_bone_scan", KnownBy.Imaging)]
    // Measured, or found under the microscope.
    [InlineData("serum_calcium_mmol_l", KnownBy.Laboratory)]
    [InlineData("lab_inr_done", KnownBy.Laboratory)]
    [InlineData("histology_available", KnownBy.Pathology)]
    [InlineData("specimen_consistency", KnownBy.Pathology)]
    [InlineData("decalcification_method", KnownBy.Pathology)]
    // Judged by a team or a discipline.
    [InlineData("instability_confirmed", KnownBy.Decision)]
    [InlineData("fracture_unstable", KnownBy.Decision)]
    [InlineData("operable_anaesthesia", KnownBy.Decision)]
    [InlineData("survival_prognosis", KnownBy.Decision)]
    [InlineData("surgery_indicated_upfront", KnownBy.Decision)]
    [InlineData("oligometastatic", KnownBy.Decision)]
    [InlineData("tumor_radiosensitivity", KnownBy.Decision)]
    [InlineData("sbrt_suitable", KnownBy.Decision)]
    [InlineData("cord_tolerance_exhausted", KnownBy.Decision)]
    [InlineData("deficit_attributed_to_lesion", KnownBy.Decision)]
    [InlineData("rehab_capable", KnownBy.Decision)]
    // Planned, done, dated or documented.
    [InlineData("surgery_planned", KnownBy.Plan)]
    [InlineData("surgery_datetime", KnownBy.Plan)]
    [InlineData("radiotherapy_technique", KnownBy.Plan)]
    [InlineData("planned_rt_dose_gy", KnownBy.Plan)]
    [InlineData("imaging_mri_date", KnownBy.Plan)]
    [InlineData("staging_done", KnownBy.Plan)]
    [InlineData("case_conference_done", KnownBy.Plan)]
    [InlineData("isncsci_documented", KnownBy.Plan)]
    public void A_clinician_knows_it_so(string code, KnownBy known) => Assert.Equal(known, Find(code).KnownBy);

    [Fact]
    public void What_nobody_is_asked_for_is_a_plan_save_for_the_named_few()
    {
        Assert.All(AllFacts.Vocabulary.Facts.Where(f => f.Policy != UnknownPolicy.Ask), f => Assert.Equal(
            (f.Code, NoPlanThoughNotAsked.TryGetValue(f.Code, out var exception) ? exception.Known : KnownBy.Plan), (f.Code, f.KnownBy)));
        Assert.All(NoPlanThoughNotAsked, e =>
        {
            Assert.NotEqual(UnknownPolicy.Ask, Find(e.Key).Policy);
            Assert.NotEqual(KnownBy.Plan, e.Value.Known);
            Assert.NotEmpty(e.Value.Because);
        });
    }

    [Fact]
    public void Of_a_lesion_a_patient_tells_only_what_needs_no_image() => Assert.Equal(
        ToldOfALesion.Order(StringComparer.Ordinal),
        AllFacts.Vocabulary.Facts.Where(f => f is { Scope: FactScope.Lesion, KnownBy: KnownBy.History }).Select(f => f.Code).Order(StringComparer.Ordinal));

    /// <summary>History is what a fact says that says nothing; so every fact says it.</summary>
    [Fact]
    public void Every_fact_says_it_where_it_is_written() => Assert.All(
        CaseTable.Files("medicine/Vocabulary", "*.cs"),
        file =>
        {
            var text = File.ReadAllText(Path.Combine(Repository.Root, file));
            Assert.Equal((file, Declared().Count(text)), (file, Said().Count(text)));
        });

    private static Fact Find(string code) => AllFacts.Vocabulary.Find(code) ?? throw new ArgumentException($"no fact is called {code}");

    [GeneratedRegex(@"^    public static \w+Fact(<\w+>)? ", RegexOptions.Multiline)]
    private static partial Regex Declared();

    [GeneratedRegex(@"^        KnownBy = KnownBy\.\w+,$", RegexOptions.Multiline)]
    private static partial Regex Said();
}
