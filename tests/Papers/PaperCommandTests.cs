using Myelon.Tests.Support;

namespace Myelon.Tests.Papers;

/// <summary><c>myelon paper</c> as a user runs it.</summary>
public sealed class PaperCommandTests
{
    private const string Case = """{"format":"myelon-case/1","case":"mine","as_of":"2026-11-25T09:00:00+01:00","facts":{"motor_deficit":true}}""";

    [Fact]
    public void The_list_names_every_paper()
    {
        var (code, output, _) = Command.Run("", "paper", "--list", "--lang", "en");
        Assert.Equal(0, code);
        Assert.Equal(
            ["transfer", "imaging", "registration", "protocol", "patient", "biopsy", "radiotherapy", "consent", "aftercare", "rehabilitation", "letter"],
            output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(l => l[0] != ' ').Select(l => l.Split(' ')[0]));
    }

    [Theory]
    [InlineData("text", "TRANSFER AND ADMISSION")]
    [InlineData("html", "<!DOCTYPE html>")]
    [InlineData("pdf", "%PDF-")]
    public void A_paper_is_written_in_three_formats(string format, string start)
    {
        var (code, output, error) = Command.Run(Case, "paper", "transfer", "-", "--format", format, "--lang", "en");
        Assert.Equal((0, ""), (code, error));
        Assert.StartsWith(start, output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(64, "transfer")]
    [InlineData(64, "tranfer", "-")]
    [InlineData(64)]
    public void Wrong_use_is_refused(int expected, params string[] arguments)
    {
        var (code, output, error) = Command.Run(Case, ["paper", .. arguments]);
        Assert.Equal((expected, ""), (code, output));
        Assert.StartsWith("myelon: paper", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_case_that_is_refused_writes_no_paper()
    {
        var (code, output, error) = Command.Run("""{"format":"myelon-case/1","case":"mine","facts":{"moter_deficit":true}}""", "paper", "transfer", "-");
        Assert.Equal((2, ""), (code, output));
        Assert.Contains("motor_deficit", error, StringComparison.Ordinal);
    }
}
