using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Medicine.Vocabulary;
using static Myelon.Medicine.SpinalMetastases.Pathways.ReconstructedPathway;
using static Myelon.Medicine.SpinalMetastases.TreatmentWords;

namespace Myelon.Medicine.SpinalMetastases.Pathways;

/// <summary>
/// What §10.5.7 prints beside the classes: signs of a poorer outlook even after successful surgery, none of them a reason not to
/// operate; and what we assume where it prints nothing.
/// </summary>
internal static class UrgencyNotes
{
    private static readonly string[] RadiotherapyAloneCells = ["D9", "D11", "D12", "N3", "N4", "N5"];

    public static UrgencyNote DeficitOfAnotherLesion { get; } = new(
        "deficit_of_another_lesion",
        null,
        new(
            "Das Defizit wird einer anderen Läsion zugeordnet; diese hat keine eigene Dringlichkeit.",
            "The deficit is attributed to another lesion; this one has no urgency of its own."),
        "§10.5.7");

    public static UrgencyNote Outside { get; } = new(
        "outside_the_guideline",
        null,
        new(
            "Diese Leitlinie ist für extradurale Wirbelsäulenmetastasen geschrieben; hier gilt sie nicht oder nur am Rand, und ihre Stunden werden "
                + "nicht angewandt. „Ausgeschlossen“ muss auf aktueller Bildgebung beruhen.",
            "This guideline is written for extradural spinal metastases; here it does not apply, or only at its edge, and its hours are not used. "
                + "\"Excluded\" must rest on current imaging."),
        "§6.1.1, §10.5.7");

    public static UrgencyNote OutsideWithDeficit { get; } = new(
        "outside_the_guideline_with_deficit",
        null,
        new(
            "Neurologische Ausfälle sind trotzdem sofort abzuklären, was immer die Ursache ist.",
            "Neurological deficits are to be worked up at once all the same, whatever the cause."),
        "§5.1");

    public static UrgencyNote DeficitOfNoLesion { get; } = new(
        "deficit_of_no_lesion",
        null,
        new(
            "Das Defizit wird keiner der Läsionen zugeordnet; die Dringlichkeit gilt für die Patientin oder den Patienten. Nach der Ursache suchen.",
            "The deficit is attributed to none of the lesions; the urgency holds for the patient. Look for the cause."),
        "§10.5.7");

    public static UrgencyNote ClockStartAssumed { get; } = new(
        "clock_start_assumed_onset",
        null,
        new(
            "Ab wann die Stunden zählen, nennt die Leitlinie nicht; hier ab Beginn des Defizits, dem frühesten Zeitpunkt (IA10).",
            "The guideline does not say from when the hours count; here they count from the onset of the deficit, the earliest moment (IA10)."),
        "§10.5.7");

    public static UrgencyNote ClockStartUnknown { get; } = new(
        "clock_start_unknown",
        null,
        new(
            "Ab wann die Stunden zählen, nennt die Leitlinie nicht, und der Beginn des Defizits fehlt: bitte nachtragen. Die Klasse hängt nicht davon "
                + "ab (IA10).",
            "The guideline does not say from when the hours count, and the onset of the deficit is missing: please add it. The class does not depend "
                + "on it (IA10)."),
        "§10.5.7");

    public static UrgencyNote ClockPossiblyElapsed { get; } = new(
        "clock_possibly_elapsed",
        null,
        new(
            "Ab Beginn des Defizits gerechnet sind die Stunden möglicherweise abgelaufen: der Beginn ist nicht genau bekannt. Das spricht "
                + "nicht gegen eine Operation.",
            "Counted from the onset of the deficit the hours have possibly passed: the onset is not known exactly. That does not speak against surgery."),
        "§10.5.7");

    public static UrgencyNote ClockElapsed { get; } = new(
        "clock_elapsed",
        null,
        new(
            "Ab Beginn des Defizits gerechnet sind die Stunden abgelaufen. Das spricht nicht gegen eine Operation.",
            "Counted from the onset of the deficit the hours have passed. That does not speak against surgery."),
        "§10.5.7");

