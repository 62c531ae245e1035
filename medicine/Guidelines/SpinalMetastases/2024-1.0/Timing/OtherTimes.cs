using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Medicine.Vocabulary;

namespace Myelon.Medicine.SpinalMetastases.Timing;

/// <summary>Times of aftercare, pathology, radiotherapy, and words without a number, Z7 to Z21.</summary>
public static partial class TimeRules
{
    private static readonly Condition WoundNotYetHealed = Surgery.Performed & !Vocabulary.Aftercare.WoundHealingComplete.IsCertain;

    private static readonly IReadOnlyList<TimingRule> Aftercare =
    [
        new DayCounter("Z7")
        {
            Title = new("Bestrahlung nach offener Stabilisierung: Wundkomplikationen", "Radiotherapy after open stabilisation: wound complications"),
            Printed = new("Beginn binnen 21 Tagen: erhöhtes Risiko (eine Studie, n = 604)", "start within 21 days: raised risk (one study, n = 604)"),
            Sections = ["11.2"],
            Recommendations = [Recommendation(Cited.RadiotherapyAfterWoundHealing)],
            AppliesIf = Surgery.Performed
                & Vocabulary.Radiotherapy.Planned
                & !Surgery.Access.Is(SurgicalAccess.Percutaneous).IsCertain,
            Days = Vocabulary.Aftercare.DaysSinceSurgery,
            StartIsPrinted = true,
            Spans = [new("within_21_days", new("binnen 21 Tagen", "within 21 days"), new(0, 21))],
            Notes = [new("Zum Abwägen, kein Verbot. Gezählt werden ganze Tage.", "To be weighed, no ban. Whole days are counted.")],
            Discrepancies = ["IB51"],
        },
        new Reminder("Z8")
        {
            Title = new("Systemtherapie und Bestrahlung nach der Operation", "Systemic therapy and radiotherapy after surgery"),
            Printed = new("nach abgeschlossener Wundheilung, wenn es warten kann; keine Tage", "after wound healing where it can wait; no days"),
            Sections = ["11.1", "11.2"],
            Recommendations = [Recommendation(Cited.SystemicTherapyAfterWoundHealing), Recommendation(Cited.RadiotherapyAfterWoundHealing)],
            Grade = Grade.Sollte,
            AppliesIf = WoundNotYetHealed & (Tumour.SystemicTherapyIndicated | Vocabulary.Radiotherapy.Planned),
            Discrepancies = ["IB51"],
        },
        new Reminder("Z15")
        {
            Title = new("Rehabilitation nach größerer Stabilisierung oder Resektion", "Rehabilitation after major stabilisation or resection"),
            Printed = new("Beginn nach 6 Wochen kann günstiger sein", "a start after 6 weeks may be better"),
            Sections = ["11.3"],
            AppliesIf = Surgery.Performed
                & Surgery.Procedures.HoldsAnyOf(SurgicalProcedure.Stabilisation, SurgicalProcedure.Corpectomy, SurgicalProcedure.Resection)
                & Vocabulary.Aftercare.RehabilitationIndicated,
            ShowsHoursSince = Surgery.OperationTime,
        },
        new Reminder("Z19")
        {
            Title = new("Medikamentöse Thromboseprophylaxe nach Operation", "Drug thromboprophylaxis after surgery"),
            Printed = new("der ganze stationäre Aufenthalt, bis zur Entlassung", "the whole inpatient stay, until discharge"),
            Sections = ["11.5"],
            Recommendations = [Recommendation(Cited.InpatientThromboprophylaxis)],
            Grade = Grade.Soll,
            AppliesIf = Surgery.Performed & Setting.InpatientStay,
            Discrepancies = ["IA14"],
        },
        new Reminder("Z21")
        {
            Title = new("Schwerbehindertenausweis", "Severely disabled person's pass"),
            Printed = new("meist Grad 50 oder mehr, befristet auf 3–5 Jahre", "mostly degree 50 or more, for 3–5 years"),
            Sections = ["11.3"],
            AppliesIf = Lesion.MetastasisEstablished,
        },
    ];

