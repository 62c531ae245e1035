using Myelon.Core.Forms;
using Myelon.Medicine.Vocabulary;
using static Myelon.Medicine.SpinalMetastases.PaperParts;

namespace Myelon.Medicine.SpinalMetastases;

/// <summary>Rehabilitation and social papers (§11.3, 11.4).</summary>
internal static class RehabilitationPaper
{
    public static Paper Paper { get; } = new(
        "rehabilitation",
        new("Rehabilitation und Soziales", "Rehabilitation and social matters"),
        new("Rehabilitation, Sozialdienst", "Rehabilitation, social service"))
    {
        Sections = ["11.3", "11.4", "11.6"],
        Blocks =
        [
            new(new("Indikation", "Indication"),
            [
                Aftercare.RehabilitationIndicated, Aftercare.FitForRehabilitation, Aftercare.RehabilitationInProgress, Stability.InstabilityNotCorrectable,
                Neurology.Paraplegia, GeneralCondition.KarnofskyIndex, GeneralCondition.SurvivalPrognosis,
            ]),
            new(new("Was dazu gesagt ist", "What is said on it"),
            [
                Recommended(Chapter11Aftercare.RehabilitationAfterLocalTreatment),
                Recommended(Chapter11Aftercare.OncologicalRehabilitation),
                Recommended(Chapter11Aftercare.TimingOfRehabilitation),
                Recommended(Chapter11Aftercare.IncompleteParaplegiaTransfer),
                Recommended(Chapter11Aftercare.CompleteParaplegiaTransfer),
                new AdviserItem(RehabilitationAdvice.Rehabilitation),
                new AdviserItem(ParaplegiaAdvice.Paraplegia),
            ]),
            new(new("Behandlung bisher", "Treatment so far"),
            [
                Tumour.Primary, Lesion.AffectedLevels, Surgery.Procedures, Surgery.OperationTime, new ComputedItem(PaperPart.Courses),
                Tumour.CurrentSystemicTherapies,
                ByHand("Stand der Erkrankung, Remission (von Hand)", "State of disease, remission (by hand)"),
            ]),
            new(new("Belastbarkeit und Ziel (von Hand)", "Load limits and aim (by hand)"),
            [
                ByHand("Erlaubte Belastung, Orthese", "Load allowed, orthosis"),
                ByHand("Ziel der Rehabilitation", "Aim of rehabilitation"),
                ByHand("Beginn gewünscht ab", "Start wished from"),
            ]),
            new(new("Beruf und Recht", "Work and law"),
            [
                Aftercare.InEmployment,
                Always(
                    "Bei einer Tumorerkrankung kann ein Schwerbehindertenausweis beantragt werden (Versorgungsamt); meist Grad 50 oder mehr für 3–5 "
                        + "Jahre (§11.3).",
                    "With a tumour disease a pass for the severely disabled can be applied for (in Germany: Versorgungsamt); mostly degree 50 or more "
                        + "for 3–5 years (§11.3)."),
                ByHand("Arbeitsplatz, Tätigkeit (von Hand)", "Workplace, job (by hand)"),
                ByHand("Kostenträger (von Hand)", "Payer (by hand)"),
            ]),
            new(new("Psychische Belastung", "Distress"),
            [Aftercare.PsychoOncologicalScreeningDone, GeneralCondition.PsychologicalDistress, Recommended(Chapter11Aftercare.PsychoOncologicalScreening)]),
            Sender,
        ],
    };
}
