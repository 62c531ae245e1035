using Myelon.Core.Forms;
using Myelon.Medicine.Vocabulary;
using static Myelon.Medicine.SpinalMetastases.TreatmentWords;

namespace Myelon.Medicine.SpinalMetastases;

public static partial class Chapter10Treatment
{
    /// <summary>R40: radiotherapy for pain in limited life expectancy (§10.1.3.6).</summary>
    public static Recommendation PainRadiotherapyLimitedPrognosis { get; } = new(40, "single-8-gy-for-pain-in-limited-life-expectancy")
    {
        Section = "10.1.3.6",
        Title = new(
                    "Schmerzbestrahlung bei begrenzter Lebenserwartung",
                    "Radiotherapy for pain in limited life expectancy"),
        Sentences = [new(Grade.Soll, new("wenn möglich", "where possible")), new(Grade.Kann)],
        Consensus = new(100, ConsensusLabel.StarkerKonsens),
        LabelledNew = 2024,
        Says = new(
            "Werden unkomplizierte schmerzhafte Wirbelsäulenmetastasen bei begrenzter Lebenserwartung konventionell bestrahlt, soll das möglichst "
                + "einmalig mit 8 Gy geschehen; ein hypofraktioniertes Schema kann ebenfalls gewählt werden.",
            "If uncomplicated painful spinal metastases are treated with conventional radiotherapy and life expectancy is limited, this shall where "
                + "possible be a single dose of 8 Gy; a hypofractionated regimen may also be chosen."),

        Concerns = Pain.UncomplicatedPainfulMetastasis
            & ConventionalRadiotherapy
            & GeneralCondition.SurvivalPrognosis.IsAnyOf(Prognosis.Poor, Prognosis.VeryPoor),
        Fulfilled = ShortCourse,
        JudgedIf = ShortCourse,
        WherePossible = true,

        Actions =
        [
            new(
                new("möglichst mit 1 x 8 Gy bestrahlen", "irradiate with 1 x 8 Gy where possible"),
                Grade.Soll,
                [Disciplines.RadiationOncology]),
            new(
                new("ein hypofraktioniertes Schema zulassen", "allow a hypofractionated regimen"),
                Grade.Kann,
                [Disciplines.RadiationOncology]),
        ],
        Notes =
        [
            new(
                "Als begrenzt gilt hier eine schlechte oder sehr schlechte Prognose; die mittlere bleibt offen. Das ist unsere Lesart.",
                "Limited is read here as a poor or very poor prognosis; intermediate stays open. This is our reading."),
        ],
        NotFormalised =
        [
            new(
                "Was hypofraktioniert heißt, ist nicht definiert; 1 x 8 Gy steht im selben Satz als Gegenstück.",
                "Hypofractionated is not defined; 1 x 8 Gy is set against it in the same sentence."),
            new(
                "Das Wort möglichst ist ohne Kriterium; eine Begründung für ein anderes Vorgehen wird nicht verlangt.",
                "Where possible comes without a criterion; no justification for another course is demanded."),
        ],
        Interactions =
        [
            new(Cited.SurvivalAfterRadiotherapy, InteractionType.Follows),
            new(Cited.SurgeryBeforeRadiotherapy, InteractionType.IsLimitedBy),
            new(
                Cited.FractionationInComplicatedLesions, InteractionType.Conflicts,
                new("Bilsky-Grad 1: hier unkompliziert, dort Tumor im Kanal", "Bilsky grade 1: uncomplicated here, canal tumour there")),
            new(Cited.SbrtForUncomplicatedPain, InteractionType.AlternativeTo),
            new(Cited.PainFlareProphylaxis, InteractionType.Complements),
            new(Cited.PainRadiotherapyGoodPrognosis, InteractionType.Excludes),
            new(Cited.RadiotherapyAloneForPain, InteractionType.Specialises),
            new(Cited.SingleDoseVeryPoorPrognosis, InteractionType.Parallels, new("gleiche Dosis bei MESCC", "same dose in MESCC")),
        ],
        Evidence = [144, 145, 146, 147, 197, 198, 199, 200, 201, 202, 257, 258, 259, 260],
    };
}
