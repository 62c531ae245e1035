using System.Text.RegularExpressions;
using Myelon.Desk.Reading;
using Myelon.Medicine.SpinalMetastases;
using Myelon.Medicine.Vocabulary;
using Myelon.Tests.Support;

namespace Myelon.Tests.Advice;

/// <summary>Every section answers, or says why it does not; <c>docs/coverage.md</c> is what the program says of itself.</summary>
public sealed partial class CoverageTests
{
    [Fact]
    public void Every_section_has_an_answer_or_a_reason() => Assert.All(Coverage.Of(ThisGuideline.Guideline), s =>
    {
        Assert.True(s.Answers.Count > 0 || s.Section.NothingBecause is not null, $"§{s.Section.Number} has neither");
        Assert.False(s.Answers.Any(a => !a.StartsWith("code list", StringComparison.Ordinal)) && s.Section.NothingBecause is not null, $"§{s.Section.Number} has both");
    });

    [Fact]
    public void The_sections_are_those_that_anything_names()
    {
        var listed = Sections.All.Select(s => s.Number).ToHashSet();
        var named = Recommendations.All.Select(r => r.Section).Concat(Advisers.All.SelectMany(a => a.Advice).Select(a => a.Section))
            .Concat(ThisGuideline.Guideline.Papers.SelectMany(p => p.Sections)).Concat(AllFacts.Vocabulary.Facts.SelectMany(ThisGuideline.Guideline.SectionsOf));
        Assert.Empty(named.Distinct().Where(s => s.Contains('.', StringComparison.Ordinal)).Except(listed));
        Assert.Equal(listed.Count, Sections.All.Count);
    }

    /// <summary>The headings of the text itself, where it is at hand.</summary>
    [Fact]
    public void The_sections_are_those_of_the_text()
    {
        var text = File.ReadAllText(Repository.Shared("guideline/guideline.de.txt"));
        var body = text[text.IndexOf("\n4.1 Epidemiologie", StringComparison.Ordinal)..text.IndexOf("\n12 Literaturverzeichnis", StringComparison.Ordinal)];
        var headings = Heading().Matches(body).Select(m => m.Groups[1].Value).Append("9").Order(StringComparer.Ordinal);
        Assert.Equal(headings, Sections.All.Select(s => s.Number).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_page_is_what_the_program_says()
    {
        var file = Repository.File("docs", "coverage.md");
        var now = Coverage.Page(ThisGuideline.Guideline);
        if (!File.Exists(file))
        {
            File.WriteAllText(file, now);
            Assert.Fail("docs/coverage.md was missing and is written anew: read it and run again");
        }

        Assert.Equal(File.ReadAllText(file), now);
    }

    [GeneratedRegex(@"^(\d+(?:\.\d+)+) \D", RegexOptions.Multiline)]
    private static partial Regex Heading();
}
