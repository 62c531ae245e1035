using System.Diagnostics;
using System.Text.RegularExpressions;
using Myelon.Tests.Support;

namespace Myelon.Tests.House;

/// <summary>
/// Runs the recipes: the blocks of docs/how-to are applied to a copy of the tree, which must build; its own command line and tests must
/// then know what was added.
/// </summary>
public sealed partial class RecipeTests
{
    private static readonly string[] Run =
    [
        "add-a-fact.md", "add-a-recommendation.md", "add-a-definition.md", "add-a-score.md", "add-an-import-code.md", "add-a-page.md",
        "add-a-paper.md", "add-an-adviser.md",
    ];

    [Theory]
    [InlineData("add-a-recommendation.md", 3)]
    [InlineData("add-a-fact.md", 3)]
    [InlineData("add-a-definition.md", 1)]
    [InlineData("add-a-score.md", 2)]
    [InlineData("add-an-import-code.md", 1)]
    [InlineData("add-a-page.md", 2)]
    [InlineData("add-a-paper.md", 2)]
    [InlineData("add-an-adviser.md", 2)]
    public void A_recipe_touches_few_files(string recipe, int files) => Assert.Equal(files, Steps(recipe).Select(s => s.File).Distinct().Count());

    [Fact]
    public void Every_recipe_is_listed_and_every_link_leads_somewhere()
    {
        var folder = Path.Combine(Repository.Root, "docs", "how-to");
        var listed = Link().Matches(File.ReadAllText(Path.Combine(folder, "README.md"))).Select(m => m.Groups[1].Value).Order(StringComparer.Ordinal);
        Assert.Equal(Directory.EnumerateFiles(folder, "add-*.md").Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal), listed);
        Assert.All(
            Directory.EnumerateFiles(folder, "*.md").SelectMany(f => Link().Matches(File.ReadAllText(f)).Select(m => m.Groups[1].Value)),
            link => Assert.True(File.Exists(Path.Combine(folder, link)), link));
    }

    [Fact]
    [Trait("Speed", "slow")]
    public void What_the_recipes_add_is_there()
    {
        var copy = Directory.CreateTempSubdirectory("myelon-recipes").FullName;
        try
        {
            Copy(copy);
            foreach (var (file, after, text) in Run.SelectMany(Steps))
            {
                Apply(Path.Combine(copy, file), after, text);
            }

            // The sentences are generated: the test of the copy writes them anew.
            Directory.Delete(Path.Combine(copy, "tests", "golden"), recursive: true);
            Succeeds(copy, "dotnet", "build", "tests", "-c", "Release", "-nologo", "-v:q", "--disable-build-servers");
            var myelon = Path.Combine(copy, ".build", "bin", "Cli", "release", "myelon");
            Assert.Contains("Example: mind frailty", Succeeds(copy, myelon, "show", "87", "--lang", "en"), StringComparison.Ordinal);
            Assert.Contains("frailty_scale", Succeeds(copy, myelon, "facts", "frailty", "--lang", "en"), StringComparison.Ordinal);
            Assert.Contains("Group: high", Succeeds(copy, myelon, "score", "example_frailty", "age_years=80", "frailty_scale=6", "--lang", "en"), StringComparison.Ordinal);
            File.WriteAllText(
                Path.Combine(copy, "case.json"),
                """{ "format": "myelon-case/1", "case": "X", "facts": { "age_years": 80, "frailty_scale": 8, "walking_ability": "walks_unaided" } }""");
            var answer = Succeeds(copy, myelon, "evaluate", "case.json", "--lang", "en");
            Assert.Contains("R87", answer, StringComparison.Ordinal);
            Assert.Contains("Seen by", Succeeds(copy, myelon, "paper", "example-frailty", "case.json", "--lang", "en"), StringComparison.Ordinal);
            Assert.Contains("from grade 8 nobody walks unaided", string.Join(' ', answer.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
            Succeeds(copy, "dotnet", ".build/bin/Tests/release/myelon-tests.dll", "-noColor", "-noLogo", "-class", "*RecommendationCases", "-class", "*HouseTests", "-class", "*KnownByTests");
        }
        finally
        {
            Directory.Delete(copy, recursive: true);
        }
    }

    /// <summary>The steps of a recipe: a new file, or lines after a line of one.</summary>
    private static IEnumerable<(string File, string? After, string Text)> Steps(string recipe) =>
        Step().Matches(File.ReadAllText(Path.Combine(Repository.Root, "docs", "how-to", recipe)))
            .Select(m => (m.Groups["file"].Value, m.Groups["after"].Success ? m.Groups["after"].Value : null, m.Groups["text"].Value));

    private static void Apply(string file, string? after, string text)
    {
        if (after is null)
        {
            Assert.False(File.Exists(file), file);
            File.WriteAllText(file, text);
            return;
        }

        var lines = File.ReadAllLines(file).ToList();
        var at = lines.FindIndex(l => l.Trim() == after);
        Assert.True(at >= 0, $"{file} has no line {after}");
        lines.InsertRange(at + 1, text.TrimEnd('\n').Split('\n'));
        File.WriteAllLines(file, lines);
    }

    /// <summary>Copies what is under version control, or will be.</summary>
    private static void Copy(string to)
    {
        foreach (var file in Succeeds(Repository.Root, "git", "ls-files", "--cached", "--others", "--exclude-standard").Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            if (File.Exists(Path.Combine(Repository.Root, file)))
            {
                Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(to, file))!);
                File.Copy(Path.Combine(Repository.Root, file), Path.Combine(to, file));
            }
        }
    }

    private static string Succeeds(string folder, string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"{program} {string.Join(' ', arguments)}: {process.ExitCode}\n{output}\n{error.GetAwaiter().GetResult()}");
        return output;
    }

    [GeneratedRegex(@"^(?:New file|In) `(?<file>[^`]+)`(?:, after the line `(?<after>[^`]+)`)?:\n\n```\w+\n(?<text>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Step();

    [GeneratedRegex(@"\]\((add-[^)#]+)\)")]
    private static partial Regex Link();
}
