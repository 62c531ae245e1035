namespace Myelon.Medicine.Vocabulary;

/// <summary>Values of Survival prognosis.</summary>
public enum Prognosis
{
    /// <summary>Very poor.</summary>
    VeryPoor,

    /// <summary>Poor.</summary>
    Poor,

    /// <summary>Intermediate.</summary>
    Intermediate,

    /// <summary>Good.</summary>
    Good,
}

/// <summary>Values of Basis of prognosis.</summary>
public enum PrognosisSource
{
    /// <summary>Prognostic score.</summary>
    PrognosticScore,

    /// <summary>Clinical judgement.</summary>
    ClinicalJudgement,

    /// <summary>Consideration of systemic therapy.</summary>
    SystemicTherapyConsidered,
}
