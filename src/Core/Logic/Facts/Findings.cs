using NodaTime;

namespace Myelon.Core.Logic;

/// <summary>
/// Everything known about one lesion at one time: the patient's facts with the lesion's laid over them, what follows from
/// them, the earlier courses of radiotherapy, and the time of the case.
/// </summary>
public sealed class Findings
{
    internal Findings(
        Layout layout,
        OffsetDateTime asOf,
        IReadOnlyList<RadiotherapyCourse>? courses,
        int lesions,
        IReadOnlyDictionary<Fact, Value>? worksheet)
    {
        Layout = layout;
        Worksheet = worksheet;
        Entered = new Value[layout.Vocabulary.Facts.Count];
        Values = new Value[Entered.Length];
        Used = Entered;
        AsOf = asOf;
        AsOfTicks = asOf.ToInstant().ToUnixTimeTicks();
        Courses = courses;
        Lesions = lesions;
    }

    /// <summary>Entries and values that lie in the room of a caller, who fills it again for another lesion.</summary>
    internal Findings(Layout layout, Value[] entered, Value[] values, OffsetDateTime asOf, IReadOnlyList<RadiotherapyCourse>? courses, int lesions)
    {
        (Layout, Entered, Values, Used) = (layout, entered, values, entered);
        (AsOf, AsOfTicks, Courses, Lesions) = (asOf, asOf.ToInstant().ToUnixTimeTicks(), courses, lesions);
    }

    /// <summary>Where the facts lie.</summary>
    public Layout Layout { get; }

    /// <summary>The time for which the case is judged.</summary>
    public OffsetDateTime AsOf { get; }

    /// <summary>Earlier courses of radiotherapy of the whole patient; null if nobody said, empty if there were none.</summary>
    public IReadOnlyList<RadiotherapyCourse>? Courses { get; }

    /// <summary>How many levels the confirmed lesions of the case affect.</summary>
    internal int ConfirmedLevels { get; set; }

    /// <summary>How many lesions the case lists.</summary>
    public int Lesions { get; }

    /// <summary>What follows from the worksheet of the neurological examination; null without one.</summary>
    public IReadOnlyDictionary<Fact, Value>? Worksheet { get; private set; }

    /// <summary>Whether the case has a worksheet that was examined before what is judged began, so that nothing follows from it.</summary>
    internal bool WorksheetIsEarlier { get; private set; }

    /// <summary>
    /// The recommendations that concern the lesion and are not excepted, and those that do not concern it or are, as bits by
    /// place; null until they were asked.
    /// </summary>
    internal (UInt128 Stand, UInt128 Fall)? Standing { get; set; }

    internal long AsOfTicks { get; }

    internal Value[] Entered { get; }

    /// <summary>The entries that are used: all of them, without those that were set aside because others contradict them.</summary>
    internal Value[] Used { get; set; }

    /// <summary>What was set aside, and why.</summary>
    internal IReadOnlyList<SetAside> SetAside { get; set; } = [];

    /// <summary>What was entered of the patient in another place of the case with another value, and is not used.</summary>
    internal IReadOnlyList<SetAside> EnteredElsewhere { get; set; } = [];

    /// <summary>The rules that are not drawn because entries prevail over them, by number; null where there is none.</summary>
    internal HashSet<int>? Waived { get; set; }

    internal Value[] Values { get; }

    /// <summary>Leaves out a worksheet that shows an earlier state; what is known must be drawn anew.</summary>
    internal void LeaveOutWorksheet()
    {
        (Worksheet, WorksheetIsEarlier) = (null, true);
        (Used, Waived, SetAside) = (Entered, null, []);
    }

    /// <summary>What is known of a fact, entered or derived.</summary>
    public Value this[Fact fact] => Values[Layout.SlotOf(fact)];

    /// <summary>What was entered for a fact.</summary>
    public Value EnteredFor(Fact fact) => Entered[Layout.SlotOf(fact)];

    /// <summary>The same with the entries alone, without anything that follows from them.</summary>
    public Findings AsEntered()
    {
        var entered = new Findings(Layout, AsOf, Courses, Lesions, Worksheet);
        Entered.CopyTo(entered.Entered, 0);
        Entered.CopyTo(entered.Values, 0);
        return entered;
    }

    /// <summary>What is used of what was entered for a fact: nothing, where it was set aside because others contradict it.</summary>
    public Value UsedFor(Fact fact) => Used[Layout.SlotOf(fact)];

    /// <summary>The truth of a condition.</summary>
    public Truth Truth(Condition condition) => Layout.Of(condition)(this);

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

/// <summary>An entry and what follows from others, of which only one is used.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Entered">What was entered.</param>
/// <param name="Possible">What the other entries leave possible.</param>
/// <param name="Because">The facts that speak against the entry.</param>
/// <param name="EntryIsUsed">Whether the entry is used all the same.</param>
/// <param name="IsByGravity">Whether the graver side decided.</param>
/// <param name="Definition">The definition that does not allow them beside each other; null where it is a derivation.</param>
internal sealed record SetAside(
    Fact Fact, Value Entered, Value Possible, IReadOnlyList<Fact> Because, bool EntryIsUsed, bool IsByGravity,
    Definition? Definition);
