using Myelon.Core;
using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Medicine.SpinalMetastases.Pathways;
using Myelon.Medicine.Vocabulary;
using NodaTime;

namespace Myelon.Medicine.SpinalMetastases.Timing;

/// <summary>The times of surgery (§10.5.6, §10.5.7), Z1 to Z6. The urgency hours have no grade: they stand in the text alone.</summary>
public static partial class TimeRules
{
    private static readonly Text StartIsAssumed = new(
        "Angegeben ist kein Beginn (Auftreten, Vorstellung, Diagnose oder Entscheidung). Gezählt wird hier ab dem Auftreten, dem frühesten davon; so "
            + "zeigt die Frist nie zu viel Zeit.",
        "No start is printed (onset, presentation, diagnosis or decision). Counted here from onset, the earliest of these, so that the clock never "
            + "shows too much time.");

    private static readonly Text PassedIsStillUrgent = new(
        "Eine abgelaufene Frist hebt die Dringlichkeit nicht auf.",
        "A time that has passed does not end the urgency.");

    private static readonly Condition MixedDeficit = Neurology.DeficitClass.Is(NeurologicalDeficit.MixedNotDefined) & ClinicalWords.OfThisLesion;

    private static readonly IReadOnlyList<TimingRule> Surgical =
    [
        new Deadline("Z1")
        {
            IsOfUrgency = true,
            Title = new("Notfalloperation bei funktionell bedeutsamem Defizit", "Emergency surgery for a functionally relevant deficit"),
            Printed = new("unter 6 Stunden", "under 6 hours"),
            Sections = ["10.5.7"],
            AppliesIf = SurgicalUrgency.FunctionallyRelevant.When & ClinicalWords.OfThisLesion & !SurgicalUrgency.IrradiatedForTheDeficit,
            UndefinedIf = MixedDeficit,
            Start = Neurology.OnsetTime,
            StartIsPrinted = false,
            Limit = Duration.FromHours(6),
            LimitIsInTime = false,
            Stop = Surgery.OperationTime,
            Stopped = Surgery.Performed,
            Notes = [StartIsAssumed, PassedIsStillUrgent],
            Discrepancies = ["IA8", "IA10", "IA12"],
        },
        new Deadline("Z2")
        {
            IsOfUrgency = true,
            Title = new(
                "Zeitnahe Operation bei leichtem Defizit mit funktioneller Beeinträchtigung",
                "Early surgery for a mild deficit with functional impairment"),
            Printed = new("unter 24 Stunden", "under 24 hours"),
            Sections = ["10.5.7"],
            AppliesIf = SurgicalUrgency.Mild.When & ClinicalWords.OfThisLesion & !SurgicalUrgency.IrradiatedForTheDeficit,
            UndefinedIf = MixedDeficit,
            Start = Neurology.OnsetTime,
            StartIsPrinted = false,
            Limit = Duration.FromHours(24),
            LimitIsInTime = false,
            Stop = Surgery.OperationTime,
            Stopped = Surgery.Performed,
            Notes =
            [
                StartIsAssumed,
                PassedIsStillUrgent,
                new(
                    "Verlangt werden ein motorisches Defizit und eine festgehaltene Beeinträchtigung: für ein rein sensibles Defizit läuft diese Frist nicht.",
                    "A motor deficit and a recorded impairment are required: a purely sensory deficit does not start this clock."),
            ],
            Discrepancies = ["IA8", "IA9", "IA10"],
        },
        new Reminder("Z3")
        {
            IsOfUrgency = true,
            Title = new("Operation ohne neurologisches Defizit", "Surgery without a neurological deficit"),
            Printed = new("elektiv, im Verlauf; keine Stunden", "elective, in the course; no hours"),
            Sections = ["10.5.7"],
            AppliesIf = SurgicalUrgency.Elective & !TreatmentWords.Operated,
            Discrepancies = ["IA11"],
        },
        new Reminder("Z4")
        {
            Title = new("Schlechtere Aussicht bei lange bestehendem Defizit", "Worse outlook with a long-standing deficit"),
            Printed = new("44–72 Stunden", "44–72 hours"),
            Sections = ["10.5.7"],
            AppliesIf = Neurology.DeficitPresent & ClinicalWords.OfThisLesion & !SurgicalUrgency.Treated,
            ShowsHoursSince = Neurology.OnsetTime,
            Notes =
            [
                new(
                    "Gezeigt wie angegeben; die untere Zahl ist wohl ein Druckfehler (die zitierten Arbeiten teilen bei 24 und 48 Stunden). Daraus "
                        + "wird nichts berechnet.",
                    "Shown as printed; the lower number is probably a misprint (the cited works divide at 24 and 48 hours). Nothing is computed from it."),
            ],
            Discrepancies = ["IB25"],
        },
        new Deadline("Z5")
        {
            Title = new("Operation nach Embolisation", "Surgery after embolisation"),
            Printed = new("nicht später als 48 Stunden danach", "no later than 48 hours afterwards"),
            Sections = ["10.5.6"],
            Recommendations = [Recommendation(Cited.SurgeryAfterEmbolisation)],
            Grade = Grade.SollteNicht,
            AppliesIf = Surgery.PreoperativeEmbolisationDone
                | (Surgery.EmbolisationTime.HasValue & (!Surgery.EmbolisationTime.After(Surgery.OperationTime).IsCertain | Surgery.Planned)),
            Start = Surgery.EmbolisationTime,
            Started = Surgery.PreoperativeEmbolisationDone,
            StartIsPrinted = true,
            Limit = Duration.FromHours(48),
            LimitIsInTime = true,
            Stop = Surgery.OperationTime,
            Stopped = Surgery.Performed,
            Notes =
            [
                new(
                    "Manche warten bis zum Tag nach der Embolisation, um neurologische Schäden sicher zu erkennen.",
                    "Some wait until the day after embolisation in order to recognise neurological damage reliably."),
            ],
            Discrepancies = ["IA12", "IC7"],
        },
        new Reminder("Z6")
        {
            Title = new("Neurologische Schäden nach Embolisation", "Neurological damage after embolisation"),
            Printed = new("noch bis zu mehrere Stunden danach", "up to several hours afterwards"),
            Sections = ["10.5.6"],
            AppliesIf = Surgery.PreoperativeEmbolisationDone,
            ShowsHoursSince = Surgery.EmbolisationTime,
            Notes = [new("Neurologie überwachen; eine Stundenzahl ist nicht angegeben.", "Observe the neurology; no number of hours is printed.")],
        },
    ];
}
