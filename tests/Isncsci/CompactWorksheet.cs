using System.Collections.Immutable;
using System.Globalization;
using Myelon.Core.Logic;
using Myelon.Medicine.Instruments.Isncsci;

namespace Myelon.Tests.Isncsci;

/// <summary>Writes a worksheet as what differs from a normal one: <c>R.lt.T7=1 B.m.L2-S1=0 vac=no</c>.</summary>
internal static class CompactWorksheet
{
    /// <summary>A normal examination.</summary>
    public static Worksheet Normal { get; } = new(
        "", null, Truth.Yes, Truth.Yes, NormalSide(Side.Right), NormalSide(Side.Left));

    /// <summary>The worksheet of a description.</summary>
    public static Worksheet Of(string description) => description
        .Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Select(static entry => entry.Split('='))
        .Aggregate(Normal, static (worksheet, entry) => With(worksheet, entry[0].Split('.'), entry[1]));

    /// <summary>The worksheet with one side replaced.</summary>
    public static Worksheet With(this Worksheet worksheet, SideExamination side) =>
        side.Side == Side.Right ? worksheet with { Right = side } : worksheet with { Left = side };

    private static Worksheet With(Worksheet worksheet, string[] where, string value) => where[0] switch
    {
        "vac" => worksheet with { VoluntaryAnalContraction = Sign(value) },
        "dap" => worksheet with { DeepAnalPressure = Sign(value) },
        "nkm" => Sides(where[1]).Aggregate(worksheet, (sheet, side) =>
            sheet.With(sheet.On(side) with { LowestNonKeyMuscle = Dermatome(value) })),
        _ => Sides(where[0]).Aggregate(worksheet, (sheet, side) => sheet.With(With(sheet.On(side), where[1], where[2], value))),
    };

    private static SideExamination With(SideExamination side, string test, string range, string value)
    {
        var ends = range.Split('-');
        var (first, last) = (Dermatome(ends[0]), Dermatome(ends[^1]));
        ImmutableArray<TestedGrade> Sensation(ImmutableArray<TestedGrade> grades) =>
            [.. grades.Select((grade, index) => Within(Segments.Dermatomes[index]) ? Grade(value, 2) : grade)];
        bool Within(Dermatome dermatome) => dermatome >= first && dermatome <= last;
        return test switch
        {
            "lt" => side with { LightTouch = Sensation(side.LightTouch) },
            "pp" => side with { PinPrick = Sensation(side.PinPrick) },
            "s" => side with { LightTouch = Sensation(side.LightTouch), PinPrick = Sensation(side.PinPrick) },
            "m" => side with
            {
                Motor = [.. side.Motor.Select((grade, index) => Within((Dermatome)Segments.Myotomes[index]) ? Grade(value, 5) : grade)],
            },
            _ => throw new FormatException(test),
        };
    }

    private static TestedGrade Grade(string value, int normal)
    {
        var note = value.EndsWith("**", StringComparison.Ordinal) ? NonSciNote.ConsideredNormal
            : value.EndsWith('*') ? NonSciNote.ConsideredNotNormal
            : NonSciNote.None;
        var grade = value.TrimEnd('*');
        return new(grade == "NT" ? null : int.Parse(grade, CultureInfo.InvariantCulture), normal, note);
    }

    private static Truth Sign(string value) => value switch
    {
        "yes" => Truth.Yes,
        "no" => Truth.No,
        "NT" => Truth.Unknown,
        _ => throw new FormatException(value),
    };

    private static Dermatome Dermatome(string code) => Segments.Dermatomes.Single(dermatome => dermatome.Code() == code);

    private static Side[] Sides(string code) => code switch
    {
        "R" => [Side.Right],
        "L" => [Side.Left],
        "B" => [Side.Right, Side.Left],
        _ => throw new FormatException(code),
    };

    private static SideExamination NormalSide(Side side) => new(
        side,
        [.. Segments.Dermatomes.Select(static _ => new TestedGrade(2, 2))],
        [.. Segments.Dermatomes.Select(static _ => new TestedGrade(2, 2))],
        [.. Segments.Myotomes.Select(static _ => new TestedGrade(5, 5))]);
}
