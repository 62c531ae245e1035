using System.Globalization;
using System.Text.RegularExpressions;
using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Medicine.SpinalMetastases.Evidence;
using Myelon.Tests.Support;

namespace Myelon.Tests.Evidence;

/// <summary>Against the text itself: no figure is shown that its section does not print.</summary>
public sealed partial class SourceTextTests
{
    /// <summary>Figures that the text has as words, misprints, or that are said to come from the source.</summary>
    private static readonly Dictionary<string, decimal[]> NotInDigits = new()
    {
        ["external-beam-latency"] = [3],
        ["mescc-dose-escalation-trial"] = [43.1m, 45.5m],
        ["mescc-5x5"] = [0],
        ["postoperative-sbrt-5x6"] = [0],
        ["postoperative-sbrt-review"] = [1],
        ["separation-surgery-sbrt-111"] = [2],
        ["separation-surgery-1x24"] = [0, 6],
        ["iort-electrons"] = [1, 4],
        ["decompression-iort-1x20-and-10x3"] = [0],
        ["preoperative-radiotherapy-23"] = [3],
        ["mescc-conventional-reirradiation-62"] = [0, 6],
        ["mescc-conventional-reirradiation-124"] = [0],
        ["mescc-conventional-reirradiation-12"] = [0, 5, 6],
        ["mescc-conventional-reirradiation-60"] = [6],
        ["definition-pain-flare"] = [2],
        ["definition-pain-response"] = [2],
        ["pdff-cut-off"] = [6],
    };

    [Fact]
    public void Every_figure_stands_in_its_sections()
    {
        var sections = Sections(File.ReadAllText(Repository.Shared("guideline/guideline.de.txt")));
        Assert.All(EvidenceTables.Rows, row =>
        {
            var printed = row.Sections.SelectMany(s => Figures.In(sections[s])).ToHashSet();
            Assert.Empty(FiguresOf(row).Where(f => !printed.Contains(f)).Except(NotInDigits.GetValueOrDefault(row.Id, [])));
        });
    }

    [Fact]
    public void Every_cited_work_is_cited_in_its_sections()
    {
        var sections = Sections(File.ReadAllText(Repository.Shared("guideline/guideline.de.txt")));
        Assert.All(EvidenceTables.Rows, row => Assert.Empty(
            row.References.Except(row.Sections.SelectMany(s => Citation().Matches(sections[s])).Select(m => int.Parse(m.Groups[1].Value, CultureInfo.InvariantCulture)))));
    }

    [Fact]
    public void Accuracy_stands_in_its_sections()
    {
        var sections = Sections(File.ReadAllText(Repository.Shared("guideline/guideline.de.txt")));
        Assert.All(DiagnosticAccuracy.Rows, r =>
        {
            var printed = Figures.In(sections[r.Section]);
            var figures = Ends(r.Sensitivity.Value).Concat(r.Specificity is { } specificity ? Ends(specificity.Value) : []);
            Assert.Empty(figures.Except(printed));
            var cited = Citation().Matches(sections[r.Section]).Select(m => int.Parse(m.Groups[1].Value, CultureInfo.InvariantCulture));
            Assert.Empty(r.References.Except(cited));
        });
    }

    private static IEnumerable<decimal> FiguresOf(EvidenceRow row) =>
    [
        .. row.Participants.Select(n => (decimal)n),
        .. row.Outcomes.SelectMany(o => o.Values).SelectMany(v => Ends(v.Printed.Value).Concat(v.Spread is { } spread ? Ends(spread) : [])),
        .. row.Outcomes.Select(o => o.OddsRatio).OfType<OddsRatio>().SelectMany(r => Ends(r.Interval).Append(r.Value)),
        .. row.Outcomes.Select(o => o.P?.Value).OfType<decimal>(),
    ];

    private static IEnumerable<decimal> Ends(NumberRange range) => [range.Low, range.High];

    /// <summary>The text of each section, from its heading to the next; thousands without their dots and spaces.</summary>
    private static Dictionary<string, string> Sections(string text)
    {
        var body = text[text.IndexOf("\n4.1 Epidemiologie", StringComparison.Ordinal)..text.IndexOf("\n12 Literaturverzeichnis", StringComparison.Ordinal)];
        body = ThousandsDot().Replace(body, "$1$2");
        body = body.Replace("500 000", "500000", StringComparison.Ordinal);
        var headings = Heading().Matches(body);
        return headings.Select((h, i) => (h.Groups[1].Value, Text: body[h.Index..(i + 1 < headings.Count ? headings[i + 1].Index : body.Length)]))
            .GroupBy(s => s.Value)
            .ToDictionary(g => g.Key, g => string.Concat(g.Select(s => s.Text)));
    }

    [GeneratedRegex(@"^(\d+(?:\.\d+)+) ", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"\[(\d+)\]")]
    private static partial Regex Citation();

    [GeneratedRegex(@"\b([1-9])\.(\d{3})\b")]
    private static partial Regex ThousandsDot();
}
