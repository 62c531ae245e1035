using Myelon.Core.Forms;
using Myelon.Core.Logic;

namespace Myelon.Core.Reasoning;

/// <summary>The conditions of one recommendation, ready to be asked, and how their truths become a verdict.</summary>
internal sealed class Slots
{
    private readonly Slot _concerns;
    private readonly Slot _excepted;
    private readonly Slot _judgedIf;
    private readonly Slot _deviates;
    private readonly Slot _fulfilled;
    private readonly bool _isRecorded;

    public Slots(Recommendation recommendation)
    {
        Recommendation = recommendation;
        _concerns = new Slot(recommendation.Concerns, Truth.Unknown);
        _excepted = new Slot(recommendation.Excepted, Truth.No);
        _judgedIf = new Slot(recommendation.JudgedIf, Truth.Yes);
        _deviates = new Slot(recommendation.Deviates, Truth.No);
        _fulfilled = new Slot(recommendation.Fulfilled, Truth.Unknown);
        _isRecorded = recommendation.Fulfilled is not null;
        Uses = FactsUsed.In(
            recommendation.Concerns, recommendation.Excepted, recommendation.JudgedIf, recommendation.Deviates, recommendation.Fulfilled);
    }

    public Recommendation Recommendation { get; }

    public IReadOnlyList<Fact> Uses { get; }

    /// <summary>The truths of all slots; one that the recommendation does not have has the truth that decides nothing.</summary>
    public SlotTruths Ask(Findings findings) => new(
        _concerns.Ask(findings), _excepted.Ask(findings), _judgedIf.Ask(findings), _deviates.Ask(findings), _fulfilled.Ask(findings));

    /// <summary>The truths again, after some facts have changed.</summary>
    public SlotTruths AskAgain(SlotTruths before, Findings findings, bool[] changed) => new(
        _concerns.AskAgain(before.Concerns, findings, changed),
        _excepted.AskAgain(before.Excepted, findings, changed),
        _judgedIf.AskAgain(before.JudgedIf, findings, changed),
        _deviates.AskAgain(before.Deviates, findings, changed),
        _fulfilled.AskAgain(before.Fulfilled, findings, changed));

    /// <summary>The verdict, in the reading order of the slots, before conflicts are looked at.</summary>
    public static Verdict Verdict(SlotTruths truths)
    {
        if (!truths.Concerns.IsYes)
        {
            return truths.Concerns.IsNo ? Forms.Verdict.NotApplicable : Forms.Verdict.Open;
        }

        return truths switch
        {
            { Excepted.IsYes: true } => Forms.Verdict.Excepted,
            { JudgedIf.IsYes: false } => Forms.Verdict.Applies,
            { Deviates.IsYes: true } => Forms.Verdict.Deviates,
            { Fulfilled.IsYes: true } => Forms.Verdict.Met,
            { Fulfilled.IsNo: true } => Forms.Verdict.Due,
            _ => Forms.Verdict.Applies,
        };
    }

    /// <summary>Whether more knowledge is asked for: it is open, or its fulfilment, though recorded somewhere, is not known.</summary>
    public bool IsAsking(SlotTruths truths) =>
        truths.Concerns.IsUnknown
        || (Verdict(truths) == Forms.Verdict.Applies && _isRecorded && (truths.Fulfilled.IsUnknown || truths.JudgedIf.IsUnknown));

    /// <summary>The verdicts that are still possible: every unknown slot may yet become Yes or No.</summary>
    public VerdictSet Possible(SlotTruths truths)
    {
        var possible = truths.Concerns.IsYes ? default : VerdictSet.NotApplicable;
        if (truths.Concerns.IsNo)
        {
            return possible;
        }

        possible |= truths.Excepted.IsNo ? default : VerdictSet.Excepted;
        if (truths.Excepted.IsYes)
        {
            return possible;
        }

        possible |= truths.JudgedIf.IsYes ? default : VerdictSet.Applies;
        if (truths.JudgedIf.IsNo)
        {
            return possible;
        }

        possible |= truths.Deviates.IsNo ? default : VerdictSet.Deviates;
        if (truths.Deviates.IsYes)
        {
            return possible;
        }

        return !_isRecorded
            ? possible | VerdictSet.Applies
            : possible | (truths.Fulfilled.IsNo ? default : VerdictSet.Met) | (truths.Fulfilled.IsYes ? default : VerdictSet.Due);
    }

    /// <summary>The verdicts that are still possible for some findings.</summary>
    public VerdictSet Possible(Findings findings) => Possible(Ask(findings));

    /// <summary>One slot and the facts that it names.</summary>
    private readonly struct Slot
    {
        private readonly Predicate? _ask;
        private readonly Truth _absent;
        private readonly int[] _facts;

        public Slot(Logic.Condition? condition, Truth absent)
        {
            _ask = condition is null ? null : Evaluate.Instance.Of(condition);
            _absent = absent;
            _facts = [.. FactsUsed.In(condition).Select(f => f.Index)];
        }

        public Truth Ask(Findings findings) => _ask is null ? _absent : _ask(findings);

        public Truth AskAgain(Truth before, Findings findings, bool[] changed)
        {
            foreach (var fact in _facts)
            {
                if (changed[fact])
                {
                    return _ask!(findings);
                }
            }

            return before;
        }
    }
}

/// <summary>The truths of the slots of a recommendation.</summary>
internal readonly record struct SlotTruths(Truth Concerns, Truth Excepted, Truth JudgedIf, Truth Deviates, Truth Fulfilled)
{
    /// <summary>Concerns, and not excepted: what "R34" means in the table of conflicts.</summary>
    public bool Stands => Concerns.IsYes && !Excepted.IsYes;
}

/// <summary>A set of verdicts.</summary>
[Flags]
internal enum VerdictSet : byte
{
    NotApplicable = 1,
    Met = 2,
    Excepted = 4,
    Applies = 16,
    Due = 32,
    Deviates = 64,
}
