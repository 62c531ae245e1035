using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Core.Reasoning;
using NodaTime;

namespace Myelon.Core.Speech;

/// <summary>How the advice of the sections is said beside its texts.</summary>
public static class AdviceWords
{
    /// <summary>How many advisers speak at first, the others folded: the order of reading says which.</summary>
    public const int AtFirst = 3;

    /// <summary>The factors of an advice, each with what is known of it.</summary>
    public static IReadOnlyList<string> Factors(ActiveAdvice advice, OffsetDateTime asOf, Language language) =>
        [.. advice.Factors.Select(f => f.Fact == advice.Advice.Lacks
            ? language.Say("Noch nicht eingetragen: ", "Not entered yet: ") + Lacking(advice.Advice.Lacks, f.Value, language)
            : $"{f.Fact.Label.In(language)}: {Known(f.Fact, f.Value, asOf, language)}")];

    /// <summary>The members of a list that are not entered; empty where all are.</summary>
    public static string Lacking(SetFact list, Value entered, Language language)
    {
        var held = entered.IsMissing ? 0 : entered.Set;
        return string.Join(", ", list.Values.Where((_, i) => (held >> i & 1) == 0).Select(v => v.Label.In(language)));
    }

    /// <summary>What would decide the advice of an adviser that is still open, in one sentence; null where nothing is open.</summary>
    public static string? Open(CaseEvaluation evaluation, Adviser adviser, Language language)
    {
        var facts = evaluation.OpenAdvice.Where(a => a.Adviser == adviser).SelectMany(a => a.DependsOn).Distinct().ToList();
        return facts.Count == 0
            ? null
            : language.Say("Weiteres hängt ab von: ", "More depends on: ")
                + string.Join(", ", facts.Select(f => f.Label.In(language)))
                + ".";
    }

    private static string Known(Fact fact, Value value, OffsetDateTime asOf, Language language) => value.IsMissing
        ? language.Say("nicht bekannt", "not known")
        : Words.Value(fact, value, asOf, language);
}
