using Myelon.Formats.Csv;

namespace Myelon.Tests.Import;

/// <summary>What a spreadsheet would compute is written as text; everything else comes back as it was.</summary>
public sealed class CsvWriterTests
{
    [Theory]
    [InlineData("Th6", "Th6")]
    [InlineData("", "")]
    [InlineData("a;b", "\"a;b\"")]
    [InlineData("a\"b", "\"a\"\"b\"")]
    [InlineData("a\nb", "\"a\nb\"")]
    [InlineData("=1+1", "\"'=1+1\"")]
    [InlineData(" =1+1", "\"' =1+1\"")]
    [InlineData("+49", "\"'+49\"")]
    [InlineData("-1", "\"'-1\"")]
    [InlineData("@SUM(A1)", "\"'@SUM(A1)\"")]
    [InlineData("\t=1", "\"'\t=1\"")]
    [InlineData("\r=1", "\"'\r=1\"")]
    [InlineData("a=b", "a=b")]
    public void F21_A_cell_that_a_spreadsheet_would_compute_is_text(string value, string written) => Assert.Equal(written, CsvWriter.Cell(value));

    [Fact]
    public void A_table_says_that_it_is_UTF_8()
    {
        var csv = new CsvWriter();
        csv.Row(["ä", "b"]);
        Assert.Equal("\uFEFFä;b\r\n", csv.ToString());
    }
}
