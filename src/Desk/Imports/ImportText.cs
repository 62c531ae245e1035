using System.Globalization;
using System.Text;
using System.Text.Json;
using Myelon.Exchange.Mapping;
using Myelon.Exchange.Sources;
using Myelon.Core;
using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Core.Reasoning;

namespace Myelon.Desk.Imports;

/// <summary>The report of an import, for a terminal and as JSON.</summary>
public static class ImportText
{
    private const int Width = 80;

    /// <summary>How many kinds of lines of one fate are told, unless all are asked for.</summary>
    private const int MostGroups = 12;

    /// <summary>The report of one patient as text of 80 columns.</summary>
    public static string Of(ImportedCase imported, Evaluator evaluator, Language language, bool hasDetails)
    {
        var text = new StringBuilder();
        text.Append(PlainText.Of(imported.Name)).Append(" (").Append(imported.Kind);
        text.Append(imported.Person.Length > 0 ? ", " + PlainText.Of(imported.Person) : "").Append(")\n");
        foreach (var fault in imported.Faults)
        {
            Wrapped(text, "  ", language.Say("abgelehnt: ", "refused: ") + fault.Says.In(language));
        }

        foreach (var fate in Enum.GetValues<Fate>())
        {
            var lines = imported.Lines.Where(l => l.Fate == fate).ToList();
            if (lines.Count > 0)
            {
                text.Append("  ").Append(fate.Word().In(language)).Append(": ").Append(lines.Count.ToString(CultureInfo.InvariantCulture)).Append('\n');
                var most = fate is Fate.Fact or Fate.Proposed or Fate.Conflict ? int.MaxValue : MostGroups;
                Lines(text, lines, most, hasDetails, evaluator.Rules.Vocabulary, language);
            }
        }

        if (Judgeability.NotFromThisSource(imported.Case, evaluator) is { Count: > 0 } silent)
        {
            var numbers = string.Join(", ", silent.Select(n => "R" + n.ToString(CultureInfo.InvariantCulture)));
            Wrapped(text, "  ", language.Say(
                "Aus dieser Quelle nicht beurteilbar (sie kann die fehlenden Merkmale nicht enthalten): ",
                "Not judgeable from this source (it cannot carry the missing facts): ") + numbers);
        }

        return text.ToString();
    }

    /// <summary>The report as JSON.</summary>
    public static void Write(Utf8JsonWriter json, ImportedCase imported, Evaluator evaluator)
    {
        json.WriteStartObject();
        json.WriteString("format", "myelon-import/1");
        json.WriteString("case", imported.Name);
        json.WriteString("source_kind", imported.Kind);
        json.WriteString("person", imported.Person.Length > 0 ? imported.Person : null);
        json.WriteBoolean("taken", imported.Case is not null);
        json.WriteStartObject("counts");
        foreach (var fate in Enum.GetValues<Fate>())
        {
            json.WriteNumber(fate.Code(), imported.Lines.Count(l => l.Fate == fate));
        }

        json.WriteEndObject();
        json.WriteStartArray("lines");
        foreach (var line in imported.Lines)
        {
            json.WriteStartObject();
            json.WriteString("source", line.Source);
            json.WriteString("pointer", line.Pointer);
            json.WriteString("fate", line.Fate.Code());
            json.WriteString("fact", line.Fact);
            json.WriteString("lesion", line.Lesion);
            json.WriteString("date", line.When?.ToString());
            json.WriteString("text_de", line.What.De);
            json.WriteString("text_en", line.What.En);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("not_judgeable_from_this_source");
        foreach (var number in Judgeability.NotFromThisSource(imported.Case, evaluator))
        {
            json.WriteNumberValue(number);
        }

        json.WriteEndArray();
        json.WriteStartArray("errors");
        foreach (var fault in imported.Faults)
        {
            json.WriteStartObject();
            json.WriteString("pointer", fault.Pointer);
            json.WriteString("message_de", fault.Message.De);
            json.WriteString("message_en", fault.Message.En);
            json.WriteString("fix", fault.Fix.De);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>Lines that say the same once, with their number and the first of their places.</summary>
    private static void Lines(StringBuilder text, List<ReportLine> lines, int most, bool hasDetails, Vocabulary vocabulary, Language language)
    {
        var groups = hasDetails ? [.. lines.Select(l => new List<ReportLine> { l })] : lines.GroupBy(l => (l.What, l.Lesion)).Select(g => g.ToList()).ToList();
        foreach (var group in groups.Take(hasDetails ? int.MaxValue : most))
        {
            var first = group[0];
            var lesion = first.Lesion is { } name ? $" [{name}]" : "";
            if (group.Count < 3)
            {
                foreach (var line in group)
                {
                    var date = line.When is { } when ? $" {when}" : "";
                    Wrapped(text, "    ", $"{line.Source}{date}{lesion}: {About(line, vocabulary, language)}{line.What.In(language)}");
                }
            }
            else
            {
                var number = group.Count.ToString(CultureInfo.InvariantCulture);
                var about = group.Select(l => About(l, vocabulary, language)).Where(a => a.Length > 0).Distinct().Select(a => a[..^2]).ToList();
                var places = about.Count > 0 ? string.Join(", ", about) : $"{string.Join(", ", group.Take(2).Select(l => l.Source))}, …";
                Wrapped(
                    text, "    ",
                    $"{number} × {lesion.Trim()} {first.What.In(language)} ({places})".Replace("  ", " ", StringComparison.Ordinal));
            }
        }

        if (!hasDetails && groups.Count > most)
        {
            var rest = (groups.Count - most).ToString(CultureInfo.InvariantCulture);
            Wrapped(text, "    ", language.Say($"… und {rest} weitere (--details)", $"… and {rest} more (--details)"));
        }
    }

    /// <summary>The fact that a line is about, where its words do not name it: a question of a form; else empty.</summary>
    internal static string About(ReportLine line, Vocabulary vocabulary, Language language) =>
        line.Fact is { } code && !line.What.De.Contains(code, StringComparison.Ordinal) && vocabulary.Find(code) is { } fact
            && !line.What.De.Contains(fact.Label.De, StringComparison.Ordinal)
            ? fact.Label.In(language) + ": "
            : "";

    /// <summary>Words of 80 columns, with an indent.</summary>
    internal static void Wrapped(StringBuilder text, string indent, string words)
    {
        foreach (var (line, i) in LineBreaks.Lines(PlainText.Of(words), Width - indent.Length, hanging: 2).Select((l, i) => (l, i)))
        {
            text.Append(indent).Append(i == 0 ? "" : "  ").Append(line).Append('\n');
        }
    }
}
