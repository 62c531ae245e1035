using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Medicine.Vocabulary;

namespace Myelon.Medicine.SpinalMetastases;

/// <summary>Red flags and differential diagnoses (§5.1, §6.1–6.1.2, §6.4).</summary>
internal static class RedFlagAdvice
{
    private static readonly Condition LyticWithKidneyOrParathyroid =
        GeneralCondition.HyperparathyroidismOrEndStageRenalDisease & Lesion.BoneQuality.Is(LesionDensity.Lytic);

    private static readonly Condition NotEstablished = !Lesion.MetastasisEstablished.IsCertain;

    public static Adviser OtherCauses { get; } = new(
        "other_causes",
        new("Warnzeichen und andere Ursachen", "Red flags and other causes"),
        Pain.BackPain
            | Pain.SuddenOrChanging
            | Pain.NocturnalRelievedByMovement
            | Pain.Mechanical
            | Lesion.MetastasisStatus.Is(SpinalMetastasis.Suspected)
            | Lesion.PrimaryBoneTumourNotExcluded
            | DifferentialDiagnosis.Infection
            | DifferentialDiagnosis.Osteoporosis
            | DifferentialDiagnosis.Myeloma
            | DifferentialDiagnosis.BrownTumour
            | GeneralCondition.HyperparathyroidismOrEndStageRenalDisease,
        [
            new(
                "red_flags",
                "6.1.2",
                Pain.BackPain & NotEstablished & (Tumour.ClinicalSuspicionOfCancer | Tumour.KnownMalignancy | Neurology.DeficitPresent),
                new(
                    "Rückenschmerz mit Warnzeichen für eine Metastase: frühere oder vermutete Krebserkrankung oder ein neurologischer Ausfall.",
                    "Back pain with a red flag for a metastasis: earlier or suspected cancer, or a neurological deficit.")),
            new(
                "history_not_complete",
                "6.1.2",
                Pain.BackPain & NotEstablished & !(Documentation.HistoryItems.HasValue & Documentation.HistoryItems.IsComplete),
                new(
                    $"Rückenschmerz: 14 Punkte der Anamnese sind zu erheben (R{Cited.HistoryInBackPain}).",
                    $"Back pain: 14 points of the history are to be taken (R{Cited.HistoryInBackPain})."))
            {
                Lacks = Documentation.HistoryItems,
            },
            new(
                "sudden_pain",
                "6.1",
                Pain.SuddenOrChanging,
                new("Plötzlicher starker Schmerz: an eine pathologische Fraktur denken.", "Sudden strong pain: think of a pathological fracture.")),
            new(
                "night_pain",
                "5.1",
                Pain.NocturnalRelievedByMovement,
                new(
                    "Nachtschmerz, der sich bei Bewegung bessert, spricht eher für eine biologische Ursache als für eine mechanische.",
                    "Night pain that eases with movement points to a biological rather than a mechanical cause.")),
            new(
                "pain_on_loading",
                "5.1",
                Pain.Mechanical & !Pain.NocturnalRelievedByMovement.IsCertain,
                new(
                    "Schmerz unter Belastung oder Bewegung spricht eher für eine mechanische Ursache: Stabilität prüfen.",
                    "Pain on loading or movement points to a mechanical cause: check stability.")),
            new(
                "nine_groups",
                "6.1.1",
                Lesion.MetastasisStatus.Is(SpinalMetastasis.Suspected) | Lesion.PrimaryBoneTumourNotExcluded.IsCertain,
                new(
                    "Was einer Metastase gleichen kann: Osteoporose und andere Stoffwechselkrankheit des Knochens; Infektion; Myelom oder Lymphom; "
                        + "primärer Knochentumor; gutartiger Knochenherd; Verschleiß (langer Verlauf, unter Belastung); Verletzung (Hergang "
                        + "erfragen); Rheuma, Spondylitis, Sarkoidose (Verlauf, Muster, Labor); Gefäßfehlbildung.",
                    "What can look like a metastasis: osteoporosis and other metabolic bone disease; infection; myeloma or lymphoma; primary bone "
                        + "tumour; benign bone lesion; degeneration (long course, on loading); injury (ask how); rheumatic disease, spondylitis, "
                        + "sarcoidosis (course, pattern, laboratory); vascular malformation.")),
            new(
                "possible_infection",
                "6.1.1",
                DifferentialDiagnosis.Infection.IsCertain,
                new(
                    "Infektion in der Differenzialdiagnose: rascher Verlauf, Fieber, örtliche Entzündung, Infekte oder Eingriffe in der "
                        + "Vorgeschichte, Herde eher an Bandscheibe und Endplatten sprechen dafür; CRP und Leukozyten mitbestimmen.",
                    "Infection among the differential diagnoses: a rapid course, fever, local inflammation, earlier infections or interventions, and "
                        + "lesions at disc and endplates speak for it; take CRP and leucocytes.")),
            new(
                "possible_osteoporosis",
                "6.1.1",
                DifferentialDiagnosis.Osteoporosis.IsCertain,
                new(
                    "Osteoporose in der Differenzialdiagnose: häufigste Ursache von Wirbelbrüchen ohne passenden Unfall, im Bild nicht immer zu "
                        + "trennen; Vitamin D und alkalische Phosphatase ergänzen.",
                    "Osteoporosis among the differential diagnoses: the most frequent cause of vertebral fractures without adequate trauma, not "
                        + "always separable on imaging; add vitamin D and alkaline phosphatase.")),
            new(
                "possible_myeloma",
                "6.1.1",
                DifferentialDiagnosis.Myeloma.IsCertain,
                new(
                    "Myelom in der Differenzialdiagnose: Blutwerte, Biopsie am Herd und am Knochenmark und weitere Bildgebung klären; bei Osteolysen "
                        + "die Plasmaelektrophorese ergänzen.",
                    "Myeloma among the differential diagnoses: blood markers, biopsy of lesion and marrow, and further imaging settle it; with lytic "
                        + "lesions add plasma electrophoresis.")),
            new(
                "possible_brown_tumour",
                "6.4",
                (DifferentialDiagnosis.BrownTumour | LyticWithKidneyOrParathyroid).IsCertain,
                new(
                    "Osteolyse bei Hyperparathyreoidismus oder Nierenversagen im Endstadium: hochverdächtig auf einen braunen Tumor; Parathormon bestimmen.",
                    "Lytic lesion with hyperparathyroidism or end-stage renal disease: highly suspicious of a brown tumour; take parathyroid hormone.")),
        ]);
}
