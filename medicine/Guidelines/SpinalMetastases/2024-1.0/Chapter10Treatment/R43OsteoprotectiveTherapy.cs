using Myelon.Core.Forms;
using Myelon.Medicine.Vocabulary;
using static Myelon.Medicine.SpinalMetastases.TreatmentWords;

namespace Myelon.Medicine.SpinalMetastases;

public static partial class Chapter10Treatment
{
    /// <summary>R43: osteoprotective therapy in bone disease (§10.2).</summary>
    public static Recommendation OsteoprotectiveTherapy { get; } = new(43, "osteoprotective-therapy-in-bone-disease")
    {
        Section = "10.2",
        Title = new("Osteoprotektive Therapie bei Knochenbefall", "Osteoprotective therapy in bone disease"),
        Sentences = [new(Grade.Soll)],
        Consensus = new(100, ConsensusLabel.StarkerKonsens),
        LabelledNew = 2024,
        AtAGlance = true,
        Says = new(
            "Bei Knochenbefall soll zur Vorbeugung von Komplikationen osteoprotektiv behandelt werden, und zwar nach der AWMF-Leitlinie zur "
                + "supportiven Therapie.",
            "In osseous disease, osteoprotective therapy according to the AWMF supportive-care guideline shall be given to prevent complications."),

        Concerns = Tumour.OsseousManifestation,
        Fulfilled = Tumour.OsteoprotectiveTherapy.IsAnyOf(BoneProtection.Bisphosphonate, BoneProtection.Denosumab)
            & !Refused(Treatment.OsteoprotectiveTherapy),
        Over = Refused(Treatment.OsteoprotectiveTherapy),
        Remarks = RemarksOn(Treatment.OsteoprotectiveTherapy),

        CanWait = true,
        Actions =
        [
            new(
                new(
                    "eine osteoprotektive Therapie nach der Leitlinie Supportive Therapie (AWMF 032-054OL) beginnen",
                    "start osteoprotective therapy according to the supportive-care guideline (AWMF 032-054OL)"),
                Grade.Soll,
                [Disciplines.MedicalOncology]),
        ],
        Exceptions =
        [
            new(
                "Wirkstoff, Dosis und Intervall überlässt der Text anderen Leitlinien.",
                "Drug, dose and interval are left to other guidelines."),
            new(
                "Auf Hypokalzämie ist zu achten: Abschnitt 6.4 sieht Kalziumkontrollen unter dieser Therapie vor. Die Kiefernekrose nennt 10.2.3 als "
                    + "mögliche häufige Nebenwirkung.",
                "Hypocalcaemia needs attention: section 6.4 has calcium monitored during this therapy. Section 10.2.3 names osteonecrosis of the jaw "
                    + "as a possible common side effect."),
        ],
        Notes =
        [
            new(
                "Der Abschnitt behandelt Bisphosphonate und Denosumab; eines von beiden zählt hier als Erfüllung.",
                "The section deals with bisphosphonates and denosumab; either counts here as fulfilment."),
        ],
        NotFormalised =
        [
            new(
                "Was die andere Leitlinie im Einzelnen verlangt, wird hier nicht geprüft.",
                "What the other guideline demands in detail is not checked here."),
        ],
        Interactions =
        [
            new(Cited.LaboratoryTests, InteractionType.Uses, new("Kalzium", "calcium")),
            new(
                Cited.CementOrEmbolisationWithAblation, InteractionType.Overlaps,
                new("Kryoablation mit Bisphosphonaten (Text)", "cryoablation with bisphosphonates (text)")),
            new(Cited.SystemicTherapyReview, InteractionType.Complements),
        ],
    };
}
