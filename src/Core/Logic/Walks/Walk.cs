using System.Collections.Immutable;

namespace Myelon.Core.Logic.Walks;

/// <summary>One decision of a rule: what was asked, what the worksheet answered, what followed.</summary>
/// <typeparam name="T">The kind of result the rule looks for.</typeparam>
/// <param name="Question">The question, with the cells it read.</param>
/// <param name="Answer">The answer.</param>
/// <param name="Found">The value that the answer makes possible; null where it only lets the walk go on.</param>
/// <param name="Ends">Whether the walk ends here.</param>
/// <param name="Asked">Whether the answer matters beyond this decision: later criteria build on it.</param>
public sealed record WalkStep<T>(WalkQuestion? Question, Truth Answer, T? Found, bool Ends, bool Asked)
    where T : struct, IComparable
{
    /// <summary>
    /// Whether the decision only let the walk go on: it found nothing, ended nothing, and no asterisk had a part in it.
    /// </summary>
    public bool IsPassing => !Ends && !Asked && Found is null && Question is not { ReadsNote: true };
}

/// <summary>
/// The walk of one rule over a worksheet. It both decides and records: what is explained later is what was asked here.
/// </summary>
/// <typeparam name="T">The kind of result the rule looks for.</typeparam>
public sealed class Walk<T>
    where T : struct, IComparable
{
    private readonly ImmutableArray<WalkStep<T>>.Builder _decisions = ImmutableArray.CreateBuilder<WalkStep<T>>();

    /// <summary>The values found so far.</summary>
    public Possible<T> Found { get; private set; } = Possible.Of<T>();

    /// <summary>The decisions so far, in order.</summary>
    public ImmutableArray<WalkStep<T>> Decisions => _decisions.ToImmutable();

    /// <summary>
    /// Goes on only where the question may be answered with yes. No: <paramref name="otherwise"/> is the result and the
    /// walk ends. Unknown: it is one possible result, and the walk goes on for the others.
    /// </summary>
    /// <returns>Whether the walk goes on.</returns>
    public bool Passes(WalkQuestion question, T otherwise)
    {
        ArgumentNullException.ThrowIfNull(question);
        var answer = question.Answer;
        Note(question, answer, answer.IsYes ? null : otherwise, ends: answer.IsNo);
        return !answer.IsNo;
    }

    /// <summary>
    /// Stops where the question is answered with yes: <paramref name="then"/> is the result. Unknown: it is one
    /// possible result, and the walk goes on for the others. No: the walk goes on.
    /// </summary>
    /// <returns>Whether the walk stops.</returns>
    public bool StopsAt(WalkQuestion question, T then)
    {
        ArgumentNullException.ThrowIfNull(question);
        var answer = question.Answer;
        Note(question, answer, answer.IsNo ? null : then, ends: answer.IsYes);
        return answer.IsYes;
    }

    /// <summary>Asks something that later criteria build on.</summary>
    /// <returns>The answer.</returns>
    public Truth Asks(WalkQuestion question)
    {
        ArgumentNullException.ThrowIfNull(question);
        var answer = question.Answer;
        Note(question, answer, found: null, ends: false, asked: true);
        return answer;
    }

    /// <summary>
    /// Checks one criterion: unless it is answered with no, <paramref name="value"/> stays possible. A criterion that
    /// is not met is worth telling too, if <paramref name="tellsNo"/>.
    /// </summary>
    public void Admits(WalkQuestion question, T value, bool tellsNo = false)
    {
        ArgumentNullException.ThrowIfNull(question);
        var answer = question.Answer;
        Note(question, answer, answer.IsNo ? null : value, ends: false, asked: tellsNo);
    }

    /// <summary>The walk has come through: the last value is the result or one of them.</summary>
    public void EndsWith(T value) => Note(null, Truth.Yes, value, ends: true);

    private void Note(WalkQuestion? question, Truth answer, T? found, bool ends, bool asked = false)
    {
        _decisions.Add(new(question, answer, found, ends, asked));
        if (found is { } value)
        {
            Found = Found.With(value);
        }
    }
}
