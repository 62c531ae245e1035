using System.Globalization;
using Myelon.Formats.Json;
using Myelon.Core;
using Myelon.Core.Logic;
using Myelon.Core.Speech;
using NodaTime;
using NodaTime.Text;

namespace Myelon.Formats.CaseFile;

/// <summary>Reads the value of one fact from JSON. What is wrong is collected; a refused value is unknown.</summary>
internal sealed class FactReader(OffsetDateTime asOf, FaultList faults)
{
    public Value Read(Fact fact, JsonNode node)
    {
        if (node is JsonNullNode)
        {
            return Value.Unknown;
        }

        return fact switch
        {
            BooleanFact => Boolean(node),
            ChoiceFact choice => Choice(choice, node),
            SetFact set => Set(set, node),
            NumberFact number => Number(number, node),
            _ => Moment((MomentFact)fact, node),
        };
    }

    /// <summary>A number as decimal within limits, or null with a fault.</summary>
    public decimal? Decimal(JsonNode node, NumberRange plausible, bool integer, string unit, int step = 0)
    {
        if (node is not JsonNumberNode written)
        {
            return Refused(new($"Erwartet wird eine Zahl, nicht {Kind(node).De}.", $"A number is expected, not {Kind(node).En}."));
        }

        if (!JsonNumbers.TryDecimal(written.Written, out var value))
        {
            return Refused(new("Die Zahl ist zu groß oder hat zu viele Stellen.", "The number is too large or has too many digits."));
        }

        if (integer && value != decimal.Truncate(value))
        {
            return Refused(new($"{written.Written} ist keine ganze Zahl.", $"{written.Written} is not a whole number."));
        }

        if (!plausible.Contains(value))
        {
            return Refused(new($"{written.Written} liegt außerhalb des plausiblen Bereichs.", $"{written.Written} lies outside the plausible range."));
        }

        if (step > 0 && value % step != 0)
        {
            Add(
                node,
                new($"{written.Written} ist kein Vielfaches von {step}.", $"{written.Written} is no multiple of {step}."),
                new($"In Schritten von {step} angeben.", $"Give it in steps of {step}."));
            return null;
        }

        return value;

        decimal? Refused(Text message)
        {
            var (range, rangeEn) = (Range(plausible, unit, Language.German), Range(plausible, unit, Language.English));
            Add(node, message, new Text(
                integer ? $"Eine ganze Zahl von {range} angeben." : $"Eine Zahl von {range} angeben, ohne Einheit und mit Dezimalpunkt.",
                integer ? $"Give a whole number from {rangeEn}." : $"Give a number from {rangeEn}, without unit and with a decimal point."));
            return null;
        }
    }

    /// <summary>A date, or null with a fault.</summary>
    public LocalDate? Date(JsonNode node)
    {
        if (node is JsonTextNode text && LocalDatePattern.Iso.Parse(text.Value) is { Success: true } parsed && parsed.Value.Year is >= 1900 and <= 2200)
        {
            return parsed.Value;
        }

        Add(
            node,
            new("Erwartet wird ein Datum.", "A date is expected."),
            new("Als Text JJJJ-MM-TT angeben, etwa \"2026-01-15\".", "Give it as text YYYY-MM-DD, such as \"2026-01-15\"."));
        return null;
    }

    public void Add(Fault fault) => faults.Add(fault);

    public void Add(JsonNode node, Text message, Text fix) => faults.Add(new Fault(node.Pointer, message, fix));

    /// <summary>A value of a closed list of codes, or null with a fault.</summary>
    public int? Code(JsonNode node, IReadOnlyList<string> codes)
    {
        if (node is not JsonTextNode text)
        {
            Add(
                node,
                new($"Erwartet wird ein Code als Text, nicht {Kind(node).De}.", $"A code as text is expected, not {Kind(node).En}."),
                new($"Einen dieser Codes angeben: {List()}.", $"Give one of these codes: {List()}."));
            return null;
        }

        for (var i = 0; i < codes.Count; i++)
        {
            if (codes[i] == text.Value)
            {
                return i;
            }
        }

        var near = faults.IsFull ? null : Nearest.Of(text.Value, codes);
        Add(
            node,
            new(
                $"„{text.Value}“ ist kein Code dieses Merkmals." + (near is null ? "" : $" Gemeint ist vielleicht „{near}“."),
                $"\"{text.Value}\" is no code of this fact." + (near is null ? "" : $" Did you mean \"{near}\"?")),
            new($"Einen dieser Codes angeben: {List()}.", $"Give one of these codes: {List()}."));
        return null;

        string List() => string.Join(", ", codes.Select(c => $"\"{c}\""));
    }

