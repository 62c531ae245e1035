namespace Myelon.Medicine.Vocabulary;

/// <summary>Values of Biopsy route.</summary>
public enum BiopsyRoute
{
    /// <summary>CT-guided percutaneous.</summary>
    CtGuidedPercutaneous,

    /// <summary>Open.</summary>
    Open,

    /// <summary>Other route.</summary>
    Other,
}

/// <summary>Values of Biopsy technique.</summary>
public enum BiopsyTechnique
{
    /// <summary>Core needle biopsy.</summary>
    CoreNeedle,

    /// <summary>Fine needle biopsy.</summary>
    FineNeedle,

    /// <summary>Incisional biopsy.</summary>
    Incisional,
}

/// <summary>Values of Specimen consistency.</summary>
public enum Specimen
{
    /// <summary>Bone-hard.</summary>
    BoneHard,

    /// <summary>Soft and sufficient.</summary>
    SoftSufficient,

    /// <summary>Soft and insufficient.</summary>
    SoftInsufficient,
}

/// <summary>Values of Fixative.</summary>
public enum FixationMedium
{
    /// <summary>Buffered formalin (4%).</summary>
    BufferedFormalin4Percent,

    /// <summary>Other fixative.</summary>
    Other,

    /// <summary>None.</summary>
    None,
}

/// <summary>Values of Decalcification.</summary>
public enum DecalcificationMethod
{
    /// <summary>EDTA.</summary>
    Edta,

    /// <summary>Other gentle method.</summary>
    OtherGentle,

    /// <summary>Acid method.</summary>
    Acid,

    /// <summary>None.</summary>
    None,
}
