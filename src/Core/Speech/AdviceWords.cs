using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Core.Reasoning;
using NodaTime;

namespace Myelon.Core.Speech;

/// <summary>How the advice of the sections is said beside its texts.</summary>
public static class AdviceWords
{
    /// <summary>The factors of an advice, each with what is known of it.</summary>
    public static IReadOnlyList<string> Factors(ActiveAdvice advice, OffsetDateTime asOf, Language language) =>
        [.. advice.Factors.Select(f => $"{f.Fact.Label.In(language)}: {Known(f.Fact, f.Value, asOf, language)}")];

    /// <summary>What would decide the advice of an adviser that is still open, in one sentence; null where nothing is open.</summary>
    public static string? Open(CaseEvaluation evaluation, Adviser adviser, Language language)
    {
        var facts = evaluation.OpenAdvice.Where(a => a.Adviser == adviser).SelectMany(a => a.DependsOn).Distinct().ToList();
        return facts.Count == 0
            ? null
            : (language == Language.German ? "Weiteres hängt ab von: " : "More depends on: ")
                + string.Join(", ", facts.Select(f => f.Label.In(language)))
                + ".";
    }

    private static string Known(Fact fact, Value value, OffsetDateTime asOf, Language language) => value.IsMissing
        ? language == Language.German ? "nicht bekannt" : "not known"
        : Words.Value(fact, value, asOf, language);
}
