using System.Globalization;
using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Core.Reasoning;
using Myelon.Core.Speech;
using Myelon.Medicine.SpinalMetastases;
using Myelon.Tests.Support;
using Xunit.Sdk;

namespace Myelon.Tests.Medicine;

/// <summary>
/// Runs the tables beside the recommendations: <c>RNN….cases.md</c> has the columns case, facts, verdict and, where they matter,
/// needs (space-separated, "-" for none) and contested (ids). The needs are the exact set; where definitions make it long, the row
/// names what is asked first, in the order in which it is asked, and ends in "…".
/// </summary>
public sealed class RecommendationCases
{
    /// <summary>
    /// Where what is not fulfilled is a deviation, or is not judged (what the text only allows), or is always contested (R4: whom it concerns, R3 concerns too): they
    /// can never be due.
    /// </summary>
    private static readonly int[] WithoutDue = [4, 16, 18, 32, 35, 36, 39, 40, 48, 51, 52, 55, 58, 66, 67, 84, 85, 86];

    public static IEnumerable<TheoryDataRow<CaseRow>> Rows() =>
        CaseTable.Files("medicine/Guidelines/SpinalMetastases/2024-1.0", "R*.cases.md")
            .SelectMany(CaseTable.Read)
            .Select(row => new TheoryDataRow<CaseRow>(row) { TestDisplayName = row.ToString() });

    [Theory]
    [MemberData(nameof(Rows), DisableDiscoveryEnumeration = true)]
    public void Every_row_holds(CaseRow row)
    {
        var number = int.Parse(Path.GetFileName(row.File)[1..3], CultureInfo.InvariantCulture);
        RecommendationVerdict verdict;
        try
        {
            var @case = CaseText.Parse(row["facts"]);
            Assert.Empty(CaseChecks.Faults(@case, CaseText.Evaluator));
            verdict = CaseText.Evaluator.Evaluate(@case).Lesions[0].Verdicts[number - 1];
        }
        catch (FormatException mistake)
        {
            throw new XunitException($"{row.File}:{row.Line}: {mistake.Message}");
        }

        Assert.Equal(row["verdict"], verdict.Verdict.Code());
        string[] needs = [.. verdict.Needs.Select(n => n.Fact.Code)];
        if (row["needs"].EndsWith(" …", StringComparison.Ordinal))
        {
            var first = row["needs"][..^2];
            Assert.True(needs.Length > first.Split(' ').Length, $"{row}: the whole list is {string.Join(' ', needs)}");
            Assert.StartsWith($"{first} ", string.Join(' ', needs), StringComparison.Ordinal);
        }
        else if (row["needs"].Length > 0)
        {
            Assert.Equal(string.Join(' ', Words(row["needs"])), string.Join(' ', needs.Order(StringComparer.Ordinal)));
        }

        if (row.Cells.ContainsKey("contested"))
        {
            Assert.Equal(Words(row["contested"]), verdict.Contested.Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void Every_recommendation_has_a_table_that_shows_it_concerning_not_concerning_and_open()
    {
        var missing = new List<string>();
        foreach (var recommendation in Recommendations.All)
        {
            var verdicts = CaseTable.Files("medicine/Guidelines/SpinalMetastases/2024-1.0", $"R{recommendation.Number:00}*.cases.md")
                .SelectMany(CaseTable.Read).Select(r => r["verdict"]).ToHashSet();
            missing.AddRange(Expected(recommendation).Where(v => !verdicts.Contains(v)).Select(v => $"{recommendation}: no row is {v}"));
        }

        Assert.Empty(missing);
    }

    private static IEnumerable<string> Expected(Recommendation recommendation)
    {
        yield return "not_applicable";
        if (FactsUsed.In(recommendation.Concerns).Any(f => f.Policy == UnknownPolicy.Ask))
        {
            yield return "open";
        }

        if (recommendation.Fulfilled is not null)
        {
            yield return "met";
            if (!WithoutDue.Contains(recommendation.Number))
            {
                yield return "due";
            }
        }
        else if (recommendation.Deviates is null)
        {
            yield return "applies";
        }

        if (recommendation.Deviates is not null)
        {
            yield return "deviates";
        }

        if (recommendation.Over is not null)
        {
            yield return "not_done";
        }

        if (recommendation.Excepted is not null)
        {
            yield return "excepted";
        }
    }

    private static IEnumerable<string> Words(string cell) =>
        cell == "-" ? [] : cell.Split((char[])[' ', ','], StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal);
}
