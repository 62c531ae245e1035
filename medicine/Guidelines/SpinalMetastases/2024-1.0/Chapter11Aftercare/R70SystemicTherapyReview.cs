using Myelon.Core.Forms;
using Myelon.Medicine.Vocabulary;
using static Myelon.Medicine.SpinalMetastases.TreatmentWords;

namespace Myelon.Medicine.SpinalMetastases;

public static partial class Chapter11Aftercare
{
    /// <summary>R70: tumour board review of systemic therapy (§11.1).</summary>
    public static Recommendation SystemicTherapyReview { get; } = new(70, "review-systemic-therapy-in-the-tumour-board")
    {
        Section = "11.1",
        Title = new("Systemtherapie im Tumorboard prüfen", "Tumour board review of systemic therapy"),
        Sentences = [new(Grade.Soll, new("Prüfauftrag", "duty to examine"))],
        Consensus = new(100, ConsensusLabel.StarkerKonsens),
        LabelledNew = 2024,
        AtAGlance = true,
        Says = new(
            "Nach der Erstdiagnose, nach Bestrahlung oder Operation und wenn ein Fortschreiten der Metastasierung festgestellt wird, soll ein "
                + "interdisziplinäres Tumorboard prüfen, ob eine Systemtherapie zu beginnen oder zu ändern ist.",
            "After first diagnosis, after radiotherapy or surgery, and when metastatic progression is found, an interdisciplinary tumour board shall "
                + "examine whether to start or change systemic therapy."),

        Concerns = Tumour.SpinalMetastasisJustDiagnosed
            | Tumour.MetastaticProgressionDetected
            | Lesion.MetastasisCourse.IsAnyOf(MetastaticCourse.New, MetastaticCourse.Progressive, MetastaticCourse.RecurrentAfterLocalTreatment)
            | Surgery.Performed
            | Radiotherapy.SpineIrradiated,
        Fulfilled = Tumour.SystemicTherapyReviewed,
        Remarks = RemarksOn(Treatment.SystemicTherapy),

        CanWait = true,
        Actions =
        [
            new(
                new(
                    "Beginn oder Änderung einer Systemtherapie im Tumorboard prüfen",
                    "examine in the tumour board whether to start or change systemic therapy"),
                Grade.Soll,
                [Disciplines.MedicalOncology, Disciplines.TumourBoard])
            {
                Jointly = true,
            },
        ],
        Notes =
        [
            new(
                "Die vier angegebenen Anlässe werden auch aus dem Verlauf der Metastasierung und den erfolgten Behandlungen abgelesen.",
                "The four printed occasions are also read from the course of metastatic spread and from the treatments given."),
            new(
                "Gefordert ist die Prüfung, nicht die Therapie selbst; für deren Wahl verweist der Abschnitt auf die Leitlinien zur jeweiligen Tumorart.",
                "What is asked for is the review, not the therapy itself; for its choice the section refers to the guidelines for the tumour type."),
            new(
                "Ob mit der Erstdiagnose die des Tumors oder die der Wirbelsäulenmetastase gemeint ist, bleibt offen.",
                "Whether first diagnosis means that of the tumour or that of the spinal metastasis is left open."),
        ],
        NotFormalised =
        [
            new(
                "Binnen welcher Zeit nach dem Anlass das Tumorboard zu befassen ist, steht nicht da.",
                "How soon after the occasion the tumour board is to deal with it is not stated."),
        ],
        Interactions =
        [
            new(Cited.SurvivalAfterSurgery, InteractionType.Supports),
            new(Cited.SurvivalAfterRadiotherapy, InteractionType.Supports),
            new(Cited.SurvivalAfterRadiotherapyForMescc, InteractionType.Supports),
            new(Cited.InterdisciplinaryCaseDiscussion, InteractionType.Overlaps),
            new(Cited.OsteoprotectiveTherapy, InteractionType.Complements),
            new(Cited.SystemicTherapyAfterWoundHealing, InteractionType.Precedes, new("Zeitpunkt", "timing")),
            new(Cited.FollowUpByOrganGuideline, InteractionType.Follows),
        ],
    };
}
