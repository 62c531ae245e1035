using NodaTime;

namespace Myelon.Core.Logic;

/// <summary>
/// Everything known about one lesion at one time: the patient's facts with the lesion's laid over them, what follows from
/// them, the earlier courses of radiotherapy, and the time of the case.
/// </summary>
public sealed class Findings
{
    internal Findings(
        int facts,
        OffsetDateTime asOf,
        IReadOnlyList<RadiotherapyCourse>? courses,
        int lesions,
        IReadOnlyDictionary<Fact, Value>? worksheet)
    {
        Worksheet = worksheet;
        Entered = new Value[facts];
        Values = new Value[facts];
        AsOf = asOf;
        AsOfTicks = asOf.ToInstant().ToUnixTimeTicks();
        Courses = courses;
        Lesions = lesions;
    }

    /// <summary>The time for which the case is judged.</summary>
    public OffsetDateTime AsOf { get; }

    /// <summary>Earlier courses of radiotherapy of the whole patient; null if nobody said, empty if there were none.</summary>
    public IReadOnlyList<RadiotherapyCourse>? Courses { get; }

    /// <summary>How many lesions the case lists.</summary>
    public int Lesions { get; }

    /// <summary>What follows from the worksheet of the neurological examination; null without one.</summary>
    public IReadOnlyDictionary<Fact, Value>? Worksheet { get; }

    /// <summary>
    /// The recommendations that concern the lesion and are not excepted, and those that do not concern it or are, as bits by
    /// number; null until they were asked.
    /// </summary>
    internal (UInt128 Stand, UInt128 Fall)? Standing { get; set; }

    internal long AsOfTicks { get; }

    internal Value[] Entered { get; }

    internal Value[] Values { get; }

    /// <summary>What is known of a fact, entered or derived.</summary>
    public Value this[Fact fact] => Values[fact.Index];

    /// <summary>What was entered for a fact.</summary>
    public Value EnteredFor(Fact fact) => Entered[fact.Index];

    /// <summary>The value of a choice, or null while it is unknown.</summary>
    public T? Choice<T>(ChoiceFact<T> fact)
        where T : struct, Enum => this[fact] is { IsKnown: true } value ? (T)Enum.ToObject(typeof(T), value.Choice) : null;

    /// <summary>The one number, or null while it is unknown or an interval.</summary>
    public decimal? Number(NumberFact fact) => this[fact] is { IsKnown: true } value ? value.Number.Low : null;

    /// <summary>
    /// The earlier courses that overlap the levels: empty if there were none, null if nobody listed them or the levels are unknown.
    /// </summary>
    public IReadOnlyList<RadiotherapyCourse>? CoursesOver(SetFact levels) => Courses switch
    {
        null => null,
        { Count: 0 } => [],
        var courses => this[levels] is { IsKnown: true } known ? [.. courses.Where(c => (c.Levels & known.Set) != 0)] : null,
    };
}
