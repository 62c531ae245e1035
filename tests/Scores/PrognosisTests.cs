using Myelon.Core;
using Myelon.Core.Cases;
using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Core.Reasoning;
using Myelon.Medicine.Instruments.Scores;
using Myelon.Medicine.SpinalMetastases;
using Myelon.Tests.Support;

namespace Myelon.Tests.Scores;

/// <summary>Which score answers which of the questions R21 to R24, side by side.</summary>
public sealed class PrognosisTests
{
    private const string Surgery = "spinal_metastasis_status=confirmed surgery_planned=yes surgery_indicated_upfront=yes";

    [Fact]
    public void The_situations_are_R21_to_R24_and_the_scores_of_2022_stand_first()
    {
        Assert.Equal([21, 22, 23, 24], AllScores.Situations.Select(s => s.Recommendation.Number));
        Assert.Equal("rades_2022_mescc_survival", AllScores.Situations[2].Scores[0].Code);
        Assert.Equal("rades_2022_ambulatory", AllScores.Situations[3].Scores[0].Code);
    }

    [Fact]
    public void Surgery_asks_R21_only()
    {
        var answers = Answers(Surgery + " bilsky_grade=0");
        Assert.Equal([true, false, false, false], answers.Select(a => a.Applies.IsYes));
    }

    [Fact]
    public void Radiotherapy_alone_for_MESCC_asks_R23_and_R24_and_offers_the_score_of_the_tumour()
    {
        var answers = Answers("spinal_metastasis_status=confirmed bilsky_grade=3 radiotherapy_planned=yes radiotherapy_sequence=sole primary_tumor_type=prostate");
        Assert.Equal([false, false, true, true], answers.Select(a => a.Applies.IsYes));
        var fitting = answers[2].Scores.Where(s => s.Fits.IsYes).Select(s => s.Score.Code).ToList();
        Assert.Contains("rades_2012_prostate", fitting);
        Assert.DoesNotContain("rades_2012_myeloma", fitting);
    }

    [Fact]
    public void Van_der_Linden_does_not_fit_with_a_deficit()
    {
        var answers = Answers("spinal_metastasis_status=confirmed bilsky_grade=0 motor_deficit=yes radiotherapy_planned=yes radiotherapy_sequence=sole karnofsky=80 primary_tumor_type=breast visceral_metastases=no");
        Assert.True(answers[1].Scores.Single(s => s.Score.Code == "van_der_linden_2005").Fits.IsNo);
    }

    /// <summary>Breast, Karnofsky 40, no organs, many bones, Frankel A: Tokuhashi 0 + 2 + 0 + 0..2 is the worst group, Bauer the middle.</summary>
    [Fact]
    public void Scores_that_see_the_patient_differently_disagree()
    {
        var facts = Surgery + " karnofsky=40 vertebrae_involved_count=4 other_bone_metastases=yes visceral_metastases=no primary_tumor_type=breast frankel_grade=A";
        var answer = Answers(facts)[0];
        // 0 (Karnofsky) + 0 or 1 or 2 (foci) + 0 (vertebrae) + 2 (organs) + 5 (breast) + 0 (Frankel) = 7 to 9: not settled.
        Assert.Null(answer.Scores.Single(s => s.Score.Code == "tokuhashi_revised_2005").Group);
        // Bauer: no visceral 1 + several 0 + not lung 1 + breast 1 = 3, the best group; Tomita: 1 + 0 + 2 = 3, the best group too.
        Assert.Equal("best", answer.Scores.Single(s => s.Score.Code == "bauer").Group?.Code);
        Assert.Equal("long_term_control", answer.Scores.Single(s => s.Score.Code == "tomita_prognostic_2001").Group?.Code);
        Assert.False(answer.Disagree);
        // With three foci or more Tokuhashi has 7, its worst group.
        var settled = Answers(facts, new() { ["tokuhashi_revised_2005"] = new Dictionary<string, string> { ["extraspinal_bone_foci"] = "3+" } })[0];
        Assert.Equal("under_6_months", settled.Scores.Single(s => s.Score.Code == "tokuhashi_revised_2005").Group?.Code);
        Assert.True(settled.Disagree);
    }

