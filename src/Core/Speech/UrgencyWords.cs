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
    private static Text NothingEntered { get; } = new("zur Neurologie nichts eingetragen", "nothing entered about the neurology");

    private static Text AtOnceBriefly { get; } = new("sofort handeln", "act at once");

    /// <summary>The class that the guideline prints, or that none is or that it is open.</summary>
    public static string PrintedClass(CaseEvaluation evaluation, Urgency urgency, Language language)
    {
        if (urgency.NothingEntered)
        {
            return language.Say("nicht zu sagen: ", "cannot be said: ") + NothingEntered.In(language);
        }

        var printed = urgency.PrintedClass is { } code
            ? evaluation.Rules.Pathway!.PrintedClasses[code].In(language)
            : language.Say("keine Klasse genannt", "no class named");
        return (urgency.Cell is null && urgency.PrintedClass is null ? language.Say("noch offen", "still open") : printed)
            + (urgency.Hours is { } hours
                ? language.Say(
                    $", Operation in weniger als {Words.Number(hours, language)} Stunden",
                    $", surgery in less than {Words.Number(hours, language)} hours")
                : "");
    }

    /// <summary>The few words that stand first wherever the urgency of a patient is told: hours, and whether something is to be done at once.</summary>
    public static string Headline(CaseEvaluation evaluation, Language language) => Headline(evaluation.Urgency, evaluation.Verdicts, language);

    /// <summary>The same for one lesion.</summary>
    public static string Headline(LesionEvaluation lesion, Language language) => Headline(lesion.Urgency, lesion.Verdicts, language);

    /// <summary>Whether the hours of the headline are certain, and our proposal.</summary>
    public static bool IsOurs(Urgency urgency) => urgency is { Hours: null, HoursAreCertain: true };

    /// <summary>What the guideline prints, with the section that prints it; null where nothing is possible.</summary>
    public static string? Printed(CaseEvaluation evaluation, Urgency urgency, Language language) => urgency.Possible.Count == 0
        ? null
        : $"{language.Say("Leitlinie", "Guideline")} "
            + $"({evaluation.Rules.Pathway!.UrgencySection}): {PrintedClass(evaluation, urgency, language)}";

    /// <summary>What we propose where the guideline prints nothing or several cells remain, marked as ours; null where there is nothing to add.</summary>
    public static string? Proposal(Urgency urgency, Language language)
    {
        if (urgency.Possible.Count == 0 || (urgency.ProposedHours == urgency.Hours && urgency.Agreed))
        {
            return null;
        }

        if (urgency.NothingEntered)
        {
            return language.Say(
                "Nichts ist ausgeschlossen, auch kein Notfall: zuerst neurologisch untersuchen.",
                "Nothing is excluded, not even an emergency: examine the neurology first.");
        }

        return language.Say("Unser Vorschlag, nicht die Leitlinie: ", "Our proposal, not the guideline: ") + Proposed(urgency, language)
            + (urgency.Agreed ? "" : language.Say(" (dringlichster der noch möglichen Fälle)", " (the most urgent of the cases still possible)"));
    }

    /// <summary>The proposal below the headline, which is not said twice where the headline says it already; null where there is nothing to add.</summary>
    public static string? BelowHeadline(Urgency urgency, Language language) => IsOurs(urgency)
        ? language.Say("Unser Vorschlag, nicht die Leitlinie.", "Our proposal, not the guideline.")
        : Proposal(urgency, language);

    /// <summary>The hours that we propose, or that we propose no time limit.</summary>
    public static string Proposed(Urgency urgency, Language language) => urgency.ProposedHours switch
    {
        { } own => language.Say(
            $"binnen {Words.Number(own, language)} Stunden ärztlich über eine Operation entscheiden",
            $"physician's decision on surgery within {Words.Number(own, language)} hours"),
        _ => language.Say("keine Frist", "no time limit"),
    };

    /// <summary>The situation, or those still possible; null where nothing is possible.</summary>
    public static string? Situation(Urgency urgency, Language language) => urgency.Possible.Count == 0 || urgency.NothingEntered ? null
        : urgency.Cell is { } cell ? $"{Words.Capital(cell.Situation.In(language))} ({cell.Status.Word().In(language)})"
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

        var from = Words.Moment(urgency.ClockStart, evaluation.Case.AsOf, language);
        return language.Say("Stunden gezählt ab ", "Hours counted from ") + from + (urgency.ClockStart switch
        {
            { IsWholeDay: true } => language.Say(" (Uhrzeit nicht bekannt)", " (time of day not known)"),
            { IsKnown: false } => language.Say(" (genauer nicht bekannt)", " (not known more exactly)"),
            _ => "",
        });
    }

    /// <summary>The first of what is missing, or null.</summary>
    public static string? Missing(CaseEvaluation evaluation, Urgency urgency, Language language) => urgency.Needs.Count == 0
        ? null
        : $"{AnswerWords.Missing.In(language)}: {string.Join("; ", evaluation.InOrder(urgency.Needs).Take(6).Select(f => f.Label.In(language)))}";

    /// <summary>What is to be done at once, whatever the hours: the recommendations whose time word is immediate; null where there is none.</summary>
    public static string? AtOnce(CaseEvaluation evaluation, Language language)
    {
        var urgent = new AnswerGroups(evaluation).Urgent.Select(i => evaluation.Verdicts[i].Recommendation).ToList();
        return urgent.Count == 0
            ? null
            : language.Say("Ohne Stundenzahl, aber sofort: ", "No hours named, but at once: ")
                + string.Join("; ", urgent.Select(r => $"{r.Title.In(language)} ({r})"));
    }

    /// <summary>
    /// How alarming the urgency of a patient is: calm only where it is settled that there is no clock, and no recommendation with an
    /// immediate time word is due or still open.
    /// </summary>
    public static Alarm AlarmOf(CaseEvaluation evaluation) => AlarmOf(evaluation.Rules, evaluation.Urgency, evaluation.Verdicts);

    /// <summary>The same for one lesion.</summary>
    public static Alarm AlarmOf(CaseEvaluation evaluation, LesionEvaluation lesion) => AlarmOf(evaluation.Rules, lesion.Urgency, lesion.Verdicts);

    /// <summary>
    /// Grave where every cell that is still possible has the fewest printed hours, printed or proposed; in between where any other clock or something
    /// immediate is shown.
    /// </summary>
    private static Alarm AlarmOf(RuleSet rules, Urgency? urgency, IReadOnlyList<RecommendationVerdict> verdicts) => urgency switch
    {
        { HasClock: true } when urgency.MostHours <= rules.Pathway!.FewestHours => Alarm.Grave,
        { HasClock: true } => Alarm.Middle,
        _ when verdicts.Any(AnswerGroups.IsUrgent) => Alarm.Middle,
        { DeficitOutside: { } deficit } => deficit.IsYes ? Alarm.Middle : Alarm.Unknown,
        { NothingEntered: true } => Alarm.NothingEntered,
        { Agreed: true, Possible.Count: > 0 } when !verdicts.Any(AnswerGroups.IsUrgentIfSettled) => Alarm.Calm,
        _ => Alarm.Unknown,
    };

    /// <summary>The situations that are still possible: a few by name, of many the most urgent.</summary>
    private static string StillPossible(Urgency urgency, Language language)
    {
        if (urgency.Possible.Count <= 3)
        {
            return language.Say("Noch möglich: ", "Still possible: ") + string.Join("; ", urgency.Possible.Select(c => c.Situation.In(language)));
        }

        var top = urgency.Possible.OrderBy(c => c.Urgency!.Fewest() ?? int.MaxValue).ThenBy(c => c.Urgency!.Hours is null).First();
        return language.Say(
            $"Noch {Words.Number(urgency.Possible.Count, language)} Situationen möglich, die dringlichste: {top.Situation.In(language)}",
            $"Still {Words.Number(urgency.Possible.Count, language)} situations possible, the most urgent: {top.Situation.In(language)}");
    }

    private static string Headline(Urgency? urgency, IReadOnlyList<RecommendationVerdict> verdicts, Language language)
    {
        var atOnce = verdicts.Any(AnswerGroups.IsUrgent) ? AtOnceBriefly.In(language) : null;
        return urgency switch
        {
            { HasClock: true } => Joined(HoursOf(urgency, language), atOnce),
            { DeficitOutside: { } deficit } => Joined(
                language.Say("außerhalb der Leitlinie", "outside the guideline"),
                atOnce ?? (deficit.IsYes ? language.Say("Ausfälle sofort abklären", "work up the deficits at once") : null)),
            { NothingEntered: true } => Joined(atOnce, NothingEntered.In(language)),
            _ when atOnce is not null => atOnce + language.Say(", keine Stundenzahl", ", no hours named"),
            null or { Agreed: false } => language.Say("noch offen", "still open"),
            _ when verdicts.Any(AnswerGroups.IsUrgentIfSettled) => language.Say("noch offen, ob sofort", "still open whether at once"),
            { Possible.Count: 0 } => language.Say("Defizit einer anderen Läsion", "deficit of another lesion"),
            _ => language.Say("keine Frist", "no time limit"),
        };
    }

    /// <summary>The hours that certainly hold, printed or proposed, or those up to which a still open case must be taken.</summary>
    private static string HoursOf(Urgency urgency, Language language)
    {
        var hours = Words.Number(urgency.FewestHours, language);
        return urgency switch
        {
            { Hours: { } printed } when printed == urgency.FewestHours => language.Say(
                $"Operation in weniger als {hours} Stunden",
                $"surgery in less than {hours} hours"),
            { HoursAreCertain: true } => $"{Proposed(urgency, language)} ({language.Say("Vorschlag", "proposal")})",
            { MostHours: not null } => language.Say(
                $"noch offen, bis dahin wie unter {hours} Stunden (Vorschlag)",
                $"still open, until then as if less than {hours} hours (proposal)"),
            _ => language.Say($"noch offen, möglich sind weniger als {hours} Stunden", $"still open, less than {hours} hours are possible"),
        };
    }

    private static string Joined(params string?[] parts) => string.Join("; ", parts.OfType<string>());
}
