using Myelon.Core.Forms;
using Myelon.Medicine.Vocabulary;
using static Myelon.Medicine.SpinalMetastases.TreatmentWords;

namespace Myelon.Medicine.SpinalMetastases;

public static partial class Chapter10Treatment
{
    /// <summary>R50: SBRT as local ablation in oligometastatic disease (§10.4.4.1).</summary>
    public static Recommendation SbrtInOligometastasis { get; } = new(50, "sbrt-as-local-ablative-therapy-in-oligometastatic-disease")
    {
        Section = "10.4.4.1",
        Title = new(
                    "SBRT als lokal ablative Therapie bei Oligometastasierung",
                    "SBRT as local ablation in oligometastatic disease"),
        Sentences = [new(Grade.Sollte)],
        Consensus = new(100, ConsensusLabel.StarkerKonsens),
        LabelledNew = 2024,
        Says = new(
            "Werden Wirbelsäulenmetastasen bei Oligometastasierung lokal ablativ behandelt, sollte dies als SBRT in einer oder in mehreren Fraktionen "
                + "geschehen.",
            "When spinal metastases are treated by local ablative therapy in oligometastatic disease, SBRT in one or several fractions should be used."),

        Concerns = Tumour.Oligometastatic
            & Tumour.LocalAblativeTherapyIndicated
            & Lesion.MetastasisEstablished,
        Fulfilled = StereotacticRadiotherapy,
        Over = Refused(Treatment.Radiotherapy),
        Remarks = RemarksOn(Treatment.Radiotherapy),

        Actions =
        [
            new(
                new("SBRT in einer oder mehreren Fraktionen planen", "plan SBRT in one or several fractions"),
                Grade.Sollte,
                [Disciplines.RadiationOncology]),
        ],
        Exceptions =
        [
            new(
                "Zwei der Studien schlossen Metastasen aus, die höchstens 5 mm beziehungsweise 3 mm vom Rückenmark entfernt lagen. Das ist "
                    + "Evidenztext und kein Verbot.",
                "Two of the trials excluded metastases within 5 mm and 3 mm of the cord, respectively. This is evidence text, not a prohibition."),
        ],
        Notes =
        [
            new(
                "Evidenz, nicht Empfehlung: In einer Metaanalyse war nach einer Fraktion die lokale Kontrolle nach einem Jahr höher (92,9 gegen 82,1 "
                    + "%), aber auch die Rate der Wirbelfrakturen (19,5 gegen 9,6 %). Ob die Auswahl der Behandelten dies erklärt, blieb offen.",
                "Evidence, not recommendation: in a meta-analysis, one fraction gave higher one-year local control (92.9 against 82.1 %) but also "
                    + "more vertebral fractures (19.5 against 9.6 %). Whether patient selection explains the control rates was left open."),
        ],
        NotFormalised =
        [
            new(
                "Ob eine oder mehrere Fraktionen gewählt werden und mit welcher Dosis, bleibt offen.",
                "Whether one or several fractions are chosen, and at what dose, is left open."),
            new(
                "„Oligometastasierung“ wird nicht definiert; die Einstufung trifft das Tumorboard.",
                "“Oligometastatic” is not defined; the tumour board decides."),
        ],
        Interactions =
        [
            new(Cited.SbrtForUncomplicatedPain, InteractionType.Overlaps),
            new(Cited.CurativeIntentInOligometastasis, InteractionType.Follows),
            new(
                Cited.SeparationSurgeryWithSbrt, InteractionType.Overlaps,
                new(
                    "bei hochgradiger Kompression eines wenig strahlensensiblen Tumors ist die Separation Surgery zu prüfen",
                    "in high-grade compression by a poorly radiosensitive tumour, separation surgery is to be examined")),
            new(
                Cited.LocalAblationForPain, InteractionType.Overlaps,
                new("die thermische Ablation ist hier nicht die erste Wahl", "thermal ablation is not the first choice here")),
        ],
        Evidence = [227, 288, 289, 290, 291, 292, 293, 294],
    };
}
