using System.Collections.Immutable;
using CsCheck;
using Myelon.Core.Logic;
using Myelon.Medicine.Instruments.Isncsci;

namespace Myelon.Tests.Isncsci;

/// <summary>Random worksheets that look like injuries: normal above a level, anything below it.</summary>
internal static class Generators
{
    private static readonly Gen<Truth> Sign = Gen.Bool.Select(static yes => Truth.Of(yes));

    private static readonly Gen<Dermatome?> NonKeyMuscle = Gen.Frequency(
        (4, Gen.Const((Dermatome?)null)),
        (1, Gen.Int[(int)Dermatome.C5, (int)Dermatome.S3].Select(static level => (Dermatome?)level)));

    /// <summary>Complete worksheets: no NT, no asterisk.</summary>
    public static Gen<Worksheet> Complete { get; } = Gen.Select(
        Sign, Sign, SideOf(Side.Right), SideOf(Side.Left),
        static (vac, dap, right, left) => new Worksheet("", null, vac, dap, right, left));

    /// <summary>A place of a worksheet.</summary>
    public static Gen<Place> AnyPlace { get; } = Gen.Int[0, Place.All.Length - 1].Select(static index => Place.All[index]);

    /// <summary>Worksheets with some places not testable; few or many of them.</summary>
    public static Gen<Worksheet> Incomplete { get; } = Gen.Frequency((3, With(0, 5)), (1, With(20, 120)));

    /// <summary>Worksheets with few places not testable: few enough to try every completion.</summary>
    public static Gen<Worksheet> AlmostComplete { get; } = With(1, 4);

    /// <summary>Worksheets with few places not testable and few asterisks.</summary>
    public static Gen<Worksheet> AlmostCompleteNoted { get; } = Gen.Select(
        With(0, 2), AnyPlace.Array[1, 2], Gen.OneOf(Gen.Const(NonSciNote.ConsideredNormal), Gen.Const(NonSciNote.ConsideredNotNormal)),
        static (sheet, places, note) => places.Aggregate(sheet, (noted, place) => place.Noted(noted, note)));

    /// <summary>Worksheets with asterisks too.</summary>
    public static Gen<Worksheet> Noted { get; } = Gen.Select(Incomplete, Gen.Int[0, 30].Array[132], static (sheet, dice) =>
        Segments.Sides.Aggregate(sheet, (noted, side) => noted.With(WithNotes(noted.On(side), dice, side == Side.Right ? 0 : 66))));

    private static Gen<Worksheet> With(int fewest, int most) => Gen.Select(
        Complete, AnyPlace.Array[fewest, most],
        static (sheet, places) => places.Aggregate(sheet, static (opened, place) => place.Opened(opened)));

    private static Gen<SideExamination> SideOf(Side side) => Gen.Select(
        Gen.Int[0, 28], Gen.Int[0, 10], Gen.Bool, Gen.Int[0, 2].Array[56], Gen.Int[0, 5].Array[10], NonKeyMuscle,
        (normalDermatomes, normalMuscles, nothingBelow, sensation, strength, muscle) => new SideExamination(
            side,
            Grades(sensation[..28], normalDermatomes, 2, nothingBelow),
            Grades(sensation[28..], normalDermatomes, 2, nothingBelow),
            Grades(strength, normalMuscles, 5, nothingBelow),
            muscle));

    private static ImmutableArray<TestedGrade> Grades(int[] below, int normalFirst, int normal, bool nothingBelow) =>
        [.. below.Select((grade, index) => new TestedGrade(index < normalFirst ? normal : nothingBelow ? 0 : grade, normal))];

    private static SideExamination WithNotes(SideExamination side, int[] dice, int from)
    {
        ImmutableArray<TestedGrade> Note(ImmutableArray<TestedGrade> grades, int at) => [.. grades.Select((grade, index) =>
            grade.Examined == grade.Normal ? grade : dice[from + at + index] switch
            {
                0 => grade with { Note = NonSciNote.ConsideredNormal },
                1 => grade with { Note = NonSciNote.ConsideredNotNormal },
                _ => grade,
            })];
        return side with { LightTouch = Note(side.LightTouch, 0), PinPrick = Note(side.PinPrick, 28), Motor = Note(side.Motor, 56) };
    }
}
