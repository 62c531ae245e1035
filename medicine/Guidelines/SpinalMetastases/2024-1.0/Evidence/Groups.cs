using Myelon.Core.Forms;

namespace Myelon.Medicine.SpinalMetastases.Evidence;

/// <summary>The subjects of the evidence, in the order in which they are listed.</summary>
public static class Groups
{
    /// <summary>Radiotherapy of painful metastases.</summary>
    public static EvidenceGroup Pain { get; } = new("pain", new("Bestrahlung schmerzhafter Metastasen", "Radiotherapy of painful metastases"));

    /// <summary>Harm of SBRT.</summary>
    public static EvidenceGroup SbrtHarm { get; } = new("sbrt_harm", new("Schäden nach SBRT", "Harm after SBRT"));

    /// <summary>Pain flare.</summary>
    public static EvidenceGroup PainFlare { get; } = new("pain_flare", new("Vorübergehende Schmerzzunahme (Pain Flare)", "Pain flare"));

    /// <summary>Recalcification.</summary>
    public static EvidenceGroup Recalcification { get; } = new("recalcification", new("Rekalzifizierung und Festigung", "Recalcification and stabilisation"));

    /// <summary>Radiotherapy of MESCC.</summary>
    public static EvidenceGroup Mescc { get; } = new(
        "mescc",
        new("Bestrahlung bei Rückenmarkskompression (MESCC)", "Radiotherapy for cord compression (MESCC)"));

    /// <summary>Radiotherapy around surgery.</summary>
    public static EvidenceGroup AroundSurgery { get; } = new(
        "around_surgery",
        new("SBRT, IORT und präoperative Bestrahlung um eine Operation", "SBRT, IORT and preoperative radiotherapy around surgery"));

    /// <summary>Re-irradiation.</summary>
    public static EvidenceGroup Reirradiation { get; } = new("reirradiation", new("Erneute Bestrahlung", "Re-irradiation"));

    /// <summary>Cumulative cord dose.</summary>
    public static EvidenceGroup CordDose { get; } = new("cord_dose", new("Kumulative Dosis am Rückenmark", "Cumulative dose to the cord"));

    /// <summary>Procedures and drugs.</summary>
    public static EvidenceGroup Procedures { get; } = new("procedures", new("Eingriffe und Medikamente", "Procedures and drugs"));

    /// <summary>Prognostic scores.</summary>
    public static EvidenceGroup Prognosis { get; } = new("prognosis", new("Prognose-Scores: angegebene Ergebnisse", "Prognostic scores: printed results"));

    /// <summary>Definitions.</summary>
    public static EvidenceGroup Definitions { get; } = new("definitions", new("Definitionen", "Definitions"));

    /// <summary>Diagnosis.</summary>
    public static EvidenceGroup Diagnosis { get; } = new("diagnosis", new("Diagnostik, außer Treffsicherheit", "Diagnosis, beside accuracy"));

    /// <summary>Frequencies.</summary>
    public static EvidenceGroup Frequency { get; } = new("frequency", new("Häufigkeiten", "Frequencies"));

    /// <summary>All subjects.</summary>
    public static IReadOnlyList<EvidenceGroup> All { get; } =
        [Pain, SbrtHarm, PainFlare, Recalcification, Mescc, AroundSurgery, Reirradiation, CordDose, Procedures, Prognosis, Definitions, Diagnosis, Frequency];
}
