using Myelon.Core.Logic.Walks;
using System.Collections.Immutable;
using Myelon.Core.Logic;

namespace Myelon.Medicine.Instruments.Isncsci;

/// <summary>What a worksheet proposes for the fact <c>paraplegia_status</c>; it is proposed, never set.</summary>
public enum ParaplegiaProposal
{
    /// <summary>Normal in all segments (E).</summary>
    None,

    /// <summary>Incomplete (B, C or D).</summary>
    Incomplete,

    /// <summary>Complete (A).</summary>
    Complete,
}

/// <summary>
/// The facts of a case that follow from a worksheet (row "from isncsci" of the derivations). Cells with an asterisk are
/// left out: what they show is not, or not only, the spinal cord.
/// </summary>
/// <param name="WeakestKeyMuscle">
/// Fact <c>muscle_strength_min_janda</c>: between which grades 0–5 the weakest key muscle lies. One that was not tested can be weaker than all
/// that were; one that the cord weakens beside another condition is at least as strong as examined.
/// </param>
/// <param name="MotorDeficit">Fact <c>motor_deficit</c>, evidence: yes for a grade of at most 4, else unknown.</param>
/// <param name="SensoryDeficit">Fact <c>sensory_deficit</c>, evidence: yes for a sensory grade below 2, else unknown.</param>
/// <param name="ImpairmentScales">Fact <c>asia_impairment_scale</c>: the grades still possible.</param>
/// <param name="Paraplegia">Proposal for the fact <c>paraplegia_status</c>; null where the grades left do not agree.</param>
/// <param name="WeakMuscles">The codes of the key muscles that show the motor deficit, in the order of the worksheet.</param>
/// <param name="ImpairedSensation">The codes of the sensory cells that show the sensory deficit, in the order of the worksheet.</param>
public sealed record CaseFindings(
    (int Lowest, int Highest) WeakestKeyMuscle,
    Truth MotorDeficit,
    Truth SensoryDeficit,
    ImmutableArray<ImpairmentGrade> ImpairmentScales,
    ParaplegiaProposal? Paraplegia,
    ImmutableArray<string> WeakMuscles,
    ImmutableArray<string> ImpairedSensation)
{
    /// <summary>The facts that follow from a classified worksheet.</summary>
    public static CaseFindings Of(Classification classification)
    {
        ArgumentNullException.ThrowIfNull(classification);
        var worksheet = classification.Worksheet;
        var weak = Impaired(Tested(worksheet, Muscles));
        var numb = Impaired(Tested(worksheet, Sensation));
        return new(
            Weakest([.. Segments.Sides.SelectMany(side => Muscles(worksheet.On(side))).Select(static cell => cell.Grade)]),
            Evidence(weak),
            Evidence(numb),
            classification.ImpairmentScale.Values.Values,
            Proposal(classification.ImpairmentScale.Values),
            weak,
            numb);
    }

    private static (int Lowest, int Highest) Weakest(ImmutableArray<TestedGrade> muscles) => (
        muscles.Where(static grade => grade.Note != NonSciNote.ConsideredNormal).Select(static grade => grade.Examined ?? 0)
            .Append(TestedGrade.NormalStrength).Min(),
        muscles.Where(static grade => !grade.HasNote).Select(static grade => grade.Examined ?? TestedGrade.NormalStrength)
            .Append(TestedGrade.NormalStrength).Min());

    private static IEnumerable<(string Code, TestedGrade Grade)> Tested(
        Worksheet worksheet, Func<SideExamination, IEnumerable<(string Code, TestedGrade Grade)>> cells) =>
        Segments.Sides.SelectMany(side => cells(worksheet.On(side)))
            .Where(static cell => cell.Grade is { HasNote: false, Examined: not null });

    private static IEnumerable<(string Code, TestedGrade Grade)> Muscles(SideExamination side) =>
        Segments.Myotomes.Select(myotome => (WorksheetFields.Motor(side.Side, myotome).Code, side.MotorAt(myotome)));

    private static IEnumerable<(string Code, TestedGrade Grade)> Sensation(SideExamination side) =>
        Segments.Dermatomes.Select(dermatome => (WorksheetFields.LightTouch(side.Side, dermatome).Code, side.LightTouchAt(dermatome)))
            .Concat(Segments.Dermatomes.Select(dermatome => (WorksheetFields.PinPrick(side.Side, dermatome).Code, side.PinPrickAt(dermatome))));

    private static ImmutableArray<string> Impaired(IEnumerable<(string Code, TestedGrade Grade)> cells) =>
        [.. cells.Where(static cell => cell.Grade.Examined < cell.Grade.Normal).Select(static cell => cell.Code)];

    private static Truth Evidence(ImmutableArray<string> cells) => cells.IsEmpty ? Truth.Unknown : Truth.Yes;

    private static ParaplegiaProposal? Proposal(Possible<ImpairmentGrade> grades)
    {
        var proposals = grades.Values.Select(static grade => grade switch
        {
            ImpairmentGrade.A => ParaplegiaProposal.Complete,
            ImpairmentGrade.E => ParaplegiaProposal.None,
            _ => ParaplegiaProposal.Incomplete,
        });
        return Possible.Of(proposals).Certain;
    }
}
