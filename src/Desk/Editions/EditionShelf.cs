using Myelon.Core.Reasoning;
using NodaTime;

namespace Myelon.Desk.Editions;

/// <summary>Editions of guidelines that stand side by side, each with a desk of its own.</summary>
public sealed class EditionShelf
{
    private readonly Dictionary<string, GuidelineDesk> _desks;

    /// <summary>A shelf of guidelines; the last is used where none is named.</summary>
    /// <exception cref="ArgumentException">Two have the same code, or there is none.</exception>
    public EditionShelf(IReadOnlyList<Guideline> guidelines, IClock clock, DateTimeZone zone)
        : this([.. guidelines.Select(g => new GuidelineDesk(g, clock, zone))])
    {
    }

    /// <summary>A shelf of desks; the last is used where none is named.</summary>
    /// <exception cref="ArgumentException">Two have the same code, or there is none.</exception>
    public EditionShelf(IReadOnlyList<GuidelineDesk> desks)
    {
        Current = desks.Count > 0 ? desks[^1] : throw new ArgumentException("there is no guideline", nameof(desks));
        Codes = [.. desks.Select(d => d.Rules.Edition.Code)];
        _desks = desks.ToDictionary(d => d.Rules.Edition.Code, StringComparer.Ordinal);
    }

    /// <summary>The desk that is used where no edition is named.</summary>
    public GuidelineDesk Current { get; }

    /// <summary>The codes of all editions, the one in use last.</summary>
    public IReadOnlyList<string> Codes { get; }

    /// <summary>The desk of an edition, or null.</summary>
    public GuidelineDesk? Find(string code) => _desks.GetValueOrDefault(code);
}
