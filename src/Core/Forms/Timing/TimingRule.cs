using System.Globalization;
using Myelon.Core.Logic;
using NodaTime;

namespace Myelon.Core.Forms;

/// <summary>A time that the text names. A word without hours never becomes a number.</summary>
public abstract class TimingRule(string id)
{
    /// <summary>The id (Z1 …).</summary>
    public string Id { get; } = id;

    /// <summary>Whether it is a view of the urgency: then it does not run for a lesion outside the guideline.</summary>
    public bool IsOfUrgency { get; init; }

    /// <summary>What it is about.</summary>
    public required Text Title { get; init; }

    /// <summary>The time as the text has it: the printed number or the printed word.</summary>
    public required Text Printed { get; init; }

    /// <summary>The sections that name it.</summary>
    public required IReadOnlyList<string> Sections { get; init; }

    /// <summary>The recommendations that name it, or none.</summary>
    public IReadOnlyList<Recommendation> Recommendations { get; init; } = [];

    /// <summary>The grade, or null where only the text of a section names it.</summary>
    public Grade? Grade { get; init; }

    /// <summary>Whom it concerns.</summary>
    public required Condition AppliesIf { get; init; }

    /// <summary>How it must be read.</summary>
    public IReadOnlyList<Text> Notes { get; init; } = [];

    /// <summary>The discrepancies of the text that concern it.</summary>
    public IReadOnlyList<string> Discrepancies { get; init; } = [];

    /// <summary>The stable code of its kind.</summary>
    public abstract string Kind { get; }

    /// <summary>How it stands, as a decision: that it does not concern the lesion, and what else can be.</summary>
    public Decision Decision => field ??= new([new("elsewhere", Term.Not(AppliesIf)), .. Outcomes()]);

    /// <summary>The rule as text of codes, for the fingerprint of the rules.</summary>
    public virtual string Canonical => $"{Id} {Kind} if {Logic.Canonical.Instance.Of(AppliesIf)}";

    /// <inheritdoc/>
    public override string ToString() => Id;

    /// <summary>What can be where it concerns the lesion.</summary>
    private protected virtual IEnumerable<DecisionRow> Outcomes() => [new("here", AppliesIf)];
}

/// <summary>A clock: something must be done within a duration of a start.</summary>
public sealed class Deadline(string id) : TimingRule(id)
{
    /// <summary>The moment from which it is counted.</summary>
    public required MomentFact Start { get; init; }

    /// <summary>That it has started, or null: a day without time then ends, as a start, at the time of the case.</summary>
    public BooleanFact? Started { get; init; }

    /// <summary>Whether the text says that it counts from there; else we assume it, and say so.</summary>
    public required bool StartIsPrinted { get; init; }

    /// <summary>The duration.</summary>
    public required Duration Limit { get; init; }

    /// <summary>Whether the limit itself is still in time ("no later than"), or no more ("under").</summary>
    public required bool LimitIsInTime { get; init; }

    /// <summary>The moment at which it was done, or is planned.</summary>
    public required MomentFact Stop { get; init; }

    /// <summary>That it was done, whenever.</summary>
    public required BooleanFact Stopped { get; init; }

    /// <summary>Whether it was done in time, as a decision.</summary>
    public Decision Done => field ??= Logic.Decision.Of(new Elapsed(Start, Stop, LimitIsInTime ? Comparison.AtMost : Comparison.Below, Limit));

    /// <summary>A situation beside it for which the text names no time, or null: shown, so that silence reassures nobody.</summary>
    public Condition? UndefinedIf { get; init; }

    /// <inheritdoc/>
    public override string Kind => "deadline";

    /// <inheritdoc/>
    public override string Canonical => string.Create(
        CultureInfo.InvariantCulture,
        $"{base.Canonical} from {Start.Code} to {Stop.Code} {(LimitIsInTime ? "<=" : "<")} {Limit.TotalSeconds:0}s "
            + $"undefined {(UndefinedIf is null ? "-" : Logic.Canonical.Instance.Of(UndefinedIf))}");

    private protected override IEnumerable<DecisionRow> Outcomes()
    {
        var late = new Elapsed(Start, null, LimitIsInTime ? Comparison.Above : Comparison.AtLeast, Limit);
        return [new("running", AppliesIf, Term.Not(late)), new("passed", AppliesIf, late)];
    }
}

/// <summary>A stretch of days after a start, both ends included.</summary>
/// <param name="Code">The stable code.</param>
/// <param name="Label">What it is called.</param>
/// <param name="Days">The days.</param>
public sealed record DaySpan(string Code, Text Label, NumberRange Days);

