using Myelon.Core.Cases;
using NodaTime;

namespace Myelon.Core.Forms;

/// <summary>How a conference is told to hospitals and registries.</summary>
public sealed record ConferenceCodes
{
    /// <summary>The codes of the kinds of treatment for each decision; none for one that recommends no treatment.</summary>
    public required IReadOnlyDictionary<ConferenceDecision, IReadOnlyList<string>> Kinds { get; init; }

    /// <summary>When the conference took place against treatment, as a code; null where the case does not say.</summary>
    public required Func<Case, string?> TypeOf { get; init; }

    /// <summary>The day of the conference; null where the case does not say.</summary>
    public required Func<Case, OffsetDateTime?> DateOf { get; init; }

    /// <summary>The paper that is its protocol.</summary>
    public required string Protocol { get; init; }
}
