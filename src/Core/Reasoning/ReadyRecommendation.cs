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
    private readonly int _over = Place(recommendation, r => r.Over);
    private readonly int _asked = Place(recommendation, r => r.Asked);
    private readonly (Predicate When, Remark Remark)[] _remarks = [.. recommendation.Remarks.Select(r => (layout.Of(r.When), r))];

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
            : Fulfilled(truths).IsYes ? (Deviates(truths).IsNo ? Forms.Verdict.Met : Forms.Verdict.Applies)
            : !Fulfilled(truths).IsNo ? Forms.Verdict.Applies
            : Over(truths).IsYes ? Forms.Verdict.NotDone
            : Forms.Verdict.Due;
    }

    /// <summary>What is told beside it; nothing where it does not concern the lesion.</summary>
    public IReadOnlyList<Remark> Remarks(Truth[] truths, Findings findings) =>
        _remarks.Length == 0 || !truths[0].IsYes ? [] : [.. _remarks.Where(r => r.When(findings).IsYes).Select(r => r.Remark)];

    /// <summary>
    /// Whether more knowledge is asked for: whether it concerns the lesion, whether it is fulfilled, and, while it is not, what could release from it
    /// or bears on it. What is done already is not asked for, whomever it concerns.
    /// </summary>
    public bool IsAsking(Truth[] truths) => (truths[0].IsUnknown && !IsDone(truths)) || (truths[0].IsYes && Verdict(truths) switch
    {
        Forms.Verdict.Applies => IsReleaseUnknown(truths) || Deviates(truths).IsUnknown
            || (_fulfilled >= 0 && (Fulfilled(truths).IsUnknown || JudgedIf(truths).IsUnknown)),
        Forms.Verdict.Due or Forms.Verdict.Deviates => IsReleaseUnknown(truths),
        _ => false,
    });

    /// <summary>
    /// The outcomes that count as one to the search: while it is open whether it concerns the lesion, that is asked, and nothing of what follows.
    /// </summary>
    public ulong Alike(Truth[] truths) => truths[0].IsUnknown ? ~(1UL << Decision.Codes.IndexOf(Forms.Verdict.NotApplicable.Code())) : 0;

    /// <summary>It concerns the lesion and is not excepted: what the name of a recommendation means in the table of conflicts.</summary>
    public bool Stands(Truth[] truths) => truths[0].IsYes && !Excepted(truths).IsYes;

    /// <summary>It does not concern the lesion, or is excepted.</summary>
    public bool Falls(Truth[] truths) => truths[0].IsNo || Excepted(truths).IsYes;

    /// <summary>It is fulfilled, and nothing that was done could deviate from it.</summary>
    private bool IsDone(Truth[] truths) => Fulfilled(truths).IsYes && Deviates(truths).IsNo;

    private Truth Excepted(Truth[] truths) => _excepted < 0 ? Truth.No : truths[_excepted];

    private bool IsReleaseUnknown(Truth[] truths) => Excepted(truths).IsUnknown || (_asked >= 0 && truths[_asked].IsUnknown);

    private Truth Over(Truth[] truths) => _over < 0 ? Truth.No : truths[_over];

    private Truth JudgedIf(Truth[] truths) => _judgedIf < 0 ? Truth.Yes : truths[_judgedIf];

    private Truth Deviates(Truth[] truths) => _deviates < 0 ? Truth.No : truths[_deviates];

    private Truth Fulfilled(Truth[] truths) => _fulfilled < 0 ? Truth.Unknown : truths[_fulfilled];

    /// <summary>Where a slot stands among the terms of the decision; negative where the recommendation has none.</summary>
    private static int Place(Recommendation recommendation, Func<Recommendation, Condition?> slot) =>
        slot(recommendation) is { } condition ? recommendation.Slots.ToList().FindIndex(c => ReferenceEquals(c, condition)) : -1;
}
