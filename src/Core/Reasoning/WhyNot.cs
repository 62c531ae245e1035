using Myelon.Core.Cases;
using Myelon.Core.Forms;
using Myelon.Core.Logic;

namespace Myelon.Core.Reasoning;

/// <summary>A fact that would have to be different.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="From">What is known of it now.</param>
/// <param name="To">What it would have to be.</param>
public sealed record FactChange(Fact Fact, Value From, Value To);

/// <summary>
/// Finds the shortest change of facts that would make a recommendation or a cell apply: it walks to the statements that stand in
/// the way, tries what could turn them, and goes deeper only when fewer changes do not do. A change of more facts than can be
/// searched through is one of which none can be left out.
/// </summary>
public sealed class WhyNot
{
    /// <summary>Up to this many changes every way is tried.</summary>
    private const int Exhaustive = 4;

    private const int MostChanges = 16;
    private const int MostSteps = 4_000;

    private readonly Evaluator _evaluator;
    private readonly Inference _inference;

    /// <summary>A search over the rules of an evaluator.</summary>
    public WhyNot(Evaluator evaluator)
    {
        _evaluator = evaluator;
        _inference = new Inference(evaluator.Rules);
    }

    /// <summary>The shortest change for a recommendation; empty if it applies, null if none was found.</summary>
    public IReadOnlyList<FactChange>? For(Recommendation recommendation, Case @case, int lesion) => For(new Stands(recommendation), @case, lesion);

    /// <summary>The shortest change for a cell; empty if it holds, null if none was found.</summary>
    public IReadOnlyList<FactChange>? For(Cell cell, Case @case, int lesion)
    {
        var table = _evaluator.Rules.Pathway!.Tables.First(t => t.Cells.Contains(cell) || t.Overlays.Contains(cell));
        return For(table.AppliesIf & cell.When, @case, lesion);
    }

    private IReadOnlyList<FactChange>? For(Condition goal, Case @case, int lesion)
    {
        // Facts that follow from others are left alone first; where nothing else does, they may be entered.
        foreach (var entersDerived in (bool[])[false, true])
        {
            var search = new Search(this, goal, _evaluator.FindingsOf(@case)[lesion], entersDerived);
            if (search.Shortest() is { } changes)
            {
                return changes;
            }
        }

        return null;
    }

    private sealed class Search(WhyNot owner, Condition goal, Findings findings, bool entersDerived)
    {
        private readonly Predicate _goal = Logic.Evaluate.Instance.Of(goal);
        private readonly Candidates _candidates = new(owner._evaluator.Rules, [goal]);
        private readonly Inference _inference = owner._inference;
        private readonly List<FactChange> _changes = [];
        private int _steps;

        public IReadOnlyList<FactChange>? Shortest()
        {
            foreach (var budget in (int[])[.. Enumerable.Range(0, Exhaustive + 1), MostChanges])
            {
                _steps = 0;
                if (Reaches(budget))
                {
                    LeaveOutWhatIsNotNeeded();
                    return [.. _changes.OrderBy(c => c.Fact.Index)];
                }
            }

            return null;
        }

        private void LeaveOutWhatIsNotNeeded()
        {
            foreach (var change in _changes.ToList())
            {
                Enter(change.Fact, change.From);
                if (_goal(findings).IsYes)
                {
                    _changes.Remove(change);
                }
                else
                {
                    Enter(change.Fact, change.To);
                }
            }
        }

        private bool Reaches(int budget)
        {
            if (_goal(findings).IsYes)
            {
                return true;
            }

            if (budget == 0 || _steps >= MostSteps)
            {
                return false;
            }

            foreach (var (fact, value) in Moves(goal, Truth.Yes, 0).Distinct().ToList())
            {
                if (_changes.Any(c => c.Fact == fact))
                {
                    continue;
                }

                _steps++;
                var before = findings.Entered[fact.Index];
                _changes.Add(new FactChange(fact, before, value));
                Enter(fact, value);
                if (Reaches(budget - 1))
                {
                    return true;
                }

                _changes.RemoveAt(_changes.Count - 1);
                Enter(fact, before);
            }

            return false;
        }

        /// <summary>Single changes that turn a statement in the way, or come nearer to turning it.</summary>
        private IEnumerable<(Fact Fact, Value Value)> Moves(Condition condition, Truth wanted, int depth)
        {
            foreach (var obstacle in new Blocking(findings, wanted).Of(condition).ToList())
            {
                foreach (var fact in FactsUsed.Instance.Of(obstacle.Leaf))
                {
                    foreach (var (value, byEntry) in Turning(fact, obstacle).ToList())
                    {
                        foreach (var move in Moves(fact, value, byEntry, depth))
                        {
                            yield return move;
                        }
                    }
                }
            }
        }

        /// <summary>Ways to give a fact a value: by entering it, or through the condition from which it follows.</summary>
        private IEnumerable<(Fact Fact, Value Value)> Moves(Fact fact, Value value, bool byEntry, int depth)
        {
            var ways = _inference.DerivationsOf(fact.Index).Select(d => d.ConditionFor(value)).OfType<Condition>().ToList();
            if (byEntry && (!fact.IsDerived || fact.JudgedBy is not null || ways.Count == 0 || entersDerived))
            {
                yield return (fact, value);
            }

            foreach (var move in ways.Where(_ => depth < 6).SelectMany(w => Moves(w, Truth.Yes, depth + 1)))
            {
                yield return move;
            }
        }

        /// <summary>The values of a fact that turn a statement, and whether entering them does: a graver derived value may prevail.</summary>
        private IEnumerable<(Value Value, bool ByEntry)> Turning(Fact fact, Obstacle obstacle)
        {
            var leaf = Logic.Evaluate.Instance.Of(obstacle.Leaf);
            var (entered, known) = (findings.Entered[fact.Index], findings.Values[fact.Index]);
            foreach (var (value, _) in _candidates.Of(fact, findings))
            {
                Enter(fact, value);
                var byEntry = leaf(findings) == obstacle.Wanted;
                findings.Values[fact.Index] = value;
                var byValue = leaf(findings) == obstacle.Wanted;
                findings.Values[fact.Index] = known;
                Enter(fact, entered);
                if (byValue)
                {
                    yield return (value, byEntry);
                }
            }
        }

        private void Enter(Fact fact, Value value)
        {
            findings.Entered[fact.Index] = value;
            _inference.Fill(findings, fact.Index);
            foreach (var dependent in _inference.DependentsOf(fact.Index))
            {
                _inference.Fill(findings, dependent);
            }
        }
    }
}
