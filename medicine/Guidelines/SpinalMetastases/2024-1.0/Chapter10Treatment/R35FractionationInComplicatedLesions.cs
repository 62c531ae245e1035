using Myelon.Core.Forms;
using Myelon.Medicine.Vocabulary;
using static Myelon.Medicine.SpinalMetastases.TreatmentWords;

namespace Myelon.Medicine.SpinalMetastases;

public static partial class Chapter10Treatment
{
    /// <summary>R35: fractionated radiotherapy in complicated lesions (§10.1.3.1).</summary>
    public static Recommendation FractionationInComplicatedLesions { get; } = new(35, "fractionate-radiotherapy-in-unstable-or-canal-disease")
    {
        Section = "10.1.3.1",
        Title = new(
                    "Fraktioniert bestrahlen bei komplizierten Läsionen",
                    "Fractionated radiotherapy in complicated lesions"),
        Sentences = [new(Grade.Soll)],
        Consensus = new(100, ConsensusLabel.StarkerKonsens),
        LabelledNew = 2024,
        Says = new(
            "Wird allein oder nach einer Operation bestrahlt und ist die Wirbelsäule instabil, droht oder besteht eine Fraktur, liegen Knochenstücke "
                + "oder Tumoranteile im Kanal oder ist die Funktion von Blase oder Mastdarm gestört oder bedroht, soll die Dosis auf mehrere "
                + "Fraktionen verteilt werden.",
            "If radiotherapy, alone or after surgery, is given for an unstable spine, an impending or present fracture, bone fragments or tumour in "
                + "the canal, or present or threatened bladder or bowel disturbance, it shall be fractionated."),

        Concerns = ((Radiotherapy.Planned & Radiotherapy.Sequence.IsAnyOf(RadiotherapySequence.Sole, RadiotherapySequence.Postoperative))
                | Radiotherapy.GivenForPresentFinding)
            & (Stability.InstabilityConfirmed
                | Stability.PathologicalFracture.IsAnyOf(FractureStatus.Impending, FractureStatus.Present)
                | SpinalCanal.IntraspinalBoneFragments
                | SpinalCanal.IntraspinalTumour
                | (Neurology.BladderAndBowelFunction.IsAnyOf(SphincterFunction.ImpendingDysfunction, SphincterFunction.Dysfunction)
                    & Neurology.DeficitAttributedToLesion)),
        Fulfilled = Fractionated,
        Deviates = InOneFraction,

        Actions =
        [
            new(
                new("die Bestrahlung in mehreren Fraktionen planen", "plan radiotherapy in more than one fraction"),
                Grade.Soll,
                [Disciplines.RadiationOncology]),
        ],
        Exceptions =
        [
            new(
                $"R{Cited.FractionationInComplicatedLesions} nimmt Menschen mit kurzer Lebenserwartung nicht aus und gerät dort mit "
                    + $"R{Cited.PainRadiotherapyLimitedPrognosis} und R{Cited.SingleDoseVeryPoorPrognosis} in Konflikt.",
                $"R{Cited.FractionationInComplicatedLesions} does not exempt patients with short survival and there collides with "
                    + $"R{Cited.PainRadiotherapyLimitedPrognosis} and R{Cited.SingleDoseVeryPoorPrognosis}."),
        ],
        Notes =
        [
            new(
                "Ein Schema ist nicht festgelegt; nach dem Abschnitt ist kein fraktioniertes Regime eindeutig überlegen.",
                "No regimen is specified; the section says that no fractionated regimen is clearly superior."),
            new(
                "Eine Störung von Blase oder Mastdarm zählt nur für die Läsion, die sie verursacht.",
                "A bladder or bowel disturbance counts only for the lesion that causes it."),
            new(
                "Der Abschnittstext sagt hier nur sollte und nennt Tumoranteile und Blasen- oder Mastdarmstörungen nicht; gezeigt wird der Grad der "
                    + "Empfehlung.",
                "The section text says only should here and does not mention canal tumour or sphincter disturbance; the grade of the recommendation is shown."),
        ],
        NotFormalised =
        [
            new(
                "Zahl der Fraktionen und Dosis sind nicht angegeben; geprüft wird nur, ob mehr als eine Fraktion geplant ist.",
                "Number of fractions and dose are not given; the check is only whether more than one fraction is planned."),
            new(
                "Ab wann eine Fraktur oder eine Störung von Blase oder Mastdarm droht, ist nicht definiert.",
                "When a fracture or a bladder or bowel disturbance counts as impending is not defined."),
        ],
        Interactions =
        [
            new(Cited.StabilityBySins, InteractionType.Follows),
            new(Cited.SurgeryBeforeRadiotherapy, InteractionType.Follows),
            new(
                Cited.PainRadiotherapyLimitedPrognosis, InteractionType.Conflicts,
                new(
                    "Epiduraler Tumor ohne Kompression (Bilsky-Grad 1) gilt nach 10.1.3.6 als unkompliziert, hier aber als Tumor im Kanal.",
                    "Epidural tumour without compression (Bilsky grade 1) is still uncomplicated by 10.1.3.6 yet counts as tumour in the canal here.")),
            new(Cited.ShortCourseInPoorPrognosis, InteractionType.Overlaps, new("5 x 4 Gy erfüllt beide", "5 x 4 Gy satisfies both")),
            new(
                Cited.SingleDoseVeryPoorPrognosis, InteractionType.Conflicts,
                new(
                    "Beide können auf dieselbe Person zutreffen: 1 x 8 Gy gegen fraktioniert.",
                    "The same patient can fulfil both: 1 x 8 Gy versus fractionated.")),
            new(Cited.FractionationForGoodPrognosis, InteractionType.Overlaps),
            new(
                Cited.SbrtAloneInSymptomaticMescc, InteractionType.Conflicts,
                new("nur wenn die SBRT in einer Fraktion gegeben wird", "only if SBRT is given in one fraction")),
            new(
                Cited.PostoperativeSbrt, InteractionType.Conflicts,
                new("nur wenn die postoperative SBRT in einer Fraktion gegeben wird", "only if postoperative SBRT is given in one fraction")),
        ],
        Evidence = [192, 193, 194, 195, 196, 197, 198, 199, 200, 201, 202, 203, 204, 205, 206, 207, 208, 209, 210, 211, 212, 213, 214],
    };
}
