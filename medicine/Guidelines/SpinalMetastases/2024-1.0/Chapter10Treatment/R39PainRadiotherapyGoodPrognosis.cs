using Myelon.Core.Forms;
using Myelon.Medicine.Vocabulary;
using static Myelon.Medicine.SpinalMetastases.TreatmentWords;

namespace Myelon.Medicine.SpinalMetastases;

public static partial class Chapter10Treatment
{
    /// <summary>R39: radiotherapy for pain in good prognosis (§10.1.3.5).</summary>
    public static Recommendation PainRadiotherapyGoodPrognosis { get; } = new(39, "fractionate-pain-radiotherapy-in-good-prognosis")
    {
        Section = "10.1.3.5",
        Title = new("Schmerzbestrahlung bei guter Prognose", "Radiotherapy for pain in good prognosis"),
        Sentences = [new(Grade.Sollte)],
        Consensus = new(100, ConsensusLabel.StarkerKonsens),
        LabelledNew = 2024,
        Says = new(
            "Werden unkomplizierte schmerzhafte Wirbelsäulenmetastasen bei vergleichsweise guter Prognose konventionell bestrahlt, sollte die Dosis "
                + "auf mehrere Fraktionen verteilt werden.",
            "If uncomplicated painful spinal metastases are treated with conventional radiotherapy and the prognosis is comparatively good, the "
                + "radiotherapy should be fractionated."),

        Concerns = Pain.UncomplicatedPainfulMetastasis
            & ConventionalRadiotherapy
            & GeneralCondition.SurvivalPrognosis.Is(Prognosis.Good),
        Fulfilled = Fractionated,
        Deviates = InOneFraction,

        Actions =
        [
            new(
                new("die Bestrahlung in mehreren Fraktionen planen", "plan radiotherapy in more than one fraction"),
                Grade.Sollte,
                [Disciplines.RadiationOncology]),
        ],
        Notes =
        [
            new(
                "Als Gründe nennt der Abschnitt seltenere erneute Bestrahlung und die erst nach Monaten zu erwartende Rekalzifizierung.",
                "The section gives as reasons less frequent re-irradiation and recalcification, which is to be expected only after months."),
        ],
        NotFormalised =
        [
            new(
                "Ab wann eine Prognose vergleichsweise gut ist, ist nicht beziffert; eine mittlere Prognose fällt weder unter "
                    + $"R{Cited.PainRadiotherapyGoodPrognosis} noch unter R{Cited.PainRadiotherapyLimitedPrognosis}.",
                "When a prognosis is comparatively good is not given in figures; an intermediate prognosis falls under neither "
                    + $"R{Cited.PainRadiotherapyGoodPrognosis} nor R{Cited.PainRadiotherapyLimitedPrognosis}."),
            new(
                "Zahl der Fraktionen und Dosis sind nicht angegeben; kein fraktioniertes Regime ist laut Abschnitt eindeutig überlegen.",
                "Number of fractions and dose are not given; according to the section no fractionated regimen is clearly superior."),
        ],
        Interactions =
        [
            new(Cited.SurvivalAfterRadiotherapy, InteractionType.Uses),
            new(Cited.SurgeryBeforeRadiotherapy, InteractionType.IsLimitedBy),
            new(Cited.RecalcificationByRadiotherapy, InteractionType.Supports),
            new(Cited.SbrtForUncomplicatedPain, InteractionType.AlternativeTo),
            new(
                Cited.PainRadiotherapyLimitedPrognosis, InteractionType.Excludes,
                new("nach der Prognose ergänzend, dazwischen eine Lücke", "complement by prognosis, gap in between")),
            new(Cited.RadiotherapyAloneForPain, InteractionType.Specialises),
        ],
        Evidence = [144, 145, 146, 147, 197, 198, 199, 200, 201, 202, 203, 204, 205, 213, 214, 215, 216],
    };
}
