using Myelon.Core;
using Myelon.Core.Facts;
using Myelon.Core.Scores;
using Myelon.Guideline.Scores;
using Myelon.Tests.Support;

namespace Myelon.Tests.Scores;

/// <summary>Worked examples: the totals are added up by hand from the tables of the papers (scores.md, scores-corrections.md).</summary>
public sealed class ScoreExamplesTests
{
    [Theory]
    // Tokuhashi: Karnofsky 90 (2), no bone foci outside (2), one vertebra (2), no organs (2), breast (5), Frankel E (2) = 15.
    [InlineData("tokuhashi_revised_2005", "karnofsky=90 other_bone_metastases=no vertebrae_involved_count=1 visceral_metastases=no primary_tumor_type=breast frankel_grade=E", "", 15, 15, "1_year_or_more")]
    // 40 (0), 3+ foci (0), 3 vertebrae (0), unremovable (0), lung (0), Frankel A (0) = 0.
    [InlineData("tokuhashi_revised_2005", "karnofsky=40 vertebrae_involved_count=3 visceral_metastases=yes primary_tumor_type=lung_sclc frankel_grade=A", "extraspinal_bone_foci=3+ major_organ_metastases=unremovable", 0, 0, "under_6_months")]
    // 60 (1), 1-2 foci (1), 2 vertebrae (1), removable (1), kidney (3), Frankel D (1) = 8: still the lowest group.
    [InlineData("tokuhashi_revised_2005", "karnofsky=60 vertebrae_involved_count=2 visceral_metastases=yes primary_tumor_type=renal_cell frankel_grade=D", "extraspinal_bone_foci=1-2 major_organ_metastases=removable", 8, 8, "under_6_months")]
    // The same with Frankel E (2) = 9.
    [InlineData("tokuhashi_revised_2005", "karnofsky=60 vertebrae_involved_count=2 visceral_metastases=yes primary_tumor_type=renal_cell frankel_grade=E", "extraspinal_bone_foci=1-2 major_organ_metastases=removable", 9, 9, "6_months_or_more")]
    // Rectum (4) is a row of its own: 80 (2) + 0 foci (2) + 1 vertebra (2) + none (2) + 4 + Frankel C (1) = 13.
    [InlineData("tokuhashi_revised_2005", "karnofsky=80 other_bone_metastases=no vertebrae_involved_count=1 visceral_metastases=no primary_tumor_type=colorectal frankel_grade=C", "primary_site=rectum", 13, 13, "1_year_or_more")]
    // Without that row colorectal may be rectum (4) or others (2): 11 to 13.
    [InlineData("tokuhashi_revised_2005", "karnofsky=80 other_bone_metastases=no vertebrae_involved_count=1 visceral_metastases=no primary_tumor_type=colorectal frankel_grade=C", "", 11, 13, null)]
    // Modified Bauer: no visceral (1), solitary (1), not lung (1), breast (1) = 4.
    [InlineData("bauer", "visceral_metastases=no other_bone_metastases=no vertebrae_involved_count=1 primary_tumor_type=breast", "", 4, 4, "best")]
    // Lung with visceral and several: 0. Kidney with several and visceral: not lung (1) + kidney (1) = 2.
    [InlineData("bauer", "visceral_metastases=yes other_bone_metastases=yes primary_tumor_type=lung_nsclc", "", 0, 0, "worst")]
    [InlineData("bauer", "visceral_metastases=yes other_bone_metastases=yes primary_tumor_type=renal_cell", "", 2, 2, "middle")]
    // Prostate, no visceral, several bones: 1 + 0 + 1 + 0 = 2; original with no fracture: 3.
    [InlineData("bauer", "visceral_metastases=no other_bone_metastases=yes primary_tumor_type=prostate", "", 2, 2, "middle")]
    [InlineData("bauer_original", "visceral_metastases=no other_bone_metastases=yes primary_tumor_type=prostate fracture_status=none", "", 3, 3, "middle")]
    [InlineData("bauer_original", "visceral_metastases=no other_bone_metastases=yes primary_tumor_type=prostate fracture_status=present", "", 2, 2, "middle")]
    [InlineData("bauer_original", "visceral_metastases=no other_bone_metastases=no vertebrae_involved_count=1 primary_tumor_type=myeloma fracture_status=impending", "", 4, 5, "best")]
    // Tomita: lung (4) + untreatable (4) + multiple (2) = 10; breast (1) + none (0) + solitary (1) = 2; kidney (2) + treatable (2) + solitary (1) = 5.
    [InlineData("tomita_prognostic_2001", "primary_tumor_type=lung_nsclc other_bone_metastases=yes visceral_metastases=yes", "visceral_metastases_treatability=untreatable", 10, 10, "supportive_care")]
    [InlineData("tomita_prognostic_2001", "primary_tumor_type=breast visceral_metastases=no other_bone_metastases=no vertebrae_involved_count=1", "", 2, 2, "long_term_control")]
    [InlineData("tomita_prognostic_2001", "primary_tumor_type=renal_cell visceral_metastases=yes other_bone_metastases=no vertebrae_involved_count=1", "visceral_metastases_treatability=treatable", 5, 5, "middle_term_control")]
    // van der Linden: 80 (2) + breast (3) + no (1) = 6; 70 (1) + lung (1) + yes (0) = 2; 50 (1) + prostate (2) + no (1) = 4.
    [InlineData("van_der_linden_2005", "karnofsky=80 primary_tumor_type=breast visceral_metastases=no", "", 6, 6, "c")]
    [InlineData("van_der_linden_2005", "karnofsky=70 primary_tumor_type=lung_nsclc visceral_metastases=yes", "", 2, 2, "a")]
    [InlineData("van_der_linden_2005", "karnofsky=50 primary_tumor_type=prostate visceral_metastases=no", "", 4, 4, "b")]
    [InlineData("van_der_linden_2005", "karnofsky=20 primary_tumor_type=melanoma visceral_metastases=yes", "", 0, 0, "a")]
    // Katagiri: melanoma (3) + disseminated (2) + critical (2) + ECOG 3 (1) + chemotherapy (1) + multiple (1) = 10.
    [InlineData("x_katagiri_2014", "primary_tumor_type=melanoma visceral_metastases=yes ecog=3 other_bone_metastases=yes", "visceral_or_cerebral_metastases=disseminated laboratory=critical previous_chemotherapy=yes", 10, 10, "high")]
    // Myeloma 0, none 0, normal 0, ECOG 1 0, no 0, single 0 = 0. Castration-resistant prostate 2 + abnormal 1 = 3, still low.
    [InlineData("x_katagiri_2014", "primary_tumor_type=myeloma visceral_metastases=no brain_metastases=no ecog=1 other_bone_metastases=no vertebrae_involved_count=1", "laboratory=normal previous_chemotherapy=no", 0, 0, "low")]
    [InlineData("x_katagiri_2014", "primary_tumor_type=prostate castration_resistant_prostate=yes visceral_metastases=no brain_metastases=no ecog=2 other_bone_metastases=no vertebrae_involved_count=1", "laboratory=abnormal previous_chemotherapy=no", 3, 3, "low")]
    // Lung on a targeted drug is moderate (2), otherwise rapid (3).
    [InlineData("x_katagiri_2014", "primary_tumor_type=lung_nsclc current_systemic_therapy=[targeted] visceral_metastases=no brain_metastases=yes ecog=2 other_bone_metastases=yes", "visceral_or_cerebral_metastases=nodular laboratory=normal previous_chemotherapy=no", 4, 4, "intermediate")]
    [InlineData("x_katagiri_2014", "primary_tumor_type=lung_nsclc current_systemic_therapy=[chemotherapy] visceral_metastases=no brain_metastases=yes ecog=2 other_bone_metastases=yes", "visceral_or_cerebral_metastases=nodular laboratory=normal previous_chemotherapy=no", 5, 5, "intermediate")]
    // Rades 2013: 0+1+1+1+1+1+1 = 6; 4+3+3+4+3+4+4 = 25; breast 1, ECOG 3 4, bone 3, no visceral 1, 16 months 1, not walking 4, 8 days 1 = 15.
    [InlineData("x_rades_2013_bsc", "ecog=2 primary_tumor_type=breast other_bone_metastases=no visceral_metastases=no diagnosis_to_mescc_months=16 walking_ability=walks_with_aid motor_deficit_development_days=8", "", 6, 6, "no_signal")]
    [InlineData("x_rades_2013_bsc", "ecog=4 primary_tumor_type=lung_sclc other_bone_metastases=yes visceral_metastases=yes diagnosis_to_mescc_months=15 walking_ability=cannot_walk_neurological motor_deficit_development_days=7", "", 25, 25, "death_within_2_months_very_likely")]
    [InlineData("x_rades_2013_bsc", "ecog=3 primary_tumor_type=breast other_bone_metastases=yes visceral_metastases=no diagnosis_to_mescc_months=16 walking_ability=cannot_walk_other_reason motor_deficit_development_days=8", "", 15, 15, "no_signal")]
    // 4 + lung 3 + bone 3 + visceral 4 + <=15 months 3 + not walking 4 + >7 days 1 = 22; with walking (1) = 19.
    [InlineData("x_rades_2013_bsc", "ecog=3 primary_tumor_type=lung_nsclc other_bone_metastases=yes visceral_metastases=yes diagnosis_to_mescc_months=3 walking_ability=walks_unaided motor_deficit_development_days=30", "", 19, 19, "screening_signal")]
    // Mizumoto: 3+3+2+2+2+1+1 = 14; 0; ECOG 3 (3) + multiple (1) + age 71 (1) = 5.
    [InlineData("x_mizumoto_2008", "ecog=3 visceral_metastases=yes other_bone_metastases=yes age_years=71", "unfavourable_primary=yes hypercalcaemia=yes previous_chemotherapy=yes", 14, 14, "poor")]
    [InlineData("x_mizumoto_2008", "ecog=2 visceral_metastases=no other_bone_metastases=no vertebrae_involved_count=1 age_years=70", "unfavourable_primary=no hypercalcaemia=no previous_chemotherapy=no", 0, 0, "good")]
    [InlineData("x_mizumoto_2008", "ecog=4 visceral_metastases=no other_bone_metastases=yes age_years=71", "unfavourable_primary=no hypercalcaemia=no previous_chemotherapy=no", 5, 5, "intermediate")]
    public void Worked(string code, string facts, string items, int low, int high, string? group)
    {
        var result = Evaluate(code, facts, items);
        Assert.Empty(result.Refused);
        Assert.Equal(new NumberRange(low, high), result.Total);
        Assert.Equal(group, result.Group?.Code);
    }

