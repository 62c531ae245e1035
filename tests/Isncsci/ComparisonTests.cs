using CsCheck;
using Myelon.Core.Cases;
using Myelon.Core.Logic;
using Myelon.Medicine.Instruments.Isncsci;

namespace Myelon.Tests.Isncsci;

/// <summary>Two worksheets compared, and what follows for the case.</summary>
public sealed class ComparisonTests
{
    [Theory]
    [InlineData("R.m.L2=3", "R.m.L2=2", "yes", "right.motor.L2")]
    [InlineData("R.m.L2=2", "R.m.L2=3", "no", "right.motor.L2")]
    [InlineData("R.m.L2=2", "R.m.L2=2", "no", "")]
    [InlineData("R.m.L2=2", "R.m.L2=NT", "unknown", "right.motor.L2")]
    [InlineData("R.lt.T6=1", "R.lt.T6=0", "yes", "right.light_touch.T6")]
    [InlineData("vac=yes", "vac=no", "yes", "voluntary_anal_contraction")]
    [InlineData("dap=no", "dap=yes", "no", "deep_anal_pressure")]
    [InlineData("R.m.L2=2", "R.m.L2=1*", "unknown", "right.motor.L2")]
    [InlineData("vac=yes", "R.m.C6=2**", "unknown", "right.motor.C6")]
    [InlineData("R.m.C6=2**", "R.m.C6=2** R.m.L2=4", "yes", "right.motor.L2")]
    [InlineData("R.m.L2=NT", "R.m.L2=NT R.m.L3=1", "yes", "right.motor.L3")]
    public void The_suggestion_follows_from_what_is_certain(string before, string after, string suggestion, string cells)
    {
        var comparison = WorksheetComparison.Of(
            Classification.Of(CompactWorksheet.Of(before)), Classification.Of(CompactWorksheet.Of(after)));
        Assert.Equal(suggestion, comparison.NewOrWorse.ToString());
        Assert.Equal(cells, string.Join(' ', comparison.Cells.Select(static cell => cell.Code)));
    }

    [Fact]
    public void Levels_and_grades_move_in_the_right_direction()
    {
        var comparison = WorksheetComparison.Of(
            Classification.Of(CompactWorksheet.Of("B.s.T7-S4_5=0 B.m.L2-S1=0 vac=no dap=no")),
            Classification.Of(CompactWorksheet.Of("B.s.T9-S4_5=1 B.m.L2-S1=3")));
        Assert.All(comparison.Results, static change => Assert.Equal(Trend.Better, change.Trend));
        Assert.Equal(
            ("asia_impairment_scale", "A", "D"),
            comparison.Results.Where(static change => change.Code == "asia_impairment_scale")
                .Select(static change => (change.Code, change.Before.En, change.After.En)).Single());
    }

    [Fact]
    public void A_worksheet_compared_with_itself_has_no_changed_cell_and_is_never_worse() =>
        Generators.Noted.Sample(sheet =>
        {
            var result = Classification.Of(sheet);
            var comparison = WorksheetComparison.Of(result, result);
            Assert.Empty(comparison.Cells);
            Assert.False(comparison.NewOrWorse.IsYes);
        }, iter: 1000);

    [Theory]
    [InlineData("vac=yes", "5", "unknown", "unknown", "E", ParaplegiaProposal.None)]
    [InlineData("R.m.L2=3 L.m.C8=4", "3", "yes", "unknown", "D", ParaplegiaProposal.Incomplete)]
    [InlineData("R.m.L2=1** L.m.C8=4", "4", "yes", "unknown", "D", ParaplegiaProposal.Incomplete)]
    [InlineData("R.m.L2=1*", "1-5", "unknown", "unknown", "D", ParaplegiaProposal.Incomplete)]
    [InlineData("R.m.L2=NT*", "0-5", "unknown", "unknown", "D", ParaplegiaProposal.Incomplete)]
    [InlineData("R.m.L2=NT L.m.C8=4", "0-4", "yes", "unknown", "D", ParaplegiaProposal.Incomplete)]
    [InlineData("R.m.L2=NT L.m.C8=0", "0", "yes", "unknown", "D", ParaplegiaProposal.Incomplete)]
    [InlineData("R.m.L2=NT** L.m.C8=4", "4", "yes", "unknown", "D", ParaplegiaProposal.Incomplete)]
    [InlineData("R.lt.T6=1", "5", "unknown", "yes", "D", ParaplegiaProposal.Incomplete)]
    [InlineData("R.lt.T6=1**", "5", "unknown", "unknown", "E", ParaplegiaProposal.None)]
    [InlineData("B.m.C5-S1=NT", "0-5", "unknown", "unknown", "CDE", null)]
    [InlineData("B.s.T7-S4_5=0 B.m.L2-S1=0 vac=no dap=no", "0", "yes", "yes", "A", ParaplegiaProposal.Complete)]
    [InlineData("B.s.T7-S4_5=0 B.m.L2-S1=0 vac=no dap=NT", "0", "yes", "yes", "AB", null)]
    [InlineData("B.s.T7-S4_5=1 R.m.L2-L5=3 R.m.S1=NT L.m.L2-S1=2", "0-2", "yes", "yes", "CD", ParaplegiaProposal.Incomplete)]
    public void What_follows_for_the_case(
        string worksheet, string weakest, string motor, string sensory, string grades, ParaplegiaProposal? paraplegia)
    {
        var findings = CaseFindings.Of(Classification.Of(CompactWorksheet.Of(worksheet)));
        var (lowest, highest) = findings.WeakestKeyMuscle;
        Assert.Equal(
            (weakest, motor, sensory, grades, paraplegia),
            (lowest == highest ? $"{lowest}" : $"{lowest}-{highest}", findings.MotorDeficit.ToString(), findings.SensoryDeficit.ToString(),
                string.Concat(findings.ImpairmentScales), findings.Paraplegia));
    }

    [Fact]
    public void The_cells_behind_a_deficit_are_named()
    {
        var findings = CaseFindings.Of(Classification.Of(CompactWorksheet.Of("R.m.L2=3 L.m.C8=4 L.m.C6=2* R.lt.T6=1 R.pp.T7=NT L.pp.S3=0**")));
        Assert.Equal(["right.motor.L2", "left.motor.C8"], findings.WeakMuscles);
        Assert.Equal(["right.light_touch.T6"], findings.ImpairedSensation);
    }
}
