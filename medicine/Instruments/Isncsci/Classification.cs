using Myelon.Core.Logic.Walks;

namespace Myelon.Medicine.Instruments.Isncsci;

/// <summary>The results of one side.</summary>
public sealed record SideClassification
{
    /// <summary>Which side.</summary>
    public required Side Side { get; init; }

    /// <summary>Sensory level.</summary>
    public required WalkResult<NeurologicalLevel> SensoryLevel { get; init; }

    /// <summary>Motor level.</summary>
    public required WalkResult<NeurologicalLevel> MotorLevel { get; init; }

    /// <summary>Sensory zone of partial preservation.</summary>
    public required WalkResult<Zone> SensoryZone { get; init; }

    /// <summary>Motor zone of partial preservation.</summary>
    public required WalkResult<Zone> MotorZone { get; init; }

    /// <summary>Key muscles of the upper extremity, 0–25.</summary>
    public required Total UpperExtremity { get; init; }

    /// <summary>Key muscles of the lower extremity, 0–25.</summary>
    public required Total LowerExtremity { get; init; }

    /// <summary>Light touch, 0–56.</summary>
    public required Total LightTouch { get; init; }

    /// <summary>Pin prick, 0–56.</summary>
    public required Total PinPrick { get; init; }

    /// <summary>All ten key muscles, 0–50.</summary>
    public Total Motor => UpperExtremity + LowerExtremity;
}

/// <summary>
/// The classification of a worksheet after ISNCSCI, revision 2019. Every result is the set of the values still
/// possible, with the walk that led there.
/// </summary>
public sealed record Classification
{
    /// <summary>The worksheet that was classified.</summary>
    public required Worksheet Worksheet { get; init; }

    /// <summary>Right side.</summary>
    public required SideClassification Right { get; init; }

    /// <summary>Left side.</summary>
    public required SideClassification Left { get; init; }

    /// <summary>Neurological level of injury (NLI).</summary>
    public required WalkResult<NeurologicalLevel> NeurologicalLevelOfInjury { get; init; }

    /// <summary>Complete or incomplete.</summary>
    public required WalkResult<Completeness> Completeness { get; init; }

    /// <summary>ASIA Impairment Scale; not determinable (ND) where several grades remain.</summary>
    public required WalkResult<ImpairmentGrade> ImpairmentScale { get; init; }

    /// <summary>Upper extremity motor score, both sides, 0–50.</summary>
    public Total UpperExtremity => Right.UpperExtremity + Left.UpperExtremity;

    /// <summary>Lower extremity motor score, both sides, 0–50.</summary>
    public Total LowerExtremity => Right.LowerExtremity + Left.LowerExtremity;

    /// <summary>Light touch, both sides, 0–112.</summary>
    public Total LightTouch => Right.LightTouch + Left.LightTouch;

    /// <summary>Pin prick, both sides, 0–112.</summary>
    public Total PinPrick => Right.PinPrick + Left.PinPrick;

    /// <summary>The results of a side.</summary>
    public SideClassification On(Side side) => side == Side.Right ? Right : Left;

    /// <summary>Classifies a worksheet.</summary>
    public static Classification Of(Worksheet worksheet)
    {
        ArgumentNullException.ThrowIfNull(worksheet);
        var considered = Walks.Of(worksheet);
        var findings = worksheet.HasNotes ? Walks.Of(worksheet.WithoutNotes()) : considered;
        return new()
        {
            Worksheet = worksheet,
            Right = Of(worksheet.Right, considered.Right, findings.Right),
            Left = Of(worksheet.Left, considered.Left, findings.Left),
            NeurologicalLevelOfInjury = Of(considered.NeurologicalLevel, findings.NeurologicalLevel),
            Completeness = Of(considered.Completeness, findings.Completeness),
            ImpairmentScale = Of(considered.ImpairmentScale, findings.ImpairmentScale),
        };
    }

    private static SideClassification Of(SideExamination side, SideWalks considered, SideWalks findings) => new()
    {
        Side = side.Side,
        SensoryLevel = Of(considered.SensoryLevel, findings.SensoryLevel),
        MotorLevel = Of(considered.MotorLevel, findings.MotorLevel),
        SensoryZone = Of(considered.SensoryZone, findings.SensoryZone),
        MotorZone = Of(considered.MotorZone, findings.MotorZone),
        UpperExtremity = Total.Of(Segments.UpperExtremity.Select(side.MotorAt)),
        LowerExtremity = Total.Of(Segments.LowerExtremity.Select(side.MotorAt)),
        LightTouch = Total.Of(side.LightTouch),
        PinPrick = Total.Of(side.PinPrick),
    };

    private static WalkResult<T> Of<T>(Walk<T> considered, Walk<T> findings)
        where T : struct, IComparable => new(considered.Found, findings.Found, considered);

    /// <summary>The four walks of a side.</summary>
    private sealed record SideWalks(
        Walk<NeurologicalLevel> SensoryLevel, Walk<NeurologicalLevel> MotorLevel, Walk<Zone> SensoryZone, Walk<Zone> MotorZone)
    {
        public static SideWalks Of(Worksheet worksheet, Side side)
        {
            var motorLevel = LevelRules.MotorLevel(worksheet, side);
            return new(
                LevelRules.SensoryLevel(worksheet.On(side)),
                motorLevel,
                ZoneRules.Sensory(worksheet, side),
                ZoneRules.Motor(worksheet, side, motorLevel.Found));
        }
    }

    /// <summary>All walks over one worksheet.</summary>
    private sealed record Walks(
        SideWalks Right,
        SideWalks Left,
        Walk<NeurologicalLevel> NeurologicalLevel,
        Walk<Completeness> Completeness,
        Walk<ImpairmentGrade> ImpairmentScale)
    {
        public static Walks Of(Worksheet worksheet)
        {
            var (right, left) = (SideWalks.Of(worksheet, Side.Right), SideWalks.Of(worksheet, Side.Left));
            var level = LevelRules.NeurologicalLevelOfInjury(worksheet);
            return new(
                right,
                left,
                level,
                SeverityRules.Completeness(worksheet),
                SeverityRules.ImpairmentScale(worksheet, level.Found, right.MotorLevel.Found, left.MotorLevel.Found));
        }
    }
}
