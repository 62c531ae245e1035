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
/// Fact <c>muscle_strength_min_janda</c>: the lowest grade 0–5 of the tested key muscles without asterisk; null if none was tested.
/// </param>
/// <param name="MotorDeficit">Fact <c>motor_deficit</c>, evidence: yes for a grade of at most 4, else unknown.</param>
/// <param name="SensoryDeficit">Fact <c>sensory_deficit</c>, evidence: yes for a sensory grade below 2, else unknown.</param>
/// <param name="ImpairmentScale">Fact <c>asia_impairment_scale</c>: the grade where only one is possible.</param>
/// <param name="Paraplegia">Proposal for the fact <c>paraplegia_status</c>; null where the grades left do not agree.</param>
/// <param name="WeakMuscles">The codes of the key muscles that show the motor deficit, in the order of the worksheet.</param>
/// <param name="ImpairedSensation">The codes of the sensory cells that show the sensory deficit, in the order of the worksheet.</param>
public sealed record CaseFindings(
    int? WeakestKeyMuscle,
    Truth MotorDeficit,
    Truth SensoryDeficit,
    ImpairmentGrade? ImpairmentScale,
    ParaplegiaProposal? Paraplegia,
    ImmutableArray<string> WeakMuscles,
    ImmutableArray<string> ImpairedSensation)
{
    /// <summary>The facts that follow from a classified worksheet.</summary>
    public static CaseFindings Of(Classification classification)
    {
        ArgumentNullException.ThrowIfNull(classification);
        var worksheet = classification.Worksheet;
        var muscles = Tested(worksheet, Muscles).ToImmutableArray();
        var weak = Impaired(muscles);
        var numb = Impaired(Tested(worksheet, Sensation));
        return new(
            muscles.Select(static cell => cell.Grade.Examined).Min(),
            Evidence(weak),
            Evidence(numb),
            classification.ImpairmentScale.Values.Certain,
            Proposal(classification.ImpairmentScale.Values),
            weak,
            numb);
    }

    private static IEnumerable<(string Code, TestedGrade Grade)> Tested(
        Worksheet worksheet, Func<SideExamination, IEnumerable<(string Code, TestedGrade Grade)>> cells) =>
        Levels.Sides.SelectMany(side => cells(worksheet.On(side)))
            .Where(static cell => cell.Grade is { HasNote: false, Examined: not null });

    private static IEnumerable<(string Code, TestedGrade Grade)> Muscles(SideExamination side) =>
        Levels.Myotomes.Select(myotome => (WorksheetFields.Motor(side.Side, myotome).Code, side.MotorAt(myotome)));

    private static IEnumerable<(string Code, TestedGrade Grade)> Sensation(SideExamination side) =>
        Levels.Dermatomes.Select(dermatome => (WorksheetFields.LightTouch(side.Side, dermatome).Code, side.LightTouchAt(dermatome)))
            .Concat(Levels.Dermatomes.Select(dermatome => (WorksheetFields.PinPrick(side.Side, dermatome).Code, side.PinPrickAt(dermatome))));

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
