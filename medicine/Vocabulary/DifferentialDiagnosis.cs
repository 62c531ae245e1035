using Myelon.Core.Logic;

namespace Myelon.Medicine.Vocabulary;

/// <summary>Diagnoses that are considered beside a metastasis.</summary>
public static class DifferentialDiagnosis
{
    /// <summary>Differential diagnosis osteoporosis.</summary>
    public static BooleanFact Osteoporosis { get; } = new("ddx_osteoporosis")
    {
        Label = new("Differentialdiagnose Osteoporose", "Differential diagnosis osteoporosis"),
        WhenYes = new("eine Osteoporose kommt differentialdiagnostisch in Betracht", "osteoporosis is a differential diagnosis"),
        WhenNo = new("eine Osteoporose kommt differentialdiagnostisch nicht in Betracht", "osteoporosis is not a differential diagnosis"),
        KnownBy = KnownBy.Bedside,
    };

    /// <summary>Differential diagnosis brown tumour.</summary>
    public static BooleanFact BrownTumour { get; } = new("ddx_brown_tumor")
    {
        Label = new("Differentialdiagnose brauner Tumor", "Differential diagnosis brown tumour"),
        WhenYes = new("ein brauner Tumor kommt differentialdiagnostisch in Betracht", "a brown tumour is a differential diagnosis"),
        WhenNo = new("ein brauner Tumor kommt differentialdiagnostisch nicht in Betracht", "a brown tumour is not a differential diagnosis"),
        KnownBy = KnownBy.Bedside,
    };

    /// <summary>Differential diagnosis multiple myeloma.</summary>
    public static BooleanFact Myeloma { get; } = new("ddx_myeloma")
    {
        Label = new("Differentialdiagnose multiples Myelom", "Differential diagnosis multiple myeloma"),
        WhenYes = new("ein multiples Myelom kommt differentialdiagnostisch in Betracht", "multiple myeloma is a differential diagnosis"),
        WhenNo = new("ein multiples Myelom kommt differentialdiagnostisch nicht in Betracht", "multiple myeloma is not a differential diagnosis"),
        KnownBy = KnownBy.Bedside,
    };

    /// <summary>Differential diagnosis infection.</summary>
    public static BooleanFact Infection { get; } = new("ddx_infection")
    {
        Label = new("Differentialdiagnose Infektion", "Differential diagnosis infection"),
        WhenYes = new("eine Infektion kommt differentialdiagnostisch in Betracht", "infection is a differential diagnosis"),
        WhenNo = new("eine Infektion kommt differentialdiagnostisch nicht in Betracht", "infection is not a differential diagnosis"),
        KnownBy = KnownBy.Bedside,
    };
}
