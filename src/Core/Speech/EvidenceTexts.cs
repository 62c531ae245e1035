using Myelon.Core.Forms;

namespace Myelon.Core.Speech;

/// <summary>What is said of results of studies, whoever shows them.</summary>
public static class EvidenceTexts
{
    /// <summary>What results of studies are not.</summary>
    public static Text NoPromise { get; } = new(
        "Ergebnisse von Studien, wie die Leitlinie sie wiedergibt; keine Zusage für einen Menschen.",
        "Results of studies as the guideline reports them; no promise for a person.");

    /// <summary>Heading of the times.</summary>
    public static Text Times { get; } = new("Fristen und Zeiten", "Times");

    /// <summary>Heading of the limits.</summary>
    public static Text Limits { get; } = new("Grenzen", "Limits");

    /// <summary>Heading of the accuracy of imaging.</summary>
    public static Text Accuracy { get; } = new("Treffsicherheit der Bildgebung", "Accuracy of imaging");

    /// <summary>Heading of the choice of a method.</summary>
    public static Text ChoiceOfMethod { get; } = new("Wahl der Methode (ohne Grad)", "Choice of method (no grade)");

    /// <summary>Heading of a checklist.</summary>
    public static Text Checklist { get; } = new("Checkliste", "Checklist");

    /// <summary>Heading of rows that works cited in a section report elsewhere.</summary>
    public static Text FromWorksCited { get; } = new("Von dort zitierten Arbeiten an anderer Stelle", "From works cited there, reported elsewhere");

    /// <summary>Kind of study, people and their number; empty where none is named.</summary>
    public static string Study(EvidenceRow row, Language language)
    {
        var participants = row.Participants.Count > 0 ? "n = " + string.Join(", ", row.Participants) : "";
        return string.Join("; ", new[] { row.Study?.In(language) ?? "", participants }.Where(s => s.Length > 0));
    }

    /// <summary>The schedules where no outcome is given by schedule; empty if none.</summary>
    public static string Schedules(EvidenceRow row, Language language) => row.Regimens.Count == 0
        ? ""
        : language.Say("Schemata: ", "Schedules: ") + string.Join(", ", row.Regimens.Select(r => r.In(language)));

    /// <summary>The reference numbers; empty if none.</summary>
    public static string Works(IEnumerable<int> references, Language language)
    {
        var works = string.Join(", ", references);
        return works.Length > 0 ? language.Say("Lit. ", "ref. ") + works : "";
    }

    /// <summary>That what follows is the text's own.</summary>
    public static string Printed(Text printed, Language language) =>
        language.Say("in der Leitlinie: ", "in the guideline: ") + printed.In(language);

    /// <summary>What was measured, and when.</summary>
    public static string Measure(Outcome outcome, Language language) =>
        outcome.Measure.In(language) + (outcome.Horizon is { } horizon ? ", " + horizon.AsHorizon().In(language) : "");

    /// <summary>An outcome: what was measured, the figure of each arm, the comparison.</summary>
    public static string Of(Outcome outcome, Language language)
    {
        var parts = new[] { string.Join(", ", outcome.Values.Select(v => Of(v, language))) }.Concat(Beside(outcome, language));
        return $"{Measure(outcome, language)}: {string.Join("; ", parts)}";
    }

    /// <summary>What stands beside the figures of an outcome: odds ratio, p value, note.</summary>
    public static IEnumerable<string> Beside(Outcome outcome, Language language)
    {
        if (outcome.OddsRatio is { } odds)
        {
            yield return $"OR {Numbers.In(odds.Value, language)} "
                + $"({language.Say("95-%-KI", "95 % CI")} {Numbers.In(odds.Interval, language)})";
        }

        if (outcome.P is { } p)
        {
            yield return p.In(language);
        }

        if (outcome.Note is { } note)
        {
            yield return note.In(language);
        }
    }

    /// <summary>A figure with its arm.</summary>
    public static string Of(ArmValue value, Language language) =>
        (value.Arm is { } named ? named.Label.In(language) + ": " : "") + Figure(value, language);

    /// <summary>A figure without its arm; what the source says beside it where that differs.</summary>
    public static string Figure(ArmValue value, Language language)
    {
        var spread = value.Spread is { } range
            ? value.SpreadIsConfidence ? $" ({language.Say("95-%-KI", "95 % CI")} {Numbers.In(range, language)})" : $" ({Numbers.In(range, language)})"
            : "";
        var printed = value.Printed.In(language) + spread;
        return value.Source is { } source
            ? language.Say($"Leitlinie {printed} / Quelle {source.In(language)}", $"printed {printed} / source {source.In(language)}")
            : printed;
    }
}
