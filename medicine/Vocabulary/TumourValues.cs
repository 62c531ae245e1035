namespace Myelon.Medicine.Vocabulary;

/// <summary>Values of Primary tumour.</summary>
public enum PrimaryTumour
{
    /// <summary>Breast cancer.</summary>
    Breast,

    /// <summary>Prostate cancer.</summary>
    Prostate,

    /// <summary>Non-small-cell lung cancer.</summary>
    LungNonSmallCell,

    /// <summary>Small-cell lung cancer.</summary>
    LungSmallCell,

    /// <summary>Renal cell carcinoma.</summary>
    RenalCell,

    /// <summary>Bladder cancer.</summary>
    UrinaryBladder,

    /// <summary>Differentiated thyroid cancer.</summary>
    ThyroidDifferentiated,

    /// <summary>Melanoma.</summary>
    Melanoma,

    /// <summary>Sarcoma.</summary>
    Sarcoma,

    /// <summary>Colorectal cancer.</summary>
    Colorectal,

    /// <summary>Other gastrointestinal tumour.</summary>
    GastrointestinalOther,

    /// <summary>Neuroendocrine neoplasm.</summary>
    Neuroendocrine,

    /// <summary>Multiple myeloma.</summary>
    Myeloma,

    /// <summary>Lymphoma.</summary>
    Lymphoma,

    /// <summary>Other tumour.</summary>
    Other,

    /// <summary>Cancer of unknown primary.</summary>
    UnknownPrimary,
}

/// <summary>Values of Radiosensitivity of the tumour.</summary>
public enum RadiationSensitivity
{
    /// <summary>Low.</summary>
    Low,

    /// <summary>Not low.</summary>
    NotLow,
}

/// <summary>Values of Current systemic therapy.</summary>
public enum SystemicTherapy
{
    /// <summary>Chemotherapy.</summary>
    Chemotherapy,

    /// <summary>Endocrine therapy.</summary>
    Endocrine,

    /// <summary>Targeted therapy.</summary>
    Targeted,

    /// <summary>Immune checkpoint inhibitor.</summary>
    ImmuneCheckpointInhibitor,

    /// <summary>Radioligand therapy.</summary>
    Radioligand,
}

/// <summary>Values of Osteoprotective therapy.</summary>
public enum BoneProtection
{
    /// <summary>None.</summary>
    None,

    /// <summary>Bisphosphonate.</summary>
    Bisphosphonate,

    /// <summary>Denosumab.</summary>
    Denosumab,
}
