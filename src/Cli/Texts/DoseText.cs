using System.Globalization;
using Myelon.Core;
using Myelon.Core.Doses;

namespace Myelon.Cli.Texts;

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
        foreach (var line in Sums(answer, language).Concat(answer.Checks.SelectMany(c => Check(c, language))))
        {
            yield return line;
        }

        foreach (var line in answer.Notes.SelectMany(n => Paragraph.Lines("  ", $"{n.Id}: {n.Says.In(language)}")))
        {
            yield return line;
        }
    }

    /// <summary>The dose in short, for an evaluation: the sums, and one line for each limit that applies, with what is missing.</summary>
    public static IEnumerable<string> Summary(DoseAnswer answer, Language language)
    {
        foreach (var line in Sums(answer, language))
        {
            yield return line;
        }

        foreach (var check in answer.Checks.Where(c => c.Verdict != DoseVerdict.NotApplicable))
        {
            foreach (var line in Check(check, language).TakeWhile(l => !l.StartsWith("   - ", StringComparison.Ordinal)).Concat(Missing(check, language)))
            {
                yield return line;
            }
        }

        foreach (var line in Paragraph.Lines("  ", language == Language.German ? "Bedingungen und Rest: „myelon dose check“." : "Conditions and margin: \"myelon dose check\"."))
        {
            yield return line;
        }
    }

    private static IEnumerable<string> Sums(DoseAnswer answer, Language language)
    {
        string In(string de, string en) => language == Language.German ? de : en;
        string Of(decimal? value) => value is { } known ? Number(known, language) : "?";
        yield return $"  {In("kumulativ", "cumulative")} BED {Of(answer.CumulativeBed)} Gy2, EQD2 {Of(answer.CumulativeEqd2)} Gy";
        yield return $"  {In("höchste Serie", "highest series")} {Of(answer.HighestSeriesBed)} Gy2, {In("Abstand", "interval")} {Of(answer.IntervalMonths)} {In("Monate", "months")}";
    }

    private static IEnumerable<string> Missing(DoseCheck check, Language language) => check.Needs.Count == 0
        ? []
        : Paragraph.Lines(
            language == Language.German ? "   fehlt: " : "   missing: ",
            string.Join(", ", check.Needs.Select(n => $"{n.Label.In(language)} ({n.Code})")));

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

        lines.AddRange(check.Warning is { } warning ? Paragraph.Lines("   ! ", warning.In(language)) : []);

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

        lines.AddRange(Missing(check, language));
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
