using Myelon.Core.Logic;

namespace Myelon.Core.Reasoning;

/// <summary>
/// Turns conditions into the steps of one program. What a condition asks of a fact is an input; numbers, dates and durations are inputs at
/// each threshold that a rule has. What occurs twice is a step once.
/// </summary>
internal sealed class PlaneCompiler : Interpreter<int>
{
    private readonly List<Condition> _inputs = [];
    private readonly Dictionary<Condition, int> _places = [];
    private readonly List<(PlaneStep Step, int Left, int Right)> _steps = [];
    private readonly Dictionary<(PlaneStep, int, int), int> _known = [];
    private readonly Dictionary<Condition, int> _walked = new(ReferenceEqualityComparer.Instance);

    /// <summary>What is asked of the facts, in the order of the inputs.</summary>
    public IReadOnlyList<Condition> Inputs => _inputs;

    /// <summary>The program; ends the compilation.</summary>
    public PlaneProgram Program => new(_inputs.Count, [.. _steps.Select(s => (s.Step, RegisterOf(s.Left), RegisterOf(s.Right)))]);

    /// <summary>The place of a condition, before the number of inputs is known: a step is negative.</summary>
    public int PlaceOf(Condition condition)
    {
        if (!_walked.TryGetValue(condition, out var place))
        {
            _walked[condition] = place = Of(condition);
        }

        return place;
    }

    /// <summary>The register of a place, once everything is compiled.</summary>
    public int RegisterOf(int place) => place < 0 ? _inputs.Count + ~place : place;

    /// <inheritdoc/>
    public override int All(All node) => Joined(PlaneStep.And, PlaneStep.Always, node.Terms);

    /// <inheritdoc/>
    public override int Any(Any node) => Joined(PlaneStep.Or, PlaneStep.Never, node.Terms);

    /// <inheritdoc/>
    public override int Not(Not node) => Step(PlaneStep.Not, PlaceOf(node.Term));

    /// <inheritdoc/>
    public override int Certain(Certain node) => Step(PlaneStep.Certain, PlaceOf(node.Term));

    /// <inheritdoc/>
    public override int Is(Is node) => Input(node);

    /// <inheritdoc/>
    public override int Recorded(Recorded node) => Input(node);

    /// <inheritdoc/>
    public override int OneOf(OneOf node) => Input(node);

    /// <inheritdoc/>
    public override int Holds(Holds node) => Input(node);

    /// <inheritdoc/>
    public override int Compare(Compare node) => Input(node);

    /// <inheritdoc/>
    public override int Elapsed(Elapsed node) => Input(node);

    /// <inheritdoc/>
    public override int HasValue(HasValue node) => Input(node);

    /// <inheritdoc/>
    public override int EarlierCourse(EarlierCourse node) => Input(node);

    /// <inheritdoc/>
    public override int SingleLesion(SingleLesion node) => Input(node);

    /// <inheritdoc/>
    public override int Stands(Stands node)
    {
        var concerns = PlaceOf(node.Rule.Concerns);
        return node.Rule.Excepted is { } excepted
            ? Step(PlaneStep.And, concerns, Step(PlaneStep.Not, Step(PlaneStep.Certain, PlaceOf(excepted))))
            : concerns;
    }

    private int Joined(PlaneStep step, PlaneStep none, IReadOnlyList<Condition> terms) => terms.Count == 0
        ? Step(none, 0)
        : terms.Select(PlaceOf).Distinct().Aggregate((left, right) => Step(step, Math.Min(left, right), Math.Max(left, right)));

    private int Step(PlaneStep step, int left, int right = 0)
    {
        if (!_known.TryGetValue((step, left, right), out var place))
        {
            place = ~_steps.Count;
            _steps.Add((step, left, right));
            _known[(step, left, right)] = place;
        }

        return place;
    }

    private int Input(Condition condition)
    {
        if (!_places.TryGetValue(condition, out var place))
        {
            place = _inputs.Count;
            _inputs.Add(condition);
            _places[condition] = place;
        }

        return place;
    }
}
