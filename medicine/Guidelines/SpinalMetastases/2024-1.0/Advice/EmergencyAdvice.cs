using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Medicine.Vocabulary;
using static Myelon.Medicine.SpinalMetastases.CarePhases;
using static Myelon.Medicine.SpinalMetastases.ClinicalWords;

namespace Myelon.Medicine.SpinalMetastases;

/// <summary>Transport, admission and the first hours (§5.1–5.3).</summary>
internal static class EmergencyAdvice
{
    public static Adviser Transport { get; } = new(
        "transport",
        new("Transport und Einweisung", "Transport and admission"),
        MetastasisNotExcluded
            & (Setting.CareSetting.IsAnyOf(CareSite.Prehospital, CareSite.EmergencyDepartment) | Setting.TransportPlanned | Setting.HospitalAdmissionPlanned),
        [
            new(
                "collar",
                "5.2",
                InstabilityInMind & AtTheNeck,
                new(
                    "Instabile Halswirbelsäule: zum Transport mit steifer Halsorthese ruhigstellen, wie nach einem Unfall. Eigene Studien zum "
                        + "Transport bei Metastasen gibt es nicht.",
                    "Unstable cervical spine: immobilise with a stiff collar for transport, as after an injury. There are no studies of transport "
                        + "with metastases.")),
            new(
                "board_or_vacuum_mattress",
                "5.2",
                InstabilityInMind & BelowTheNeck,
                new(
                    "Instabilität unterhalb des Halses: schonend auf Spineboard oder Vakuummatratze transportieren, in die Klinik wie zwischen Kliniken.",
                    "Instability below the neck: transport gently on a spine board or vacuum mattress, to hospital and between hospitals.")),
            new(
                "neurology_with_time",
                "5.3",
                Neurology.ComplaintsPresent & !(Neurology.OnsetTime.HasValue | Neurology.DeficitDurationInHours.HasValue),
                new(
                    "Beginn nicht eingetragen: den neurologischen Befund mit Uhrzeit festhalten, sonst sind Tempo und Verlauf später nicht zu beurteilen.",
                    "Onset not entered: record the neurological findings with the time, or pace and course cannot be judged later.")),
            new(
                "papers_for_admission",
                "5.3",
                (Setting.HospitalAdmissionPlanned | Setting.TransportPlanned.IsCertain)
                    & !(Documentation.HandoverDocuments.HasValue & Documentation.HandoverDocuments.IsComplete),
                new(
                    "Zur Einweisung mitgeben: onkologischer und internistischer Brief, Medikamentenplan, Bilder als Datei, neurologischer Befund mit Uhrzeit.",
                    "Send along on admission: oncology and internal medicine letters, drug plan, images as files, neurological findings with the time."))
            {
                Lacks = Documentation.HandoverDocuments,
            },
            new(
                "which_centre",
                "5.1",
                Neurology.ComplaintsPresent | InstabilityInMind,
                new(
                    "Was ein Wirbelsäulenzentrum mit onkologischer Erfahrung mindestens können muss, ist nicht festgelegt; Zertifikate der "
                        + "Wirbelsäulen- und der Krebsgesellschaft sind ein Anhalt.",
                    "What a spine centre with oncological experience must offer at least is not defined; certificates of the spine society and the "
                        + "cancer society are a guide.")),
        ])
    {
        Leads = Condition.Always,
    };
}
