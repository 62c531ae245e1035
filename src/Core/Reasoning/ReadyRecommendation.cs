using Myelon.Core.Forms;
using Myelon.Core.Logic;

namespace Myelon.Core.Reasoning;

/// <summary>A recommendation as a decision, ready to be asked, and how the truths of its slots become a verdict.</summary>
internal sealed class ReadyRecommendation(Recommendation recommendation, Layout layout)
{
    private readonly int _excepted = Place(recommendation, r => r.Excepted);
    private readonly int _judgedIf = Place(recommendation, r => r.JudgedIf);
    private readonly int _deviates = Place(recommendation, r => r.Deviates);
    private readonly int _fulfilled = Place(recommendation, r => r.Fulfilled);

    public Recommendation Recommendation => recommendation;

    /// <summary>The decision; its terms are the slots in their reading order.</summary>
    public ReadyDecision Decision { get; } = new(recommendation.Decision, layout);

    /// <summary>The verdict, in the reading order of the slots, before conflicts are looked at.</summary>
    public Verdict Verdict(Truth[] truths)
    {
        if (!truths[0].IsYes)
        {
            return truths[0].IsNo ? Forms.Verdict.NotApplicable : Forms.Verdict.Open;
        }

        return Excepted(truths).IsYes ? Forms.Verdict.Excepted
            : !JudgedIf(truths).IsYes ? Forms.Verdict.Applies
            : Deviates(truths).IsYes ? Forms.Verdict.Deviates
            : Fulfilled(truths).IsYes ? Forms.Verdict.Met
            : Fulfilled(truths).IsNo ? Forms.Verdict.Due
            : Forms.Verdict.Applies;
    }

    /// <summary>Whether more knowledge is asked for: it is open, or its fulfilment, though recorded somewhere, is not known.</summary>
    public bool IsAsking(Truth[] truths) =>
        truths[0].IsUnknown
        || (_fulfilled >= 0 && Verdict(truths) == Forms.Verdict.Applies && (Fulfilled(truths).IsUnknown || JudgedIf(truths).IsUnknown));

    /// <summary>It concerns the lesion and is not excepted: what the name of a recommendation means in the table of conflicts.</summary>
    public bool Stands(Truth[] truths) => truths[0].IsYes && !Excepted(truths).IsYes;

    /// <summary>It does not concern the lesion, or is excepted.</summary>
    public bool Falls(Truth[] truths) => truths[0].IsNo || Excepted(truths).IsYes;

    private Truth Excepted(Truth[] truths) => _excepted < 0 ? Truth.No : truths[_excepted];

    private Truth JudgedIf(Truth[] truths) => _judgedIf < 0 ? Truth.Yes : truths[_judgedIf];

    private Truth Deviates(Truth[] truths) => _deviates < 0 ? Truth.No : truths[_deviates];

    private Truth Fulfilled(Truth[] truths) => _fulfilled < 0 ? Truth.Unknown : truths[_fulfilled];

    /// <summary>Where a slot stands among the terms of the decision; negative where the recommendation has none.</summary>
    private static int Place(Recommendation recommendation, Func<Recommendation, Condition?> slot) =>
        slot(recommendation) is { } condition ? recommendation.Slots.ToList().FindIndex(c => ReferenceEquals(c, condition)) : -1;
}
