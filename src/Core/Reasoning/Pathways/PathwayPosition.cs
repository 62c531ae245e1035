using Myelon.Core.Forms;
using Myelon.Core.Logic;

namespace Myelon.Core.Reasoning;

/// <summary>A cell that holds or may hold for a lesion.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="IsMain">Whether it is a main cell; else an overlay.</param>
/// <param name="IsCertain">Whether it is known to hold.</param>
public sealed record CellPosition(Cell Cell, bool IsMain, bool IsCertain);

/// <summary>Where a lesion stands in one table: the cells that are certain or still possible.</summary>
/// <param name="Table">The table.</param>
/// <param name="Cells">Main cells first, then overlays, each in the order of the table.</param>
/// <param name="Needs">The missing facts that would narrow the main cells, most decisive first.</param>
public sealed record TablePosition(PathwayTable Table, IReadOnlyList<CellPosition> Cells, IReadOnlyList<Fact> Needs)
{
    /// <summary>The main cell, or null while several are possible.</summary>
    public Cell? Main => Cells.FirstOrDefault(c => c is { IsMain: true, IsCertain: true })?.Cell;

    /// <summary>The main cells that are still possible.</summary>
    public IEnumerable<Cell> Possible => Cells.Where(c => c.IsMain).Select(c => c.Cell);
}

/// <summary>How far an urgency is settled.</summary>
public enum UrgencyState
{
    /// <summary>Nothing is entered about the neurology.</summary>
    NothingEntered,

    /// <summary>Several cells are possible.</summary>
    Possible,

    /// <summary>One cell is left.</summary>
    Settled,

    /// <summary>The deficit comes from another lesion: this one has no urgency of its own.</summary>
    OfAnotherLesion,

    /// <summary>The lesion is outside the subject of the guideline, or at its edge.</summary>
    Outside,
}

/// <summary>Codes of <see cref="UrgencyState"/>.</summary>
public static class UrgencyStates
{
    /// <summary>The stable code.</summary>
    public static string Code(this UrgencyState state) => state switch
    {
        UrgencyState.NothingEntered => "nothing_entered",
        UrgencyState.Possible => "possible",
        UrgencyState.Settled => "settled",
        UrgencyState.Outside => "outside",
        _ => "of_another_lesion",
    };
}

/// <summary>How fast: what the guideline prints and what we propose, over every cell that is still possible.</summary>
public sealed record Urgency
{
    /// <summary>The cell, or null while several are possible or the lesion has no urgency of its own.</summary>
    public Cell? Cell { get; init; }

    /// <summary>The cells that are still possible.</summary>
    public IReadOnlyList<Cell> Possible { get; init; } = [];

    /// <summary>The printed class on which all possible cells agree, or null.</summary>
    public string? PrintedClass { get; init; }

    /// <summary>The printed hours on which all possible cells agree, or null.</summary>
    public int? Hours { get; init; }

    /// <summary>The most urgent hours that we propose over all possible cells, or null for no clock.</summary>
    public int? ProposedHours { get; init; }

    /// <summary>Whether there is a deficit, for a lesion outside the subject of the guideline; null for all others.</summary>
    public Truth? DeficitOutside { get; init; }

    /// <summary>Whether nothing is entered about the neurology: neither calm nor an emergency, but a state of its own.</summary>
    public bool NothingEntered { get; init; }

    /// <summary>How far it is settled.</summary>
    public UrgencyState State => DeficitOutside is not null ? UrgencyState.Outside
        : NothingEntered ? UrgencyState.NothingEntered
        : Possible.Count > 1 ? UrgencyState.Possible
        : Possible.Count == 1 ? UrgencyState.Settled
        : UrgencyState.OfAnotherLesion;

    /// <summary>Whether all possible cells give the same hours, printed and proposed.</summary>
    public bool Agreed { get; init; }

    /// <summary>The status on which all possible cells agree, or null.</summary>
    public CellStatus? Status { get; init; }

    /// <summary>The moment from which the hours are counted, unknown where there is no clock or no such moment.</summary>
    public Value ClockStart { get; init; }

    /// <summary>The clock over these hours, counted from there: the one that every place shows; null where no hours are counted.</summary>
    public Clock? Clock { get; init; }

    /// <summary>What is missing, most decisive first.</summary>
    public IReadOnlyList<Fact> Needs { get; init; } = [];

    /// <summary>What is said beside it.</summary>
    public IReadOnlyList<UrgencyNote> Notes { get; init; } = [];

    /// <summary>The classes of deficit that are still possible.</summary>
    public IReadOnlyList<ChoiceValue> ClassesPossible { get; init; } = [];

    /// <summary>At patient level the lesion, by position, of which this is the urgency; else null.</summary>
    public int? Lesion { get; init; }

    /// <summary>Whether a clock is shown: not while nothing is entered, for then nothing has begun.</summary>
    public bool HasClock => !NothingEntered && (Hours is not null || ProposedHours is not null);

    /// <summary>The most hours over all cells that are still possible; null while one of them has none.</summary>
    public int? MostHours => HasClock && Possible.All(c => c.Urgency!.Fewest() is not null) ? Possible.Max(c => c.Urgency!.Fewest()) : null;

    /// <summary>Whether the hours are the same whatever the cell, printed or proposed.</summary>
    public bool HoursAreCertain => MostHours == FewestHours;

    /// <summary>The fewest hours over all cells that are still possible; <see cref="int.MaxValue"/> without a clock.</summary>
    public int FewestHours => HasClock ? Math.Min(Hours ?? int.MaxValue, ProposedHours ?? int.MaxValue) : int.MaxValue;

    /// <summary>How pressing it is, the smaller the more: the fewest hours, then "nothing entered", then no clock.</summary>
    public int Pressing => NothingEntered ? int.MaxValue - 1 : FewestHours;
}
