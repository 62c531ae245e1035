using System.Globalization;
using Myelon.Core.Forms;
using Myelon.Core.Reasoning;

namespace Myelon.Core.Speech;

/// <summary>How alarming an urgency is.</summary>
public enum Alarm
{
    /// <summary>Something that decides is not known.</summary>
    Unknown,

    /// <summary>Nothing is entered about the neurology.</summary>
    NothingEntered,

    /// <summary>Settled: no clock, and nothing immediate.</summary>
    Calm,

    /// <summary>A clock, or something immediate.</summary>
    Middle,

    /// <summary>The fewest printed hours.</summary>
    Grave,
}

/// <summary>An urgency in sentences: what is printed and what we propose are never one.</summary>
public static class UrgencyWords
{
    /// <summary>The class that the guideline prints, or that none is or that it is open.</summary>
    public static string PrintedClass(CaseEvaluation evaluation, Urgency urgency, Language language)
    {
        var german = language == Language.German;
        if (urgency.NothingEntered)
        {
            return german ? "nicht zu sagen: zur Neurologie nichts eingetragen" : "cannot be said: nothing entered about the neurology";
        }

        var printed = urgency.PrintedClass is { } code ? evaluation.Rules.Pathway!.PrintedClasses[code].In(language) : german ? "keine Klasse genannt" : "no class named";
        return (urgency.Cell is null && urgency.PrintedClass is null ? german ? "noch offen" : "still open" : printed)
            + (urgency.Hours is { } hours ? german ? $", Operation in weniger als {Number(hours)} Stunden" : $", surgery in less than {Number(hours)} hours" : "");
    }

    /// <summary>The few words that stand first: what is printed, or, where nothing is, what we propose, marked as ours.</summary>
    public static string Headline(CaseEvaluation evaluation, Urgency urgency, Language language) => IsOurs(urgency)
        ? $"{Proposed(urgency, language)} ({(language == Language.German ? "Vorschlag" : "proposal")})"
        : PrintedClass(evaluation, urgency, language);

    /// <summary>Whether no class is printed and the headline is our proposal.</summary>
    public static bool IsOurs(Urgency urgency) => urgency is { PrintedClass: null, Cell: not null, Agreed: true, ProposedHours: not null };

    /// <summary>What the guideline prints, with the section that prints it; null where nothing is possible.</summary>
    public static string? Printed(CaseEvaluation evaluation, Urgency urgency, Language language) => urgency.Possible.Count == 0
        ? null
        : $"{(language == Language.German ? "Leitlinie" : "Guideline")} ({evaluation.Rules.Pathway!.UrgencySection}): {PrintedClass(evaluation, urgency, language)}";

    /// <summary>What we propose where the guideline prints nothing or several cells remain, marked as ours; null where there is nothing to add.</summary>
    public static string? Proposal(Urgency urgency, Language language)
    {
        if (urgency.Possible.Count == 0 || (urgency.ProposedHours == urgency.Hours && urgency.Agreed))
        {
            return null;
        }

        var german = language == Language.German;
        if (urgency.NothingEntered)
        {
            return german
                ? $"Nichts ist ausgeschlossen, auch keine Operation in weniger als {Number(urgency.FewestHours)} Stunden: zuerst neurologisch untersuchen."
                : $"Nothing is excluded, not even surgery in less than {Number(urgency.FewestHours)} hours: examine the neurology first.";
        }

        return (german ? "Unser Vorschlag, nicht die Leitlinie: " : "Our proposal, not the guideline: ") + Proposed(urgency, language)
            + (urgency.Agreed ? "" : german ? " (dringlichster der noch möglichen Fälle)" : " (the most urgent of the cases still possible)");
    }

    /// <summary>The proposal below the headline, which is not said twice where the headline says it already; null where there is nothing to add.</summary>
    public static string? BelowHeadline(Urgency urgency, Language language) => IsOurs(urgency)
        ? language == Language.German ? "Unser Vorschlag, nicht die Leitlinie." : "Our proposal, not the guideline."
        : Proposal(urgency, language);

    /// <summary>The hours that we propose, or that we propose no time limit.</summary>
    public static string Proposed(Urgency urgency, Language language) => (urgency.ProposedHours, language) switch
    {
        ({ } own, Language.German) => $"binnen {Number(own)} Stunden ärztlich über eine Operation entscheiden",
        ({ } own, _) => $"physician's decision on surgery within {Number(own)} hours",
        (_, Language.German) => "keine Frist",
        _ => "no time limit",
    };

