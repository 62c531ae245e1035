using Myelon.Core.Forms;
using Myelon.Medicine.Vocabulary;
using static Myelon.Medicine.SpinalMetastases.TreatmentWords;

namespace Myelon.Medicine.SpinalMetastases;

public static partial class Chapter10Treatment
{
    /// <summary>R38: glucocorticoid against pain flare (§10.1.3.4).</summary>
    public static Recommendation PainFlareProphylaxis { get; } = new(38, "glucocorticoid-to-prevent-pain-flare")
    {
        Section = "10.1.3.4",
        Title = new("Glukokortikoid gegen Pain Flare prüfen", "Examine a glucocorticoid against pain flare"),
        Sentences = [new(Grade.Kann, new("Prüfung freigestellt", "optional examination"))],
        Consensus = new(100, ConsensusLabel.StarkerKonsens),
        LabelledNew = 2024,
        Says = new(
            "Um einem vorübergehenden Schmerzanstieg nach der Bestrahlung (Pain Flare) vorzubeugen, kann geprüft werden, ob kurze Zeit ein "
                + "Glukokortikoid gegeben wird; die laufende Systemtherapie ist dabei zu beachten.",
            "To prevent a transient rise in pain after radiotherapy (pain flare), a short course of a glucocorticoid may be examined as an option, "
                + "taking current systemic therapy into account."),

        Concerns = Radiotherapy.Planned & Pain.PainfulBoneMetastasis,
        Remarks =
        [
            new(
                Tumour.CurrentSystemicTherapies.Holds(SystemicTherapy.ImmuneCheckpointInhibitor),
                new(
                    "Ein Immun-Checkpoint-Inhibitor läuft: mit der Onkologie klären, ob ein Glukokortikoid dazu passt. Der Text verlangt, die "
                        + "Systemtherapie zu beachten, und nennt keine Wechselwirkung.",
                    "An immune checkpoint inhibitor is running: settle with oncology whether a glucocorticoid fits. The text asks to heed the "
                        + "systemic therapy and names no interaction."))
            {
                IsAsked = true,
            },
        ],

        Actions =
        [
            new(
                new("eine kurze Glukokortikoidgabe zur Vorbeugung eines Pain Flare prüfen", "examine a short course of a glucocorticoid to prevent pain flare"),
                Grade.Kann,
                [Disciplines.RadiationOncology]),
        ],
        TimeLimit = new(new(
            "Kurzzeitig, ohne Zahl. Ein früher Pain Flare liegt an den Tagen 0 bis 5, ein später an den Tagen 6 bis 14.",
            "Short-term, without a figure. Early pain flare falls on days 0 to 5, late flare on days 6 to 14."), "0-14 d"),
        Exceptions =
        [
            new(
                "Läuft eine Behandlung mit einem Immun-Checkpoint-Inhibitor, erscheint ein Hinweis auf den möglichen Konflikt; der Text verlangt nur, "
                    + "die Systemtherapie zu beachten, und nennt keine Wechselwirkung.",
                "If an immune checkpoint inhibitor is being given, a note on the possible conflict is shown; the text only asks for systemic therapy "
                    + "to be taken into account and names no interaction."),
        ],
        Notes =
        [
            new(
                "Belegt ist im Abschnitt ein Rückgang des frühen Pain Flare; beim späten war der Unterschied nicht signifikant.",
                "The section shows a reduction of early pain flare; for late flare the difference was not significant."),
            new(
                "Gegeben wurde zur Vorbeugung; den Zeitpunkt legt die Strahlentherapie fest.",
                "The drug was given as prophylaxis; radiation oncology decides on the timing."),
        ],
        NotFormalised =
        [
            new(
                "Wirkstoff, Dosis und Dauer stehen nicht in der Empfehlung.",
                "Drug, dose and duration are not in the recommendation."),
        ],
        Interactions =
        [
            new(
                Cited.CoanalgesicsForNeuropathicPain, InteractionType.Overlaps,
                new("Dexamethason als Koanalgetikum in 10.1.1", "dexamethasone as co-analgesic in 10.1.1")),
            new(
                Cited.SbrtForUncomplicatedPain, InteractionType.Complements,
                new("Daten zum Pain Flare bei SBRT mit 4 oder 8 mg Dexamethason", "SBRT flare data with 4 or 8 mg dexamethasone")),
            new(Cited.PainRadiotherapyLimitedPrognosis, InteractionType.Complements),
        ],
        Evidence = [246, 247, 248, 249, 250, 251, 252, 253, 254, 255, 256],
    };
}
