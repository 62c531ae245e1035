using Myelon.Core.Logic;

namespace Myelon.Core.Forms;

/// <summary>The total of a score as a fact: an interval while items are missing.</summary>
public sealed class ScoreTotal : Derivation
{
    private readonly Score _score;

    /// <summary>The total of a score whose items all have points.</summary>
    public ScoreTotal(NumberFact target, Score score)
        : base(target)
    {
        _score = score;
        Uses = FactsUsed.In(Conditions);
    }

    /// <inheritdoc/>
    public override IEnumerable<Condition> Conditions => _score.Items.SelectMany(i => i.Options).SelectMany(o => new[] { o.When, o.MayBe }).OfType<Condition>();

    /// <inheritdoc/>
    public override IReadOnlyList<Fact> Uses { get; }

    /// <inheritdoc/>
    public override string Canonical => $"{Target.Code} total of {_score.Code}";

    /// <inheritdoc/>
    internal override Func<Findings, Value> Ready(Layout layout)
    {
        var items = _score.Items.Select(i => i.Options.Select(o => (o.Truth(layout), Points: o.Points!.Value)).ToArray()).ToArray();
        return findings =>
        {
            var (low, high) = (0m, 0m);
            foreach (var options in items)
            {
                var (least, most) = (decimal.MaxValue, decimal.MinValue);
                foreach (var (counts, points) in options)
                {
                    if (!counts(findings).IsNo)
                    {
                        (least, most) = (Math.Min(least, points.Low), Math.Max(most, points.High));
                    }
                }

                (low, high) = (low + least, high + most);
            }

            return Value.OfRange(new NumberRange(low, high));
        };
    }
}
