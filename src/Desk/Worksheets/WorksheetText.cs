using System.Collections.Immutable;
using System.Text;
using Myelon.Core;
using Myelon.Core.Cases;
using Myelon.Core.Logic;
using Myelon.Core.Speech;
using Myelon.Desk.Texts;
using NodaTime;
using Text = Myelon.Core.Text;

namespace Myelon.Desk.Worksheets;

/// <summary>Writes a classified worksheet or a comparison of two for people.</summary>
public static class WorksheetText
{
    /// <summary>The classification with its reasons.</summary>
    public static string Write(ClassifiedWorksheet sheet, Language language)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        var text = new StringBuilder();
        text.AppendLine(sheet.Sheet.Title.In(language)).AppendLine();
        foreach (var line in sheet.Sheet.Lines)
        {
            text.AppendLine($"{line.Name.In(language)}: {line.Value.In(language)}");
        }

        Section(text, new("Begründung", "Reasons"), language);
        foreach (var result in sheet.Results)
        {
            text.AppendLine($"{result.Name.In(language)}:");
            foreach (var line in result.Reasons)
            {
                text.AppendLine($"  {line.In(language)}");
            }
        }

        Section(text, new("Folgt für den Fall", "Follows for the case"), language);
        foreach (var fact in sheet.Facts)
        {
            text.AppendLine(Line(fact, sheet.Form, language));
        }

        var needs = sheet.Decisive.Value;
        if (!needs.IsEmpty)
        {
            Section(text, new("Würde die Klassifikation eingrenzen, wenn es untersucht wäre", "Would narrow the classification if tested"), language);
            text.AppendLine(string.Join(", ", needs));
        }

        return Wrapped(text);
    }

    /// <summary>The comparison: what changed, and what is suggested.</summary>
    public static string Write(ComparedWorksheets compared, Language language)
    {
        ArgumentNullException.ThrowIfNull(compared);
        var text = new StringBuilder();
        text.AppendLine(new Text("Früher: ", "Earlier: ").In(language) + compared.Earlier.Sheet.Title.In(language));
        text.AppendLine(new Text("Später: ", "Later: ").In(language) + compared.Later.Sheet.Title.In(language));
        Section(text, new("Ergebnisse", "Results"), language);
        Changes(text, compared.Results, language);
        Section(text, new("Veränderte Zellen", "Changed cells"), language);
        Changes(text, compared.Cells, language);
        Section(text, new("Vorschlag (der Untersucher entscheidet)", "Suggestion (the examiner decides)"), language);
        text.AppendLine(Line(compared.Suggestion with { IsProposed = false }, compared.Later.Form, language));
        return Wrapped(text);
    }

    private static string Line(WorksheetFact fact, WorksheetForm form, Language language) =>
        fact.Fact.Label.In(language) + (fact.IsProposed ? new Text(" (nur vorgeschlagen)", " (only proposed)").In(language) : "") + ": "
        + (fact.Value.Knowledge == Knowledge.Unknown
            ? WalkWords.Of(Truth.Unknown).In(language)
            : Words.Value(fact.Fact, fact.Value, form.ExaminedAt ?? default(OffsetDateTime), language));

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

    private static void Changes(StringBuilder text, ImmutableArray<WorksheetChange> changes, Language language)
    {
        if (changes.IsEmpty)
        {
            text.AppendLine(new Text("keine", "none").In(language));
        }

        foreach (var change in changes)
        {
            text.AppendLine($"{Said(change.Trend).In(language)}: {change.Subject.In(language)}: {change.Before.In(language)} → {change.After.In(language)}");
        }
    }

    private static Text Said(Trend trend) => trend switch
    {
        Trend.Better => new("besser", "better"),
        Trend.Same => new("gleich", "same"),
        Trend.Worse => new("schlechter", "worse"),
        _ => new("offen", "open"),
    };

    private static void Section(StringBuilder text, Text heading, Language language) =>
        text.AppendLine().AppendLine(heading.In(language));
}
