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

    /// <summary>A search over the rules of an evaluator.</summary>
    public WhyNot(Evaluator evaluator) => _evaluator = evaluator;

    /// <summary>The shortest change for a recommendation; empty if it applies, null if none was found.</summary>
    public IReadOnlyList<FactChange>? For(Recommendation recommendation, Case @case, int lesion) => For(new Stands(recommendation), @case, lesion);

    /// <summary>The shortest change for a cell; empty if it holds, null if none was found.</summary>
    public IReadOnlyList<FactChange>? For(Cell cell, Case @case, int lesion)
    {
        var table = _evaluator.Rules.Pathway!.Tables.First(t => t.Cells.Contains(cell) || t.Overlays.Contains(cell));
        return For(table.AppliesIf & cell.Whole, @case, lesion);
    }

    private IReadOnlyList<FactChange>? For(Condition goal, Case @case, int lesion)
    {
        // Facts that follow from others are left alone first; where nothing else does, they may be entered.
        foreach (var entersDerived in (bool[])[false, true])
        {
            var search = new Change(this, goal, _evaluator.FindingsOf(@case)[lesion], entersDerived);
            if (search.Shortest() is { } changes)
            {
                return changes;
            }
        }

        return null;
    }

    private sealed class Change(WhyNot owner, Condition goal, Findings findings, bool entersDerived)
    {
        private readonly Candidates _candidates = new(owner._evaluator.Rules, [goal]);
        private readonly Inference _inference = owner._evaluator.Rules.Inference;
        private readonly List<FactChange> _changes = [];

        /// <summary>The entries that are set aside already: a change must not add to them, because the readers would refuse or question it.</summary>
        private readonly HashSet<Fact> _aside = [.. findings.SetAside.Select(a => a.Fact)];

        private int _steps;

        private bool IsReached => findings.Truth(goal).IsYes && findings.SetAside.All(a => _aside.Contains(a.Fact));

        public IReadOnlyList<FactChange>? Shortest()
        {
            foreach (var budget in (int[])[.. Enumerable.Range(0, Exhaustive + 1), MostChanges])
            {
                _steps = 0;
                if (Reaches(budget))
                {
                    LeaveOutWhatIsNotNeeded();
                    return [.. _changes.OrderBy(c => findings.Layout.SlotOf(c.Fact))];
                }
            }

            return null;
        }

        private void LeaveOutWhatIsNotNeeded()
        {
            foreach (var change in _changes.ToList())
            {
                Enter(change.Fact, change.From);
                if (IsReached)
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
            if (IsReached)
            {
                return true;
            }

            if (budget == 0 || _steps >= MostSteps)
            {
                return false;
            }

            foreach (var (fact, value) in Moves().Distinct().ToList())
            {
                if (_changes.Any(c => c.Fact == fact))
                {
                    continue;
                }

                _steps++;
                var before = findings.EnteredFor(fact);
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

        /// <summary>What brings the goal nearer; where it is reached by contradicting an entry, the entry that must change as well.</summary>
        private IEnumerable<(Fact Fact, Value Value)> Moves() => !findings.Truth(goal).IsYes
            ? Moves(goal, Truth.Yes, 0)
            : findings.SetAside.Where(a => !_aside.Contains(a.Fact)).Select(a => (a.Fact, a.Possible.IsKnown ? a.Possible : Value.Unknown));

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
            var ways = _inference.DerivationsOf(fact).Select(d => d.ConditionFor(value)).OfType<Condition>().Concat(_inference.WaysTo(fact, value)).ToList();
            if (byEntry && (!fact.IsDerived || fact.JudgedBy is not null || ways.Count == 0 || entersDerived))
            {
                yield return (fact, value);
            }

            foreach (var move in ways.Where(_ => depth < 6).SelectMany(w => Moves(w, Truth.Yes, depth + 1)))
            {
                yield return move;
            }
        }

        /// <summary>The values of a fact that turn a statement, and whether entering them does: what follows from graver entries may prevail.</summary>
        private IEnumerable<(Value Value, bool ByEntry)> Turning(Fact fact, Obstacle obstacle)
        {
            var slot = findings.Layout.SlotOf(fact);
            var (entered, known) = (findings.Entered[slot], findings.Values[slot]);
            foreach (var (value, _) in _candidates.Of(fact, findings))
            {
                findings.Values[slot] = value;
                var byValue = findings.Truth(obstacle.Leaf) == obstacle.Wanted;
                findings.Values[slot] = known;
                if (byValue)
                {
                    Enter(fact, value);
                    var byEntry = findings.Truth(obstacle.Leaf) == obstacle.Wanted;
                    Enter(fact, entered);
                    yield return (value, byEntry);
                }
            }
        }

        private void Enter(Fact fact, Value value)
        {
            findings.Entered[findings.Layout.SlotOf(fact)] = value;
            (findings.Used, findings.Waived, findings.SetAside) = (findings.Entered, null, []);
            _inference.Fill(findings);
        }
    }
}
