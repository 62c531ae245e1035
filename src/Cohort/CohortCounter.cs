using System.Collections.Concurrent;
using Myelon.Core;
using Myelon.Cohort.Counting;
using Myelon.Cohort.Keeping;
using Myelon.Cohort.Reports;
using Myelon.Core.Reasoning;
using Myelon.Desk;
using Myelon.Desk.Inputs;

namespace Myelon.Cohort;

/// <summary>What a user says about a count.</summary>
public sealed record CohortOptions
{
    /// <summary>By what the cohort is divided, or null.</summary>
    public Dimension? By { get; init; }

    /// <summary>What is counted; null for the own unit of each recommendation.</summary>
    public Unit? Unit { get; init; }

    /// <summary>The least count that is shown; 0 hides nothing.</summary>
    public int MinCell { get; init; }

    /// <summary>How many missing entries are listed; 0 looks for none.</summary>
    public int Top { get; init; } = 20;

    /// <summary>Told of each case that cannot be read, in the order of the input.</summary>
    public Action<NamedCase>? Refused { get; init; }

    /// <summary>Told how many bytes of case files were read.</summary>
    public Action<long>? Progress { get; init; }

    /// <summary>Where the cohort is kept as it was read, or null.</summary>
    public KeptCohort? Keep { get; init; }
}

/// <summary>
/// Counts a cohort. Cases are read and judged by all processors, a few at a time, and forgotten: memory does not grow with their number.
/// </summary>
/// <param name="desk">The desk for the guideline.</param>
/// <param name="options">What the user says.</param>
public sealed class CohortCounter(GuidelineDesk desk, CohortOptions options)
{
    /// <summary>How many parts a cohort can have.</summary>
    public const int MostGroups = 2000;

    private const int InOneBatch = PlaneJudge.Lanes;
    private const int MostPlaces = 20;

    private readonly ConcurrentBag<Tally> _tallies = [];
    private readonly ConcurrentBag<PlaneRoom> _rooms = [];
    private readonly IReadOnlyList<Grouping> _groupings =
    [
        .. Enum.GetValues<Dimension>().Where(d => options.Keep is not null || d == options.By).Select(d => new Grouping(desk.Guideline, d)),
    ];

    private readonly RepeatedNames _names = new();
    private readonly MissingSearch _missing = new(desk, options.Top);
    private readonly List<Place> _places = [];
    private long _refused;
    private long _bytes;

    /// <summary>Counts all cases of all inputs.</summary>
    /// <exception cref="TooManyGroupsException">The cohort has more parts than a report can show.</exception>
    public CohortReport Count(IEnumerable<OpenedInput> inputs)
    {
        var running = new Queue<Task<Batch>>();
        var number = 0L;
        foreach (var batch in desk.Inputs.Unread(inputs).Chunk(InOneBatch))
        {
            var first = number;
            number += batch.Length;
            running.Enqueue(Task.Run(() => Work(batch, first)));
            if (running.Count > Environment.ProcessorCount)
            {
                Take(running.Dequeue());
            }
        }

        while (running.TryDequeue(out var task))
        {
            Take(task);
        }

        var report = Report();
        options.Keep?.Finish(_refused, _places, [.. _missing.Chosen().Where(c => c.Case.Document.Length > 0)
            .Select(c => new KeptCase(c.Number, c.Open, c.Place, c.Case.Document.ToArray()))]);
        return report;
    }

    /// <summary>Counts a cohort that was kept.</summary>
    /// <exception cref="InvalidDataException">It is none, or was read by other rules.</exception>
    /// <exception cref="TooManyGroupsException">The cohort has more parts than a report can show.</exception>
    public CohortReport CountKept(Stream file)
    {
        using var kept = new KeptCohort.Reader(file, desk.Evaluator);
        var running = new Queue<Task>();
        while (kept.Next() is var (block, names))
        {
            _names.Add(names);
            running.Enqueue(Task.Run(() => Counted(block)));
            if (running.Count > Environment.ProcessorCount)
            {
                running.Dequeue().GetAwaiter().GetResult();
            }
        }

        while (running.TryDequeue(out var task))
        {
            task.GetAwaiter().GetResult();
        }

        (_refused, var places, var cases) = kept.End();
        _places.AddRange(places);
        _missing.Offer(cases.Select(c => new OpenCase(
            c.Number, c.Open, new UnreadCase(c.Document, () => new NamedCase(c.Place.Source, desk.Read(c.Document), c.Place.Line)), c.Place)));
        return Report();
    }

