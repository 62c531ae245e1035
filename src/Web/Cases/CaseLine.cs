using Myelon.Core;
using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Core.Reasoning;
using Myelon.Core.Speech;
using Myelon.Guideline.Vocabulary;
using NodaTime;

namespace Myelon.Web.Cases;

/// <summary>How pressing something is: said by a word, a mark and a colour together.</summary>
/// <param name="Class">The class of the style.</param>
/// <param name="Mark">The mark.</param>
/// <param name="Says">The words.</param>
public sealed record Tone(string Class, string Mark, Text Says);

/// <summary>An investigation with its age.</summary>
/// <param name="Fact">The fact that dates it.</param>
/// <param name="Days">Its age in days.</param>
/// <param name="IsTooOld">Whether it is older than the site's own limit.</param>
public sealed record Investigation(Fact Fact, int Days, bool IsTooOld);

/// <summary>One case in the list: what a board wants to know before it meets.</summary>
public sealed class CaseLine
{
    /// <summary>The line of a case.</summary>
    /// <param name="case">The case.</param>
    /// <param name="imagingLimit">The site's own limit for the age of imaging in days, or null.</param>
    public CaseLine(DeskCase @case, int? imagingLimit)
    {
        Case = @case;
        if (@case.Evaluation is not { } evaluation)
        {
            return;
        }

        Urgency = ToneOf(evaluation);
        Pressing = evaluation.Urgency?.Pressing ?? int.MaxValue;
        IsImmediate = SaysAtOnce(evaluation);
        Clock = evaluation.Lesions.SelectMany(l => l.Clocks)
            .Where(c => c is { State: ClockState.Running or ClockState.Passed or ClockState.PossiblyPassed, DueEarliest: not null, Rule: Deadline })
            .MinBy(c => c.RemainingMinutesAtLeast);
        Questions = [.. evaluation.Questions.Take(3)];
        Open = evaluation.Verdicts.Count(v => v.Verdict == Verdict.Open);
        Deviates = evaluation.Verdicts.Count(v => v.Verdict == Verdict.Deviates);
        Due = evaluation.Verdicts.Count(v => v.Verdict == Verdict.Due);
        IsStandard = Deviates == 0 && evaluation.Contradictions.Count == 0 && evaluation.Conflicts.Count == 0
            && evaluation.Lesions.All(l => l.Pathway.All(p => p.Main is { Status: not CellStatus.NotStated }));
        Investigations = [.. new[] { Imaging.LatestMriDate, Imaging.LatestCtDate }.Select(f => Age(f, evaluation, imagingLimit)).OfType<Investigation>()];
    }

    /// <summary>The case.</summary>
    public DeskCase Case { get; }

    /// <summary>How urgent it is; null where the case cannot be read.</summary>
    public Tone? Urgency { get; }

    /// <summary>The most urgent hours, printed or proposed.</summary>
    public int Pressing { get; } = int.MaxValue;

    /// <summary>Whether a recommendation says "at once" and is not met.</summary>
    public bool IsImmediate { get; }

    /// <summary>The most pressing clock that runs or has run out, or null.</summary>
    public Clock? Clock { get; }

    /// <summary>The next questions: what is missing before the meeting.</summary>
    public IReadOnlyList<Question> Questions { get; } = [];

    /// <summary>The number of open recommendations.</summary>
    public int Open { get; }

    /// <summary>The number of deviations.</summary>
    public int Deviates { get; }

    /// <summary>The number of recommendations that are due.</summary>
    public int Due { get; }

    /// <summary>
    /// Whether the rules settle the case already (a definition of ours): nothing deviates, nothing contradicts itself, no conflict of the
    /// text is active, and every lesion stands in one certain cell of each table, for which the text says something.
    /// </summary>
    public bool IsStandard { get; }

    /// <summary>The imaging with its age.</summary>
    public IReadOnlyList<Investigation> Investigations { get; } = [];

    /// <summary>Most urgent first: hours, then a clock, then "at once", then the day of the board, then the name.</summary>
    public static IEnumerable<CaseLine> MostUrgentFirst(IEnumerable<CaseLine> lines) => lines
        .OrderBy(l => l.Pressing)
        .ThenBy(l => l.Clock?.RemainingMinutesAtLeast ?? long.MaxValue)
        .ThenByDescending(l => l.IsImmediate)
        .ThenBy(l => l.Case.Stored.Content.BoardDate ?? LocalDate.MaxIsoValue)
        .ThenBy(l => l.Case.Stored.Content.Pseudonym, StringComparer.Ordinal);

    /// <summary>The urgency of a case in a few words.</summary>
    public static Tone ToneOf(CaseEvaluation evaluation)
    {
        if (evaluation.Urgency is not { Possible.Count: > 0 } urgency)
        {
            return new("unknown", "?", new("offen", "open"));
        }

        var level = Marks.Tone(evaluation);
        return new(level, Marks.Shape(level), (urgency.Hours, urgency.ProposedHours, urgency.Agreed) switch
        {
            _ when urgency.NothingEntered && !SaysAtOnce(evaluation) => new("Neurologie nicht eingetragen", "neurology not entered"),
            _ when urgency.NothingEntered => new("sofort, Neurologie nicht eingetragen", "at once, neurology not entered"),
            ({ } hours, _, true) => new($"unter {hours}\u00A0h", $"less than {hours}\u00A0h"),
            (_, { } hours, true) => new($"binnen {hours}\u00A0h entscheiden (Vorschlag)", $"decide within {hours}\u00A0h (proposal)"),
            (_, { } hours, false) => new($"vielleicht {hours}\u00A0h: offen", $"maybe {hours}\u00A0h: open"),
            _ when SaysAtOnce(evaluation) => new("sofort, ohne Stundenzahl", "at once, no hours printed"),
            (_, _, false) => new("offen", "open"),
            _ when level == "unknown" => new("keine Frist, aber noch offen, ob sofort", "no clock, but still open whether at once"),
            _ => new("keine Frist", "no clock"),
        });
    }

    /// <summary>Whether a recommendation whose time word is immediate holds and is not met.</summary>
    private static bool SaysAtOnce(CaseEvaluation evaluation) => new AnswerGroups(evaluation).Urgent.Count > 0;

    private static Investigation? Age(MomentFact fact, CaseEvaluation evaluation, int? limit)
    {
        var date = evaluation.Case.Facts[fact];
        if (!date.IsKnown)
        {
            return null;
        }

        var asOf = evaluation.Case.AsOf;
        var days = Period.DaysBetween(Instant.FromUnixTimeTicks(date.Earliest).WithOffset(asOf.Offset).Date, asOf.Date);
        return new(fact, days, limit is { } most && days > most);
    }
}
