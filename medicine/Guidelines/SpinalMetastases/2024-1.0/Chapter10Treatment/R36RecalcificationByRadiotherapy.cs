using Myelon.Core.Forms;
using Myelon.Medicine.Vocabulary;
using static Myelon.Medicine.SpinalMetastases.TreatmentWords;

namespace Myelon.Medicine.SpinalMetastases;

public static partial class Chapter10Treatment
{
    /// <summary>R36: radiotherapy for recalcification (§10.1.3.2).</summary>
    public static Recommendation RecalcificationByRadiotherapy { get; } = new(36, "radiotherapy-to-recalcify-lytic-metastases")
    {
        Section = "10.1.3.2",
        Title = new("Bestrahlung zur Rekalzifizierung", "Radiotherapy for recalcification"),
        Sentences = [new(Grade.Kann, new("Aussage mit Empfehlung", "statement and recommendation")), new(Grade.Statement)],
        Consensus = new(100, ConsensusLabel.StarkerKonsens),
        LabelledNew = 2024,
        AtAGlance = true,
        Says = new(
            "Bestrahlte osteolytische Knochenmetastasen verkalken wieder; deshalb kann Bestrahlung eingesetzt werden, um den befallenen Knochen zu "
                + "festigen. Für Wirbelmetastasen trifft das ebenso zu.",
            "Irradiated osteolytic bone metastases recalcify, so radiotherapy may be used to stabilise the affected bone. This holds for vertebral "
                + "metastases as well."),

        Concerns = Lesion.MetastasisEstablished
            & Lesion.BoneQuality.IsAnyOf(LesionDensity.Lytic, LesionDensity.Mixed),
        Fulfilled = AnyRadiotherapy,
        JudgedIf = AnyRadiotherapy,
        Remarks = RemarksOn(Treatment.Radiotherapy),

        Actions =
        [
            new(
                new("Bestrahlung mit dem Ziel der Rekalzifizierung erwägen", "consider radiotherapy with the aim of recalcification"),
                Grade.Kann,
                [Disciplines.RadiationOncology]),
        ],
        TimeLimit = new(new(
            "Die Wirkung tritt erst nach Monaten ein: stabilisiert waren nach drei Monaten 17 bis 28 %, nach sechs Monaten 24 bis 46 %.",
            "The effect takes months: 17 to 28 % were stabilised at 3 months and 24 to 46 % at 6 months."), "3-6 mo"),
        Exceptions =
        [
            new(
                $"Bei Instabilität ersetzt die Bestrahlung keine Operation (R{Cited.SurgeryBeforeRadiotherapy}, R{Cited.OccipitocervicalStabilisation} "
                    + $"bis R{Cited.ThoracolumbarApproach}).",
                $"In instability, radiotherapy does not replace surgery (R{Cited.SurgeryBeforeRadiotherapy}, R{Cited.OccipitocervicalStabilisation} to "
                    + $"R{Cited.ThoracolumbarApproach})."),
        ],
        Notes =
        [
            new(
                $"Dass auch gemischte Läsionen zählen, ist unsere Lesart; der Text nennt nur osteolytische. R{Cited.RecalcificationByRadiotherapy} ist "
                    + "keine Behandlung der Instabilität.",
                $"Counting mixed lesions is our reading; the text names only osteolytic ones. R{Cited.RecalcificationByRadiotherapy} is not a "
                    + "treatment of instability."),
            new(
                "Die Stabilisierungsraten stammen aus einer kleinen prospektiven und fünf retrospektiven Studien, überwiegend mit 10 x 3 Gy, an "
                    + "Wirbelkörpern, die nach Taneichi als instabil eingestuft waren.",
                "The stabilisation rates come from one small prospective and five retrospective studies, mainly with 10 x 3 Gy, on vertebral bodies "
                    + "rated unstable by Taneichi's criteria."),
            new(
                "Nach 10.1.3.5 zählt dieses Ziel vor allem bei längerer Lebenserwartung.",
                "According to 10.1.3.5, this aim matters chiefly with longer survival."),
        ],
        NotFormalised =
        [
            new(
                "Dosis und Fraktionierung für dieses Ziel sind nicht angegeben.",
                "Dose and fractionation for this aim are not given."),
        ],
        Interactions =
        [
            new(Cited.SurgeryBeforeRadiotherapy, InteractionType.Overlaps),
            new(
                Cited.PainRadiotherapyGoodPrognosis, InteractionType.Supports,
                new("nur bei ausreichender Lebenserwartung von Belang", "relevant only with enough survival")),
            new(Cited.RadiotherapyAloneForPain, InteractionType.Overlaps),
        ],
        Evidence = [203, 204, 205, 206, 207, 208, 209, 210, 211, 215, 216, 217],
    };
}
