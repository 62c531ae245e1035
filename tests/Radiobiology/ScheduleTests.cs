using System.Globalization;
using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Medicine.Instruments.Radiobiology;

namespace Myelon.Tests.Radiobiology;

/// <summary>BED and EQD2 of every schedule of the guideline, written down a second time (computations.md §1.1).</summary>
public sealed class ScheduleTests
{
    private const decimal Tolerance = 0.01m;

    /// <summary>schedule, total, BED2, EQD2 (2), BED10, EQD2 (10), class.</summary>
    private const string Table = """
        1x4 4.00 12.00 6.00 5.60 4.67 single
        1x8 8.00 40.00 20.00 14.40 12.00 single
        1x10 10.00 60.00 30.00 20.00 16.67 single
        2x8 16.00 80.00 40.00 28.80 24.00 short_course
        5x3 15.00 37.50 18.75 19.50 16.25 short_course
        5x4 20.00 60.00 30.00 28.00 23.33 short_course
        5x5 25.00 87.50 43.75 37.50 31.25 short_course
        7x3 21.00 52.50 26.25 27.30 22.75 long_course
        10x2 20.00 40.00 20.00 24.00 20.00 long_course
        12x2 24.00 48.00 24.00 28.80 24.00 long_course
        17x1.8 30.60 58.14 29.07 36.11 30.09 long_course
        10x3 30.00 75.00 37.50 39.00 32.50 long_course
        15x2.5 37.50 84.38 42.19 46.88 39.06 long_course
        20x2 40.00 80.00 40.00 48.00 40.00 long_course
        2x12 24.00 168.00 84.00 52.80 44.00 stereotactic
        1x16 16.00 144.00 72.00 41.60 34.67 stereotactic
        1x18 18.00 180.00 90.00 50.40 42.00 stereotactic
        1x24 24.00 312.00 156.00 81.60 68.00 stereotactic
        3x8 24.00 120.00 60.00 43.20 36.00 stereotactic
        4x6 24.00 96.00 48.00 38.40 32.00 stereotactic
        5x6 30.00 120.00 60.00 48.00 40.00 stereotactic
        3x9 27.00 148.50 74.25 51.30 42.75 stereotactic
        3x10 30.00 180.00 90.00 60.00 50.00 stereotactic
        5x7 35.00 157.50 78.75 59.50 49.58 stereotactic
        10x4.85 48.50 166.11 83.06 72.02 60.02 stereotactic
        3x5+5x3 30.0 90.00 45.00 42.00 35.00 long_course
        """;

    public static TheoryData<string> Rows => [.. Table.Split('\n')];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Every_schedule_of_the_guideline(string row)
    {
        var cells = row.Split(' ');
        var schedule = Parse(cells[0]);
        Assert.Equal(Number(cells[1]), schedule.Total.Gray);
        Near(cells[2], schedule.Bed(AlphaBeta.Cord).Gray);
        Near(cells[3], schedule.Eqd2(AlphaBeta.Cord).Gray);
        Near(cells[4], schedule.Bed(AlphaBeta.Tumour).Gray);
        Near(cells[5], schedule.Eqd2(AlphaBeta.Tumour).Gray);
        var catalogued = PrintedSchedules.All.Find(schedule)!;
        Assert.Equal(cells[6], catalogued.Class.Code());
        Assert.NotEmpty(catalogued.Sections);
        Assert.Equal(cells[0], schedule.ToString());
    }

    [Fact]
    public void The_catalogue_holds_these_schedules_and_no_other() =>
        Assert.Equal(Table.Split('\n').Select(r => r.Split(' ')[0]), PrintedSchedules.All.Schedules.Select(s => s.Schedule.ToString()));

    /// <summary>C1 in equivalent dose (§1.2): five limits of one biological dose.</summary>
    [Theory]
    [InlineData(1, "12.4", "89.28", "44.64")]
    [InlineData(2, "17.0", "89.25", "44.62")]
    [InlineData(3, "20.3", "88.98", "44.49")]
    [InlineData(4, "23.0", "89.12", "44.56")]
    [InlineData(5, "25.3", "89.31", "44.65")]
    public void First_course_limits(int fractions, string maximum, string bed, string eqd2)
    {
        Assert.Equal(Number(maximum), StereotacticLimits.FirstCourse.Single(l => l.Fractions == fractions).Limit.Gray);
        var dose = LinearQuadratic.BiologicallyEffectiveDose(fractions, new Dose(Number(maximum)) / fractions, AlphaBeta.Cord);
        Near(bed, dose.Gray);
        Near(eqd2, dose.InTwoGrayFractions.Gray);
    }

