using Myelon.Core.Forms;
using Myelon.Medicine.Vocabulary;
using static Myelon.Medicine.SpinalMetastases.PaperParts;

namespace Myelon.Medicine.SpinalMetastases;

/// <summary>Letter to those who treat at home (§10.1.1, 10.2, 10.7, 11.7).</summary>
internal static class LetterHome
{
    public static Paper Paper { get; } = new(
        "letter",
        new("Brief nach Hause", "Letter home"),
        new("Hausarztpraxis, ambulante Onkologie", "General practice, outpatient oncology"))
    {
        Sections = ["5.1", "10.1.1", "10.2", "10.7", "11.7"],
        Blocks =
        [
            Disease,
            new(new("Behandlung", "Treatment"),
            [
                Surgery.Performed, Surgery.Procedures, Surgery.OperationTime, new ComputedItem(PaperPart.Courses), Tumour.OsteoprotectiveTherapy,
                CourseOfCare.TreatmentsDeclined, CourseOfCare.TreatmentsNotPossible,
            ]),
            new(new("Befund bei Entlassung", "Findings at discharge"),
            [
                Neurology.MotorDeficit, Neurology.WalkingAbility, Neurology.BladderAndBowelFunction, Neurology.OnsetTime, Pain.IntensityOnNumericRatingScale,
                GeneralCondition.KarnofskyIndex, Stability.SinsTotal, SpinalCanal.BilskyGrade,
            ]),
            new(new("Was ansteht", "What is due"), [new ComputedItem(PaperPart.Due)]),
            new(new("Zu beachten", "To mind"),
            [
                new AdviserItem(PainAdvice.Pain),
                new AdviserItem(BoneProtectionAdvice.BoneProtection),
                new AdviserItem(PalliativeAdvice.Palliative),
                Recommended(Chapter11Aftercare.FollowUpByOrganGuideline),
                Recommended(Chapter11Aftercare.OutpatientThromboprophylaxis),
            ]),
            new(new("Sofort wieder vorstellen", "Present again at once"),
            [
                Always(
                    "Neue oder zunehmende Schwäche, Taubheit, Gangstörung, Störung von Blase oder Darm, plötzlicher starker Schmerz (§5.1, 6.1).",
                    "New or growing weakness, numbness, disturbed gait, disturbance of bladder or bowel, sudden strong pain (§5.1, 6.1)."),
                Documentation.SafetyNetAdviceGiven,
            ]),
            new(new("Von Hand", "By hand"),
            [
                ByHand("Medikamente bei Entlassung", "Drugs at discharge"),
                ByHand("Nächste Termine", "Next appointments"),
            ]),
            Sender,
        ],
    };
}
