using System.Diagnostics;
using Myelon.Cli;
using Myelon.Tests.Support;

namespace Myelon.Tests.Cli;

/// <summary>Closed streams, narrow terminals and clocks of other places, with the program itself and without the script that builds it.</summary>
public sealed class StandardStreamTests
{
    private const string Example = "examples/t11-renal-cell.json";

    private static readonly string Program = Path.Combine(Repository.Root, ".build", "bin", "Cli", "release", "myelon");

    [Theory]
    [InlineData("evaluate - <&-", 2)]
    [InlineData("import - <&-", 2)]
    [InlineData("evaluate " + Example + " >&-", 2)]
    [InlineData("evaluate - <&- >&- 2>&-", 2)]
    [InlineData("evaluate " + Example + " 2>&- >/dev/null", 0)]
    [InlineData("evaluate nowhere.json 2>&-", 2)]
    public void A_closed_stream_holds_nothing_up(string rest, int code) => Assert.Equal(code, Shell(rest).Code);

    [Theory]
    [InlineData("pos:\t0\nflags:\t02000000\nmnt_id:\t16\n", true)]
    [InlineData("pos:\t0\nflags:\t02000001\n", true)]
    [InlineData("pos:\t0\nflags:\t00\n", false)]
    [InlineData("pos:\t0\nflags:\t0100002\n", false)]
    [InlineData("", false)]
    public void What_came_through_the_start_is_not_closed_for_children(string description, bool isOpenedHere) =>
        Assert.Equal(isOpenedHere, StandardStreams.IsOpenedHere(description));

    [Theory]
    [InlineData("evaluate " + Example)]
    [InlineData("evaluate examples/prostate-three-levels.json --lang en")]
    [InlineData("pathway " + Example)]
    [InlineData("show 6")]
    [InlineData("show 16 --lang en")]
    [InlineData("facts")]
    [InlineData("dose bed 10x3")]
    [InlineData("score sins " + Example)]
    [InlineData("why-not " + Example + " 66")]
    [InlineData("evidence")]
    [InlineData("robust " + Example)]
    [InlineData("explain " + Example + " --recommendation 34")]
    public void No_line_is_wider_than_a_narrow_terminal(string command)
    {
        foreach (var columns in (int[])[60, 48])
        {
            var (code, output) = Shell(command, ("COLUMNS", columns.ToString(System.Globalization.CultureInfo.InvariantCulture)));
            Assert.Equal(0, code);
            Assert.NotEmpty(output);
            Assert.DoesNotContain(output.Split('\n'), l => l.Length > columns);
        }
    }

    /// <summary>All offsets that are in use somewhere, quarters of an hour and both ends of the day among them.</summary>
    [Theory]
    [Trait(Speed.Name, Speed.Slow)]
    [InlineData("Etc/GMT+12")]
    [InlineData("America/St_Johns")]
    [InlineData("UTC")]
    [InlineData("Europe/Berlin")]
    [InlineData("Europe/Helsinki")]
    [InlineData("Asia/Kathmandu")]
    [InlineData("Australia/Eucla")]
    [InlineData("Pacific/Chatham")]
    [InlineData("Pacific/Kiritimati")]
    public void F11_The_program_starts_in_every_offset_and_answers_alike(string zone)
    {
        var here = Shell($"evaluate {Example} --format json", ("TZ", "UTC"));
        Assert.Equal(0, here.Code);
        Assert.Equal(here, Shell($"evaluate {Example} --format json", ("TZ", zone)));
    }

    private static (int Code, string Output) Shell(string rest, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo("/bin/sh", ["-c", $"exec '{Program}' {rest}"])
        {
            WorkingDirectory = Repository.Root,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = process.StandardOutput.ReadToEnd();
        _ = error.GetAwaiter().GetResult();
        process.WaitForExit();
        return (process.ExitCode, output);
    }
}
