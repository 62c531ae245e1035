using Myelon.Core.Forms;
using Myelon.Medicine.Vocabulary;
using static Myelon.Medicine.SpinalMetastases.TreatmentWords;

namespace Myelon.Medicine.SpinalMetastases;

public static partial class Chapter10Treatment
{
    /// <summary>R45: radiotherapy alone in MESCC (§10.4.2).</summary>
    public static Recommendation RadiotherapyAloneInCordCompression { get; } = new(45, "radiotherapy-alone-in-cord-compression")
    {
        Section = "10.4.2",
        Title = new("Alleinige Bestrahlung bei MESCC", "Radiotherapy alone in MESCC"),
        Sentences = [new(Grade.Soll, new("Aussage mit Empfehlung, wenn möglich", "statement and recommendation, where possible"))],
        Consensus = new(100, ConsensusLabel.StarkerKonsens),
        LabelledNew = 2024,
        AtAGlance = true,
        Says = new(
            "Bestrahlung allein wirkt bei metastatischer epiduraler Rückenmarkskompression (MESCC) und soll möglichst angewendet werden, außer "
                + "wenn zuerst eine Operation angezeigt ist.",
            "Radiotherapy alone is effective in metastatic epidural spinal cord compression (MESCC) and shall be used where possible unless surgery "
                + "is indicated first."),

        Concerns = SpinalCanal.MesccPresent
            & !SurgeryComesFirst
            & !SpinalCanal.MesccRecurrentInIrradiatedField,
        Fulfilled = RadiotherapyAlone,
        Excepted = ClinicalWords.CordToleranceStandsAgainst,
        Over = Refused(Treatment.Radiotherapy),
        Remarks = RemarksOn(Treatment.Radiotherapy),
        WherePossible = true,

        Actions =
        [
            new(
                new("möglichst alleinige Bestrahlung anbieten", "offer radiotherapy alone where possible"),
                Grade.Soll,
                [Disciplines.RadiationOncology]),
        ],
        Exceptions =
        [
            new(
                $"R{Cited.RadiotherapyAloneInCordCompression} gilt nicht, wenn zuerst eine Operation angezeigt ist (siehe "
                    + $"R{Cited.SurgeryBeforeRadiotherapy} und R{Cited.PathwayWithDeficit}).",
                $"R{Cited.RadiotherapyAloneInCordCompression} does not apply if surgery is indicated first (see R{Cited.SurgeryBeforeRadiotherapy} and "
                    + $"R{Cited.PathwayWithDeficit})."),
        ],
        Notes =
        [
            WithoutSurgeryFirst,
            new(
                "Nach 10.4.2 lässt sich bei dieser Empfehlung nicht danach trennen, ob neurologische Ausfälle bestehen.",
                "Section 10.4.2 says that patients with and without deficits cannot be separated for this recommendation."),
            new(
                $"Für ein Rezidiv im bestrahlten Feld gilt Kapitel 11.8 (R{Cited.SbrtReirradiationForMescc}, R{Cited.ConventionalReirradiationForMescc}).",
                $"A recurrence in an irradiated field is covered by chapter 11.8 (R{Cited.SbrtReirradiationForMescc}, "
                    + $"R{Cited.ConventionalReirradiationForMescc})."),
            new(
                "Wann die Bestrahlung beginnen muss, sagt die Leitlinie nicht.",
                "The guideline does not say when radiotherapy has to start."),
        ],
        NotFormalised =
        [
            new(
                "Das Wort möglichst ist ohne Kriterium; eine Begründung für ein anderes Vorgehen wird nicht verlangt.",
                "Where possible comes without a criterion; no justification for another course is demanded."),
            new(
                $"Wann zuerst zu operieren ist, sagt R{Cited.RadiotherapyAloneInCordCompression} nicht; das wird eingetragen (siehe "
                    + $"R{Cited.SurgeryBeforeRadiotherapy}).",
                $"R{Cited.RadiotherapyAloneInCordCompression} does not say when surgery comes first; this is entered (see "
                    + $"R{Cited.SurgeryBeforeRadiotherapy})."),
        ],
        Interactions =
        [
            new(Cited.WalkingAfterRadiotherapyForMescc, InteractionType.IsSupportedBy),
            new(Cited.PathwayWithDeficit, InteractionType.Overlaps),
            new(
                Cited.SurgeryBeforeRadiotherapy, InteractionType.Conflicts,
                new($"siehe R{Cited.SurgeryBeforeRadiotherapy}", $"see R{Cited.SurgeryBeforeRadiotherapy}")),
            new(Cited.RadiotherapyAloneForPain, InteractionType.Parallels),
            new(Cited.ShortCourseInPoorPrognosis, InteractionType.IsSpecialisedBy, new("schlechte Prognose", "poor prognosis")),
            new(Cited.SingleDoseVeryPoorPrognosis, InteractionType.IsSpecialisedBy, new("sehr schlechte Prognose", "very poor prognosis")),
            new(Cited.FractionationForGoodPrognosis, InteractionType.IsSpecialisedBy, new("gute Prognose", "good prognosis")),
            new(Cited.SbrtAloneInSymptomaticMescc, InteractionType.IsSpecialisedBy, new("SBRT", "SBRT")),
            new(Cited.SeparationSurgeryWithSbrt, InteractionType.AlternativeTo),
            new(Cited.ConventionalReirradiationForMescc, InteractionType.Parallels, new("Rezidiv, schwächerer Grad", "recurrence, weaker grade")),
        ],
        Evidence = [158, 159, 275, 276, 277, 278, 279, 280, 281, 282, 283, 284, 285],
    };
}
