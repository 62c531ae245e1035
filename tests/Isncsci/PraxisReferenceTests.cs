using Myelon.Medicine.Instruments.Isncsci;

namespace Myelon.Tests.Isncsci;

/// <summary>
/// The 128 reference worksheets, each a test of its own, every field compared.
/// ISNCSCI Algorithm. (V. 1.0.3, 2015). http://www.isncscialgorithm.com
/// Praxis Spinal Cord Institute, Vancouver, British Columbia.
/// </summary>
public sealed class PraxisReferenceTests
{
    public static IEnumerable<TheoryDataRow<string>> Rows() => PraxisReference.File is null
        ? [new TheoryDataRow<string>("absent") { TestDisplayName = "Praxis reference worksheets (absent)" }]
        : PraxisReference.Cases.Select(static reference =>
            new TheoryDataRow<string>(reference.Id) { TestDisplayName = $"Praxis reference worksheet {reference.Id}" });

    [Theory]
    [MemberData(nameof(Rows))]
    public void Every_field_agrees(string id)
    {
        PraxisReference.Need();
        var reference = PraxisReference.Cases.Single(candidate => candidate.Id == id);
        var ours = PraxisNotation.Of(Classification.Of(reference.Worksheet));
        Assert.Equal(reference.Expected.Keys.Order(), ours.Keys.Order());
        Assert.All(reference.Expected, expected =>
            Assert.Equal(PraxisNotation.Values(expected.Value), PraxisNotation.Values(ours[expected.Key])));
    }

    [Fact]
    public void There_are_128_of_them()
    {
        PraxisReference.Need();
        Assert.Equal(128, PraxisReference.Cases.Count);
    }

    [Fact]
    public void Asterisks_differ_only_where_the_table_explains_it()
    {
        PraxisReference.Need();
        var differing = PraxisReference.Cases.SelectMany(static reference =>
        {
            var ours = PraxisNotation.Of(Classification.Of(reference.Worksheet));
            return reference.Expected.Where(expected => expected.Value != ours[expected.Key])
                .Select(expected => $"{reference.Id} {expected.Key}");
        });
        var explained = MarkdownTable.Rows("praxis-asterisks.cases.md").Select(static row => $"{row.Cells[0]} {row.Cells[1]}");
        Assert.Equal(explained.Order(), differing.Order());
    }
}
