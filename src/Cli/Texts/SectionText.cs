using Myelon.Core;
using Myelon.Core.Forms;
using Myelon.Core.Speech;
using Myelon.Desk.Reading;

namespace Myelon.Cli.Texts;

/// <summary>What is held for a section beside its recommendations: situations, times, limits, scores, results, places where the text fails.</summary>
internal static class SectionText
{
    /// <summary>Everything that names the section or one in it.</summary>
    public static void Write(Page page, Library library, string section, Language language)
    {
        var guideline = library.Guideline;
        bool IsHere(string other) => Section.Holds(section, other);
        page.Line("", $"§{section}: {library.TitleOf(section).In(language)}");
        List(AnswerWords.Advice.In(language), library.AdviceIn(section).Select(a => $"{a.Adviser.Title.In(language)}: {a.Advice.Says.In(language)}"));
        List(
            language.Say("Keine Antwort für einen Fall", "No answer for a case"),
            library.HeadingOf(section)?.NothingBecause is { } because ? [because.In(language)] : []);
        List(language.Say("Fristen und Zeiten", "Times"), library.RulesIn(section).Select(r => $"{r.Title.In(language)}: {r.Printed.In(language)}"));
        List(language.Say("Grenzen", "Limits"), library.LimitsIn(section).Select(l => $"{l.Title.In(language)}: {l.Printed.In(language)}"));
        List(AnswerWords.Pathway.In(language), library.Cells.Where(c => Library.SectionsOf(c).Any(IsHere)).Select(c => Situation(c, language)));
        List(language.Say("Scores und Skalen", "Scores and scales"), guideline.Rules.Scores.Where(s => IsHere(s.Section)).Select(s => s.Title.In(language)));
        List(
            RecommendationWords.Results.In(language),
            guideline.Evidence.Rows.Where(r => EvidenceBook.InSection(r.Sections, section)).Select(r => r.Title.In(language)));
        List(
            language.Say("Treffsicherheit und Wahl der Bildgebung", "Accuracy and choice of imaging"),
            [
                .. guideline.Evidence.Accuracy.Where(r => IsHere(r.Section)).Select(r => r.Modality.Label.In(language)).Distinct(),
                .. guideline.Evidence.ModalityRules.Where(r => IsHere(r.Section)).Select(r => r.Says.In(language)),
            ]);
        List(language.Say("Checklisten", "Checklists"), guideline.Evidence.Checklists.Where(c => IsHere(c.Section)).Select(c => c.Title.In(language)));
        List(
            language.Say("Diagnoseschlüssel", "Diagnostic codes"),
            guideline.Evidence.DiagnosisCodes.Where(c => IsHere(c.Section)).Select(c => $"{c.Code} {c.Label.In(language)}"));
        List(
            RecommendationWords.Discrepancies.In(language),
            guideline.Rules.Discrepancies.Where(d => Library.SectionsOf(d).Any(IsHere)).Select(d => $"{d.Id}: {d.Says.In(language)}"));
        List(
            language.Say("Merkmale", "Facts"),
            guideline.Rules.Vocabulary.Facts.Where(f => guideline.SectionsOf(f).Any(IsHere)).Select(f => $"{f.Label.In(language)} ({f.Code})"));

        void List(string heading, IEnumerable<string> lines)
        {
            var all = lines.ToList();
            if (all.Count == 0)
            {
                return;
            }

            page.Heading(heading);
            foreach (var line in all)
            {
                page.Line("  - ", line);
            }
        }
    }

    private static string Situation(Cell cell, Language language) =>
        $"{cell.Situation.In(language)}{((cell.Proposes ?? cell.LeavesOpen) is { } says ? ": " + says.In(language) : "")} ({cell.Status.Word().In(language)})";
}