    public static IReadOnlyList<UrgencyNote> All { get; } =
    [
        new(
            "acute_onset",
            Neurology.DeficitPresent & Neurology.Onset.Is(DeficitOnset.Acute),
            new(
                "Akuter Beginn der Lähmung: ungünstigere Aussicht auch nach gelungener Operation, keine Gegenanzeige.",
                "Acute onset of the paresis: a poorer outlook even after successful surgery, no contraindication."),
            "§10.5.7"),
        new(
            "deficit_longer_than_44_to_72_h",
            !Operated & Neurology.DeficitPresent & Neurology.DeficitDurationInHours.Above(44),
            new(
                "Defizit seit mehr als „44–72 h“ (so in der Leitlinie, IB25): ungünstigere Aussicht, keine Gegenanzeige.",
                "Deficit for more than \"44-72 h\" (so in the guideline, IB25): a poorer outlook, no contraindication."),
            "§10.5.7"),
        new(
            "very_severe_paresis_or_plegia",
            ClinicalWords.VerySevereParesis,
            new(
                "Sehr schwere Parese oder Plegie: ungünstigere Aussicht, keine Gegenanzeige.",
                "Very severe paresis or plegia: a poorer outlook, no contraindication."),
            "§10.5.7"),
        new(
            "condition_does_not_permit_surgery",
            !Operated & !GeneralCondition.PermitsSurgery,
            new(
                "Eingetragen: der Gesamtzustand erlaubt keine Operation. Operabilität und Wunsch gehören zur Entscheidung; die Dringlichkeit bleibt.",
                "Entered: the general condition does not permit surgery. Operability and wish belong to the decision; the urgency remains."),
            "§10.5.7"),
        new(
            "surgery_not_wanted",
            !Operated & !Surgery.WantedByPatient,
            new(
                "Eingetragen: die betroffene Person wünscht keine Operation. Operabilität und Wunsch gehören zur Entscheidung; die Dringlichkeit bleibt.",
                "Entered: the patient does not want surgery. Operability and wish belong to the decision; the urgency remains."),
            "§10.5.7"),
        new(
            "stability_may_raise_urgency",
            !Operated & (Stability.SinsTotal.Above(7) | ClinicalWords.Unstable),
            new(
                "Ein SINS über 7 oder eine Instabilität kann die Dringlichkeit erhöhen; eine Stundenzahl nennt die Leitlinie nicht.",
                "A SINS above 7 or an instability can raise the urgency; the guideline names no number of hours."),
            "§10.5.7"),
        new(
            "IB4",
            !Operated & Stability.SinsTotal.Is(7),
            new(
                "SINS 7: die mittlere Gruppe beginnt bei 7, 10.5.7 nennt „über 7“; 7 wird hier wie die mittlere Gruppe behandelt und gekennzeichnet.",
                "SINS 7: the middle group starts at 7, 10.5.7 says \"above 7\"; 7 is treated as the middle group here and flagged."),
            "§7.2.2, §10.5.7"),
        new(
            "ask_surgery_before_radiotherapy_alone",
            !Operated & (Stability.InstabilitySuspected | ClinicalWords.Unstable) & RadiotherapyAlone,
            new(
                "Instabilität vermutet oder gegeben: vor einer alleinigen Bestrahlung die Stabilität klären und die Wirbelsäulenchirurgie fragen.",
                "Instability suspected or present: before radiotherapy alone settle stability and ask spine surgery."),
            $"R{Cited.ImmediateWorkUp}, R{Cited.StabilityBySins}, R{Cited.SurgeryBeforeRadiotherapy}, §10.5.5"),
    ];

    private static Condition RadiotherapyAlone =>
        (Vocabulary.Radiotherapy.Planned & Vocabulary.Radiotherapy.Sequence.Is(RadiotherapySequence.Sole))
        | R(Cited.PainRadiotherapyGoodPrognosis)
            | R(Cited.PainRadiotherapyLimitedPrognosis)
            | R(Cited.RadiotherapyAloneForPain)
            | R(Cited.RadiotherapyAloneInCordCompression)
            | R(Cited.ShortCourseInPoorPrognosis)
            | R(Cited.SingleDoseVeryPoorPrognosis)
            | R(Cited.FractionationForGoodPrognosis)
        | ProposedByPathway;

    /// <summary>A cell of the pathway proposes radiotherapy without surgery, whether or not it is planned yet.</summary>
    private static Any ProposedByPathway => new(
    [
        .. new[] { WithDeficit.Table, WithoutDeficit.Table }.SelectMany(table =>
            table.Cells.Where(cell => RadiotherapyAloneCells.Contains(cell.Id)).Select(cell => table.AppliesIf & cell.When)),
    ]);
}