/// <summary>A counter of days with named stretches: something to know, no ban.</summary>
public sealed class DayCounter(string id) : TimingRule(id)
{
    /// <summary>The days that have passed.</summary>
    public required NumberFact Days { get; init; }

    /// <summary>Whether the text says from when it counts.</summary>
    public required bool StartIsPrinted { get; init; }

    /// <summary>The stretches in their order, without overlap.</summary>
    public required IReadOnlyList<DaySpan> Spans { get; init; }

    /// <inheritdoc/>
    public override string Kind => "counter";

    /// <inheritdoc/>
    public override string Canonical =>
        $"{base.Canonical} {Days.Code} {string.Join(' ', Spans.Select(s => FormattableString.Invariant($"{s.Code}={s.Days.Low}..{s.Days.High}")))}";

    private protected override IEnumerable<DecisionRow> Outcomes()
    {
        foreach (var span in Spans)
        {
            yield return new(span.Code, AppliesIf, Days.AtLeast(span.Days.Low), Days.AtMost(span.Days.High));
        }

        yield return new("outside", [(Term)AppliesIf, .. Spans.Select(s => Term.Not(Days.AtLeast(s.Days.Low) & Days.AtMost(s.Days.High)))]);
    }
}

/// <summary>A number that must be reached or kept, checked when it is entered.</summary>
public sealed class TimeCheck(string id) : TimingRule(id)
{
    /// <summary>The number.</summary>
    public required NumberFact Number { get; init; }

    /// <summary>What must hold.</summary>
    public required Condition Holds { get; init; }

    /// <inheritdoc/>
    public override string Kind => "check";

    /// <inheritdoc/>
    public override string Canonical => $"{base.Canonical} holds {Logic.Canonical.Instance.Of(Holds)}";

    private protected override IEnumerable<DecisionRow> Outcomes() => [new("holds", AppliesIf, Holds), new("fails", AppliesIf, Term.Not(Holds))];
}

/// <summary>Something to know in a situation: a printed word, a range, a latency. Nothing is computed from it.</summary>
public sealed class Reminder(string id) : TimingRule(id)
{
    /// <summary>The moment since which the hours are shown beside the printed text, or null.</summary>
    public MomentFact? ShowsHoursSince { get; init; }

    /// <inheritdoc/>
    public override string Kind => "reminder";
}

/// <summary>A limit of size, count or equipment.</summary>
public sealed class Limit(string id)
{
    /// <summary>The id (L1 …).</summary>
    public string Id { get; } = id;

    /// <summary>What it is about.</summary>
    public required Text Title { get; init; }

    /// <summary>The limit as the text has it.</summary>
    public required Text Printed { get; init; }

    /// <summary>The sections that name it.</summary>
    public required IReadOnlyList<string> Sections { get; init; }

    /// <summary>The recommendations that name it, or none.</summary>
    public IReadOnlyList<Recommendation> Recommendations { get; init; } = [];

    /// <summary>Whom it concerns.</summary>
    public required Condition AppliesIf { get; init; }

    /// <summary>What must hold, or null where the vocabulary has no fact for it: it is then shown, not checked.</summary>
    public Condition? Holds { get; init; }

    /// <summary>What is said where it holds.</summary>
    public Text WhenHolds { get; init; } = new("eingehalten", "kept");

    /// <summary>What is said where it does not hold.</summary>
    public Text WhenNot { get; init; } = new("nicht eingehalten", "not kept");

    /// <summary>How it must be read.</summary>
    public IReadOnlyList<Text> Notes { get; init; } = [];

    /// <summary>The discrepancies of the text that concern it.</summary>
    public IReadOnlyList<string> Discrepancies { get; init; } = [];

    /// <summary>How it stands, as a decision.</summary>
    public Decision Decision => field ??= new(
    [
        new("elsewhere", Term.Not(AppliesIf)),
        .. Holds is null
            ? [new DecisionRow("here", AppliesIf)]
            : new DecisionRow[] { new("holds", AppliesIf, Holds), new("fails", AppliesIf, Term.Not(Holds)) },
    ]);

    /// <summary>The limit as text of codes, for the fingerprint of the rules.</summary>
    public string Canonical =>
        $"{Id} if {Logic.Canonical.Instance.Of(AppliesIf)} holds {(Holds is null ? "-" : Logic.Canonical.Instance.Of(Holds))}";

    /// <inheritdoc/>
    public override string ToString() => Id;
}

/// <summary>The timing rules and limits of a guideline.</summary>
/// <param name="Rules">The rules in their order.</param>
/// <param name="Limits">The limits in their order.</param>
public sealed record Timetable(IReadOnlyList<TimingRule> Rules, IReadOnlyList<Limit> Limits)
{
    /// <summary>No rules.</summary>
    public static Timetable Empty { get; } = new([], []);
}
