using System.Text;
using Myelon.Core.Forms;
using Myelon.Core.Reasoning;

namespace Myelon.Desk.Reading;

/// <summary>Which of our things answer a case from a section.</summary>
/// <param name="Section">The section.</param>
/// <param name="Answers">What answers, in words; empty where nothing does.</param>
public sealed record SectionCoverage(SectionHeading Section, IReadOnlyList<string> Answers);

/// <summary>For every section of a guideline, what answers a case from it, or why nothing does.</summary>
public static class Coverage
{
    /// <summary>The sections in order.</summary>
    public static IReadOnlyList<SectionCoverage> Of(Guideline guideline) =>
        [.. guideline.Sections.Select(s => new SectionCoverage(s, [.. Answers(guideline, s.Number)]))];

    /// <summary>The same as a page of Markdown.</summary>
    public static string Page(Guideline guideline)
    {
        var page = new StringBuilder("# What answers a case, section by section\n\n");
        page.Append("Generated; a section with neither an answer nor a reason fails the tests. The numbers are those of ")
            .Append(guideline.Rules.Edition.Title.En).Append(", AWMF ").Append(guideline.Rules.Edition.Register).Append(", version ")
            .Append(guideline.Rules.Edition.Version).Append(".\n\n| § | section | what answers a case |\n| --- | --- | --- |\n");
        foreach (var (section, answers) in Of(guideline))
        {
            page.Append("| ").Append(section.Number).Append(" | ").Append(section.Title.En).Append(" | ")
                .Append(answers.Count > 0 ? string.Join("; ", answers) : $"*nothing:* {section.NothingBecause?.En}").Append(" |\n");
        }

        return page.ToString();
    }

    private static IEnumerable<string> Answers(Guideline guideline, string section)
    {
        var (rules, evidence) = (guideline.Rules, guideline.Evidence);
        string?[] kinds =
        [
            Kind("recommendation", rules.Recommendations.Where(r => r.Section == section).Select(r => $"R{r.Number}")),
            Kind("adviser", rules.Advisers.Where(a => a.Advice.Any(x => x.Section == section)).Select(a => a.Title.En)),
            Kind(
                "pathway",
                rules.Pathway?.Tables.Where(t => t.Cells.Concat(t.Overlays).Any(c => Library.SectionsOf(c).Contains(section))).Select(t => t.Title.En) ?? []),
            Kind("score", rules.Scores.Where(s => s.Section == section).Select(s => s.Title.En)),
            Kind("clock", rules.Timetable.Rules.Where(r => r.Sections.Contains(section)).Select(r => r.Title.En)),
            Kind("limit", rules.Timetable.Limits.Where(l => l.Sections.Contains(section)).Select(l => l.Title.En)),
            Kind("check", rules.Dose?.Checks.Where(c => c.Section == section).Select(c => c.Title.En) ?? []),
            Kind(
                "table",
                evidence.Accuracy
                    .Where(r => r.Section == section)
                    .Select(r => r.Modality.Label.En)
                    .Distinct()
                    .Concat(evidence.Checklists.Where(c => c.Section == section).Select(c => c.Title.En))),
            Kind("code list", evidence.DiagnosisCodes.Where(c => c.Section == section).Select(c => c.Code)),
            Kind("paper", guideline.Papers.Where(p => p.Sections.Contains(section)).Select(p => p.Title.En)),
        ];
        return kinds.OfType<string>();
    }

    private static string? Kind(string name, IEnumerable<string> of)
    {
        var all = of.ToList();
        return all.Count == 0 ? null : $"{name} {string.Join(", ", all)}";
    }
}
