using Myelon.Core.Forms;
using Myelon.Medicine.Vocabulary;
using static Myelon.Medicine.SpinalMetastases.PaperParts;

namespace Myelon.Medicine.SpinalMetastases;

/// <summary>Biopsy and specimen slip (§6.5–6.5.2).</summary>
internal static class BiopsyPaper
{
    public static Paper Paper { get; } = new("biopsy", new("Biopsie und Einsendeschein", "Biopsy and specimen slip"), new("Pathologie", "Pathology"))
    {
        Sections = ["6.5", "6.5.1", "6.5.2"],
        Blocks =
        [
            new(new("Frage", "Question"),
            [
                Lesion.MetastasisStatus, Lesion.PrimaryBoneTumourNotExcluded, Lesion.MalignancySuspected, Biopsy.RepeatHistologyNeeded,
                Biopsy.WouldChangeTreatment,
                Tumour.Primary, Biopsy.HistologyAvailable,
                ByHand("Verdacht aus dem Bild (von Hand)", "Suspicion on imaging (by hand)"),
            ]),
            new(new("Entnahme", "Taking the sample"),
            [
                Lesion.AffectedLevels, Lesion.BoneQuality, Biopsy.Route, Biopsy.Technique, Biopsy.NeedleGauge, Biopsy.CoreCount,
                ByHand("Entnommen am, um, durch (von Hand)", "Taken on, at, by (by hand)"),
            ]),
            new(new("Probe", "Specimen"),
            [
                Biopsy.SpecimenConsistency, Biopsy.BoneSpecimenObtained, Biopsy.FrozenSectionRequested, Biopsy.Fixative, Biopsy.FixationTimeInHours,
                Biopsy.Decalcification, Biopsy.SpecimenLargeEnoughForCryopreservation, Biopsy.CryopreservationAvailable, Biopsy.StorageTemperatureInCelsius,
                ByHand("Fixiert seit, Uhrzeit (von Hand)", "Fixed since, time (by hand)"),
                ByHand("Gefäße und Inhalt (von Hand)", "Containers and content (by hand)"),
            ]),
            new(new("Empfehlungen dazu", "Recommendations on it"),
            [
                Recommended(Chapter06Diagnosis.BiopsyOfSuspiciousLesion), Recommended(Chapter06Diagnosis.RouteOfBiopsy),
                Recommended(Chapter06Diagnosis.CoreNeedleBiopsy),
                Recommended(Chapter06Diagnosis.FrozenSection), Recommended(Chapter06Diagnosis.FixationAndDecalcification),
                Recommended(Chapter06Diagnosis.PartialCryopreservation),
                new AdviserItem(BiopsyAdvice.Tissue),
            ]),
            Sender,
        ],
    };
}