    private int[] Counted(CaseBlock block)
    {
        var tally = _tallies.TryTake(out var kept) ? kept : NewTally();
        var open = tally.Add(block);
        if (tally.Groups.Count > MostGroups)
        {
            throw new TooManyGroupsException();
        }

        _tallies.Add(tally);
        return open;
    }

    private Batch Work(UnreadCase[] cases, long first)
    {
        var block = new CaseBlock(desk.Evaluator.Planes, _groupings);
        var batch = new Batch(block);
        var entered = new List<(int Case, string Source, int? Line)>(cases.Length);
        for (var i = 0; i < cases.Length; i++)
        {
            batch.Bytes += cases[i].Document.Length;
            var read = cases[i].Read();
            if (read.Reading.Case is not { } @case)
            {
                batch.Refused.Add(read);
                continue;
            }

            batch.Names.Add(CaseNames.Short(@case.Name));
            _ = block.Add(@case);
            entered.Add((i, read.Source, read.Line));
        }

        var room = _rooms.TryTake(out var kept) ? kept : desk.Evaluator.Drawing.Room();
        block.Draw(desk.Evaluator, room);
        _rooms.Add(room);
        var open = Counted(block);
        for (var lane = 0; lane < open.Length; lane++)
        {
            var (place, source, line) = entered[lane];
            batch.Candidates.Add(new OpenCase(first + place, open[lane], cases[place], new Place(source, line)));
        }

        return batch;
    }

    /// <summary>Takes the result of a batch, in the order of the input.</summary>
    private void Take(Task<Batch> task)
    {
        var batch = task.GetAwaiter().GetResult();
        _bytes += batch.Bytes;
        _names.Add(batch.Names);
        options.Keep?.Add(batch.Block, batch.Names);
        _missing.Offer(batch.Candidates);
        foreach (var refused in batch.Refused)
        {
            _refused++;
            if (_places.Count < MostPlaces)
            {
                _places.Add(new Place(refused.Source, refused.Line));
            }

            options.Refused?.Invoke(refused);
        }

        options.Progress?.Invoke(_bytes);
    }

    private CohortReport Report()
    {
        var all = NewTally();
        foreach (var tally in _tallies)
        {
            all.Add(tally);
        }

        if (all.Groups.Count > MostGroups)
        {
            throw new TooManyGroupsException();
        }

        var (groups, years) = (Group.InOrder(all.Groups.Keys), Group.InOrder(all.Years.Keys));
        var maker = new ReportMaker(desk.Rules, all.All, [.. groups.Select(g => all.Groups[g])], [.. years.Select(y => all.Years[y])], options.MinCell);
        return new CohortReport
        {
            Rules = desk.Rules,
            Patients = Shown(all.Patients),
            Lesions = Shown(all.Lesions),
            Contradictory = Shown(all.Contradictory),
            Refused = _refused,
            RefusedPlaces = _places,
            Repeated = _names.Count,
            By = options.By,
            Groups = groups,
            Years = years,
            MinCell = options.MinCell,
            Rows = maker.Rows(options.Unit),
            Missing = _missing.Find(options.MinCell),
        };
    }

    private long? Shown(long count) => count > 0 && count < options.MinCell ? null : count;

    private Tally NewTally() => new(desk.Evaluator.Planes, options.By);

    private sealed class Batch(CaseBlock block)
    {
        public CaseBlock Block => block;

        public long Bytes { get; set; }

        public List<NamedCase> Refused { get; } = [];

        public List<ulong> Names { get; } = [];

        public List<OpenCase> Candidates { get; } = [];
    }
}

/// <summary>A cohort has more parts than a report can show.</summary>
public sealed class TooManyGroupsException : Exception
{
    /// <summary>The fault.</summary>
    public TooManyGroupsException()
        : base($"more than {CohortCounter.MostGroups} groups")
    {
    }

    /// <summary>The fault in other words.</summary>
    public TooManyGroupsException(string message)
        : base(message)
    {
    }

    /// <summary>The fault with what caused it.</summary>
    public TooManyGroupsException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
