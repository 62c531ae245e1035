namespace Myelon.Medicine.Vocabulary;

/// <summary>Values of SINS location.</summary>
public enum SinsSegment
{
    /// <summary>Junctional.</summary>
    Junctional,

    /// <summary>Mobile.</summary>
    Mobile,

    /// <summary>Semi-rigid.</summary>
    Semirigid,

    /// <summary>Rigid.</summary>
    Rigid,
}

/// <summary>Values of SINS pain.</summary>
public enum SinsPainKind
{
    /// <summary>Mechanical pain.</summary>
    Mechanical,

    /// <summary>Pain that is not mechanical.</summary>
    NotMechanical,

    /// <summary>Pain-free.</summary>
    PainFree,
}

/// <summary>Values of SINS alignment.</summary>
public enum SpinalAlignment
{
    /// <summary>Subluxation or translation.</summary>
    SubluxationOrTranslation,

    /// <summary>Deformity (new kyphosis or scoliosis).</summary>
    Deformity,

    /// <summary>Normal.</summary>
    Normal,
}

/// <summary>Values of SINS vertebral body collapse.</summary>
public enum VertebralCollapse
{
    /// <summary>Collapse of more than 50%.</summary>
    MoreThanHalf,

    /// <summary>Collapse of less than 50%.</summary>
    LessThanHalf,

    /// <summary>Collapse of exactly 50%.</summary>
    ExactlyHalf,

    /// <summary>No collapse with more than 50% involved.</summary>
    NoCollapseMoreThanHalfInvolved,

    /// <summary>Neither collapse nor more than 50% involved.</summary>
    NoneOfThese,
}

/// <summary>Values of SINS posterolateral involvement.</summary>
public enum PosterolateralInvolvement
{
    /// <summary>Bilateral.</summary>
    Bilateral,

    /// <summary>Unilateral.</summary>
    Unilateral,

    /// <summary>Absent.</summary>
    None,
}

/// <summary>Values of SINS category.</summary>
public enum SpinalStability
{
    /// <summary>Stable.</summary>
    Stable,

    /// <summary>Potentially unstable.</summary>
    PotentiallyUnstable,

    /// <summary>Unstable.</summary>
    Unstable,
}

/// <summary>Values of Pathological fracture.</summary>
public enum FractureStatus
{
    /// <summary>Absent.</summary>
    None,

    /// <summary>Impending.</summary>
    Impending,

    /// <summary>Present.</summary>
    Present,
}
