using System.Diagnostics;
using System.Text;
using Myelon.Tests.Support;

namespace Myelon.Tests.House;

/// <summary>
/// Runs every block of code in the README. A console block shows a command and what it prints; to accept a change, empty the lines
/// under the command: the test fills them in, and fails once to say so.
/// </summary>
public sealed class ReadmeTests
{
    private static readonly string Readme = Path.Combine(Repository.Root, "README.md");

    [Fact]
    public void Every_console_block_prints_what_it_shows()
    {
        var text = File.ReadAllText(Readme);
        var filled = new StringBuilder();
        foreach (var (block, isConsole) in Blocks(text))
        {
            if (!isConsole)
            {
                filled.Append(block);
                continue;
            }

            var command = block.Split('\n')[0];
            Assert.StartsWith("$ ", command, StringComparison.Ordinal);
            filled.Append(command).Append('\n').Append(Run(command[2..]));
        }

        if (filled.ToString() != text)
        {
            var empty = Blocks(text).Any(b => b.IsConsole && b.Block.Trim().Split('\n').Length == 1);
            if (empty)
            {
                File.WriteAllText(Readme, filled.ToString());
            }

            Assert.Equal(filled.ToString(), text);
        }
    }

    /// <summary>What starts the web application is started.</summary>
    [Fact]
    [Trait(Speed.Name, Speed.Slow)]
    public void Every_shell_block_names_commands_that_exist()
    {
        var commands = Between(File.ReadAllText(Readme), "```sh\n").SelectMany(b => b.Split('\n', StringSplitOptions.RemoveEmptyEntries)).ToList();
        Assert.Contains("./test", commands);
        foreach (var command in commands)
        {
            Assert.True(File.Exists(Path.Combine(Repository.Root, command.Split(' ')[0])), command);
            if (command.Contains(" serve", StringComparison.Ordinal))
            {
                Serves(command);
            }
            else if (command != "./test")
            {
                Assert.NotEmpty(Run(command));
            }
        }
    }

    [Fact]
    public void The_picture_is_what_the_program_draws() => Assert.Equal(
        Run("./myelon spine examples/prostate-three-levels.json --svg --lang en"),
        File.ReadAllText(Path.Combine(Repository.Root, "docs", "pictures", "spine.svg")));

    [Fact]
    public void Every_link_leads_somewhere()
    {
        var links = System.Text.RegularExpressions.Regex.Matches(File.ReadAllText(Readme), @"\]\(([^)#]+)\)").Select(m => m.Groups[1].Value);
        Assert.All(links.Where(l => !l.StartsWith("http", StringComparison.Ordinal)), l => Assert.True(Path.Exists(Path.Combine(Repository.Root, l)), l));
    }

    private static IEnumerable<string> Between(string text, string start) =>
        text.Split(start).Skip(1).Select(part => part[..part.IndexOf("```", StringComparison.Ordinal)]);

    private static IEnumerable<(string Block, bool IsConsole)> Blocks(string text)
    {
        const string start = "```console\n";
        while (text.IndexOf(start, StringComparison.Ordinal) is >= 0 and var at)
        {
            yield return (text[..(at + start.Length)], false);
            text = text[(at + start.Length)..];
            var end = text.IndexOf("```", StringComparison.Ordinal);
            yield return (text[..end], true);
            text = text[end..];
        }

        yield return (text, false);
    }

    /// <summary>That a command starts the web application with the example cases; on a free port and in a data folder of its own.</summary>
    private static void Serves(string command)
    {
        var folder = Directory.CreateTempSubdirectory("myelon-readme").FullName;
        var program = Path.Combine(Repository.Root, ".build", "bin", "Cli", "release", "myelon");
        var start = new ProcessStartInfo(program, [.. command.Split(' ').Skip(1), "--port", "0", "--lang", "en"]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["XDG_DATA_HOME"] = folder;
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var address = process.StandardOutput.ReadLine()?.Split(' ')[^1];
        using var http = new HttpClient();
        http.DefaultRequestHeaders.AcceptLanguage.ParseAdd("en");

        // The printed address opens the list: its key becomes a cookie.
        var page = http.GetStringAsync(new Uri(address!)).GetAwaiter().GetResult();
        Assert.Contains("T11-renal-cell", page, StringComparison.Ordinal);
        process.Kill();
        process.WaitForExit();
        Assert.Empty(error.GetAwaiter().GetResult());
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>What a command prints, on both channels, with the program that was built for the tests.</summary>
    private static string Run(string command)
    {
        var program = Path.Combine(Repository.Root, ".build", "bin", "Cli", "release", "myelon");
        var start = new ProcessStartInfo("bash", ["-c", command.Replace("./myelon", program, StringComparison.Ordinal) + " 2>&1"])
        {
            WorkingDirectory = Repository.Root,
            RedirectStandardOutput = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return output;
    }
}
