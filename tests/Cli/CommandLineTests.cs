using System.Text.Json;
using Myelon.Tests.Support;

namespace Myelon.Tests.Cli;

/// <summary>The command as a user starts it: exit codes, what goes where, nothing on standard output that is no answer.</summary>
[Trait(Speed.Name, Speed.Slow)]
public sealed class CommandLineTests
{
    [Theory]
    [InlineData("de", "--foo ist keine Option", "is no option")]
    [InlineData("en", "--foo is no option", "ist keine Option")]
    [InlineData("xx", "ist keine Option", "\u001F")]
    public void What_is_wrong_is_said_in_the_language_that_is_asked_for(string asked, string said, string unsaid)
    {
        var (code, output, error) = Command.Run("", "list", "--foo", "--lang", asked);
        Assert.Equal((64, ""), (code, output));
        Assert.Contains(said, error, StringComparison.Ordinal);
        Assert.DoesNotContain(unsaid, error, StringComparison.Ordinal);
    }

    /// <summary>The help that is named is that of the verb as it is written, with those above it.</summary>
    [Theory]
    [InlineData("list")]
    [InlineData("export obds")]
    [InlineData("export fhir")]
    [InlineData("export sql")]
    [InlineData("dose bed")]
    [InlineData("dose check")]
    [InlineData("audit verify")]
    public void A_hint_names_the_help_of_the_whole_verb(string verb)
    {
        var (code, _, error) = Command.Run("", [.. verb.Split(' '), "--foo", "--lang", "en"]);
        Assert.Equal(64, code);
        Assert.Contains($"(myelon {verb} --help)", error, StringComparison.Ordinal);
        Assert.Equal(0, Command.Run("", [.. verb.Split(' '), "--help"]).Code);
    }

    private const string Good = """{"format":"myelon-case/1","case":"good","as_of":"2026-11-25T09:00:00+01:00","facts":{"spinal_metastasis_status":"confirmed"}}""";
    private const string Bad = """{"format":"myelon-case/1","case":"bad","facts":{"moter_deficit":true}}""";

    [Theory]
    [InlineData(2, "evaluate", "no-such-file.json")]
    [InlineData(2, "evaluate", "examples")]
    [InlineData(64, "evaluate")]
    [InlineData(64, "evaluat", "examples/two-lesions.json")]
    [InlineData(64, "evaluate", "--strikt", "examples/two-lesions.json")]
    [InlineData(64, "evaluate", "examples/two-lesions.json", "--format", "xml")]
    [InlineData(64, "evaluate", "examples/two-lesions.json", "--lang", "fr")]
    [InlineData(64, "explain", "examples/two-lesions.json")]
    [InlineData(64, "explain", "examples/two-lesions.json", "--recommendation", "87")]
    [InlineData(64, "explain", "examples/two-lesions.json", "--recommendation", "zwei")]
    [InlineData(64, "explain", "examples/two-lesions.json", "--recommendation", "34", "--why-not", "34")]
    [InlineData(64, "explain", "examples/two-lesions.json", "--why-not", "Q7")]
    [InlineData(64, "show")]
    [InlineData(64, "show", "0")]
    [InlineData(64, "show", "66", "--section", "9")]
    [InlineData(2, "show", "--section", "12.1")]
    [InlineData(2, "facts", "moter_deficit")]
    public void What_is_wrong_goes_to_standard_error_with_its_code(int code, params string[] arguments)
    {
        var run = Run("", arguments);
        Assert.Equal(code, run.Code);
        Assert.Empty(run.Output);
        Assert.StartsWith("myelon: ", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("de", "motor_deficit“")]
    [InlineData("en", "Did you mean \"motor_deficit\"?")]
    public void A_refused_case_names_place_and_remedy_in_the_language_asked_for(string language, string expected)
    {
        var run = Run(Bad, "evaluate", "-", "--lang", language);
        Assert.Equal(2, run.Code);
        Assert.Empty(run.Output);
        Assert.Contains("/facts/moter_deficit", run.Error, StringComparison.Ordinal);
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.TrimEnd().Split('\n'));
    }

    /// <summary>Seven that cannot be read: why for the first five, and how to have the rest.</summary>
    [Fact]
    public void A_cohort_says_why_cases_cannot_be_read()
    {
        var run = Run($"{Good}\n{string.Join('\n', Enumerable.Repeat(Bad, 7))}\n", "cohort", "-", "--lang", "en");
        Assert.Equal(3, run.Code);
        var lines = run.Error.TrimEnd().Split('\n');
        Assert.Equal(6, lines.Length);
        Assert.All(lines[..5], l => Assert.Contains("/facts/moter_deficit", l, StringComparison.Ordinal));
        Assert.Equal("myelon: 7 could not be read; all with their reasons: --rejects FILE", lines[5]);
    }

