using Myelon.Cohort.Counting;
using Myelon.Cohort.Reports;
using Myelon.Core;

namespace Myelon.Cli.Texts;

/// <summary>A report on a cohort for a terminal.</summary>
internal static class CohortText
{
    private const int TitleWidth = 34;

    public static string Of(CohortReport report, Language language, bool colour)
    {
        var page = new Page(colour);
        page.Heading(ReportWords.Title.In(language));
        page.Line("", $"{report.Rules.Edition.Title.In(language)}, {report.Rules.Edition.Code}");
        foreach (var line in ReportWords.About(report))
        {
            page.Line("", Terminal.Plain(line.In(language)));
        }

        foreach (var unit in Enum.GetValues<Unit>())
        {
            Recommendations(page, report, unit, language);
        }

        if (report.Missing is { } missing)
        {
            Missing(page, report, missing, language);
        }

        page.Heading(language.Say("Zum Lesen", "How to read"));
        foreach (var line in ReportWords.Reading)
        {
            page.Line("– ", line.In(language));
        }

        return page.ToString();
    }

    private static void Recommendations(Page page, CohortReport report, Unit unit, Language language)
    {
        var rows = report.Rows.Where(r => r.Unit == unit && !IsEmpty(r)).ToList();
        if (rows.Count == 0)
        {
            return;
        }

        page.Heading($"{ReportWords.Recommendations.In(language)} ({unit.Word().In(language)})");
        page.Raw($"{"",5}{"",TitleWidth}{Right(ReportWords.Concerned.In(language), 10)}{Right(CaseState.Met.Word().In(language), 9)} "
            + $" {ReportWords.Adherence.In(language)} (95 %)");
        foreach (var row in rows)
        {
            page.Raw($"{row.Recommendation,-5}{Page.Column(row.Recommendation.Title.In(language), TitleWidth)}{Counts(row.All, language)}");
            page.Line("     ", States(row.All, language));
            Parts(page, report.Groups, row.Groups, language);
            if (report.Years.Count > 1 && report.By != Dimension.Year && row.All.Adherence is not null)
            {
                Parts(page, report.Years, row.Years, language);
            }
        }
    }

    private static void Parts(Page page, IReadOnlyList<Group> groups, IReadOnlyList<Row> rows, Language language)
    {
        foreach (var (group, row) in groups.Zip(rows).Where(g => g.Second.Concerned != 0))
        {
            page.Raw($"{"",5}{Page.Column("  " + Terminal.Plain(group.Label.In(language)), TitleWidth)}{Counts(row, language)}");
        }
    }

    private static string Counts(Row row, Language language)
    {
        var (concerned, met) = (ReportWords.Count(row.Concerned, language), ReportWords.Count(row.States[CaseState.Met], language));
        return $"{Right(concerned, 10)}{Right(met, 9)}  {ReportWords.Share(row.Adherence, language)}";
    }

    /// <summary>The states that occur, beside those that stand in the columns.</summary>
    private static string States(Row row, Language language) => string.Join(", ", CaseStates.All
        .Where(s => s is not (CaseState.Met or CaseState.NotConcerned) && row.States[s] != 0)
        .Select(s => $"{s.Word().In(language)} {ReportWords.Count(row.States[s], language)}"));

    private static void Missing(Page page, CohortReport report, Missing missing, Language language)
    {
        page.Heading(ReportWords.MissingEntries.In(language));
        page.Line("", ReportWords.Looked(report).In(language));
        foreach (var entry in missing.Facts)
        {
            var (settles, cases) = (ReportWords.Count(entry.Settles, language), ReportWords.Count(entry.Cases, language));
            page.Line("– ", language.Say(
                $"{entry.Fact.Label.De}: klärt {settles} Urteile, fehlt in {cases} Fällen",
                $"{entry.Fact.Label.En}: settles {settles} verdicts, missing in {cases} cases"));
        }

        if (missing.List.Count > 0)
        {
            page.Heading(ReportWords.ToDo.In(language));
            foreach (var entry in missing.List)
            {
                var lesion = entry.Lesion is { } name ? $" ({name})" : "";
                page.Line(
                    "– ",
                    Terminal.Plain($"{entry.Case}{lesion}: {entry.Fact.Label.In(language)} → {entry.Settles.Count} ({ReportWords.SettlesIn(entry)})"));
            }
        }
    }

    /// <summary>Whether it is known of all that it does not concern them.</summary>
    private static bool IsEmpty(ReportRow row) => row.All.Units is { } all && row.All.States[CaseState.NotConcerned] == all;

    private static string Right(string text, int width) => text.PadLeft(width);
}
