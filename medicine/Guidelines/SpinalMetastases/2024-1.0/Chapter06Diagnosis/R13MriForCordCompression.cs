using Myelon.Core.Forms;
using Myelon.Medicine.Vocabulary;
using static Myelon.Medicine.SpinalMetastases.TreatmentWords;

namespace Myelon.Medicine.SpinalMetastases;

public static partial class Chapter06Diagnosis
{
    /// <summary>R13: MRI for soft-tissue involvement or cord compression (§6.3.3.1).</summary>
    public static Recommendation MriForCordCompression { get; } = new(13, "mri-for-soft-tissue-involvement-or-cord-compression")
    {
        Section = "6.3.3.1",
        Title = new(
                    "MRT bei Weichteilbefall oder Myelonkompression",
                    "MRI for soft-tissue involvement or cord compression"),
        Sentences = [new(Grade.Soll)],
        Consensus = new(100, ConsensusLabel.StarkerKonsens),
        LabelledNew = 2024,
        Says = new(
            "Bei Wirbelsäulenmetastasen soll eine MRT erfolgen, wenn eine Beteiligung der Weichteile vermutet wird oder wenn neurologische Ausfälle "
                + "an eine Kompression des Rückenmarks denken lassen.",
            "In spinal metastases, MRI shall be done when soft-tissue involvement is suspected or when neurological deficits raise the suspicion of "
                + "cord compression."),

        Concerns = Lesion.MetastasisStatus.IsAnyOf(SpinalMetastasis.Suspected, SpinalMetastasis.Confirmed)
            & (Lesion.ExtraosseousComponentSuspected
                | (Neurology.DeficitPresent & SpinalCanal.CordCompressionSuspected)),
        Fulfilled = Imaging.LatestMriDate.HasValue
            & Imaging.CurrentCrossSectionalImagingAvailable
            & (!Neurology.DeficitPresent | !Neurology.OnsetTime.After(Imaging.LatestMriDate) | Operated),
        Over = Refused(Treatment.Mri),
        Remarks = RemarksOnMri,
        JudgedIf = Operated
            | !Imaging.LatestMriDate.HasValue
            | !Imaging.CurrentCrossSectionalImagingAvailable
            | !Imaging.LatestCtDate.HasValue
            | !Imaging.LatestCtDate.After(Imaging.LatestMriDate)
            | (Neurology.DeficitPresent & Neurology.OnsetTime.HasValue),

        Actions =
        [
            new(new("MRT der Wirbelsäule veranlassen", "order MRI of the spine"), Grade.Soll, [Disciplines.Radiology]),
        ],
        TimeLimit = new(new(
            $"Nicht angegeben; die Dringlichkeit folgt aus R{Cited.ImmediateWorkUp} und R{Cited.RootPainOrSensoryOnly}.",
            $"None printed; the urgency follows from R{Cited.ImmediateWorkUp} and R{Cited.RootPainOrSensoryOnly}.")),
        Exceptions =
        [
            new(
                "Ist eine MRT kontraindiziert, kommt die CT-Myelografie als Ausweg in Betracht (Abschnitt 6.3.1.2, ohne Empfehlungsgrad).",
                "If MRI is contraindicated, CT myelography is an alternative (section 6.3.1.2, no grade)."),
            new(
                "Abschnitt 6.3 lässt beim akuten Ausfall zunächst CT oder MRT zu, passend zu den Symptomen; das widerspricht dieser starken Empfehlung.",
                "Section 6.3 allows CT or MRI first in an acute deficit, matched to the symptoms; this conflicts with this strong recommendation."),
        ],
        Notes =
        [
            new(
                "Ist die MRT abgelehnt oder nicht möglich, ist die Empfehlung nicht mehr zu erfüllen. Bei absoluter Kontraindikation widerspricht der "
                    + "Text sich selbst und nennt die CT-Myelografie: sie bleibt strittig.",
                "Where MRI was declined or is not possible, the recommendation can no longer be met. With an absolute contraindication the text "
                    + "contradicts itself and names CT myelography: it stays contested."),
            new(
                "Angegeben für Wirbelsäulenmetastasen; hier auf den Verdacht erweitert.",
                "Printed for spinal metastases; extended here to suspicion."),
            new(
                "Als erfüllt zählt eine MRT, die nicht älter ist als das Defizit; ist die Reihenfolge nicht bekannt, wird danach gefragt. Ist die CT "
                    + $"jünger als die MRT, sagt „aktuell“ nichts über die MRT: dann wird nicht beurteilt, ob R{Cited.MriForCordCompression} erfüllt ist.",
                "MRI counts as done when it is not older than the deficit; if the order is not known, it is asked for. If the CT is more recent than "
                    + $"the MRI, \"current\" says nothing about the MRI: whether R{Cited.MriForCordCompression} is met is then not judged."),
            new(
                "Die Kompression der Cauda equina ist nicht genannt.",
                "Compression of the cauda equina is not named."),
            new(
                "Bei Verdacht auf extraossäre Anteile sollte laut Abschnitt 6.3.1.1.1 eine T1-Sequenz vor und nach Kontrastmittel angefertigt werden; "
                    + "ein Empfehlungsgrad steht dort nicht.",
                "Where extraosseous parts are suspected, section 6.3.1.1.1 asks for a T1 sequence before and after contrast; no grade is printed there."),
        ],
        NotFormalised =
        [
            new(
                "Welcher Abschnitt der Wirbelsäule untersucht wird, sagt die Empfehlung nicht.",
                "The recommendation does not say which part of the spine is imaged."),
        ],
        Interactions =
        [
            new(Cited.ImmediateWorkUp, InteractionType.Overlaps),
            new(Cited.RootPainOrSensoryOnly, InteractionType.Overlaps),
            new(Cited.CrossSectionalImaging, InteractionType.Specialises),
            new(Cited.StagingByOrganGuideline, InteractionType.Overlaps),
            new(Cited.PathwayWithDeficit, InteractionType.Precedes),
            new(
                Cited.SeparationSurgeryWithSbrt, InteractionType.Precedes,
                new("der ESCCS-Grad wird in axialen T2-Bildern der MRT bestimmt", "the ESCCS grade comes from axial T2 images of the MRI")),
        ],
        Evidence = [33, 56, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69],
    };
}
