using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Medicine.Instruments.Scores;
using Myelon.Medicine.SpinalMetastases;
using Myelon.Tests.Support;

namespace Myelon.Tests.Scores;

/// <summary>Worked examples: the totals are added up by hand from the tables of the papers (scores.md, scores-corrections.md).</summary>
public sealed class ScoreExamplesTests
{
    public static TheoryData<CaseRow> Rows => [.. CaseTable.Files("medicine/Instruments/Scores", "*.cases.md").SelectMany(CaseTable.Read)];

    /// <summary>Every row of the tables beside the scores; a refused score has neither total nor group.</summary>
    [Theory]
    [MemberData(nameof(Rows))]
    public void Worked(CaseRow row)
    {
        var result = Evaluate(row["score"], row["facts"], row["items"]);
        Assert.Equal(row["group"], result.Group?.Code ?? "");
        if (row["total"] == "refused")
        {
            Assert.Single(result.Refused);
            Assert.Null(result.Total);
            Assert.Empty(result.Possible);
            Assert.Empty(result.Needs);
            return;
        }

        var limits = row["total"].Split("..").Select(n => decimal.Parse(n, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture)).ToList();
        Assert.Empty(result.Refused);
        Assert.Equal(new NumberRange(limits[0], limits[^1]), result.Total);
    }

    [Fact]
    public void Every_computed_score_has_a_table_of_cases() => Assert.Equal(
        AllScores.Scores.Where(s => s.Kind == ScoreKind.Sum).Select(s => s.Code).Order(StringComparer.Ordinal),
        Rows.Select(r => r.Data["score"]).Distinct().Order(StringComparer.Ordinal));

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
