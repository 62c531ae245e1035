using System.Text.Json;
using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Core.Reasoning;
using Myelon.Medicine.Instruments.Scores;
using Myelon.Medicine.Vocabulary;
using Myelon.Tests.Support;

namespace Myelon.Tests.Papers;

/// <summary>How sure an answer is: what one step of one entry changes.</summary>
public sealed class RobustnessTests
{
    /// <summary>Table 4 of the guideline as points, each item in the order of its codes; the collapse without the code for exactly 50%, which the table does not print.</summary>
    private static readonly (Fact Fact, string[] Codes, bool IsOnTheImage)[] Items =
    [
        (Stability.SinsLocation, ["junctional", "mobile", "semirigid", "rigid"], false),
        (Stability.SinsPain, ["mechanical", "pain_not_mechanical", "pain_free"], false),
        (Lesion.BoneQuality, ["lytic", "mixed", "blastic"], true),
        (Stability.SinsAlignment, ["subluxation_or_translation", "deformity", "normal"], true),
        (Stability.SinsCollapse, ["more_than_50", "less_than_50", "no_collapse_more_than_50_involved", "none_of_these"], true),
        (Stability.SinsPosterolateralInvolvement, ["bilateral", "unilateral", "none"], true),
    ];

    [Fact]
    public void Of_1296_combinations_798_have_another_group_one_step_away_762_by_an_item_of_the_lesion_on_the_image()
    {
        var groups = new Dictionary<string, string>();
        foreach (var combination in Combinations())
        {
            groups[Key(combination)] = Sins.Score.Evaluate(CaseText.Evaluator.FindingsOf(CaseText.Parse(
                string.Join(' ', Items.Select((item, i) => $"{item.Fact.Code}={item.Codes[combination[i]]}"))))[0]).Group!.Code;
        }

        Assert.Equal(1296, groups.Count);
        Assert.Equal(798, Combinations().Count(c => HasOtherGroup(c, groups, _ => true)));
        Assert.Equal(762, Combinations().Count(c => HasOtherGroup(c, groups, i => Items[i].IsOnTheImage)));
    }

    [Theory]
    [InlineData("motor_deficit=no", "motor_deficit=yes")]
    [InlineData("bilsky_grade=0", "bilsky_grade=1a")]
    [InlineData("bilsky_grade=1c", "bilsky_grade=1b bilsky_grade=2")]
    [InlineData("muscle_strength_min_janda=5", "muscle_strength_min_janda=4")]
    [InlineData("karnofsky=70", "karnofsky=60 karnofsky=80")]
    [InlineData("imaging_mri_date=2026-11-20", "imaging_mri_date=2026-11-19 imaging_mri_date=2026-11-21")]
    [InlineData("imaging_mri_date=2026-11-25", "imaging_mri_date=2026-11-24")]
    [InlineData("spinal_levels=[T6,T7]", "spinal_levels=[T5,T6] spinal_levels=[T7,T8]")]
    [InlineData("spinal_levels=[C0]", "spinal_levels=[C1]")]
    public void A_neighbour_is_one_step_away(string entry, string neighbours)
    {
        var @case = CaseText.Parse(entry);
        Assert.Equal(
            neighbours.Split(' ').Order(StringComparer.Ordinal),
            Neighbours.Of(@case, Lesion.AffectedLevels).Select(n => CaseText.Word(n.Fact, n.Instead)).Order(StringComparer.Ordinal));
    }

    /// <summary>What a neighbour is said to change is what the answers for both cases say.</summary>
    [Theory]
    [InlineData("motor_deficit=yes walking_ability=walks_unaided muscle_strength_min_janda=4 bladder_bowel_status=intact functional_impairment_neuro=mild sins_total=12 bilsky_grade=2 spinal_metastasis_status=confirmed")]
    [InlineData("spinal_metastasis_status=confirmed sins_total=7 bilsky_grade=1c motor_deficit=no sensory_deficit=no radicular_pain=no bladder_bowel_status=intact painful_bone_metastasis=yes survival_prognosis=poor")]
    public void The_changes_are_those_between_the_two_answers(string facts)
    {
        var @case = CaseText.Parse(facts);
        var all = Robustness.Of(@case, CaseText.Evaluator);
        Assert.NotEmpty(all);
        var now = CaseText.Evaluator.Evaluate(@case);
        foreach (var sensitivity in all)
        {
            var then = CaseText.Evaluator.Evaluate(Neighbours.With(@case, sensitivity.Neighbour));
            Assert.Equal(
                now.Verdicts.Zip(then.Verdicts).Where(v => v.First.Verdict != v.Second.Verdict).Select(v => (v.First.Recommendation.Number, v.First.Verdict, v.Second.Verdict)),
                sensitivity.Verdicts.Select(v => (v.Recommendation.Number, v.From, v.To)));
            Assert.Equal(now.Urgency!.Possible.SequenceEqual(then.Urgency!.Possible), sensitivity.Urgency.Count == 0);
        }

        Assert.Equal(all.Select(s => s.Rank).Order(), all.Select(s => s.Rank));
    }

    [Fact]
    public void Strength_four_to_three_brings_another_urgency_first()
    {
        var first = Robustness.Of(
            CaseText.Parse("motor_deficit=yes walking_ability=walks_unaided muscle_strength_min_janda=4 bladder_bowel_status=intact functional_impairment_neuro=mild spinal_metastasis_status=confirmed"),
            CaseText.Evaluator)[0];
        Assert.Equal(0, first.Rank);
        Assert.True(first.Hours!.Value.To < first.Hours.Value.From);
    }

    [Fact]
    public void The_command_writes_text_and_json()
    {
        const string @case = """{"format":"myelon-case/1","case":"mine","as_of":"2026-11-25T09:00:00+01:00","facts":{"spinal_metastasis_status":"confirmed","sins_total":12,"motor_deficit":false}}""";
        var (code, text, error) = Command.Run(@case, "robust", "-", "--lang", "en");
        Assert.Equal((0, ""), (code, error));
        Assert.Contains("SINS total: 12 → 13", text, StringComparison.Ordinal);
        Assert.Contains("no number per item", string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        var without = Command.Run("""{"format":"myelon-case/1","case":"mine","facts":{"karnofsky":70}}""", "robust", "-", "--lang", "en").Output;
        Assert.DoesNotContain("SINS", without, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(Command.Run(@case, "robust", "-", "--format", "json").Output);
        var change = json.RootElement.GetProperty("changes").EnumerateArray().First(c => c.GetProperty("fact").GetString() == "sins_total" && c.GetProperty("instead").GetInt32() == 13);
        Assert.Equal("sins", change.GetProperty("scores").EnumerateArray().First().GetProperty("about").GetString());
    }

    private static IEnumerable<int[]> Combinations() => Items.Aggregate(
        (IEnumerable<int[]>)[[]],
        (all, item) => all.SelectMany(c => Enumerable.Range(0, item.Codes.Length).Select(i => (int[])[.. c, i])));

    private static bool HasOtherGroup(int[] combination, Dictionary<string, string> groups, Func<int, bool> item) =>
        Enumerable.Range(0, Items.Length).Where(item).Any(i => ((int[])[-1, 1])
            .Select(d => combination[i] + d)
            .Where(v => v >= 0 && v < Items[i].Codes.Length)
            .Any(v => groups[Key([.. combination.Select((c, k) => k == i ? v : c)])] != groups[Key(combination)]));

    private static string Key(int[] combination) => string.Join(',', combination);
}
