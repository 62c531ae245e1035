using System.Text.RegularExpressions;
using Myelon.Cli;
using Myelon.Tests.Support;

namespace Myelon.Tests.Cli;

/// <summary>The verbs of the program that starts at once, and the script that chooses it.</summary>
public sealed partial class QuickVerbsTests
{
    [Fact]
    public void The_script_names_these_verbs_and_no_others() => Assert.Equal(
        QuickVerbs.Of(Composition.Guidelines.Shelf()).Select(v => v.Name),
        Chosen().Match(File.ReadAllText(Repository.File("myelon"))).Groups[1].Value.Split('|'));

    [Fact]
    public void The_whole_program_has_them_too_and_each_verb_once()
    {
        var all = Verbs.Of(Composition.Guidelines.Shelf()).Select(v => v.Name).ToList();
        Assert.Equal(all.Count, all.Distinct(StringComparer.Ordinal).Count());
        Assert.Subset(all.ToHashSet(), QuickVerbs.Of(Composition.Guidelines.Shelf()).Select(v => v.Name).ToHashSet());
    }

    /// <summary>It is built only behind an answer, where a fault would be silent: so what it compiles may name no package that it does not have.</summary>
    [Fact]
    public void Its_sources_name_only_packages_that_it_has()
    {
        var (whole, quick) = (File.ReadAllText(Repository.File("src", "Cli", "Cli.csproj")), File.ReadAllText(Repository.File("src", "Quick", "Quick.csproj")));
        var lacking = Packages().Matches(whole).Select(m => m.Groups[1].Value).Except(Packages().Matches(quick).Select(m => m.Groups[1].Value))
            .Select(p => p.Split('.')[0]).Append("Microsoft.AspNetCore").Append("Myelon.Web").ToList();
        var left = Left().Match(quick).Groups[1].Value.Split(';').Select(e => e.Replace("../Cli/", "", StringComparison.Ordinal).Replace("**", "", StringComparison.Ordinal));
        var folder = Repository.File("src", "Cli");
        Assert.Empty(
            from file in Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            where !left.Any(e => Path.GetRelativePath(folder, file).StartsWith(e, StringComparison.Ordinal))
            from package in lacking
            where File.ReadAllText(file).Contains("using " + package, StringComparison.Ordinal)
            select $"{Path.GetRelativePath(folder, file)} uses {package}");
    }

    [GeneratedRegex("<PackageReference Include=\"([^\"]+)\"")]
    private static partial Regex Packages();

    [GeneratedRegex("<Compile Include=\"../Cli/\\*\\*/\\*\\.cs\" Exclude=\"([^\"]+)\"")]
    private static partial Regex Left();

    [GeneratedRegex(@"^  ([a-z|-]+)\) is_quick=1", RegexOptions.Multiline)]
    private static partial Regex Chosen();
}
