using System.Globalization;
using System.Net;
using System.Text;
using Myelon.Cohort.Counting;
using Myelon.Core;

namespace Myelon.Cohort.Reports;

/// <summary>A report as one page that needs nothing else: it is opened from a folder, sent on, printed.</summary>
public static class ReportPage
{
    /// <summary>The page.</summary>
    public static string Of(CohortReport report, Language language)
    {
        var page = new StringBuilder();
        var title = Said(ReportWords.Title, language);
        page.Append(CultureInfo.InvariantCulture, $"""
            <!DOCTYPE html>
            <html lang="{language.Code()}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="robots" content="noindex">
            <title>{title}</title>
            <style>{ReportStyle.Css}</style>
            </head>
            <body>
            <header>
            <h1>{title}</h1>
            <p class="edition">{Said(report.Rules.Edition.Title, language)}, {Plain(report.Rules.Edition.Code)}</p>
            """).Append('\n');
        foreach (var line in ReportWords.About(report))
        {
            Paragraph(page, Said(line, language));
        }

        page.Append("</header>\n<main>\n");
        foreach (var unit in Enum.GetValues<Unit>())
        {
            Recommendations(page, report, unit, language);
        }

        Trend(page, report, language);
        Divided(page, report, language);
        Missing(page, report, language);
        Numbers(page, report, language);
        Reading(page, language);
        return page.Append("</main>\n</body>\n</html>\n").ToString();
    }

    private static void Recommendations(StringBuilder page, CohortReport report, Unit unit, Language language)
    {
        var rows = report.Rows.Where(r => r.Unit == unit && r.All.Units is not 0 && Charts.Shown.Any(s => r.All.States[s] != 0)).ToList();
        if (rows.Count == 0)
        {
            return;
        }

        page.Append(CultureInfo.InvariantCulture, $"<section>\n<h2>{Said(ReportWords.Recommendations, language)} ({Said(unit.Word(), language)})</h2>\n");
        Charts.Legend(page, language);
        page.Append("<ol class=\"rows\">\n");
        foreach (var row in rows)
        {
            var words = string.Join(" · ", Charts.Shown.Where(s => row.All.States[s] != 0)
                .Select(s => $"{Said(s.Word(), language)} <b>{ReportWords.Count(row.All.States[s], language)}</b>"));
            var recommendation = row.Recommendation;
            page.Append(CultureInfo.InvariantCulture, $"<li><div class=\"name\"><b>{recommendation}</b> {Said(recommendation.Title, language)}</div>")
                .Append(CultureInfo.InvariantCulture, $"<div class=\"bar\">{Charts.States(row.All, language)}</div>")
                .Append(CultureInfo.InvariantCulture, $"<div class=\"bar\">{Charts.Adherence(row.All, language)}</div>")
                .Append(CultureInfo.InvariantCulture, $"<div class=\"share\">{Plain(ReportWords.Share(row.All.Adherence, language))}</div>")
                .Append(CultureInfo.InvariantCulture, $"<div class=\"words\">{words}</div></li>\n");
        }

        page.Append("</ol>\n</section>\n");
    }

    private static void Trend(StringBuilder page, CohortReport report, Language language)
    {
        var rows = report.Rows.Where(r => r.Years.Count(y => y.Adherence is not null) > 1).ToList();
        if (rows.Count == 0)
        {
            return;
        }

        page.Append(CultureInfo.InvariantCulture, $"<section>\n<h2>{Said(ReportWords.Trend, language)}</h2>\n<div class=\"small\">\n");
        foreach (var row in rows)
        {
            page
                .Append(
                    CultureInfo.InvariantCulture,
                    $"<figure><figcaption><b>{row.Recommendation}</b> {Said(row.Recommendation.Title, language)}</figcaption>")
                    .Append(Charts.Trend(report.Years, row.Years, language)).Append("</figure>\n");
        }

        page.Append("</div>\n</section>\n");
    }

    /// <summary>The shares by group, one column a group.</summary>
    private static void Divided(StringBuilder page, CohortReport report, Language language)
    {
        if (report.By is not { } by)
        {
            return;
        }

        var heads = report.Groups.Select(g => Said(g.Label, language));
        var rows = report.Rows.Where(r => r.All.Adherence is not null || r.Groups.Any(g => g.Adherence is not null))
            .Select(r => (Name(r, language), r.Groups.Select(g => Plain(ReportWords.Share(g.Adherence, language)))));
        Table(page, $"{Said(ReportWords.Adherence, language)}: {Said(by.Word(), language)}", ["", .. heads], rows);
    }

