using Myelon.Core.Logic;

namespace Myelon.Core.Forms;

/// <summary>Something known of the patient that bears on a recommendation and does not release from it: a danger, a hint, an addition.</summary>
/// <param name="When">When it is told: only where it is certain.</param>
/// <param name="Says">What is told, with its place in the text.</param>
public sealed record Remark(Condition When, Text Says)
{
    /// <summary>Whether it must be known where the recommendation concerns the patient; else it is told where it happens to be known.</summary>
    public bool IsAsked { get; init; }

    /// <summary>The value of a set whose entry it tells of, by its place; the reason of that entry is told with it.</summary>
    public (SetFact Fact, int Value)? About { get; init; }

    /// <summary>Why that was entered, in the words of the person who entered it; null where nobody said.</summary>
    public string? Reason { get; init; }

    /// <summary>What is told, with the reason.</summary>
    public Text Told => Reason is null ? Says : new($"{Says.De} Grund: „{Reason}“.", $"{Says.En} Reason: \"{Reason}\".");
}
