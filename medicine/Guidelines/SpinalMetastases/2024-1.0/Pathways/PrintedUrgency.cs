using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Medicine.Vocabulary;

namespace Myelon.Medicine.SpinalMetastases.Pathways;

/// <summary>
/// The classes of urgency for surgery that §10.5.7 prints, as a score: a view of the cells of table U, which alone tell the urgency. The
/// cells that the text leaves open are in the urgency of the evaluation, with a proposal.
/// </summary>
public static class PrintedUrgency
{
    private static readonly Condition Untreated = !SurgicalUrgency.Treated;

    private static readonly Condition Emergency = ClinicalWords.OfThisLesion & Untreated & SurgicalUrgency.FunctionallyRelevant.When;

    private static readonly Condition Early = ClinicalWords.OfThisLesion & Untreated & SurgicalUrgency.Mild.When;

    /// <summary>The classes.</summary>
    public static Score Score { get; } = new()
    {
        Code = "dwg_urgency",
        Title = new("Dringlichkeitsklassen der Leitlinie zur Operation", "Guideline urgency classes for surgery"),
        Section = "10.5.7",
        Kind = ScoreKind.Criteria,
        IsSaidElsewhere = true,
        IsOfUrgency = true,
        TouchedBy = FactsUsed.In(SurgicalUrgency.FunctionallyRelevant.When, SurgicalUrgency.Mild.When, SurgicalUrgency.Elective, TreatmentWords.Operated),
        Direction = ScoreDirection.NotOrdered,
        Certainty = Certainty.ReadInSource,
        Purpose = new("angegebene Dringlichkeit einer Operation nach dem Defizit", "printed urgency of surgery by the deficit"),
        Misuse =
        [
            new(
                "Die Klassen decken nur zwei von acht Kombinationen aus Gehen, Kraft und vegetativer Funktion.",
                "The classes cover only two of eight combinations of walking, strength and autonomic function."),
            new("Wann die Frist beginnt, ist nicht angegeben.", "When the clock starts is not printed."),
        ],
        Items = [],
        Groups =
        [
            new("emergency", new("Notfall: funktionell bedeutsames Defizit, unter 6 h", "emergency: functionally relevant deficit, below 6 h"), null)
            {
                When = Emergency,
            },
            new("early", new("früh: leichtes Defizit mit Funktionseinbuße, unter 24 h", "early: mild deficit with functional impairment, below 24 h"), null)
            {
                When = Early,
            },
            new("elective", new("elektiv: kein neurologisches Defizit", "elective: no neurological deficit"), null)
            {
                When = Untreated & SurgicalUrgency.Elective,
            },
            new("no_printed_class", new("keine Klasse der Leitlinie", "no printed class"), null)
            {
                When = Untreated & ((Neurology.DeficitPresent & !Emergency & !Early) | SurgicalUrgency.ImpendingWithoutDeficit.When),
            },
            new("operated", new("operiert: keine Frist zu einer Operation", "operated on: no hours to an operation"), null) { When = TreatmentWords.Operated },
            new(
                "irradiated",
                new("wegen dieses Defizits bestrahlt: keine Frist zu einer Operation", "irradiated for this deficit: no hours to an operation"),
                null)
            {
                When = !TreatmentWords.Operated & SurgicalUrgency.IrradiatedForTheDeficit,
            },
        ],
        Sources = ["§10.5.7"],
        Notes = ["IA8", "IA9", "IA10"],
    };
}
