using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Medicine.Vocabulary;
using static Myelon.Medicine.SpinalMetastases.ClinicalWords;
using static Myelon.Medicine.SpinalMetastases.TreatmentWords;

namespace Myelon.Medicine.SpinalMetastases.Pathways;

/// <summary>Table D: the pathway with a neurological deficit (R26). How fast is said by table U alone.</summary>
public static class WithDeficit
{
    private static readonly Condition StableAboveTheCauda = StableSpine & !SpinalCanal.CaudaEquinaCompression;

    private static readonly Condition StableHighGrade = StableAboveTheCauda & HighEpiduralGrade;

    private static readonly Condition Treated = Operated | IrradiatedAndNotProgressive;

    /// <summary>What stands before a treatment; once it is done, the place after it.</summary>
    private static IReadOnlyList<Cell> BeforeTreatment =>
        [
            Cell.Stated(
                "D4",
                Unstable & Operable,
                [
                    $"R{Cited.PresentationToSpineCentre}",
                    $"R{Cited.SurgeryBeforeRadiotherapy}",
                    $"R{Cited.FractionationInComplicatedLesions}",
                    $"R{Cited.OccipitocervicalStabilisation}",
                    $"R{Cited.SubaxialStabilisation}",
                    $"R{Cited.ThoracolumbarApproach}",
                ],
                new("instabil, operabel", "unstable, operable"),
                new(
                    "stabilisieren, wenn nötig dekomprimieren, danach fraktioniert bestrahlen",
                    "stabilise, decompress where needed, then fractionated radiotherapy")),
            Cell.Stated(
                "D13",
                Unstable & !Operable,
                [$"R{Cited.OrthosesForPain}", "§10.1.4", $"R{Cited.FractionationInComplicatedLesions}", $"R{Cited.RecalcificationByRadiotherapy}"],
                new("instabil, Operation nicht möglich oder nicht gewünscht", "unstable, surgery impossible or declined"),
                new(
                    "Orthese erwägen; Bestrahlung fraktioniert; mit Rekalzifizierung ist erst nach Monaten zu rechnen",
                    "consider an orthosis; radiotherapy fractionated; recalcification takes months")),
            Cell.Stated(
                "D5",
                PotentiallyUnstable,
                ["§9", "§7.2.2", "§10.5.7", $"R{Cited.InterdisciplinaryCaseDiscussion}"],
                new("potenziell instabil (SINS 7–12)", "potentially unstable (SINS 7-12)"),
                new("Fallbesprechung", "case discussion"),
                new(
                    "Der Behandlungspfad ist genannt, die Behandlung nicht: ob stabilisiert wird, bleibt offen.",
                    "The route is stated, the treatment is not: whether to stabilise is left open.")),
            Cell.NotStated(
                "D15",
                StableSpine & SpinalCanal.CaudaEquinaCompression,
                ["§10.1.3.6"],
                new("stabil, Cauda equina komprimiert", "stable, cauda equina compressed"),
                new(
                    "Die Empfehlungen zur MESCC nennen die Cauda equina nicht, und die Gradskala gilt dort nicht (IB13).",
                    "The recommendations on MESCC do not name the cauda equina, and the grade scale does not apply there (IB13).")),
            Cell.NotStated(
                "D8",
                StableAboveTheCauda & !HighEpiduralGrade,
                ["§10.5.5", "§7.2.3", $"R{Cited.RadiotherapyAloneInCordCompression}"],
                new("stabil, niedriger epiduraler Grad, aber Defizit", "stable, low epidural grade, but a deficit"),
                new(
                    "10.5.5 spricht bei stabiler Wirbelsäule ohne wesentliche Kompression für Bestrahlung; 7.2.3 warnt, dass auch ein niedriger Grad "
                        + "schwer lähmen kann.",
                    "10.5.5 favours radiotherapy in a stable spine without relevant compression; 7.2.3 warns that a low grade can cause severe paralysis.")),
            Cell.Stated(
                "D6",
                StableHighGrade & Operable & LowRadiosensitivity,
                [$"R{Cited.SeparationSurgeryWithSbrt}"],
                new("stabil, hoher Grad, operabel, wenig strahlensensibel", "stable, high grade, operable, low radiosensitivity"),
                new("Separation Surgery mit nachfolgender SBRT prüfen", "examine separation surgery followed by SBRT")),
            Cell.NotStated(
                "D7",
                StableHighGrade & Operable & NoLowRadiosensitivity,
                [$"R{Cited.SurgeryBeforeRadiotherapy}", $"R{Cited.RadiotherapyAloneInCordCompression}", "§10.5.7"],
                new("stabil, hoher Grad, operabel, Strahlensensibilität nicht gering", "stable, high grade, operable, radiosensitivity not low"),
                new(
                    $"R{Cited.SurgeryBeforeRadiotherapy} will zuerst operieren (Tumor im Kanal), R{Cited.RadiotherapyAloneInCordCompression} allein "
                        + "bestrahlen; 10.5.7 lässt die Tumorbiologie mitzählen (IA1).",
                    $"R{Cited.SurgeryBeforeRadiotherapy} wants surgery first (tumour in the canal), R{Cited.RadiotherapyAloneInCordCompression} "
                        + "radiotherapy alone; 10.5.7 lets tumour biology count (IA1).")),
            Cell.Implied(
                "D11",
                StableHighGrade & !Operable & RapidlyProgressive,
                [$"R{Cited.RadiotherapyAloneInCordCompression}"],
                new(
                    "stabil, hoher Grad, Operation nicht möglich oder nicht gewünscht, rasch progredient",
                    "stable, high grade, surgery impossible or declined, rapidly progressive"),
                new("konventionell bestrahlen", "conventional radiotherapy"),
                new("Bis wann sie beginnt, ist nicht angegeben (IA16).", "By when it starts is not printed (IA16).")),
            Cell.Stated(
                "D9",
                StableHighGrade & !Operable & !RapidlyProgressive & LowRadiosensitivity,
                [$"R{Cited.SbrtAloneInSymptomaticMescc}"],
                new(
                    "stabil, hoher Grad, ohne Operation, nicht rasch progredient, wenig strahlensensibel",
                    "stable, high grade, no surgery, not rapidly progressive, low radiosensitivity"),
                new(
                    "alleinige SBRT kann geprüft werden, unabhängig von der Prognose; die Planung dauert Tage",
                    "SBRT alone may be examined, whatever the prognosis; planning takes days")),
            Cell.Stated(
                "D12",
                StableHighGrade & !Operable & !RapidlyProgressive & NoLowRadiosensitivity,
                [
                    $"R{Cited.SurgeryBeforeRadiotherapy}",
                    $"R{Cited.RadiotherapyAloneInCordCompression}",
                    $"R{Cited.ShortCourseInPoorPrognosis}",
                    $"R{Cited.SingleDoseVeryPoorPrognosis}",
                    $"R{Cited.FractionationForGoodPrognosis}",
                ],
                new(
                    "stabil, hoher Grad, ohne Operation, nicht rasch progredient, Strahlensensibilität nicht gering",
                    "stable, high grade, no surgery, not rapidly progressive, radiosensitivity not low"),
                new(
                    "möglichst allein bestrahlen; das Schema folgt der Prognose (siehe „Welches Bestrahlungsschema?“)",
                    "radiotherapy alone where possible; the schedule follows the prognosis (see \"Which radiotherapy schedule?\")")),
        ];