    /// <summary>Where the table has no row, no total and no group.</summary>
    [Theory]
    [InlineData("van_der_linden_2005", "karnofsky=10 primary_tumor_type=breast visceral_metastases=no")]
    [InlineData("van_der_linden_2005", "karnofsky=0")]
    [InlineData("x_rades_2013_bsc", "ecog=0")]
    [InlineData("x_rades_2013_bsc", "ecog=1 primary_tumor_type=breast")]
    [InlineData("tokuhashi_revised_2005", "vertebrae_involved_count=0")]
    [InlineData("x_mizumoto_2008", "ecog=5")]
    public void Refused(string code, string facts)
    {
        var result = Evaluate(code, facts, "");
        Assert.Single(result.Refused);
        Assert.Null(result.Total);
        Assert.Null(result.Group);
        Assert.Empty(result.Possible);
        Assert.Empty(result.Needs);
    }

    /// <summary>Printed and source value stand side by side where they differ.</summary>
    [Theory]
    [InlineData("rades_2008_mescc_survival", 33, 38, 48)]
    [InlineData("rades_2008_mescc_survival", 20, 4, 4)]
    [InlineData("rades_2022_mescc_survival", 9, 13, 12.8)]
    [InlineData("rades_2022_mescc_survival", 18, 90, 90.0)]
    [InlineData("rades_2022_ambulatory", 22, 65, 65)]
    [InlineData("rades_2008_ambulatory", 38, 99, 98.7)]
    [InlineData("rades_2019_bone", 10, 38, 38)]
    public void An_entered_total_gives_group_and_outcome(string code, int total, double printed, double source)
    {
        var result = Evaluate(code, "", $"total={total}");
        var outcome = result.Group!.Outcomes[0];
        Assert.True(result.IsEntered);
        Assert.Equal((decimal)printed, outcome.Printed);
        Assert.Equal((decimal)source, outcome.Source);
    }

