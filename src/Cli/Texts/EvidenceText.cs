using Myelon.Core;
using Myelon.Core.Forms;
using Myelon.Core.Speech;

namespace Myelon.Cli.Texts;

/// <summary>Evidence, timing rules, limits and lists as lines of text.</summary>
internal static class EvidenceText
{
    /// <summary>A row of evidence.</summary>
    public static IEnumerable<string> Lines(EvidenceRow row, Language language)
    {
        var lines = new List<string>(Paragraph.Lines(row.Title.In(language)));
        foreach (var line in new[] { EvidenceTexts.Study(row, language), EvidenceTexts.Schedules(row, language) }.Where(l => l.Length > 0))
        {
            lines.AddRange(Paragraph.Lines(line, 2));
        }

        lines.AddRange(row.Outcomes.SelectMany(o => Paragraph.Lines(EvidenceTexts.Of(o, language), 2)));
        return lines.Concat(Foot(row.Sections, row.References, row.Discrepancies, row.Notes, language));
    }

    /// <summary>What evidence there is for a recommendation: the titles of its section's rows, and how to see the figures.</summary>
    public static IEnumerable<string> Titles(Recommendation recommendation, EvidenceBook evidence, Language language)
    {
        var links = evidence.For(recommendation);
        var elsewhere = links.Count(l => l.Link == EvidenceLink.Reference);
        var figures = $"myelon evidence --recommendation {recommendation.Number}";
        return links.Count == 0
            ? []
            : links.Where(l => l.Link == EvidenceLink.Section)
                .SelectMany(l => Paragraph.Lines("- " + l.Row.Title.In(language), 2))
                .Concat(Paragraph.Lines(
                    language.Say(
                        $"{(elsewhere > 0 ? $"und {elsewhere} aus dort zitierten Arbeiten an anderer Stelle. " : "")}Zahlen: {figures}",
                        $"{(elsewhere > 0 ? $"and {elsewhere} from works cited there, reported elsewhere. " : "")}Figures: {figures}"),
                    2));
    }

    /// <summary>A timing rule.</summary>
    public static IEnumerable<string> Lines(TimingRule rule, Language language) =>
        Rule(rule.Title, rule.Printed, rule.Recommendations.Select(r => r.Number), language)
            .Concat(Foot(rule.Sections, [], rule.Discrepancies, rule.Notes, language));

    /// <summary>A limit.</summary>
    public static IEnumerable<string> Lines(Limit limit, Language language) =>
        Rule(limit.Title, limit.Printed, limit.Recommendations.Select(r => r.Number), language)
            .Concat(Foot(limit.Sections, [], limit.Discrepancies, limit.Notes, language));

    /// <summary>A checklist.</summary>
    public static IEnumerable<string> Lines(Checklist checklist, Language language)
    {
        var lines = new List<string> { checklist.Title.In(language) };
        foreach (var part in checklist.Parts)
        {
            lines.Add($"  {part.Title.In(language)} ({part.Items.Count})");
            lines.AddRange(part.Items.SelectMany(i => Paragraph.Lines("[ ] " + i.In(language), 4, hanging: 4)));
        }

        return lines.Concat(Foot([checklist.Section], [], [], checklist.Notes, language));
    }

    /// <summary>A diagnostic code.</summary>
    public static IEnumerable<string> Lines(DiagnosisCode code, Language language) =>
        Paragraph.Lines($"{code.Code}  {code.Label.In(language)} (§{code.Section})", 0, hanging: 7);

    /// <summary>Sections, works, discrepancies and notes under a row.</summary>
    public static IEnumerable<string> Foot(
        IEnumerable<string> sections, IEnumerable<int> references, IEnumerable<string> discrepancies, IEnumerable<Text> notes, Language language)
    {
        foreach (var line in notes.SelectMany(n => Paragraph.Lines("! " + n.In(language), 2)))
        {
            yield return line;
        }

        var parts = new[]
        {
            string.Join(", ", sections.Select(s => "§" + s)),
            EvidenceTexts.Works(references, language),
            string.Join(", ", discrepancies),
        };
        foreach (var line in Paragraph.Lines(string.Join(" · ", parts.Where(p => p.Length > 0)), 2))
        {
            yield return line;
        }
    }

    private static IEnumerable<string> Rule(Text title, Text printed, IEnumerable<int> recommendations, Language language)
    {
        var numbers = string.Join(", ", recommendations.Select(r => "R" + r));
        var heading = $"{title.In(language)}{(numbers.Length > 0 ? $" ({numbers})" : "")}";
        return Paragraph.Lines(heading).Concat(Paragraph.Lines(EvidenceTexts.Printed(printed, language), 2));
    }
}
