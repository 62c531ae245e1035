using Myelon.Cohort.Differences;
using Myelon.Cohort.Reports;
using Myelon.Core;
using Myelon.Core.Forms;
using Myelon.Core.Reasoning;

namespace Myelon.Cli.Texts;

/// <summary>What differs between two cohorts or two editions, for a terminal.</summary>
internal static class CohortDifferenceText
{
    public static string Of(CohortDifference difference, RuleSet rules, Language language, bool colour)
    {
        var page = new Page(colour);
        page.Heading(language.Say("Kohorten im Vergleich", "Cohorts compared"));
        page.Line("", language.Say(
            $"{Count(difference.Both)} Patienten in beiden, {Count(difference.OnlyBefore)} nur früher, {Count(difference.OnlyAfter)} nur später; "
                + $"bei {Count(difference.Changed)} ändert sich ein Urteil.",
            $"{Count(difference.Both)} patients in both, {Count(difference.OnlyBefore)} only before, {Count(difference.OnlyAfter)} only after; "
                + $"of {Count(difference.Changed)} a verdict changes."));
        if (difference.Refused > 0)
        {
            page.Line("", language.Say(
                $"{Count(difference.Refused)} nicht lesbar oder mit einem Namen, der schon vorkam.",
                $"{Count(difference.Refused)} could not be read, or bear a name that stood before."));
        }

        page.Heading(language.Say("Was sich ändert", "What changes"));
        foreach (var (slug, before, after, patients) in difference.Kinds)
        {
            page.Line("– ", $"{Name(slug)}: {Word(before)} → {Word(after)}: {Count(patients)}");
        }

        if (difference.Patients.Count > 0)
        {
            page.Heading(language.Say("Wer, und warum", "Who, and why"));
            foreach (var change in difference.Patients)
            {
                page.Line("– ", Terminal.Plain($"{change.Case}: {Name(change.Slug)}: {Word(change.Before)} → {Word(change.After)}{Because(change)}"));
            }
        }

        return page.ToString();

        string Count(long count) => ReportWords.Count(count, language);

        string Name(string slug) => rules.Recommendations.FirstOrDefault(r => r.Slug == slug) is { } known ? $"{known} {known.Title.In(language)}" : slug;

        string Word(Verdict? verdict) => verdict is { } known ? known.Word().In(language) : language.Say("gibt es nicht", "does not exist");

        string Because(PatientChange change) => change.Entries.Count > 0
            ? $" ({string.Join(", ", change.Entries.Select(f => f.Label.In(language)))})"
            : change.Rules.Count > 0 ? language.Say(" (die Regel ist geändert)", " (the rule has changed)") : "";
    }
}
