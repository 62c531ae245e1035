using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Medicine.Vocabulary;
using static Myelon.Medicine.SpinalMetastases.ClinicalWords;
using static Myelon.Medicine.SpinalMetastases.Pathways.ReconstructedPathway;
using static Myelon.Medicine.SpinalMetastases.TreatmentWords;

namespace Myelon.Medicine.SpinalMetastases.Pathways;

/// <summary>Table T: triage before treatment (chapters 5 and 6). The text prints words, no hours; a word never becomes a number.</summary>
public static class Triage
{
    private static readonly Condition AnyInstability = Stability.InstabilitySuspected | Unstable;

    private static readonly Condition RootOrSensoryOnly = Neurology.OnlyRadicularPainOrSensoryDeficit;

    /// <summary>Outside the subject of the guideline.</summary>
    public static Cell NoMetastasis { get; } = Cell.NotStated(
        "T0",
        Lesion.MetastasisStatus.IsAnyOf(SpinalMetastasis.None, SpinalMetastasis.OtherLesion),
        [],
        new("keine extradurale Wirbelsäulenmetastase", "no extradural spinal metastasis"),
        new(
            "Nicht Gegenstand dieser Leitlinie. Neurologische Ausfälle sind trotzdem sofort abzuklären, was immer die Ursache ist.",
            "Not covered by this guideline. Neurological deficits are to be worked up at once all the same, whatever the cause."));

    /// <summary>The text is silent on glucocorticoids in cord compression.</summary>
    public static Cell Glucocorticoids { get; } = Cell.NotStated(
        "T14",
        !Operated & Neurology.DeficitPresent & CompressionShownOrSuspected,
        [],
        new("akute Kompression des Rückenmarks", "acute cord compression"),
        new(
            "Zu Glukokortikoiden sagt die Leitlinie hier nichts; andere Leitlinien empfehlen sie (IA15).",
            "The guideline says nothing on glucocorticoids here; other guidelines recommend them (IA15).")) with
    { IsAction = true };

    /// <summary>What is done where MRI is not possible.</summary>
    public static Cell WithoutMri { get; } = Cell.Stated(
        "T9",
        !Operated & R(Cited.MriForCordCompression) & MriNotPossible,
        ["§6.3.1.2"],
        new("MRT nötig, aber nicht möglich", "MRI needed but not possible"),
        new("CT-Myelografie kann sinnvoll sein (ohne Grad)", "CT myelography may be sensible (no grade)")) with
    { IsAction = true };

    private static IReadOnlyList<Cell> BeforeSurgery =>
        [
            Cell.Stated(
                "T1",
                MetastasisPossible & (AnyInstability | (Neurology.ComplaintsPresent & !RootOrSensoryOnly)),
                [$"R{Cited.ImmediateWorkUp}", $"R{Cited.TransportImmobilisation}", "§5.2"],
                new(
                    "Instabilität oder neurologische Beschwerden über Wurzelschmerz und Gefühlsstörung hinaus",
                    "instability, or neurological complaints beyond root pain and sensory loss"),
                new("unverzüglich abklären; bei Instabilität für den Transport ruhigstellen", "work up at once; immobilise for transport when unstable"),
                new("Eine Stundenzahl ist nicht angegeben.", "No number of hours is printed.")),
            Cell.Stated(
                "T2",
                MetastasisPossible & !AnyInstability & Neurology.ComplaintsPresent & RootOrSensoryOnly,
                [$"R{Cited.RootPainOrSensoryOnly}"],
                new("nur Wurzelschmerz oder Gefühlsstörung, keine Instabilität", "root pain or sensory loss only, no instability"),
                new(
                    "bald bildgebend abklären, nicht unbedingt sofort; über Warnzeichen aufklären",
                    "image soon, not necessarily at once; explain the warning signs"),
                new("Eine Stundenzahl ist nicht angegeben.", "No number of hours is printed.")),
            Cell.Stated(
                "T10",
                MetastasisPossible & !AnyInstability & !PotentiallyUnstable & !Neurology.ComplaintsPresent,
                ["§5.1", "§6.3"],
                new("keine Instabilität vermutet, keine neurologischen Beschwerden", "no instability suspected, no neurological complaints"),
                new(
                    "Bildgebung auch ambulant, wenn sie rechtzeitig beginnt; damit die Stabilität beurteilen, mit dem Staging verbinden",
                    "imaging may be outpatient if it starts in time; assess stability by it, combine with staging")),
            Cell.Implied(
                "T16",
                MetastasisPossible & !AnyInstability & PotentiallyUnstable & !Neurology.ComplaintsPresent,
                ["§5.1", $"R{Cited.StabilityBySins}", "§10.5.7"],
                new("potenziell instabil (SINS 7–12), keine neurologischen Beschwerden", "potentially unstable (SINS 7-12), no neurological complaints"),
                new(
                    "die Stabilität wirbelsäulenchirurgisch beurteilen lassen; der Score hilft zu entscheiden, wie bald",
                    "have the stability assessed by spine surgery; the score helps to decide how soon"),
                new(
                    "Wie bald, sagt die Leitlinie nicht; ab einem SINS über 7 kann die Dringlichkeit steigen.",
                    "How soon is not in the guideline; from a SINS above 7 on the urgency can rise.")),
        ];

