using Myelon.Core.Forms;
using Myelon.Medicine.Vocabulary;
using static Myelon.Medicine.SpinalMetastases.TreatmentWords;

namespace Myelon.Medicine.SpinalMetastases;

public static partial class Chapter10Treatment
{
    /// <summary>R37: SBRT for uncomplicated painful metastases (§10.1.3.3).</summary>
    public static Recommendation SbrtForUncomplicatedPain { get; } = new(37, "examine-sbrt-for-uncomplicated-painful-metastases")
    {
        Section = "10.1.3.3",
        Title = new("SBRT prüfen bei unkomplizierten schmerzhaften Metastasen", "Examine SBRT for uncomplicated painful metastases"),
        Sentences = [new(Grade.Soll, new("Aussage mit Prüfauftrag", "statement and duty to examine"))],
        Consensus = new(100, ConsensusLabel.StarkerKonsens),
        LabelledNew = 2024,
        AtAGlance = true,
        Says = new(
            "Die Stereotactic Body Radiotherapy (SBRT) wirkt bei unkomplizierten schmerzhaften Wirbelsäulenmetastasen; ob sie in Frage kommt, soll "
                + "vor allem bei wenig strahlensensiblem Tumor und guter Überlebensprognose geprüft werden.",
            "Stereotactic body radiotherapy (SBRT) is effective in uncomplicated painful spinal metastases and shall be examined as an option, above "
                + "all with a poorly radiosensitive tumour and a good survival prognosis."),

        Concerns = Pain.UncomplicatedPainfulMetastasis
            & (Tumour.Radiosensitivity.Is(RadiationSensitivity.Low)
                | GeneralCondition.SurvivalPrognosis.Is(Prognosis.Good)),
        Fulfilled = StereotacticRadiotherapyExamined,
        Over = Refused(Treatment.Radiotherapy),
        Remarks = RemarksOn(Treatment.Radiotherapy),
        JudgedIf = StereotacticRadiotherapyExamined
            | (Tumour.Radiosensitivity.Is(RadiationSensitivity.Low)
                & GeneralCondition.SurvivalPrognosis.Is(Prognosis.Good)),

        Actions =
        [
            new(new("SBRT als Möglichkeit prüfen", "examine SBRT as an option"), Grade.Soll, [Disciplines.RadiationOncology]),
        ],
        Exceptions =
        [
            new(
                $"Das Wort insbesondere lässt offen, ob beide Merkmale nötig sind und ob R{Cited.SbrtForUncomplicatedPain} abgeschwächt auch für andere gilt.",
                $"The words above all leave open whether both features are needed and whether R{Cited.SbrtForUncomplicatedPain} covers other patients "
                    + "in a weaker way."),
        ],
        Notes =
        [
            new(
                $"Hier genügt eines der beiden Merkmale. Mit beiden gilt der volle Grad, mit nur einem ist R{Cited.SbrtForUncomplicatedPain} ein "
                    + "Hinweis; diese Lesart bedarf der "
                    + "klinischen Bestätigung.",
                $"One of the two features is enough here. With both, the full grade applies; with only one, R{Cited.SbrtForUncomplicatedPain} is "
                    + "advisory. This reading needs "
                    + "clinical sign-off."),
            new(
                "Verlangt ist die Prüfung, nicht die Behandlung.",
                "What is asked for is the examination, not the treatment."),
        ],
        NotFormalised =
        [
            new(
                "Gute Prognose und geringe Strahlensensibilität sind nicht definiert; eine Liste wenig sensibler Tumoren steht nur als Auswahl einer "
                    + "Studie im Abschnitt.",
                "Good prognosis and poor radiosensitivity are not defined; the only list of poorly sensitive tumours in the section is the selection "
                    + "of one study."),
        ],
        Interactions =
        [
            new(Cited.SurvivalAfterRadiotherapy, InteractionType.Uses),
            new(Cited.PathwayWithoutDeficit, InteractionType.Overlaps),
            new(Cited.SurgeryBeforeRadiotherapy, InteractionType.IsLimitedBy),
            new(Cited.PainFlareProphylaxis, InteractionType.Complements),
            new(Cited.PainRadiotherapyGoodPrognosis, InteractionType.AlternativeTo),
            new(Cited.PainRadiotherapyLimitedPrognosis, InteractionType.AlternativeTo),
            new(Cited.RadiotherapyAloneForPain, InteractionType.Specialises),
            new(Cited.SbrtInOligometastasis, InteractionType.Overlaps, new("oligometastatische Erkrankung", "oligometastatic")),
            new(Cited.SbrtReirradiationForPain, InteractionType.Parallels, new("erneute Bestrahlung", "re-irradiation")),
        ],
        Evidence = [
            67, 202, 218, 219, 220, 221, 222, 223, 224, 225, 226, 227, 228, 229, 230, 231, 232, 233, 234, 235, 236, 237, 238,
            239, 240, 241, 242, 243, 244, 245,
        ],
    };
}
