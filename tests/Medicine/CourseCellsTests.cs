using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Medicine.SpinalMetastases;
using Myelon.Medicine.Vocabulary;
using Myelon.Tests.Support;

namespace Myelon.Tests.Medicine;

/// <summary>
/// Planned, done, declined, not possible, unknown proviso: for each recommendation and each of the five, the row of its table that shows it, or
/// why its text does not know it. What a rule knows is read from its conditions; a rule that knows one and has no row fails.
/// </summary>
public sealed class CourseCellsTests
{
    private static readonly (string Name, Func<Recommendation, IReadOnlyList<Fact>> Knows, Func<CaseRow, IReadOnlyList<Fact>, bool> Shows, string Else)[] Cells =
    [
        ("planned", r => [.. Named(r).Where(IsPlan)], (row, facts) => facts.Any(f => Follows(row, f, f.Code)), "names no plan"),
        ("done", r => r.Fulfilled is { } done ? FactsUsed.In(done) : [], (row, _) => row["verdict"] == "met", "asks for nothing that could be recorded as done"),
        ("declined", r => Named(r, CourseOfCare.TreatmentsDeclined), Shown, "asks for no treatment that the patient could decline"),
        ("not possible", r => [.. Named(r).Where(IsContraindication)], Shown, "asks for no treatment that could be impossible"),
        ("unknown proviso", Provisos, (row, facts) => row["verdict"] != "open" && facts.Any(f => Needs(row).Contains(f.Code)), "has no proviso"),
    ];

    [Fact]
    public void Each_cell_that_a_recommendation_knows_has_a_row()
    {
        var missing = new List<string>();
        foreach (var recommendation in Recommendations.All)
        {
            var rows = CaseTable.Files("medicine/Guidelines/SpinalMetastases/2024-1.0", $"R{recommendation.Number:00}*.cases.md").SelectMany(CaseTable.Read).ToList();
            foreach (var (name, knows, shows, otherwise) in Cells)
            {
                var facts = knows(recommendation);
                if (facts.Count > 0 && !rows.Exists(r => shows(r, facts)))
                {
                    missing.Add($"{recommendation}: no row shows {name} ({string.Join(' ', facts.Select(f => f.Code))}), nor is it that it {otherwise}");
                }
            }
        }

        Assert.Empty(missing);
    }

    /// <summary>What a rule names, its remarks included.</summary>
    private static IEnumerable<Fact> Named(Recommendation recommendation) =>
        recommendation.Slots.Concat(recommendation.Remarks.Select(r => r.When)).SelectMany(FactsUsed.Instance.Of).Distinct();

    private static IReadOnlyList<Fact> Named(Recommendation recommendation, Fact fact) => Named(recommendation).Contains(fact) ? [fact] : [];

    /// <summary>A plan for the patient, by its name in the vocabulary.</summary>
    private static bool IsPlan(Fact fact) => fact is BooleanFact && fact.Code.EndsWith("_planned", StringComparison.Ordinal);

    private static bool IsContraindication(Fact fact) =>
        fact == CourseOfCare.TreatmentsNotPossible || fact == Imaging.MriContraindicated || fact == GeneralCondition.DrugThromboprophylaxisContraindicated
        || fact == GeneralCondition.PermitsSurgery || fact == Radiotherapy.CordToleranceExhausted || fact == Radiotherapy.OrganAtRiskTolerancesRespected
        || fact == Stability.InstabilityNotCorrectable;

    /// <summary>What releases from a recommendation, and what must be known beside it.</summary>
    private static IReadOnlyList<Fact> Provisos(Recommendation recommendation) =>
        FactsUsed.In([recommendation.Excepted, .. recommendation.Remarks.Where(r => r.IsAsked).Select(r => r.When)]);

    private static bool Shown(CaseRow row, IReadOnlyList<Fact> facts) => facts.Any(f => row["facts"].Contains($"{f.Code}=", StringComparison.Ordinal));

    /// <summary>Whether the plan is in the row, or follows from its details.</summary>
    private static bool Follows(CaseRow row, Fact plan, string code) =>
        row["facts"].Contains($"{code}=yes", StringComparison.Ordinal)
        || CaseText.Evaluator.FindingsOf(CaseText.Parse(row["facts"]))[0][plan].Truth.IsYes;

    private static string[] Needs(CaseRow row) => row["needs"].Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
