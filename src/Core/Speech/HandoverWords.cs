using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Core.Reasoning;

namespace Myelon.Core.Speech;

/// <summary>What is told on a call or goes with the patient: plain text, no line above eighty letters.</summary>
public static class HandoverWords
{
    private const int Width = 80;

    /// <summary>The text: when, what was found, how fast and until when, what to do now, what is still to be settled.</summary>
    /// <param name="evaluation">The answer.</param>
    /// <param name="entered">The facts that are told, in their order.</param>
    /// <param name="deeds">What is to be done now.</param>
    /// <param name="missing">What is still to be settled.</param>
    /// <param name="silence">What the text is silent on, or null.</param>
    /// <param name="centre">The spine centre of the site, or null.</param>
    /// <param name="language">The language.</param>
    public static string Text(
        CaseEvaluation evaluation,
        IReadOnlyList<Fact> entered,
        IReadOnlyList<RecommendationVerdict> deeds,
        IReadOnlyList<Fact> missing,
        Discrepancy? silence,
        string? centre,
        Language language)
    {
        var asOf = evaluation.Case.AsOf;
        var lines = new List<string>
        {
            language.Say("Wirbelsäulenmetastase: Übergabe ", "Spinal metastasis: handover ") + Words.Time(asOf, language),
            language.Say("Befund: ", "Findings: ") + (entered.Count == 0
                ? language.Say("nichts eingetragen", "nothing entered")
                : string.Join("; ", entered.Select(f => f.Label.In(language) + ": " + Words.Value(f, evaluation.Case.Facts[f], asOf, language)))),
            language.Say("Dringlichkeit: ", "Urgency: ") + UrgencyWords.Headline(evaluation, language) + Due(evaluation, language),
            language.Say("Jetzt: ", "Now: ") + (deeds.Count == 0
                ? language.Say("nach diesen Angaben nichts sofort verlangt", "nothing asked for at once by these entries")
                : string.Join("; ", deeds.Select(d => Deed(d.Recommendation, language)))),
        };
        if (silence is not null)
        {
            lines.Add(language.Say("Steroide: ", "Steroids: ") + silence.Says.In(language));
        }

        if (missing.Count > 0)
        {
            lines.Add(language.Say("Noch klären: ", "Still to settle: ") + string.Join("; ", missing.Select(f => f.Label.In(language))));
        }

        if (centre is not null)
        {
            lines.Add(language.Say("Wirbelsäulenzentrum: ", "Spine centre: ") + centre);
        }

        lines.Add(language.Say("Veranlasst (von Hand): ", "Started (by hand): "));
        lines.Add(language.Say(
            "Kein Medizinprodukt. Prüfen und entscheiden müssen die behandelnden Fachleute.",
            "No medical device. The treating specialists must check and decide."));
        return string.Join('\n', lines.SelectMany(Wrapped));
    }

    private static string Deed(Recommendation recommendation, Language language) =>
        $"{recommendation.Title.In(language)} ({AnswerWords.Grades(recommendation, language)}, §{recommendation.Section})";

    private static string Due(CaseEvaluation evaluation, Language language)
    {
        if (evaluation.Urgency?.Clock is not { DueEarliest: { } earliest, DueLatest: { } latest } clock)
        {
            return "";
        }

        var asOf = evaluation.Case.AsOf;
        string Said(NodaTime.OffsetDateTime time) => Words.Moment(Value.OfMoment(time.ToInstant()), asOf, language);
        var until = Said(earliest) + (earliest == latest ? "" : language.Say(" bis ", " to ") + Said(latest));
        return language.Say(", bis ", ", until ") + until + (ClockWords.HasTimeLeft(clock) ? ", " + ClockWords.Left(clock, language) : "");
    }

    /// <summary>A line in lines of eighty letters, those after the first set in.</summary>
    private static IEnumerable<string> Wrapped(string line) => LineBreaks.Lines(line, Width, hanging: 2).Select((l, i) => i == 0 ? l : "  " + l);
}
