namespace Myelon.Medicine.Vocabulary;

/// <summary>Values of History items documented.</summary>
public enum HistoryItem
{
    /// <summary>Pain quality.</summary>
    PainQuality,

    /// <summary>Pain perception.</summary>
    PainPerception,

    /// <summary>Pain intensity.</summary>
    PainIntensity,

    /// <summary>Pain location.</summary>
    PainLocation,

    /// <summary>Kind of pain.</summary>
    PainKind,

    /// <summary>Course of pain.</summary>
    PainCourse,

    /// <summary>Neurological deficits.</summary>
    NeurologicalDeficits,

    /// <summary>Trauma.</summary>
    Trauma,

    /// <summary>Local signs of inflammation.</summary>
    LocalInflammation,

    /// <summary>Systemic signs of inflammation.</summary>
    SystemicInflammation,

    /// <summary>Prior cancer.</summary>
    PriorCancer,

    /// <summary>Prior infection.</summary>
    PriorInfection,

    /// <summary>Disease of bone metabolism.</summary>
    BoneMetabolismDisease,

    /// <summary>Prior intervention on the spine.</summary>
    PriorSpineIntervention,
}

/// <summary>Values of Examination items documented.</summary>
public enum ExaminationItem
{
    /// <summary>Inspection of the whole spine.</summary>
    InspectionOfWholeSpine,

    /// <summary>Palpation of the whole spine.</summary>
    PalpationOfWholeSpine,

    /// <summary>Functional testing of the whole spine.</summary>
    FunctionalTestOfWholeSpine,

    /// <summary>Focused neurological examination.</summary>
    FocusedNeurologicalExamination,
}

/// <summary>Values of Handover documents.</summary>
public enum HandoverDocument
{
    /// <summary>Oncology letter.</summary>
    OncologyLetter,

    /// <summary>Internal medicine letter.</summary>
    InternalMedicineLetter,

    /// <summary>Medication plan.</summary>
    MedicationPlan,

    /// <summary>Image files.</summary>
    ImageFiles,

    /// <summary>Neurological status with time.</summary>
    NeurologicalStatusWithTime,
}
