namespace Myelon.Core.Logic;

/// <summary>The facts on which a condition depends while it is unknown: those of the statements that are themselves unknown.</summary>
/// <param name="findings">The findings.</param>
public sealed class FactsUndecided(Findings findings) : FactsUsed
{
    /// <inheritdoc/>
    public override IEnumerable<Fact> All(All node) => node.Terms.Where(t => findings.Truth(t).IsUnknown).SelectMany(Of);

    /// <inheritdoc/>
    public override IEnumerable<Fact> Any(Any node) => node.Terms.Where(t => findings.Truth(t).IsUnknown).SelectMany(Of);

    /// <inheritdoc/>
    public override IEnumerable<Fact> Stands(Stands node) => node.Rule.Excepted is { } excepted
        ? Of(node.Rule.Concerns & !excepted.IsCertain)
        : Of(node.Rule.Concerns);
}
