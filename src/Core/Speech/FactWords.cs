using Myelon.Core.Logic;
using NodaTime;

namespace Myelon.Core.Speech;

/// <summary>What is said of a fact of the vocabulary, whoever shows it.</summary>
public static class FactWords
{
    /// <summary>What a missing entry means where the fact is not asked.</summary>
    public static Text CountsAsNo { get; } = new("Ohne Eintrag gilt: nein.", "Without an entry it counts as no.");

    /// <summary>That a fact follows from others.</summary>
    public static Text Follows { get; } = new(
        "Folgt aus anderen Merkmalen; ein Eintrag ist die Ausnahme.",
        "Follows from other facts; an entry is the exception.");

    /// <summary>Whose judgement it is.</summary>
    public static Text JudgedBy { get; } = new("Urteil von", "Judged by");

    /// <summary>Where it is asked.</summary>
    public static Text Of(FactScope scope) => scope == FactScope.Lesion ? new("je Läsion", "per lesion") : new("je Person", "per patient");

    /// <summary>The values of a choice or a set; none for others.</summary>
    public static IReadOnlyList<ChoiceValue> Values(Fact fact) => fact switch { ChoiceFact choice => choice.Values, SetFact set => set.Values, _ => [] };

    /// <summary>What was entered, each value of a set with its reason where one was said.</summary>
    public static string Entered(Fact fact, Value value, Func<SetFact, int, string?> reasonOf, OffsetDateTime asOf, Language language)
    {
        if (fact is not SetFact { TakesReasons: true } set || !value.IsKnown || value.Set == 0)
        {
            return Words.Value(fact, value, asOf, language);
        }

        return string.Join(", ", Enumerable.Range(0, set.Values.Count).Where(i => (value.Set >> i & 1) != 0).Select(i =>
            set.Values[i].Label.In(language) + (reasonOf(set, i) is { } reason ? $" ({Words.Quoted(reason, language)})" : "")));
    }

    /// <summary>The kind of value as a case file has it, with range and unit.</summary>
    public static string Type(Fact fact, Language language)
    {
        return fact switch
        {
            BooleanFact => language.Say("true oder false", "true or false"),
            ChoiceFact => language.Say("ein Code", "one code"),
            SetFact => language.Say("Liste von Codes", "list of codes"),
            NumberFact number => (number.IsInteger ? language.Say("ganze Zahl ", "whole number ") : language.Say("Dezimalzahl ", "decimal "))
                + Words.Number(number.Plausible.Low, language) + language.Say(" bis ", " to ") + Words.Number(number.Plausible.High, language)
                + (number.Unit.Length > 0 ? " " + UnitWords.Of(number.Unit, language) : ""),
            MomentFact { IsDate: true } => language.Say("Datum", "date"),
            _ => language.Say("Zeitpunkt", "date and time"),
        };
    }
}