    [Fact]
    public void One_bad_case_of_many_gets_an_answer_of_its_own()
    {
        var run = Run($"{Good}\n\n{Bad}\n{Good}\n", "evaluate", "-", "--format", "ndjson");
        Assert.Equal(3, run.Code);
        var lines = run.Output.TrimEnd().Split('\n').Select(l => JsonDocument.Parse(l).RootElement).ToList();
        Assert.Equal(3, lines.Count);
        Assert.Equal(3, lines[1].GetProperty("line").GetInt32());
        Assert.Equal("bad", lines[1].GetProperty("case").GetString());
        var error = Assert.Single(lines[1].GetProperty("errors").EnumerateArray());
        Assert.Equal("/facts/moter_deficit", error.GetProperty("pointer").GetString());
        Assert.False(string.IsNullOrEmpty(error.GetProperty("fix").GetString()));
    }

    [Fact]
    public void Only_bad_cases_give_code_2() => Assert.Equal(2, Run($"{Bad}\n{Bad}\n", "evaluate", "-", "--format", "ndjson").Code);

    [Fact]
    public void One_case_is_an_object_and_several_are_an_array()
    {
        Assert.Equal(JsonValueKind.Object, JsonDocument.Parse(Run(Good, "evaluate", "-", "--format", "json").Output).RootElement.ValueKind);
        var two = Run("", "evaluate", "examples/two-lesions.json", "examples/breast-l3-stable.json", "--format", "json");
        Assert.Equal(2, JsonDocument.Parse(two.Output).RootElement.GetArrayLength());
    }

    [Fact]
    public void Two_lesions_can_have_opposite_verdicts()
    {
        using var answer = JsonDocument.Parse(Run("", "evaluate", "examples/two-lesions.json", "--format", "json").Output);
        string Verdict(int lesion, int number) => answer.RootElement.GetProperty("lesions")[lesion].GetProperty("recommendations")[number - 1].GetProperty("verdict").GetString()!;
        Assert.Equal("applies", Verdict(0, 63));
        Assert.Equal("not_applicable", Verdict(1, 63));
        Assert.Equal("not_applicable", Verdict(0, 40));
        Assert.Equal("met", Verdict(1, 40));
    }

    [Theory]
    [InlineData("t11-renal-cell.json")]
    [InlineData("prostate-three-levels.json")]
    [InlineData("breast-l3-stable.json")]
    [InlineData("unknown-primary-deficit.json")]
    [InlineData("two-lesions.json")]
    public void Every_example_is_answered_in_both_languages_on_80_columns(string example)
    {
        foreach (var language in (string[])["de", "en"])
        {
            var run = Run("", "evaluate", $"examples/{example}", "--lang", language);
            Assert.Equal(0, run.Code);
            Assert.Empty(run.Error);
            Assert.All(run.Output.Split('\n'), line => Assert.True(line.Length <= 80, line));
            Assert.DoesNotContain('\e', run.Output);
        }
    }

    [Fact]
    public void The_renal_cell_example_scores_14() =>
        Assert.Contains("SINS 14: instabil", Run("", "evaluate", "examples/t11-renal-cell.json", "--lang", "de").Output, StringComparison.Ordinal);

    [Fact]
    public void Explain_gives_the_tree_as_text_and_as_json()
    {
        Assert.Contains("[ja]", Run("", "explain", "examples/t11-renal-cell.json", "--recommendation", "34", "--lang", "de").Output, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(Run("", "explain", "examples/t11-renal-cell.json", "--recommendation", "34", "--format", "json").Output);
        var concerns = json.RootElement.GetProperty("lesions")[0].GetProperty("concerns");
        Assert.Equal("all", concerns.GetProperty("node").GetString());
        Assert.Equal("yes", concerns.GetProperty("truth").GetString());
        Assert.Equal(2, concerns.GetProperty("children").GetArrayLength());
    }

    [Fact]
    public void Explain_why_not_names_the_shortest_change()
    {
        var run = Run("", "explain", "examples/t11-renal-cell.json", "--why-not", "66", "--lang", "en");
        Assert.Equal(0, run.Code);
        Assert.Contains("R66 [T11] would apply if:", run.Output, StringComparison.Ordinal);
        Assert.Contains("embolisation", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void List_names_all_86_and_a_section_shows_its_recommendations()
    {
        Assert.Equal(86, Run("", "list", "--lang", "en").Output.Split('\n').Count(l => l.StartsWith('R')));
        var section = Run("", "show", "--section", "10.5.6", "--lang", "en").Output;
        Assert.Contains("R65:", section, StringComparison.Ordinal);
        Assert.Contains("R66:", section, StringComparison.Ordinal);
    }

    private static (int Code, string Output, string Error) Run(string input, params string[] arguments) => Command.Run(input, arguments);
}