    public static Text Kind(JsonNode node) => node switch
    {
        JsonTextNode => new("ein Text", "a text"),
        JsonNumberNode => new("eine Zahl", "a number"),
        JsonBooleanNode => new("true oder false", "true or false"),
        JsonArrayNode => new("eine Liste", "a list"),
        JsonObjectNode => new("ein Objekt", "an object"),
        _ => new("null", "null"),
    };

    private static string Range(NumberRange range, string unit, Language language) =>
        $"{Show(range.Low)} {language.Say("bis", "to")} {Show(range.High)} {UnitWords.Of(unit, language)}".TrimEnd();

    private static string Show(decimal value) => value.ToString("0.####", CultureInfo.InvariantCulture);

    private Value Boolean(JsonNode node)
    {
        if (node is JsonBooleanNode boolean)
        {
            return Value.Of(boolean.Value);
        }

        Add(
            node,
            new($"Erwartet wird true oder false, nicht {Kind(node).De}.", $"True or false is expected, not {Kind(node).En}."),
            new("true, false oder null (unbekannt) ohne Anführungszeichen angeben.", "Give true, false or null (unknown), without quotation marks."));
        return Value.Unknown;
    }

    private Value Choice(ChoiceFact fact, JsonNode node) =>
        Code(node, [.. fact.Values.Select(v => v.Code)]) is { } index ? Value.OfChoice(index) : Value.Unknown;

    private Value Set(SetFact fact, JsonNode node)
    {
        if (node is not JsonArrayNode array)
        {
            Add(
                node,
                new($"Erwartet wird eine Liste, nicht {Kind(node).De}.", $"A list is expected, not {Kind(node).En}."),
                new("Die Codes in eckigen Klammern angeben.", "Give the codes in square brackets."));
            return Value.Unknown;
        }

        var codes = fact.Values.Select(v => v.Code).ToList();
        var set = 0UL;
        foreach (var item in array.Items)
        {
            if (Code(item, codes) is { } index)
            {
                set |= 1UL << index;
            }
        }

        return set == 0 && fact.EmptyIsUnknown ? Value.Unknown : Value.OfSet(set);
    }

    private Value Number(NumberFact fact, JsonNode node) =>
        Decimal(node, fact.Plausible, fact.IsInteger, fact.Unit, fact.Step) is { } value ? Value.OfNumber(value) : Value.Unknown;

    private Value Moment(MomentFact fact, JsonNode node)
    {
        Value value;
        if (fact.IsDate)
        {
            value = Date(node) is { } date ? Value.OfDay(date, asOf.Offset) : Value.Unknown;
        }
        else if (node is JsonTextNode text && LocalDatePattern.Iso.Parse(text.Value) is { Success: true } day && day.Value.Year is >= 1900 and <= 2200)
        {
            value = Value.OfDay(day.Value, asOf.Offset);
        }
        else
        {
            value = Instant(node) is { } time ? Value.OfMoment(time.ToInstant()) : Value.Unknown;
        }

        if (fact.LiesInThePast && value.IsKnown && value.Earliest > asOf.ToInstant().ToUnixTimeTicks())
        {
            Add(
                node,
                new("Der Zeitpunkt liegt nach dem Stichzeitpunkt des Falls (as_of).", "The moment lies after the time of the case (as_of)."),
                new("Den Zeitpunkt oder as_of berichtigen.", "Correct the moment or as_of."));
            return Value.Unknown;
        }

        return value;
    }

    /// <summary>A date with time and offset, or null with a fault.</summary>
    public OffsetDateTime? Instant(JsonNode node)
    {
        if (node is JsonTextNode text && OffsetDateTimes.TryParse(text.Value, out var time))
        {
            return time;
        }

        Add(
            node,
            new("Erwartet wird ein Zeitpunkt mit Datum, Uhrzeit und Zeitabstand zu UTC.", "A date with time and offset from UTC is expected."),
            new("Als Text nach ISO 8601 angeben, etwa \"2026-11-25T09:00:00+01:00\".", "Give it as ISO 8601 text, such as \"2026-11-25T09:00:00+01:00\"."));
        return null;
    }
}
