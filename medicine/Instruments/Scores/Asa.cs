using Myelon.Core.Forms;
using Myelon.Medicine.Vocabulary;

namespace Myelon.Medicine.Instruments.Scores;

/// <summary>ASA physical status (§7.1.1 cites it as prognostic [138], §10.5.7). Wording read in a secondary source.</summary>
public static class Asa
{
    /// <summary>The classes I to V.</summary>
    public static Score Score { get; } = new()
    {
        Code = "asa",
        Title = new("ASA-Klasse", "ASA physical status"),
        Section = "7.1.1",
        Kind = ScoreKind.Scale,
        Direction = ScoreDirection.HigherIsWorse,
        Certainty = Certainty.ReadInSecondarySource,
        Purpose = new("Vorerkrankungen vor einer Operation einordnen", "classify comorbidity before surgery"),
        Misuse = [new("Die Leitlinie nennt keine ASA-Grenze für die Operabilität.", "The guideline names no ASA limit for operability.")],
        Range = new(1, 5),
        Items =
        [
            PerformanceScales.Steps(
                GeneralCondition.AsaClass,
                (1, "I, gesund", "I, healthy"),
                (2, "II, leichte Allgemeinerkrankung", "II, mild systemic disease"),
                (3, "III, schwere Allgemeinerkrankung", "III, severe systemic disease"),
                (4, "IV, schwere Erkrankung, ständig lebensbedrohlich", "IV, severe disease, constant threat to life"),
                (5, "V, moribund, ohne Operation kein Überleben erwartet", "V, moribund, not expected to survive without the operation")),
        ],
        Groups = [],
        Sources = [
            "American Society of Anesthesiologists; [138]",
            new("sophiewell.com data/clinical/asa-status.json (Wortlaut)", "sophiewell.com data/clinical/asa-status.json (wording)"),
        ],
        Remarks = [new(
            "VI (hirntote spendende Person) und der Notfallzusatz E kommen hier nicht vor.",
            "VI (brain-dead donor) and the emergency suffix E do not occur here.")],
    };
}
