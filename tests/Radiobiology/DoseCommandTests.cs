using System.Text.Json;
using Myelon.Tests.Support;

namespace Myelon.Tests.Radiobiology;

/// <summary><c>myelon dose</c> as a user starts it.</summary>
[Trait(Speed.Name, Speed.Slow)]
public sealed class DoseCommandTests
{
    [Theory]
    [InlineData("10x3", null, 30, 2, 75, 37.5)]
    [InlineData("10x3", "10", 30, 10, 39, 32.5)]
    [InlineData("3x5+5x3", null, 30, 2, 90, 45)]
    [InlineData("15x2.5", null, 37.5, 2, 84.375, 42.1875)]
    [InlineData("20×2", "2", 40, 2, 80, 40)]
    [InlineData("1*8", "4", 8, 4, 24, 16)]
    public void Bed_of_a_schedule(string schedule, string? ratio, double total, double alphaBeta, double bed, double eqd2)
    {
        using var json = JsonDocument.Parse(Command.Run("", ["dose", "bed", schedule, .. ratio is null ? [] : new[] { "--alpha-beta", ratio }, "--format", "json"]).Output);
        var root = json.RootElement;
        Assert.Equal(
            ((decimal)total, (decimal)alphaBeta, (decimal)bed, (decimal)eqd2),
            (Number(root, "total_gy"), Number(root, "alpha_beta_gy"), Number(root, "bed_gy"), Number(root, "eqd2_gy")));
    }

    /// <summary>The example of the contract: 10 x 3 in January, 5 x 4 planned in November.</summary>
    [Fact]
    public void Check_of_entered_courses()
    {
        using var json = JsonDocument.Parse(Command.Run(
            "", "dose", "check", "--course", "10x3@2026-01-15", "--plan", "5x4", "--level", "T6", "--as-of", "2026-11-25", "--format", "json").Output);
        var root = json.RootElement;
        Assert.Equal("T6", root.GetProperty("level").GetString());
        Assert.Equal(
            (135m, 67.5m, 75m, 10m),
            (Number(root, "cumulative_bed2_gy"), Number(root, "cumulative_eqd2_gy"), Number(root, "highest_series_bed2_gy"), Number(root, "interval_months")));
        var check = root.GetProperty("checks").EnumerateArray().Single(c => c.GetProperty("id").GetString() == "C5");
        Assert.Equal(("within", 135.5m, "Gy2", 0.5m), (check.GetProperty("verdict").GetString(), Number(check, "limit"), check.GetProperty("unit").GetString(), Number(check, "margin")));
        var interval = check.GetProperty("conditions").EnumerateArray().Single(c => c.GetProperty("condition").GetString() == "interval_months >= 6");
        Assert.True(interval.GetProperty("holds").GetBoolean());
        Assert.Equal("11.8.4", check.GetProperty("section").GetString());
    }

    /// <summary>The same courses entered and in a file give the same answer, and the evaluation has it too.</summary>
    [Fact]
    public void A_file_says_what_the_entries_say()
    {
        const string Case = """
            {"format":"myelon-case/1","case":"c","as_of":"2026-11-25T09:00:00+01:00",
             "lesions":[{"lesion":"T6","facts":{"spinal_levels":["T6"],"planned_rt_fractions":5,"planned_rt_dose_gy":20,"radiotherapy_technique":"conventional"}}],
             "radiotherapy_courses":[{"levels":["T5","T6"],"fractions":10,"dose_per_fraction_gy":3,"end_date":"2026-01-15","technique":"conventional"}]}
            """;
        using var entered = JsonDocument.Parse(Command.Run(
            "", "dose", "check", "--course", "10x3@2026-01-15:conventional", "--plan", "5x4:conventional", "--level", "Th6", "--as-of", "2026-11-25", "--format", "json").Output);
        using var file = JsonDocument.Parse(Command.Run(Case, "dose", "check", "-", "--format", "json").Output);
        using var evaluation = JsonDocument.Parse(Command.Run(Case, "evaluate", "-", "--format", "json").Output);
        var checks = entered.RootElement.GetProperty("checks").GetRawText();
        Assert.Equal(checks, file.RootElement.GetProperty("checks").GetRawText());
        var dose = evaluation.RootElement.GetProperty("lesions")[0].GetProperty("dose");
        Assert.Equal(checks.Replace(" ", "", StringComparison.Ordinal), dose.GetProperty("checks").GetRawText().Replace(" ", "", StringComparison.Ordinal));
        Assert.Equal(135, Number(dose, "cumulative_bed2_gy"));
    }

    [Fact]
    public void Without_courses_the_dose_block_is_there_and_empty()
    {
        using var evaluation = JsonDocument.Parse(Command.Run("""{"format":"myelon-case/1","case":"c"}""", "evaluate", "-", "--format", "json").Output);
        var dose = evaluation.RootElement.GetProperty("lesions")[0].GetProperty("dose");
        Assert.Equal(JsonValueKind.Null, dose.GetProperty("cumulative_bed2_gy").ValueKind);
        Assert.Equal(0, dose.GetProperty("checks").GetArrayLength());
    }