    [Theory]
    [InlineData("tomita_prognostic_2001", "primary_tumor_type=lung_nsclc other_bone_metastases=yes visceral_metastases=yes", "visceral_metastases_treatability=untreatable", -1)]
    [InlineData("bauer", "visceral_metastases=yes other_bone_metastases=yes primary_tumor_type=lung_nsclc", "", -1)]
    [InlineData("van_der_linden_2005", "karnofsky=80 primary_tumor_type=breast visceral_metastases=no", "", 1)]
    [InlineData("van_der_linden_2005", "karnofsky=50 primary_tumor_type=prostate visceral_metastases=no", "", 0)]
    public void The_place_of_a_group_turns_with_the_direction(string code, string facts, string items, int place) =>
        Assert.Equal(place, SituationAnswer.PlaceOf(ScoreExamplesTests.Evaluate(code, facts, items)));

    [Fact]
    public void The_notes_on_optimism_and_systemic_therapy_stand_beside_every_prognosis()
    {
        Assert.Equal(2, AllScores.BesideEveryPrognosis.Count);
        Assert.Contains("[136]", AllScores.BesideEveryPrognosis[0].De, StringComparison.Ordinal);
        Assert.Contains("Systemtherapie", AllScores.BesideEveryPrognosis[1].De, StringComparison.Ordinal);
    }

    /// <summary>What contradicts the facts, is misspelt or out of range is refused, each with its place.</summary>
    [Fact]
    public void Wrong_score_items_are_refused_together()
    {
        var @case = With("primary_tumor_type=lung_nsclc", new()
        {
            ["tokuhashi_revised_2005"] = new Dictionary<string, string> { ["primary_site"] = "rectum", ["palsy"] = "x" },
            ["rades_2022_mescc_survival"] = new Dictionary<string, string> { ["total"] = "19" },
            ["tokuhasi_revised_2005"] = new Dictionary<string, string>(),
            ["bauer"] = new Dictionary<string, string> { ["total"] = "4" },
            ["bollen_2014"] = new Dictionary<string, string> { ["group"] = "e" },
        });
        Assert.Equal(
            [
                "/score_items/bauer/total",
                "/score_items/bollen_2014/group",
                "/score_items/rades_2022_mescc_survival/total",
                "/score_items/tokuhashi_revised_2005/palsy",
                "/score_items/tokuhashi_revised_2005/primary_site",
                "/score_items/tokuhasi_revised_2005",
            ],
            CaseChecks.Faults(@case, CaseText.Evaluator).Select(f => f.Pointer).Order(StringComparer.Ordinal));
    }

    /// <summary>An evaluation shows the SINS always, and of the others those of which something is known.</summary>
    [Fact]
    public void An_evaluation_holds_the_scores_that_are_touched()
    {
        Assert.Equal(["sins"], Codes(CaseText.Parse("")));
        Assert.Equal(["sins", "asa"], Codes(CaseText.Parse("asa_class=3")));
        Assert.Equal(["sins", "rades_2022_mescc_survival"], Codes(With("", new() { ["rades_2022_mescc_survival"] = new Dictionary<string, string> { ["total"] = "12" } })));

        static IEnumerable<string> Codes(Case @case) => CaseText.Evaluator.Evaluate(@case).Lesions[0].Scores.Select(s => s.Score.Code);
    }

    private static List<SituationAnswer> Answers(string facts, Dictionary<string, IReadOnlyDictionary<string, string>>? items = null)
    {
        var @case = With(facts, items ?? []);
        var faults = new List<Fault>();
        var entries = ScoreEntries.Of(@case.ScoreItems, AllScores.Scores, faults);
        Assert.Empty(faults);
        return [.. AllScores.Situations.Select(s => CaseText.Evaluator.Answer(s, CaseText.Evaluator.FindingsOf(@case)[0], entries))];
    }

    private static Case With(string facts, Dictionary<string, IReadOnlyDictionary<string, string>> items)
    {
        var parsed = CaseText.Parse(facts);
        return new Case { Name = parsed.Name, AsOf = parsed.AsOf, Facts = parsed.Facts, Courses = parsed.Courses, ScoreItems = items };
    }
}
