using Myelon.Core;
using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Core.Reasoning;
using Myelon.Core.Speech;
using NodaTime;

namespace Myelon.Desk.Cases;

/// <summary>In which part of the list a case stands: what is certain comes before what is possible, and both before what nobody has entered.</summary>
public enum Pressing
{
    /// <summary>It cannot be read any more: what it holds is not known.</summary>
    NotReadable,

    /// <summary>Every situation that is still possible has hours, or something is to be done at once.</summary>
    Certainly,

    /// <summary>A situation that is still possible has hours, or it is open whether something is to be done at once.</summary>
    Possibly,

    /// <summary>Nothing is entered about the neurology.</summary>
    NothingEntered,

    /// <summary>No hours, and nothing immediate.</summary>
    Not,
}

/// <summary>An investigation with its age.</summary>
/// <param name="Imaging">The imaging.</param>
/// <param name="Days">Its age in days.</param>
/// <param name="IsTooOld">Whether it is older than the site's own limit.</param>
public sealed record Investigation(DatedImaging Imaging, int Days, bool IsTooOld)
{
    /// <summary>The day on which it was done.</summary>
    public required LocalDate Date { get; init; }

    /// <summary>How long ago it was, in words.</summary>
    public Text Age => Days switch
    {
        0 => new("heute", "today"),
        1 => new("gestern", "yesterday"),
        _ => new($"vor {Days} Tagen", $"{Days} days ago"),
    };

    /// <summary>An imaging of a case with its age; null where no day is entered.</summary>
    /// <param name="imaging">The imaging.</param>
    /// <param name="evaluation">The answer for the case.</param>
    /// <param name="limit">The site's own limit for its age in days, or null.</param>
    public static Investigation? Of(DatedImaging imaging, CaseEvaluation evaluation, int? limit)
    {
        var date = evaluation.Case.Facts[imaging.Date];
        if (!date.IsKnown)
        {
            return null;
        }

        var asOf = evaluation.Case.AsOf;
        var done = Instant.FromUnixTimeTicks(date.Earliest).WithOffset(asOf.Offset).Date;
        var days = Period.DaysBetween(done, asOf.Date);
        return new(imaging, days, limit is { } most && days > most) { Date = done };
    }
}

/// <summary>One case in the list: what a board wants to know before it meets.</summary>
public sealed class CaseLine
{
    /// <summary>The line of a case.</summary>
    /// <param name="case">The case.</param>
    /// <param name="key">The facts that stand for it.</param>
    /// <param name="imagingLimit">The site's own limit for the age of imaging in days, or null.</param>
    public CaseLine(DeskCase @case, KeyFacts key, int? imagingLimit)
    {
        Case = @case;
        if (@case.Evaluation is not { } evaluation)
        {
            Pressing = Pressing.NotReadable;
            return;
        }

        IsImmediate = new AnswerGroups(evaluation).Urgent.Count > 0;
        Pressing = PressingOf(evaluation, IsImmediate);
        Questions = [.. evaluation.Questions.Take(3)];
        Open = evaluation.Verdicts.Count(v => v.Verdict == Verdict.Open);
        Deviates = evaluation.Verdicts.Count(v => v.Verdict == Verdict.Deviates);
        Due = evaluation.Verdicts.Count(v => v.Verdict == Verdict.Due);
        IsClear = Deviates == 0 && evaluation.Contradictions.Count == 0 && evaluation.Conflicts.Count == 0
            && evaluation.Lesions.All(l => l.Pathway.All(p => p.Main is { Status: not CellStatus.NotStated }));
        Investigations = [.. key.Imaging.Select(i => Investigation.Of(i, evaluation, imagingLimit)).OfType<Investigation>()];
    }

    /// <summary>The case.</summary>
    public DeskCase Case { get; }

    /// <summary>How many minutes have passed since the answer was given on which the line rests.</summary>
    public long MinutesBehind { get; init; }

    /// <summary>The day on which the board meets, or null.</summary>
    public LocalDate? BoardDate => Case.Stored.Content.BoardDate;

    /// <summary>How pressing it is.</summary>
    public Pressing Pressing { get; }

    /// <summary>Whether a recommendation says "at once" and is not met.</summary>
    public bool IsImmediate { get; }

    /// <summary>The next questions: what is missing before the meeting.</summary>
    public IReadOnlyList<Question> Questions { get; } = [];

    /// <summary>The number of open recommendations.</summary>
    public int Open { get; }

    /// <summary>The number of deviations.</summary>
    public int Deviates { get; }

    /// <summary>The number of recommendations that are due.</summary>
    public int Due { get; }

    /// <summary>
    /// Whether the rules settle the case already (a definition of ours; it says nothing of haste): nothing deviates, nothing contradicts
    /// itself, no conflict of the text is active, and every lesion stands in one certain cell of each table, for which the text says
    /// something.
    /// </summary>
    public bool IsClear { get; }

    /// <summary>The imaging with its age.</summary>
    public IReadOnlyList<Investigation> Investigations { get; } = [];

    /// <summary>The part of the list in words.</summary>
    public static Text PartOf(Pressing pressing) => pressing switch
    {
        Pressing.NotReadable => new("Nicht lesbar", "Not readable"),
        Pressing.Certainly => new("Sicher dringlich", "Certainly urgent"),
        Pressing.Possibly => new("Vielleicht dringlich", "Possibly urgent"),
        Pressing.NothingEntered => new("Neurologie nicht eingetragen", "Neurology not entered"),
        _ => new("Ohne Frist", "No time limit"),
    };

    private Urgency? Urgency => Case.Evaluation?.Urgency;

    /// <summary>The time that is left; a start that nobody entered counts as the earliest, what is done as the latest.</summary>
    private long MinutesLeft => Urgency is not { HasClock: true } ? long.MaxValue
        : Urgency.Clock is not { RemainingMinutesAtLeast: { } minutes } clock ? long.MinValue
        : ClockWords.HasTimeLeft(clock) ? minutes - MinutesBehind
        : long.MaxValue;

    /// <summary>
    /// Most urgent first: what certainly is, what may be, what nobody entered; in each part by the hours, those that certainly hold first,
    /// then by the time that is left, the day of the board and the name.
    /// </summary>
    public static IEnumerable<CaseLine> MostUrgentFirst(IEnumerable<CaseLine> lines) => lines
        .OrderBy(l => l.Pressing)
        .ThenBy(l => l.Urgency?.Pressing ?? int.MaxValue)
        .ThenBy(l => l.Urgency switch { { HoursAreCertain: true } => 0, { MostHours: not null } => 1, _ => 2 })
        .ThenBy(l => l.MinutesLeft)
        .ThenByDescending(l => l.IsImmediate)
        .ThenBy(l => l.BoardDate ?? LocalDate.MaxIsoValue)
        .ThenBy(l => l.Case.Stored.Content.Pseudonym, StringComparer.Ordinal);

    private static Pressing PressingOf(CaseEvaluation evaluation, bool isImmediate) => (UrgencyWords.AlarmOf(evaluation), evaluation.Urgency) switch
    {
        (Alarm.Grave or Alarm.Middle, var urgency) => isImmediate || urgency is { MostHours: not null } ? Pressing.Certainly : Pressing.Possibly,
        (Alarm.NothingEntered, _) => Pressing.NothingEntered,
        (Alarm.Calm, _) => Pressing.Not,
        _ => Pressing.Possibly,
    };
}
