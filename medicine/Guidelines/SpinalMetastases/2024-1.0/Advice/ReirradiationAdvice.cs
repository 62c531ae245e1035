using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Medicine.Vocabulary;
using static Myelon.Medicine.SpinalMetastases.CarePhases;
using static Myelon.Medicine.SpinalMetastases.ClinicalWords;

namespace Myelon.Medicine.SpinalMetastases;

/// <summary>Irradiation again, and what is left where it cannot be given (§10.1.2, 10.5.3, 11.8).</summary>
internal static class ReirradiationAdvice
{
    public static Adviser Again { get; } = new(
        "irradiation_again",
        new("Erneute Bestrahlung", "Irradiation again"),
        MetastasisNotExcluded
            & (Radiotherapy.PreviousInSameRegion.IsCertain | Pain.RecurrentInIrradiatedField | SpinalCanal.MesccRecurrentInIrradiatedField)
                & (Radiotherapy.Planned | Pain.RecurrentInIrradiatedField | SpinalCanal.MesccRecurrentInIrradiatedField | CordToleranceStandsAgainst),
        [
            new(
                "what_the_plan_may_still_give",
                "11.8.4",
                !CordToleranceStandsAgainst,
                new(
                    "Was noch gegeben werden darf, zeigt die Dosisprüfung je Höhe. Die höhere kumulative Grenze gilt nur mit sechs Monaten Abstand "
                        + "und wenn keine Serie zu hoch war.",
                    "The dose check shows what may still be given at each level. The higher cumulative limit holds only with an interval of six "
                        + "months and if no series was too high.")),
            new(
                "results_of_reirradiation_for_pain",
                "11.8.1",
                Pain.RecurrentInIrradiatedField,
                new(
                    "Schmerz im bestrahlten Feld: erneute Bestrahlung linderte ihn in einer Übersicht bei 58 %, in einer zweiten teilweise bei 68 % "
                        + "und ganz bei 20 %; 1 × 8 Gy war 5 × 4 Gy nicht unterlegen (28 % und 32 %).",
                    "Pain in the irradiated field: irradiation again relieved it in 58% in one review, in another partially in 68% and completely in "
                        + "20%; 1 × 8 Gy was not inferior to 5 × 4 Gy (28% and 32%).")),
            new(
                "results_of_reirradiation_for_compression",
                "11.8.4",
                SpinalCanal.MesccRecurrentInIrradiatedField,
                new(
                    "Erneute Kompression: nach konventioneller Bestrahlung besserte sich die Motorik bei 36–42 %, bei weiteren 45–50 % schritt sie nicht fort.",
                    "Compression again: after conventional irradiation motor function improved in 36–42%, in a further 45–50% it did not progress.")),
            new(
                "ways_out",
                "10.5.3",
                CordToleranceStandsAgainst | Radiotherapy.ReirradiationPrecludedByOrgansAtRisk,
                new(
                    "Bestrahlung nicht mehr sicher möglich: örtliche Ablation (bis 3 cm) gegen Schmerz, ein knochenaffines Radiopharmakon oder eine "
                        + "Operation prüfen.",
                    "Radiotherapy no longer safely possible: consider local ablation (up to 3 cm) against pain, a bone-seeking radiopharmaceutical or "
                        + "surgery.")),
        ]);
}