    /// <summary>The situation, or those still possible; null where nothing is possible.</summary>
    public static string? Situation(Urgency urgency, Language language) => urgency.Possible.Count == 0 || urgency.NothingEntered ? null
        : urgency.Cell is { } cell ? $"{cell.Id}: {cell.Situation.In(language)} ({cell.Status.Word().In(language)})"
        : StillPossible(urgency, language);

    /// <summary>What the text leaves open in this situation, or null.</summary>
    public static string? LeavesOpen(Urgency urgency, Language language) => urgency.Possible.Count == 0 ? null : urgency.Cell?.LeavesOpen?.In(language);

    /// <summary>From when the hours are counted, and how exactly that is known; null where nothing is counted.</summary>
    public static string? ClockFrom(CaseEvaluation evaluation, Urgency urgency, Language language)
    {
        if (urgency.ClockStart.IsMissing)
        {
            return null;
        }

        var german = language == Language.German;
        var from = Words.Moment(urgency.ClockStart, evaluation.Case.AsOf.Offset, language);
        return (german ? "Stunden gezählt ab " : "Hours counted from ") + from + (urgency.ClockStart switch
        {
            { IsWholeDay: true } => german ? " (Uhrzeit nicht bekannt)" : " (time of day not known)",
            { IsKnown: false } => german ? " (genauer nicht bekannt)" : " (not known more exactly)",
            _ => "",
        });
    }

    /// <summary>The first of what is missing, or null.</summary>
    public static string? Missing(Urgency urgency, Language language) => urgency.Needs.Count == 0
        ? null
        : $"{AnswerWords.Missing.In(language)}: {string.Join("; ", urgency.Needs.Take(6).Select(f => f.Label.In(language)))}";

    /// <summary>What is to be done at once, whatever the hours: the recommendations whose time word is immediate; null where there is none.</summary>
    public static string? AtOnce(CaseEvaluation evaluation, Language language)
    {
        var urgent = new AnswerGroups(evaluation).Urgent.Select(i => evaluation.Verdicts[i].Recommendation).ToList();
        return urgent.Count == 0
            ? null
            : (language == Language.German ? "Sofort, ohne Stundenzahl: " : "At once, no hours named: ") + string.Join("; ", urgent.Select(r => $"{r.Title.In(language)} ({r})"));
    }

    /// <summary>
    /// How alarming the urgency of a patient is: calm only where it is settled that there is no clock, and no recommendation with an
    /// immediate time word is due or still open.
    /// </summary>
    public static Alarm AlarmOf(CaseEvaluation evaluation)
    {
        if (evaluation.Urgency is not { } urgency)
        {
            return Alarm.Unknown;
        }

        var groups = new AnswerGroups(evaluation);
        var own = AlarmOf(evaluation, urgency);
        return groups.Urgent.Count > 0 && own is Alarm.Calm or Alarm.Unknown or Alarm.NothingEntered ? Alarm.Middle
            : own == Alarm.Calm && groups.UrgentIfSettled.Count > 0 ? Alarm.Unknown
            : own;
    }

    /// <summary>
    /// How alarming an urgency alone is: grave where the fewest printed hours hold for every cell that is still possible, in between where
    /// any other clock is shown, calm where it is settled that there is none.
    /// </summary>
    public static Alarm AlarmOf(CaseEvaluation evaluation, Urgency urgency) => urgency switch
    {
        { NothingEntered: true } => Alarm.NothingEntered,
        { HasClock: true } when (urgency.Agreed || urgency.Hours is not null) && urgency.FewestHours <= evaluation.Rules.Pathway!.FewestHours => Alarm.Grave,
        { HasClock: true } => Alarm.Middle,
        { Agreed: true, Possible.Count: > 0 } => Alarm.Calm,
        _ => Alarm.Unknown,
    };

    /// <summary>The situations that are still possible: a few by name, of many the most urgent.</summary>
    private static string StillPossible(Urgency urgency, Language language)
    {
        var german = language == Language.German;
        if (urgency.Possible.Count <= 3)
        {
            return (german ? "Noch möglich: " : "Still possible: ") + string.Join("; ", urgency.Possible.Select(c => $"{c.Situation.In(language)} ({c})"));
        }

        static int Fewest(Cell cell) => Math.Min(cell.Urgency!.Hours ?? int.MaxValue, cell.Urgency.ProposedHours ?? int.MaxValue);
        var top = urgency.Possible.OrderBy(Fewest).ThenBy(c => c.Urgency!.Hours is null).First();
        return german
            ? $"Noch {Number(urgency.Possible.Count)} Situationen möglich, die dringlichste: {top.Situation.In(language)} ({top})"
            : $"Still {Number(urgency.Possible.Count)} situations possible, the most urgent: {top.Situation.In(language)} ({top})";
    }

    private static string Number(int hours) => hours.ToString(CultureInfo.InvariantCulture);
}
