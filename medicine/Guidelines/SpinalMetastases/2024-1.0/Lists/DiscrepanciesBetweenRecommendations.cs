using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Medicine.Vocabulary;

namespace Myelon.Medicine.SpinalMetastases;

/// <summary>Part A: conflicts between recommendations, and safety.</summary>
public static partial class Discrepancies
{
    private static readonly IReadOnlyList<Discrepancy> BetweenRecommendations =
    [
        new("IA1")
        {
            Class = FlawClass.Safety,
            Place = "R34, R45, R46, R48, R51",
            Treatment = new(
                "Beide werden gezeigt, keiner gewinnt von selbst; ob vorab operiert wird, trägt die Klinik ein und wird nie aus Tumor im Kanal abgeleitet.",
                "Both are shown, neither wins by itself; whether surgery comes first is entered by the clinic and never derived from tumour in the canal."),
            Says = new(
                "R34 verlangt bei Tumoranteilen im Spinalkanal die Operation vor der Bestrahlung. Das trifft auf jede MESCC zu und nähme den "
                    + "Empfehlungen zur alleinigen Bestrahlung ihren Gegenstand; der Abschnittstext zu R34 nennt nur Fraktur und Fragmente. Kein "
                    + "Vorrang ist angegeben: ob vorab operiert werden muss, wird eingetragen.",
                "R34 asks for surgery before radiotherapy when there is tumour in the canal. Every MESCC has that, which would empty the "
                    + "recommendations on radiotherapy alone; the section text under R34 speaks of fracture and fragments only. No precedence is "
                    + "printed: whether upfront surgery is indicated is entered."),
            Contests = true,
            Members = Of(34, 41, 45, 46, 48, 51, 83, 85, 86),
            ShownIf = R(34) & (OneOf(41, 45, 46, 48, 51, 83, 85, 86) | (SpinalCanal.MesccPresent & UpfrontSurgeryUndecided)),
        },
        new("IA2")
        {
            Class = FlawClass.Safety,
            Place = "R35, R40, R47",
            Treatment = new(
                "Konfliktkarte mit der Evidenz für beide; die Strahlentherapie entscheidet.",
                "Conflict card with the evidence for both; radiation oncology decides."),
            Says = new(
                "R35 verlangt mehrere Fraktionen, R40 oder R47 dagegen möglichst einmal 8 Gy; beide meinen dieselbe Person. Die Strahlentherapie entscheidet.",
                "R35 asks for several fractions, R40 or R47 for a single 8 Gy where possible; both mean the same person. Radiation oncology decides."),
            Contests = true,
            Members = Of(35, 40, 47),
            ShownIf = R(35) & OneOf(40, 47),
        },
        new("IA3")
        {
            Class = FlawClass.Safety,
            Place = "R34, R35, R37, R39, R40, R41, §10.1.3.6",
            Treatment = new(
                "Nach dem Grad fragen; bei 1a bis 1c beide Lesarten zeigen.",
                "Ask for the grade; with 1a to 1c show both readings."),
            Says = new(
                "Epiduraler Tumor ohne Kompression (Grad 1) gilt nach 10.1.3.6 als unkompliziert, nach R34 und R35 aber als Tumor im Kanal. Beide "
                    + "Lesarten stehen da.",
                "Epidural tumour without compression (grade 1) counts as uncomplicated by 10.1.3.6, but as tumour in the canal by R34 and R35. Both "
                    + "readings stand."),
            Contests = true,
            Members = Of(34, 35, 37, 39, 40, 41),
            ShownIf = SpinalCanal.BilskyGrade.IsAnyOf(EpiduralCompression.Grade1a, EpiduralCompression.Grade1b, EpiduralCompression.Grade1c)
            & OneOf(34, 35)
            & OneOf(37, 39, 40, 41),
        },
        new("IA4")
        {
            Class = FlawClass.Safety,
            Place = "R35, R51, R52",
            Treatment = new(
                "Nur warnen, wenn eine einzige Fraktion eingetragen ist.",
                "Warn only if a single fraction is entered."),
            Says = new(
                "R35 verlangt mehrere Fraktionen; die Studien hinter R51 und R52 geben die stereotaktische Dosis oft in einer.",
                "R35 asks for several fractions; the studies behind R51 and R52 often gave the stereotactic dose in one."),
            Contests = true,
            Members = Of(35, 51, 52),
            ShownIf = R(35) & OneOf(51, 52) & Vocabulary.Radiotherapy.PlannedFractions.Is(1),
        },
        new("IA5")
        {
            Class = FlawClass.Safety,
            Place = "R3, R4",
            Treatment = new(
                "Beide zeigen; das Zeitwort von R4 gilt der Bildgebung, die Vorstellung wählt die Klinik.",
                "Show both; the time word of R4 is for imaging, the referral is the clinician's choice."),
            Says = new(
                "Bei Wurzelschmerz oder sensiblem Defizit allein lockert R4 die Bildgebung, während R3 bei jeder neurologischen Beschwerde die "
                    + "sofortige Vorstellung verlangt.",
                "With root pain or a sensory deficit alone R4 relaxes imaging, while R3 asks for immediate presentation for any neurological complaint."),
            Contests = true,
            Members = Of(3, 4),
            ShownIf = R(3) & R(4),
        },
        new("IA6")
        {
            Class = FlawClass.Safety,
            Place = "R6, R9, R11",
            Treatment = new(
                "Vor Funktionsprüfung oder Aufnahme im Stehen mit Begründung anhalten.",
                "Stop with a reason before a functional test or a standing radiograph."),
            Says = new(
                "Bei vermuteter Instabilität wird ruhiggestellt wie nach Trauma; die Funktionsprüfung der ganzen Wirbelsäule (R9) und die Aufnahme im "
                    + "Stehen (R11) nennen dafür keine Ausnahme. Vorher die Stabilität klären.",
                "Suspected instability is immobilised as in trauma; the functional test of the whole spine (R9) and the standing radiograph (R11) "
                    + "print no exception for it. Settle stability first."),
            Contests = true,
            Members = Of(6, 9, 11),
            ShownIf = (R(6) | Stability.InstabilitySuspected | Stability.InstabilityConfirmed)
                & (R(9) | Chapter06Diagnosis.StandingRadiograph.Concerns),
        },
        new("IA7")
        {
            Class = FlawClass.Safety,
            Place = "R13, §6.3",
            Treatment = new(
                "R13 gilt; ein Feld nimmt den Grund der Abweichung auf.",
                "R13 holds; a field takes the reason for deviating."),
            Says = new(
                "R13 verlangt eine MRT; 6.3 lässt bei akutem Defizit auch zuerst die CT zu, und bei Kontraindikation kommt die CT-Myelografie in "
                    + "Betracht (6.3.1.2).",
                "R13 asks for MRI; 6.3 also allows CT first in an acute deficit, and CT myelography is an alternative when MRI is contraindicated (6.3.1.2)."),
            Contests = true,
            Members = Of(13),
            ShownIf = R(13) & Imaging.MriContraindicated,
        },
        new("IA8")
        {
            Class = FlawClass.Safety,
            Place = "§10.5.7",
            Treatment = new(
                "Tabelle U; die dringlichere Klasse ist Vorschlag zur Prüfung, nie Automatik.",
                "Table U; the more urgent class is a proposal for review, never automatic."),
            Says = new(
                "Die Dringlichkeitsklassen in 10.5.7 decken nur zwei der acht Kombinationen aus Gehen, Kraft und vegetativer Funktion; diese gehört "
                    + "nicht dazu.",
                "The urgency classes of 10.5.7 cover only two of the eight combinations of walking, strength and autonomic function; this is not one of them."),
            ShownIf = Neurology.DeficitClass.Is(NeurologicalDeficit.MixedNotDefined),
        },
        new("IA9")
        {
            Class = FlawClass.Safety,
            Place = "§10.5.7, R4",
            Treatment = new(
                "Für weniger als 24 Stunden sind ein motorisches Defizit und eine erfasste Einbuße nötig.",
                "Less than 24 hours needs a motor deficit and a recorded impairment."),
            Says = new(
                "Ein rein sensibles Defizit erfüllt die angegebene Beschreibung des leichten Defizits (10.5.7), während R4 nicht einmal sofortige "
                    + "Bildgebung will. Die Klasse setzt hier ein motorisches Defizit und eine erfasste Funktionseinbuße voraus.",
                "A purely sensory deficit meets the printed description of a mild deficit (10.5.7), while R4 does not even want immediate imaging. "
                    + "The class here requires a motor deficit and a recorded functional impairment."),
            ShownIf = Neurology.OnlyRadicularPainOrSensoryDeficit & Neurology.SensoryDeficit & !Neurology.FunctionalImpairment.HasValue,
        },
        new("IA11")
        {
            Class = FlawClass.Safety,
            Place = "R34, §10.5.7",
            Treatment = new(
                "Ärztliche Entscheidung; Vorschlag: Prüfung binnen 24 Stunden.",
                "A physician decides; proposal: review within 24 hours."),
            Says = new(
                "Droht eine Blasen- oder Mastdarmstörung, verlangt R34 die Operation vor der Bestrahlung; nach 10.5.7 wäre ohne Defizit elektiv zu operieren.",
                "With an impending sphincter disturbance R34 wants surgery before radiotherapy; by 10.5.7 surgery without a deficit would be elective."),
            ShownIf = Neurology.BladderAndBowelFunction.Is(SphincterFunction.ImpendingDysfunction) & !Neurology.DeficitPresent,
        },
        new("IA12")
        {
            Class = FlawClass.Safety,
            Place = "R65, R66, §10.5.7",
            Treatment = new(
                "Zeitbudget zeigen, keine Regel.",
                "Show the time budget, no rule."),
            Says = new(
                "R65 möchte vor offener Operation embolisieren; den Notfall nimmt der Text nicht aus, und manche warten danach sogar einen Tag. Das "
                    + "Zeitbudget entscheidet.",
                "R65 wants embolisation before open surgery; the text does not except the emergency, and some even wait a day afterwards. The time "
                    + "budget decides."),
            Contests = true,
            Members = Of(65),
            ShownIf = R(65)
            & Neurology.DeficitPresent
            & (Neurology.WalkingAbility.Is(Walking.NotForNeurologicalReason)
                | Neurology.FunctionalImpairment.Is(ImpairmentSeverity.Severe)
                | Neurology.WeakestMuscleGrade.AtMost(3)
                | Neurology.BladderAndBowelFunction.IsAnyOf(SphincterFunction.ImpendingDysfunction, SphincterFunction.Dysfunction)),
        },
        new("IA14")
        {
            Class = FlawClass.Safety,
            Place = "R78",
            Treatment = new(
                "Gegenanzeige und Beginn erfragen; nie von selbst anordnen.",
                "Ask contraindication and start; never order by itself."),
            Says = new(
                "R78 nennt weder Ausnahme noch Beginn der Thromboseprophylaxe. Vor der Gabe nach epiduralem Hämatom, Blutung und heparininduzierter "
                    + "Thrombozytopenie fragen.",
                "R78 prints neither an exception nor a start of thromboprophylaxis. Ask about epidural haematoma, bleeding and heparin-induced "
                    + "thrombocytopenia before giving it."),
            Kind = NoteKind.Advisory,
            Members = Of(78, 79),
            ShownIf = OneOf(78, 79) & !(!(Condition)GeneralCondition.DrugThromboprophylaxisContraindicated).IsCertain,
        },
        new("IA15")
        {
            Class = FlawClass.Safety,
            Place = "whole text",
            Treatment = new(
                "Leeres Feld „nicht behandelt“, daneben die äußere Quelle: ASTRO 2024 (guidelinecentral.com, Leitlinie 3802027, geprüft); NICE NG234 "
                    + "von 2023 (aus zweiter Hand, am Original zu prüfen). Beides ist nicht Teil der Leitlinie.",
                "Empty slot \"not covered\", beside it the outside source: ASTRO 2024 (guidelinecentral.com, guideline 3802027, verified); NICE NG234 "
                    + "of 2023 (second hand, check the original). Neither is part of the guideline."),
            Says = new(
                "Zu Glukokortikoiden bei akuter Rückenmarkskompression sagt die Leitlinie nichts (nur zu Pain Flare und neuropathischem Schmerz). "
                    + "Außerhalb: ASTRO (2024) und NICE NG234 (2023) empfehlen Dexamethason.",
                "The guideline says nothing on glucocorticoids in acute cord compression (only on pain flare and neuropathic pain). Outside it: ASTRO "
                    + "(2024) and NICE NG234 (2023) recommend dexamethasone."),
            Kind = NoteKind.NotCovered,
            ShownIf = Neurology.DeficitPresent & (SpinalCanal.MesccPresent | SpinalCanal.CordCompressionSuspected),
        },
        new("IA16")
        {
            Class = FlawClass.Safety,
            Place = "R45, whole text",
            Treatment = new(
                "Keine Frist; daneben die äußere Quelle: NICE QS56, Aussage 6 (geprüft; der Standard wurde im September 2023 überarbeitet, am "
                    + "Original nachsehen). Nicht Teil der Leitlinie.",
                "No clock; beside it the outside source: NICE QS56, statement 6 (verified; the standard was revised in September 2023, check the "
                    + "original). Not part of the guideline."),
            Says = new(
                "Eine Frist bis zur Bestrahlung bei MESCC nennt die Leitlinie nicht. Außerhalb: der NICE-Standard QS56 (Aussage 6; überarbeitet 2023) "
                    + "nennt 24 Stunden ab der Entscheidung.",
                "The guideline names no time limit for radiotherapy in MESCC. Outside it: the NICE standard QS56 (statement 6; revised 2023) names 24 "
                    + "hours from the decision."),
            Kind = NoteKind.NotCovered,
            Members = Of(45),
            ShownIf = R(45),
        },
        new("IA17")
        {
            Class = FlawClass.Safety,
            Place = "R57, R58",
            Treatment = new(
                "Ist die Toleranz ausgeschöpft, ruht der zweite Teil von R57.",
                "With the tolerance used up the second part of R57 is suspended."),
            Says = new(
                "R57 will zur Augmentation die Bestrahlung; ist die Toleranz des Rückenmarks ausgeschöpft, ist sie nicht mehr möglich.",
                "R57 wants radiotherapy added to augmentation; with the cord tolerance exhausted that is no longer possible."),
            Contests = true,
            Members = Of(57),
            ShownIf = R(57) & Vocabulary.Radiotherapy.CordToleranceExhausted,
        },
    ];
}
