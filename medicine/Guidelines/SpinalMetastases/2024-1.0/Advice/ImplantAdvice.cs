using Myelon.Core.Forms;
using Myelon.Medicine.Vocabulary;
using static Myelon.Medicine.SpinalMetastases.CarePhases;
using static Myelon.Medicine.SpinalMetastases.TreatmentWords;

namespace Myelon.Medicine.SpinalMetastases;

/// <summary>Implants and their material (§10.5.8).</summary>
internal static class ImplantAdvice
{
    public static Adviser Implants { get; } = new(
        "implants",
        new("Implantate", "Implants"),
        StabilisationAhead | Stabilised | Surgery.ImplantMaterial.HasValue,
        [
            new(
                "load_of_implants",
                "10.5.8",
                (Surgery.StabilisationPlanned | Stabilised) & GeneralCondition.BodyWeightInKilograms.HasValue,
                new("Implantate sollten das Dreifache des eingetragenen Körpergewichts tragen.", "Implants should carry three times the entered body weight."))
            {
                Factors = [GeneralCondition.BodyWeightInKilograms],
            },
            new(
                "carbon_fibre_rods",
                "10.5.8",
                Surgery.ImplantMaterial.Is(Implant.CarbonFibrePeek).IsCertain,
                new(
                    "CF/PEEK: weniger Artefakte in Planung und Nachsorge; die Stäbe lassen sich nicht anbiegen.",
                    "CF/PEEK: fewer artefacts in planning and follow-up; the rods cannot be contoured.")),
            new(
                "metal_artefacts",
                "10.5.8",
                Surgery.ImplantMaterial.IsAnyOf(Implant.Titanium, Implant.Steel).IsCertain,
                new("Metall macht Artefakte im MRT, die ein Rezidiv verdecken können.", "Metal makes artefacts on MRI that can hide a recurrence.")),
            new(
                "stiffness_of_peek",
                "10.5.8",
                Surgery.ImplantMaterial.Is(Implant.Peek).IsCertain,
                new("PEEK allein: geringe Primärstabilität, wächst nicht ein.", "PEEK alone: little primary stability, does not integrate with bone.")),
            new(
                "choice_of_material",
                "10.5.8",
                StabilisationAhead & !Surgery.ImplantMaterial.HasValue,
                new(
                    "Material: Titan wächst ein und gilt als erste Wahl, macht aber Artefakte; PEEK ist knochenähnlich, aber wenig primärstabil; "
                        + "CF/PEEK stört Planung und Nachsorge weniger, Langzeitdaten fehlen, Stäbe nur vorgeformt.",
                    "Material: titanium integrates and counts as first choice, but makes artefacts; PEEK is like bone, but of little primary "
                        + "stability; CF/PEEK disturbs planning and follow-up less, long-term data are missing, rods come preformed only.")),
        ]);
}
