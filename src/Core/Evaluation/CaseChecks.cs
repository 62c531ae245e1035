using System.Globalization;
using Myelon.Core.Cases;
using Myelon.Core.Facts;
using Myelon.Core.Interpreters;

namespace Myelon.Core.Evaluation;

/// <summary>What makes a well-formed case impossible.</summary>
public static class CaseChecks
{
    /// <summary>
    /// What is wrong with the worksheet of the neurological examination, and entered totals of scores that their entered items
    /// cannot add up to, each with its place.
    /// </summary>
    public static IReadOnlyList<Fault> Faults(Case @case, Evaluator evaluator)
    {
        if (@case.Worksheet is { } form && evaluator.Rules.ReadWorksheet?.Invoke(form).Faults is { Count: > 0 } wrong)
        {
            return wrong;
        }

        var faults = new List<Fault>();
        var findings = evaluator.FindingsOf(@case);
        for (var i = 0; i < findings.Count; i++)
        {
            foreach (var score in evaluator.Rules.Scores)
            {
                if (score.Total is not { } total || findings[i].EnteredFor(total) is not { IsKnown: true } entered)
                {
                    continue;
                }

                var sum = score.Sum(findings[i]);
                if (!sum.Contains(entered.Number.Low))
                {
                    faults.Add(Impossible(@case, i, total, entered.Number.Low, sum));
                }
            }
        }

        return [.. faults.Distinct()];
    }

    private static Fault Impossible(Case @case, int lesion, NumberFact total, decimal entered, NumberRange sum)
    {
        var own = @case.Lesions.Count > lesion && @case.Lesions[lesion].Facts[total].IsKnown;
        var place = own ? string.Create(CultureInfo.InvariantCulture, $"/lesions/{lesion}/facts/{total.Code}") : $"/facts/{total.Code}";
        var (low, high, given) = (Canonical.Number(sum.Low), Canonical.Number(sum.High), Canonical.Number(entered));
        return new Fault(
            place,
            sum.IsPoint
                ? new($"Die eingetragene Summe {given} passt nicht zu den eingetragenen Teilen: sie ergeben {low}.", $"The entered total {given} does not fit the entered items: they add up to {low}.")
                : new($"Die eingetragene Summe {given} passt nicht zu den eingetragenen Teilen: sie lassen {low} bis {high} zu.", $"The entered total {given} does not fit the entered items: they allow {low} to {high}."),
            new("Die Summe oder die Teile berichtigen.", "Correct the total or the items."));
    }
}
