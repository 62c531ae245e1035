using Myelon.Core.Forms;
using Myelon.Medicine.Vocabulary;
using static Myelon.Medicine.SpinalMetastases.CarePhases;
using static Myelon.Medicine.SpinalMetastases.ClinicalWords;

namespace Myelon.Medicine.SpinalMetastases;

/// <summary>Which imaging answers the question (§6.3–6.3.2).</summary>
internal static class ImagingAdvice
{
    public static Adviser Local { get; } = new(
        "imaging",
        new("Bildgebung", "Imaging"),
        MetastasisNotExcluded & !LocallyTreated & !Setting.CareSetting.Is(CareSite.HospiceOrPalliative).IsCertain,
        [
            new(
                "acute_first",
                "6.3",
                AcuteAndNotImaged,
                new(
                    "Akuter Ausfall: zuerst CT oder MRT, hoch aufgelöst und nach der Symptomatik gewählt. Das vollständige Staging folgt meist nach "
                        + "der Akutbehandlung.",
                    "Acute deficit: first CT or MRI, high resolution and chosen by the symptoms. Complete staging mostly follows after acute treatment.")),
            new(
                "mri_not_possible",
                "6.3.1.2",
                TreatmentWords.MriNotPossible,
                new(
                    "MRT nicht möglich: CT; geht es um Rückenmark oder Nervenwurzeln, kann eine CT-Myelografie sinnvoll sein. Zu bedingt "
                        + "MRT-tauglichen Geräten steht nichts im Text.",
                    "MRI not possible: CT; where cord or nerve roots are the question, CT myelography can make sense. The text says nothing of "
                        + "MR-conditional devices.")),
            new(
                "mri_declined",
                "6.3",
                CourseOfCare.TreatmentsDeclined.Holds(Treatment.Mri) & !TreatmentWords.MriNotPossible.IsCertain & !TreatmentWords.Refused(Treatment.Ct),
                new(
                    $"MRT abgelehnt: den Fall nennt der Text nicht. R{Cited.CrossSectionalImaging} lässt auch eine CT zu; Rückenmark, Nerven und "
                        + "Weichteile zeigt sie schlechter.",
                    $"MRI declined: the text does not name this case. R{Cited.CrossSectionalImaging} allows CT as well; it shows cord, nerves and soft "
                        + "tissue less well.")),
            new(
                "contrast",
                "6.3.1.1.1",
                Lesion.ExtraosseousComponentSuspected & NoImagesYet,
                new(
                    "Weichteilanteil vermutet: T1w vor und nach Kontrastmittel.",
                    "Soft-tissue part suspected: T1w before and after contrast.")),
            new(
                "no_contrast",
                "6.3.1.1.1",
                !Lesion.ExtraosseousComponentSuspected & NoImagesYet,
                new(
                    "Kein Weichteilanteil: auf Kontrastmittel kann verzichtet werden, eine T2w-Dixon-Sequenz reicht, auch bei Fraktur.",
                    "No soft-tissue part: contrast can be left out, a T2w Dixon sequence is enough, also with a fracture.")),
            new(
                "whole_spine",
                "6.3",
                !Imaging.WholeSpineCovered.WhereRecorded,
                new(
                    "Die ganze Wirbelsäule ist nicht abgebildet: wenigstens eines der Verfahren sollte sie erfassen.",
                    "The whole spine is not covered: at least one modality should show all of it.")),
            new(
                "bone_on_ct",
                "6.3",
                Imaging.LatestMriDate.HasValue & !Imaging.LatestCtDate.HasValue & !Imaging.CtOfAffectedSegmentAvailable
                    & (InstabilityInMind | Unstable | PotentiallyUnstable),
                new(
                    "Nur eine MRT eingetragen: Knochendefekte und Statik zeigt die CT besser.",
                    "Only an MRI entered: CT shows bone defects and statics better.")),
            new(
                "fat_fraction_not_valid",
                "6.3.1.1.2",
                Imaging.ProtonDensityFatFractionInPercent.HasValue
                    & (Tumour.Primary.Is(PrimaryTumour.Myeloma) | DifferentialDiagnosis.Myeloma | DifferentialDiagnosis.Infection),
                new(
                    "Fettanteil (PDFF) eingetragen: bei diffusem Myelom und bei Spondylodiszitis trennt er nicht zwischen bös- und gutartig.",
                    "Fat fraction (PDFF) entered: in diffuse myeloma and in spondylodiscitis it does not separate malignant from benign.")),
            new(
                "no_scan_for_local_findings",
                "6.3.2",
                Imaging.IncreasedTracerUptakeOnBoneScan.HasValue & NoImagesYet,
                new(
                    "Skelettszintigrafie und PET zeigen, wo Herde sind, nicht wie weit sie örtlich reichen: Schnittbild für den Lokalbefund.",
                    "Bone scan and PET show where lesions are, not how far they reach: cross-sectional imaging for the local finding.")),
            new(
                "local_and_staging_together",
                "6.3",
                !Neurology.DeficitPresent & !Imaging.StagingDone & NoImagesYet,
                new(
                    "Kein akuter Ausfall: örtliche Bildgebung und Staging der Wirbelsäule lassen sich verbinden.",
                    "No acute deficit: local imaging and staging of the spine can be combined.")),
        ])
    {
        Leads = AcuteAndNotImaged,
    };
}
