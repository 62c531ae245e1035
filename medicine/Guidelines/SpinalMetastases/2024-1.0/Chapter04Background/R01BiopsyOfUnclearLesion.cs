using Myelon.Core.Forms;
using Myelon.Medicine.Vocabulary;
using static Myelon.Medicine.SpinalMetastases.TreatmentWords;

namespace Myelon.Medicine.SpinalMetastases;

public static partial class Chapter04Background
{
    /// <summary>R1: biopsy when a primary bone tumour remains possible (§4.2.1).</summary>
    public static Recommendation BiopsyOfUnclearLesion { get; } = new(1, "biopsy-when-primary-bone-tumour-is-not-excluded")
    {
        Section = "4.2.1",
        Title = new(
                    "Biopsie, wenn ein primärer Knochentumor möglich bleibt",
                    "Biopsy when a primary bone tumour remains possible"),
        Sentences = [new(Grade.Soll)],
        Consensus = new(100, ConsensusLabel.StarkerKonsens),
        LabelledNew = 2024,
        AtAGlance = true,
        Says = new(
            "Lässt sich aus Klinik und Bildgebung nicht eindeutig ableiten, ob eine Knochenmetastase oder ein primärer Knochentumor vorliegt, soll "
                + "eine Biopsie vorgenommen werden.",
            "Where clinical findings and imaging do not clearly separate a bone metastasis from a primary bone tumour, a biopsy shall be taken."),

        Concerns = Lesion.PrimaryBoneTumourNotExcluded & !Lesion.MetastasisStatus.Is(SpinalMetastasis.None),
        Fulfilled = Biopsy.Planned | Biopsy.BoneSpecimenObtained,
        Over = Refused(Treatment.Biopsy),
        Remarks = RemarksOn(Treatment.Biopsy),

        Actions =
        [
            new(
                new("Biopsie veranlassen", "order a biopsy"),
                Grade.Soll,
                [Disciplines.SpineSurgery, Disciplines.InterventionalRadiology, Disciplines.OrthopaedicOncology]),
        ],
        Exceptions =
        [
            new(
                $"Anders als R{Cited.BiopsyOfSuspiciousLesion} nennt R{Cited.BiopsyOfUnclearLesion} keine therapeutische Konsequenz als Bedingung; "
                    + $"R{Cited.BiopsyOfUnclearLesion} gilt daher auch, wenn aus dem Ergebnis keine Behandlung "
                    + "folgen würde.",
                $"Unlike R{Cited.BiopsyOfSuspiciousLesion}, R{Cited.BiopsyOfUnclearLesion} has no condition of a therapeutic consequence; it therefore "
                    + "also applies when no treatment would follow from the result."),
            new(
                "Für die notfallmäßige Dekompression ist nicht angegeben, ob das Gewebe vor oder während der Operation gewonnen wird.",
                "For emergency decompression it is not stated whether tissue is taken before or during surgery."),
        ],
        Notes =
        [
            new(
                "Angegeben ist nur „Primärtumor“; nach dem Zusammenhang ist ein primärer Knochentumor gemeint.",
                "The printed word is only \"primary tumour\"; from the context a primary bone tumour is meant."),
        ],
        NotFormalised =
        [
            new(
                "Wann Klinik und Bildgebung als nicht eindeutig gelten, ist nicht festgelegt; das wird ärztlich beurteilt und eingetragen.",
                "When clinical findings and imaging count as unclear is not defined; clinicians judge this and enter it."),
        ],
        Interactions =
        [
            new(
                Cited.BiopsyOfSuspiciousLesion, InteractionType.Overlaps,
                new(
                    $"R{Cited.BiopsyOfSuspiciousLesion} verlangt zusätzlich eine therapeutische Konsequenz, R{Cited.BiopsyOfUnclearLesion} nicht",
                    $"R{Cited.BiopsyOfSuspiciousLesion} adds the condition of a therapeutic consequence; R{Cited.BiopsyOfUnclearLesion} has none")),
            new(Cited.RouteOfBiopsy, InteractionType.Precedes, new("Durchführung der Biopsie", "how the biopsy is done")),
            new(Cited.CoreNeedleBiopsy, InteractionType.Precedes, new("Art der Nadel", "type of needle")),
            new(Cited.FixationAndDecalcification, InteractionType.Precedes, new("Umgang mit der Probe", "handling of the specimen")),
            new(
                Cited.InterdisciplinaryCaseDiscussion, InteractionType.Precedes,
                new("die Histologie gehört in die Fallbesprechung", "histology belongs to the case discussion")),
        ],
        Evidence = [3, 13, 14, 15, 16, 17],
    };
}
