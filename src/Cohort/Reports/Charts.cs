using System.Globalization;
using System.Net;
using System.Text;
using Myelon.Cohort.Counting;
using Myelon.Core;

namespace Myelon.Cohort.Reports;

/// <summary>Charts of a page. Lengths are shares of the width, so that a chart fits any; what it shows stands beside it in words.</summary>
internal static class Charts
{
    private const string Line = "#515b65";

    /// <summary>The states that a bar shows, in the fixed order: all but those whom a recommendation does not concern.</summary>
    public static IReadOnlyList<CaseState> Shown { get; } = [.. CaseStates.All.Where(s => s != CaseState.NotConcerned)];

    /// <summary>What each colour means.</summary>
    public static void Legend(StringBuilder page, Language language)
    {
        page.Append("<ul class=\"legend\">\n");
        foreach (var state in Shown)
        {
            page.Append(
                CultureInfo.InvariantCulture,
                $"<li><svg aria-hidden=\"true\"><rect width=\"100%\" height=\"100%\" "
                    + $"fill=\"{Colour(state)}\"/></svg>{WebUtility.HtmlEncode(state.Word().In(language))}</li>\n");
        }

        page.Append("</ul>\n");
    }

    /// <summary>The states of those whom it concerns or may, as parts of one bar.</summary>
    public static string States(Row row, Language language)
    {
        var all = Shown.Sum(s => row.States[s] ?? 0);
        if (all == 0)
        {
            return "";
        }

        var (svg, at) = (new StringBuilder("<svg aria-hidden=\"true\">"), 0.0);
        foreach (var state in Shown.Where(s => row.States[s] is > 0))
        {
            var width = 100.0 * row.States[state]!.Value / all;
            svg.Append(
                CultureInfo.InvariantCulture,
                $"<rect x=\"{at:0.###}%\" width=\"{width:0.###}%\" height=\"16\" fill=\"{Colour(state)}\" stroke=\"#fff\" stroke-width=\"1\">")
                .Append(
                    CultureInfo.InvariantCulture,
                    $"<title>{WebUtility.HtmlEncode(state.Word().In(language))}: {ReportWords.Count(row.States[state], language)}</title></rect>");
            at += width;
        }

        return svg.Append("</svg>").ToString();
    }

    /// <summary>The share as a point with its interval, on a line from 0 to 100 %.</summary>
    public static string Adherence(Row row, Language language)
    {
        if (row.Adherence is not { } share)
        {
            return "";
        }

        var (low, high, middle) = (100 * share.Low, 100 * share.High, 100 * share.Share);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"<svg aria-hidden=\"true\"><title>{ReportWords.Share(share, language)}</title>"
                + $"<line x1=\"0\" x2=\"100%\" y1=\"8\" y2=\"8\" stroke=\"#d3d9df\"/>"
                + $"<line x1=\"50%\" x2=\"50%\" y1=\"4\" y2=\"12\" stroke=\"#d3d9df\"/>"
                + $"<line x1=\"{low:0.##}%\" x2=\"{high:0.##}%\" y1=\"8\" y2=\"8\" stroke=\"#00568f\" stroke-width=\"3\"/>"
                + $"<circle cx=\"{middle:0.##}%\" cy=\"8\" r=\"4.5\" fill=\"#00568f\"/></svg>");
    }

    /// <summary>A bar of a share of the width.</summary>
    public static string Bar(double share) => string.Create(
        CultureInfo.InvariantCulture,
        $"<svg aria-hidden=\"true\"><rect width=\"{share * 100:0.##}%\" height=\"14\" y=\"1\" fill=\"#7d8fa3\"/></svg>");

    /// <summary>The shares of the years as points with intervals, neighbours joined by a line.</summary>
    public static string Trend(IReadOnlyList<Group> years, IReadOnlyList<Row> rows, Language language)
    {
        const double left = 34, width = 250, top = 6, height = 84;
        var svg = new StringBuilder("<svg viewBox=\"0 0 300 112\" aria-hidden=\"true\" font-size=\"10\" fill=\"" + Line + "\">");
        foreach (var (percent, y) in ((int, double)[])[(100, top), (50, top + (height / 2)), (0, top + height)])
        {
            svg.Append(CultureInfo.InvariantCulture, $"<line x1=\"{left}\" x2=\"{left + width}\" y1=\"{y}\" y2=\"{y}\" stroke=\"#d3d9df\"/>")
                .Append(CultureInfo.InvariantCulture, $"<text x=\"{left - 4}\" y=\"{y + 3}\" text-anchor=\"end\">{percent}</text>");
        }

        var step = years.Count > 1 ? width / (years.Count - 1) : 0;
        var every = Math.Max(1, (years.Count + 5) / 6);
        string? before = null;
        for (var i = 0; i < years.Count; i++)
        {
            var x = left + (i * step);
            if (i % every == 0)
            {
                svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{x:0.#}\" y=\"{top + height + 14}\" text-anchor=\"middle\">{years[i].Code}</text>");
            }

            if (rows[i].Adherence is { } share)
            {
                var here = string.Create(CultureInfo.InvariantCulture, $"{x:0.#} {Y(share.Share):0.#}");
                svg.Append(before is null ? "" : $"<path d=\"M{before} L{here}\" stroke=\"#00568f\"/>");
                before = here;
                svg.Append(
                    CultureInfo.InvariantCulture,
                    $"<line x1=\"{x:0.#}\" x2=\"{x:0.#}\" y1=\"{Y(share.Low):0.#}\" y2=\"{Y(share.High):0.#}\" stroke=\"#8fb3d1\" stroke-width=\"2\"/>")
                    .Append(
                        CultureInfo.InvariantCulture,
                        $"<circle cx=\"{x:0.#}\" cy=\"{Y(share.Share):0.#}\" r=\"3.5\" "
                            + $"fill=\"#00568f\"><title>{years[i].Code}: {ReportWords.Share(share, language)}</title></circle>");
            }
            else
            {
                before = null;
            }
        }

        return svg.Append("</svg>").ToString();

        static double Y(double share) => top + (height * (1 - share));
    }

    private static string Colour(CaseState state) => state switch
    {
        CaseState.Error => "#14181c",
        CaseState.NotJudgeable => "#9aa5b0",
        CaseState.Open => "#cfd6dd",
        CaseState.Excepted => "#8a6fb0",
        CaseState.DeviatesWithReason => "#e6968c",
        CaseState.DeviatesWithoutReason => "#b3261e",
        CaseState.NotDone => "#8c4a00",
        CaseState.Due => "#e0a030",
        CaseState.Met => "#2b7a4b",
        _ => "#6c9fd0",
    };
}
