using System.Globalization;
using Myelon.Core.Cases;
using Myelon.Core.Forms;
using Myelon.Core.Logic;

namespace Myelon.Core.Reasoning;

/// <summary>What makes a well-formed case impossible.</summary>
public static class CaseChecks
{
    /// <summary>
    /// Names that no form would take, reasons for deviating from nothing, what is wrong with the worksheet of the neurological
    /// examination, and entered totals and items of scores that are misspelt or
    /// that the entered findings rule out, each with its place.
    /// </summary>
    public static IReadOnlyList<Fault> Faults(Case @case, Evaluator evaluator)
    {
        if (WrongNames(@case).ToList() is { Count: > 0 } names)
        {
            return names;
        }

        if (@case.Worksheet is { } form && evaluator.Rules.ReadWorksheet?.Invoke(form).Faults is { Count: > 0 } wrong)
        {
            return wrong;
        }

        var faults = new FaultList();
        faults.AddRange(UnknownReasons(@case, evaluator.Rules));
        if (faults.Count == 0 && @case.ScoreItems.Count == 0 && !evaluator.Rules.Scores.Any(s => s.Total is { } total && IsEntered(@case, total)))
        {
            return [];
        }

        var findings = evaluator.FindingsOf(@case);
        var entries = ScoreEntries.Of(@case.ScoreItems, evaluator.Rules.Scores, faults);
        for (var i = 0; i < findings.Count; i++)
        {
            foreach (var score in evaluator.Rules.Scores)
            {
                if (score.Total is not { } total || findings[i].EnteredFor(total) is not { IsKnown: true } entered)
                {
                    continue;
                }

                // Only what was entered refuses a total; what merely follows from other entries is a contradiction, and told.
                var sum = score.Sum(findings[i].AsEntered());
                if (!sum.Contains(entered.Number.Low))
                {
                    faults.Add(Impossible(@case, i, total, entered.Number.Low, sum));
                }
            }

            foreach (var score in evaluator.Rules.Scores.Where(s => !entries[s].IsEmpty))
            {
                faults.AddRange(EntryFaults(score, entries[score], findings[i]));
            }
        }

        return [.. faults.Distinct()];
    }

    /// <summary>Names that are none, and lesions whose names look the same: on no page could they be told apart.</summary>
    private static IEnumerable<Fault> WrongNames(Case @case)
    {
        if (CaseNames.WrongPseudonym(@case.Name) is { } wrong)
        {
            yield return new Fault("/case", wrong, new("Den Fall anders nennen.", "Give the case another name."));
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < @case.Lesions.Count; i++)
        {
            var name = @case.Lesions[i].Name;
            if ((CaseNames.Wrong(name) ?? (seen.Add(CaseNames.Key(name)) ? null : CaseNames.LesionTaken)) is { } problem)
            {
                yield return new Fault(
                    string.Create(CultureInfo.InvariantCulture, $"/lesions/{i}/lesion"), problem, new(
                        "Die Läsion anders nennen.", "Give the lesion another name."));
            }
        }
    }

    /// <summary>Reasons for deviating from what is no recommendation.</summary>
    private static IEnumerable<Fault> UnknownReasons(Case @case, RuleSet rules)
    {
        if (@case.Conference is not { Reasons.Count: > 0 } conference)
        {
            yield break;
        }

        var slugs = rules.Recommendations.Select(r => r.Slug).ToHashSet(StringComparer.Ordinal);
        var told = 0;
        foreach (var slug in conference.Reasons.Keys.Where(s => !slugs.Contains(s)))
        {
            var near = ++told > FaultList.Most ? null : Nearest.Of(slug, slugs);
            yield return new Fault(
                JsonPointer.To("/conference/reasons", slug),
                new("Diese Empfehlung gibt es nicht.", "There is no such recommendation."),
                near is null
                    ? new("Den Namen einer Empfehlung angeben (slug).", "Give the name of a recommendation (slug).")
                    : new($"Gemeint ist vielleicht „{near}“.", $"Did you mean \"{near}\"?"));
        }
    }

    private static bool IsEntered(Case @case, NumberFact total) => @case.Facts[total].IsKnown || @case.Lesions.Any(l => l.Facts[total].IsKnown);

    /// <summary>An entered row that the facts rule out, and an entered total that the rows cannot add up to.</summary>
    private static IEnumerable<Fault> EntryFaults(Score score, ScoreEntry entry, Findings findings)
    {
        foreach (var item in score.Items)
        {
            if (entry.OptionOf(item) is { } option && option.Truth(findings).IsNo)
            {
                yield return new Fault(
                    $"/score_items/{score.Code}/{item.Code}",
                    new(
                        $"„{option.Code}“ widerspricht den eingetragenen Merkmalen ({Codes(item)}).",
                        $"\"{option.Code}\" contradicts the entered facts ({Codes(item)})."),
                    new("Den Teil des Scores oder die Merkmale berichtigen.", "Correct the item of the score or the facts."));
            }
        }

        if (entry.Total is { } total && score.Kind is ScoreKind.Sum)
        {
            var states = score.Items.Select(i => i.State(findings, entry.OptionOf(i))).ToList();
            var sum = states.TrueForAll(s => s.Points is not null)
                ? states.Aggregate(NumberRange.Point(0), (so, state) => so + state.Points!.Value)
                : (NumberRange?)null;
            if (sum is { } allowed && !allowed.Contains(total))
            {
                yield return Impossible($"/score_items/{score.Code}/total", total, allowed);
            }
        }
    }

    private static string Codes(ScoreItem item) => string.Join(", ", item.Facts.Select(f => f.Code));

    private static Fault Impossible(Case @case, int lesion, NumberFact total, decimal entered, NumberRange sum)
    {
        var own = @case.Lesions.Count > lesion && @case.Lesions[lesion].Facts[total].IsKnown;
        var place = own ? string.Create(CultureInfo.InvariantCulture, $"/lesions/{lesion}/facts/{total.Code}") : $"/facts/{total.Code}";
        return Impossible(place, entered, sum);
    }

    private static Fault Impossible(string place, decimal entered, NumberRange sum)
    {
        var (low, high, given) = (Canonical.Digits(sum.Low), Canonical.Digits(sum.High), Canonical.Digits(entered));
        return new Fault(
            place,
            sum.IsPoint
                ? new(
                    $"Die eingetragene Summe {given} passt nicht zu den eingetragenen Teilen: sie ergeben {low}.",
                    $"The entered total {given} does not fit the entered items: they add up to {low}.")
                : new(
                    $"Die eingetragene Summe {given} passt nicht zu den eingetragenen Teilen: sie lassen {low} bis {high} zu.",
                    $"The entered total {given} does not fit the entered items: they allow {low} to {high}."),
            new("Die Summe oder die Teile berichtigen.", "Correct the total or the items."));
    }
}