    /// <summary>The table.</summary>
    public static PathwayTable Table { get; } = new(
        "T",
        new("Wie eilig abklären?", "How soon to work up?"),
        Condition.Always,
        Weight: 20,
        [
            NoMetastasis,
            Cell.Implied(
                "T18",
                MetastasisPossible & Operated,
                ["§10.5.9", $"R{Cited.PostoperativeConcept}"],
                new("operiert, seither kein neues oder schlechteres Defizit", "operated on, no new or worse deficit since"),
                new(
                    "die Abklärung ging voraus; Neurologie überwachen, bei Verschlechterung sofort neu abklären",
                    "the work-up came before; observe the neurology, work up anew at once on deterioration")),
            .. BeforeSurgery.Select(c => c with { Unless = MetastasisPossible & Operated }),
        ],
        [
            Cell.Implied(
                "T3",
                RootOrSensoryOnly & Stability.InstabilitySuspected,
                [$"R{Cited.ImmediateWorkUp}", $"R{Cited.RootPainOrSensoryOnly}"],
                new("nur Wurzelschmerz oder Gefühlsstörung, aber Instabilität vermutet", "root pain or sensory loss only, but instability suspected"),
                new(
                    $"sofort abklären: R{Cited.RootPainOrSensoryOnly} lockert nur den neurologischen Teil von R{Cited.ImmediateWorkUp}",
                    $"work up at once: R{Cited.RootPainOrSensoryOnly} relaxes only the neurological part of R{Cited.ImmediateWorkUp}")),
            Cell.Stated(
                "T4",
                !Operated & R(Cited.PresentationToSpineCentre) & !Setting.PresentedToSpineCentre,
                [$"R{Cited.PresentationToSpineCentre}"],
                new("Instabilität oder neurologische Beschwerden", "instability or neurological complaints"),
                new("sofort in einem spezialisierten Wirbelsäulenzentrum vorstellen", "present to a specialised spine centre at once")),
            Cell.NotStated(
                "T5",
                !Operated & R(Cited.PresentationToSpineCentre) & R(Cited.RootPainOrSensoryOnly) & !Setting.PresentedToSpineCentre,
                [$"R{Cited.PresentationToSpineCentre}", $"R{Cited.RootPainOrSensoryOnly}"],
                new(
                    $"Wurzelschmerz oder Gefühlsstörung allein, und R{Cited.PresentationToSpineCentre} gilt",
                    $"root pain or sensory loss alone, and R{Cited.PresentationToSpineCentre} holds"),
                new(
                    $"R{Cited.RootPainOrSensoryOnly} lässt der Bildgebung Zeit, R{Cited.PresentationToSpineCentre} verlangt die sofortige Vorstellung (IA5).",
                    $"R{Cited.RootPainOrSensoryOnly} gives imaging time, R{Cited.PresentationToSpineCentre} asks for immediate presentation (IA5).")),
            Cell.Stated(
                "T6",
                Setting.TransportPlanned & (Stability.InstabilitySuspected | Stability.InstabilityConfirmed) & !Neurology.ComplaintsPresent,
                ["§5.2", $"R{Cited.TransportImmobilisation}"],
                new("Transport bei Instabilität ohne neurologische Beschwerden", "transport with instability and no neurological complaints"),
                new(
                    $"ruhigstellen (Abschnittstext ohne Grad; R{Cited.TransportImmobilisation} verlangt beides)",
                    $"immobilise (section text without a grade; R{Cited.TransportImmobilisation} needs both)"))
                    with
                { IsAction = true },
            Cell.Stated(
                "T17",
                Setting.TransportPlanned & (Stability.InstabilitySuspected | Stability.InstabilityConfirmed) & Levels.Cervical,
                ["§5.2"],
                new("Transport bei Instabilität der Halswirbelsäule", "transport with instability of the cervical spine"),
                new("mit steifer Zervikalorthese ruhigstellen", "immobilise in a rigid cervical collar")) with
            { IsAction = true },
            Cell.Stated(
                "T7",
                R(Cited.MriForCordCompression) & !TreatmentWords.WithoutMri.IsCertain,
                [$"R{Cited.MriForCordCompression}"],
                new("Kompression oder Weichteilanteil vermutet", "compression or a soft-tissue part suspected"),
                new("MRT; die Eile folgt der Triage", "MRI; the haste follows the triage")),
            Cell.Stated(
                "T8",
                !Operated & Neurology.DeficitPresent & Neurology.Onset.Is(DeficitOnset.Acute) & !WithoutCrossSections.IsCertain,
                ["§6.3"],
                new("akutes Defizit", "acute deficit"),
                new(
                    $"zuerst CT oder MRT, nach den Symptomen gewählt (Abschnittstext ohne Grad, neben R{Cited.MriForCordCompression})",
                    $"CT or MRI first, chosen by the symptoms (section text without a grade, beside R{Cited.MriForCordCompression})"))
                    with
                { IsAction = true },
            WithoutMri,
            Cell.Stated(
                "T11",
                !Operated & Neurology.DeficitPresent & !Imaging.StagingDone,
                ["§6.3"],
                new("Defizit, Ausbreitung noch nicht untersucht", "deficit, staging not done"),
                new("Staging in der Regel erst nach der Akutbehandlung vervollständigen", "complete staging as a rule after acute treatment")),
            Cell.Implied(
                "T12",
                (R(Cited.BiopsyOfUnclearLesion) | R(Cited.BiopsyOfSuspiciousLesion)) & !Neurology.DeficitPresent,
                [$"R{Cited.BiopsyOfUnclearLesion}", $"R{Cited.BiopsyOfSuspiciousLesion}"],
                new("Herkunft des Herdes unklar, kein Defizit", "origin of the lesion unclear, no deficit"),
                new("Biopsie vor der endgültigen örtlichen Behandlung", "biopsy before definitive local treatment"),
                new("Dass sie der Behandlung vorausgeht, ist nur erschlossen.", "That it precedes treatment is only implied.")),
            Cell.NotStated(
                "T13",
                !Operated & Tumour.Primary.Is(PrimaryTumour.UnknownPrimary) & SurgicalUrgency.FunctionallyRelevant.When,
                [$"R{Cited.BiopsyOfUnclearLesion}", $"R{Cited.BiopsyOfSuspiciousLesion}", "§10.5.7"],
                new("unbekannter Primärtumor und funktionell bedeutsames Defizit", "unknown primary and functionally relevant deficit"),
                new(
                    "Ob das Gewebe vor, bei oder nach der Dekompression gewonnen wird, sagt der Text nicht.",
                    "Whether tissue is taken before, during or after decompression is not said.")),
            Glucocorticoids,
            Cell.NotStated(
                "T15",
                (R(Cited.TransportImmobilisation) | Stability.InstabilitySuspected | Stability.InstabilityConfirmed)
                    & (R(Cited.ExaminationAtFirstContact) | R(Cited.StandingRadiograph)),
                [$"R{Cited.TransportImmobilisation}", $"R{Cited.ExaminationAtFirstContact}", $"R{Cited.StandingRadiograph}"],
                new("Instabilität und eine Funktionsprüfung oder Aufnahme im Stehen", "instability and a functional test or a standing radiograph"),
                new(
                    $"Sicherheitskonflikt: R{Cited.ExaminationAtFirstContact} und R{Cited.StandingRadiograph} nehmen die Instabilität nicht aus (IA6). "
                        + "Erst die Stabilität klären.",
                    $"Safety conflict: R{Cited.ExaminationAtFirstContact} and R{Cited.StandingRadiograph} do not except instability (IA6). Settle "
                        + "stability first.")),
        ]);
}
