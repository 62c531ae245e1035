using Myelon.Core.Reasoning;
using Myelon.Medicine.SpinalMetastases;
using Myelon.Tests.Support;

namespace Myelon.Tests.Advice;

/// <summary>Whom which advisers serve, and in which order: <c>situations.md</c>.</summary>
public sealed class SituationTests
{
    private const string File = "tests/Advice/situations.md";

    public static IEnumerable<TheoryDataRow<CaseRow>> Rows() =>
        CaseTable.Read(File).Select(row => new TheoryDataRow<CaseRow>(row) { TestDisplayName = $"{row}{row["situation"]}{row["golden"]}" });

    [Theory]
    [MemberData(nameof(Rows), DisableDiscoveryEnumeration = true)]
    public void The_advisers_are_those_that_a_specialist_wants_in_an_order_that_helps(CaseRow row)
    {
        var @case = CaseText.Parse(row["facts"].Length > 0 ? row["facts"] : Golden(row["golden"]));
        Assert.Empty(CaseChecks.Faults(@case, CaseText.Evaluator));
        var evaluation = CaseText.Evaluator.Evaluate(@case);
        Assert.True(evaluation.Contradictions.Count == 0 || row["golden"].Length > 0);
        Assert.Equal(row["advisers"], string.Join(' ', evaluation.Advice.Select(a => a.Adviser.Id).Distinct()));
    }

    /// <summary>Every adviser tells something in one situation and nothing in another.</summary>
    [Fact]
    public void Every_adviser_is_told_in_one_situation_and_silent_in_another()
    {
        var told = CaseTable.Read(File).Select(r => r["advisers"].Split(' ')).ToList();
        Assert.DoesNotContain(Advisers.All, a => !told.Exists(t => t.Contains(a.Id)));
        Assert.DoesNotContain(Advisers.All, a => told.TrueForAll(t => t.Contains(a.Id)));
    }

    private static string Golden(string name)
    {
        var rows = CaseTable.Read("tests/Medicine/golden-cases.md");
        return $"{rows[0]["common"]} {rows.Single(r => r["case"] == name)["facts"]}";
    }
}
