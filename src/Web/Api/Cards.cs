using System.Text.Json.Nodes;
using Myelon.Core;
using Myelon.Core.Forms;
using Myelon.Core.Reasoning;
using Myelon.Core.Speech;
using Myelon.Desk.Cases;
using Myelon.Desk.Inputs;

namespace Myelon.Web.Api;

/// <summary>The cards for a patient: at most one that is critical, and always one that says what is not known.</summary>
/// <param name="desk">The desk.</param>
/// <param name="language">The language.</param>
/// <param name="isOrder">Whether somebody is at an order: then nothing is said where nothing presses.</param>
internal sealed class Cards(CaseDesk desk, Language language, bool isOrder)
{
    private const int MostSummary = 140;
    private const int MostShown = 5;

    private static readonly Text DraftsCountNot = new(
        "Anordnungen im Entwurf zählen hier nicht: geplant ist nicht getan", "orders in draft do not count here: planned is not done");

    /// <summary>The cards for what was sent along and read.</summary>
    public IEnumerable<JsonNode> Of(Prefetch prefetch, IReadOnlyList<NamedCase> cases)
    {
        if (cases is not [{ Reading.Case: { } @case }])
        {
            yield return Card(
                "info",
                cases.Count == 0 ? language.Say("Keine Antwort: die Person ist nicht unter den Angaben", "No answer: the person is not among what was sent")
                    : cases.Count > 1
                        ? language.Say("Keine Antwort: die Angaben gehören zu mehreren Personen", "No answer: what was sent belongs to several persons")
                        : language.Say("Keine Antwort: die Angaben sind nicht lesbar", "No answer: what was sent cannot be read"),
                [.. cases.SelectMany(c => c.Reading.Faults).Select(f => T(f.Says)).Take(MostShown), .. prefetch.NotGiven.Select(T)]);
            yield break;
        }

        var evaluation = desk.Evaluator.Evaluate(@case);
        var groups = new AnswerGroups(evaluation);
        var pressing = groups.Urgent.Concat(groups.Deviates).Concat(groups.Due).ToList();
        var alarm = UrgencyWords.AlarmOf(evaluation);
        if (isOrder && pressing.Count == 0 && alarm is not (Alarm.Grave or Alarm.Middle))
        {
            yield break;
        }

        yield return Card(
            alarm switch { Alarm.Grave => "critical", Alarm.Middle => "warning", _ => "info" },
            UrgencyWords.Headline(evaluation, language),
            [.. pressing.Take(MostShown).Select(i => Said(evaluation.Verdicts[i])), .. isOrder ? [T(DraftsCountNot)] : (string[])[]]);
        var unsettled = AsideWords.Of(cases[0], desk.Guideline.Rules.Vocabulary).Select(T).ToList();
        if (unsettled.Count > 0 && !isOrder)
        {
            yield return Card(
                "warning",
                T(AsideWords.Heading),
                [.. unsettled.Take(MostShown), .. unsettled.Count > MostShown
                    ? [language.Say($"und {unsettled.Count - MostShown} weitere", $"and {unsettled.Count - MostShown} more")]
                    : (string[])[]]);
        }

        var questions = evaluation.Questions.Take(MostShown).Select(q => T(q.Fact.Label)).ToList();
        var missing = prefetch.NotGiven.Select(T).ToList();
        if (questions.Count + missing.Count > 0)
        {
            yield return Card(
                "info",
                language.Say("Was nicht bekannt ist, zählt nicht als „nein“", "What is not known does not count as \"no\""),
                [.. questions.Select(q => language.Say("fehlt: ", "missing: ") + q), .. missing]);
        }
    }

    private string Said(RecommendationVerdict verdict) =>
        $"{verdict.Recommendation} {T(verdict.Recommendation.Title)} (§{verdict.Recommendation.Section}): {T(verdict.Verdict.Word())}";

    private JsonObject Card(string indicator, string summary, IReadOnlyList<string> details) => new()
    {
        ["uuid"] = Guid.NewGuid().ToString(),
        ["summary"] = summary.Length > MostSummary ? summary[..(MostSummary - 1)] + "…" : summary,
        ["indicator"] = indicator,
        ["detail"] = string.Concat(details.Select(d => $"- {d}\n"))
            + (details.Count > 0 ? "\n" : "")
                + language.Say(
                    "Kein Medizinprodukt. Prüfen und entscheiden müssen die behandelnden Fachleute.",
                    "No medical device. The treating specialists must check and decide."),
        ["source"] = new JsonObject { ["label"] = $"{T(desk.Guideline.Rules.Edition.Title)}, {desk.Guideline.Rules.Edition.Version}" },
    };

    private string T(Text text) => text.In(language);
}
