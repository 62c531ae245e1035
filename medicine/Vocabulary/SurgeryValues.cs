namespace Myelon.Medicine.Vocabulary;

/// <summary>Values of Surgical region.</summary>
public enum SurgicalRegion
{
    /// <summary>Occipitocervical (C0–C2).</summary>
    OccipitocervicalC0ToC2,

    /// <summary>Subaxial cervical (C3–C6).</summary>
    SubaxialC3ToC6,

    /// <summary>Cervicothoracic (C7–T1).</summary>
    CervicothoracicC7ToT1,

    /// <summary>Upper thoracic (T2–T5).</summary>
    UpperThoracicT2ToT5,

    /// <summary>Thoracolumbar (T6–L5).</summary>
    ThoracolumbarT6ToL5,

    /// <summary>Sacral (S1–S5).</summary>
    Sacral,
}

/// <summary>Values of Type of surgery.</summary>
public enum SurgicalProcedure
{
    /// <summary>Stabilisation.</summary>
    Stabilisation,

    /// <summary>Decompression.</summary>
    Decompression,

    /// <summary>Separation surgery.</summary>
    SeparationSurgery,

    /// <summary>Corpectomy.</summary>
    Corpectomy,

    /// <summary>Resection.</summary>
    Resection,

    /// <summary>Augmentation.</summary>
    Augmentation,

    /// <summary>Ablation.</summary>
    Ablation,
}

/// <summary>Values of Access.</summary>
public enum SurgicalAccess
{
    /// <summary>Open.</summary>
    Open,

    /// <summary>Percutaneous.</summary>
    Percutaneous,

    /// <summary>Combined open and percutaneous.</summary>
    Combined,
}

/// <summary>Values of Implant material.</summary>
public enum Implant
{
    /// <summary>Titanium.</summary>
    Titanium,

    /// <summary>PEEK.</summary>
    Peek,

    /// <summary>CF/PEEK (carbon-fibre-reinforced).</summary>
    CarbonFibrePeek,

    /// <summary>Steel.</summary>
    Steel,

    /// <summary>Other material.</summary>
    Other,
}

/// <summary>Values of Intent of ablation.</summary>
public enum AblationGoal
{
    /// <summary>Palliative pain relief.</summary>
    PalliativePainRelief,

    /// <summary>Local control.</summary>
    LocalControl,

    /// <summary>Other intent.</summary>
    Other,
}
