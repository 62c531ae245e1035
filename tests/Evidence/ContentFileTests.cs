using System.Globalization;
using System.Text.RegularExpressions;
using Myelon.Cli;
using Myelon.Cli.Texts;
using Myelon.Composition;
using Myelon.Core;
using Myelon.Medicine.SpinalMetastases;
using Myelon.Tests.Support;

namespace Myelon.Tests.Evidence;

/// <summary>
/// Against the content file: whatever number it lists for a section is shown by <c>evidence --section</c>. Read afresh at each
/// run; skipped where the content is absent.
/// </summary>
public sealed partial class ContentFileTests
{
    private const string Computations = "content/computations.md";

    /// <summary>Numbers that belong to the file's own notation (ids, years, alpha/beta, cited works) or are shown elsewhere.</summary>
    private static readonly Dictionary<string, decimal[]> Elsewhere = new()
    {
        // The points of each SINS item are shown by the score; sums of the two ranges by nobody.
        ["7.2.2"] = [3, 4, 1, 2, 50, 18],
    };

    public static TheoryData<string, string> Lines()
    {
        var data = new TheoryData<string, string>();
        if (Repository.FindShared(Computations) is not { } file)
        {
            data.Add("absent", "");
            return data;
        }

        var (chapter, heading) = ("", "");
        foreach (var line in File.ReadLines(file))
        {
            if (line.StartsWith('#'))
            {
                heading = line;
                chapter = ChapterOf(line) ?? chapter;
            }
            else if (string.CompareOrdinal(chapter, "2") >= 0 && line.Length > 3 && !line.StartsWith("| ---", StringComparison.Ordinal) && !line.StartsWith("|---", StringComparison.Ordinal))
            {
                var sections = SectionsOf(line, chapter, heading);
                if (sections.Length > 0)
                {
                    data.Add(sections, line);
                }
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Lines))]
    public void Every_number_of_the_content_file_is_shown(string sections, string line)
    {
        Repository.Shared(Computations);
        var shown = new HashSet<decimal>();
        foreach (var section in sections.Split(' '))
        {
            shown.UnionWith(Figures.In(string.Join('\n', EvidenceTextOf(section))));
            shown.UnionWith(Elsewhere.GetValueOrDefault(section, []));
        }

        Assert.Empty(NumbersOf(line).Except(shown));
    }

    private static IEnumerable<string> EvidenceTextOf(string section)
    {
        var selection = EvidenceSelection.All(Guidelines.Current).InSection(section);
        return
        [
            .. selection.Rows.SelectMany(r => EvidenceText.Lines(r.Row, Language.English)),
            .. selection.Times.SelectMany(t => EvidenceText.Lines(t, Language.English)),
            .. selection.Limits.SelectMany(l => EvidenceText.Lines(l, Language.English)),
            .. selection.Accuracy.SelectMany(a => AccuracyText.Lines(a, null, Language.English)),
            .. selection.ModalityRules.SelectMany(m => AccuracyText.Lines(m, Language.English)),
            .. selection.Checklists.SelectMany(c => EvidenceText.Lines(c, Language.English)),
            .. selection.Codes.SelectMany(c => EvidenceText.Lines(c, Language.English)),
        ];
    }

    /// <summary>The numbers of a line without what is notation: section names, ids, cited works, alpha/beta.</summary>
    private static HashSet<decimal> NumbersOf(string line)
    {
        var text = Notation().Replace(line, " ");
        text = text.Replace("500 000", "500000", StringComparison.Ordinal);
        return Figures.In(text);
    }

    private static string SectionsOf(string line, string chapter, string heading)
    {
        var cells = line.Split('|', StringSplitOptions.TrimEntries);
        var own = line.StartsWith('|') && chapter is "2" or "3" or "4" or "6" or "8" ? Section().Matches(string.Join(' ', cells.TakeLast(4).Where(c => SectionCell().IsMatch(c)))) : null;
        if (chapter == "4" && cells.Length > 3 && Section().IsMatch(cells[2]))
        {
            return cells[2].Replace(",", "", StringComparison.Ordinal);
        }

        if (chapter == "8")
        {
            // A frequency may name a second place inside its figure.
            return string.Join(' ', DeepSection().Matches(line).Concat(Section().Matches(cells[^2])).Select(m => m.Value).Distinct());
        }

        var named = own is { Count: > 0 } ? own : Section().Matches(string.Join(' ', Marked().Matches(line + " " + heading).Select(m => m.Value)));
        // A rule that names its recommendation only stands in that recommendation's section.
        return named.Count > 0
            ? string.Join(' ', named.Select(m => m.Value).Distinct())
            : string.Join(' ', RecommendationNumber().Matches(line).Select(m => Recommendations.Number(int.Parse(m.Groups[1].Value, CultureInfo.InvariantCulture)).Section).Distinct());
    }

    private static string? ChapterOf(string heading) => heading.StartsWith("## ", StringComparison.Ordinal) ? heading[3..4] : null;

    [GeneratedRegex(@"\d{1,2}\.\d{1,2}(?:\.\d{1,2})*")]
    private static partial Regex Section();

    [GeneratedRegex(@"\bR(\d+)\b")]
    private static partial Regex RecommendationNumber();

    [GeneratedRegex(@"\d{1,2}\.\d{1,2}\.\d{1,2}")]
    private static partial Regex DeepSection();

    [GeneratedRegex(@"^(?:R\d+, )?\d{1,2}\.\d{1,2}(?:\.\d{1,2})*(?: / \d+|[, ].*)?$")]
    private static partial Regex SectionCell();

    [GeneratedRegex(@"§\s?\d{1,2}(?:\.\d{1,2})+(?:, §?\d{1,2}(?:\.\d{1,2})+)*")]
    private static partial Regex Marked();

    [GeneratedRegex(@"\[\d+\]|§\s?[\d.]+|\b[ZLRC]\d{1,2}\b(?!\.)|Z\d+-Z\d+|\bI[A-F]\d+\b|\b\d{1,2}\.\d{1,2}\.\d[\d.]*|\b(?:19|20)\d\d\b|see \S+|Sm-153|Ra-223|ICD-10|\b[Tt]able \d")]
    private static partial Regex Notation();
}
