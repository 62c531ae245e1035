using Myelon.Core;
using Myelon.Core.Cases;
using Myelon.Core.Evaluation;
using Myelon.Core.Interpreters;

namespace Myelon.Web.Cases;

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

    /// <summary>A contradiction in words.</summary>
    public static string Say(Contradiction contradiction, Case @case, Language language)
    {
        var offset = @case.AsOf.Offset;
        var fact = contradiction.Fact;
        var because = string.Join(", ", contradiction.Because.Select(b => $"{b.Fact.Label.In(language)}: {Words.Value(b.Fact, b.Value, offset, language)}"));
        var (entered, derived) = (Words.Value(fact, contradiction.Entered, offset, language), Words.Value(fact, contradiction.Derived, offset, language));
        var used = contradiction.DerivedIsUsed ? derived : entered;
        return language == Language.German
            ? $"{fact.Label.De}: angegeben „{entered}“, nach anderen Angaben „{derived}“ ({because}). Gerechnet wird mit „{used}“."
            : $"{fact.Label.En}: entered \"{entered}\", by other entries \"{derived}\" ({because}). \"{used}\" is used.";
    }

    private static string Key(Contradiction contradiction) =>
        $"{contradiction.Fact.Code}:{contradiction.Entered.GetHashCode()}:{contradiction.Derived.GetHashCode()}:{string.Join(',', contradiction.Lesions)}";
}
