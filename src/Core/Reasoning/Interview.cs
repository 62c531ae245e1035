using Myelon.Core.Cases;
using Myelon.Core.Logic;

namespace Myelon.Core.Reasoning;

/// <summary>One answer of an interview.</summary>
/// <param name="Question">The question.</param>
/// <param name="Value">The answer, or unknown.</param>
public sealed record InterviewAnswer(Question Question, Value Value);

/// <summary>
/// Asks what is missing, one question at a time, most decisive first, until nothing open could change. The case that it starts
/// from stays as it is.
/// </summary>
public sealed class Interview
{
    private readonly Evaluator _evaluator;
    private readonly Case _start;
    private readonly List<InterviewAnswer> _answers = [];

    /// <summary>An interview that starts from a case.</summary>
    public Interview(Evaluator evaluator, Case start)
    {
        _evaluator = evaluator;
        _start = start;
        (Case, Evaluation, Next) = Ask();
    }

    /// <summary>The case with the answers so far.</summary>
    public Case Case { get; private set; }

    /// <summary>The answer of the rules to it.</summary>
    public CaseEvaluation Evaluation { get; private set; }

    /// <summary>The next question, or null when nothing open could change or everything left was answered with "unknown".</summary>
    public Question? Next { get; private set; }

    /// <summary>The answers so far.</summary>
    public IReadOnlyList<InterviewAnswer> Answers => _answers;

    /// <summary>Answers the next question; unknown leaves the fact out and does not ask it again.</summary>
    /// <exception cref="InvalidOperationException">There is no question.</exception>
    public void Answer(Value value)
    {
        _answers.Add(new InterviewAnswer(Next ?? throw new InvalidOperationException("there is no question to answer"), value));
        (Case, Evaluation, Next) = Ask();
    }

    /// <summary>Takes the last answer back; false if there is none.</summary>
    public bool Undo()
    {
        if (_answers.Count == 0)
        {
            return false;
        }

        _answers.RemoveAt(_answers.Count - 1);
        (Case, Evaluation, Next) = Ask();
        return true;
    }

    private (Case Case, CaseEvaluation Evaluation, Question? Next) Ask()
    {
        var @case = _start with
        {
            Facts = With(_start.Facts, null),
            Lesions = [.. _start.Lesions.Select((l, i) => l with { Facts = With(l.Facts, i) })],
        };
        var evaluation = _evaluator.Evaluate(@case);
        var asked = _answers.Select(a => (a.Question.Fact, a.Question.Lesion)).ToHashSet();
        return (@case, evaluation, evaluation.Questions.FirstOrDefault(q => !asked.Contains((q.Fact, q.Lesion))));
    }

    private Entries With(Entries entries, int? lesion)
    {
        var copy = entries.Copy();
        foreach (var answer in _answers.Where(a => a.Question.Lesion == lesion))
        {
            _ = answer.Value.IsKnown ? copy.Set(answer.Question.Fact, answer.Value) : copy.SetAskedInVain(answer.Question.Fact);
        }

        return copy;
    }
}
