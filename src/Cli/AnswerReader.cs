using System.Globalization;
using Myelon.Core;
using Myelon.Core.Logic;
using Myelon.Core.Speech;
using NodaTime;

namespace Myelon.Cli;

/// <summary>Reads what a person types as the answer to a question.</summary>
internal static class AnswerReader
{
    private static readonly string[] YesWords = ["j", "ja", "y", "yes", "true", "1"];
    private static readonly string[] NoWords = ["n", "nein", "no", "false", "2"];

    /// <summary>Whether "unknown" was answered.</summary>
    public static bool IsUnknown(string answer) => answer.ToLowerInvariant() is "?" or "" or "u" or "unbekannt" or "unknown";

    /// <summary>The value that was typed, or null if it is none of the fact.</summary>
    public static Value? Read(Fact fact, string answer, OffsetDateTime asOf) => fact switch
    {
        BooleanFact => YesWords.Contains(answer.ToLowerInvariant()) ? Value.Of(true) : NoWords.Contains(answer.ToLowerInvariant()) ? Value.Of(false) : null,
        ChoiceFact choice => Position(choice.Values, answer) is { } position ? Value.OfChoice(position) : null,
        SetFact set => Set(set, answer),
        NumberFact number => Number(number, answer),
        _ => Moment((MomentFact)fact, answer, asOf),
    };

    /// <summary>What may be answered, one line each; empty where it is a number or a time.</summary>
    public static IReadOnlyList<string> Choices(Fact fact, Language language) => fact switch
    {
        BooleanFact => [language.Say("j  ja", "y  yes"), language.Say("n  nein", "n  no")],
        ChoiceFact choice => Numbered(choice.Values, language),
        SetFact set => Numbered(set.Values, language),
        _ => [],
    };

    /// <summary>How an answer is written.</summary>
    public static string Hint(Fact fact, Language language) => fact switch
    {
        BooleanFact => language.Say("j, n", "y, n"),
        ChoiceFact choice when HasNumbersAsCodes(choice.Values) => "Code",
        ChoiceFact => language.Say("Nummer oder Code", "number or code"),
        SetFact { EmptyIsUnknown: true } => language.Say("Nummern oder Codes, durch Komma getrennt", "numbers or codes, separated by commas"),
        SetFact => language.Say("Nummern oder Codes, durch Komma getrennt; - für keine", "numbers or codes, separated by commas; - for none"),
        NumberFact number => $"{Show(number.Plausible.Low)}–{Show(number.Plausible.High)} {UnitWords.Of(number.Unit, language)}".TrimEnd(),
        MomentFact { IsDate: true } => language.Say("TT.MM.JJJJ", "YYYY-MM-DD"),
        _ => language.Say("TT.MM.JJJJ hh:mm, vor 3 h, gestern 22:00", "YYYY-MM-DD hh:mm, 3 h ago, yesterday 22:00"),
    };

    private static List<string> Numbered(IReadOnlyList<ChoiceValue> values, Language language) => HasNumbersAsCodes(values)
        ? [.. values.Select(v => $"{v.Code,-2}  {v.Label.In(language)}")]
        : [.. values.Select((v, i) => string.Create(CultureInfo.InvariantCulture, $"{i + 1,2}  {v.Label.In(language)} ({v.Code})"))];

    /// <summary>The grades of the compression scale are called 0 to 3: a number there is the grade, never a place in the list.</summary>
    private static bool HasNumbersAsCodes(IReadOnlyList<ChoiceValue> values) => values.Any(v => v.Code.All(char.IsAsciiDigit));

    private static string Show(decimal number) => number.ToString("0.##", CultureInfo.InvariantCulture);

    private static int? Position(IReadOnlyList<ChoiceValue> values, string answer)
    {
        for (var i = 0; i < values.Count; i++)
        {
            if (string.Equals(values[i].Code, answer, StringComparison.OrdinalIgnoreCase))
            {
                return i;
            }
        }

        return !HasNumbersAsCodes(values)
            && int.TryParse(answer, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= values.Count
                ? number - 1
                : null;
    }

    private static Value? Set(SetFact fact, string answer)
    {
        if (answer == "-")
        {
            return fact.EmptyIsUnknown ? null : Value.OfSet(0);
        }

        if (WrittenLevels.Of(fact, answer) is { } levels)
        {
            return Value.OfSet(levels);
        }

        var bits = 0UL;
        foreach (var part in answer.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (Position(fact.Values, part) is not { } position)
            {
                return null;
            }

            bits |= 1UL << position;
        }

        return bits == 0 ? null : Value.OfSet(bits);
    }

    private static Value? Number(NumberFact fact, string answer)
    {
        const NumberStyles style = NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign;
        return decimal.TryParse(answer.Replace(',', '.'), style, CultureInfo.InvariantCulture, out var number)
            && fact.Plausible.Contains(number)
            && (!fact.IsInteger || number == decimal.Truncate(number))
            && (fact.Step == 0 || number % fact.Step == 0)
            ? Value.OfNumber(number)
            : null;
    }

    private static Value? Moment(MomentFact fact, string answer, OffsetDateTime asOf)
    {
        var (read, wrong) = WrittenMoments.Read(answer, asOf, CivilTime.ZoneOf(asOf), fact.LiesInThePast);
        Value? value = wrong is not null ? null : fact.IsDate || read.At is not { } instant ? Value.OfDay(read.Date, asOf.Offset) : Value.OfMoment(instant);
        return value is { } told && fact.LiesInThePast && told.Earliest > asOf.ToInstant().ToUnixTimeTicks() ? null : value;
    }
}
