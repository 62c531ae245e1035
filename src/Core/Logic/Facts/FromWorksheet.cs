namespace Myelon.Core.Logic;

/// <summary>A fact that follows from the worksheet of the neurological examination, where the case has one.</summary>
/// <param name="target">The fact.</param>
/// <param name="documented">The fact that the worksheet exists: it stands for the worksheet where a reason is named.</param>
public sealed class FromWorksheet(Fact target, BooleanFact documented) : Derivation(target)
{
    /// <inheritdoc/>
    public override IEnumerable<Fact> Uses => Target == documented ? [] : [documented];

    /// <inheritdoc/>
    public override string Canonical => $"{Target.Code} from the worksheet";

    /// <inheritdoc/>
    public override Value Derive(Findings findings) => findings.Worksheet?.GetValueOrDefault(Target) ?? Value.Unknown;
}
