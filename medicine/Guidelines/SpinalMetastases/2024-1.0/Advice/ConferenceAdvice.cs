using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Medicine.Vocabulary;
using static Myelon.Medicine.SpinalMetastases.ClinicalWords;

namespace Myelon.Medicine.SpinalMetastases;

/// <summary>What the case discussion is for (§9).</summary>
internal static class ConferenceAdvice
{
    public static Adviser Conference { get; } = new(
        "conference",
        new("Fallbesprechung", "Case discussion"),
        MetastasisPossible & !Setting.CaseConferenceHeld,
        [
            new(
                "no_clear_answer_by_sins",
                "9",
                PotentiallyUnstable & !CarePhases.NoOperationWanted,
                new(
                    "SINS 7–12: die Klassifikation allein entscheidet nicht über eine Operation; gerade dann ist die Besprechung wichtig.",
                    "SINS 7–12: the classification alone does not decide on surgery; the discussion matters all the more.")),
            new(
                "tissue_before_treatment",
                "9",
                Lesion.MetastasisEstablished & !Biopsy.HistologyAvailable.WhereRecorded,
                new(
                    "Keine Histologie: ihre Sicherung gehört zu den Punkten der Fallbesprechung.",
                    "No histology: securing it is among the points of the case discussion.")),
            new(
                "solitary_metastasis",
                "9",
                (Tumour.VertebraeInvolved.Is(1) & !Tumour.OtherBoneMetastases & !Tumour.VisceralMetastases).IsCertain,
                new(
                    "Einzige Metastase: auch eine aggressive Resektion gehört auf den Tisch.",
                    "Solitary metastasis: an aggressive resection belongs on the table too.")),
            new(
                "after_emergency_surgery",
                "9",
                Surgery.Performed.IsCertain,
                new(
                    "Nach einer Notoperation nützt die Besprechung ebenso: nachholen.",
                    "After emergency surgery the discussion helps just as much: hold it now.")),
        ]);
}
