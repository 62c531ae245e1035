using Myelon.Core;
using Myelon.Core.Logic;
using Myelon.Core.Reasoning;
using Myelon.Core.Speech;
using NodaTime;

namespace Myelon.Desk.Cases;

/// <summary>Entries that contradict each other: unlikely combinations, which a person may confirm.</summary>
public static class CaseContradictions
{
    /// <summary>Those of an answer that another answer did not have.</summary>
    public static IReadOnlyList<Contradiction> New(CaseEvaluation before, CaseEvaluation after)
    {
        var known = before.Contradictions.Select(Key).ToHashSet(StringComparer.Ordinal);
        return [.. after.Contradictions.Where(c => !known.Contains(Key(c)))];
    }

    /// <summary>What a confirmation names, so that it confirms just these contradictions and no later ones.</summary>
    public static string Key(IEnumerable<Contradiction> contradictions) => string.Join('|', contradictions.Select(Key).Order(StringComparer.Ordinal));

    private static string Key(Contradiction contradiction) =>
        string.Join(
            ':',
            contradiction.Fact.Code,
            Said(contradiction.Fact, contradiction.Entered),
            Said(contradiction.Fact, contradiction.Possible),
            string.Join(',', contradiction.Lesions));

    private static string Said(Fact fact, Value value) => Words.Value(fact, value, default, Language.English);
}
