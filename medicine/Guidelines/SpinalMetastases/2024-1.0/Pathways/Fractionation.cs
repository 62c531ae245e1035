using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Medicine.Vocabulary;
using static Myelon.Medicine.SpinalMetastases.ClinicalWords;
using static Myelon.Medicine.SpinalMetastases.Pathways.ReconstructedPathway;
using Rt = Myelon.Medicine.Vocabulary.Radiotherapy;

namespace Myelon.Medicine.SpinalMetastases.Pathways;

/// <summary>Table F: the schedule once radiotherapy is chosen (§10.1.3, §10.4, §11.8).</summary>
public static class Fractionation
{
    private static readonly Condition Again = Pain.RecurrentInIrradiatedField | SpinalCanal.MesccRecurrentInIrradiatedField;

    private static readonly Condition First = Rt.Sequence.Is(RadiotherapySequence.Sole) & !Again;

    private static readonly Condition Conventional = Rt.Technique.Is(RadiotherapyTechnique.Conventional);

    private static readonly Condition Complicated =
        Unstable
        | Stability.PathologicalFracture.IsAnyOf(FractureStatus.Impending, FractureStatus.Present)
        | SpinalCanal.IntraspinalBoneFragments
        | SpinalCanal.IntraspinalTumour
        | ((SphinctersThreatened | SphinctersDisturbed) & Neurology.DeficitAttributedToLesion);

    private static readonly Condition WithoutCompression = First & !SpinalCanal.MesccPresent & !SpinalCanal.CaudaEquinaCompression;

    private static readonly Condition UncomplicatedPain = WithoutCompression & !Complicated & Pain.PainfulBoneMetastasis;

    /// <summary>The features that R37 names: of the two one is enough here.</summary>
    private static readonly Condition ForSbrt = LowRadiosensitivity | GeneralCondition.SurvivalPrognosis.Is(Prognosis.Good);

    private static readonly Condition NotVeryPoor = !GeneralCondition.SurvivalPrognosis.Is(Prognosis.VeryPoor);

    private static readonly Condition ForMescc = First & SpinalCanal.MesccPresent;

