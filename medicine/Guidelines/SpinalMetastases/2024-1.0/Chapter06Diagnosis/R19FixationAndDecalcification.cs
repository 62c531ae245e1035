using Myelon.Core.Forms;
using Myelon.Medicine.Vocabulary;

namespace Myelon.Medicine.SpinalMetastases;

public static partial class Chapter06Diagnosis
{
    /// <summary>R19: fixation and gentle decalcification of bone (§6.5.2).</summary>
    public static Recommendation FixationAndDecalcification { get; } = new(19, "formalin-fixation-and-gentle-decalcification-of-bone")
    {
        Section = "6.5.2",
        Title = new(
                    "Fixierung und schonende Entkalkung von Knochenproben",
                    "Fixation and gentle decalcification of bone"),
        Sentences = [new(Grade.Soll), new(Grade.Soll)],
        Consensus = new(100, ConsensusLabel.StarkerKonsens),
        LabelledNew = 2024,
        Says = new(
            "Knöcherne Proben sollen wenigstens 12 Stunden in 4%igem gepuffertem Formalin fixiert werden. Danach sollen sie, noch vor jeder weiteren "
                + "Verarbeitung, möglichst schonend entkalkt werden, zum Beispiel mit EDTA.",
            "Bone specimens shall be fixed in buffered 4 % formalin for no less than 12 hours. They shall then, before any further processing, be "
                + "decalcified as gently as possible, for example with EDTA."),

        Concerns = Biopsy.BoneSpecimenObtained,
        Fulfilled = Biopsy.Fixative.Is(FixationMedium.BufferedFormalin4Percent)
            & Biopsy.FixationTimeInHours.AtLeast(12)
            & Biopsy.Decalcification.IsAnyOf(DecalcificationMethod.Edta, DecalcificationMethod.OtherGentle),
        Deviates = Biopsy.Fixative.Is(FixationMedium.Other)
            | Biopsy.Decalcification.Is(DecalcificationMethod.Acid),

        Actions =
        [
            new(
                new("in 4%igem gepuffertem Formalin für wenigstens 12 Stunden fixieren", "fix in buffered 4 % formalin for at least 12 hours"),
                Grade.Soll,
                [Disciplines.Pathology]),
            new(
                new("danach schonend entkalken, zum Beispiel mit EDTA", "then decalcify gently, for example with EDTA"),
                Grade.Soll,
                [Disciplines.Pathology]),
        ],
        TimeLimit = new(new(
            "Fixierung über wenigstens 12 Stunden, danach Entkalkung vor der weiteren Verarbeitung.",
            "Fixation for at least 12 hours, then decalcification before further processing."), "12 h"),
        Exceptions =
        [
            new(
                $"Ein Anteil, der kryoarchiviert wird, bleibt unfixiert (R{Cited.PartialCryopreservation}).",
                $"A portion set aside for cryopreservation stays unfixed (R{Cited.PartialCryopreservation})."),
        ],
        Notes =
        [
            new(
                "Der angegebene Satz zur schonenden Entkalkung ist verstümmelt; gelesen wird er als „so schonend wie möglich“.",
                "The printed phrase on gentle decalcification is garbled; it is read as \"as gently as possible\"."),
            new(
                "Säure macht Proben laut Abschnitt 6.5.2 für Immunhistochemie und Molekularpathologie meist unbrauchbar.",
                "By section 6.5.2, acid mostly makes specimens useless for immunohistochemistry and molecular pathology."),
        ],
        NotFormalised =
        [
            new(
                "Für „schonend“ gibt es kein Maß; EDTA ist nur ein Beispiel. Eine Obergrenze der Fixierungszeit ist nicht angegeben.",
                "There is no measure of \"gentle\"; EDTA is only an example. No upper limit of the fixation time is given."),
        ],
        Interactions =
        [
            new(Cited.BiopsyOfUnclearLesion, InteractionType.Follows),
            new(Cited.PartialCryopreservation, InteractionType.Complements, new("die Probe vor der Fixierung teilen", "split the specimen before fixation")),
        ],
    };
}
