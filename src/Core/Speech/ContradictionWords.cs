using System.Numerics;
using Myelon.Core.Logic;
using Myelon.Core.Reasoning;
using NodaTime;

namespace Myelon.Core.Speech;

/// <summary>A contradiction between entries as sentences: both sides, why they cannot stand beside each other, and which side is used.</summary>
internal static class ContradictionWords
{
    /// <summary>Up to this many possible values are named; of more the excluded ones are.</summary>
    private const int FewValues = 4;

    /// <summary>Up to this many definitions are quoted; more would hide what they say.</summary>
    private const int FewDefinitions = 3;

    public static string Sentence(Contradiction contradiction, OffsetDateTime asOf, Language language)
    {
        var fact = contradiction.Fact;
        var entered = Value(fact, contradiction.Entered, asOf, language);
        var said = contradiction.IsEntered
            ? language.Say($"eingetragen ist {entered}.", $"{entered} is entered.")
            : language.Say($"aus einem Teil der Angaben folgt {entered}.", $"{entered} follows from some of the entries.");
        return $"{fact.Label.In(language)}: {said} {Against(contradiction, asOf, language)} {Used(contradiction, entered, asOf, language)}";
    }

    /// <summary>The other side, and the definition or what follows.</summary>
    private static string Against(Contradiction contradiction, OffsetDateTime asOf, Language language)
    {
        var others = contradiction.Because.Where(b => !b.Value.IsMissing).Select(b => $"{b.Fact.Label.In(language)} {Value(b.Fact, b.Value, asOf, language)}")
            .Concat(Beside(contradiction).Select(t => t.In(language))).ToList();
        var against = language.Say(
            others.Count > 1 ? "Dagegen stehen: " : "Dagegen steht: ",
            others.Count > 1 ? "Against it stand: " : "Against it stands: ") + string.Join("; ", others);
        if (contradiction.Definitions.Count > 0)
        {
            return $"{against}. " + (contradiction.Definitions.Count <= FewDefinitions
                ? string.Join(" ", contradiction.Definitions.Select(d => $"{d.Says.In(language).TrimEnd('.')} ({d.Source})."))
                : language.Say("Nach den Definitionen der Skalen und Begriffe ist das zusammen nicht möglich.",
                "By the definitions of these scales and words they cannot hold together."));
        }

        if (contradiction.Because.Count > 0 && contradiction.Because.All(b => b.Fact == contradiction.Fact))
        {
            return against + language.Say(
                ". Die Angabe gilt der Person und ist an zwei Stellen verschieden eingetragen.",
                ". The entry is about the patient and differs in two places.");
        }

        var follows = contradiction.Possible.IsMissing ? ""
            : language.Say("; daraus folgt ", "; from that follows ") + Value(contradiction.Fact, contradiction.Possible, asOf, language);
        return $"{against}{follows}.";
    }

    /// <summary>What speaks against an entry and is no fact.</summary>
    private static IEnumerable<Text> Beside(Contradiction contradiction) => contradiction switch
    {
        { Derivation: InvolvedLevels } => [new("die Höhen der gesicherten Läsionen", "the levels of the confirmed lesions")],
        { Derivation: FromWorksheet } => [new("das Arbeitsblatt der Untersuchung", "the worksheet of the examination")],
        { Derivation.NamesCourses: true } => [new("die früheren Bestrahlungsserien", "the earlier courses of radiotherapy")],
        { Because.Count: 0 } => [new("der übrige Fall", "the rest of the case")],
        _ => [],
    };

    /// <summary>What is used until somebody mends it, never a part of each side.</summary>
    private static string Used(Contradiction contradiction, string entered, OffsetDateTime asOf, Language language)
    {
        var graver = !contradiction.IsDecidedByGravity ? "" : language.Say(", die ernstere Seite", ", the graver side");
        if (!contradiction.DerivedIsUsed)
        {
            return language.Say($"Bis zur Klärung gilt {entered}{graver}.", $"Until this is settled {entered} is used{graver}.");
        }

        if (contradiction.Possible.IsMissing)
        {
            return language.Say(
                $"Bis zur Klärung gilt die andere{(graver.Length > 0 ? ", ernstere" : "")} Seite; {entered} wird nicht verwendet.",
                $"Until this is settled the other{(graver.Length > 0 ? ", graver" : "")} side is used; {entered} is set aside.");
        }

        var possible = Value(contradiction.Fact, contradiction.Possible, asOf, language);
        return language.Say(
            $"Bis zur Klärung gilt {possible}{graver}; {entered} wird nicht verwendet.",
            $"Until this is settled {possible} is used{graver}; {entered} is set aside.");
    }

    /// <summary>A value in quotation marks; of several choices each, or those that are left out; of a number without an end its bound.</summary>
    private static string Value(Fact fact, Value value, OffsetDateTime asOf, Language language)
    {
        switch (fact)
        {
            case ChoiceFact choice when !value.IsMissing && BitOperations.PopCount(value.Choices) is var count and > 1:
                var excluded = choice.Full & ~value.Choices;
                return count <= FewValues || BitOperations.PopCount(excluded) >= count
                    ? Each(choice, value.Choices, language.Say("oder", "or"), language)
                    : language.Say("nicht ", "not ") + Each(choice, excluded, language.Say("oder", "or"), language);
            case NumberFact number when !value.IsMissing && !value.Number.IsPoint && value.Number.High >= number.Plausible.High:
                return language.Say("mindestens ", "at least ") + Measured(number, value.Number.Low, language);
            case NumberFact number when !value.IsMissing && !value.Number.IsPoint && value.Number.Low <= number.Plausible.Low:
                return language.Say("höchstens ", "at most ") + Measured(number, value.Number.High, language);
            default:
                return Words.Quoted(Words.Value(fact, value, asOf, language), language);
        }
    }

    private static string Measured(NumberFact fact, decimal number, Language language) =>
        Words.Quoted(Words.Number(number, language) + (fact.Unit.Length > 0 ? " " + UnitWords.Of(fact.Unit, language, number) : ""), language);

    private static string Each(ChoiceFact fact, ulong values, string last, Language language) =>
        Words.List([.. fact.Values.Where((_, i) => (values >> i & 1) != 0).Select(v => Words.Quoted(v.Label.In(language), language))], last);
}
