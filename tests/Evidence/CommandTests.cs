using System.Diagnostics;
using System.Text.Json;
using Myelon.Tests.Support;

namespace Myelon.Tests.Evidence;

/// <summary>What a user types: answers on standard output, errors on standard error, exit codes, 80 columns.</summary>
[Trait(Speed.Name, Speed.Slow)]
public sealed class CommandTests
{
    [Theory]
    [InlineData("printed 38 % / source 48 %", "evidence", "--section", "7.1.2.2", "--lang", "en")]
    [InlineData("Leitlinie 68 % / Quelle 50 %", "evidence", "--section", "11.8.1", "--lang", "de")]
    [InlineData("1 × 8 Gy: 69,3 %, 5 × 4 Gy: 72,7 %", "evidence", "--schedule", "5x4", "--lang", "de")]
    [InlineData("1x8", "evidence", "--schedule", "1×8", "--format", "json")]
    [InlineData("1 × 10 Gy: 78 %", "evidence", "--recommendation", "46", "--lang", "en")]
    [InlineData("no later than 48 hours", "evidence", "Z5", "--lang", "en")]
    [InlineData("bis 3 cm", "evidence", "L1", "--lang", "de")]
    [InlineData("C79.5", "evidence", "ICD")]
    [InlineData("- 1 × 10 Gy against 5 × 4 Gy", "show", "46", "--lang", "en")]
    [InlineData("Zahlen: myelon evidence --recommendation 34", "show", "34", "--lang", "de")]
    [InlineData("1 × 8 Gy: 24 %, 5 × 4 Gy: 26 %", "evidence", "5x4", "--lang", "en")]
    [InlineData("1 × 10 Gy: 78 %", "evidence", "R46", "--lang", "en")]
    [InlineData("motor deficits: 35–75 %", "evidence", "6.2", "--lang", "en")]
    [InlineData("[ ] Pneumonie", "evidence", "Komplikationen", "--lang", "de")]
    [InlineData("[ ] screw malposition", "evidence", "--section", "10.5.10", "--lang", "en")]
    [InlineData("almost 500000", "evidence", "--section", "4.1.1", "--lang", "en")]
    [InlineData("early (days 0–5): without: 32 %, with: 20.5 %; p = 0.002", "evidence", "pain_flare", "--lang", "en")]
    [InlineData("positive predictive value 93.28 %", "accuracy", "breast", "--modality", "mri", "--pretest", "0.3", "--lang", "en")]
    [InlineData("positiver Vorhersagewert 93,28 %", "accuracy", "mamma", "--modality", "mri", "--pretest", "30%", "--lang", "de")]
    [InlineData("12.4 % (outlier), specificity not given", "accuracy", "neuroendocrine", "--lang", "en")]
    [InlineData("no predictive values without a specificity", "accuracy", "neuroendocrine", "--modality", "mri", "--pretest", "0.5", "--lang", "en")]
    [InlineData("LR+ unbounded", "accuracy", "nsclc", "--modality", "mri", "--lang", "en")]
    [InlineData("FDG PET/CT instead of bone scan", "accuracy", "lung_nsclc", "--lang", "en")]
    [InlineData("sensitivity 86 %, specificity 95 %", "accuracy", "Prostata", "--modality", "Skelettszintigrafie", "--lang", "en")]
    [InlineData("sensitivity 90 %, specificity 85 %", "accuracy", "prostate", "--modality", "spect", "--lang", "en")]
    [InlineData("No figures of its own are printed", "accuracy", "melanoma", "--lang", "en")]
    [InlineData("positive predictive value 7.76 %", "accuracy", "--sensitivity", "0.8", "--specificity", "0.904", "--pretest", "0.01", "--lang", "en")]
    public void A_user_finds_it(string expected, params string[] arguments)
    {
        var (code, answer, errors) = Run(arguments);
        Assert.Equal((0, ""), (code, errors));
        Assert.Contains(expected, answer.Replace("\n    ", " ", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("evidence", "--schedule", "five by four")]
    [InlineData("evidence", "--recommendation", "87")]
    [InlineData("evidence", "--recommendation", "0")]
    [InlineData("evidence", "--section", "ten")]
    [InlineData("accuracy", "brest")]
    [InlineData("accuracy", "breast", "--modality", "ultrasound")]
    [InlineData("accuracy", "breast", "--pretest", "0,3")]
    [InlineData("accuracy", "breast", "--pretest", "30")]
    [InlineData("accuracy", "breast", "--pretest", "0")]
    [InlineData("accuracy", "breast", "--pretest", "1")]
    [InlineData("accuracy", "--sensitivity", "0.9")]
    [InlineData("accuracy", "breast", "--sensitivity", "0.9", "--specificity", "0.9")]
    public void Wrong_usage_is_refused_with_a_remedy_and_no_answer(params string[] arguments)
    {
        var (code, answer, errors) = Run(arguments);
        Assert.Equal((64, ""), (code, answer));
        Assert.StartsWith("myelon: ", errors, StringComparison.Ordinal);
        Assert.Single(errors.TrimEnd('\n').Split('\n'));
    }

    [Theory]
    [InlineData("evidence", "--section", "10.6")]
    [InlineData("evidence", "--schedule", "7x7")]
    [InlineData("evidence", "astrology")]
    public void What_is_not_printed_is_refused_not_answered(params string[] arguments)
    {
        var (code, answer, errors) = Run([.. arguments, "--lang", "en"]);
        Assert.Equal((2, ""), (code, answer));
        Assert.StartsWith("myelon: the guideline prints no figures on this", errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_of_the_breast_row_has_its_figures()
    {
        using var answer = JsonDocument.Parse(Run("accuracy", "breast", "--modality", "mri", "--pretest", "0.3", "--format", "json").Answer);
        var row = answer.RootElement.GetProperty("accuracy")[0];
        Assert.Equal(97.1m, row.GetProperty("sensitivity").GetProperty("min").GetDecimal());
        Assert.Equal(0.9328m, row.GetProperty("positive_predictive_value").GetProperty("max").GetDecimal());
        Assert.Equal(32.3667m, row.GetProperty("likelihood_ratio_positive").GetProperty("min").GetDecimal());
        Assert.Equal(60, row.GetProperty("references")[0].GetInt32());
    }

    [Fact]
    public void Json_keeps_the_printed_figure_beside_the_source()
    {
        using var answer = JsonDocument.Parse(Run("evidence", "ID1", "--format", "json").Answer);
        var row = Assert.Single(answer.RootElement.GetProperty("evidence").EnumerateArray());
        var group = row.GetProperty("outcomes")[0].GetProperty("values")[2];
        Assert.Equal(38, group.GetProperty("printed").GetProperty("min").GetInt32());
        Assert.Equal(48, group.GetProperty("source").GetProperty("min").GetInt32());
    }

    [Theory]
    [InlineData("de")]
    [InlineData("en")]
    public void Everything_fits_80_columns(string language)
    {
        string[][] commands =
        [
            ["evidence"], ["evidence", "--section", "4"], ["evidence", "--section", "5"], ["evidence", "--section", "6"], ["evidence", "--section", "7"],
            ["evidence", "--section", "10"], ["evidence", "--section", "11"], ["evidence", "--recommendation", "34"], ["accuracy", "--pretest", "0.25"],
        ];
        foreach (var command in commands)
        {
            var answer = Run([.. command, "--lang", language]).Answer;
            Assert.All(answer.Split('\n'), l => Assert.True(l.Length <= 80, l));
            Assert.NotEmpty(answer);
        }
    }

    private static (int Code, string Answer, string Errors) Run(params string[] arguments)
    {
        var start = new ProcessStartInfo(Path.Combine(Repository.Root, ".build", "bin", "Cli", "release", "myelon"), arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
            StandardErrorEncoding = System.Text.Encoding.UTF8,
        };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var answer = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, answer, errors.Result);
    }
}
