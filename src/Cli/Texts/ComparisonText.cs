using System.Globalization;
using Myelon.Core;
using Myelon.Core.Forms;
using Myelon.Core.Reasoning;
using Myelon.Core.Speech;
using Myelon.Desk.Editions;

namespace Myelon.Cli.Texts;

/// <summary>Two editions side by side, in words.</summary>
internal static class ComparisonText
{
    private static readonly Text Nothing = new("Die Regeln sind dieselben.", "The rules are the same.");
    private static readonly Text SameAnswer = new("keine Antwort ändert sich", "no answer changes");
    private static readonly Text IsNew = new("neu", "new");
    private static readonly Text IsGone = new("entfallen", "gone");
    private static readonly Text Was = new("bisher", "before");
    private static readonly Text Renumbered = new("andere Nummer", "another number");
    private static readonly Text Differs = new("geändert", "changed");
    private static readonly Text Grade = new("Empfehlungsgrad", "grade");
    private static readonly Text RestsOn = new("worauf sie beruht", "what it rests on");
    private static readonly Text Elsewhere = new(
        "die Empfehlung selbst ist dieselbe; eine andere oder ein Widerspruch des Textes wirkt auf sie",
        "the recommendation itself is the same; another one or a conflict of the text acts on it");

    /// <summary>The comparison.</summary>
    public static string Of(Edition before, Edition after, EditionComparison comparison, IReadOnlyList<ComparedCase> cases, Language language)
    {
        var page = new Page(Terminal.HasColour);
        page.Line("", $"{after.Title.In(language)}: {before.Code} → {after.Code}");
        page.Heading(new Text("Regeln", "Rules").In(language));
        foreach (var change in comparison.Changes)
        {
            Rule(page, change, language);
        }

        if (comparison.Changes.Count == 0)
        {
            page.Line("  ", Nothing.In(language));
        }

        foreach (var compared in cases)
        {
            page.Blank().Raw(Terminal.Plain(compared.Name));
            foreach (var change in compared.Changes)
            {
                Answer(page, change, language);
            }

            if (compared.Changes.Count == 0)
            {
                page.Line("  ", SameAnswer.In(language));
            }
        }

        return page.ToString();
    }

    private static void Rule(Page page, RecommendationChange change, Language language)
    {
        var recommendation = (change.After ?? change.Before)!;
        var what = new List<string>();
        if (change.Before is null || change.After is null)
        {
            what.Add((change.Before is null ? IsNew : IsGone).In(language));
        }

        if (change.IsRenumbered)
        {
            what.Add($"{Renumbered.In(language)}, {Was.In(language)} {change.Before}");
        }

        what.AddRange(change.Rules.Count > 0 ? [$"{Differs.In(language)}: {string.Join(", ", Parts(change, language))}"] : []);
        page.Line($"  {recommendation,-4} ", $"{recommendation.Title.In(language)} – {string.Join("; ", what)}");
        foreach (var rule in change.Rules.Where(r => r.On is null && r.Part != "grade"))
        {
            page.Line("       – ", Condition(rule.Before, before: true, language));
            page.Line("       + ", Condition(rule.After, before: false, language));
        }
    }

    private static void Answer(Page page, AnswerChange change, Language language)
    {
        var recommendation = (change.After ?? change.Before)!.Recommendation;
        var lesion = change.Lesion is { } name ? $" [{Terminal.Plain(name)}]" : "";
        page.Line(
            $"  {recommendation,-4} ",
            $"{recommendation.Title.In(language)}: {Verdict(change.Before, language)} → {Verdict(change.After, language)}{lesion}");
        page.Line("       ", change.Because is { Rules.Count: > 0 } because
            ? $"{Differs.In(language)}: {string.Join(", ", Parts(because, language))}"
            : change is { Before: not null, After: not null } ? Elsewhere.In(language) : "");
    }

    private static string Verdict(RecommendationVerdict? verdict, Language language) =>
        verdict is null ? new Text("gibt es nicht", "does not exist").In(language) : verdict.Verdict.Word().In(language);

    private static IEnumerable<string> Parts(RecommendationChange change, Language language) => change.Rules.Select(r => r.Part switch
    {
        "grade" => Grade.In(language),
        "rests_on" => $"{RestsOn.In(language)} ({r.On})",
        _ => RecommendationSlots.Of((r.After is null ? change.Before : change.After)!)
            .First(s => s.Code == r.Part).Name.In(language).ToLower(CultureInfo.InvariantCulture),
    }).Distinct();

    private static string Condition(Core.Logic.Condition? condition, bool before, Language language) => condition is null
        ? (before ? new Text("bisher nichts", "nothing so far") : new Text("jetzt nichts", "nothing now")).In(language)
        : Say.In(language, condition);
}
