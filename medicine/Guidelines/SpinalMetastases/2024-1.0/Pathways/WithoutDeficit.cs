using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Medicine.Vocabulary;
using static Myelon.Medicine.SpinalMetastases.ClinicalWords;
using static Myelon.Medicine.SpinalMetastases.Pathways.ReconstructedPathway;
using static Myelon.Medicine.SpinalMetastases.TreatmentWords;

namespace Myelon.Medicine.SpinalMetastases.Pathways;

/// <summary>Table N: the pathway without a neurological deficit (R27).</summary>
public static class WithoutDeficit
{
    private static readonly Condition StableLowGrade = StableSpine & !HighEpiduralGrade;

    private static readonly Condition PainfulWithoutFracture =
        StableSpine & Pain.PainfulBoneMetastasis & Stability.PathologicalFracture.Is(FractureStatus.None) & !SpinalCanal.CaudaEquinaCompression;

    private static readonly Condition Uncomplicated = PainfulWithoutFracture & SpinalCanal.BilskyGrade.Is(EpiduralCompression.Grade0);

    private static readonly Condition Treated = Operated | Irradiated;

    /// <summary>What stands before a treatment; once it is done, the place after it.</summary>
    private static IReadOnlyList<Cell> BeforeTreatment =>
        [
            Cell.Stated(
                "N1",
                Unstable & Operable,
                [
                    $"R{Cited.PresentationToSpineCentre}",
                    $"R{Cited.StabilityBySins}",
                    "§10.5.4", "§10.5.5", "§10.5.7",
                    $"R{Cited.FractionationInComplicatedLesions}",
                    $"R{Cited.OccipitocervicalStabilisation}",
                    $"R{Cited.SubaxialStabilisation}",
                    $"R{Cited.ThoracolumbarApproach}",
                    $"R{Cited.CementedScrewsInOsteoporosis}",
                ],
                new("instabil, operabel", "unstable, operable"),
                new(
                    "sofort vorstellen; Operation nach dem Gesamtkonzept, Technik nach der Höhe; danach fraktioniert bestrahlen",
                    "present at once; surgery by the overall concept, technique by level; then fractionated radiotherapy")),
            Cell.Stated(
                "N19",
                Unstable & !Operable & Pain.PainfulBoneMetastasis,
                ["§10.1.4", $"R{Cited.OrthosesForPain}", $"R{Cited.FractionationInComplicatedLesions}"],
                new("instabil und schmerzhaft, Operation nicht möglich oder nicht gewünscht", "unstable and painful, surgery impossible or declined"),
                new("Orthese; Bestrahlung fraktioniert", "orthosis; radiotherapy fractionated")),
            Cell.NotStated(
                "N22",
                Unstable & !Operable & !Pain.PainfulBoneMetastasis,
                [],
                new("instabil, nicht schmerzhaft, Operation nicht möglich oder nicht gewünscht", "unstable, not painful, surgery impossible or declined"),
                new("Der Text sagt dazu nichts.", "The text says nothing on it.")),
            Cell.Stated(
                "N2",
                PotentiallyUnstable,
                ["§9", "§10.5.7", $"R{Cited.InterdisciplinaryCaseDiscussion}"],
                new("potenziell instabil (SINS 7–12)", "potentially unstable (SINS 7-12)"),
                new(
                    "Fallbesprechung; elektiv, ein SINS über 7 kann die Dringlichkeit erhöhen",
                    "case discussion; elective, a SINS above 7 can raise the urgency"),
                new("Der Behandlungspfad ist genannt, die Behandlung nicht.", "The route is stated, the treatment is not.")),
            Cell.Stated(
                "N8",
                StableSpine & HighEpiduralGrade & LowRadiosensitivity,
                [$"R{Cited.SeparationSurgeryWithSbrt}"],
                new("stabil, hoher Grad, wenig strahlensensibel", "stable, high grade, low radiosensitivity"),
                new("Separation Surgery mit nachfolgender SBRT prüfen; elektiv", "examine separation surgery followed by SBRT; elective")),
            Cell.NotStated(
                "N9",
                StableSpine & HighEpiduralGrade & NoLowRadiosensitivity,
                [$"R{Cited.RadiotherapyAloneInCordCompression}", $"R{Cited.SurgeryBeforeRadiotherapy}", "§10.4.2"],
                new("stabil, hoher Grad, Strahlensensibilität nicht gering", "stable, high grade, radiosensitivity not low"),
                new(
                    $"R{Cited.RadiotherapyAloneInCordCompression} will allein bestrahlen, R{Cited.SurgeryBeforeRadiotherapy} zuerst operieren; 10.4.2 "
                        + "trennt nicht nach Defizit (IA1).",
                    $"R{Cited.RadiotherapyAloneInCordCompression} wants radiotherapy alone, R{Cited.SurgeryBeforeRadiotherapy} surgery first; 10.4.2 "
                        + "does not split by deficit (IA1).")),
            Cell.Implied(
                "N14",
                StableLowGrade & !Pain.PainfulBoneMetastasis,
                [$"R{Cited.OsteoprotectiveTherapy}", $"R{Cited.SystemicTherapyReview}", $"R{Cited.FollowUpByOrganGuideline}"],
                new("stabil, niedriger Grad, nicht schmerzhaft", "stable, low grade, not painful"),
                new(
                    "osteoprotektive Therapie, Systemtherapie überprüfen, Nachsorge nach Organleitlinie",
                    "osteoprotective therapy, review systemic therapy, follow-up by the organ guideline"),
                new("Eine örtliche Behandlung nennt der Text hier nicht.", "The text mentions no local treatment here.")),
            Cell.Stated(
                "N10",
                StableLowGrade & Pain.PainfulBoneMetastasis & Stability.PathologicalFracture.Is(FractureStatus.Present),
                [$"R{Cited.AugmentationWithRadiotherapy}", $"R{Cited.CtBeforeAugmentation}", "§10.5.2"],
                new("stabile, schmerzhafte Fraktur, niedriger Grad", "stable painful fracture, low grade"),
                new(
                    "Augmentation und danach Bestrahlung können erwogen werden (kann); vorher CT, höchstens fünf Höhen je Sitzung",
                    "augmentation then radiotherapy may be considered (may); CT first, no more than five levels a session")),
            Cell.Stated(
                "N11",
                StableLowGrade & Pain.PainfulBoneMetastasis & Stability.PathologicalFracture.Is(FractureStatus.Impending),
                [$"R{Cited.FractionationInComplicatedLesions}"],
                new("drohende Fraktur, stabil, schmerzhaft, niedriger Grad", "impending fracture, stable, painful, low grade"),
                new("wenn bestrahlt wird: fraktioniert", "if irradiated: fractionated"),
                new("Mehr als die Fraktionierung ist nicht gesagt.", "No more than the fractionation is said.")),
            Cell.NotStated(
                "N23",
                StableLowGrade & Pain.PainfulBoneMetastasis & Stability.PathologicalFracture.Is(FractureStatus.None) & SpinalCanal.CaudaEquinaCompression,
                ["§10.1.3.6"],
                new("stabil, schmerzhaft, Cauda equina komprimiert, kein Defizit", "stable, painful, cauda equina compressed, no deficit"),
                new(
                    "Nicht unkompliziert nach der Definition, und sonst nirgends genannt (IB13).",
                    "Not uncomplicated by the definition, and named nowhere else (IB13).")),
            Cell.NotStated(
                "N7",
                PainfulWithoutFracture & SpinalCanal.BilskyGrade.IsAnyOf(EpiduralCompression.Grade1a, EpiduralCompression.Grade1b, EpiduralCompression.Grade1c),
                [
                    $"R{Cited.SurgeryBeforeRadiotherapy}",
                    $"R{Cited.FractionationInComplicatedLesions}",
                    $"R{Cited.SbrtForUncomplicatedPain}",
                    $"R{Cited.PainRadiotherapyGoodPrognosis}",
                    $"R{Cited.PainRadiotherapyLimitedPrognosis}",
                    $"R{Cited.RadiotherapyAloneForPain}",
                ],
                new("stabil, schmerzhaft, epiduraler Tumor Grad 1", "stable, painful, epidural tumour grade 1"),
                new(
                    $"R{Cited.SbrtForUncomplicatedPain} und R{Cited.PainRadiotherapyGoodPrognosis} bis R{Cited.RadiotherapyAloneForPain} wollen allein "
                        + $"bestrahlen; R{Cited.SurgeryBeforeRadiotherapy} und R{Cited.FractionationInComplicatedLesions} zählen Tumor im Kanal "
                        + "(IA3). Klinisch gelesen: Bestrahlung.",
                    $"R{Cited.SbrtForUncomplicatedPain} and R{Cited.PainRadiotherapyGoodPrognosis} to R{Cited.RadiotherapyAloneForPain} want "
                        + $"radiotherapy alone; R{Cited.SurgeryBeforeRadiotherapy} and R{Cited.FractionationInComplicatedLesions} count tumour in the "
                        + "canal (IA3). Clinical reading: radiotherapy.")),
            Cell.Stated(
                "N3",
                Uncomplicated & GeneralCondition.SurvivalPrognosis.Is(Prognosis.Good) & NoLowRadiosensitivity,
                [$"R{Cited.RadiotherapyAloneForPain}", $"R{Cited.PainRadiotherapyGoodPrognosis}", "§10.5.5", "§7.2.2"],
                new("unkompliziert schmerzhaft, gute Prognose", "uncomplicated and painful, good prognosis"),
                new("allein bestrahlen, fraktioniert", "radiotherapy alone, fractionated")),
            Cell.Stated(
                "N5",
                Uncomplicated & GeneralCondition.SurvivalPrognosis.Is(Prognosis.Good) & LowRadiosensitivity,
                [$"R{Cited.SbrtForUncomplicatedPain}"],
                new("unkompliziert schmerzhaft, gute Prognose, wenig strahlensensibel", "uncomplicated and painful, good prognosis, low radiosensitivity"),
                new("SBRT prüfen", "examine SBRT")),
            Cell.Stated(
                "N4",
                Uncomplicated & GeneralCondition.SurvivalPrognosis.IsAnyOf(Prognosis.Poor, Prognosis.VeryPoor),
                [$"R{Cited.PainRadiotherapyLimitedPrognosis}"],
                new("unkompliziert schmerzhaft, begrenzte Lebenserwartung", "uncomplicated and painful, limited life expectancy"),
                new("möglichst 1 × 8 Gy; hypofraktioniert ist erlaubt", "1 x 8 Gy where possible; hypofractionated is allowed")),
            Cell.NotStated(
                "N6",
                Uncomplicated & GeneralCondition.SurvivalPrognosis.Is(Prognosis.Intermediate),
                [$"R{Cited.PainRadiotherapyGoodPrognosis}", $"R{Cited.PainRadiotherapyLimitedPrognosis}"],
                new("unkompliziert schmerzhaft, mittlere Prognose", "uncomplicated and painful, intermediate prognosis"),
                new(
                    $"R{Cited.PainRadiotherapyGoodPrognosis} nennt die gute, R{Cited.PainRadiotherapyLimitedPrognosis} die begrenzte Prognose; die "
                        + "mittlere nennt keine (IB14).",
                    $"R{Cited.PainRadiotherapyGoodPrognosis} names the good, R{Cited.PainRadiotherapyLimitedPrognosis} the limited prognosis; neither "
                        + "names the intermediate (IB14).")),
        ];

