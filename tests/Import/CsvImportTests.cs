using System.Globalization;
using System.Text;
using Myelon.Desk.Inputs;
using Myelon.Exchange.Mapping;
using Myelon.Exchange.Sources;

namespace Myelon.Tests.Import;

/// <summary>Tables with fact codes as header.</summary>
public class CsvImportTests
{
    [Fact]
    public void Example_table_with_decimal_comma_gives_two_cases()
    {
        var cases = Imports.Reader(comma: true).Read("x", InputKind.Csv, Imports.Example("spinal-table.csv"));
        Assert.Equal(["A-17", "A-18"], cases.Select(c => c.Name));
        Assert.Equal(
            """
            primary_tumor_type = renal_cell
            ecog = 1
            history_items_documented = [pain_intensity,trauma]
            [T8] spinal_metastasis_status = confirmed
            [T8] spinal_levels = [T8]
            [T8] lesion_distance_to_cord_mm = 2.5
            [L2] spinal_metastasis_status = suspected
            [L2] spinal_levels = [L2]
            """,
            Imports.Facts(cases[0].Case));
        Assert.Equal("primary_tumor_type = breast\necog = 2", Imports.Facts(cases[1].Case));
    }

    [Theory]
    [InlineData("ecog;karnofsky\n2;80\n")]
    [InlineData("ecog,karnofsky\n2,80\n")]
    [InlineData("\uFEFFecog;karnofsky\r\n2;80\r\n")]
    [InlineData("\"ecog\";\"karnofsky\"\n\"2\";\"80\"")]
    public void Semicolon_comma_byte_order_mark_and_quotes_are_read(string table) =>
        Assert.Equal("karnofsky = 80\necog = 2", Imports.Facts(Assert.Single(Imports.Csv(table)).Case));

    [Theory]
    [InlineData("8,5", false, false)]
    [InlineData("8.5", false, true)]
    [InlineData("8,5", true, true)]
    [InlineData("8.5", true, false)]
    [InlineData("1.000", true, false)]
    [InlineData("8.5 mm", false, false)]
    [InlineData("8-", false, false)]
    [InlineData(" 8.5 ", false, true)]
    [InlineData("٨", false, false)]
    public void A_decimal_comma_is_read_only_where_it_is_declared(string written, bool comma, bool isTaken)
    {
        var imported = Assert.Single(Imports.Csv($"ecog;lesion_distance_to_cord_mm\n1;{written}\n", comma));
        Assert.Equal(isTaken, imported.Case is not null);
        if (isTaken)
        {
            Assert.Equal("lesion_distance_to_cord_mm = 8.5\necog = 1".Split('\n').Order(), Imports.Facts(imported.Case).Split('\n').Order());
        }
    }

    [Fact]
    public void An_unknown_column_is_refused_with_the_nearest_code()
    {
        var fault = Assert.Single(Assert.Single(Imports.Csv("ecogg\n1\n")).Faults);
        Assert.Contains("Did you mean \"ecog\"?", fault.Message.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_of_one_case_that_contradict_each_other_are_refused()
    {
        var imported = Assert.Single(Imports.Csv("case;lesion;ecog\nA;T1;1\nA;T2;2\n"));
        Assert.Contains("contradict", Assert.Single(imported.Faults).Message.En, StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_with_too_many_cells_is_refused_and_the_others_are_taken()
    {
        var cases = Imports.Csv("case;ecog\nA;1;7\nB;2\n");
        Assert.Null(cases[0].Case);
        Assert.NotNull(cases[1].Case);
    }

    /// <summary>Rows of a case may stand apart; a case is given with its last row.</summary>
    [Fact]
    public void Rows_of_one_case_that_stand_apart_are_one_case() => Assert.Equal(
        ["B: ecog = 2", "row 5: ecog = 4", "A: karnofsky = 80 ecog = 1"],
        Imports.Csv("case;ecog;karnofsky\nA;1;\n\nB;2;\n;4;\nA;;80\n").Select(c => $"{c.Name}: {Imports.Facts(c.Case).Replace('\n', ' ')}"));

    /// <summary>A table has no greatest size, only a row has.</summary>
    [Fact]
    public void A_table_above_ten_megabytes_is_read_to_its_end()
    {
        var table = new StringBuilder("case;ecog;centre\n");
        var centre = new string('x', 150);
        for (var i = 0; i < 70_000; i++)
        {
            table.Append(CultureInfo.InvariantCulture, $"P{i};{i % 5};{centre}\n");
        }

        Assert.True(table.Length > 11_000_000);
        var names = Imports.Csv(table.ToString()).Where(c => c.Case is not null).Select(c => c.Name).ToList();
        Assert.Equal(70_000, names.Count);
        Assert.Equal("P69999", names[^1]);
    }

    [Theory]
    [InlineData(1000, true)]
    [InlineData(1001, false)]
    public void A_case_has_a_thousand_rows_at_most(int rows, bool isTaken)
    {
        var cases = Imports.Csv("case;ecog\n" + string.Concat(Enumerable.Repeat("A;1\n", rows)) + "B;2\n");
        Assert.Equal(["A", "B"], cases.Select(c => c.Name));
        Assert.Equal(isTaken, cases[0].Case is not null);
        Assert.NotNull(cases[1].Case);
    }

    [Theory]
    [InlineData("case;ecog\nA;1\nB;\"2\n", "/3")]
    [InlineData("case;ecog\nA;1\nB;\0\n", "")]
    public void A_table_that_breaks_off_gives_no_case_at_all(string table, string place)
    {
        var refused = Assert.Single(Imports.Csv(table));
        Assert.Null(refused.Case);
        Assert.Equal(place, Assert.Single(refused.Faults).Pointer);
    }

    [Fact]
    public void A_row_above_ten_megabytes_is_refused() => Assert.Equal(
        "/2",
        Assert.Single(Assert.Single(Imports.Csv("case;ecog\n" + new string('9', 10_000_001) + "\n")).Faults).Pointer);

    [Theory]
    [InlineData("=1+1")]
    [InlineData("@SUM(A1)")]
    [InlineData("+2")]
    [InlineData("999")]
    [InlineData("true")]
    public void What_is_no_value_of_the_fact_is_refused(string cell) => Assert.Null(Assert.Single(Imports.Csv($"ecog\n{cell}\n")).Case);

    [Theory]
    [InlineData("")]
    [InlineData("ecog\n")]
    [InlineData("ecog\n\"1\n")]
    [InlineData("ecog;ecog\n1;1\n")]
    public void Tables_without_rows_or_form_are_refused(string table) => Assert.NotEmpty(Assert.Single(Imports.Csv(table)).Faults);
}
