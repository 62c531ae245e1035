using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using Myelon.Core;
using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Core.Speech;
using Myelon.Medicine.Instruments.Scores;
using Myelon.Medicine.SpinalMetastases;
using Myelon.Medicine.Vocabulary;
using Myelon.Tests.Support;

namespace Myelon.Tests.House;

/// <summary>Rules of the house that a reviewer need not remember.</summary>
public sealed partial class HouseTests
{
    [Fact]
    public void Numbers_run_without_a_hole() =>
        Assert.Equal(Enumerable.Range(1, Recommendations.All.Count), Recommendations.All.Select(r => r.Number));

    [Fact]
    public void Slugs_are_unique_and_ascii() => Assert.All(
        Recommendations.All.GroupBy(r => r.Slug),
        g => Assert.True(g.Count() == 1 && Slug().IsMatch(g.Key), g.Key));

    [Fact]
    public void Every_recommendation_has_a_file_of_its_own_in_the_folder_of_its_chapter()
    {
        var files = CaseTable.Files("medicine/Guidelines/SpinalMetastases/2024-1.0", "R??*.cs").Where(f => Path.GetFileName(f)[1..3].All(char.IsAsciiDigit)).ToList();
        Assert.Equal(Enumerable.Range(1, Recommendations.All.Count), files.Select(f => int.Parse(Path.GetFileName(f)[1..3], CultureInfo.InvariantCulture)).Order());
        Assert.All(files, file =>
        {
            var recommendation = Recommendations.Number(int.Parse(Path.GetFileName(file)[1..3], CultureInfo.InvariantCulture));
            var chapter = recommendation.Section.Split('.')[0].PadLeft(2, '0');
            Assert.Contains($"/Chapter{chapter}", file, StringComparison.Ordinal);
            Assert.True(File.Exists(Path.Combine(Repository.Root, Path.ChangeExtension(file, ".cases.md"))), $"{file} has no table of cases");
        });
    }

    [Fact]
    public void Every_recommendation_has_a_grade_per_sentence_consent_and_both_languages() => Assert.All(Recommendations.All, r =>
    {
        Assert.NotEmpty(r.Sentences);
        Assert.Contains(r.Consensus.Percent, new[] { 89, 94, 100 });
        Assert.Equal(r.Consensus.Percent == 100, r.Consensus.Label == ConsensusLabel.StarkerKonsens);
        Assert.NotEmpty(r.Actions);
        Assert.All(r.Actions, a => Assert.NotEmpty(a.Disciplines));
        Assert.All(r.Interactions, i => Assert.InRange(i.With, 1, Recommendations.All.Count));
    });

    [Fact]
    public void Every_text_speaks_both_languages()
    {
        var texts = new List<Text>();
        Collect(Recommendations.All, texts, new HashSet<object>(ReferenceEqualityComparer.Instance));
        Collect(AllFacts.Vocabulary.Facts, texts, new HashSet<object>(ReferenceEqualityComparer.Instance));
        Collect(Advisers.All, texts, new HashSet<object>(ReferenceEqualityComparer.Instance));
        Collect(CasePapers.All, texts, new HashSet<object>(ReferenceEqualityComparer.Instance));
        Collect(Sections.All, texts, new HashSet<object>(ReferenceEqualityComparer.Instance));
        Collect(Discrepancies.All, texts, new HashSet<object>(ReferenceEqualityComparer.Instance));
        Collect(AllScores.Scores, texts, new HashSet<object>(ReferenceEqualityComparer.Instance));
        Collect(AllScores.Situations.Select(s => s.Preference).Concat(AllScores.BesideEveryPrognosis), texts, new HashSet<object>(ReferenceEqualityComparer.Instance));
        Assert.True(texts.Count > 2000);
        Assert.All(texts, t => Assert.True(t.De.Trim().Length > 0 && t.En.Trim().Length > 0, $"{t}"));
        var sentences = texts.Where(t => t.De.Split(' ').Length > 5);
        Assert.All(sentences, t => Assert.False(t.De == t.En, t.De));
    }

