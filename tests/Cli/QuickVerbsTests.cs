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

    [GeneratedRegex(@"^  ([a-z|-]+)\) is_quick=1", RegexOptions.Multiline)]
    private static partial Regex Chosen();
}
