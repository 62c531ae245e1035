using System.Text;
using Myelon.Formats.Worksheets;
using Myelon.Medicine.Instruments.Isncsci;
using Myelon.Tests.Support;

namespace Myelon.Tests.Isncsci;

/// <summary>What <c>docs/isncsci-worksheet.md</c> shows and counts is true.</summary>
public sealed class DocumentationTests
{
    private static readonly string Page = File.ReadAllText(Repository.File("docs", "isncsci-worksheet.md"));

    [Fact]
    public void The_worksheet_on_the_page_is_read_and_classified()
    {
        var json = Page.Split("```json")[1].Split("```")[0];
        var worksheet = WorksheetEntry.Check(Assert.Single(WorksheetFile.Read(Encoding.UTF8.GetBytes(json), WorksheetFields.All)));
        Assert.Empty(worksheet.Faults);
        var result = PraxisNotation.Of(Classification.Of(worksheet.Worksheet!));
        Assert.Equal("T10*", result["neurologicalLevelOfInjury"]);
        Assert.Equal("C", result["asiaImpairmentScale"]);
        Assert.Equal("I", result["injuryComplete"]);
        Assert.Equal("L3", result["rightMotorZpp"]);
        Assert.Equal("L3", result["leftMotorZpp"]);
    }

    [Fact]
    public void Every_cell_is_named_on_the_page() => Assert.All(
        WorksheetFields.All.SelectMany(static field => field.Path).Distinct(),
        key => Assert.Contains(key, Page, StringComparison.Ordinal));

    [Fact]
    public void The_counts_on_the_page_are_those_of_the_tables()
    {
        var differing = MarkdownTable.Rows("praxis-asterisks.cases.md").ToArray();
        var worksheets = differing.Select(static row => row.Cells[0]).Distinct().Count();
        var text = Page.ReplaceLineEndings(" ");
        Assert.Contains($"in {differing.Length} fields of {worksheets} worksheets", text, StringComparison.Ordinal);
        Assert.Contains($"- {MarkdownTable.Rows("isncsci.cases.md").Count()} cases of our own", text, StringComparison.Ordinal);
    }
}
