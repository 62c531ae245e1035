using Myelon.Core.Forms;
using Myelon.Medicine.Vocabulary;
using static Myelon.Medicine.SpinalMetastases.TreatmentWords;

namespace Myelon.Medicine.SpinalMetastases;

public static partial class Chapter06Diagnosis
{
    /// <summary>R10: current cross-sectional imaging on suspicion (§6.3.1).</summary>
    public static Recommendation CrossSectionalImaging { get; } = new(10, "current-mri-or-ct-for-symptomatic-or-new-metastases")
    {
        Section = "6.3.1",
        Title = new("Aktuelle Schnittbilder bei Verdacht", "Current cross-sectional imaging on suspicion"),
        Sentences = [new(Grade.Soll)],
        Consensus = new(94, ConsensusLabel.Konsens),
        LabelledNew = 2024,
        AtAGlance = true,
        Says = new(
            "Besteht der Verdacht, dass Wirbelsäulenmetastasen Beschwerden machen, neu aufgetreten sind oder zunehmen, soll aktuell mit MRT, CT oder "
                + "beidem untersucht werden.",
            "Where spinal metastases are suspected to be symptomatic, new or progressive, current imaging by MRI, CT or both shall be done."),

        Concerns = Lesion.MetastasisStatus.IsAnyOf(SpinalMetastasis.Suspected, SpinalMetastasis.Confirmed)
            & (Lesion.MetastasisStatus.Is(SpinalMetastasis.Suspected)
                | Lesion.Symptomatic
                | Lesion.MetastasisCourse.IsAnyOf(MetastaticCourse.New, MetastaticCourse.Progressive, MetastaticCourse.RecurrentAfterLocalTreatment)),
        Fulfilled = Imaging.CurrentCrossSectionalImagingAvailable,
        Over = WithoutCrossSections,
        Remarks = RemarksOnImaging,

        Actions =
        [
            new(
                new("aktuelle Schnittbildgebung veranlassen (MRT, CT oder beides)", "order current cross-sectional imaging (MRI, CT or both)"),
                Grade.Soll,
                [Disciplines.Radiology]),
        ],
        Exceptions =
        [
            new(
                "Verbietet sich eine MRT unbedingt, kann eine CT-Myelografie sinnvoll sein (Abschnitt 6.3.1.2).",
                "Where MRI is absolutely contraindicated, CT myelography may be of use (section 6.3.1.2)."),
        ],
        Notes =
        [
            new(
                "Ist nur eines der beiden Verfahren abgelehnt oder nicht möglich, bleibt das andere zu veranlassen; die Empfehlung lässt beide zu.",
                "Where only one of the two modalities was declined or is not possible, the other remains to be ordered; the recommendation allows both."),
            new(
                "Eine vermutete Metastase ist der Verdacht auf eine neue; Beschwerden und Verlauf entscheiden nur bei einer gesicherten.",
                "A suspected metastasis is the suspicion of a new one; symptoms and course decide only in a confirmed one."),
            new(
                "Ein Rezidiv nach örtlicher Behandlung ist nicht eigens angegeben; hier zählt es zu den neuen oder zunehmenden Metastasen.",
                "Recurrence after local treatment is not printed separately; here it counts with new or progressive metastases."),
            new(
                "Nach Abschnitt 6.3 sollte im Regelfall wenigstens eines der Verfahren die ganze Wirbelsäule erfassen; ein Empfehlungsgrad steht dort nicht.",
                "By section 6.3, at least one of the modalities should normally cover the whole spine; no grade is printed there."),
        ],
        NotFormalised =
        [
            new(
                "Wie alt eine Bildgebung sein darf, um als aktuell zu gelten, ist nicht angegeben.",
                "How old imaging may be and still count as current is not stated."),
            new(
                "Die Empfehlung gilt schon beim Verdacht auf Beschwerden oder Zunahme; bei einer gesicherten Metastase werden hier Beschwerden und "
                    + "Verlauf eingetragen.",
                "The recommendation already holds when symptoms or progression are suspected; in a confirmed metastasis, symptoms and course are "
                    + "entered here."),
        ],
        Interactions =
        [
            new(Cited.ImmediateWorkUp, InteractionType.Overlaps, new("Dringlichkeit", "urgency")),
            new(Cited.RootPainOrSensoryOnly, InteractionType.Overlaps, new("Dringlichkeit", "urgency")),
            new(Cited.StandingRadiograph, InteractionType.IsComplementedBy),
            new(Cited.StagingByOrganGuideline, InteractionType.Overlaps, new("Ausbreitungsdiagnostik", "staging")),
            new(
                Cited.MriForCordCompression, InteractionType.IsSpecialisedBy,
                new("in zwei Situationen ist die MRT Pflicht", "MRI is mandatory in two situations")),
            new(Cited.CtBeforeAugmentation, InteractionType.Overlaps, new("CT vor der Augmentation", "CT before augmentation")),
        ],
    };
}
