using Myelon.Core.Forms;
using Myelon.Medicine.Vocabulary;
using static Myelon.Medicine.SpinalMetastases.TreatmentWords;

namespace Myelon.Medicine.SpinalMetastases;

public static partial class Chapter11Aftercare
{
    /// <summary>R76: timing of rehabilitation (§11.3).</summary>
    public static Recommendation TimingOfRehabilitation { get; } = new(76, "time-rehabilitation-around-other-therapy")
    {
        Section = "11.3",
        Title = new("Zeitpunkt der Rehabilitation", "Timing of rehabilitation"),
        Sentences = [new(Grade.Ungraded, new("im Text fehlt das Modalverb", "modal verb missing in the text"))],
        Consensus = new(100, ConsensusLabel.StarkerKonsens),
        LabelledNew = 2024,
        Says = new(
            "Wann rehabilitiert wird, hängt auch davon ab, ob vorher eine Systemtherapie, eine Bestrahlung oder beides nötig ist.",
            "The timing of rehabilitation also depends on whether systemic therapy, radiotherapy or both are needed first."),

        Concerns = Aftercare.RehabilitationIndicated
            & (Tumour.SystemicTherapyIndicated | Radiotherapy.Planned),
        Remarks = RemarksOn(Treatment.Rehabilitation),

        Actions =
        [
            new(
                new(
                    "Rehabilitation zeitlich auf Systemtherapie und Bestrahlung abstimmen",
                    "time rehabilitation with regard to systemic therapy and radiotherapy"),
                Grade.Ungraded,
                [Disciplines.RehabilitationMedicine, Disciplines.MedicalOncology])
            {
                Jointly = true,
            },
        ],
        Notes =
        [
            new(
                "Im angegebenen Satz fehlt das Modalverb; die Empfehlung bleibt deshalb ohne Grad.",
                "The printed sentence lacks its modal verb; the recommendation therefore stays ungraded."),
            new(
                "Der Abschnitt nennt den richtigen Beginn der Rehabilitation umstritten.",
                "The section calls the right start of rehabilitation controversial."),
        ],
        NotFormalised =
        [
            new(
                "Abstände zwischen der anderen Therapie und der Rehabilitation werden nicht genannt.",
                "No intervals between the other therapy and rehabilitation are given."),
        ],
        Interactions =
        [
            new(Cited.RehabilitationAfterLocalTreatment, InteractionType.Complements),
            new(Cited.OncologicalRehabilitation, InteractionType.Complements),
        ],
        Evidence = [411, 412],
    };
}
