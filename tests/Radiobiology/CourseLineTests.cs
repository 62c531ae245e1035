using System.Globalization;
using Myelon.Core.Logic;
using Myelon.Desk.Doses;
using Myelon.Medicine.Vocabulary;
using NodaTime;

namespace Myelon.Tests.Radiobiology;

/// <summary>Courses as people write them in a line: what is read, and what is refused with its remedy.</summary>
public sealed class CourseLineTests
{
    private static readonly CourseLineReader Reader = new(Lesion.AffectedLevels, new LocalDate(2026, 11, 25));

    [Theory]
    [InlineData("10x3 @ 15.01.2026 Th5-7", "10x3 | 2026-01-15 | T5,T6,T7 | | ")]
    [InlineData("10 x 3 Gy Th5–7 15.01.2026", "10x3 | 2026-01-15 | T5,T6,T7 | | ")]
    [InlineData("5x4 geplant BWK 6", "5x4 | | T6 | | planned")]
    [InlineData("geplant: 5 × 4 Gy, 6. BWK", "5x4 | | T6 | | planned")]
    [InlineData("10x3@2026-01-15:sbrt:dmax=20.5", "10x3 | 2026-01-15 | | Sbrt 20.5 | ")]
    [InlineData("1x24 stereotaktisch Dmax 12,4 Gy L1", "1x24 | | L1 | Sbrt 12.4 | ")]
    [InlineData("3x5+5x3 bis 1.2.26", "3x5+5x3 | 2026-02-01 | | | ")]
    [InlineData("15x2,5 konventionell", "15x2.5 | | | Conventional | ")]
    [InlineData("10x300 cGy Th6", "10x3 | | T6 | | ")]
    [InlineData("10 mal 3 Gy", "10x3 | | | | ")]
    [InlineData("5x4 planned T6 and T7", "5x4 | | T6,T7 | | planned")]
    [InlineData("10x3 25.11.2026", "10x3 | 2026-11-25 | | | ")]
    public void A_line_is_read(string written, string expected)
    {
        var (line, fault) = Reader.Read(written);
        Assert.Null(fault);
        Assert.Equal(expected, Said(line!));
    }

    [Theory]
    [InlineData("60/4", "10x3")]
    [InlineData("", "10x3")]
    [InlineData("Bestrahlung Th6", "10x3")]
    [InlineData("0x3 Th6", "1 bis 60")]
    [InlineData("10x300 Th6", "10x3")]
    [InlineData("10x3 26.11.2026", "geplant")]
    [InlineData("10x3 30.02.2026", "TT.MM.JJJJ")]
    [InlineData("10x3 03/04/2026", "TT.MM.JJJJ")]
    [InlineData("5x4 geplant 01.12.2026", "weglassen")]
    [InlineData("5x4 T13", "Th5-7")]
    [InlineData("5x4 srbt", ":sbrt")]
    [InlineData("10x3x2", ":sbrt")]
    [InlineData("1x24 sbrt dmax 101", "0 bis 100")]
    public void What_is_no_line_is_refused_with_its_remedy(string written, string remedy)
    {
        var (line, fault) = Reader.Read(written);
        Assert.Null(line);
        Assert.Equal(written, fault!.Pointer);
        Assert.Contains(remedy, fault.Fix.De, StringComparison.Ordinal);
        Assert.NotEqual(fault.Fix.De, fault.Fix.En);
    }

    /// <summary>A plan asked as a plan needs no word; the level is that of the plan, and a course without one is meant there.</summary>
    [Theory]
    [InlineData("10x3 15.01.2026 Th5-7", "5x4 Th6", 135, 67.5)]
    [InlineData("10x3 15.01.2026", "5x4 Th6", 135, 67.5)]
    [InlineData("10x3 15.01.2026 L3", "5x4 Th6", 60, 30)]
    [InlineData("10x3 15.01.2026 Th5-7", "5x4", 135, 67.5)]
    public void The_sum_is_that_of_the_level_that_is_judged(string course, string plan, decimal bed, decimal equivalent)
    {
        var entry = new DoseEntry([Reader.Read(course).Line!], Reader.Read(plan, isPlan: true).Line!, null, new LocalDate(2026, 11, 25));
        var answer = entry.Answer(Composition.Guidelines.Current);
        Assert.Equal((bed, equivalent), (answer.CumulativeBed, answer.CumulativeEqd2));
    }

    private static string Said(CourseLine line)
    {
        var parts = string.Join('+', line.Course.Parts.Select(p => string.Create(CultureInfo.InvariantCulture, $"{p.Fractions}x{p.DosePerFraction:0.####}")));
        var levels = line.Levels is { } bits ? string.Join(',', Lesion.AffectedLevels.Values.Where((_, i) => (bits >> i & 1) != 0).Select(v => v.Code)) : "";
        var maximum = line.Course.Maximum is { } gray ? " " + gray.ToString("0.####", CultureInfo.InvariantCulture) : "";
        var end = line.Course.End is { } day ? day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture) : "";
        return $"{parts} | {end} | {levels} | {line.Course.Parts[0].Technique}{maximum} | {(line.IsPlanned ? "planned" : "")}".Replace("  ", " ", StringComparison.Ordinal);
    }
}
