using NodaTime;

namespace Myelon.Core.Logic;

/// <summary>What was and will be irradiated at one place of the cord: one level, or several over which the same courses went.</summary>
/// <param name="Record">What is entered about the lesion.</param>
/// <param name="Levels">The levels as bits; 0 while they are not known.</param>
/// <param name="Earlier">The earlier courses over it; null while they are not known.</param>
public sealed record CordHistory(CordRecord Record, ulong Levels, IReadOnlyList<CordCourse>? Earlier)
{
    /// <summary>Whether it was irradiated before.</summary>
    public Truth HasEarlier => Earlier is { Count: > 0 } || Record.EnteredBed > 0 ? Truth.Yes
        : Earlier is { Count: 0 } ? Truth.No
        : Record.Previous;

    /// <summary>Whether more than one series is or will be given here.</summary>
    public Truth HasSecond => Record.EnteredBed > 0 || Earlier is { Count: > 1 } ? Truth.Yes
        : Record.IsPlanned ? HasEarlier
        : Earlier is null ? Truth.Unknown
        : Truth.No;

    /// <summary>All series of which the dose is known, the planned one last.</summary>
    public IEnumerable<CordCourse> Series => [.. Earlier ?? [], .. Record.Plan is { } plan ? new[] { plan } : []];

    /// <summary>The BED of the earlier series at a dose point, as it is listed or as it was entered: the worse counts.</summary>
    public DoseRange EarlierBed(DosePoint point, AlphaBeta alphaBeta)
    {
        var listed = ListedBed(point, alphaBeta);
        if (Entered is not { } entered)
        {
            return listed;
        }

        var planned = Record.PlannedBed(point, alphaBeta);
        var contains = Record.IsPlanned ? Record.SumContainsPlan : Truth.No;
        var least = contains.IsNo ? entered : Math.Max(0, entered - (planned.High ?? entered));
        return Counting(listed, new DoseRange(least, contains.IsYes ? Math.Max(0, entered - planned.Low) : entered));
    }

    /// <summary>The BED over all series, the planned one included, as it is listed or as it was entered: the worse counts.</summary>
    public DoseRange CumulativeBed(DosePoint point, AlphaBeta alphaBeta)
    {
        var planned = Record.PlannedBed(point, alphaBeta);
        var listed = ListedBed(point, alphaBeta);
        if (Entered is not { } entered)
        {
            return listed + planned;
        }

        var contains = Record.IsPlanned ? Record.SumContainsPlan : Truth.Yes;
        var told = new DoseRange(contains.IsNo ? entered + planned.Low : entered, contains.IsYes ? entered : entered + planned.High);
        return Counting(listed + planned, told);
    }

    /// <summary>The highest BED of a single series.</summary>
    public DoseRange HighestBed(DosePoint point, AlphaBeta alphaBeta)
    {
        var planned = Record.PlannedBed(point, alphaBeta);
        if (Earlier is not null && ListedBed(point, alphaBeta).Point is not null)
        {
            return Earlier.Select(c => c.Bed(point, alphaBeta)).Append(planned).Aggregate((highest, next) => highest.Worse(next));
        }

        var known = (Earlier ?? []).Select(c => c.Bed(point, alphaBeta).Low).Append(planned.Low).Max();
        return new DoseRange(known, Entered is null ? null : CumulativeBed(point, alphaBeta).High);
    }

    /// <summary>The whole months from the end of the last earlier series to the day of the case, as entered or as the dates give it: the shorter.</summary>
    public decimal? MonthsSinceLast
    {
        get
        {
            var dated = Earlier is { Count: > 0 } && LastEnd is { } end ? Months(end, Record.Day) : (decimal?)null;
            return Record.EnteredMonths is not { } entered || Earlier is { Count: 0 } ? dated
                : dated is { } months && (Record.MonthsSinceAny is not { } any || entered >= any) ? months
                : dated is { } shorter ? Math.Min(shorter, entered)
                : entered;
        }
    }

    /// <summary>The day on which the last earlier series ended, or null while one has no date.</summary>
    public LocalDate? LastEnd => Earlier is not { Count: > 0 } earlier || earlier.Any(c => c.End is null) ? null : earlier.Max(c => c.End);

    /// <summary>
    /// Whether at least so many months lie between any two series; between earlier ones from end to end, because their start is not recorded.
    /// </summary>
    public Truth IntervalsAtLeast(decimal months)
    {
        var ends = (Earlier ?? []).Select(c => c.End).Order().ToList();
        var between = ends.Skip(1).Select((end, i) => ends[i] is { } before && end is { } after ? Months(before, after) : (decimal?)null).ToList();
        if (Record.IsPlanned || Earlier is not { Count: > 1 })
        {
            between.Add(MonthsSinceLast);
        }

        return between.Any(m => m < months) ? Truth.No : between.Contains(null) ? Truth.Unknown : Truth.Yes;
    }

    /// <summary>The day from which so many months lie between the last series and the next; null where it is not the last interval that fails.</summary>
    public LocalDate? OpensOn(int months) => !IntervalsAtLeast(months).IsNo || FailsBefore(months) ? null
        : MonthsSinceLast is not { } passed || passed >= months ? null
        : LastEnd is { } end && Record.EnteredMonths is null ? end.PlusMonths(months)
        : Record.Day.PlusMonths(months - (int)passed);

    /// <summary>Whether two earlier series lie too close already.</summary>
    private bool FailsBefore(int months) =>
        Earlier is { Count: > 1 } && (this with { Record = Record with { IsPlanned = false } }).IntervalsAtLeast(months).IsNo;

    private static decimal Months(LocalDate from, LocalDate to) => Period.Between(from, to, PeriodUnits.Months).Months;

    private decimal? Entered => Record.EnteredBed > 0 ? Record.EnteredBed : null;

    private DoseRange ListedBed(DosePoint point, AlphaBeta alphaBeta) => Earlier is null
        ? DoseRange.Unknown
        : Earlier.Select(c => c.Bed(point, alphaBeta)).Aggregate(DoseRange.Of(0), (sum, next) => sum + next);

    /// <summary>Where the list is not complete, the entered sum stands for it.</summary>
    private static DoseRange Counting(DoseRange listed, DoseRange told) => listed.High is null && told.High is { } high
        ? new DoseRange(Math.Max(listed.Low, told.Low), Math.Max(listed.Low, high))
        : listed.Worse(told);
}
