using Myelon.Core.Logic;

namespace Myelon.Core.Forms;

/// <summary>What a section says for a situation without making it a recommendation: told where it concerns the case, and without a grade.</summary>
/// <param name="Id">The stable code.</param>
/// <param name="Section">The section that says it.</param>
/// <param name="When">When it is told: only where it is certain.</param>
/// <param name="Says">Our paraphrase.</param>
public sealed record Advice(string Id, string Section, Condition When, Text Says)
{
    /// <summary>Facts whose values are shown beside it, known or not: a table of factors, never a sum.</summary>
    public IReadOnlyList<Fact> Factors { get; init; } = [];

    /// <summary>A list of which it says what is not entered yet; null for none.</summary>
    public SetFact? Lacks { get; init; }

    /// <summary>The advice as text of codes, for the fingerprint of the rules.</summary>
    public string Canonical => $"{Id} {Section} {Logic.Canonical.Instance.Of(When)}"
        + (Factors.Count > 0 ? $" factors {string.Join(',', Factors)}" : "")
        + (Lacks is null ? "" : $" lacks {Lacks}");
}