    /// <summary>The table.</summary>
    public static PathwayTable Table { get; } = new(
        "N",
        new("Wie behandeln ohne neurologisches Defizit?", "How to treat without a neurological deficit?"),
        Lesion.MetastasisEstablished & !Neurology.DeficitPresent,
        Weight: 4,
        [
            Cell.Stated(
                "N24",
                Operated,
                [
                    $"R{Cited.InterdisciplinaryCaseDiscussion}",
                    $"R{Cited.PostoperativeConcept}",
                    $"R{Cited.SystemicTherapyReview}",
                    $"R{Cited.SystemicTherapyAfterWoundHealing}",
                    $"R{Cited.RadiotherapyAfterWoundHealing}",
                    $"R{Cited.InpatientThromboprophylaxis}",
                    "§10.5.9", "§11.1", "§11.2",
                ],
                new("nach der Operation, kein Defizit", "after surgery, no deficit"),
                new(
                    "Fallbesprechung nachholen, Konzept für die Zeit nach der Operation, Thromboseprophylaxe, Bestrahlung und Systemtherapie mit der "
                        + "Wundheilung abstimmen",
                    "hold the case discussion, a postoperative concept, thromboprophylaxis, agree radiotherapy and systemic therapy with wound healing")),
            Cell.Implied(
                "N25",
                Irradiated,
                [
                    "§10.1.2", "§10.1.3.4",
                    $"R{Cited.SystemicTherapyReview}",
                    $"R{Cited.RehabilitationAfterLocalTreatment}",
                    $"R{Cited.FollowUpByOrganGuideline}",
                ],
                new("stabil, wegen dieses Befunds bestrahlt", "stable, irradiated for this finding"),
                new(
                    "Wirkung kontrollieren, Systemtherapie überprüfen, Rehabilitation bei Indikation, Nachsorge",
                    "check the effect, review systemic therapy, rehabilitation if indicated, follow-up"))
                    with
                { Unless = Operated },
            .. BeforeTreatment.Select(c => c with { Unless = Treated }),
        ],
        [
            Cell.Stated(
                "N12",
                !Operated & Stability.PathologicalFracture.IsAnyOf(FractureStatus.Impending, FractureStatus.Present) & Stability.FractureUnstable & Operable,
                [$"R{Cited.SurgeryBeforeRadiotherapy}"],
                new("instabile drohende oder bestehende Fraktur, operabel", "unstable impending or present fracture, operable"),
                new("vor der Bestrahlung operieren; elektiv nach 10.5.7", "operate before radiotherapy; elective by 10.5.7")),
            Cell.Stated(
                "N13",
                !Operated & SurgicalUrgency.ImpendingWithoutDeficit.When & Operable,
                [$"R{Cited.SurgeryBeforeRadiotherapy}"],
                new("drohende Blasen- oder Mastdarmstörung, operabel", "impending sphincter disturbance, operable"),
                new("vor der Bestrahlung operieren", "operate before radiotherapy"),
                new("Wie schnell, steht nicht da (IA11).", "How fast is not stated (IA11).")),
            Cell.Stated(
                "N15",
                R(Cited.CurativeIntentInOligometastasis),
                [$"R{Cited.CurativeIntentInOligometastasis}", $"R{Cited.SbrtInOligometastasis}"],
                new("oligometastatisch, örtlich ablative Therapie angezeigt", "oligometastatic, local ablative therapy indicated"),
                new("kurativen Ansatz offenhalten; SBRT, einzeitig oder fraktioniert", "keep a curative concept open; SBRT, single or fractionated")),
            Cell.Stated(
                "N16",
                R(Cited.ReirradiationForRecurrentPain),
                [$"R{Cited.ReirradiationForRecurrentPain}", $"R{Cited.SbrtReirradiationForPain}"],
                new("wiederkehrender Schmerz im bestrahlten Feld", "recurrent pain in the irradiated field"),
                new("erneut bestrahlen innerhalb der Toleranz; SBRT für Geeignete", "re-irradiate within tolerance; SBRT for suitable patients")),
            Cell.Stated(
                "N17",
                AblationForPain,
                [$"R{Cited.LocalAblationForPain}", $"R{Cited.BoneSeekingRadiopharmaceuticals}", $"R{Cited.IndicationsBeforeRadiopharmaceutical}", "§10.1.2"],
                new("Rückenmarkstoleranz ausgeschöpft, Herd bis 3 cm, schmerzhaft", "cord tolerance used up, lesion up to 3 cm, painful"),
                new(
                    "örtliche Ablation zur Linderung; bei Anreicherung Radiopharmakon als Ausweg",
                    "local ablation for palliation; a radiopharmaceutical as alternative with uptake")),
            Cell.Stated(
                "N18",
                R(Cited.BoneSeekingRadiopharmaceuticals) & Pain.SeveralPainfulMetastases,
                [$"R{Cited.BoneSeekingRadiopharmaceuticals}", $"R{Cited.IndicationsBeforeRadiopharmaceutical}"],
                new("mehrere schmerzhafte Metastasen mit Anreicherung", "several painful metastases with uptake"),
                new(
                    "Radiopharmakon möglich, nachdem Operation und Bestrahlung geprüft sind",
                    "a radiopharmaceutical may be used after checking surgery and radiotherapy")),
            Cell.NotStated(
                "N20",
                Pain.Radicular,
                [$"R{Cited.RootPainOrSensoryOnly}"],
                new("Wurzelschmerz", "root pain"),
                new(
                    $"R{Cited.RootPainOrSensoryOnly} gibt die Eile der Bildgebung; eine Behandlung ist nicht genannt.",
                    $"R{Cited.RootPainOrSensoryOnly} gives the haste of imaging; no treatment is named.")),
            Cell.Stated(
                "N21",
                R(Cited.RecalcificationByRadiotherapy) & StableSpine & GeneralCondition.SurvivalPrognosis.IsAnyOf(Prognosis.Intermediate, Prognosis.Good),
                [$"R{Cited.RecalcificationByRadiotherapy}", "§10.1.3.5"],
                new("lytisch oder gemischt, stabil, längere Lebenserwartung", "lytic or mixed, stable, longer survival"),
                new(
                    "Bestrahlung zur Rekalzifizierung möglich (kann); Wirkung nach Monaten",
                    "radiotherapy to recalcify is possible (may); effect after months")),
        ]);

    /// <summary>The first of the two situations of R58.</summary>
    private static Condition AblationForPain =>
        Pain.PainfulBoneMetastasis
        & Lesion.DiameterInMillimetres.AtMost(30)
        & Vocabulary.Radiotherapy.PreviousInSameRegion
        & Vocabulary.Radiotherapy.CordToleranceExhausted;
}