    private static readonly IReadOnlyList<TimingRule> Laboratory =
    [
        new TimeCheck("Z9")
        {
            Title = new("Fixierung knöcherner Proben in Formalin", "Fixation of bone specimens in formalin"),
            Printed = new("mindestens 12 Stunden", "at least 12 hours"),
            Sections = ["6.5.2"],
            Recommendations = [Recommendation(Cited.FixationAndDecalcification)],
            Grade = Grade.Soll,
            AppliesIf = Biopsy.BoneSpecimenObtained,
            Number = Biopsy.FixationTimeInHours,
            Holds = Biopsy.FixationTimeInHours.AtLeast(12),
        },
        new TimeCheck("Z10")
        {
            Title = new("Lagerung kryoarchivierter Proben", "Storage of cryopreserved specimens"),
            Printed = new("−80 °C oder kälter, oder flüssiger Stickstoff", "−80 °C or colder, or liquid nitrogen"),
            Sections = ["6.5.2"],
            Recommendations = [Recommendation(Cited.PartialCryopreservation)],
            AppliesIf = Biopsy.BoneSpecimenObtained & Biopsy.SpecimenLargeEnoughForCryopreservation & Biopsy.CryopreservationAvailable,
            Number = Biopsy.StorageTemperatureInCelsius,
            Holds = Biopsy.StorageTemperatureInCelsius.AtMost(-80),
        },
    ];

    private static readonly IReadOnlyList<TimingRule> Radiation =
    [
        new DayCounter("Z11")
        {
            Title = new("Vorübergehende Schmerzzunahme (Pain Flare) nach Bestrahlung", "Pain flare after radiotherapy"),
            Printed = new("früh: Tage 0–5; spät: Tage 6–14", "early: days 0–5; late: days 6–14"),
            Sections = ["10.1.3.4"],
            Recommendations = [Recommendation(Cited.PainFlareProphylaxis)],
            AppliesIf = Vocabulary.Radiotherapy.DaysSinceStart.HasValue,
            Days = Vocabulary.Radiotherapy.DaysSinceStart,
            StartIsPrinted = false,
            Spans =
            [
                new("early_pain_flare", new("frühe Schmerzzunahme", "early pain flare"), new(0, 5)),
                new("late_pain_flare", new("späte Schmerzzunahme", "late pain flare"), new(6, 14)),
            ],
            Notes = [new(
                "Gezählt wird ab Beginn der Bestrahlung; der Text nennt den Beginn nicht.",
                "Counted from the start of radiotherapy; the text does not name the start.")],
            Discrepancies = ["IB33", "ID37"],
        },
        new Reminder("Z12")
        {
            Title = new("Schmerzansprechen auf äußere Bestrahlung", "Pain response to external beam radiotherapy"),
            Printed = new("im Mittel nach 3 Wochen, Wirkung im Mittel 18 Wochen", "after 3 weeks on average, lasting 18 weeks on average"),
            Sections = ["10.1.2"],
            AppliesIf = TreatmentWords.AnyRadiotherapy & Pain.PainfulBoneMetastasis,
        },
        new Reminder("Z13")
        {
            Title = new("Schmerzansprechen auf Samarium-153", "Pain response to samarium-153"),
            Printed = new("binnen 1 Woche bei 60–70 %, bis 16 Wochen bei etwa 40 %", "within 1 week in 60–70 %, up to 16 weeks in about 40 %"),
            Sections = ["10.1.2"],
            AppliesIf = Vocabulary.Radiotherapy.BoneSeekingRadiopharmaceuticalPlanned,
        },
        new Reminder("Z14")
        {
            Title = new("Festigung des Knochens nach Bestrahlung", "Bone stabilisation after radiotherapy"),
            Printed = new("17–28 % nach 3 Monaten, 24–46 % nach 6 Monaten", "17–28 % after 3 months, 24–46 % after 6 months"),
            Sections = ["10.1.3.1", "10.1.3.2"],
            AppliesIf = TreatmentWords.AnyRadiotherapy
                & (Lesion.BoneQuality.IsAnyOf(LesionDensity.Lytic, LesionDensity.Mixed) | Stability.InstabilityConfirmed),
            Notes = [new("Keine Behandlung einer Instabilität: die Wirkung braucht Monate.", "No treatment of instability: the effect takes months.")],
            Discrepancies = ["IB48"],
        },
        new Reminder("Z16")
        {
            Title = new(
                "Vorsorgliche Vertebroplastie in einer Studie präoperativer Bestrahlung",
                "Pre-emptive vertebroplasty in a study of preoperative radiotherapy"),
            Printed = new("binnen 1 Monat", "within 1 month"),
            Sections = ["10.4.1"],
            AppliesIf = Vocabulary.Radiotherapy.Sequence.Is(RadiotherapySequence.Preoperative),
        },
        new TimeCheck("Z17")
        {
            Title = new("Abstand zur vorigen Serie für die Grenze 135,5 Gy2", "Interval since the previous series for the limit of 135.5 Gy2"),
            Printed = new("mindestens 6 Monate", "at least 6 months"),
            Sections = ["11.8.4"],
            AppliesIf = Vocabulary.Radiotherapy.PreviousInSameRegion
                & (Vocabulary.Radiotherapy.Planned | Vocabulary.Radiotherapy.PlannedFractions.HasValue),
            Number = Vocabulary.Radiotherapy.MonthsSinceLastCourse,
            Holds = Vocabulary.Radiotherapy.MonthsSinceLastCourse.AtLeast(6),
            Discrepancies = ["ID11"],
        },
        new Reminder("Z18")
        {
            Title = new("Planung einer SBRT", "Planning of SBRT"),
            Printed = new("einige Tage; keine Zahl", "some days; no number"),
            Sections = ["10.4.4.2"],
            AppliesIf = Vocabulary.Radiotherapy.Planned & Vocabulary.Radiotherapy.Technique.Is(RadiotherapyTechnique.Sbrt),
            Notes = [new(
                "Bei rasch fortschreitendem Defizit wurde nicht allein mit SBRT behandelt.",
                "With a rapidly progressive deficit, SBRT alone was not used.")],
        },
    ];

