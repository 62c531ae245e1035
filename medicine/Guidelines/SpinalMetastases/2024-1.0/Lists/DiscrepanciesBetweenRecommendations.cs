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
            Place = $"R{Cited.SurgeryBeforeRadiotherapy}, R{Cited.RadiotherapyAloneInCordCompression}, R{Cited.ShortCourseInPoorPrognosis}, "
                + $"R{Cited.FractionationForGoodPrognosis}, R{Cited.SbrtAloneInSymptomaticMescc}",
            Treatment = new(
                "Beide werden gezeigt, keiner gewinnt von selbst; ob vorab operiert wird, trägt die Klinik ein und wird nie aus Tumor im Kanal abgeleitet.",
                "Both are shown, neither wins by itself; whether surgery comes first is entered by the clinic and never derived from tumour in the canal."),
            Says = new(
                $"R{Cited.SurgeryBeforeRadiotherapy} verlangt bei Tumoranteilen im Spinalkanal die Operation vor der Bestrahlung. Das trifft auf jede "
                    + "MESCC zu und nähme den "
                    + $"Empfehlungen zur alleinigen Bestrahlung ihren Gegenstand; der Abschnittstext zu R{Cited.SurgeryBeforeRadiotherapy} nennt nur "
                    + "Fraktur und Fragmente. Kein "
                    + "Vorrang ist angegeben: ob vorab operiert werden muss, wird eingetragen.",
                $"R{Cited.SurgeryBeforeRadiotherapy} asks for surgery before radiotherapy when there is tumour in the canal. Every MESCC has that, "
                    + "which would empty the "
                    + $"recommendations on radiotherapy alone; the section text under R{Cited.SurgeryBeforeRadiotherapy} speaks of fracture and "
                    + "fragments only. No precedence is "
                    + "printed: whether upfront surgery is indicated is entered."),
            Contests = true,
            Members = Of(
                Cited.SurgeryBeforeRadiotherapy, Cited.RadiotherapyAloneForPain, Cited.RadiotherapyAloneInCordCompression,
                Cited.ShortCourseInPoorPrognosis, Cited.FractionationForGoodPrognosis, Cited.SbrtAloneInSymptomaticMescc,
                Cited.ReirradiationForRecurrentPain, Cited.SbrtReirradiationForMescc, Cited.ConventionalReirradiationForMescc),
            ShownIf = R(Cited.SurgeryBeforeRadiotherapy)
                & (OneOf(
                    Cited.RadiotherapyAloneForPain, Cited.RadiotherapyAloneInCordCompression, Cited.ShortCourseInPoorPrognosis,
                    Cited.FractionationForGoodPrognosis, Cited.SbrtAloneInSymptomaticMescc, Cited.ReirradiationForRecurrentPain,
                    Cited.SbrtReirradiationForMescc, Cited.ConventionalReirradiationForMescc)
                    | (SpinalCanal.MesccPresent & UpfrontSurgeryUndecided)),
        },
        new("IA2")
        {
            Class = FlawClass.Safety,
            Place = $"R{Cited.FractionationInComplicatedLesions}, R{Cited.PainRadiotherapyLimitedPrognosis}, R{Cited.SingleDoseVeryPoorPrognosis}",
            Treatment = new(
                "Konfliktkarte mit der Evidenz für beide; die Strahlentherapie entscheidet.",
                "Conflict card with the evidence for both; radiation oncology decides."),
            Says = new(
                $"R{Cited.FractionationInComplicatedLesions} verlangt mehrere Fraktionen, R{Cited.PainRadiotherapyLimitedPrognosis} oder "
                    + $"R{Cited.SingleDoseVeryPoorPrognosis} dagegen möglichst einmal 8 Gy; beide meinen dieselbe Person. Die Strahlentherapie entscheidet.",
                $"R{Cited.FractionationInComplicatedLesions} asks for several fractions, R{Cited.PainRadiotherapyLimitedPrognosis} or "
                    + $"R{Cited.SingleDoseVeryPoorPrognosis} for a single 8 Gy where possible; both mean the same person. Radiation oncology decides."),
            Contests = true,
            Members = Of(Cited.FractionationInComplicatedLesions, Cited.PainRadiotherapyLimitedPrognosis, Cited.SingleDoseVeryPoorPrognosis),
            ShownIf = R(Cited.FractionationInComplicatedLesions) & OneOf(Cited.PainRadiotherapyLimitedPrognosis, Cited.SingleDoseVeryPoorPrognosis),
        },
        new("IA3")
        {
            Class = FlawClass.Safety,
            Place = $"R{Cited.SurgeryBeforeRadiotherapy}, R{Cited.FractionationInComplicatedLesions}, R{Cited.SbrtForUncomplicatedPain}, "
                + $"R{Cited.PainRadiotherapyGoodPrognosis}, R{Cited.PainRadiotherapyLimitedPrognosis}, R{Cited.RadiotherapyAloneForPain}, §10.1.3.6",
            Treatment = new(
                "Nach dem Grad fragen; bei 1a bis 1c beide Lesarten zeigen.",
                "Ask for the grade; with 1a to 1c show both readings."),
            Says = new(
                $"Epiduraler Tumor ohne Kompression (Grad 1) gilt nach 10.1.3.6 als unkompliziert, nach R{Cited.SurgeryBeforeRadiotherapy} und "
                    + $"R{Cited.FractionationInComplicatedLesions} aber als Tumor im Kanal. Beide "
                    + "Lesarten stehen da.",
                "Epidural tumour without compression (grade 1) counts as uncomplicated by 10.1.3.6, but as tumour in the canal by "
                    + $"R{Cited.SurgeryBeforeRadiotherapy} and R{Cited.FractionationInComplicatedLesions}. Both "
                    + "readings stand."),
            Contests = true,
            Members = Of(
                Cited.SurgeryBeforeRadiotherapy, Cited.FractionationInComplicatedLesions, Cited.SbrtForUncomplicatedPain,
                Cited.PainRadiotherapyGoodPrognosis, Cited.PainRadiotherapyLimitedPrognosis, Cited.RadiotherapyAloneForPain),
            ShownIf = SpinalCanal.BilskyGrade.IsAnyOf(EpiduralCompression.Grade1a, EpiduralCompression.Grade1b, EpiduralCompression.Grade1c)
            & OneOf(Cited.SurgeryBeforeRadiotherapy, Cited.FractionationInComplicatedLesions)
            & OneOf(
                Cited.SbrtForUncomplicatedPain, Cited.PainRadiotherapyGoodPrognosis, Cited.PainRadiotherapyLimitedPrognosis,
                Cited.RadiotherapyAloneForPain),
        },
        new("IA4")
        {
            Class = FlawClass.Safety,
            Place = $"R{Cited.FractionationInComplicatedLesions}, R{Cited.SbrtAloneInSymptomaticMescc}, R{Cited.PostoperativeSbrt}",
            Treatment = new(
                "Nur warnen, wenn eine einzige Fraktion eingetragen ist.",
                "Warn only if a single fraction is entered."),
            Says = new(
                $"R{Cited.FractionationInComplicatedLesions} verlangt mehrere Fraktionen; die Studien hinter R{Cited.SbrtAloneInSymptomaticMescc} und "
                    + $"R{Cited.PostoperativeSbrt} geben die stereotaktische Dosis oft in einer.",
                $"R{Cited.FractionationInComplicatedLesions} asks for several fractions; the studies behind R{Cited.SbrtAloneInSymptomaticMescc} and "
                    + $"R{Cited.PostoperativeSbrt} often gave the stereotactic dose in one."),
            Contests = true,
            Members = Of(Cited.FractionationInComplicatedLesions, Cited.SbrtAloneInSymptomaticMescc, Cited.PostoperativeSbrt),
            ShownIf = R(Cited.FractionationInComplicatedLesions)
                & OneOf(Cited.SbrtAloneInSymptomaticMescc, Cited.PostoperativeSbrt)
                & Vocabulary.Radiotherapy.PlannedFractions.Is(1),
        },
        new("IA5")
        {
            Class = FlawClass.Safety,
            Place = $"R{Cited.PresentationToSpineCentre}, R{Cited.RootPainOrSensoryOnly}",
            Treatment = new(
                $"Beide zeigen; das Zeitwort von R{Cited.RootPainOrSensoryOnly} gilt der Bildgebung, die Vorstellung wählt die Klinik.",
                $"Show both; the time word of R{Cited.RootPainOrSensoryOnly} is for imaging, the referral is the clinician's choice."),
            Says = new(
                $"Bei Wurzelschmerz oder sensiblem Defizit allein lockert R{Cited.RootPainOrSensoryOnly} die Bildgebung, während "
                    + $"R{Cited.PresentationToSpineCentre} bei jeder neurologischen Beschwerde die "
                    + "sofortige Vorstellung verlangt.",
                $"With root pain or a sensory deficit alone R{Cited.RootPainOrSensoryOnly} relaxes imaging, while R{Cited.PresentationToSpineCentre} "
                    + "asks for immediate presentation for any neurological complaint."),
            Contests = true,
            Members = Of(Cited.PresentationToSpineCentre, Cited.RootPainOrSensoryOnly),
            ShownIf = R(Cited.PresentationToSpineCentre) & R(Cited.RootPainOrSensoryOnly),
        },
        new("IA6")
        {
            Class = FlawClass.Safety,
            Place = $"R{Cited.TransportImmobilisation}, R{Cited.ExaminationAtFirstContact}, R{Cited.StandingRadiograph}",
            Treatment = new(
                "Vor Funktionsprüfung oder Aufnahme im Stehen mit Begründung anhalten.",
                "Stop with a reason before a functional test or a standing radiograph."),
            Says = new(
                "Bei vermuteter Instabilität wird ruhiggestellt wie nach Trauma; die Funktionsprüfung der ganzen Wirbelsäule "
                    + $"(R{Cited.ExaminationAtFirstContact}) und die Aufnahme im "
                    + $"Stehen (R{Cited.StandingRadiograph}) nennen dafür keine Ausnahme. Vorher die Stabilität klären.",
                $"Suspected instability is immobilised as in trauma; the functional test of the whole spine (R{Cited.ExaminationAtFirstContact}) and "
                    + $"the standing radiograph (R{Cited.StandingRadiograph}) "
                    + "print no exception for it. Settle stability first."),
            Contests = true,
            Members = Of(Cited.TransportImmobilisation, Cited.ExaminationAtFirstContact, Cited.StandingRadiograph),
            ShownIf = (R(Cited.TransportImmobilisation) | Stability.InstabilitySuspected | Stability.InstabilityConfirmed)
                & (R(Cited.ExaminationAtFirstContact) | Chapter06Diagnosis.StandingRadiograph.Concerns),
        },
        new("IA7")
        {
            Class = FlawClass.Safety,
            Place = $"R{Cited.MriForCordCompression}, §6.3",
            Treatment = new(
                $"R{Cited.MriForCordCompression} gilt; ein Feld nimmt den Grund der Abweichung auf.",
                $"R{Cited.MriForCordCompression} holds; a field takes the reason for deviating."),
            Says = new(
                $"R{Cited.MriForCordCompression} verlangt eine MRT; 6.3 lässt bei akutem Defizit auch zuerst die CT zu, und bei Kontraindikation kommt "
                    + "die CT-Myelografie in "
                    + "Betracht (6.3.1.2).",
                $"R{Cited.MriForCordCompression} asks for MRI; 6.3 also allows CT first in an acute deficit, and CT myelography is an alternative when "
                    + "MRI is contraindicated (6.3.1.2)."),
            Contests = true,
            Members = Of(Cited.MriForCordCompression),
            ShownIf = R(Cited.MriForCordCompression) & Imaging.MriContraindicated,
        },
        new("IA8")
        {
            Class = FlawClass.Safety,
            Place = "§10.5.7",
            Treatment = new(
                "Siehe „Wie schnell operieren?“; die dringlichere Klasse ist Vorschlag zur Prüfung, nie Automatik.",
                "See \"How fast to operate?\"; the more urgent class is a proposal for review, never automatic."),
            Says = new(
                "Die Dringlichkeitsklassen in 10.5.7 decken nur zwei der acht Kombinationen aus Gehen, Kraft und vegetativer Funktion; diese gehört "
                    + "nicht dazu.",
                "The urgency classes of 10.5.7 cover only two of the eight combinations of walking, strength and autonomic function; this is not one of them."),
            ShownIf = Neurology.DeficitClass.Is(NeurologicalDeficit.MixedNotDefined),
        },
        new("IA9")
        {
            Class = FlawClass.Safety,
            Place = $"§10.5.7, R{Cited.RootPainOrSensoryOnly}",
            Treatment = new(
                "Für weniger als 24 Stunden sind ein motorisches Defizit und eine erfasste Einbuße nötig.",
                "Less than 24 hours needs a motor deficit and a recorded impairment."),
            Says = new(
                "Ein rein sensibles Defizit erfüllt die angegebene Beschreibung des leichten Defizits (10.5.7), während "
                    + $"R{Cited.RootPainOrSensoryOnly} nicht einmal sofortige "
                    + "Bildgebung will. Die Klasse setzt hier ein motorisches Defizit und eine erfasste Funktionseinbuße voraus.",
                $"A purely sensory deficit meets the printed description of a mild deficit (10.5.7), while R{Cited.RootPainOrSensoryOnly} does not "
                    + "even want immediate imaging. "
                    + "The class here requires a motor deficit and a recorded functional impairment."),
            ShownIf = Neurology.OnlyRadicularPainOrSensoryDeficit & Neurology.SensoryDeficit & !Neurology.FunctionalImpairment.HasValue,
        },
        new("IA11")
        {
            Class = FlawClass.Safety,
            Place = $"R{Cited.SurgeryBeforeRadiotherapy}, §10.5.7",
            Treatment = new(
                "Ärztliche Entscheidung; Vorschlag: Prüfung binnen 24 Stunden.",
                "A physician decides; proposal: review within 24 hours."),
            Says = new(
                $"Droht eine Blasen- oder Mastdarmstörung, verlangt R{Cited.SurgeryBeforeRadiotherapy} die Operation vor der Bestrahlung; nach 10.5.7 "
                    + "wäre ohne Defizit elektiv zu operieren.",
                $"With an impending sphincter disturbance R{Cited.SurgeryBeforeRadiotherapy} wants surgery before radiotherapy; by 10.5.7 surgery "
                    + "without a deficit would be elective."),
            ShownIf = Neurology.BladderAndBowelFunction.Is(SphincterFunction.ImpendingDysfunction) & !Neurology.DeficitPresent,
        },
        new("IA12")
        {
            Class = FlawClass.Safety,
            Place = $"R{Cited.EmbolisationBeforeOpenSurgery}, R{Cited.SurgeryAfterEmbolisation}, §10.5.7",
            Treatment = new(
                "Zeitbudget zeigen, keine Regel.",
                "Show the time budget, no rule."),
            Says = new(
                $"R{Cited.EmbolisationBeforeOpenSurgery} möchte vor offener Operation embolisieren; den Notfall nimmt der Text nicht aus, und manche "
                    + "warten danach sogar einen Tag. Das "
                    + "Zeitbudget entscheidet.",
                $"R{Cited.EmbolisationBeforeOpenSurgery} wants embolisation before open surgery; the text does not except the emergency, and some even "
                    + "wait a day afterwards. The time "
                    + "budget decides."),
            Contests = true,
            Members = Of(Cited.EmbolisationBeforeOpenSurgery),
            ShownIf = R(Cited.EmbolisationBeforeOpenSurgery)
            & Neurology.DeficitPresent
            & (Neurology.WalkingAbility.Is(Walking.NotForNeurologicalReason)
                | Neurology.FunctionalImpairment.Is(ImpairmentSeverity.Severe)
                | Neurology.WeakestMuscleGrade.AtMost(3)
                | Neurology.BladderAndBowelFunction.IsAnyOf(SphincterFunction.ImpendingDysfunction, SphincterFunction.Dysfunction)),
        },
        new("IA14")
        {
            Class = FlawClass.Safety,
            Place = $"R{Cited.InpatientThromboprophylaxis}",
            Treatment = new(
                "Gegenanzeige und Beginn erfragen; nie von selbst anordnen.",
                "Ask contraindication and start; never order by itself."),
            Says = new(
                $"R{Cited.InpatientThromboprophylaxis} nennt weder Ausnahme noch Beginn der Thromboseprophylaxe. Vor der Gabe nach epiduralem Hämatom, "
                    + "Blutung und heparininduzierter "
                    + "Thrombozytopenie fragen.",
                $"R{Cited.InpatientThromboprophylaxis} prints neither an exception nor a start of thromboprophylaxis. Ask about epidural haematoma, "
                    + "bleeding and heparin-induced "
                    + "thrombocytopenia before giving it."),
            Kind = NoteKind.Advisory,
            Members = Of(Cited.InpatientThromboprophylaxis, Cited.OutpatientThromboprophylaxis),
            ShownIf = OneOf(Cited.InpatientThromboprophylaxis, Cited.OutpatientThromboprophylaxis)
                & !(!GeneralCondition.DrugThromboprophylaxisContraindicated).IsCertain,
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
            Place = $"R{Cited.RadiotherapyAloneInCordCompression}, whole text",
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
            Members = Of(Cited.RadiotherapyAloneInCordCompression),
            ShownIf = R(Cited.RadiotherapyAloneInCordCompression),
        },
        new("IA17")
        {
            Class = FlawClass.Safety,
            Place = $"R{Cited.AugmentationWithRadiotherapy}, R{Cited.LocalAblationForPain}",
            Treatment = new(
                $"Ist die Toleranz ausgeschöpft, ruht der zweite Teil von R{Cited.AugmentationWithRadiotherapy}.",
                $"With the tolerance used up the second part of R{Cited.AugmentationWithRadiotherapy} is suspended."),
            Says = new(
                $"R{Cited.AugmentationWithRadiotherapy} will zur Augmentation die Bestrahlung; ist die Toleranz des Rückenmarks ausgeschöpft, ist sie "
                    + "nicht mehr möglich.",
                $"R{Cited.AugmentationWithRadiotherapy} wants radiotherapy added to augmentation; with the cord tolerance exhausted that is no longer "
                    + "possible."),
            Contests = true,
            Members = Of(Cited.AugmentationWithRadiotherapy),
            ShownIf = R(Cited.AugmentationWithRadiotherapy) & Vocabulary.Radiotherapy.CordToleranceExhausted,
        },
    ];
}
