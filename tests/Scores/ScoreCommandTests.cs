using System.Text.Json;
using Myelon.Cli.Texts;
using Myelon.Medicine.Instruments.Scores;
using Myelon.Medicine.SpinalMetastases;
using Myelon.Tests.Support;

namespace Myelon.Tests.Scores;

/// <summary><c>myelon score</c> as a user starts it.</summary>
[Trait(Speed.Name, Speed.Slow)]
public sealed class ScoreCommandTests
{
    private const string Case = """
        {"format":"myelon-case/1","case":"c","as_of":"2026-11-25T09:00:00+01:00",
         "facts":{"spinal_metastasis_status":"confirmed","radiotherapy_planned":true,"radiotherapy_sequence":"sole","primary_tumor_type":"breast","karnofsky":80,"visceral_metastases":false},
         "lesions":[{"lesion":"T6","facts":{"spinal_levels":["T6"],"bilsky_grade":"3"}},{"lesion":"L2","facts":{"spinal_levels":["L2"],"bilsky_grade":"0"}}],
         "score_items":{"rades_2022_mescc_survival":{"total":12}}}
        """;

    [Fact]
    public void The_answer_has_the_shape_of_the_contract()
    {
        using var json = Json("score", "sins", "spinal_levels=T11", "sins_pain=mechanical", "lesion_density=lytic", "sins_collapse=less_than_50", "sins_posterolateral=none");
        var root = json.RootElement;
        // 3 + 3 + 2 + 2 + 0 = 10, and 0 to 4 for the alignment.
        Assert.Equal(("sins", 10, 14), (root.GetProperty("score").GetString(), root.GetProperty("min").GetInt32(), root.GetProperty("max").GetInt32()));
        Assert.Equal(JsonValueKind.Null, root.GetProperty("group").ValueKind);
        Assert.Equal(["potentially_unstable", "unstable"], Strings(root, "groups_possible"));
        Assert.Equal(["sins_alignment"], Strings(root, "needs"));
        Assert.Equal("higher_is_worse", root.GetProperty("direction").GetString());
        Assert.Equal("read in a secondary source", root.GetProperty("certainty").GetString());
        Assert.Equal(JsonValueKind.Null, root.GetProperty("outcome").ValueKind);
        Assert.Contains("IB2", Strings(root, "notes"));
        var pain = root.GetProperty("items").EnumerateArray().Single(i => i.GetProperty("item").GetString() == "sins_pain");
        Assert.Equal(("mechanical", 3, 3), (pain.GetProperty("value").GetString(), pain.GetProperty("points_min").GetInt32(), pain.GetProperty("points_max").GetInt32()));
    }

    [Fact]
    public void A_file_gives_one_answer_for_each_lesion()
    {
        using var json = JsonDocument.Parse(Command.Run(Case, "score", "escc_bilsky", "-", "--format", "json").Output);
        Assert.Equal(["T6", "L2"], json.RootElement.EnumerateArray().Select(a => a.GetProperty("lesion").GetString()));
        Assert.Equal(["high_grade", "low_grade"], json.RootElement.EnumerateArray().Select(a => a.GetProperty("group").GetString()));
    }

    [Fact]
    public void Prognosis_shows_the_scores_of_each_question_side_by_side()
    {
        using var json = JsonDocument.Parse(Command.Run(Case, "score", "prognosis", "-", "--format", "json").Output);
        var situations = json.RootElement[0].GetProperty("situations").EnumerateArray().ToDictionary(s => s.GetProperty("recommendation").GetInt32());
        Assert.True(situations[23].GetProperty("applies").GetBoolean());
        Assert.False(situations[22].GetProperty("applies").GetBoolean());
        var first = situations[23].GetProperty("scores")[0];
        Assert.Equal(("rades_2022_mescc_survival", "10_to_13"), (first.GetProperty("score").GetString(), first.GetProperty("group").GetString()));
        Assert.Equal(35, first.GetProperty("outcome")[0].GetProperty("printed").GetInt32());
        Assert.Equal(34.7m, first.GetProperty("outcome")[0].GetProperty("source").GetDecimal());
        // The second lesion has no compression: R22, and van der Linden with 2 + 3 + 1 = 6.
        var second = json.RootElement[1].GetProperty("situations").EnumerateArray().Single(s => s.GetProperty("recommendation").GetInt32() == 22);
        Assert.True(second.GetProperty("applies").GetBoolean());
        Assert.Equal("c", second.GetProperty("scores")[0].GetProperty("group").GetString());
        Assert.Equal(2, json.RootElement[0].GetProperty("notes_de").GetArrayLength());
    }

