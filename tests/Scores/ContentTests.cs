using System.Globalization;
using System.Text.Json;
using Myelon.Core.Forms;
using Myelon.Medicine.Instruments.Scores;
using Myelon.Medicine.SpinalMetastases;
using Myelon.Tests.Support;

namespace Myelon.Tests.Scores;

/// <summary>The scores against the machine-readable content beside the checkout: points, ranges and groups were typed in twice.</summary>
public sealed class ContentTests
{
    public static TheoryData<string> Computed =>
    [
        "sins", "tokuhashi_revised_2005", "tomita_prognostic_2001", "van_der_linden_2005", "x_katagiri_2014", "x_rades_2013_bsc", "x_mizumoto_2008",
    ];

    [Fact]
    public void Every_score_of_the_content_has_its_place()
    {
        var ids = Content().RootElement.GetProperty("scores").EnumerateArray().Select(s => s.GetProperty("id").GetString()!).ToList();
        Assert.Equal(41, ids.Count);
        Assert.Empty(ids.Except(AllScores.Scores.Select(s => s.Code)));
    }

    [Theory]
    [MemberData(nameof(Computed))]
    public void The_points_of_every_row_are_those_of_the_content(string code)
    {
        var factors = Entry(code).GetProperty("factors").EnumerateArray().ToList();
        var items = ScoreDomainTests.Score(code).Items;
        Assert.Equal(factors.Count, items.Count);
        foreach (var (factor, item) in factors.Zip(items))
        {
            var points = factor.GetProperty("categories").EnumerateArray().Select(c => c.GetProperty("points").GetDecimal()).Order();
            var own = item.Options.Where(o => o.Points is { IsPoint: true }).Select(o => o.Points!.Value.Low);
            // Two letters of a scale with the same points are one row of the content.
            Assert.Equal(points.Distinct(), own.Distinct().Order());
            Assert.True(own.Count() >= points.Count(), $"{code} {item.Code}");
        }
    }

    [Theory]
    [MemberData(nameof(Computed))]
    [InlineData("rades_2022_mescc_survival")]
    [InlineData("rades_2008_mescc_survival")]
    [InlineData("rades_2019_bone")]
    [InlineData("rades_2012_myeloma")]
    [InlineData("rades_2012_prostate")]
    [InlineData("rades_2012_cup")]
    [InlineData("rades_2012_nsclc")]
    [InlineData("rades_2022_ambulatory")]
    [InlineData("rades_2008_ambulatory")]
    public void The_groups_are_those_of_the_content(string code)
    {
        var entry = Entry(code);
        var range = entry.GetProperty("range").EnumerateArray().Select(r => r.GetDecimal()).ToList();
        var score = ScoreDomainTests.Score(code);
        Assert.Equal((range[0], range[1]), (score.Range!.Value.Low, score.Range.Value.High));
        Assert.Equal(
            entry.GetProperty("groups").EnumerateArray().Select(g => (g.GetProperty("from").GetDecimal(), g.GetProperty("to").GetDecimal())),
            score.Groups.Select(g => (g.Totals!.Value.Low, g.Totals.Value.High)));
    }

    /// <summary>The figures in the words of a group's outcome are among those that we show for it.</summary>
    [Theory]
    [InlineData("rades_2008_mescc_survival")]
    [InlineData("rades_2012_prostate")]
    [InlineData("rades_2012_cup")]
    [InlineData("rades_2012_nsclc")]
    [InlineData("rades_2022_ambulatory")]
    [InlineData("rades_2008_ambulatory")]
    [InlineData("x_mizumoto_2008")]
    public void The_figures_of_the_outcomes_are_those_of_the_content(string code)
    {
        foreach (var (content, group) in Entry(code).GetProperty("groups").EnumerateArray().Zip(ScoreDomainTests.Score(code).Groups))
        {
            var shown = group.Outcomes.SelectMany(o => new[] { o.Printed, o.Source, o.HorizonMonths }).OfType<decimal>().ToList();
            var figures = Figures(content.GetProperty("outcome").GetString()!).Where(f => f is not (6 or 12 or 24 or 2 or 2010)).ToList();
            Assert.Empty(figures.Except(shown));
        }
    }

    /// <summary>What the content does not ship is not computed here.</summary>
    [Fact]
    public void Nothing_unshipped_is_computed()
    {
        foreach (var entry in Content().RootElement.GetProperty("scores").EnumerateArray())
        {
            var ship = entry.GetProperty("ship");
            var score = ScoreDomainTests.Score(entry.GetProperty("id").GetString()!);
            if (ship.ValueKind == JsonValueKind.False)
            {
                Assert.True(score.Kind is ScoreKind.EnteredTotal or ScoreKind.Reference, score.Code);
            }
        }
    }

    private static JsonElement Entry(string code) =>
        Content().RootElement.GetProperty("scores").EnumerateArray().Single(s => s.GetProperty("id").GetString() == code);

    private static JsonDocument Content() => JsonDocument.Parse(File.ReadAllText(Repository.Shared("content/scores.json")));

    private static IEnumerable<decimal> Figures(string text) => System.Text.RegularExpressions.Regex.Matches(text, @"\d+(\.\d+)?")
        .Select(m => decimal.Parse(m.Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture));
}
