namespace Myelon.Medicine.Vocabulary;

/// <summary>Values of Local treatment just completed.</summary>
public enum LocalTreatment
{
    /// <summary>Surgery.</summary>
    Surgery,

    /// <summary>Radiotherapy.</summary>
    Radiotherapy,

    /// <summary>Ablation.</summary>
    Ablation,

    /// <summary>Augmentation.</summary>
    Augmentation,
}
