using NodaTime;

namespace Myelon.Desk.Cases;

/// <summary>The cases of one conference in an order: the most urgent first, or as a person has put them.</summary>
public sealed class Agenda
{
    /// <summary>The distance between two places, so that one case can be moved without touching all others.</summary>
    private const int Step = 10;

    /// <summary>The agenda of a day.</summary>
    /// <param name="day">The day.</param>
    /// <param name="lines">All lines that may be on it.</param>
    /// <param name="isOwn">Whether the order is that of a person; null for theirs where there is one.</param>
    public Agenda(LocalDate day, IEnumerable<CaseLine> lines, bool? isOwn)
    {
        Day = day;
        var urgent = CaseLine.MostUrgentFirst(lines.Where(l => l.Case.Stored.Content.BoardDate == day)).ToList();
        IsOwn = isOwn ?? urgent.Exists(l => Position(l) is not null);
        var ordered = IsOwn ? [.. urgent.OrderBy(l => Position(l) ?? int.MaxValue)] : urgent;
        Lines = [.. ordered.Where(l => !l.Case.IsSigned)];
        Signed = [.. ordered.Where(l => l.Case.IsSigned)];
    }

    /// <summary>The day.</summary>
    public LocalDate Day { get; }

    /// <summary>Whether the order is that of a person.</summary>
    public bool IsOwn { get; }

    /// <summary>The cases to be discussed, in their order.</summary>
    public IReadOnlyList<CaseLine> Lines { get; }

    /// <summary>The cases whose decision is signed.</summary>
    public IReadOnlyList<CaseLine> Signed { get; }

    /// <summary>All cases, those that are signed last.</summary>
    public IReadOnlyList<CaseLine> All => [.. Lines, .. Signed];

    /// <summary>The places that change when a case goes one place up or down: the case, and its new place.</summary>
    public IReadOnlyList<(DeskCase Case, int Position)> Move(string id, bool up)
    {
        var order = Lines.Where(l => l.Case.Evaluation is not null).Select(l => l.Case).ToList();
        var from = order.FindIndex(c => c.Id == id);
        var to = up ? from - 1 : from + 1;
        if (from < 0 || to < 0 || to >= order.Count)
        {
            return [];
        }

        (order[from], order[to]) = (order[to], order[from]);
        return [.. order.Select((c, i) => (Case: c, Position: (i + 1) * Step)).Where(p => p.Case.Case.Conference?.Position != p.Position)];
    }

    private static int? Position(CaseLine line) => line.Case.Reading.Case?.Conference?.Position;
}
