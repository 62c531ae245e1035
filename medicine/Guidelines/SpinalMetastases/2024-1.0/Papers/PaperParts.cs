using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Medicine.Vocabulary;

namespace Myelon.Medicine.SpinalMetastases;

/// <summary>Parts that several papers have.</summary>
internal static class PaperParts
{
    /// <summary>How fast, in the words of every answer.</summary>
    public static PaperBlock HowFast { get; } = new(new("Wie schnell", "How fast"), [new ComputedItem(PaperPart.Urgency)]);

    /// <summary>A limit of the cord that the planned course exceeds; no block where none is.</summary>
    public static PaperBlock CordLimit { get; } = new(
        new("Grenze für das Myelon überschritten", "Limit of the cord exceeded"),
        [new ComputedItem(PaperPart.DoseExceeded)]);

    /// <summary>Where the lesion lies, and the tumour.</summary>
    public static PaperBlock Disease { get; } = new(
        new("Erkrankung", "Disease"),
        [Lesion.MetastasisStatus, Tumour.Primary, Lesion.AffectedLevels, Lesion.MetastasisCourse, Biopsy.HistologyAvailable, Tumour.CurrentSystemicTherapies]);

    /// <summary>The neurology with its times.</summary>
    public static PaperBlock NeurologyWithTimes { get; } = new(
        new("Neurologie mit Zeiten", "Neurology with times"),
        [
            Neurology.MotorDeficit, Neurology.WeakestMuscleGrade, Neurology.WalkingAbility, Neurology.SensoryDeficit, Pain.Radicular,
            Neurology.BladderAndBowelFunction, Neurology.Onset, Neurology.OnsetTime, Neurology.DeficitDynamics, Neurology.AsiaImpairmentScale,
            Neurology.IsncsciDocumented,
        ]);

    /// <summary>Stability and canal.</summary>
    public static PaperBlock StabilityAndCanal { get; } = new(
        new("Stabilität und Spinalkanal", "Stability and canal"),
        [
            Stability.InstabilitySuspected, Stability.SinsTotal, Stability.FractureUnstable, Stability.PathologicalFracture, SpinalCanal.BilskyGrade,
            SpinalCanal.CordCompressionSuspected, Lesion.BoneQuality,
        ]);

    /// <summary>The general condition, the prognosis and the wish.</summary>
    public static PaperBlock ConditionAndWish { get; } = new(
        new("Zustand und Wunsch", "Condition and wish"),
        [
            GeneralCondition.AgeInYears, GeneralCondition.KarnofskyIndex, GeneralCondition.SurvivalPrognosis, GeneralCondition.AsaClass,
            GeneralCondition.PermitsSurgery, Surgery.WantedByPatient, CourseOfCare.TreatmentsDeclined, CourseOfCare.TreatmentsNotPossible,
            Documentation.GoalsAndWishesDocumented,
        ]);

    /// <summary>Who sends the paper, by hand.</summary>
    public static PaperBlock Sender { get; } = new(
        new("Absender (von Hand)", "Sender (by hand)"),
        [
            ByHand("Name, Stelle, Unterschrift", "Name, place, signature"),
            ByHand("Rückruf unter", "Call back"),
        ]);

    /// <summary>A line to be filled in by hand.</summary>
    public static PaperItem ByHand(string german, string english) => new HandItem(new(german, english));

    /// <summary>One advice of an adviser, wherever its own condition is certain.</summary>
    public static PaperItem Told(Adviser adviser, string id) =>
        adviser.Advice.Where(a => a.Id == id).Select(a => new SentenceItem(a.Says, a.When)).Single();

    /// <summary>A sentence that always stands there.</summary>
    public static PaperItem Always(string german, string english) => new SentenceItem(new(german, english), Condition.Always);

    /// <summary>What a recommendation says for the case.</summary>
    public static PaperItem Recommended(Recommendation recommendation) => new RecommendationItem(recommendation);
}
