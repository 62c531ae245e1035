namespace Myelon.Medicine.Vocabulary;

/// <summary>Values of Pain type.</summary>
public enum PainMechanism
{
    /// <summary>Nociceptive.</summary>
    Nociceptive,

    /// <summary>Neuropathic.</summary>
    Neuropathic,

    /// <summary>Mixed.</summary>
    Mixed,
}

/// <summary>Values of Response to opioids.</summary>
public enum OpioidEffect
{
    /// <summary>Not on opioids.</summary>
    NotOnOpioid,

    /// <summary>No response.</summary>
    None,

    /// <summary>Partial.</summary>
    Partial,

    /// <summary>Adequate.</summary>
    Adequate,
}
