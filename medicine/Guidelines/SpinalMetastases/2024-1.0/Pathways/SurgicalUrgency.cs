using Myelon.Core;
using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Core.Reasoning;
using Myelon.Medicine.Vocabulary;
using static Myelon.Medicine.SpinalMetastases.ClinicalWords;
using static Myelon.Medicine.SpinalMetastases.TreatmentWords;

namespace Myelon.Medicine.SpinalMetastases.Pathways;

/// <summary>
/// Table U: how fast to operate (§10.5.7). The text prints three classes, each a bundle of three features: walking, strength and
/// autonomic function. Only two of the eight bundles are covered; for the others the printed class is empty and our hours are
/// a proposal for review. These hours carry no grade: they are not a recommendation.
/// </summary>
public static class SurgicalUrgency
{
    private static readonly IReadOnlyList<string> Place = ["§10.5.7"];

    private static readonly Text NoClassPrinted = new(
        "Die Klassen der Leitlinie decken diese Kombination nicht (IA8); unser Vorschlag ist die dringlichere, zur ärztlichen Prüfung.",
        "The classes of the guideline do not cover this combination (IA8); our proposal is the more urgent one, for a physician's review.");

    /// <summary>The words of the printed classes.</summary>
    public static IReadOnlyDictionary<string, Text> PrintedClasses { get; } = new Dictionary<string, Text>
    {
        ["none"] = new("kein Defizit: Operation elektiv", "no deficit: surgery elective"),
        ["mild"] = new("leichtes Defizit", "mild deficit"),
        ["functionally_relevant"] = new("funktionell bedeutsames Defizit", "functionally relevant deficit"),
    };

    /// <summary>Functionally relevant deficit: not walking, weak, sphincters disturbed.</summary>
    public static Cell FunctionallyRelevant { get; } = Cell.Stated(
        "U3",
        Neurology.DeficitClass.Is(NeurologicalDeficit.FunctionallyRelevant),
        Place,
        new("Funktion verloren, Kraft 0–3, Blase oder Mastdarm gestört", "function lost, strength 0-3, bladder or bowel disturbed"),
        new("Notfall: operieren in weniger als 6 Stunden", "emergency: operate in less than 6 hours"),
        new("Ab wann die Stunden zählen, nennt die Leitlinie nicht (IA10).", "From when the hours count is not in the guideline (IA10).")) with
    { Urgency = new("functionally_relevant", 6, 6) };

    /// <summary>Mild deficit with functional impairment.</summary>
    public static Cell Mild { get; } = Cell.Stated(
        "U1",
        Neurology.DeficitClass.Is(NeurologicalDeficit.Mild) & Neurology.FunctionalImpairment.Is(ImpairmentSeverity.Mild),
        Place,
        new(
            "leichtes motorisches Defizit mit Funktionseinbuße, geht, Kraft über 3, Blase und Mastdarm intakt",
            "mild motor deficit with functional impairment, walks, strength above 3, sphincters intact"),
        new("operieren in weniger als 24 Stunden", "operate in less than 24 hours"),
        new("Ab wann die Stunden zählen, nennt die Leitlinie nicht (IA10).", "From when the hours count is not in the guideline (IA10).")) with
    { Urgency = new("mild", 24, 24) };

    /// <summary>Impending sphincter disturbance without a deficit.</summary>
    public static Cell ImpendingWithoutDeficit { get; } = Unprinted(
        "U13",
        !Neurology.DeficitPresent & SphinctersThreatened,
        new("kein Defizit, aber drohende Blasen- oder Mastdarmstörung", "no deficit, but impending sphincter disturbance"),
        printed: "none",
        proposed: 24,
        new(
            $"Nach 10.5.7 elektiv, nach R{Cited.SurgeryBeforeRadiotherapy} Operation vor Bestrahlung (IA11); unser Vorschlag: Prüfung binnen 24 Stunden.",
            $"Elective by 10.5.7, surgery before radiotherapy by R{Cited.SurgeryBeforeRadiotherapy} (IA11); our proposal: review within 24 hours."));

    /// <summary>No deficit, and no impending sphincter disturbance: the printed class without hours.</summary>
    public static Condition Elective { get; } = !Neurology.DeficitPresent & SphinctersIntact;

    /// <summary>After the operation: the class is history, and no hours run to an operation.</summary>
    public static Cell AfterSurgery { get; } = Cell.Implied(
        "U19",
        Operated,
        ["§10.5.7", "§10.5.9", $"R{Cited.PostoperativeConcept}"],
        new("operiert, seither kein neues oder schlechteres Defizit", "operated on, no new or worse deficit since"),
        new("keine Frist zu einer Operation; Neurologie weiter überwachen", "no hours to an operation; keep observing the neurology"),
        new("Wird das Defizit neu oder schlechter, beginnen die Stunden von vorn.", "If a deficit appears or worsens, the hours begin anew.")) with
    { Urgency = new(null, null, null) };

