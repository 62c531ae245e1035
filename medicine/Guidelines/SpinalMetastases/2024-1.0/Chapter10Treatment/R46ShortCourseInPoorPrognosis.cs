using Myelon.Core.Forms;
using Myelon.Medicine.Vocabulary;
using static Myelon.Medicine.SpinalMetastases.TreatmentWords;

namespace Myelon.Medicine.SpinalMetastases;

public static partial class Chapter10Treatment
{
    /// <summary>R46: short course in MESCC with poor prognosis (§10.4.3).</summary>
    public static Recommendation ShortCourseInPoorPrognosis { get; } = new(46, "short-course-radiotherapy-in-mescc-with-poor-prognosis")
    {
        Section = "10.4.3",
        Title = new(
                    "Kurze Bestrahlung bei MESCC mit schlechter Prognose",
                    "Short course in MESCC with poor prognosis"),
        Sentences = [new(Grade.Soll, new("wenn möglich", "where possible"))],
        Consensus = new(100, ConsensusLabel.StarkerKonsens),
        LabelledNew = 2024,
        Says = new(
            "Wird eine metastatische epidurale Rückenmarkskompression (MESCC) bei schlechter Überlebensprognose konventionell bestrahlt, soll das "
                + "möglichst kurz und hypofraktioniert geschehen, außer wenn zuerst eine Operation angezeigt ist.",
            "In metastatic epidural spinal cord compression (MESCC) with poor survival prognosis, conventional radiotherapy shall where possible be a "
                + "short hypofractionated course, unless surgery is indicated first."),

        Concerns = SpinalCanal.MesccPresent
            & GeneralCondition.SurvivalPrognosis.Is(Prognosis.Poor)
            & !SurgeryComesFirst
            & !Radiotherapy.NotConventional
            & !SpinalCanal.MesccRecurrentInIrradiatedField,
        Fulfilled = ShortCourse,
        JudgedIf = ConventionalRadiotherapy,
        Excepted = ClinicalWords.CordToleranceStandsAgainst,
        Over = NotPlannedAgain,
        Remarks = RemarksOn(Treatment.Radiotherapy),
        WherePossible = true,

        Actions =
        [
            new(
                new("möglichst ein kurzes hypofraktioniertes Schema wählen", "choose a short hypofractionated course where possible"),
                Grade.Soll,
                [Disciplines.RadiationOncology]),
        ],
        Notes =
        [
            WithoutSurgeryFirst,
            new(
                "Schemata stehen nur in den Belegen des Abschnitts: 1 x 8 Gy, 1 x 10 Gy, 2 x 8 Gy im Wochenabstand und 5 x 4 Gy binnen einer Woche.",
                "Schedules appear only in the evidence of the section: 1 x 8 Gy, 1 x 10 Gy, 2 x 8 Gy (days 1 and 8) and 5 x 4 Gy in one week."),
            new(
                $"Für ein Rezidiv im bestrahlten Feld gilt Kapitel 11.8 (R{Cited.SbrtReirradiationForMescc}, "
                    + $"R{Cited.ConventionalReirradiationForMescc}). R{Cited.ShortCourseInPoorPrognosis} betrifft nur die konventionelle Bestrahlung.",
                $"A recurrence in an irradiated field is covered by chapter 11.8 (R{Cited.SbrtReirradiationForMescc}, "
                    + $"R{Cited.ConventionalReirradiationForMescc}). R{Cited.ShortCourseInPoorPrognosis} concerns conventional radiotherapy only."),
        ],
        NotFormalised =
        [
            new(
                "Schlechte Prognose, kurz und hypofraktioniert sind nicht definiert; die Grenze zur sehr schlechten Prognose "
                    + $"(R{Cited.SingleDoseVeryPoorPrognosis}) ist offen.",
                $"Poor prognosis, short and hypofractionated are not defined; the border to very poor prognosis (R{Cited.SingleDoseVeryPoorPrognosis}) "
                    + "is open."),
            new(
                "Das Wort möglichst ist ohne Kriterium; eine Begründung für ein anderes Vorgehen wird nicht verlangt.",
                "Where possible comes without a criterion; no justification for another course is demanded."),
        ],
        Interactions =
        [
            new(Cited.SurvivalAfterRadiotherapyForMescc, InteractionType.Uses),
            new(Cited.SurgeryBeforeRadiotherapy, InteractionType.IsLimitedBy),
            new(Cited.FractionationInComplicatedLesions, InteractionType.Overlaps),
            new(Cited.RadiotherapyAloneInCordCompression, InteractionType.Specialises),
            new(
                Cited.SingleDoseVeryPoorPrognosis, InteractionType.Overlaps,
                new("Grenze zwischen schlechter und sehr schlechter Prognose nicht definiert", "boundary between poor and very poor undefined")),
            new(Cited.FractionationForGoodPrognosis, InteractionType.Excludes),
        ],
        Evidence = [148, 149, 151, 152, 153, 154, 155, 158, 275, 276, 277, 278],
    };
}
