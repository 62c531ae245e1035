using System.Globalization;
using Myelon.Core.Logic;
using Myelon.Medicine.SpinalMetastases;
using Myelon.Tests.Support;

namespace Myelon.Tests.Medicine;

/// <summary>Whole patients: which recommendations fire and which ask, exactly.</summary>
public sealed class GoldenCases
{
    private const string File = "tests/Medicine/golden-cases.md";

    public static IEnumerable<TheoryDataRow<CaseRow>> Rows() =>
        CaseTable.Read(File).Where(r => r["case"].Length > 0).Select(r => new TheoryDataRow<CaseRow>(r) { TestDisplayName = $"golden case {r["case"]}" });

    [Theory]
    [MemberData(nameof(Rows), DisableDiscoveryEnumeration = true)]
    public void Fires_and_asks_exactly(CaseRow row)
    {
        // A fact of the case lies over the common one: the last word counts.
        var findings = Known(row);
        var concerns = Recommendations.All.Select(r => findings.Truth(r.Concerns)).ToList();
        Assert.Equal(row["fires"], Numbers(concerns.Select(c => c.IsYes)));
        Assert.Equal(row["asks"], Numbers(concerns.Select(c => c.IsUnknown)));
    }

    /// <summary>What is known in a golden case.</summary>
    public static Findings Known(CaseRow row) => CaseText.Evaluator.FindingsOf(CaseText.Parse($"{CaseTable.Read(File)[0]["common"]} {row["facts"]}"))[0];

    private static string Numbers(IEnumerable<bool> which) =>
        string.Join(", ", which.Select((holds, i) => (holds, i)).Where(w => w.holds).Select(w => (w.i + 1).ToString(CultureInfo.InvariantCulture)));
}
