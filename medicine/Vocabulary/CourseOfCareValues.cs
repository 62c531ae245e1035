namespace Myelon.Medicine.Vocabulary;

/// <summary>Values of measures taken.</summary>
public enum Measure
{
    /// <summary>Immobilisation.</summary>
    Immobilisation,

    /// <summary>Analgesia.</summary>
    Analgesia,

    /// <summary>Coanalgesic considered.</summary>
    CoanalgesicConsidered,

    /// <summary>Breakthrough opioid.</summary>
    BreakthroughOpioid,

    /// <summary>Cemented pedicle screws.</summary>
    CementedPedicleScrews,

    /// <summary>Postoperative concept.</summary>
    PostoperativeConcept,

    /// <summary>Tumour related risks considered.</summary>
    TumourRelatedRisksConsidered,

    /// <summary>Systemic therapy timing agreed.</summary>
    SystemicTherapyTimingAgreed,

    /// <summary>Radiotherapy timing agreed.</summary>
    RadiotherapyTimingAgreed,

    /// <summary>Rehabilitation offered.</summary>
    RehabilitationOffered,

    /// <summary>Rehabilitation suspended.</summary>
    RehabilitationSuspended,

    /// <summary>Psychological support offered.</summary>
    PsychologicalSupportOffered,

    /// <summary>Thromboprophylaxis.</summary>
    Thromboprophylaxis,

    /// <summary>Transfer for neurological rehabilitation.</summary>
    TransferForNeurologicalRehabilitation,

    /// <summary>Follow up arranged.</summary>
    FollowUpArranged,
}

/// <summary>Values of treatments declined or not possible.</summary>
public enum Treatment
{
    /// <summary>Biopsy.</summary>
    Biopsy,

    /// <summary>Surgery.</summary>
    Surgery,

    /// <summary>Radiotherapy.</summary>
    Radiotherapy,

    /// <summary>Embolisation.</summary>
    Embolisation,

    /// <summary>Augmentation.</summary>
    Augmentation,

    /// <summary>Ablation.</summary>
    Ablation,

    /// <summary>Radiopharmaceutical.</summary>
    Radiopharmaceutical,

    /// <summary>Systemic therapy.</summary>
    SystemicTherapy,

    /// <summary>Osteoprotective therapy.</summary>
    OsteoprotectiveTherapy,

    /// <summary>Analgesia.</summary>
    Analgesia,

    /// <summary>Thromboprophylaxis.</summary>
    Thromboprophylaxis,

    /// <summary>Rehabilitation.</summary>
    Rehabilitation,

    /// <summary>Psychological support.</summary>
    PsychologicalSupport,

    /// <summary>MRI of the spine.</summary>
    Mri,

    /// <summary>CT of the spine.</summary>
    Ct,

    /// <summary>Staging.</summary>
    Staging,
}
