using Myelon.Core.Forms;
using Myelon.Medicine.Vocabulary;
using static Myelon.Medicine.SpinalMetastases.TreatmentWords;

namespace Myelon.Medicine.SpinalMetastases;

public static partial class Chapter10Treatment
{
    /// <summary>R47: single 8 Gy dose in MESCC with very poor prognosis (§10.4.3).</summary>
    public static Recommendation SingleDoseVeryPoorPrognosis { get; } = new(47, "single-dose-of-8-gy-in-mescc-with-very-poor-prognosis")
    {
        Section = "10.4.3",
        Title = new(
                    "Einzeldosis 8 Gy bei MESCC mit sehr schlechter Prognose",
                    "Single 8 Gy dose in MESCC with very poor prognosis"),
        Sentences = [new(Grade.Soll, new("wenn möglich", "where possible"))],
        Consensus = new(100, ConsensusLabel.StarkerKonsens),
        LabelledNew = 2024,
        Says = new(
            "Ist die Überlebensprognose bei MESCC sehr schlecht, soll möglichst mit einer Einzeldosis von 8 Gy bestrahlt werden.",
            "In MESCC with a very poor survival prognosis, radiotherapy shall where possible be given as a single dose of 8 Gy."),

        Concerns = SpinalCanal.MesccPresent
            & GeneralCondition.SurvivalPrognosis.Is(Prognosis.VeryPoor)
            & (Radiotherapy.Planned | !SurgeryComesFirst)
            & !SpinalCanal.MesccRecurrentInIrradiatedField,
        Fulfilled = SingleEightGray,
        JudgedIf = Radiotherapy.Planned | NotPlannedAgain,
        Excepted = ClinicalWords.CordToleranceStandsAgainst,
        Over = Refused(Treatment.Radiotherapy) | NotPlannedAgain,
        Remarks = RemarksOn(Treatment.Radiotherapy),
        WherePossible = true,

        Actions =
        [
            new(
                new("Bestrahlung mit 1 x 8 Gy verordnen", "prescribe radiotherapy with 1 x 8 Gy"),
                Grade.Soll,
                [Disciplines.RadiationOncology]),
        ],
        Exceptions =
        [
            new(
                $"Anders als R{Cited.RadiotherapyAloneInCordCompression}, R{Cited.ShortCourseInPoorPrognosis} und "
                    + $"R{Cited.FractionationForGoodPrognosis} enthält die Empfehlung keinen Vorbehalt für eine vorrangige Operation und ist nicht auf die "
                    + "konventionelle Technik begrenzt.",
                $"Unlike R{Cited.RadiotherapyAloneInCordCompression}, R{Cited.ShortCourseInPoorPrognosis} and R{Cited.FractionationForGoodPrognosis}, "
                    + "the recommendation has no proviso for surgery first and is not limited to the conventional technique."),
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
                $"Damit eine angezeigte Operation nicht übergangen wird, gilt R{Cited.SingleDoseVeryPoorPrognosis} hier nur, wenn keine Operation "
                    + "vorrangig ist oder wenn die "
                    + "Bestrahlung schon geplant ist. Diese Bedingung stammt von uns.",
                $"So that indicated surgery is not passed over, R{Cited.SingleDoseVeryPoorPrognosis} applies here only if surgery does not come first "
                    + "or if radiotherapy is already "
                    + "planned. This condition is ours."),
        ],
        NotFormalised =
        [
            new(
                "Ab wann eine Prognose „sehr schlecht“ ist, wird nicht beziffert; sie wird ärztlich eingeschätzt.",
                "No number says when a prognosis is “very poor”; it is a clinical judgement."),
            new(
                "„Nach Möglichkeit“ hat kein Kriterium; ein Grund für ein anderes Schema kann vermerkt werden.",
                "“Where possible” has no criterion; a reason for another schedule can be recorded."),
        ],
        Interactions =
        [
            new(Cited.SurvivalAfterRadiotherapyForMescc, InteractionType.Follows),
            new(
                Cited.FractionationInComplicatedLesions, InteractionType.Conflicts,
                new(
                    $"R{Cited.FractionationInComplicatedLesions} verlangt mehrere Fraktionen",
                    $"R{Cited.FractionationInComplicatedLesions} demands more than one fraction")),
            new(Cited.PainRadiotherapyLimitedPrognosis, InteractionType.Parallels),
            new(Cited.RadiotherapyAloneInCordCompression, InteractionType.Specialises),
            new(Cited.ShortCourseInPoorPrognosis, InteractionType.Overlaps),
        ],
        Evidence = [148, 149, 151, 152, 153, 154, 155, 158, 275, 276, 277, 278],
    };
}