    /// <summary>Stable, irradiated for the present finding, with a deficit that is neither new nor worse.</summary>
    public static Condition IrradiatedForTheDeficit { get; } = Neurology.DeficitPresent & IrradiatedAndNotProgressive & !Neurology.NewOrWorseDeficit;

    /// <summary>Treated for what is there: the hours to an operation are history.</summary>
    public static Condition Treated { get; } = Operated | IrradiatedForTheDeficit;

    /// <summary>
    /// After radiotherapy for this finding, with a deficit that is neither new nor worse: the operation was decided against, and its hours are history.
    /// </summary>
    public static Cell AfterRadiotherapy { get; } = Cell.Implied(
        "U20",
        IrradiatedForTheDeficit,
        ["§10.5.7", "§11.2", $"R{Cited.FollowUpByOrganGuideline}"],
        new(
            "stabil, wegen dieses Befunds bestrahlt, Defizit weder neu noch schlechter",
            "stable, irradiated for this finding, deficit neither new nor worse"),
        new("keine Frist zu einer Operation; Neurologie weiter überwachen", "no hours to an operation; keep observing the neurology"),
        new("Wird das Defizit neu oder schlechter, beginnen die Stunden von vorn.", "If a deficit appears or worsens, the hours begin anew.")) with
    { Unless = Operated, Urgency = new(null, null, null) };

    /// <summary>The table.</summary>
    public static PathwayTable Table { get; } = new(
        "U",
        new("Wie schnell operieren?", "How fast to operate?"),
        OfThisLesion,
        Weight: 60,
        [AfterSurgery, AfterRadiotherapy, .. BeforeTreatment.Select(c => c with { Unless = Treated })],
        []);

