using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Medicine.Vocabulary;
using static Myelon.Medicine.SpinalMetastases.CarePhases;
using static Myelon.Medicine.SpinalMetastases.ClinicalWords;
using static Myelon.Medicine.SpinalMetastases.TreatmentWords;

namespace Myelon.Medicine.SpinalMetastases;

/// <summary>Planned radiotherapy: what to weigh before, and what to expect (§10.1.3, §10.4).</summary>
internal static class RadiotherapyAdvice
{
    private static readonly Condition SbrtAhead =
        Vocabulary.Radiotherapy.Technique.Is(RadiotherapyTechnique.Sbrt) | Vocabulary.Radiotherapy.SuitableForSbrt.IsCertain;

    public static Adviser Radiotherapy { get; } = new(
        "radiotherapy",
        new("Bestrahlung", "Radiotherapy"),
        MetastasisNotExcluded & (Vocabulary.Radiotherapy.Planned | RadiotherapyDescribed | Vocabulary.Radiotherapy.SuitableForSbrt.IsCertain),
        [
            new(
                "single_or_fractionated_for_pain",
                "10.1.3.6",
                Pain.UncomplicatedPainfulMetastasis & !SbrtAhead,
                new(
                    "Gegen Schmerz: Linderung nach einer Fraktion 61 %, nach mehreren 62 %, vollständig 23 % und 24 %; erneut bestrahlt werden 20 % und 8 %.",
                    "Against pain: relief after one fraction 61%, after several 62%, complete 23% and 24%; irradiated again 20% and 8%.")),
            new(
                "short_courses_in_cord_compression",
                "10.4.3",
                SpinalCanal.MesccPresent & LimitedPrognosis & !SbrtAhead,
                new(
                    "Rückenmarkskompression, schlechte Prognose: gehfähig nach acht Wochen 69,3 % nach 1 × 8 Gy, 72,7 % nach 5 × 4 Gy.",
                    "Cord compression, poor prognosis: walking after eight weeks 69.3% after 1 × 8 Gy, 72.7% after 5 × 4 Gy.")),
            new(
                "long_courses_in_cord_compression",
                "10.4.3.1",
                SpinalCanal.MesccPresent & GoodPrognosis & !SbrtAhead,
                new(
                    "Rückenmarkskompression, gute Prognose: Rezidiv mit Lähmung nach zwei Jahren 24 % nach 1 × 8, 26 % nach 5 × 4, 14 % nach 10 × 3, "
                        + "9 % nach 15 × 2,5 und 7 % nach 20 × 2 Gy. Örtliche Kontrolle nach zwei Jahren 92 % nach 15 × 2,5 oder 20 × 2, 71 % nach "
                        + "10 × 3 Gy.",
                    "Cord compression, good prognosis: recurrence with paresis after two years 24% after 1 × 8, 26% after 5 × 4, 14% after 10 × 3, 9% "
                        + "after 15 × 2.5 and 7% after 20 × 2 Gy. Local control at two years 92% after 15 × 2.5 or 20 × 2, 71% after 10 × 3 Gy.")),
            new(
                "courses_in_intermediate_prognosis",
                "10.4.3",
                SpinalCanal.MesccPresent & GeneralCondition.SurvivalPrognosis.Is(Prognosis.Intermediate) & !SbrtAhead,
                new(
                    "Rückenmarkskompression, mittlere Prognose (Studie mit schlechter bis mittlerer): 5 × 4 und 10 × 3 Gy mit Ansprechen bei 87,2 % "
                        + "und 89,6 %, gehfähig 71,8 % und 74,0 %, örtlich ohne Progress nach sechs Monaten 75,2 % und 81,8 %; nicht signifikant "
                        + "verschieden.",
                    "Cord compression, intermediate prognosis (trial in poor to intermediate): 5 × 4 and 10 × 3 Gy with response in 87.2% and 89.6%, "
                        + "walking 71.8% and 74.0%, locally without progression at six months 75.2% and 81.8%; not significantly different.")),
            new(
                "fracture_risk_before_sbrt",
                "10.1.3.3",
                SbrtAhead,
                new(
                    "Vor einer SBRT: lytischer Herd, bestehende Fraktur, hohe Dosis je Fraktion, Fehlstellung, Alter (über 55 oder ab 65) und Befall "
                        + "des Wirbelkörpers (über 40–50 %) erhöhen das Frakturrisiko. Kein Score; nach einer Fraktion brachen 19,5 %, nach mehreren "
                        + "9,6 %.",
                    "Before SBRT: a lytic lesion, an existing fracture, a high dose per fraction, deformity, age (above 55 or from 65) and "
                        + "involvement of the vertebral body (above 40–50%) raise the risk of fracture. No score; 19.5% fractured after one "
                        + "fraction, 9.6% after several."))
            {
                Factors =
                [
                    Lesion.BoneQuality, Stability.PathologicalFracture, Vocabulary.Radiotherapy.PlannedTotalDoseInGray,
                    Vocabulary.Radiotherapy.PlannedFractions,
                    Stability.SinsAlignment, GeneralCondition.AgeInYears, Stability.VertebralBodyInvolvementInPercent,
                ],
            },
            new(
                "sbrt_takes_days",
                "10.4.4.2",
                SpinalCanal.MesccSymptomatic & SbrtAhead & !Vocabulary.Radiotherapy.Sequence.Is(RadiotherapySequence.Postoperative).IsCertain,
                new(
                    "SBRT bei Rückenmarkskompression: die Planung braucht einige Tage, die Wirkung kommt verzögert; rasch Fortschreitende wurden so "
                        + "nicht behandelt.",
                    "SBRT in cord compression: planning takes some days, the effect comes late; rapidly progressive patients were not treated so.")),
            new(
                "distance_to_the_cord",
                "10.4.4.1",
                SbrtAhead & Lesion.DistanceToCordInMillimetres.AtMost(5),
                new(
                    "Höchstens 5 mm zum Rückenmark: eine der Studien schloss solche Herde aus, eine andere bis 3 mm. Für sich kein Hindernis.",
                    "At most 5 mm from the cord: one of the trials excluded such lesions, another those up to 3 mm. No bar by itself.")),
            new(
                "pain_flare",
                "10.1.3.4",
                Pain.PainfulBoneMetastasis & Vocabulary.Radiotherapy.Planned,
                new(
                    "Schmerz kann vorübergehend zunehmen (um 2 Punkte oder 25 % mehr Schmerzmittel). Vorbeugendes Glukokortikoid senkte das an Tag "
                        + "0–5 von 32 % auf 20,5 %, an Tag 6–14 nicht sicher.",
                    "Pain can increase for a while (by 2 points or 25% more analgesics). A preventive glucocorticoid lowered it on days 0–5 from 32% "
                        + "to 20.5%, on days 6–14 not clearly.")),
            new(
                "steroid_and_checkpoint_inhibitor",
                "10.1.3.4",
                Vocabulary.Radiotherapy.Planned & Tumour.CurrentSystemicTherapies.Holds(SystemicTherapy.ImmuneCheckpointInhibitor),
                new(
                    "Checkpoint-Inhibitor eingetragen: vor einem Glukokortikoid die laufende Systemtherapie berücksichtigen.",
                    "Checkpoint inhibitor entered: take current systemic therapy into account before a glucocorticoid.")),
            new(
                "recalcification_takes_months",
                "10.1.3.2",
                !Stabilised.IsCertain & Lesion.BoneQuality.IsAnyOf(LesionDensity.Lytic, LesionDensity.Mixed) & (Unstable | PotentiallyUnstable),
                new(
                    "Bestrahlung festigt Knochen erst nach Monaten: stabil wurden 17–28 % nach drei, 24–46 % nach sechs Monaten.",
                    "Radiotherapy strengthens bone only after months: 17–28% became stable after three, 24–46% after six months.")),
        ]);
}
