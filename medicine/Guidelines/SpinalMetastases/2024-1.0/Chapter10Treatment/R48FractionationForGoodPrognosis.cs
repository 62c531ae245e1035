using Myelon.Core.Forms;
using Myelon.Medicine.Vocabulary;
using static Myelon.Medicine.SpinalMetastases.TreatmentWords;

namespace Myelon.Medicine.SpinalMetastases;

public static partial class Chapter10Treatment
{
    /// <summary>R48: fractionated radiotherapy in MESCC, good prognosis (§10.4.3.1).</summary>
    public static Recommendation FractionationForGoodPrognosis { get; } = new(48, "fractionated-radiotherapy-in-mescc-with-good-prognosis")
    {
        Section = "10.4.3.1",
        Title = new(
                    "Fraktionierte Bestrahlung bei MESCC mit guter Prognose",
                    "Fractionated radiotherapy in MESCC, good prognosis"),
        Sentences = [new(Grade.Sollte)],
        Consensus = new(100, ConsensusLabel.StarkerKonsens),
        LabelledNew = 2024,
        Says = new(
            "Ist die Überlebensprognose bei MESCC gut, sollte eine alleinige konventionelle Bestrahlung vorzugsweise in mehreren Fraktionen gegeben "
                + "werden, es sei denn, zuerst ist eine Operation angezeigt.",
            "In MESCC with a good survival prognosis, conventional radiotherapy alone should preferably be fractionated unless surgery is indicated first."),

        Concerns = SpinalCanal.MesccPresent
            & GeneralCondition.SurvivalPrognosis.Is(Prognosis.Good)
            & !SurgeryComesFirst
            & !Radiotherapy.NotConventional
            & !Radiotherapy.NotSole
            & !SpinalCanal.MesccRecurrentInIrradiatedField,
        Fulfilled = Fractionated,
        JudgedIf = ConventionalRadiotherapy,
        Deviates = InOneFraction,
        Excepted = ClinicalWords.CordToleranceStandsAgainst,
        Remarks = RemarksOn(Treatment.Radiotherapy),

        Actions =
        [
            new(
                new("Bestrahlung in mehreren Fraktionen verordnen", "prescribe radiotherapy in more than one fraction"),
                Grade.Sollte,
                [Disciplines.RadiationOncology]),
        ],
        Exceptions =
        [
            new(
                "Dass längere Schemata (15 x 2,5 Gy, 20 x 2 Gy) besser abschnitten als 10 x 3 Gy, steht im Evidenztext und gehört nicht zur Empfehlung.",
                "That longer courses (15 x 2.5 Gy, 20 x 2 Gy) did better than 10 x 3 Gy is evidence text and not part of the recommendation."),
        ],
        Notes =
        [
            WithoutSurgeryFirst,
            new(
                $"Ein Rezidiv im schon bestrahlten Gebiet gehört zu Kapitel 11.8 (R{Cited.SbrtReirradiationForMescc}, "
                    + $"R{Cited.ConventionalReirradiationForMescc}) und zählt hier nicht.",
                $"A recurrence in a previously irradiated field belongs to chapter 11.8 (R{Cited.SbrtReirradiationForMescc}, "
                    + $"R{Cited.ConventionalReirradiationForMescc}) and does not count here."),
            new(
                "Die Empfehlung gilt nur für die konventionelle Bestrahlung ohne Operation.",
                "The recommendation concerns conventional radiotherapy without surgery only."),
            new(
                "Evidenz, nicht Empfehlung: In der größten Studie (n = 1304) gab es nach 10 x 3, 15 x 2,5 und 20 x 2 Gy weniger Rezidive als nach 1 x "
                    + "8 und 5 x 4 Gy; untereinander unterschieden sich die drei längeren Schemata nicht (p = 0,71). Eine prospektive Studie "
                    + "bestätigte den Vorteil längerer Schemata; ein Matched-Pair-Vergleich sah 15 x 2,5 und 20 x 2 Gy vor 10 x 3 Gy.",
                "Evidence, not recommendation: the largest study (n = 1304) had fewer recurrences after 10 x 3, 15 x 2.5 and 20 x 2 Gy than after 1 x "
                    + "8 and 5 x 4 Gy; the three longer courses did not differ from each other (p = 0.71). A prospective study confirmed the "
                    + "advantage of longer courses; a matched-pair comparison favoured 15 x 2.5 and 20 x 2 Gy over 10 x 3 Gy."),
        ],
        NotFormalised =
        [
            new(
                "Ab wann eine Prognose „gut“ ist, wird nicht beziffert; sie wird ärztlich eingeschätzt. Die mittlere Prognose wird nicht genannt.",
                "No number says when a prognosis is “good”; it is a clinical judgement. An intermediate prognosis is not mentioned."),
            new(
                "„Fraktioniert“ ist nicht festgelegt; dem Wortlaut nach genügt auch 5 x 4 Gy.",
                "“Fractionated” is not specified; by the wording, 5 x 4 Gy would satisfy it too."),
            new(
                "„Bevorzugt“ lässt Ausnahmen zu, nennt aber kein Kriterium.",
                "“Preferably” leaves room for exceptions but gives no criterion."),
        ],
        Interactions =
        [
            new(Cited.SurvivalAfterRadiotherapyForMescc, InteractionType.Uses),
            new(Cited.SurgeryBeforeRadiotherapy, InteractionType.IsLimitedBy),
            new(Cited.FractionationInComplicatedLesions, InteractionType.Overlaps),
            new(Cited.RadiotherapyAloneInCordCompression, InteractionType.Specialises),
            new(Cited.ShortCourseInPoorPrognosis, InteractionType.Excludes),
            new(Cited.SbrtAloneInSymptomaticMescc, InteractionType.AlternativeTo),
        ],
        Evidence = [30, 148, 149, 151, 152, 153, 154, 155, 160, 282, 286, 287],
    };
}
