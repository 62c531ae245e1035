using Myelon.Core.Logic;
using Myelon.Medicine.Vocabulary;

namespace Myelon.Medicine.SpinalMetastases;

/// <summary>What a vertebral level means for the SINS and for the operation.</summary>
public static class Levels
{
    /// <summary>A level of the neck is affected.</summary>
    public static Condition Cervical { get; } = Lesion.AffectedLevels.HoldsAnyOf(
        [.. Enum.GetValues<SpinalLevel>().Where(l => l <= SpinalLevel.C7)]);

    /// <summary>The segment of a level (§7.2.2, table 4): every level from C0 to S5 lies in exactly one.</summary>
    public static SinsSegment SinsSegmentOf(SpinalLevel level) => level switch
    {
        >= SpinalLevel.C0 and <= SpinalLevel.C2 => SinsSegment.Junctional,
        >= SpinalLevel.C3 and <= SpinalLevel.C6 => SinsSegment.Mobile,
        >= SpinalLevel.C7 and <= SpinalLevel.T2 => SinsSegment.Junctional,
        >= SpinalLevel.T3 and <= SpinalLevel.T10 => SinsSegment.Semirigid,
        >= SpinalLevel.T11 and <= SpinalLevel.L1 => SinsSegment.Junctional,
        >= SpinalLevel.L2 and <= SpinalLevel.L4 => SinsSegment.Mobile,
        >= SpinalLevel.L5 and <= SpinalLevel.S1 => SinsSegment.Junctional,
        _ => SinsSegment.Rigid,
    };

    /// <summary>The region of a level (§10.5.4, §10.5.5). T2 is claimed by two regions of the text; R63 takes it (IB41).</summary>
    public static SurgicalRegion SurgicalRegionOf(SpinalLevel level) => level switch
    {
        >= SpinalLevel.C0 and <= SpinalLevel.C2 => SurgicalRegion.OccipitocervicalC0ToC2,
        >= SpinalLevel.C3 and <= SpinalLevel.C6 => SurgicalRegion.SubaxialC3ToC6,
        >= SpinalLevel.C7 and <= SpinalLevel.T1 => SurgicalRegion.CervicothoracicC7ToT1,
        >= SpinalLevel.T2 and <= SpinalLevel.T5 => SurgicalRegion.UpperThoracicT2ToT5,
        >= SpinalLevel.T6 and <= SpinalLevel.L5 => SurgicalRegion.ThoracolumbarT6ToL5,
        _ => SurgicalRegion.Sacral,
    };
}