    /// <summary>C2 as physical maxima (§1.2).</summary>
    [Theory]
    [InlineData(1, "8.00", "9.05")]
    [InlineData(2, "10.81", "12.28")]
    [InlineData(3, "12.78", "14.58")]
    [InlineData(4, "14.33", "16.40")]
    [InlineData(5, "15.62", "17.91")]
    public void Reirradiation_limits_as_physical_dose(int fractions, string low, string high)
    {
        Near(low, StereotacticLimits.PhysicalLimit(fractions).Low.Gray);
        Near(high, StereotacticLimits.PhysicalLimit(fractions).High.Gray);
    }

    /// <summary>The physical dose of an EQD2 has that EQD2.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(40)]
    public void Physical_dose_and_EQD2_are_inverse(int fractions)
    {
        for (var eqd2 = 1m; eqd2 <= 100; eqd2 += 9)
        {
            var dose = LinearQuadratic.PhysicalDose(new EquivalentDose(eqd2, AlphaBeta.Tumour), fractions);
            Assert.Equal(eqd2, Math.Round(LinearQuadratic.BiologicallyEffectiveDose(fractions, dose / fractions, AlphaBeta.Tumour).InTwoGrayFractions.Gray, 10));
        }
    }

    [Theory]
    [InlineData("10x3", "10x3")]
    [InlineData("10X3", "10x3")]
    [InlineData("10×3", "10x3")]
    [InlineData("10*3", "10x3")]
    [InlineData("5 x 4.5", "5x4.5")]
    [InlineData("3x5+5x3", "3x5+5x3")]
    [InlineData("17x1.80", "17x1.8")]
    [InlineData("60x0.5", "60x0.5")]
    [InlineData("1x30", "1x30")]
    public void Schedules_are_read(string written, string schedule) => Assert.Equal(schedule, Parse(written).ToString());

    [Theory]
    [InlineData("10x3,5", "10x3.5")]
    [InlineData("10x3cGy", "100 cGy")]
    [InlineData("10x3Gy", "Einheit")]
    [InlineData("0x3", "1 bis 60")]
    [InlineData("61x3", "1 bis 60")]
    [InlineData("-1x3", "1 bis 60")]
    [InlineData("1.5x3", "1 bis 60")]
    [InlineData("10x0", "0.5 bis 30")]
    [InlineData("10x0.49", "0.5 bis 30")]
    [InlineData("1x30.1", "0.5 bis 30")]
    [InlineData("10x", "0.5 bis 30")]
    [InlineData("10x1e1", "0.5 bis 30")]
    [InlineData("60/4", "10x3")]
    [InlineData("10", "10x3")]
    [InlineData("", "10x3")]
    [InlineData("10x3x2", "10x3")]
    [InlineData("10x3+", "10x3")]
    [InlineData("٣x3", "1 bis 60")]
    public void What_is_no_schedule_is_refused_with_its_remedy(string written, string remedy)
    {
        Assert.False(Schedule.TryParse(written, out var schedule, out var fault));
        Assert.Null(schedule);
        Assert.Contains(remedy, fault!.Value.Fix.De, StringComparison.Ordinal);
        Assert.NotEqual(fault.Value.Fix.De, fault.Value.Fix.En);
    }

    [Fact]
    public void Doses_of_different_ratios_cannot_be_added() => Assert.Throws<InvalidOperationException>(() =>
        Parse("10x3").Bed(AlphaBeta.Cord) + Parse("10x3").Bed(AlphaBeta.Tumour));

    /// <summary>The same numbers under a German, a Turkish and the invariant culture.</summary>
    [Theory]
    [InlineData("de-DE", ",", ".")]
    [InlineData("tr-TR", ",", ".")]
    [InlineData("", ".", ",")]
    public void No_culture_changes_a_number(string name, string decimalSeparator, string groupSeparator)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureLike(name, decimalSeparator, groupSeparator);
            foreach (var row in Table.Split('\n'))
            {
                Every_schedule_of_the_guideline(row);
            }

            Reirradiation_limits_as_physical_dose(5, "15.62", "17.91");
            Assert.Equal("17x1.8", Parse("17x1.8").ToString());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    /// <summary>A culture with the separators of a country; the data of countries is not loaded, so they are set by hand.</summary>
    internal static CultureInfo CultureLike(string name, string decimalSeparator, string groupSeparator)
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = decimalSeparator;
        culture.NumberFormat.NumberGroupSeparator = groupSeparator;
        culture.NumberFormat.NegativeSign = name.Length > 0 ? "−" : "-";
        Assert.Equal($"1{decimalSeparator}5", 1.5m.ToString(culture));
        return culture;
    }

    internal static Schedule Parse(string written)
    {
        Assert.True(Schedule.TryParse(written, out var schedule, out _), written);
        return schedule!;
    }

    private static decimal Number(string text) => decimal.Parse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    private static void Near(string expected, decimal actual) => Assert.InRange(actual, Number(expected) - Tolerance, Number(expected) + Tolerance);
}
