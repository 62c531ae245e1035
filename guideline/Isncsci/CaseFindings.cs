using Myelon.Core;

namespace Myelon.Guideline.Isncsci;

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
public sealed record CaseFindings(
    int? WeakestKeyMuscle,
    Truth MotorDeficit,
    Truth SensoryDeficit,
    ImpairmentGrade? ImpairmentScale,
    ParaplegiaProposal? Paraplegia)
{
    /// <summary>The facts that follow from a classified worksheet.</summary>
    public static CaseFindings Of(Classification classification)
    {
        ArgumentNullException.ThrowIfNull(classification);
        var worksheet = classification.Worksheet;
        var weakest = Tested(worksheet, static side => side.Motor).Min();
        var sensation = Tested(worksheet, static side => side.LightTouch.Concat(side.PinPrick)).Min();
        return new(
            weakest,
            Evidence(weakest < TestedGrade.NormalStrength),
            Evidence(sensation < TestedGrade.NormalSensation),
            classification.ImpairmentScale.Values.Certain,
            Proposal(classification.ImpairmentScale.Values));
    }

    private static IEnumerable<int?> Tested(Worksheet worksheet, Func<SideExamination, IEnumerable<TestedGrade>> cells) =>
        Levels.Sides.SelectMany(side => cells(worksheet.On(side)))
            .Where(static cell => !cell.HasNote)
            .Select(static cell => cell.Examined);

    private static Truth Evidence(bool found) => found ? Truth.Yes : Truth.Unknown;

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
