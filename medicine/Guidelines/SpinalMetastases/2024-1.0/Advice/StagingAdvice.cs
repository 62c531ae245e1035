using Myelon.Core.Forms;
using Myelon.Medicine.Vocabulary;
using static Myelon.Medicine.SpinalMetastases.AdviceWords;

namespace Myelon.Medicine.SpinalMetastases;

/// <summary>Staging by primary tumour: which tracer, whether a bone scan (§6.3.3.1–6.3.3.4).</summary>
internal static class StagingAdvice
{
    public static Adviser ByPrimary { get; } = new(
        "staging",
        new("Staging nach Primärtumor", "Staging by primary tumour"),
        MetastasisNotExcluded & Tumour.Primary.HasValue & !Imaging.StagingDone & !LocallyTreated,
        [
            new(
                "staging_prostate",
                "6.3.3.4",
                Tumour.Primary.Is(PrimaryTumour.Prostate),
                new(
                    "Prostata: PSMA-PET/CT ist für Skelettmetastasen am genauesten (Sensitivität 97 %, Spezifität fast 100 %). Selten ist der Tumor "
                        + "PSMA-negativ; dann kann er FDG aufnehmen.",
                    "Prostate: PSMA PET/CT is the most accurate for bone metastases (sensitivity 97%, specificity almost 100%). Rarely the tumour is "
                        + "PSMA-negative; it may then take up FDG.")),
            new(
                "staging_nsclc",
                "6.3.3.3",
                Tumour.Primary.Is(PrimaryTumour.LungNonSmallCell),
                new(
                    "Nicht-kleinzelliger Lungenkrebs: FDG-PET/CT vor Skelettszintigrafie (Sensitivität 92 %, Spezifität 98 %); Szintigrafie nur, wenn "
                        + "keine PET/CT möglich ist.",
                    "Non-small cell lung cancer: FDG PET/CT before bone scan (sensitivity 92%, specificity 98%); a bone scan only where no PET/CT is "
                        + "possible.")),
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
                    "Niere: die FDG-PET/CT hat in der Organleitlinie keinen klaren Stellenwert; die Skelettszintigrafie findet nur 10–62 %, die MRT "
                        + "je Herd 94 %.",
                    "Kidney: FDG PET/CT has no clear place in the organ guideline; a bone scan finds only 10–62%, MRI 94% per lesion.")),
            new(
                "staging_thyroid",
                "6.3.3.3",
                Tumour.Primary.Is(PrimaryTumour.ThyroidDifferentiated),
                new(
                    "Schilddrüse: Iod-Ganzkörperszintigrafie, bei Iod-negativem Befund oder Verdacht darauf FDG-PET/CT; die Skelettszintigrafie "
                        + "bringt in der Regel nichts. Die MRT hat ihren Platz für Ausbreitung und Verlauf.",
                    "Thyroid: iodine whole-body scan, with iodine-negative disease or suspicion of it FDG PET/CT; a bone scan usually adds nothing. "
                        + "MRI has its place for extent and course.")),
            new(
                "staging_neuroendocrine",
                "6.3.3.4",
                Tumour.Primary.Is(PrimaryTumour.Neuroendocrine),
                new(
                    "Neuroendokriner Tumor: PET/CT mit Somatostatinrezeptor-Tracer (Sensitivität 97 %, Spezifität 92 %), besser als CT mit Szintigrafie.",
                    "Neuroendocrine tumour: PET/CT with a somatostatin receptor tracer (sensitivity 97%, specificity 92%), better than CT with bone scan.")),
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
                "scan_as_spect",
                "6.3.3.3",
                Tumour.Primary.IsAnyOf(
                    PrimaryTumour.Breast, PrimaryTumour.Prostate, PrimaryTumour.LungSmallCell, PrimaryTumour.UrinaryBladder,
                    PrimaryTumour.Sarcoma),
                new(
                    "Wird eine Skelettszintigrafie gemacht: als SPECT oder SPECT/CT, gerade an der Wirbelsäule. Die Fluorid-PET ist nicht für die "
                        + "Routine zugelassen.",
                    "If a bone scan is done: as SPECT or SPECT/CT, above all at the spine. Fluoride PET is not licensed for routine use.")),
        ]);
}
