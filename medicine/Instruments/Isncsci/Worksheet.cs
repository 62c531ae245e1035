using System.Collections.Immutable;
using Myelon.Core.Logic;
using NodaTime;

namespace Myelon.Medicine.Instruments.Isncsci;

/// <summary>One side of the worksheet.</summary>
/// <param name="Side">Which side.</param>
/// <param name="LightTouch">28 grades 0–2, in the order of <see cref="Segments.Dermatomes"/>.</param>
/// <param name="PinPrick">28 grades 0–2, in the order of <see cref="Segments.Dermatomes"/>.</param>
/// <param name="Motor">Ten grades 0–5, in the order of <see cref="Segments.Myotomes"/>.</param>
/// <param name="LowestNonKeyMuscle">
/// The most caudal segment in which a muscle that is no key muscle moves voluntarily; null where none was recorded.
/// </param>
public sealed record SideExamination(
    Side Side,
    ImmutableArray<TestedGrade> LightTouch,
    ImmutableArray<TestedGrade> PinPrick,
    ImmutableArray<TestedGrade> Motor,
    Dermatome? LowestNonKeyMuscle = null)
{
    /// <summary>The light touch grade of a dermatome.</summary>
    public TestedGrade LightTouchAt(Dermatome dermatome) => LightTouch[(int)dermatome - (int)Dermatome.C2];

    /// <summary>The pin prick grade of a dermatome.</summary>
    public TestedGrade PinPrickAt(Dermatome dermatome) => PinPrick[(int)dermatome - (int)Dermatome.C2];

    /// <summary>The grade of a key muscle.</summary>
    public TestedGrade MotorAt(Myotome myotome) => Motor[Segments.Myotomes.IndexOf(myotome)];

    /// <summary>Every graded cell of this side.</summary>
    public IEnumerable<TestedGrade> Grades => LightTouch.Concat(PinPrick).Concat(Motor);

    /// <summary>This side with every asterisk ignored.</summary>
    public SideExamination WithoutNotes() => this with
    {
        LightTouch = [.. LightTouch.Select(static grade => grade.WithoutNote)],
        PinPrick = [.. PinPrick.Select(static grade => grade.WithoutNote)],
        Motor = [.. Motor.Select(static grade => grade.WithoutNote)],
    };
}

/// <summary>The examination as the ISNCSCI worksheet records it (revision 2019).</summary>
/// <param name="Name">What the file calls this worksheet; free text.</param>
/// <param name="ExaminedAt">When the patient was examined; null where the file does not say.</param>
/// <param name="VoluntaryAnalContraction">Voluntary anal contraction (VAC); unknown where not testable.</param>
/// <param name="DeepAnalPressure">Deep anal pressure (DAP); unknown where not testable.</param>
/// <param name="Right">The right side.</param>
/// <param name="Left">The left side.</param>
/// <param name="Comments">The examiner's comments.</param>
public sealed record Worksheet(
    string Name,
    OffsetDateTime? ExaminedAt,
    Truth VoluntaryAnalContraction,
    Truth DeepAnalPressure,
    SideExamination Right,
    SideExamination Left,
    string? Comments = null)
{
    /// <summary>The examination of a side.</summary>
    public SideExamination On(Side side) => side == Side.Right ? Right : Left;

    /// <summary>Whether any cell carries the asterisk.</summary>
    public bool HasNotes => Right.Grades.Concat(Left.Grades).Any(static grade => grade.HasNote);

    /// <summary>The worksheet with every asterisk ignored: the findings alone.</summary>
    public Worksheet WithoutNotes() => this with { Right = Right.WithoutNotes(), Left = Left.WithoutNotes() };
}
