using Myelon.Core.Speech;
using System.Collections.Immutable;
using System.Text;
using Myelon.Core;
using Myelon.Desk.Texts;
using Myelon.Medicine.Instruments.Isncsci;
using Text = Myelon.Core.Text;
using Truth = Myelon.Core.Logic.Truth;

namespace Myelon.Cli;

/// <summary>Writes a classification or a comparison for people.</summary>
internal static class IsncsciText
{
    /// <summary>The classification with its reasons.</summary>
    internal static string Write(Classification result, Language language)
    {
        var text = new StringBuilder();
        text.AppendLine(Sheet.Title(result.Worksheet).In(language)).AppendLine();
        foreach (var line in Sheet.Lines(result))
        {
            text.AppendLine($"{line.Name.In(language)}: {line.Value.In(language)}");
        }

        Section(text, new("Begründung", "Reasons"), language);
        foreach (var (name, lines) in IsncsciReasons.Of(result).Select(static reason => (reason.Name, reason.Lines)))
        {
            text.AppendLine($"{name.In(language)}:");
            lines.ForEach(line => text.AppendLine($"  {line.In(language)}"));
        }

        Case(text, CaseFindings.Of(result), language);
        var needs = DecisiveCells.Of(result);
        if (!needs.IsEmpty)
        {
            Section(text, new("Würde die Klassifikation eingrenzen, wenn es untersucht wäre", "Would narrow the classification if tested"), language);
            text.AppendLine(string.Join(", ", needs));
        }

        return Wrapped(text);
    }

    /// <summary>The comparison: what changed, and what is suggested.</summary>
    internal static string Write(WorksheetComparison comparison, Language language)
    {
        var text = new StringBuilder();
        text.AppendLine(new Text("Früher: ", "Earlier: ").In(language) + Sheet.Title(comparison.Earlier.Worksheet).In(language));
        text.AppendLine(new Text("Später: ", "Later: ").In(language) + Sheet.Title(comparison.Later.Worksheet).In(language));
        Section(text, new("Ergebnisse", "Results"), language);
        Changes(text, comparison.Results, language);
        Section(text, new("Veränderte Zellen", "Changed cells"), language);
        Changes(text, comparison.Cells, language);
        Section(text, new("Vorschlag (der Untersucher entscheidet)", "Suggestion (the examiner decides)"), language);
        text.AppendLine("neuro_new_or_worse: " + WalkWords.Of(comparison.NewOrWorse).In(language));
        return Wrapped(text);
    }

    /// <summary>The lines broken at the width of a page; what goes on is indented below its beginning.</summary>
    private static string Wrapped(StringBuilder text)
    {
        var page = new StringBuilder();
        foreach (var line in text.ToString().TrimEnd('\n').Split('\n'))
        {
            var indent = line.Length - line.TrimStart(' ').Length;
            foreach (var (part, i) in Page.Wrapped(line, Page.Width - indent - 2).Select((part, i) => (part, i)))
            {
                page.Append(' ', indent + (i == 0 ? 0 : 2)).Append(part).Append('\n');
            }
        }

        return page.ToString();
    }

    private static void Changes(StringBuilder text, ImmutableArray<Change> changes, Language language)
    {
        if (changes.IsEmpty)
        {
            text.AppendLine(new Text("keine", "none").In(language));
        }

        foreach (var change in changes)
        {
            text.AppendLine($"{Words(change.Trend).In(language)}: {change.Subject.In(language)}: {change.Before.In(language)} → {change.After.In(language)}");
        }
    }

    private static Text Words(Trend trend) => trend switch
    {
        Trend.Better => new("besser", "better"),
        Trend.Same => new("gleich", "same"),
        Trend.Worse => new("schlechter", "worse"),
        _ => new("offen", "open"),
    };

    private static void Case(StringBuilder text, CaseFindings findings, Language language)
    {
        Section(text, new("Folgt für den Fall", "Follows for the case"), language);
        text.AppendLine($"muscle_strength_min_janda: {findings.WeakestKeyMuscle?.ToString() ?? WalkWords.Of(Truth.Unknown).In(language)}");
        text.AppendLine($"motor_deficit: {WalkWords.Of(findings.MotorDeficit).In(language)}");
        text.AppendLine($"sensory_deficit: {WalkWords.Of(findings.SensoryDeficit).In(language)}");
        text.AppendLine($"asia_impairment_scale: {findings.ImpairmentScale?.ToString() ?? WalkWords.Of(Truth.Unknown).In(language)}");
        text.AppendLine(new Text("paraplegia_status (nur vorgeschlagen): ", "paraplegia_status (only proposed): ").In(language) +
            (IsncsciJson.Code(findings.Paraplegia) ?? WalkWords.Of(Truth.Unknown).In(language)));
    }

    private static void Section(StringBuilder text, Text heading, Language language) =>
        text.AppendLine().AppendLine(heading.In(language));
}

/// <summary>The reasons of all results, in the order of the answer.</summary>
/// <param name="Code">The code of the result.</param>
/// <param name="Name">Its name.</param>
/// <param name="Lines">The lines of its walk.</param>
internal sealed record IsncsciReasons(string Code, Text Name, List<Text> Lines)
{
    /// <summary>The reasons of a classification.</summary>
    internal static IEnumerable<IsncsciReasons> Of(Classification result) =>
    [
        new("neurological_level_of_injury", new("Neurologisches Niveau", "Neurological level of injury"),
            [.. WalkWords.Of(result.NeurologicalLevelOfInjury, Names.Of)]),
        new("completeness", new("Komplett oder inkomplett", "Complete or incomplete"), [.. WalkWords.Of(result.Completeness, Names.Of)]),
        new("asia_impairment_scale", new("ASIA Impairment Scale", "ASIA Impairment Scale"), [.. WalkWords.Of(result.ImpairmentScale, Names.Of)]),
        .. Levels.Sides.SelectMany(side => OfSide(result.On(side))),
    ];

    private static IEnumerable<IsncsciReasons> OfSide(SideClassification result)
    {
        var (key, words) = (WorksheetFields.Key(result.Side), result.Side.Words());
        yield return new($"{key}.sensory_level", new($"Sensibles Niveau {words.De}", $"Sensory level {words.En}"),
            [.. WalkWords.Of(result.SensoryLevel, Names.Of)]);
        yield return new($"{key}.motor_level", new($"Motorisches Niveau {words.De}", $"Motor level {words.En}"),
            [.. WalkWords.Of(result.MotorLevel, Names.Of)]);
        yield return new($"{key}.sensory_zpp", new($"Sensible ZPP {words.De}", $"Sensory ZPP {words.En}"),
            [.. WalkWords.Of(result.SensoryZone, Names.Of)]);
        yield return new($"{key}.motor_zpp", new($"Motorische ZPP {words.De}", $"Motor ZPP {words.En}"),
            [.. WalkWords.Of(result.MotorZone, Names.Of)]);
    }
}