    /// <summary>The table.</summary>
    public static PathwayTable Table { get; } = new(
        "D",
        new("Wie behandeln bei neurologischem Defizit?", "How to treat with a neurological deficit?"),
        Lesion.MetastasisEstablished & Neurology.DeficitPresent,
        Weight: 4,
        [
            Cell.Stated(
                "D17",
                Operated,
                [
                    $"R{Cited.InterdisciplinaryCaseDiscussion}",
                    $"R{Cited.PostoperativeConcept}",
                    $"R{Cited.SystemicTherapyReview}",
                    $"R{Cited.SystemicTherapyAfterWoundHealing}",
                    $"R{Cited.RadiotherapyAfterWoundHealing}",
                    $"R{Cited.InpatientThromboprophylaxis}",
                    "§10.5.9", "§11.2",
                ],
                new("nach der Operation", "after surgery"),
                new(
                    "Fallbesprechung nachholen, Konzept für die Zeit nach der Operation, Thromboseprophylaxe, Bestrahlung und Systemtherapie mit der "
                        + "Wundheilung abstimmen",
                    "hold the case discussion, a postoperative concept, thromboprophylaxis, agree radiotherapy and systemic therapy with wound healing")),
            Cell.Implied(
                "D22",
                IrradiatedAndNotProgressive,
                ["§10.1.2", $"R{Cited.SystemicTherapyReview}", $"R{Cited.RehabilitationAfterLocalTreatment}", $"R{Cited.FollowUpByOrganGuideline}"],
                new("stabil, wegen dieses Befunds bestrahlt, nicht rasch progredient", "stable, irradiated for this finding, not rapidly progressive"),
                new(
                    "Wirkung und Neurologie kontrollieren, Systemtherapie überprüfen, Rehabilitation bei Indikation, Nachsorge",
                    "check effect and neurology, review systemic therapy, rehabilitation if indicated, follow-up"))
                    with
                { Unless = Operated },
            .. BeforeTreatment.Select(c => c with { Unless = Treated }),
        ],
        [
            Cell.Stated(
                "D1",
                !Operated & SurgicalUrgency.FunctionallyRelevant.When & CompressionShownOrSuspected & Operable,
                ["§10.5.7", "§10.5.4", "§10.5.5", $"R{Cited.SurgeryBeforeRadiotherapy}"],
                new("funktionell bedeutsames Defizit mit Kompression, operabel", "functionally relevant deficit with compression, operable"),
                new(
                    "dekomprimieren, wenn nötig stabilisieren, in weniger als 6 Stunden; danach bestrahlen",
                    "decompress, stabilise where needed, in less than 6 hours; radiotherapy afterwards"),
                new(
                    "Die Stunden stehen da; die Operation als Indikation, die vom Gesamtkonzept abhängt.",
                    "The hours are stated; the operation as an indication that depends on the overall concept.")),
            Cell.Stated(
                "D2",
                !Operated & SurgicalUrgency.Mild.When & CompressionShownOrSuspected & Operable,
                ["§10.5.7", "§10.5.5"],
                new("leichtes Defizit mit Kompression, operabel", "mild deficit with compression, operable"),
                new("operieren in weniger als 24 Stunden, danach bestrahlen", "operate in less than 24 hours, radiotherapy afterwards"),
                new("Die Stunden stehen da; die Operation als Indikation.", "The hours are stated; the operation as an indication.")),
            Cell.NotStated(
                "D3",
                !Operated & !SurgicalUrgency.FunctionallyRelevant.When & !SurgicalUrgency.Mild.When,
                ["§10.5.7"],
                new("Defizit ohne angegebene Dringlichkeitsklasse", "deficit without a printed class of urgency"),
                new(
                    "Die Klasse ist nicht definiert (IA8); ärztlich zu entscheiden, siehe „Wie schnell operieren?“.",
                    "The class is not defined (IA8); for a physician to decide, see \"How fast to operate?\".")),
            Cell.Implied(
                "D10",
                !Operated & RapidlyProgressive & SpinalCanal.MesccPresent & Operable,
                [$"R{Cited.SbrtAloneInSymptomaticMescc}", "§10.4.4.2", "§9"],
                new("rasch progredientes Defizit bei MESCC, operabel", "rapidly progressive deficit in MESCC, operable"),
                new("operieren; alleinige SBRT war in den Studien ausgeschlossen", "operate; SBRT alone was excluded in the studies")),
            Cell.NotStated(
                "D14",
                !Operated & VerySevereParesis & Neurology.DeficitDurationInHours.Above(44),
                ["§10.5.7"],
                new("sehr schwere Parese oder Plegie seit mehr als 44 bis 72 Stunden", "very severe paresis or plegia for more than 44 to 72 hours"),
                new(
                    "Die Aussicht ist schlechter; ob operiert wird, steht nicht da (IB25).",
                    "The outlook is poorer; whether to operate is not stated (IB25).")),
            Cell.Stated(
                "D16",
                SpinalCanal.MesccRecurrentInIrradiatedField,
                [$"R{Cited.SbrtReirradiationForMescc}", $"R{Cited.ConventionalReirradiationForMescc}"],
                new("MESCC-Rezidiv im bestrahlten Feld", "recurrent MESCC in an irradiated field"),
                new(
                    "Operation zuerst, wo angezeigt; sonst SBRT oder konventionelle erneute Bestrahlung innerhalb der Toleranz",
                    "surgery first where indicated; else SBRT or conventional re-irradiation within tolerance")),
            Cell.Stated(
                "D18",
                Neurology.Paraplegia.IsAnyOf(ParaplegiaExtent.Incomplete, ParaplegiaExtent.Complete),
                [$"R{Cited.IncompleteParaplegiaTransfer}", $"R{Cited.CompleteParaplegiaTransfer}"],
                new("Querschnittssymptomatik", "paraplegia or tetraplegia"),
                new(
                    "Verlegung zur neurologischen Rehabilitation beziehungsweise in ein Querschnittzentrum",
                    "transfer for neurological rehabilitation or to a paraplegia centre")),
            Cell.Stated(
                "D19",
                !Operated & Surgery.Planned & Surgery.Access.IsAnyOf(SurgicalAccess.Open, SurgicalAccess.Combined) & Lesion.Hypervascular,
                [$"R{Cited.EmbolisationBeforeOpenSurgery}", $"R{Cited.SurgeryAfterEmbolisation}"],
                new("hypervaskularisierter Herd, offene Operation geplant", "hypervascular lesion, open surgery planned"),
                new("vorher embolisieren, innerhalb von 48 Stunden danach operieren", "embolise before, operate within 48 hours afterwards"),
                new("Wie sich das mit weniger als 6 Stunden verträgt, steht nicht da (IA12).", "How this agrees with less than 6 hours is not stated (IA12).")),
            Cell.NotStated(
                "D20",
                !Operated & GeneralCondition.SurvivalPrognosis.Is(Prognosis.VeryPoor) & Operable,
                ["§10.5.7"],
                new("sehr schlechte Prognose, operabel", "very poor prognosis, operable"),
                new(
                    "Eine untere Grenze der Lebenserwartung für die Operation ist nicht angegeben (IF3).",
                    "No lower limit of life expectancy for surgery is printed (IF3).")),
            Cell.NotStated(
                "D21",
                (SpinalCanal.NerveRootCompression | SpinalCanal.CaudaEquinaCompression) & !SpinalCanal.BilskyGrade.HasValue,
                ["§7.2.3"],
                new("Wurzel oder Cauda equina komprimiert, kein Grad erfasst", "root or cauda equina compressed, no grade recorded"),
                new("Die Gradskala gilt hier womöglich nicht (IB13).", "The grade scale may not apply here (IB13).")),
        ]);
}
