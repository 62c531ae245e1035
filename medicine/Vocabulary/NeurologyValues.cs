namespace Myelon.Medicine.Vocabulary;

/// <summary>Values of Walking ability.</summary>
public enum Walking
{
    /// <summary>Walks unaided.</summary>
    Unaided,

    /// <summary>Walks with aid.</summary>
    WithAid,

    /// <summary>Cannot walk for neurological reasons.</summary>
    NotForNeurologicalReason,

    /// <summary>Cannot walk for another reason.</summary>
    NotForOtherReason,
}

/// <summary>Values of Bladder and bowel function.</summary>
public enum SphincterFunction
{
    /// <summary>Intact.</summary>
    Intact,

    /// <summary>Threatened by dysfunction.</summary>
    ImpendingDysfunction,

    /// <summary>Disturbed.</summary>
    Dysfunction,
}

/// <summary>Values of Functional impairment from the deficit.</summary>
public enum ImpairmentSeverity
{
    /// <summary>Absent.</summary>
    None,

    /// <summary>Mild.</summary>
    Mild,

    /// <summary>Severe.</summary>
    Severe,
}

/// <summary>Values of Severity class of deficit.</summary>
public enum NeurologicalDeficit
{
    /// <summary>No deficit.</summary>
    None,

    /// <summary>Sensory only or root pain only.</summary>
    SensoryOrRootPainOnly,

    /// <summary>Mild.</summary>
    Mild,

    /// <summary>Functionally relevant.</summary>
    FunctionallyRelevant,

    /// <summary>Mixed (not defined in the guideline).</summary>
    MixedNotDefined,
}

/// <summary>Values of Onset of deficit.</summary>
public enum DeficitOnset
{
    /// <summary>Acute.</summary>
    Acute,

    /// <summary>Subacute.</summary>
    Subacute,

    /// <summary>Chronic.</summary>
    Chronic,
}

/// <summary>Values of Dynamics of deficit.</summary>
public enum DeficitProgression
{
    /// <summary>Rapidly progressive.</summary>
    RapidlyProgressive,

    /// <summary>Slowly progressive.</summary>
    SlowlyProgressive,

    /// <summary>Stable.</summary>
    Stable,

    /// <summary>Improving.</summary>
    Improving,
}

/// <summary>Values of ASIA Impairment Scale.</summary>
public enum AsiaGrade
{
    /// <summary>A.</summary>
    A,

    /// <summary>B.</summary>
    B,

    /// <summary>C.</summary>
    C,

    /// <summary>D.</summary>
    D,

    /// <summary>E.</summary>
    E,
}

/// <summary>Values of Frankel grade.</summary>
public enum Frankel
{
    /// <summary>A.</summary>
    A,

    /// <summary>B.</summary>
    B,

    /// <summary>C.</summary>
    C,

    /// <summary>D.</summary>
    D,

    /// <summary>E.</summary>
    E,
}

/// <summary>Values of Paraplegia or tetraplegia.</summary>
public enum ParaplegiaExtent
{
    /// <summary>Absent.</summary>
    None,

    /// <summary>Incomplete.</summary>
    Incomplete,

    /// <summary>Complete.</summary>
    Complete,
}
