using Myelon.Core.Forms;
using Myelon.Medicine.Vocabulary;
using static Myelon.Medicine.SpinalMetastases.TreatmentWords;

namespace Myelon.Medicine.SpinalMetastases;

public static partial class Chapter11Aftercare
{
    /// <summary>R78: thromboprophylaxis in hospital (§11.5).</summary>
    public static Recommendation InpatientThromboprophylaxis { get; } = new(78, "drug-thromboprophylaxis-for-the-inpatient-stay")
    {
        Section = "11.5",
        Title = new("Thromboseprophylaxe im Krankenhaus", "Thromboprophylaxis in hospital"),
        Sentences = [new(Grade.Soll)],
        Consensus = new(94, ConsensusLabel.Konsens),
        LabelledNew = 2024,
        Says = new(
            "Wer wegen Wirbelsäulenmetastasen operiert wurde, soll für die ganze Dauer des Krankenhausaufenthalts Medikamente zur Vorbeugung von "
                + "Thrombosen erhalten.",
            "Those operated on for spinal metastases shall receive drug thromboprophylaxis for the whole of their inpatient stay."),

        Concerns = Surgery.Performed & Setting.InpatientStay,
        Fulfilled = Taken(Measure.Thromboprophylaxis, Treatment.Thromboprophylaxis),
        Over = Refused(Treatment.Thromboprophylaxis),
        Remarks = [ContraindicatedThromboprophylaxis, .. RemarksOn(Treatment.Thromboprophylaxis)],

        Actions =
        [
            new(
                new("bis zur Entlassung medikamentöse Thromboseprophylaxe geben", "give drug thromboprophylaxis until discharge"),
                Grade.Soll,
                [Disciplines.SpineSurgery, Disciplines.Ward]),
        ],
        TimeLimit = new(new("während des ganzen Krankenhausaufenthalts", "for the whole inpatient stay")),
        Exceptions =
        [
            new(
                "Für Blutung, epidurales Hämatom oder heparininduzierte Thrombozytopenie ist keine Ausnahme angegeben; Myelon fragt deshalb nach "
                    + "Gegenanzeigen.",
                "No exception is printed for bleeding, epidural haematoma or heparin-induced thrombocytopenia; Myelon therefore asks for contraindications."),
            new(
                "Wann nach der Operation zu beginnen ist, steht nicht da.",
                "When to start after surgery is not stated."),
            new(
                "Für Wirkstoff und Dosis verweist die Leitlinie auf die S3-Leitlinie AWMF 003-001 (2015, in Überarbeitung).",
                "For drug and dose the guideline refers to the S3 guideline AWMF 003-001 (2015, under revision)."),
        ],
        Notes =
        [
            new(
                "Der Abschnitt zählt alle stationär Behandelten mit bösartigem Tumor zur Hochrisikogruppe; eine Empfehlung für Nichtoperierte gibt er nicht.",
                "The section counts all inpatients with malignant tumours among those at high risk; it gives no recommendation for those not operated on."),
        ],
        NotFormalised =
        [
            new(
                "Ob die Tage im Krankenhaus vor der Operation mitzählen, bleibt offen; Myelon beginnt mit der Operation.",
                "Whether the days in hospital before surgery count is left open; Myelon starts with the operation."),
            new(
                "Dass der Aufenthalt der Operation gilt und nicht ein späterer ist, wird nicht geprüft.",
                "Whether the stay is the one for the operation, and not a later one, is not checked."),
        ],
        Interactions =
        [
            new(Cited.PostoperativeConcept, InteractionType.Complements),
            new(Cited.RisksAndEarlyComplications, InteractionType.Overlaps),
            new(Cited.OutpatientThromboprophylaxis, InteractionType.Excludes, new("ambulant", "outpatient")),
        ],
        Evidence = [415, 416],
    };
}
