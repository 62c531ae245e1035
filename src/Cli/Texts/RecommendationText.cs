using Myelon.Core;
using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Core.Reasoning;
using Myelon.Core.Speech;

namespace Myelon.Cli.Texts;

/// <summary>A recommendation in full, for reading beside the guideline.</summary>
internal static class RecommendationText
{
    public static void Write(Page page, Recommendation r, Guideline guideline, Language language)
    {
        page.Line("", $"R{r.Number}: {r.Title.In(language)}");
        page.Line(
            "",
            $"§{r.Section} · {r.Consensus.Percent} % {r.Consensus.Word.In(language)} "
                + $"· {RecommendationWords.New.In(language)} {r.LabelledNew}{(r.AtAGlance ? " · " + RecommendationWords.AtAGlance.In(language) : "")} "
                + $"· {r.Slug}");
        page.Blank().Line("  ", r.Says.In(language));
        page.Line("  ", $"({RecommendationWords.Paraphrase.In(language)})");
        page.Heading(RecommendationWords.Grades.In(language));
        foreach (var (sentence, i) in r.Sentences.Select((s, i) => (s, i + 1)))
        {
            page.Line($"  {RecommendationWords.Sentence.In(language)} {i}: ", RecommendationWords.Of(sentence, language));
        }

        if (r.WherePossible)
        {
            page.Line("  ", RecommendationWords.WherePossible.In(language));
        }

        foreach (var (name, _, condition) in RecommendationSlots.Of(r))
        {
            page.Heading(name.In(language));
            Tree(page, condition, language, 2);
        }

        foreach (var remark in r.Remarks)
        {
            page.Heading(RecommendationWords.Remarks.In(language));
            Tree(page, remark.When, language, 2);
            page.Line("  → ", remark.Says.In(language));
        }

        if (r.Actions.Count > 0)
        {
            page.Heading(RecommendationWords.Actions.In(language));
            foreach (var a in r.Actions)
            {
                page.Line("  - ", $"{RecommendationWords.Does(a, language)} [{a.Grade.Word().In(language)}; {RecommendationWords.Who(a, language)}]");
            }
        }

        if (r.TimeLimit is { } limit)
        {
            page.Heading(RecommendationWords.Time.In(language));
            page.Line("  ", limit.Says.In(language));
        }

        Texts(page, RecommendationWords.Exceptions.In(language), r.Exceptions, language);
        Texts(page, RecommendationWords.Reading.In(language), r.Notes, language);
        Texts(page, RecommendationWords.NotFormalised.In(language), r.NotFormalised, language);
        var own = guideline.Rules.Discrepancies.Where(d => d.Members.Contains(r)).ToList();
        if (own.Count > 0)
        {
            page.Heading(RecommendationWords.Discrepancies.In(language));
            foreach (var d in own)
            {
                page.Line($"  {d.Id,-5} ", d.Says.In(language));
            }
        }

        if (r.Interactions.Count > 0)
        {
            page.Heading(RecommendationWords.Neighbours.In(language));
            foreach (var i in r.Interactions)
            {
                page.Line($"  R{i.With,-3} ", RecommendationWords.Of(i.Type).In(language) + (i.Note is { } note ? ": " + note.In(language) : ""));
            }
        }

        if (r.Evidence.Count > 0)
        {
            page.Heading(RecommendationWords.References.In(language));
            page.Line("  ", string.Join(" ", r.Evidence.Select(e => $"[{e}]")));
        }

        var evidence = EvidenceText.Titles(r, guideline.Evidence, language).ToList();
        if (evidence.Count > 0)
        {
            page.Heading(RecommendationWords.Results.In(language));
            evidence.ForEach(line => page.Raw(line));
        }
    }

    /// <summary>A condition over several lines: one for each leaf, indented by its depth.</summary>
    private static void Tree(Page page, Condition condition, Language language, int indent)
    {
        var lead = new string(' ', indent);
        var terms = condition switch { All { Terms.Count: > 1 } all => all.Terms, Any any => any.Terms, _ => null };
        if (terms is null)
        {
            page.Line(lead + "- ", Say.In(language, condition));
            return;
        }

        page.Line(lead, RecommendationWords.Connective(condition)!.In(language));
        foreach (var term in terms)
        {
            Tree(page, term, language, indent + 2);
        }
    }

    private static void Texts(Page page, string heading, IReadOnlyList<Text> texts, Language language)
    {
        if (texts.Count == 0)
        {
            return;
        }

        page.Heading(heading);
        foreach (var text in texts)
        {
            page.Line("  - ", text.In(language));
        }
    }
}
