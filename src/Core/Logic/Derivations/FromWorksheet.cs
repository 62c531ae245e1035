namespace Myelon.Core.Logic;

/// <summary>A fact that follows from the worksheet of the neurological examination, where the case has one.</summary>
public sealed class FromWorksheet : Derivation
{
    /// <summary>A fact of the worksheet.</summary>
    /// <param name="target">The fact.</param>
    /// <param name="documented">The fact that the worksheet exists: it stands for the worksheet where a reason is named.</param>
    public FromWorksheet(Fact target, BooleanFact documented)
        : base(target) => Uses = target == documented ? [] : [documented];

    /// <inheritdoc/>
    public override IReadOnlyList<Fact> Uses { get; }

    /// <inheritdoc/>
    public override string Canonical => $"{Target.Code} from the worksheet";

    /// <inheritdoc/>
    internal override Func<Findings, Value> Ready(Layout layout) => findings => findings.Worksheet?.GetValueOrDefault(Target) ?? Value.Unknown;
}
