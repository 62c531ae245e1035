using Myelon.Core.Forms;
using Myelon.Medicine.Vocabulary;
using static Myelon.Medicine.SpinalMetastases.TreatmentWords;

namespace Myelon.Medicine.SpinalMetastases;

public static partial class Chapter10Treatment
{
    /// <summary>R41: radiotherapy alone for painful metastases (§10.1.3.7).</summary>
    public static Recommendation RadiotherapyAloneForPain { get; } = new(41, "radiotherapy-alone-for-painful-bone-metastases")
    {
        Section = "10.1.3.7",
        Title = new("Alleinige Bestrahlung bei schmerzhaften Metastasen", "Radiotherapy alone for painful metastases"),
        Sentences = [new(Grade.Soll, new("Aussage mit Empfehlung, wenn möglich", "statement and recommendation, where possible"))],
        Consensus = new(100, ConsensusLabel.StarkerKonsens),
        LabelledNew = 2024,
        AtAGlance = true,
        Says = new(
            "Bestrahlung allein wirkt bei schmerzhaften Knochenmetastasen und soll möglichst angewendet werden, außer wenn zuerst eine Operation "
                + "angezeigt ist.",
            "Radiotherapy alone is effective for painful bone metastases and shall be used where possible unless surgery is indicated first."),

        Concerns = Pain.PainfulBoneMetastasis & !SurgeryComesFirst & !Pain.RecurrentInIrradiatedField,
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
                $"R{Cited.RadiotherapyAloneForPain} gilt nicht, wenn zuerst eine Operation angezeigt ist.",
                $"R{Cited.RadiotherapyAloneForPain} does not apply if surgery is indicated first."),
            new(
                "Die Belastungsgrenzen der Risikoorgane können eine Bestrahlung ausschließen; so lesen wir die Einschränkung, dass sie möglich sein muss.",
                "Dose limits of organs at risk can rule out radiotherapy; this is how we read the proviso that it has to be possible."),
        ],
        Notes =
        [
            WithoutSurgeryFirst,
            new(
                $"Kehrt der Schmerz in einem bestrahlten Feld zurück, gilt Kapitel 11.8 (R{Cited.ReirradiationForRecurrentPain}, "
                    + $"R{Cited.SbrtReirradiationForPain}).",
                $"If pain recurs in an irradiated field, chapter 11.8 applies (R{Cited.ReirradiationForRecurrentPain}, R{Cited.SbrtReirradiationForPain})."),
        ],
        NotFormalised =
        [
            new(
                "Das Wort möglichst ist ohne Kriterium; eine Begründung für ein anderes Vorgehen wird nicht verlangt.",
                "Where possible comes without a criterion; no justification for another course is demanded."),
            new(
                $"Wann zuerst zu operieren ist, sagt R{Cited.RadiotherapyAloneForPain} nicht; das wird eingetragen (siehe R{Cited.SurgeryBeforeRadiotherapy}).",
                $"R{Cited.RadiotherapyAloneForPain} does not say when surgery comes first; this is entered (see R{Cited.SurgeryBeforeRadiotherapy})."),
        ],
        Interactions =
        [
            new(Cited.PathwayWithoutDeficit, InteractionType.Overlaps),
            new(Cited.AnalgesiaByWhoLadder, InteractionType.Complements),
            new(Cited.BoneSeekingRadiopharmaceuticals, InteractionType.Overlaps),
            new(Cited.IndicationsBeforeRadiopharmaceutical, InteractionType.Overlaps),
            new(Cited.SurgeryBeforeRadiotherapy, InteractionType.IsLimitedBy),
            new(Cited.RecalcificationByRadiotherapy, InteractionType.Overlaps),
            new(Cited.SbrtForUncomplicatedPain, InteractionType.IsSpecialisedBy),
            new(Cited.PainRadiotherapyGoodPrognosis, InteractionType.IsSpecialisedBy),
            new(Cited.PainRadiotherapyLimitedPrognosis, InteractionType.IsSpecialisedBy),
            new(Cited.RadiotherapyAloneInCordCompression, InteractionType.Parallels, new("MESCC", "MESCC")),
            new(Cited.ReirradiationForRecurrentPain, InteractionType.Parallels, new("Rezidiv", "recurrence")),
        ],
        Evidence = [197, 198, 199, 200, 201, 202, 212, 246, 258, 261, 262],
    };
}