    private static IReadOnlyList<Cell> BeforeTreatment =>
        [
            Cell.Stated(
                "U0",
                Elective & StableSpine,
                Place,
                new("kein Defizit, stabil", "no deficit, stable"),
                new("elektiv", "elective")) with
            { Urgency = new("none", null, null) },
            Cell.Stated(
                "U10",
                Elective & (Unstable | PotentiallyUnstable),
                ["§10.5.7", $"R{Cited.PresentationToSpineCentre}"],
                new("kein Defizit, instabil oder potenziell instabil", "no deficit, unstable or potentially unstable"),
                new(
                    $"elektiv; die Stabilität kann die Dringlichkeit erhöhen, und R{Cited.PresentationToSpineCentre} verlangt bei Instabilität die "
                        + "sofortige Vorstellung",
                    $"elective; stability can raise the urgency, and R{Cited.PresentationToSpineCentre} asks for immediate presentation when unstable"),
                new(
                    "Um wie viel eine Instabilität die Operation beschleunigt, nennt die Leitlinie nicht.",
                    "How much an unstable spine hastens surgery is not in the guideline."))
                    with
                { Urgency = new("none", null, null) },
            ImpendingWithoutDeficit,
            Unprinted(
                "U17",
                Neurology.DeficitPresent & SphinctersThreatened,
                new("Defizit und drohende Blasen- oder Mastdarmstörung", "deficit and impending sphincter disturbance"),
                null, 6, NoClassPrinted),
            FunctionallyRelevant,
            Mixed(
                "U8", FunctionLost, !Weak, SphinctersDisturbed,
                new("Funktion verloren, Kraft über 3, Blase oder Mastdarm gestört", "function lost, strength above 3, sphincters disturbed")),
            Mixed(
                "U6", FunctionKept, Weak, SphinctersDisturbed,
                new("geht, Kraft 0–3, Blase oder Mastdarm gestört", "walks, strength 0-3, sphincters disturbed")),
            Mixed(
                "U4", FunctionKept, !Weak, SphinctersDisturbed,
                new("geht, Kraft über 3, Blase oder Mastdarm gestört", "walks, strength above 3, sphincters disturbed")),
            Mixed(
                "U15", WalkingLostForOtherReason, Weak, SphinctersDisturbed,
                new(
                    "nicht gehfähig aus anderem Grund, Kraft 0–3, Blase oder Mastdarm gestört",
                    "does not walk for another reason, strength 0-3, sphincters disturbed")),
            Mixed(
                "U16", WalkingLostForOtherReason, !Weak, SphinctersDisturbed,
                new(
                    "nicht gehfähig aus anderem Grund, Kraft über 3, Blase oder Mastdarm gestört",
                    "does not walk for another reason, strength above 3, sphincters disturbed")),
            Mixed(
                "U9", FunctionLost, Weak, SphinctersIntact,
                new("Funktion verloren, Kraft 0–3, Blase und Mastdarm intakt", "function lost, strength 0-3, sphincters intact")),
            Mixed(
                "U7", FunctionLost, !Weak, SphinctersIntact,
                new(
                    "Funktion verloren, Kraft über 3 (etwa Ataxie), Blase und Mastdarm intakt",
                    "function lost, strength above 3 (ataxia for example), sphincters intact")),
            Unprinted(
                "U5",
                Neurology.DeficitPresent & FunctionKept & Weak & SphinctersIntact,
                new(
                    "geht, Kraft 0–3 (etwa eine einzelne Wurzel), Blase und Mastdarm intakt",
                    "walks, strength 0-3 (a single root for example), sphincters intact"),
                null, 6,
                new(
                    "Keine Klasse der Leitlinie (IA8). Wurzel oder Rückenmark? Bis das geklärt ist, schlagen wir die dringlichere vor.",
                    "No class of the guideline (IA8). Root or cord? Until that is settled we propose the more urgent one.")),
            Mixed(
                "U14", WalkingLostForOtherReason, Weak, SphinctersIntact,
                new(
                    "nicht gehfähig aus anderem Grund, Kraft 0–3, Blase und Mastdarm intakt",
                    "does not walk for another reason, strength 0-3, sphincters intact")),
            Unprinted(
                "U11",
                Neurology.DeficitPresent & WalkingLostForOtherReason & !Weak & SphinctersIntact,
                new(
                    "geht wegen Schmerz oder Schwäche nicht, Kraft über 3, Blase und Mastdarm intakt",
                    "does not walk because of pain or weakness, strength above 3, sphincters intact"),
                null, null,
                new(
                    "Keine neurologische Klasse; zu fragen ist, was das Gehen verhindert.",
                    "Not a neurological class; ask what prevents walking.")),
            Mild,
            Unprinted(
                "U2",
                Neurology.DeficitClass.Is(NeurologicalDeficit.Mild) & Neurology.FunctionalImpairment.Is(ImpairmentSeverity.None),
                new("leichtes motorisches Defizit ohne Funktionseinbuße", "mild motor deficit without functional impairment"),
                "mild", null,
                new(
                    "Leicht nach der Beschreibung, aber die zweite Bedingung der 24 Stunden, die Funktionseinbuße, fehlt.",
                    "Mild by the description, but the second condition of the 24 hours, functional impairment, is missing.")),
            Unprinted(
                "U12",
                KeptStrongIntact & !Neurology.MotorDeficit & Neurology.FunctionalImpairment.Is(ImpairmentSeverity.None),
                new("nur sensibles Defizit ohne Funktionseinbuße, geht", "sensory deficit only, without functional impairment, walks"),
                null, null,
                new(
                    $"Dem Buchstaben nach leicht, während R{Cited.RootPainOrSensoryOnly} nicht einmal eilige Bildgebung will (IA9).",
                    $"Mild by the letter, while R{Cited.RootPainOrSensoryOnly} does not even want imaging at once (IA9).")),
            Unprinted(
                "U18",
                KeptStrongIntact & !Neurology.MotorDeficit & Neurology.FunctionalImpairment.Is(ImpairmentSeverity.Mild),
                new("nur sensibles Defizit mit Funktionseinbuße, geht", "sensory deficit only, with functional impairment, walks"),
                null, 24,
                new(
                    $"Dem Buchstaben nach leicht, während R{Cited.RootPainOrSensoryOnly} nicht einmal eilige Bildgebung will (IA9); unser Vorschlag: "
                        + "Prüfung binnen 24 Stunden.",
                    $"Mild by the letter, while R{Cited.RootPainOrSensoryOnly} does not even want imaging at once (IA9); our proposal: review within "
                        + "24 hours.")),
        ];

    private static Condition KeptStrongIntact => Neurology.DeficitPresent & FunctionKept & !Weak & SphinctersIntact;

    private static Cell Mixed(string id, Condition function, Condition strength, Condition sphincters, Text situation) =>
        Unprinted(id, Neurology.DeficitPresent & function & strength & sphincters, situation, null, 6, NoClassPrinted);

    private static Cell Unprinted(string id, Condition when, Text situation, string? printed, int? proposed, Text leavesOpen) =>
        Cell.NotStated(id, when, Place, situation, leavesOpen) with { Urgency = new(printed, null, proposed) };
}
