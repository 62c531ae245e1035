using Myelon.Core.Logic;

namespace Myelon.Medicine.Vocabulary;

/// <summary>Laboratory values.</summary>
public static class Laboratory
{
    /// <summary>Laboratory value available: Blood count.</summary>
    public static BooleanFact BloodCountAvailable { get; } = new("lab_blood_count_done")
    {
        Label = new("Labor erhoben: Blutbild", "Laboratory value available: Blood count"),
        WhenYes = new("ein Blutbild liegt vor", "a blood count is available"),
        WhenNo = new("ein Blutbild liegt nicht vor", "no blood count is available"),
        KnownBy = KnownBy.Laboratory,
        Policy = UnknownPolicy.FalseUntilEntered,
    };

    /// <summary>Laboratory value available: C-reactive protein.</summary>
    public static BooleanFact CReactiveProteinAvailable { get; } = new("lab_crp_done")
    {
        Label = new("Labor erhoben: C-reaktives Protein", "Laboratory value available: C-reactive protein"),
        WhenYes = new("ein Wert für das C-reaktive Protein liegt vor", "a C-reactive protein value is available"),
        WhenNo = new("ein Wert für das C-reaktive Protein liegt nicht vor", "no C-reactive protein value is available"),
        KnownBy = KnownBy.Laboratory,
        Policy = UnknownPolicy.FalseUntilEntered,
    };

    /// <summary>Laboratory value available: Calcium.</summary>
    public static BooleanFact CalciumAvailable { get; } = new("lab_calcium_done")
    {
        Label = new("Labor erhoben: Kalzium", "Laboratory value available: Calcium"),
        WhenYes = new("ein Kalziumwert liegt vor", "a calcium value is available"),
        WhenNo = new("ein Kalziumwert liegt nicht vor", "no calcium value is available"),
        KnownBy = KnownBy.Laboratory,
        Policy = UnknownPolicy.FalseUntilEntered,
    };

    /// <summary>Laboratory value available: Prothrombin time/INR.</summary>
    public static BooleanFact InternationalNormalisedRatioAvailable { get; } = new("lab_inr_done")
    {
        Label = new("Labor erhoben: Quick/INR", "Laboratory value available: Prothrombin time/INR"),
        WhenYes = new("ein Quick- oder INR-Wert liegt vor", "a prothrombin time or INR is available"),
        WhenNo = new("ein Quick- oder INR-Wert liegt nicht vor", "no prothrombin time or INR is available"),
        KnownBy = KnownBy.Laboratory,
        Policy = UnknownPolicy.FalseUntilEntered,
    };

    /// <summary>Laboratory value available: Partial thromboplastin time.</summary>
    public static BooleanFact PartialThromboplastinTimeAvailable { get; } = new("lab_ptt_done")
    {
        Label = new("Labor erhoben: PTT", "Laboratory value available: Partial thromboplastin time"),
        WhenYes = new("ein PTT-Wert liegt vor", "a partial thromboplastin time is available"),
        WhenNo = new("ein PTT-Wert liegt nicht vor", "no partial thromboplastin time is available"),
        KnownBy = KnownBy.Laboratory,
        Policy = UnknownPolicy.FalseUntilEntered,
    };

    /// <summary>Laboratory value available: Alkaline phosphatase.</summary>
    public static BooleanFact AlkalinePhosphataseAvailable { get; } = new("lab_alp_done")
    {
        Label = new("Labor erhoben: Alkalische Phosphatase", "Laboratory value available: Alkaline phosphatase"),
        WhenYes = new("ein Wert für die alkalische Phosphatase liegt vor", "an alkaline phosphatase value is available"),
        WhenNo = new("ein Wert für die alkalische Phosphatase liegt nicht vor", "no alkaline phosphatase value is available"),
        KnownBy = KnownBy.Laboratory,
        Policy = UnknownPolicy.FalseUntilEntered,
    };

    /// <summary>Laboratory value available: Vitamin D.</summary>
    public static BooleanFact VitaminDAvailable { get; } = new("lab_vitamin_d_done")
    {
        Label = new("Labor erhoben: Vitamin D", "Laboratory value available: Vitamin D"),
        WhenYes = new("ein Vitamin-D-Wert liegt vor", "a vitamin D value is available"),
        WhenNo = new("ein Vitamin-D-Wert liegt nicht vor", "no vitamin D value is available"),
        KnownBy = KnownBy.Laboratory,
        Policy = UnknownPolicy.FalseUntilEntered,
    };

    /// <summary>Laboratory value available: Parathyroid hormone.</summary>
    public static BooleanFact ParathyroidHormoneAvailable { get; } = new("lab_pth_done")
    {
        Label = new("Labor erhoben: Parathormon", "Laboratory value available: Parathyroid hormone"),
        WhenYes = new("ein Parathormonwert liegt vor", "a parathyroid hormone value is available"),
        WhenNo = new("ein Parathormonwert liegt nicht vor", "no parathyroid hormone value is available"),
        KnownBy = KnownBy.Laboratory,
        Policy = UnknownPolicy.FalseUntilEntered,
    };

    /// <summary>Laboratory value available: Plasma protein electrophoresis.</summary>
    public static BooleanFact PlasmaElectrophoresisAvailable { get; } = new("lab_electrophoresis_done")
    {
        Label = new("Labor erhoben: Plasmaelektrophorese", "Laboratory value available: Plasma protein electrophoresis"),
        WhenYes = new("eine Plasmaelektrophorese liegt vor", "a plasma protein electrophoresis is available"),
        WhenNo = new("eine Plasmaelektrophorese liegt nicht vor", "no plasma protein electrophoresis is available"),
        KnownBy = KnownBy.Laboratory,
        Policy = UnknownPolicy.FalseUntilEntered,
    };

    /// <summary>Serum calcium, 1.0 to 5.0 mmol/l.</summary>
    public static NumberFact SerumCalciumInMillimolesPerLitre { get; } = new("serum_calcium_mmol_l")
    {
        Label = new("Serumkalzium", "Serum calcium"),
        Subject = new("das Serumkalzium", "the serum calcium"),
        Unit = "mmol/l",
        Plausible = new(1.0m, 5.0m),
        Note = new(
            "Ein Grenzwert ist nicht genannt.",
            "No threshold is stated."),
        KnownBy = KnownBy.Laboratory,
    };

    /// <summary>Calcium check under osteoprotection due.</summary>
    public static BooleanFact CalciumMonitoringDue { get; } = new("hypocalcaemia_monitoring_due")
    {
        Label = new("Kalziumkontrolle unter Osteoprotektion fällig", "Calcium check under osteoprotection due"),
        WhenYes = new("eine Kalziumkontrolle unter Osteoprotektion ist fällig", "a calcium check under osteoprotection is due"),
        WhenNo = new("eine Kalziumkontrolle unter Osteoprotektion ist nicht fällig", "no calcium check under osteoprotection is due"),
        KnownBy = KnownBy.Plan,
        Policy = UnknownPolicy.FalseUntilEntered,
    };
}
