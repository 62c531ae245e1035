using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Medicine.Instruments.Scores;
using Myelon.Medicine.Vocabulary;
using Myelon.Tests.Support;

namespace Myelon.Tests.Scores;

/// <summary>The SINS by table 4 of the guideline (§7.2.2), written down a second time here.</summary>
public sealed class SinsTests
{
    /// <summary>The points of every level (scores.md, "points per level").</summary>
    private static readonly (string Points, string Levels)[] PointsOfLevels =
    [
        ("3", "C0 C1 C2 C7 T1 T2 T11 T12 L1 L5 S1"),
        ("2", "C3 C4 C5 C6 L2 L3 L4"),
        ("1", "T3 T4 T5 T6 T7 T8 T9 T10"),
        ("0", "S2 S3 S4 S5"),
    ];

    private static readonly (string Value, int Points)[] PainRows = [("mechanical", 3), ("pain_not_mechanical", 1), ("pain_free", 0)];
    private static readonly (string Value, int Points)[] BoneRows = [("lytic", 2), ("mixed", 1), ("blastic", 0)];
    private static readonly (string Value, int Points)[] AlignmentRows = [("subluxation_or_translation", 4), ("deformity", 2), ("normal", 0)];
    private static readonly (string Value, int Low, int High)[] CollapseRows =
        [("more_than_50", 3, 3), ("less_than_50", 2, 2), ("exactly_50", 2, 3), ("no_collapse_more_than_50_involved", 1, 1), ("none_of_these", 0, 0)];
    private static readonly (string Value, int Points)[] PosterolateralRows = [("bilateral", 3), ("unilateral", 1), ("none", 0)];

    public static TheoryData<string> Levels => [.. PointsOfLevels.SelectMany(l => l.Levels.Split(' '))];

    [Fact]
    public void Every_level_has_its_points_once() =>
        Assert.Equal(Lesion.AffectedLevels.Values.Select(v => v.Code).Order(StringComparer.Ordinal), Levels.Select(l => l.Data).Order(StringComparer.Ordinal));

    /// <summary>All 3·3·3·5·3 combinations at each of the 30 levels.</summary>
    [Theory]
    [MemberData(nameof(Levels))]
    public void Every_combination_at_a_level(string level)
    {
        var location = int.Parse(PointsOfLevels.Single(p => p.Levels.Split(' ').Contains(level)).Points, System.Globalization.CultureInfo.InvariantCulture);
        var seen = 0;
        foreach (var pain in PainRows)
        foreach (var bone in BoneRows)
        foreach (var alignment in AlignmentRows)
        foreach (var collapse in CollapseRows)
        foreach (var posterolateral in PosterolateralRows)
        {
            var findings = Findings($"spinal_levels=[{level}] sins_pain={pain.Value} lesion_density={bone.Value} sins_alignment={alignment.Value} sins_collapse={collapse.Value} sins_posterolateral={posterolateral.Value}");
            var others = location + pain.Points + bone.Points + alignment.Points + posterolateral.Points;
            var result = Sins.Score.Evaluate(findings);
            Assert.Equal(new NumberRange(others + collapse.Low, others + collapse.High), result.Total);
            Assert.Equal(Group(others + collapse.Low) == Group(others + collapse.High) ? Group(others + collapse.Low) : null, result.Group?.Code);
            seen++;
        }

        Assert.Equal(405, seen);
    }

    [Fact]
    public void An_unknown_item_keeps_every_total_possible_and_is_asked()
    {
        var result = CaseText.Evaluator.Score(Sins.Score, Findings("spinal_levels=[L1] sins_pain=mechanical lesion_density=lytic sins_alignment=normal sins_posterolateral=none"), ScoreEntry.None);
        Assert.Equal(new NumberRange(8, 11), result.Total);
        Assert.Equal(["sins_collapse"], result.Needs.Select(n => n.Code));
        Assert.Equal("potentially_unstable", result.Group?.Code);
    }

    private static Findings Findings(string facts) => CaseText.Evaluator.FindingsOf(CaseText.Parse(facts))[0];

    private static string Group(int total) => total <= 6 ? "stable" : total <= 12 ? "potentially_unstable" : "unstable";
}