    private static readonly IReadOnlyList<TimingRule> Words =
    [
        new Reminder("Z20")
        {
            Title = new("Abklärung und Vorstellung", "Work-up and presentation"),
            Printed = new(
                $"R{Cited.ImmediateWorkUp}, R{Cited.PresentationToSpineCentre} sofort; R{Cited.RootPainOrSensoryOnly} zeitnah; "
                    + $"R{Cited.AlarmSignsDuringRehabilitation} umgehend; ohne Stundenzahl",
                $"R{Cited.ImmediateWorkUp}, R{Cited.PresentationToSpineCentre} immediately; R{Cited.RootPainOrSensoryOnly} soon; "
                    + $"R{Cited.AlarmSignsDuringRehabilitation} promptly; no number of hours"),
            Sections = ["5.1", "11.3"],
            Recommendations = [
                Recommendation(Cited.ImmediateWorkUp),
                Recommendation(Cited.PresentationToSpineCentre),
                Recommendation(Cited.RootPainOrSensoryOnly),
                Recommendation(Cited.AlarmSignsDuringRehabilitation),
            ],
            AppliesIf = ((new Stands(Recommendation(Cited.ImmediateWorkUp))
                    | new Stands(Recommendation(Cited.PresentationToSpineCentre))
                    | new Stands(Recommendation(Cited.RootPainOrSensoryOnly)))
                    & !Pathways.SurgicalUrgency.Treated)
                | new Stands(Recommendation(Cited.AlarmSignsDuringRehabilitation)),
            Notes = [new(
                $"Die Grade: R{Cited.ImmediateWorkUp} und R{Cited.PresentationToSpineCentre} soll, R{Cited.RootPainOrSensoryOnly} sollte, "
                    + $"R{Cited.AlarmSignsDuringRehabilitation} ohne Grad.",
                $"The grades: R{Cited.ImmediateWorkUp} and R{Cited.PresentationToSpineCentre} soll (shall), R{Cited.RootPainOrSensoryOnly} sollte "
                    + $"(should), R{Cited.AlarmSignsDuringRehabilitation} none.")],
            Discrepancies = ["IB19"],
        },
    ];
}