    [Theory]
    [InlineData("none", "1x24:sbrt:dmax=12.4", "C1", "within")]
    [InlineData("none", "1x24:sbrt:dmax=12.5", "C1", "above")]
    [InlineData("none", "1x24:sbrt", "C1", "cannot_be_judged")]
    [InlineData("10x3@2026-01-15", "5x5:sbrt:dmax=17", "C2", "within")]
    [InlineData("10x3@2026-01-15", "5x5:sbrt:dmax=18", "C2", "above")]
    [InlineData("10x3", "5x4", "C5", "cannot_be_judged")]
    [InlineData("10x3@2026-10-15", "5x4", "C5", "not_applicable")]
    [InlineData("3x5+5x3@2026-01-15", "1x8", "C4", "above")]
    [InlineData("1x18@2026-01-15:sbrt", "5x4", "C4", "cannot_be_judged")]
    public void Verdicts_of_entered_courses(string course, string plan, string id, string verdict)
    {
        using var json = JsonDocument.Parse(Command.Run("", "dose", "check", "--course", course, "--plan", plan, "--as-of", "2026-11-25", "--format", "json").Output);
        Assert.Equal(verdict, json.RootElement.GetProperty("checks").EnumerateArray().Single(c => c.GetProperty("id").GetString() == id).GetProperty("verdict").GetString());
    }

    [Theory]
    [InlineData("de")]
    [InlineData("en")]
    public void Texts_fit_80_columns(string language)
    {
        var outputs = new[]
        {
            Command.Run("", "dose", "bed", "10x4.85", "--lang", language),
            Command.Run("", "dose", "list", "--lang", language),
            Command.Run("", "dose", "check", "--course", "10x3@2026-01-15", "--plan", "5x4", "--level", "L2", "--as-of", "2026-11-25", "--lang", language),
            Command.Run("", "dose", "check", "--course", "10x3@2026-01-15", "--plan", "5x5:sbrt:dmax=18", "--as-of", "2026-11-25", "--lang", language),
            Command.Run("", "dose", "check", "--course", "10x3", "--lang", language),
        };
        Assert.All(outputs, o => Assert.Equal((0, ""), (o.Code, o.Error)));
        Assert.All(outputs.SelectMany(o => o.Output.Split('\n')), l => Assert.True(l.Length <= 80, l));
    }

    [Theory]
    [InlineData(2, "10x3.5", "dose", "bed", "10x3,5")]
    [InlineData(2, "100 cGy", "dose", "bed", "10x3cGy")]
    [InlineData(2, "give 10x3 (1 Gy is 100 cGy)", "dose", "bed", "10x300")]
    [InlineData(2, "give 10x2.5 (1 Gy is 100 cGy)", "dose", "check", "--course", "10x250@2026-01-15", "--plan", "1x8")]
    [InlineData(2, "0.5 to 30", "dose", "bed", "10x4000")]
    [InlineData(2, "1 to 60", "dose", "bed", "0x3")]
    [InlineData(2, "10x3", "dose", "bed", "60/4")]
    [InlineData(2, "0.5 to 30", "dose", "bed", "10x3", "--alpha-beta", "0")]
    [InlineData(2, "decimal point", "dose", "bed", "10x3", "--alpha-beta", "2,5")]
    [InlineData(2, "ends after", "dose", "check", "--course", "10x3@2027-01-15", "--plan", "5x4", "--as-of", "2026-11-25")]
    [InlineData(2, "YYYY-MM-DD", "dose", "check", "--course", "10x3@03/04/2026", "--plan", "5x4")]
    [InlineData(2, "YYYY-MM-DD", "dose", "check", "--course", "10x3@2026-02-30", "--plan", "5x4")]
    [InlineData(2, "end date", "dose", "check", "--plan", "5x4@2026-12-01")]
    [InlineData(2, ":sbrt", "dose", "check", "--plan", "5x4:srbt")]
    [InlineData(2, "T1 to T12", "dose", "check", "--plan", "5x4", "--level", "T13")]
    [InlineData(2, "none", "dose", "check", "--course", "none", "--course", "10x3")]
    [InlineData(2, "no such file", "dose", "check", "no-such-file.json")]
    [InlineData(64, "--course", "dose", "check")]
    [InlineData(64, "--course", "dose", "check", "case.json", "--plan", "5x4")]
    [InlineData(64, "--plan", "dose", "check", "--paln", "5x4")]
    [InlineData(64, "--alpha-beta", "dose", "bed", "10x3", "--alfa-beta", "10")]
    public void What_is_wrong_is_said_with_its_remedy(int code, string contains, params string[] arguments)
    {
        var run = Command.Run("", [.. arguments, "--lang", "en"]);
        Assert.Equal(code, run.Code);
        Assert.Empty(run.Output);
        Assert.Contains(contains, run.Error, StringComparison.Ordinal);
    }

    private static decimal Number(JsonElement element, string name) => element.GetProperty(name).GetDecimal();
}
