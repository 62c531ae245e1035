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

    /// <summary>The score.</summary>
    internal Score Score => _score;

    /// <inheritdoc/>
    public override IEnumerable<Condition> Conditions => _score.Items.SelectMany(i => i.Options).SelectMany(o => new[] { o.When, o.MayBe }).OfType<Condition>();

    /// <inheritdoc/>
    public override IReadOnlyList<Fact> Uses { get; }

    /// <inheritdoc/>
    public override string Canonical => $"{Target.Code} total of {_score.Code}";

    /// <inheritdoc/>
    internal override Func<Findings, Value> Ready(Layout layout)
    {
        // Whole numbers add faster than decimals, and this is asked for every value that is tried.
        var unit = 1;
        var points = _score.Items.SelectMany(i => i.Options).SelectMany(o => new[] { o.Points!.Value.Low, o.Points!.Value.High }).ToList();
        while (points.Exists(p => !decimal.IsInteger(p * unit)))
        {
            unit *= 10;
        }

        var items = _score.Items
            .Select(i => i.Options.Select(o => (o.Truth(layout), (int)(o.Points!.Value.Low * unit), (int)(o.Points.Value.High * unit))).ToArray())
            .ToArray();
        return findings =>
        {
            var (low, high) = (0, 0);
            foreach (var options in items)
            {
                var (least, most) = (int.MaxValue, int.MinValue);
                foreach (var (counts, fewest, highest) in options)
                {
                    if (!counts(findings).IsNo)
                    {
                        (least, most) = (Math.Min(least, fewest), Math.Max(most, highest));
                    }
                }

                (low, high) = checked((low + least, high + most));
            }

            return Value.OfRange(new NumberRange((decimal)low / unit, (decimal)high / unit));
        };
    }
}
