using Myelon.Core;
using Myelon.Core.Logic;
using Myelon.Core.Reasoning;
using Myelon.Core.Speech;

namespace Myelon.Cli.Texts;

/// <summary>The facts of the vocabulary.</summary>
internal static class FactText
{
    /// <summary>The facts of which the code or a label contains a word; all of them without one.</summary>
    public static IReadOnlyList<Fact> Matching(Vocabulary vocabulary, string? word) => [.. vocabulary.Facts.Where(f => word is null || Matches(f, word))];

    private static bool Matches(Fact fact, string word) =>
        fact.Code.Contains(word, StringComparison.OrdinalIgnoreCase)
        || fact.Label.De.Contains(word, StringComparison.OrdinalIgnoreCase)
        || fact.Label.En.Contains(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>A fact with its type, values and what must be known to enter it.</summary>
    public static void Write(Page page, Guideline guideline, Fact fact, Language language)
    {
        page.Line("", fact.Code);
        page.Line(
            "    ",
            $"{fact.Label.In(language)}. {FactWords.Type(fact, language)}; {FactWords.Of(fact.Scope).In(language)}"
            + (guideline.SectionsOf(fact) is { Count: > 0 } sections ? $"; §{string.Join(", §", sections)}" : ""));
        foreach (var value in FactWords.Values(fact))
        {
            page.Line($"      {value.Code}: ", value.Label.In(language));
        }

        if (fact.Policy != UnknownPolicy.Ask)
        {
            page.Line("    ", FactWords.CountsAsNo.In(language));
        }

        if (fact.IsDerived)
        {
            page.Line("    ", FactWords.Follows.In(language));
        }

        if (fact.Note is { } note)
        {
            page.Line("    ", note.In(language));
        }

        if (fact.JudgedBy is { } judge)
        {
            page.Line("    ", $"{FactWords.JudgedBy.In(language)}: " + judge.In(language));
        }
    }
}
