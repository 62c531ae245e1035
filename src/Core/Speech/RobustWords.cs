using System.Globalization;
using Myelon.Core.Cases;
using Myelon.Core.Forms;
using Myelon.Core.Reasoning;

namespace Myelon.Core.Speech;

/// <summary>What the neighbours of a case change, in words.</summary>
public static class RobustWords
{
    private static readonly Text[] Headings =
    [
        new("Weniger Stunden", "Fewer hours"),
        new("Andere Stunden", "Other hours"),
        new("Andere Dringlichkeit, gleiche Stunden", "Other urgency, same hours"),
        new("Anderer Behandlungspfad", "Other pathway"),
        new("Andere Gruppe eines Scores", "Other group of a score"),
        new("Nur andere Urteile", "Other verdicts only"),
        new("Widerspricht dann anderen Angaben", "Contradicts other entries then"),
    ];

    /// <summary>Under which heading it is read.</summary>
    public static Text Heading(Sensitivity sensitivity) => Headings[Math.Min(sensitivity.Rank, Headings.Length - 1)];

    /// <summary>How many neighbours there are, and how many change something.</summary>
    public static string Summary(IReadOnlyList<Sensitivity> all, Language language)
    {
        var (count, changing) = (N(all.Count), N(all.Count(s => s.ChangesAnything)));
        return language.Say(
            $"Jede Angabe wurde durch ihre Nachbarn ersetzt, immer nur eine: {count} Nachbarn, {changing} ändern etwas. Das sagt nichts darüber, wie "
                + "wahrscheinlich ein Irrtum ist.",
            $"Every entry was replaced by its neighbours, one at a time: {count} neighbours, {changing} change something. That says nothing of how "
                + "likely a mistake is.");
    }

    /// <summary>What is known of how well readers agree, where a score depends on it.</summary>
    public static IEnumerable<string> Notes(IReadOnlyList<Sensitivity> all, RuleSet rules, Language language)
    {
        if (rules.Scores.Where(s => s.IsAlwaysShown).Any(s => all.Any(n => s.Total == n.Neighbour.Fact || s.Facts.Contains(n.Neighbour.Fact))))
        {
            yield return language.Say(
                "SINS: der Text nennt eine gute Übereinstimmung zwischen Untersuchenden, aber keine Zahl je Merkmal; von 7 bis 12 trennt er die "
                    + "Stabilität schlecht (§7.2.2).",
                "SINS: the text names good agreement between readers, but no number per item; from 7 to 12 it separates stability poorly (§7.2.2).");
        }
    }

    /// <summary>The entry, and what stands in its place.</summary>
    public static string Entry(Sensitivity sensitivity, Case @case, Language language)
    {
        var (neighbour, asOf) = (sensitivity.Neighbour, @case.AsOf);
        var lesion = neighbour.Lesion is { } i ? $" [{@case.Lesions[i].Name}]" : "";
        return $"{neighbour.Fact.Label.In(language)}{lesion}: {Words.Value(neighbour.Fact, neighbour.Entered, asOf, language)} "
            + $"→ {Words.Value(neighbour.Fact, neighbour.Instead, asOf, language)}";
    }

    /// <summary>What it changes, the graver first.</summary>
    public static IEnumerable<string> Changes(Sensitivity sensitivity, Case @case, Language language)
    {
        if (sensitivity.Hours is { } hours)
        {
            yield return $"{language.Say("Stunden", "Hours")}: {Hours(hours.From, language)} → {Hours(hours.To, language)}";
        }

        foreach (var change in sensitivity.Urgency)
        {
            yield return $"{language.Say("Dringlichkeit", "Urgency")}{At(change, @case)}: {Possible(change.From, language)} → {Possible(change.To, language)}";
        }

        foreach (var change in sensitivity.Pathway)
        {
            var table = (change.About as PathwayTable)?.Title.In(language) ?? AnswerWords.Pathway.In(language);
            yield return $"{table}{At(change, @case)}{(table.EndsWith('?') ? "" : ":")} {Possible(change.From, language)} → {Possible(change.To, language)}";
        }

        foreach (var change in sensitivity.Groups)
        {
            yield return $"{((Score)change.About!).Name.In(language)}{At(change, @case)}: {Possible(change.From, language)} → {Possible(change.To, language)}";
        }

        if (sensitivity.Verdicts.Count > 0)
        {
            yield return string.Join("; ", sensitivity.Verdicts.OrderByDescending(v => v.Recommendation.Weight)
                .Select(v => $"{v.Recommendation} {v.From.Word().In(language)} → {v.To.Word().In(language)}"));
        }
    }

    private static string At(PartChange change, Case @case) => change.Lesion is { } i ? $" [{@case.Lesions[i].Name}]" : "";

    private static string Hours(int? hours, Language language) => hours is { } known ? N(known) : language.Say("keine Frist", "no time limit");

    private static string Possible(IReadOnlyList<Text> possible, Language language)
    {
        const int few = 2;
        return possible.Count == 0 ? "–"
            : possible.Count <= few ? string.Join(language.Say(" oder ", " or "), possible.Select(p => p.In(language)))
            : language.Say($"offen ({N(possible.Count)} Möglichkeiten)", $"open ({N(possible.Count)} possible)");
    }

    private static string N(int value) => value.ToString(CultureInfo.InvariantCulture);
}