    [Theory]
    [InlineData("de")]
    [InlineData("en")]
    public void Every_score_speaks_in_80_columns(string language)
    {
        var outputs = AllScores.Scores.SelectMany(s => new[]
        {
            ScoreText.Items(s, Language(language)),
            ScoreText.Lines(s.Evaluate(CaseText.Evaluator.FindingsOf(CaseText.Parse("karnofsky=10 ecog=0 primary_tumor_type=breast"))[0]), Composition.Guidelines.Current, Language(language), null),
        }).SelectMany(l => l).ToList();
        Assert.All(outputs, l => Assert.True(l.Length <= 80, l));
        Assert.DoesNotContain(outputs, l => l.Length > 0 && char.IsWhiteSpace(l[^1]));
        Assert.True(Command.Run("", "score", "--list", "--lang", language).Output.Split('\n').Count(l => l.StartsWith("  ", StringComparison.Ordinal) && l[2] != ' ') >= AllScores.Scores.Count);
        Assert.All(Command.Run(Case, "score", "prognosis", "-", "--lang", language).Output.Split('\n'), l => Assert.True(l.Length <= 80, l));
    }

    [Fact]
    public void Printed_and_source_value_stand_side_by_side() => Assert.Contains(
        "Leitlinie 38, Quelle 48",
        Command.Run("", "score", "rades_2008_mescc_survival", "total=33", "--lang", "de").Output,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("score", "katagiri_2014", "x_katagiri_2014")]
    [InlineData("score", "x_katagiri_2014", "x_katagiri_2014")]
    public void An_x_in_front_may_be_left_out(string verb, string name, string code)
    {
        using var json = Json(verb, name);
        Assert.Equal(code, json.RootElement.GetProperty("score").GetString());
    }

    [Theory]
    [InlineData(64, "sins", "score", "sisn")]
    [InlineData(64, "--items", "score", "sins", "--itms")]
    [InlineData(64, "--list", "score")]
    [InlineData(64, "prognosis", "score", "prognosis")]
    [InlineData(2, "sins_pain", "score", "sins", "sins_pian=mechanical")]
    [InlineData(2, "mechanical", "score", "sins", "sins_pain=mechanica")]
    [InlineData(2, "0 to 18", "score", "sins", "total=19")]
    [InlineData(2, "whole number", "score", "tokuhashi_revised_2005", "karnofsky=70,5")]
    [InlineData(2, "steps of 10", "score", "tokuhashi_revised_2005", "karnofsky=75")]
    [InlineData(2, "8 to 18", "score", "rades_2022_mescc_survival", "total=19")]
    [InlineData(2, "8 to 18", "score", "rades_2022_mescc_survival", "total=12.5")]
    [InlineData(2, "a, b, c, d", "score", "bollen_2014", "group=e")]
    [InlineData(2, "twice", "score", "sins", "sins_pain=mechanical", "sins_pain=pain_free")]
    [InlineData(2, "rectum", "score", "tokuhashi_revised_2005", "primary_tumor_type=lung_nsclc", "primary_site=rectum")]
    [InlineData(2, "18", "score", "sins", "total=18", "sins_pain=pain_free")]
    [InlineData(2, "no such file", "score", "sins", "no-such-file.json")]
    public void What_is_wrong_is_said_with_its_remedy(int code, string contains, params string[] arguments)
    {
        var run = Command.Run("", [.. arguments, "--lang", "en"]);
        Assert.Equal(code, run.Code);
        Assert.Empty(run.Output);
        Assert.Contains(contains, run.Error, StringComparison.Ordinal);
        Assert.StartsWith("myelon: ", run.Error, StringComparison.Ordinal);
    }

    private static JsonDocument Json(params string[] arguments) => JsonDocument.Parse(Command.Run("", [.. arguments, "--format", "json"]).Output);

    private static Core.Language Language(string code) => code == "de" ? Core.Language.German : Core.Language.English;

    private static IEnumerable<string> Strings(JsonElement element, string name) => element.GetProperty(name).EnumerateArray().Select(e => e.GetString()!);
}
