using System.Globalization;
using Myelon.Core;
using Myelon.Core.Doses;

namespace Myelon.Cli;

/// <summary>The dose of the cord as lines for a terminal.</summary>
public static class DoseText
{
    /// <summary>The answer for a lesion; nothing where nothing was irradiated and nothing is planned.</summary>
    public static IEnumerable<string> Lines(DoseAnswer answer, Language language)
    {
        string In(string de, string en) => language == Language.German ? de : en;
        if (answer.Checks.Count == 0)
        {
            yield break;
        }

        yield return In("Dosis am Myelon (Alpha/Beta 2 Gy)", "Dose of the cord (alpha/beta 2 Gy)");
        yield return $"  {In("kumulativ", "cumulative")} BED {Of(answer.CumulativeBed)} Gy2, EQD2 {Of(answer.CumulativeEqd2)} Gy";
        yield return $"  {In("höchste Serie", "highest series")} {Of(answer.HighestSeriesBed)} Gy2, {In("Abstand", "interval")} {Of(answer.IntervalMonths)} {In("Monate", "months")}";
        foreach (var line in answer.Checks.SelectMany(c => Check(c, language)))
        {
            yield return line;
        }

        foreach (var line in answer.Notes.SelectMany(n => Paragraph.Lines("  ", $"{n.Id}: {n.Says.In(language)}")))
        {
            yield return line;
        }

        string Of(decimal? value) => value is { } known ? Number(known, language) : "?";
    }

    /// <summary>A number with at most two places, as people of the language read it.</summary>
    public static string Number(decimal value, Language language)
    {
        var text = Math.Round(value, 2, MidpointRounding.AwayFromZero).ToString("0.##", CultureInfo.InvariantCulture);
        return language == Language.German ? text.Replace('.', ',') : text;
    }

    private static List<string> Check(DoseCheck check, Language language)
    {
        string In(string de, string en) => language == Language.German ? de : en;
        var lines = new List<string>();
        lines.AddRange(Paragraph.Lines($"{check.Id} ", $"{check.Title.In(language)} (§{check.Section}): {check.Verdict.Words().In(language)}"));
        if (check is { Limit: { } limit, Value: { } value })
        {
            lines.AddRange(Paragraph.Lines("   ", $"{Number(value, language)} {In("von", "of")} {Number(limit, language)} {check.Unit}, "
                + $"{In("Rest", "margin")} {Number(check.Margin!.Value, language)} ({check.DosePoint.In(language)})"));
        }

        // Where a limit does not apply, its reason is enough; its conditions and remarks would only hide it.
        if (check.Verdict is DoseVerdict.NotApplicable)
        {
            return [.. lines, .. check.Notes.Take(1).SelectMany(n => Paragraph.Lines("   ", n.In(language)))];
        }

        foreach (var condition in check.Conditions)
        {
            var answer = condition.Holds.IsYes ? In("ja", "yes") : condition.Holds.IsNo ? In("nein", "no") : In("unbekannt", "unknown");
            var kind = condition.IsOfSourceOnly ? In(" [nur in der Quelle]", " [source only]") : condition.IsAsked ? In(" [bitte bestätigen]", " [please confirm]") : "";
            lines.AddRange(Paragraph.Lines("   - ", $"{condition.Says.In(language)}: {answer}{kind}"));
        }

        if (check.Needs.Count > 0)
        {
            lines.AddRange(Paragraph.Lines(In("   fehlt: ", "   missing: "), string.Join(", ", check.Needs.Select(n => $"{n.Label.In(language)} ({n.Code})"))));
        }

        if (check.LargestFitting is { } largest)
        {
            lines.AddRange(Paragraph.Lines("   ", largest.Count == 0
                ? In("kein Schema des Katalogs passte noch", "no schedule of the catalogue would still fit")
                : $"{In("größtes noch passendes Schema", "largest schedule that would still fit")}: {string.Join(In(" oder ", " or "), largest)} Gy"));
        }

        lines.AddRange(check.Notes.SelectMany(n => Paragraph.Lines("   ", n.In(language))));
        return lines;
    }
}
