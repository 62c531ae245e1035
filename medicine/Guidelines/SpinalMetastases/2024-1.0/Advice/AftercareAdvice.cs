using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Medicine.Vocabulary;
using static Myelon.Medicine.SpinalMetastases.CarePhases;
using static Myelon.Medicine.SpinalMetastases.TreatmentWords;

namespace Myelon.Medicine.SpinalMetastases;

/// <summary>After an operation or irradiation, with or without a deficit (§10.5.9, 11.1, 11.2, 11.7).</summary>
internal static class AftercareAdvice
{
    public static Adviser AfterTreatment { get; } = new(
        "after_treatment",
        new("Nach Operation oder Bestrahlung", "After surgery or radiotherapy"),
        LocallyTreated,
        [
            new(
                "after_surgery",
                "10.5.9",
                Surgery.Performed,
                new(
                    "Nach der Operation: Überwachung, wenn nötig auf der Intensivstation; früh mobilisieren (gegen Thrombosen), Schmerz behandeln, "
                        + "Physiotherapie und Atemtherapie; eine Orthese kann Schmerz lindern, für Stabilität ist kein Nutzen belegt.",
                    "After surgery: monitoring, in intensive care where needed; early mobilisation (against thrombosis), analgesia, physiotherapy and "
                        + "breathing exercises; an orthosis can ease pain, a gain in stability is not shown.")),
            new(
                "plan_together_early",
                "10.5.9",
                Surgery.Performed & !CourseOfCare.MeasuresTaken.HoldsWhereRecorded(Measure.PostoperativeConcept).IsCertain,
                new(
                    "Früh mit allen Fächern planen, was folgt: Bestrahlung, Systemtherapie, Rehabilitation.",
                    "Plan early with all disciplines what follows: radiotherapy, systemic therapy, rehabilitation.")),
            new(
                "radiotherapy_and_the_wound",
                "11.2",
                Surgery.Performed
                    & (Radiotherapy.Planned | Radiotherapy.Sequence.Is(RadiotherapySequence.Postoperative).IsCertain)
                    & !Aftercare.WoundHealingComplete.IsCertain,
                new(
                    "Bestrahlung nach der Operation: je früher, desto besser die örtliche Kontrolle; Beginn in den ersten 21 Tagen nach offener "
                        + "Stabilisierung hatte in einer Studie mehr Wundkomplikationen.",
                    "Radiotherapy after surgery: the earlier, the better local control; a start in the first 21 days after open stabilisation had "
                        + "more wound complications in one study."))
            {
                Factors = [Aftercare.DaysSinceSurgery, Aftercare.WoundHealingComplete],
            },
            new(
                "see_oncology_early",
                "11.1",
                !Tumour.PlannedSystemicTherapyDocumented & !Tumour.SystemicTherapyReviewed,
                new(
                    "Systemtherapie nicht eingetragen: früh der Onkologie vorstellen, sie bestimmt die Prognose mit.",
                    "Systemic therapy not entered: see oncology early, it helps to determine the prognosis.")),
            new(
                "progress_is_likely",
                "11.7",
                Aftercare.FollowUpPhase,
                new(
                    "In der Nachsorge ist ein erneuter Progress häufig, auch an der Wirbelsäule. Abstände nennt der Text nicht; es gilt die Organleitlinie.",
                    "In follow-up progression is frequent, at the spine too. The text names no intervals; the organ guideline holds.")),
        ])
    {
        Leads = Operated,
    };
}
