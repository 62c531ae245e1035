using Myelon.Core.Forms;
using Myelon.Medicine.Vocabulary;
using static Myelon.Medicine.SpinalMetastases.TreatmentWords;

namespace Myelon.Medicine.SpinalMetastases;

public static partial class Chapter11Aftercare
{
    /// <summary>R79: outpatient thromboprophylaxis (§11.5).</summary>
    public static Recommendation OutpatientThromboprophylaxis { get; } = new(79, "outpatient-thromboprophylaxis-with-further-risk-factors")
    {
        Section = "11.5",
        Title = new("Ambulante Thromboseprophylaxe", "Outpatient thromboprophylaxis"),
        Sentences = [new(Grade.Kann)],
        Consensus = new(100, ConsensusLabel.StarkerKonsens),
        LabelledNew = 2024,
        Says = new(
            "Werden Personen mit Wirbelsäulenmetastasen ambulant behandelt und tragen sie zusätzliche Risiken für eine Thromboembolie, kann eine "
                + "medikamentöse Thromboseprophylaxe gegeben werden.",
            "People with spinal metastases treated as outpatients may receive drug thromboprophylaxis if they have further risk factors for thromboembolism."),

        Concerns = Setting.CareSetting.Is(CareSite.Outpatient)
            & Lesion.MetastasisEstablished
            & GeneralCondition.AdditionalThromboembolicRiskFactor,
        Fulfilled = Taken(Measure.Thromboprophylaxis, Treatment.Thromboprophylaxis),
        Over = Refused(Treatment.Thromboprophylaxis),
        Remarks = [ContraindicatedThromboprophylaxis, .. RemarksOn(Treatment.Thromboprophylaxis)],

        Actions =
        [
            new(
                new("medikamentöse Thromboseprophylaxe erwägen", "consider drug thromboprophylaxis"),
                Grade.Kann,
                [Disciplines.MedicalOncology, Disciplines.GeneralPractice]),
        ],
        Exceptions =
        [
            new(
                "Welche weiteren Risikofaktoren zählen, ist nicht aufgeführt.",
                "Which further risk factors count is not listed."),
        ],
        Notes =
        [
            new(
                "Auch hier nennt die Leitlinie keine Gegenanzeigen; Myelon fragt danach.",
                "Here, too, the guideline names no contraindications; Myelon asks for them."),
        ],
        NotFormalised =
        [
            new(
                "Dauer, Wirkstoff und Dosis der ambulanten Prophylaxe sind nicht genannt.",
                "Duration, drug and dose of outpatient prophylaxis are not given."),
        ],
        Interactions =
        [
            new(Cited.InpatientThromboprophylaxis, InteractionType.Excludes),
        ],
        Evidence = [415, 416],
    };
}