    /// <summary>The table.</summary>
    public static PathwayTable Table { get; } = new(
        "F",
        new("Welches Bestrahlungsschema?", "Which radiotherapy schedule?"),
        Rt.Planned,
        Weight: 3,
        [
            Cell.Stated(
                "F11",
                Rt.Sequence.Is(RadiotherapySequence.Preoperative),
                [$"R{Cited.PreoperativeRadiotherapyInTrials}"],
                new("vor der Operation", "before surgery"),
                new("nicht außerhalb von Studien", "not outside trials")),
            Cell.Stated(
                "F12",
                Rt.Sequence.Is(RadiotherapySequence.Intraoperative),
                [$"R{Cited.IntraoperativeRadiotherapy}"],
                new("während der Operation", "during surgery"),
                new("erfahrenen Zentren vorbehalten, vorzugsweise in Studien", "reserved for experienced centres, preferably in trials")),
            Cell.Stated(
                "F13",
                Rt.Sequence.Is(RadiotherapySequence.AfterAblation),
                [$"R{Cited.LocalAblationForPain}"],
                new("nach Ablation", "after ablation"),
                new("nur in Studien", "in trials only"),
                new("Ein Schema ist nicht genannt.", "No schedule is named.")),
            Cell.Stated(
                "F14",
                Rt.Sequence.IsAnyOf(RadiotherapySequence.Sole, RadiotherapySequence.Postoperative) & Again,
                [
                    $"R{Cited.ReirradiationForRecurrentPain}",
                    $"R{Cited.SbrtReirradiationForPain}",
                    $"R{Cited.SbrtReirradiationForMescc}",
                    $"R{Cited.ConventionalReirradiationForMescc}",
                ],
                new("erneut im bestrahlten Feld", "again in an irradiated field"),
                new("nur, wenn die Toleranz eingehalten wird: die Dosisprüfung entscheidet", "only where tolerance is kept: the dose check decides"),
                new("Ein Schema ist nicht genannt.", "No schedule is named.")),
            Cell.Stated(
                "F10",
                Rt.Sequence.Is(RadiotherapySequence.Postoperative) & !Again & Surgery.Procedures.Holds(SurgicalProcedure.SeparationSurgery),
                [$"R{Cited.SeparationSurgeryWithSbrt}", "§10.4.4.4"],
                new("nach Separation Surgery", "after separation surgery"),
                new("SBRT; in den Studien 1 × 24 Gy oder in wenigen Fraktionen", "SBRT; in the studies 1 x 24 Gy or a few fractions"),
                new(
                    "Die angegebenen Einzeldosen wirken verrutscht (ID27): nicht als Verordnung lesen.",
                    "The printed doses look shifted (ID27): not to be read as a prescription.")),
            Cell.Stated(
                "F9",
                Rt.Sequence.Is(RadiotherapySequence.Postoperative) & !Again & !Surgery.Procedures.Holds(SurgicalProcedure.SeparationSurgery),
                [$"R{Cited.FractionationInComplicatedLesions}", $"R{Cited.PostoperativeSbrt}"],
                new("nach anderer Operation", "after other surgery"),
                new(
                    $"fraktioniert, wenn kompliziert (R{Cited.FractionationInComplicatedLesions}); SBRT in ausgewählten Fällen möglich "
                        + $"(R{Cited.PostoperativeSbrt}), in den Studien 5 × 6, 3 × 9, 1 × 16–24 Gy",
                    $"fractionated if complicated (R{Cited.FractionationInComplicatedLesions}); SBRT possible in selected cases "
                        + $"(R{Cited.PostoperativeSbrt}), in the studies 5 x 6, 3 x 9, 1 x 16-24 Gy")),
            Cell.Stated(
                "F5",
                ForMescc & GeneralCondition.SurvivalPrognosis.Is(Prognosis.VeryPoor),
                [$"R{Cited.SingleDoseVeryPoorPrognosis}", "§10.4.3"],
                new("MESCC, sehr schlechte Prognose", "MESCC, very poor prognosis"),
                new("möglichst 1 × 8 Gy", "1 x 8 Gy where possible")),
            Cell.NotStated(
                "F7",
                ForMescc & GeneralCondition.SurvivalPrognosis.Is(Prognosis.Intermediate) & Conventional,
                ["§10.4.3"],
                new("MESCC, mittlere Prognose, konventionell", "MESCC, intermediate prognosis, conventional"),
                new(
                    "Keine Empfehlung nennt sie. Eine Studie mit schlechter bis mittlerer Prognose fand 5 × 4 Gy nicht signifikant unterlegen "
                        + "gegenüber 10 × 3 Gy.",
                    "No recommendation names it. One trial in poor to intermediate prognosis found 5 x 4 Gy not significantly inferior to 10 x 3 Gy.")),
            Cell.Stated(
                "F4",
                ForMescc & GeneralCondition.SurvivalPrognosis.Is(Prognosis.Poor) & Conventional & !TreatmentWords.SurgeryComesFirst,
                [$"R{Cited.ShortCourseInPoorPrognosis}", "§10.4.3"],
                new("MESCC, schlechte Prognose, konventionell", "MESCC, poor prognosis, conventional"),
                new(
                    "möglichst kurz und hypofraktioniert; untersucht sind 5 × 4, 2 × 8, 1 × 8 und 1 × 10 Gy",
                    "short and hypofractionated where possible; studied are 5 x 4, 2 x 8, 1 x 8 and 1 x 10 Gy")),
            Cell.Stated(
                "F6",
                ForMescc & GeneralCondition.SurvivalPrognosis.Is(Prognosis.Good) & Conventional & !TreatmentWords.SurgeryComesFirst,
                [$"R{Cited.FractionationForGoodPrognosis}", "§10.4.3.1"],
                new("MESCC, gute Prognose, konventionell", "MESCC, good prognosis, conventional"),
                new(
                    "fraktioniert; die Studien sind nicht einig: 15 × 2,5 und 20 × 2 Gy hielten in einer Matched-Pair-Studie länger als 10 × 3 Gy, "
                        + "bei 1304 Behandelten ohne signifikanten Unterschied; 10 × 3 Gy länger als 5 × 4 Gy",
                    "fractionated; the studies differ: 15 x 2.5 and 20 x 2 Gy lasted longer than 10 x 3 Gy in one matched-pair study, without a "
                        + "significant difference in 1304 patients; 10 x 3 Gy longer than 5 x 4 Gy")),
            Cell.NotStated(
                "F23",
                ForMescc & GeneralCondition.SurvivalPrognosis.IsAnyOf(Prognosis.Poor, Prognosis.Good) & Conventional & TreatmentWords.SurgeryComesFirst,
                [$"R{Cited.SurgeryBeforeRadiotherapy}", $"R{Cited.ShortCourseInPoorPrognosis}", $"R{Cited.FractionationForGoodPrognosis}"],
                new(
                    "MESCC, schlechte oder gute Prognose, konventionell, obwohl zuerst operiert werden soll",
                    "MESCC, poor or good prognosis, conventional although surgery is to come first"),
                new(
                    $"R{Cited.ShortCourseInPoorPrognosis} und R{Cited.FractionationForGoodPrognosis} gelten nur, wenn keine vorgeschaltete Operation "
                        + "angezeigt ist.",
                    $"R{Cited.ShortCourseInPoorPrognosis} and R{Cited.FractionationForGoodPrognosis} hold only where no upfront surgery is indicated.")),
            Cell.Stated(
                "F15",
                ForMescc & NotVeryPoor & !Conventional & R(Cited.SbrtAloneInSymptomaticMescc),
                [$"R{Cited.SbrtAloneInSymptomaticMescc}"],
                new("MESCC mit Symptomen, nicht konventionell", "symptomatic MESCC, not conventional"),
                new("alleinige SBRT kann geprüft werden, unabhängig von der Prognose", "SBRT alone may be examined, whatever the prognosis"),
                new("Ein Schema ist nicht genannt.", "No schedule is named.")),
            Cell.NotStated(
                "F21",
                ForMescc & NotVeryPoor & !Conventional & !R(Cited.SbrtAloneInSymptomaticMescc),
                [$"R{Cited.SbrtAloneInSymptomaticMescc}", "§10.4.4.2"],
                new(
                    "MESCC, nicht konventionell, aber rasch fortschreitendes Defizit oder ohne Symptome",
                    "MESCC, not conventional, but a rapidly progressive deficit or no symptoms"),
                new(
                    $"R{Cited.SbrtAloneInSymptomaticMescc} nennt alleinige SBRT nur bei Symptomen und ohne rasch fortschreitendes Defizit: Planung und "
                        + "Wirkung brauchen Tage.",
                    $"R{Cited.SbrtAloneInSymptomaticMescc} names SBRT alone only with symptoms and without a rapidly progressive deficit: planning and "
                        + "effect take days.")),
            Cell.NotStated(
                "F19",
                First & !SpinalCanal.MesccPresent & SpinalCanal.CaudaEquinaCompression,
                ["§10.1.3.6"],
                new("Cauda equina komprimiert", "cauda equina compressed"),
                new("Keine Empfehlung zum Schema nennt die Cauda equina (IB13).", "No recommendation on the schedule names the cauda equina (IB13).")),
            Cell.Stated(
                "F3",
                WithoutCompression & Complicated,
                [$"R{Cited.FractionationInComplicatedLesions}"],
                new(
                    "instabil, Fraktur, Fragmente oder Tumor im Kanal, oder Blasen-Mastdarm-Störung",
                    "unstable, fracture, fragments or tumour in the canal, or sphincter disturbance"),
                new("fraktioniert; in der Heidelberger Serie 10 × 3 Gy", "fractionated; 10 x 3 Gy in the Heidelberg series")),
            Cell.NotStated(
                "F18",
                WithoutCompression & !Complicated & !Pain.PainfulBoneMetastasis,
                [],
                new("nicht schmerzhaft, nicht kompliziert", "not painful, not complicated"),
                new("Der Text nennt dafür weder Anlass noch Schema.", "The text names neither a reason nor a schedule for it.")),
            Cell.Stated(
                "F17",
                UncomplicatedPain & !Conventional & ForSbrt,
                [$"R{Cited.SbrtForUncomplicatedPain}", "§10.1.3.3"],
                new(
                    "unkompliziert schmerzhaft, nicht konventionell, wenig strahlensensibel oder gute Prognose",
                    "uncomplicated and painful, not conventional, low radiosensitivity or good prognosis"),
                new("SBRT prüfen; Grenzdosis des Rückenmarks beachten", "examine SBRT; mind the cord constraint"),
                new("Ein Schema ist nicht genannt.", "No schedule is named.")),
            Cell.Implied(
                "F22",
                UncomplicatedPain & !Conventional & !ForSbrt,
                [$"R{Cited.SbrtForUncomplicatedPain}", "§10.1.3.3"],
                new(
                    "unkompliziert schmerzhaft, nicht konventionell, weder wenig strahlensensibel noch gute Prognose",
                    "uncomplicated and painful, not conventional, neither low radiosensitivity nor good prognosis"),
                new(
                    "SBRT gilt als wirksam; zu prüfen ist sie vor allem bei geringer Strahlensensibilität und guter Prognose",
                    "SBRT is called effective; it is to be examined above all with low radiosensitivity and good prognosis"),
                new("Ein Schema ist nicht genannt.", "No schedule is named.")),
            Cell.Stated(
                "F1",
                UncomplicatedPain & Conventional & GeneralCondition.SurvivalPrognosis.Is(Prognosis.Good),
                [$"R{Cited.PainRadiotherapyGoodPrognosis}", "§10.1.3.5"],
                new("unkompliziert schmerzhaft, konventionell, gute Prognose", "uncomplicated and painful, conventional, good prognosis"),
                new("fraktioniert; kein Schema ist eindeutig überlegen", "fractionated; no schedule is clearly superior")),
            Cell.Stated(
                "F2",
                UncomplicatedPain & Conventional & GeneralCondition.SurvivalPrognosis.IsAnyOf(Prognosis.Poor, Prognosis.VeryPoor),
                [$"R{Cited.PainRadiotherapyLimitedPrognosis}", "§10.1.3.6"],
                new("unkompliziert schmerzhaft, konventionell, begrenzte Lebenserwartung", "uncomplicated and painful, conventional, limited life expectancy"),
                new("möglichst 1 × 8 Gy (soll); hypofraktioniert möglich (kann)", "1 x 8 Gy where possible (shall); hypofractionated possible (may)")),
            Cell.NotStated(
                "F16",
                UncomplicatedPain & Conventional & GeneralCondition.SurvivalPrognosis.Is(Prognosis.Intermediate),
                [$"R{Cited.PainRadiotherapyGoodPrognosis}", $"R{Cited.PainRadiotherapyLimitedPrognosis}"],
                new("unkompliziert schmerzhaft, konventionell, mittlere Prognose", "uncomplicated and painful, conventional, intermediate prognosis"),
                new(
                    $"Weder R{Cited.PainRadiotherapyGoodPrognosis} noch R{Cited.PainRadiotherapyLimitedPrognosis} nennt die mittlere Prognose (IB14).",
                    $"Neither R{Cited.PainRadiotherapyGoodPrognosis} nor R{Cited.PainRadiotherapyLimitedPrognosis} names the intermediate prognosis (IB14).")),
        ],
        [
            Cell.NotStated(
                "F8",
                R(Cited.FractionationInComplicatedLesions) & R(Cited.SingleDoseVeryPoorPrognosis),
                [$"R{Cited.FractionationInComplicatedLesions}", $"R{Cited.SingleDoseVeryPoorPrognosis}"],
                new("kompliziert und MESCC mit sehr schlechter Prognose", "complicated, and MESCC with very poor prognosis"),
                new(
                    $"R{Cited.FractionationInComplicatedLesions} will mehrere Fraktionen, R{Cited.SingleDoseVeryPoorPrognosis} möglichst 1 × 8 Gy, "
                        + "beide mit „soll“ (IA2).",
                    $"R{Cited.FractionationInComplicatedLesions} wants several fractions, R{Cited.SingleDoseVeryPoorPrognosis} 1 x 8 Gy where "
                        + "possible, both \"shall\" (IA2).")),
            Cell.Stated(
                "F20",
                R(Cited.FractionationInComplicatedLesions) & ((ForMescc & NotVeryPoor) | Rt.Sequence.Is(RadiotherapySequence.Postoperative)),
                [$"R{Cited.FractionationInComplicatedLesions}"],
                new($"auch R{Cited.FractionationInComplicatedLesions} gilt", $"R{Cited.FractionationInComplicatedLesions} holds too"),
                new(
                    $"auch R{Cited.FractionationInComplicatedLesions} verlangt mehrere Fraktionen",
                    $"R{Cited.FractionationInComplicatedLesions} also demands several fractions")),
            Cell.Stated(
                "F24",
                R(Cited.SingleDoseVeryPoorPrognosis) & R(Cited.SbrtAloneInSymptomaticMescc) & ForMescc & !Conventional,
                [$"R{Cited.SbrtAloneInSymptomaticMescc}"],
                new($"auch R{Cited.SbrtAloneInSymptomaticMescc} gilt", $"R{Cited.SbrtAloneInSymptomaticMescc} holds too"),
                new("alleinige SBRT kann auch bei sehr schlechter Prognose geprüft werden", "SBRT alone may be examined in a very poor prognosis as well")),
        ]);
}
