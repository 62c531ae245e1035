using Myelon.Core.Logic;

namespace Myelon.Core.Forms;

/// <summary>
/// A node of the pathway: its main cells divide all lesions for which it applies, none twice and none forgotten; its overlays
/// add to the main cell and may be any number.
/// </summary>
/// <param name="Code">The letter (T, U, D, N, F).</param>
/// <param name="Title">What it decides.</param>
/// <param name="AppliesIf">For which lesions it is asked.</param>
/// <param name="Weight">How much an open cell of it weighs in the choice of the next question.</param>
/// <param name="Cells">The main cells.</param>
/// <param name="Overlays">The overlays.</param>
public sealed record PathwayTable(
    string Code, Text Title, Condition AppliesIf, int Weight, IReadOnlyList<Cell> Cells, IReadOnlyList<Cell> Overlays)
{
    /// <summary>The code of the outcome that the table does not apply.</summary>
    public const string Elsewhere = "-";

    /// <summary>The main cells as outcomes of a decision, in their order, and that the table does not apply.</summary>
    public Decision Decision => field ??= new([.. Cells.Select(Row), new(Elsewhere, Term.Not(AppliesIf))]);

    private DecisionRow Row(Cell cell) => cell.Unless is { } unless
        ? new(cell.Id, AppliesIf, Term.Not(unless), cell.When)
        : new(cell.Id, AppliesIf, cell.When);
}

/// <summary>Something to be said beside an urgency: a modifier of the outlook, never a contraindication; or what was assumed.</summary>
/// <param name="Id">The stable code.</param>
/// <param name="When">When it is said; only when this is certain. Null where it follows from the urgency itself.</param>
/// <param name="Says">What is said.</param>
/// <param name="Source">Where the text has it.</param>
public sealed record UrgencyNote(string Id, Condition? When, Text Says, string Source);

/// <summary>The reconstructed pathway of a guideline.</summary>
public sealed class Pathway
{
    /// <summary>The label that every rendering carries.</summary>
    public required Text Label { get; init; }

    /// <summary>What a cell that is not stated means for the reader.</summary>
    public required Text NotStatedMeans { get; init; }

    /// <summary>The section that prints the classes of urgency.</summary>
    public required string UrgencySection { get; init; }

    /// <summary>The tables in their order.</summary>
    public required IReadOnlyList<PathwayTable> Tables { get; init; }

    /// <summary>The table whose cells carry an <see cref="UrgencyClass"/>.</summary>
    public required PathwayTable Urgency { get; init; }

    /// <summary>The fewest hours that are printed: those of the emergency.</summary>
    public int? FewestHours => Urgency.Cells.Min(c => c.Urgency?.Hours);

    /// <summary>The words of the printed classes of urgency, by code.</summary>
    public required IReadOnlyDictionary<string, Text> PrintedClasses { get; init; }

    /// <summary>Whether the deficit comes from this lesion; if it certainly does not, the lesion has no urgency of its own.</summary>
    public required BooleanFact Attributed { get; init; }

    /// <summary>That there is a deficit at all.</summary>
    public required Condition Deficit { get; init; }

    /// <summary>The facts that say something of the neurology: while none of them is known, how fast cannot be said.</summary>
    public required IReadOnlyList<Fact> Neurology { get; init; }

    /// <summary>The moment from which we count the hours, because the text prints no start.</summary>
    public required MomentFact ClockStart { get; init; }

    /// <summary>The class of deficit, of which the still possible values are part of the answer.</summary>
    public required ChoiceFact DeficitClass { get; init; }

    /// <summary>What may be said beside an urgency.</summary>
    public required IReadOnlyList<UrgencyNote> Notes { get; init; }

    /// <summary>That a lesion is outside the subject of the guideline, or at its edge: then it has no urgency of this guideline.</summary>
    public required Condition OutsideIf { get; init; }

    /// <summary>Said of a lesion outside the guideline.</summary>
    public required UrgencyNote Outside { get; init; }

    /// <summary>Said besides where a deficit is there, or may be.</summary>
    public required UrgencyNote OutsideWithDeficit { get; init; }

    /// <summary>Said where the deficit comes from another lesion.</summary>
    public required UrgencyNote OfAnotherLesion { get; init; }

    /// <summary>Said where there is a deficit and every lesion is said not to cause it: the clock then runs for the patient.</summary>
    public required UrgencyNote OfNoLesion { get; init; }

    /// <summary>Said where hours are counted from <see cref="ClockStart"/>.</summary>
    public required UrgencyNote StartAssumed { get; init; }

    /// <summary>Said where hours are shown and their start is not known.</summary>
    public required UrgencyNote StartUnknown { get; init; }

    /// <summary>Said where the hours, counted from the assumed start, have passed.</summary>
    public required UrgencyNote Elapsed { get; init; }

    /// <summary>Said where they may have passed, because the start is not known to the minute.</summary>
    public required UrgencyNote PossiblyElapsed { get; init; }

    /// <summary>Everything that may be said beside an urgency.</summary>
    public IEnumerable<UrgencyNote> AllNotes =>
        [.. Notes, Outside, OutsideWithDeficit, OfAnotherLesion, OfNoLesion, StartAssumed, StartUnknown, Elapsed, PossiblyElapsed];

    /// <summary>A time of so many hours that we propose, which starts and ends as a printed one does. It is no rule of the text.</summary>
    internal Deadline Proposed(int hours, Deadline printed) => new(Urgency.Code)
    {
        Title = Urgency.Title,
        Printed = new($"{hours} Stunden (Vorschlag)", $"{hours} hours (proposal)"),
        Sections = [UrgencySection],
        AppliesIf = Urgency.AppliesIf,
        Start = ClockStart,
        StartIsPrinted = false,
        Limit = NodaTime.Duration.FromHours(hours),
        LimitIsInTime = false,
        Stop = printed.Stop,
        Stopped = printed.Stopped,
    };

    /// <summary>All conditions, for thresholds and the fingerprint of the rules.</summary>
    public IEnumerable<Condition> Conditions =>
        Tables.SelectMany(t => t.Cells.Concat(t.Overlays).Select(c => c.Whole).Prepend(t.AppliesIf)).Concat(Notes.Select(n => n.When!))
            .Append(OutsideIf);

    /// <summary>The cells and notes as text of codes, one a line, for the fingerprint of the rules.</summary>
    internal IEnumerable<string> Canonical()
    {
        foreach (var table in Tables)
        {
            yield return $"table {table.Code} {Logic.Canonical.Instance.Of(table.AppliesIf)}";
            foreach (var cell in table.Cells.Concat(table.Overlays))
            {
                yield return $"cell {cell.Id} {cell.Status.Code()} {cell.Urgency} {string.Join(',', cell.Sources)} {Logic.Canonical.Instance.Of(cell.Whole)}";
            }
        }

        foreach (var note in Notes)
        {
            yield return $"urgency-note {note.Id} {Logic.Canonical.Instance.Of(note.When!)}";
        }
    }
}
