using Myelon.Core.Forms;
using Myelon.Medicine.Vocabulary;
using static Myelon.Medicine.SpinalMetastases.TreatmentWords;

namespace Myelon.Medicine.SpinalMetastases;

/// <summary>When tissue is sought, and what goes to the pathologist with it (§6.5–6.5.2).</summary>
internal static class BiopsyAdvice
{
    public static Adviser Tissue { get; } = new(
        "tissue",
        new("Biopsie und Gewebe", "Biopsy and tissue"),
        Biopsy.Planned | BiopsyDescribed | Biopsy.RepeatHistologyNeeded,
        [
            new(
                "histology_again",
                "6.5",
                Biopsy.RepeatHistologyNeeded,
                new(
                    "Neue Histologie nötig: auch bei bekanntem Tumor ist eine Biopsie dann sinnvoll, etwa für Zielstrukturen der Therapie; selten ist "
                        + "es ein Zweittumor.",
                    "New histology needed: a biopsy is then sensible in a known tumour too, for instance for targets of treatment; rarely it is a "
                        + "second tumour.")),
            new(
                "site_and_suspicion_on_the_slip",
                "6.5.1",
                Biopsy.Planned,
                new(
                    "Der Pathologie mitteilen: Ort der Entnahme und Verdachtsdiagnose aus dem Bild. Offen gewinnt mehr Gewebe, CT-gestützt ist "
                        + "schonender; mehrere Zylinder entnehmen.",
                    "Tell pathology the site and the suspected diagnosis on imaging. Open gains more tissue, CT-guided is gentler; take several cores.")),
            new(
                "sclerotic_bone",
                "6.5.1",
                Biopsy.Planned & Lesion.BoneQuality.Is(LesionDensity.Blastic),
                new(
                    "Sklerotischer Knochen: Stanze und mehr noch Nadel können technisch versagen.",
                    "Sclerotic bone: core and even more fine-needle biopsy can fail technically.")),
            new(
                "fresh_part_for_freezing",
                "6.5.2",
                Biopsy.Planned & Biopsy.CryopreservationAvailable,
                new(
                    "Für die Kryoarchivierung einen Teil frisch und unfixiert einsenden (−80 °C oder kälter, oder flüssiger Stickstoff); "
                        + "Stanzmaterial reicht dafür meist nicht.",
                    "For cryopreservation send a part fresh and unfixed (−80 °C or colder, or liquid nitrogen); core material is mostly not enough for it.")),
        ]);
}