    [Fact]
    public void The_lowest_median_of_van_der_linden_is_printed_3_9_and_3_0_in_the_paper()
    {
        var outcome = Evaluate("van_der_linden_2005", "karnofsky=20 primary_tumor_type=other visceral_metastases=yes", "").Group!.Outcomes[0];
        Assert.Equal((3.9m, 3.0m), (outcome.Printed, outcome.Source));
    }

    [Fact]
    public void The_horizon_of_the_myeloma_score_is_12_months_and_of_its_sisters_6()
    {
        var tumourSpecific = AllScores.Scores.Where(s => s.Code is "rades_2012_prostate" or "rades_2012_cup" or "rades_2012_nsclc");
        Assert.All(tumourSpecific, s => Assert.All(s.Groups, g => Assert.All(g.Outcomes, o => Assert.Equal(6, o.HorizonMonths))));
        Assert.All(ScoreDomainTests.Score("rades_2012_myeloma").Groups, g => Assert.All(g.Outcomes, o => Assert.Equal(12, o.HorizonMonths)));
    }

    [Theory]
    [InlineData("a", 31.2)]
    [InlineData("D", 1.6)]
    public void A_category_without_limits_is_entered(string group, double median)
    {
        var result = Evaluate("bollen_2014", "", $"group={group}");
        Assert.Equal((decimal)median, result.Group!.Outcomes[0].Printed);
    }

    internal static ScoreResult Evaluate(string code, string facts, string items)
    {
        var score = ScoreDomainTests.Score(code);
        var written = items.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(i => i.Split('=')).ToDictionary(i => i[0], i => i[1]);
        return score.Evaluate(CaseText.Evaluator.FindingsOf(CaseText.Parse(facts))[0], ScoreDomainTests.Entry(score, written));
    }
}
