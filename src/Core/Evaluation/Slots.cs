using Myelon.Core.Facts;
using Myelon.Core.Interpreters;
using Myelon.Core.Recommendations;

namespace Myelon.Core.Evaluation;

/// <summary>The conditions of one recommendation, ready to be asked, and how their truths become a verdict.</summary>
internal sealed class Slots : IQuestion
{
    private readonly Predicate _concerns;
    private readonly Predicate? _excepted;
    private readonly Predicate? _judgedIf;
    private readonly Predicate? _deviates;
    private readonly Predicate? _fulfilled;

    public Slots(Recommendation recommendation)
    {
        Recommendation = recommendation;
        _concerns = Evaluate.Instance.Of(recommendation.Concerns);
        _excepted = Ask(recommendation.Excepted);
        _judgedIf = Ask(recommendation.JudgedIf);
        _deviates = Ask(recommendation.Deviates);
        _fulfilled = Ask(recommendation.Fulfilled);
        Uses = FactsUsed.In(
            recommendation.Concerns, recommendation.Excepted, recommendation.JudgedIf, recommendation.Deviates, recommendation.Fulfilled);

        static Predicate? Ask(Conditions.Condition? condition) => condition is null ? null : Evaluate.Instance.Of(condition);
    }

    public Recommendation Recommendation { get; }

    public IReadOnlyList<Fact> Uses { get; }

    public Truth Concerns(Findings findings) => _concerns(findings);

    /// <summary>Concerns, and not excepted: what "R34" means in the table of conflicts.</summary>
    public Truth Stands(Findings findings) => _concerns(findings) & Truth.Of(_excepted?.Invoke(findings).IsYes != true);

    /// <summary>The verdict, in the reading order of the slots, before conflicts are looked at.</summary>
    public Verdict Verdict(Findings findings)
    {
        var concerns = _concerns(findings);
        if (!concerns.IsYes)
        {
            return concerns.IsNo ? Recommendations.Verdict.NotApplicable : Recommendations.Verdict.Open;
        }

        if (_excepted?.Invoke(findings).IsYes == true)
        {
            return Recommendations.Verdict.Excepted;
        }

        if (_judgedIf?.Invoke(findings).IsYes == false)
        {
            return Recommendations.Verdict.Applies;
        }

        if (_deviates?.Invoke(findings).IsYes == true)
        {
            return Recommendations.Verdict.Deviates;
        }

        var fulfilled = _fulfilled?.Invoke(findings) ?? Truth.Unknown;
        return fulfilled.IsYes ? Recommendations.Verdict.Met
            : fulfilled.IsNo ? Recommendations.Verdict.Due
            : Recommendations.Verdict.Applies;
    }

    /// <summary>Whether it concerns the lesion while its fulfilment, though recorded somewhere, is not known.</summary>
    public bool FulfilmentIsUnknown(Findings findings) =>
        _fulfilled is not null
        && (_fulfilled(findings).IsUnknown || _judgedIf?.Invoke(findings).IsUnknown == true);

    /// <summary>Whether the verdict is open, or it concerns the lesion and its fulfilment is not known.</summary>
    public bool IsOpen(Findings findings)
    {
        var verdict = Verdict(findings);
        return verdict == Recommendations.Verdict.Open || (verdict == Recommendations.Verdict.Applies && FulfilmentIsUnknown(findings));
    }

    ulong IQuestion.Possible(Findings findings) => (ulong)Possible(findings);

    /// <summary>The verdicts that are still possible: every unknown slot may yet become Yes or No.</summary>
    public VerdictSet Possible(Findings findings)
    {
        var possible = default(VerdictSet);
        var concerns = _concerns(findings);
        if (!concerns.IsYes)
        {
            possible |= VerdictSet.NotApplicable;
        }

        if (concerns.IsNo)
        {
            return possible;
        }

        if (_excepted is not null)
        {
            var excepted = _excepted(findings);
            if (!excepted.IsNo)
            {
                possible |= VerdictSet.Excepted;
            }

            if (excepted.IsYes)
            {
                return possible;
            }
        }

        if (_judgedIf is not null)
        {
            var judged = _judgedIf(findings);
            if (!judged.IsYes)
            {
                possible |= VerdictSet.Applies;
            }

            if (judged.IsNo)
            {
                return possible;
            }
        }

        if (_deviates is not null)
        {
            var deviates = _deviates(findings);
            if (!deviates.IsNo)
            {
                possible |= VerdictSet.Deviates;
            }

            if (deviates.IsYes)
            {
                return possible;
            }
        }

        if (_fulfilled is null)
        {
            return possible | VerdictSet.Applies;
        }

        var fulfilled = _fulfilled(findings);
        possible |= fulfilled.IsNo ? default : VerdictSet.Met;
        return possible | (fulfilled.IsYes ? default : VerdictSet.Due);
    }
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