    [Fact]
    public void Every_fact_of_the_classes_stands_in_the_vocabulary_once()
    {
        var declared = typeof(AllFacts).Assembly.GetTypes()
            .Where(t => t.Namespace == typeof(AllFacts).Namespace)
            .SelectMany(t => t.GetProperties(BindingFlags.Public | BindingFlags.Static))
            .Where(p => typeof(Fact).IsAssignableFrom(p.PropertyType))
            .Select(p => (Fact)p.GetValue(null)!)
            .ToList();
        Assert.Equal(declared.Select(f => f.Code).Order(StringComparer.Ordinal), AllFacts.Vocabulary.Facts.Select(f => f.Code).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("src/Core", "NodaTime")]
    [InlineData("medicine", "Core")]
    [InlineData("src/Formats", "Core", "PDFsharp")]
    [InlineData("src/Exchange", "Core", "Formats", "Hl7.Fhir")]
    [InlineData("src/Store", "Core", "Microsoft.Data", "Dapper")]
    [InlineData("src/Desk", "Core", "Formats", "Exchange", "Store")]
    [InlineData("src/Cohort", "Core", "Formats", "Desk", "MiniExcel")]
    [InlineData("src/Composition", "Core", "Desk", "Medicine")]
    public void Dependencies_point_one_way(string project, params string[] allowed)
    {
        var file = Directory.EnumerateFiles(Path.Combine(Repository.Root, project), "*.csproj").Single();
        var references = Reference().Matches(File.ReadAllText(file)).Select(m => Path.GetFileNameWithoutExtension(m.Groups[1].Value));
        Assert.DoesNotContain(references, r => !allowed.Contains(r));
    }

    [Theory]
    [InlineData(@"\bdouble\b.*(Gray|Dose)", "doses are decimal")]
    [InlineData(@"\bTODO\b|\bFIXME\b", "nothing is left for later")]
    [InlineData(@"catch\s*(\(Exception\))?\s*\{\s*\}", "no exception is swallowed")]
    public void Sources_keep_to_the_rule(string pattern, string rule)
    {
        var found = Sources().Where(f => Regex.IsMatch(File.ReadAllText(f), pattern)).Select(f => Path.GetRelativePath(Repository.Root, f));
        Assert.True(!found.Any(), $"{rule}: {string.Join(", ", found)}");
    }

    /// <summary>What belongs to one guideline is not written in src, in code, texts or comments: it is asked of the guideline.</summary>
    [Theory]
    [InlineData(@"(?<![\w&#]|FHIR )R\d{1,2}\b(?!\.)", "a recommendation by its number", "Exchange: R4")]
    [InlineData(@"(?<![\w.#-])86(?!\w)", "the number of recommendations", "")]
    [InlineData("187-003", "the register number", "")]
    public void The_machinery_names_nothing_of_one_guideline(string pattern, string what, string but)
    {
        var source = Path.Combine(Repository.Root, "src");
        var found = Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories)
            .Where(f => Path.GetExtension(f) is ".cs" or ".razor")
            .Select(f => (File: Path.GetRelativePath(source, f), Text: File.ReadAllText(f)))
            .SelectMany(f => Regex.Matches(f.Text, pattern).Select(m => $"{f.File.Split('/')[0]}: {m.Value}").Where(m => m != but).Select(m => $"{m} in {f.File}"));
        Assert.True(!found.Any(), $"{what}: {string.Join(", ", found)}");
    }

    [Fact]
    public void A_file_fits_in_the_head()
    {
        var long_ = Sources().Where(f => File.ReadLines(f).Count() > 300).Select(f => Path.GetRelativePath(Repository.Root, f));
        Assert.Empty(long_);
    }

    [Fact]
    public void A_file_of_a_chapter_holds_no_machinery() => Assert.All(
        Sources().Where(f => Regex.IsMatch(f, @"/medicine/Guidelines/.*/Chapter\d")),
        f => Assert.DoesNotMatch(@"=>|\bforeach\b|\bif\s*\(|\bvar\b|\bnew [A-Z]\w*\[", File.ReadAllText(f)));

    [Fact]
    public void The_derivations_go_round_in_no_circle_and_name_only_the_vocabulary() =>
        Assert.All(Rules.All.Derivations, d => Assert.All(d.Uses.Append(d.Target), f => Assert.Same(f, AllFacts.Vocabulary.Find(f.Code))));

    [Fact]
    public void What_a_condition_says_differs_between_it_and_its_denial() => Assert.All(Recommendations.All, r =>
    {
        foreach (var language in (Language[])[Language.German, Language.English])
        {
            Assert.NotEqual(Say.In(language, r.Concerns), Say.In(language, !r.Concerns));
        }
    });

    private static IEnumerable<string> Sources() =>
        ((string[])["src", "medicine"]).SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*.cs", SearchOption.AllDirectories));

    /// <summary>All texts that hang on an object.</summary>
    private static void Collect(object? value, List<Text> texts, HashSet<object> seen)
    {
        switch (value)
        {
            case null or string or Enum:
                return;
            case Text text:
                texts.Add(text);
                return;
        }

        if (!seen.Add(value))
        {
            return;
        }

        if (value is System.Collections.IEnumerable list)
        {
            foreach (var item in list)
            {
                Collect(item, texts, seen);
            }
        }
        else if (value.GetType().Namespace?.StartsWith("Myelon", StringComparison.Ordinal) == true)
        {
            foreach (var property in value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.GetIndexParameters().Length == 0 && !typeof(Core.Logic.Condition).IsAssignableFrom(p.PropertyType)))
            {
                Collect(property.GetValue(value), texts, seen);
            }
        }
    }

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex Slug();

    [GeneratedRegex("<(?:ProjectReference|PackageReference) Include=\"([^\"]+?)(?:\\.csproj)?\"")]
    private static partial Regex Reference();
}