    private static void Missing(StringBuilder page, CohortReport report, Language language)
    {
        if (report.Missing is not { } missing)
        {
            return;
        }

        page.Append(CultureInfo.InvariantCulture, $"<section>\n<h2>{Said(ReportWords.MissingEntries, language)}</h2>\n");
        Paragraph(page, Said(ReportWords.Looked(report), language));
        page.Append("<ol class=\"rows missing\">\n");
        var most = missing.Facts.Count == 0 ? 1 : Math.Max(1, missing.Facts.Max(f => f.Settles));
        foreach (var entry in missing.Facts)
        {
            var (settles, cases) = (ReportWords.Count(entry.Settles, language), ReportWords.Count(entry.Cases, language));
            var told = language.Say($"klärt {settles} Urteile in {cases} Fällen", $"settles {settles} verdicts in {cases} cases");
            page.Append(
                CultureInfo.InvariantCulture,
                $"<li><div class=\"name\">{Said(entry.Fact.Label, language)}</div><div class=\"bar\">{Charts.Bar((double)entry.Settles / most)}</div>")
                .Append(CultureInfo.InvariantCulture, $"<div class=\"share\">{told}</div></li>\n");
        }

        page.Append("</ol>\n</section>\n");
        if (missing.List.Count > 0)
        {
            string[] heads =
            [
                language.Say("Fall", "case"), language.Say("Datei", "file"), language.Say("Läsion", "lesion"), language.Say("Angabe", "entry"),
                language.Say("klärt", "settles"),
            ];
            Table(page, Said(ReportWords.ToDo, language), heads, missing.List.Select(t => (
                Plain(t.Case),
                (IEnumerable<string>)[Plain(t.Place.Line is { } line ? $"{t.Place.Source}:{line}" : t.Place.Source), Plain(t.Lesion ?? ""),
                    Said(t.Fact.Label, language), Plain($"{t.Settles.Count}: {ReportWords.SettlesIn(t)}")])));
        }
    }

    /// <summary>All counts as numbers: what the charts show is read here by whoever does not see them.</summary>
    private static void Numbers(StringBuilder page, CohortReport report, Language language)
    {
        string[] heads = [
            "",
            Said(new("Einheit", "unit"), language),
            Said(ReportWords.Concerned, language),
            .. CaseStates.All.Select(s => Said(s.Word(), language)),
                Said(ReportWords.Adherence, language),
        ];
        Table(page, Said(new("Alle Zahlen", "All counts"), language), heads, report.Rows.Select(r => (Name(r, language), (IEnumerable<string>)
            [
                Said(r.Unit.Word(), language), ReportWords.Count(r.All.Concerned, language),
                .. CaseStates.All.Select(s => ReportWords.Count(r.All.States[s], language)), Plain(ReportWords.Share(r.All.Adherence, language)),
            ])));
    }

    private static void Reading(StringBuilder page, Language language)
    {
        page.Append(CultureInfo.InvariantCulture, $"<section>\n<h2>{Said(ReportWords.States, language)}</h2>\n<dl>\n");
        foreach (var state in CaseStates.All)
        {
            page.Append(CultureInfo.InvariantCulture, $"<dt>{Said(state.Word(), language)}</dt><dd>{Said(state.Means(), language)}</dd>\n");
        }

        page.Append("</dl>\n");
        foreach (var line in ReportWords.Reading)
        {
            Paragraph(page, Said(line, language));
        }

        page.Append("</section>\n");
    }

    private static void Table(StringBuilder page, string heading, IEnumerable<string> heads, IEnumerable<(string Head, IEnumerable<string> Cells)> rows)
    {
        page
            .Append(
                CultureInfo.InvariantCulture,
                $"<section>\n<h2>{heading}</h2>\n<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"{heading}\">\n<table>\n<thead><tr>")
                .AppendJoin("", heads.Select(h => $"<th scope=\"col\">{h}</th>")).Append("</tr></thead>\n<tbody>\n");
        foreach (var (head, cells) in rows)
        {
            page
                .Append(CultureInfo.InvariantCulture, $"<tr><th scope=\"row\">{head}</th>")
                .AppendJoin("", cells.Select(c => $"<td>{c}</td>"))
                .Append("</tr>\n");
        }

        page.Append("</tbody>\n</table>\n</div>\n</section>\n");
    }

    private static string Name(ReportRow row, Language language) => $"{row.Recommendation} {Said(row.Recommendation.Title, language)}";

    private static void Paragraph(StringBuilder page, string text) => page.Append(CultureInfo.InvariantCulture, $"<p>{text}</p>\n");

    private static string Said(Text text, Language language) => Plain(text.In(language));

    private static string Plain(string text) => WebUtility.HtmlEncode(text);
}
