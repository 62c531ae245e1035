using Myelon.Core.Forms;
using Myelon.Medicine.Vocabulary;
using static Myelon.Medicine.SpinalMetastases.CarePhases;

namespace Myelon.Medicine.SpinalMetastases;

/// <summary>Staging by primary tumour: which tracer, whether a bone scan (§6.3.3.1–6.3.3.4).</summary>
internal static class StagingAdvice
{
    public static Adviser ByPrimary { get; } = new(
        "staging",
        new("Staging nach Primärtumor", "Staging by primary tumour"),
        MetastasisNotExcluded & Tumour.Primary.HasValue & !Imaging.StagingDone & !LocallyTreated & WhereDiseaseIsStaged & !AcuteAndNotImaged.IsCertain,
        [
            new(
                "staging_prostate",
                "6.3.3.4",
                Tumour.Primary.Is(PrimaryTumour.Prostate),
                new(
                    "Prostata: PSMA-PET/CT ist für Skelettmetastasen am genauesten (Sensitivität 97 %, Spezifität fast 100 %). Selten ist der Tumor "
                        + "PSMA-negativ; dann kann er FDG aufnehmen. MRT je Person 98–100 %; planare Szintigrafie je Person 86 % und 95 %, SPECT je "
                        + "Herd 90 % und 85 %.",
                    "Prostate: PSMA PET/CT is the most accurate for bone metastases (sensitivity 97%, specificity almost 100%). Rarely the tumour is "
                        + "PSMA-negative; it may then take up FDG. MRI per patient 98–100%; planar bone scan per patient 86% and 95%, SPECT per "
                        + "lesion 90% and 85%.")),
            new(
                "staging_nsclc",
                "6.3.3.3",
                Tumour.Primary.Is(PrimaryTumour.LungNonSmallCell),
                new(
                    "Nicht-kleinzelliger Lungenkrebs: FDG-PET/CT vor Skelettszintigrafie (Sensitivität 92 %, Spezifität 98 %); Szintigrafie nur, wenn "
                        + "keine PET/CT möglich ist (planar je Person 86 % und 88 %). MRT je Person 88,2 % und 100 %.",
                    "Non-small cell lung cancer: FDG PET/CT before bone scan (sensitivity 92%, specificity 98%); a bone scan only where no PET/CT is "
                        + "possible (planar per patient 86% and 88%). MRI per patient 88.2% and 100%.")),
            new(
                "staging_breast",
                "6.3.3.4",
                Tumour.Primary.Is(PrimaryTumour.Breast),
                new(
                    "Brust: FDG-PET/CT Sensitivität 93 %, Spezifität 99 %; je Person MRT 97,1 % und 97 %, planare Szintigrafie 78 % und 79 %.",
                    "Breast: FDG PET/CT sensitivity 93%, specificity 99%; per patient MRI 97.1% and 97%, planar bone scan 78% and 79%.")),
            new(
                "staging_renal",
                "6.3.3.4",
                Tumour.Primary.Is(PrimaryTumour.RenalCell),
                new(
                    "Niere: die FDG-PET/CT hat in der Organleitlinie keinen klaren Stellenwert; Sensitivität 86–91 %, Spezifität 88 % für Metastasen "
                        + "außerhalb der Niere. Die Skelettszintigrafie findet nur 10–62 %; MRT je Herd 94 % und 97 %.",
                    "Kidney: FDG PET/CT has no clear place in the organ guideline; sensitivity 86–91%, specificity 88% for metastases outside the "
                        + "kidney. A bone scan finds only 10–62%; MRI per lesion 94% and 97%.")),
            new(
                "staging_thyroid",
                "6.3.3.3",
                Tumour.Primary.Is(PrimaryTumour.ThyroidDifferentiated),
                new(
                    "Schilddrüse: Iod-Ganzkörperszintigrafie, bei Iod-negativem Befund oder Verdacht darauf FDG-PET/CT (Sensitivität 82 %, Spezifität "
                        + "98 %); die Skelettszintigrafie bringt in der Regel nichts (je Herd 73–78 % und 74–91 %). Die MRT hat ihren Platz für "
                        + "Ausbreitung und Verlauf (je Organ 76,5 %).",
                    "Thyroid: iodine whole-body scan, with iodine-negative disease or suspicion of it FDG PET/CT (sensitivity 82%, specificity 98%); "
                        + "a bone scan usually adds nothing (per lesion 73–78% and 74–91%). MRI has its place for extent and course (per organ 76.5%).")),
            new(
                "staging_neuroendocrine",
                "6.3.3.4",
                Tumour.Primary.Is(PrimaryTumour.Neuroendocrine),
                new(
                    "Neuroendokriner Tumor: PET/CT mit Somatostatinrezeptor-Tracer (Sensitivität 97 %, Spezifität 92 %), besser als CT mit "
                        + "Szintigrafie. Die MRT fand in einer Studie nur 12,4 % der Herde.",
                    "Neuroendocrine tumour: PET/CT with a somatostatin receptor tracer (sensitivity 97%, specificity 92%), better than CT with bone "
                        + "scan. In one study MRI found only 12.4% of the lesions.")),
            new(
                "staging_myeloma",
                "6.3.3.4",
                Tumour.Primary.Is(PrimaryTumour.Myeloma),
                new(
                    "Plasmozytom: außerhalb des Marks vorrangig FDG-PET/CT, im Mark bevorzugt MRT; was die MRT nicht abdeckt, kann sie übersehen.",
                    "Plasmacytoma: outside the marrow FDG PET/CT first, in the marrow preferably MRI; what MRI does not cover it can miss.")),
            new(
                "staging_ewing",
                "6.3.3.3",
                Tumour.Primary.Is(PrimaryTumour.Sarcoma),
                new(
                    "Sarkom: ist es ein Ewing-Sarkom, gehört eine Skelettszintigrafie oder stattdessen FDG-PET/CT zum ersten Staging (S1-Leitlinie 025-006).",
                    "Sarcoma: if it is a Ewing sarcoma, a bone scan or FDG PET/CT instead belongs to initial staging (S1 guideline 025-006).")),
            new(
                "staging_other",
                "6.3.3.1",
                Tumour.Primary.IsAnyOf(
                    PrimaryTumour.LungSmallCell, PrimaryTumour.UrinaryBladder, PrimaryTumour.Melanoma, PrimaryTumour.Colorectal,
                    PrimaryTumour.GastrointestinalOther,
                    PrimaryTumour.Lymphoma, PrimaryTumour.UnknownPrimary, PrimaryTumour.Other),
                new(
                    "Für diesen Tumor nennt der Text keine eigene Treffsicherheit; über mehrere Tumoren MRT je Person 90,6 % und 95,4 %, je Herd 90,4 "
                        + "% und 96,0 %. FDG-PET/CT taugt nur, wenn der Tumor FDG aufnimmt.",
                    "For this tumour the text gives no accuracy of its own; over several tumours MRI per patient 90.6% and 95.4%, per lesion 90.4% "
                        + "and 96.0%. FDG PET/CT serves only where the tumour takes up FDG.")),
            new(
                "scan_as_spect",
                "6.3.3.3",
                !Tumour.Primary.Is(PrimaryTumour.ThyroidDifferentiated),
                new(
                    "Wird eine Skelettszintigrafie gemacht: als SPECT oder SPECT/CT, gerade an der Wirbelsäule. Die Fluorid-PET findet mehr (97 % "
                        + "gegen 81 %; Spezifität 98 % gegen 99 %), ist aber nicht für die Routine zugelassen und nicht überall verfügbar.",
                    "If a bone scan is done: as SPECT or SPECT/CT, above all at the spine. Fluoride PET finds more (97% against 81%; specificity 98% "
                        + "against 99%), but is not licensed for routine use and not available everywhere.")),
        ]);
}
