using Myelon.Core.Conditions;

namespace Myelon.Core.Recommendations;

/// <summary>What a discrepancy is shown as.</summary>
public enum NoteKind
{
    /// <summary>The guideline has nothing on it.</summary>
    NotCovered,

    /// <summary>The text contradicts itself, misprints or leaves open.</summary>
    Discrepancy,

    /// <summary>We assumed something and say so.</summary>
    Assumption,

    /// <summary>A reminder of ours without a grade.</summary>
    Advisory,

    /// <summary>A source outside the guideline.</summary>
    External,
}

/// <summary>A place where the guideline is silent or contradicts itself, and when it concerns a case.</summary>
/// <param name="id">The id (IA1 …).</param>
public sealed class Discrepancy(string id)
{
    /// <summary>The id.</summary>
    public string Id { get; } = id;

    /// <summary>What it is shown as.</summary>
    public NoteKind Kind { get; init; } = NoteKind.Discrepancy;

    /// <summary>What stands against what.</summary>
    public required Text Says { get; init; }

    /// <summary>Whether its members are contested while it is shown: none of them is then counted against anyone.</summary>
    public bool Contests { get; init; }

    /// <summary>The recommendations that it names.</summary>
    public IReadOnlyList<Recommendation> Members { get; init; } = [];

    /// <summary>When it is shown: only when this is certain.</summary>
    public required Condition ShownIf { get; init; }
}
