using System.Globalization;
using System.Text;
using MiniExcelLibs;
using Myelon.Cohort.Counting;
using Myelon.Core;

namespace Myelon.Cohort.Reports;

/// <summary>A report as tables: of text for programs, and as a workbook for people.</summary>
public static class ReportTable
{
    private static readonly IReadOnlyList<(string Code, Text Word)> Columns =
    [
        ("division", new("Teilung", "division")),
        ("group", new("Gruppe", "group")),
        ("recommendation", new("Empfehlung (Kurzname)", "recommendation (stable name)")),
        ("number", new("Nummer", "number")),
        ("title", new("Titel", "title")),
        ("unit", new("Einheit", "unit")),
        ("units", ReportWords.Units),
        ("concerned", ReportWords.Concerned),
        .. CaseStates.All.Select(s => (s.Code(), s.Word())),
        ("judged", new("beurteilbar", "can be judged")),
        ("adherence_percent", new("Umsetzung %", "adherence %")),
        ("low_percent", new("95 % von", "95 % from")),
        ("high_percent", new("95 % bis", "95 % to")),
    ];

    /// <summary>The counts as comma-separated text with codes as header, in UTF-8; no cell begins like a formula.</summary>
    public static string Csv(CohortReport report, Language language)
    {
        var text = new StringBuilder();
        text.AppendJoin(',', Columns.Select(c => c.Code)).Append("\r\n");
        foreach (var row in Rows(report, language, inWords: false))
        {
            text.AppendJoin(',', row.Select(Cell)).Append("\r\n");
        }

        return text.ToString();
    }

    /// <summary>The report as a workbook: counts, missing entries, what is to be looked up, and how to read it.</summary>
    public static void Xlsx(Stream output, CohortReport report, Language language)
    {
        string[] headers = [.. Columns.Select(c => c.Word.In(language))];
        var sheets = new Dictionary<string, object>
        {
            [ReportWords.Recommendations.In(language)] = Rows(report, language, inWords: true).Select(r => Named(headers, r)).ToList(),
        };
        if (report.Missing is { } missing)
        {
            string[] facts = [ReportWords.Entry.In(language), ReportWords.Settles.In(language), Case(language)];
            sheets[new Text("Fehlende Angaben", "Missing entries").In(language)] =
                missing.Facts.Select(f => Named(facts, [f.Fact.Label.In(language), f.Settles, f.Cases])).ToList();
            string[] list = [Case(language), new Text("Datei", "file").In(language), new Text("Zeile", "line").In(language),
                new Text("Läsion", "lesion").In(language), .. facts[..2], ReportWords.Recommendations.In(language)];
            sheets[new Text("Nachzutragen", "To look up").In(language)] = missing.List.Select(t => Named(list,
                [t.Case, t.Place.Source, t.Place.Line, t.Lesion, t.Fact.Label.In(language), t.Settles.Count, ReportWords.SettlesIn(t)])).ToList();
        }

        string[] about = [ReportWords.Counted.In(language)];
        sheets[new Text("Zum Lesen", "How to read").In(language)] =
            ReportWords.About(report).Concat(ReportWords.Reading).Select(t => Named(about, [t.In(language)])).ToList();
        output.SaveAs(sheets);
    }

    private static string Case(Language language) => new Text("Fall", "case").In(language);

    private static Dictionary<string, object?> Named(string[] headers, object?[] cells) =>
        headers.Zip(cells).ToDictionary(c => c.First, c => c.Second is string text ? Neutral(text) : c.Second);

    private static IEnumerable<object?[]> Rows(CohortReport report, Language language, bool inWords)
    {
        foreach (var row in report.Rows)
        {
            yield return Of(row, row.All, "", inWords ? ReportWords.All.In(language) : "all");
            foreach (var (group, part) in report.Groups.Zip(row.Groups))
            {
                var by = report.By!.Value;
                yield return Of(row, part, inWords ? by.Word().In(language) : by.Code(), inWords ? group.Label.In(language) : group.Code);
            }

            foreach (var (year, part) in report.By == Dimension.Year ? [] : report.Years.Zip(row.Years))
            {
                yield return Of(row, part, inWords ? Dimension.Year.Word().In(language) : Dimension.Year.Code(), year.Code);
            }
        }

        object?[] Of(ReportRow row, Row counts, string division, string group) =>
        [
            division, group, row.Recommendation.Slug, row.Recommendation.Number, row.Recommendation.Title.In(language),
            inWords ? row.Unit.Word().In(language) : row.Unit.Code(), Shown(counts.Units), Shown(counts.Concerned),
            .. CaseStates.All.Select(s => Shown(counts.States[s])),
            counts.Adherence?.Of, Percent(counts.Adherence?.Share), Percent(counts.Adherence?.Low), Percent(counts.Adherence?.High),
        ];
    }

    private static object Shown(long? count) => count is { } known ? known : ReportWords.Hidden;

    private static double? Percent(double? share) => share is { } known ? Math.Round(known * 100, 1) : null;

    private static string Cell(object? cell)
    {
        var text = cell is string own ? Neutral(own) : Convert.ToString(cell, CultureInfo.InvariantCulture) ?? "";
        return text.AsSpan().IndexOfAny(",\"\r\n") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }

    /// <summary>A text that no spreadsheet takes for a formula.</summary>
    private static string Neutral(string text) => text.Length > 0 && text[0] is ('=' or '+' or '-' or '@' or '\t' or '\r') ? "'" + text : text;
}
