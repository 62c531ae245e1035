using Myelon.Medicine.Instruments.Isncsci;
using Myelon.Tests.Support;

namespace Myelon.Tests.Isncsci;

/// <summary>Our own cases: one line, one rule of the standard (<c>isncsci.cases.md</c>).</summary>
public sealed class StandardCasesTests
{
    private static readonly Dictionary<string, string> Fields = new()
    {
        ["R.sl"] = "rightSensory", ["L.sl"] = "leftSensory", ["R.ml"] = "rightMotor", ["L.ml"] = "leftMotor",
        ["nli"] = "neurologicalLevelOfInjury", ["c"] = "injuryComplete", ["ais"] = "asiaImpairmentScale",
        ["R.szpp"] = "rightSensoryZpp", ["L.szpp"] = "leftSensoryZpp", ["R.mzpp"] = "rightMotorZpp", ["L.mzpp"] = "leftMotorZpp",
        ["R.motor"] = "rightMotorTotal", ["L.motor"] = "leftMotorTotal", ["uems"] = "upperMotorTotal", ["lems"] = "lowerMotorTotal",
        ["lt"] = "touchTotal", ["pp"] = "prickTotal",
    };

    public static IEnumerable<TheoryDataRow<string, string>> Rows() => MarkdownTable.Rows("isncsci.cases.md")
        .Select(static row => new TheoryDataRow<string, string>(row.Cells[1], row.Cells[2])
        {
            TestDisplayName = $"isncsci.cases.md:{row.Line} {row.Cells[0]}",
        });

    [Theory]
    [MemberData(nameof(Rows))]
    public void The_rule_holds(string worksheet, string expected)
    {
        var ours = PraxisNotation.Of(Classification.Of(CompactWorksheet.Of(worksheet)));
        Assert.All(expected.Split(' '), entry =>
        {
            var parts = entry.Split('=');
            Assert.Equal(parts[1], ours[Fields[parts[0]]]);
        });
    }

    [Fact]
    public void There_are_at_least_forty() => Assert.True(Rows().Count() >= 40);
}

/// <summary>Reads the rows of the Markdown tables beside the tests.</summary>
internal static class MarkdownTable
{
    public sealed record Row(int Line, string[] Cells);

    public static IEnumerable<Row> Rows(string file) =>
        File.ReadLines(Repository.File("tests", "Isncsci", file))
            .Select(static (text, index) => (Text: text, Line: index + 1))
            .Where(static line => line.Text.StartsWith('|') && !line.Text.StartsWith("| ---", StringComparison.Ordinal))
            .Skip(1)
            .Select(static line => new Row(line.Line, [.. line.Text.Trim('|').Split('|').Select(static cell => cell.Trim())]));
}
