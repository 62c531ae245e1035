using System.Globalization;
using Myelon.Core;
using Myelon.Core.Logic;
using NodaTime;
using NodaTime.Text;

namespace Myelon.Web.Forms;

/// <summary>What stands in the controls of a field: the values chosen or written.</summary>
/// <param name="Values">The values; none for unknown.</param>
public sealed record Written(IReadOnlyList<string> Values)
{
    /// <summary>The value that says of a set that none of its values holds.</summary>
    public const string NoneOfThem = "-";

    private static readonly LocalDatePattern German = LocalDatePattern.CreateWithInvariantCulture("d'.'M'.'uuuu");

    /// <summary>Nothing.</summary>
    public static Written Nothing { get; } = new([]);

    /// <summary>The first value, or empty.</summary>
    public string First => Values.Count > 0 ? Values[0] : "";

    /// <summary>Whether the same stands there.</summary>
    public bool Says(Written other) => Values.SequenceEqual(other.Values, StringComparer.Ordinal);

    /// <summary>What stands in the controls for a value.</summary>
    public static Written Of(Fact fact, Value value, Language language, DateTimeZone zone)
    {
        if (!value.IsKnown)
        {
            return Nothing;
        }

        switch (fact)
        {
            case BooleanFact:
                return new([value.Truth.IsYes ? "yes" : "no"]);
            case ChoiceFact choice:
                return new([choice.Values[value.Choice].Code]);
            case SetFact set:
                var held = set.Values.Where((_, i) => (value.Set >> i & 1) != 0).Select(v => v.Code).ToList();
                return new(held.Count == 0 ? [NoneOfThem] : held);
            case NumberFact:
                var text = value.Number.Low.ToString("0.############################", CultureInfo.InvariantCulture);
                return new([language.WithDecimalSign(text)]);
            default:
                return Moment(value, language, zone);
        }
    }

    private static Written Moment(Value value, Language language, DateTimeZone zone)
    {
        var middle = value.IsWholeDay ? value.Earliest + ((value.Latest - value.Earliest) / 2) : value.Earliest;
        var local = Instant.FromUnixTimeTicks(middle).InZone(zone).LocalDateTime;
        var day = Core.Speech.Words.Date(local.Date, language);
        return new([value.IsWholeDay ? day : string.Create(CultureInfo.InvariantCulture, $"{day} {local.Hour:00}:{local.Minute:00}")]);
    }

    /// <summary>
    /// The value that stands in the controls, or what is wrong with it. A number is written with the decimal sign of the language and
    /// nothing else: "8,00" and "8.00" never become 800.
    /// </summary>
    /// <param name="fact">The fact.</param>
    /// <param name="language">The language of the page.</param>
    /// <param name="asOf">The time of the case, whose offset counts for whole days.</param>
    /// <param name="zone">The zone in which a time of day is written.</param>
    public (Value Value, Text? Wrong) Read(Fact fact, Language language, OffsetDateTime asOf, DateTimeZone zone)
    {
        if (Values.Count == 0 || (Values.Count == 1 && First.Trim().Length == 0))
        {
            return (Value.Unknown, null);
        }

        return fact switch
        {
            BooleanFact => First switch { "yes" => (Value.Of(true), null), "no" => (Value.Of(false), null), _ => (Value.Unknown, NotOffered) },
            ChoiceFact choice => Index(choice.Values, First) is { } index ? (Value.OfChoice(index), null) : (Value.Unknown, NotOffered),
            SetFact set => Set(set),
            NumberFact number => Number(number, First.Trim(), language),
            MomentFact moment => Moment(moment, asOf, zone),
            _ => throw new ArgumentException("a fact of no known kind", nameof(fact)),
        };
    }

    private static Text NotOffered =>
        new("Diesen Wert bietet das Formular nicht an. Einen der angebotenen wählen.", "The form does not offer this value. Choose one that it offers.");

    private static int? Index(IReadOnlyList<ChoiceValue> values, string code)
    {
        for (var i = 0; i < values.Count; i++)
        {
            if (values[i].Code == code)
            {
                return i;
            }
        }

        return null;
    }

    private (Value, Text?) Set(SetFact set)
    {
        if (Values.Contains(NoneOfThem))
        {
            return Values.Count == 1 && !set.EmptyIsUnknown
                ? (Value.OfSet(0), null)
                : (
                    Value.Unknown,
                    new(
                        "„nichts davon“ und ein Wert schließen sich aus. Eines von beiden wegnehmen.",
                        "\"none of them\" and a value exclude each other. Take one of them away."));
        }

        var bits = 0UL;
        foreach (var code in Values)
        {
            if (Index(set.Values, code) is not { } index)
            {
                return (Value.Unknown, NotOffered);
            }

            bits |= 1UL << index;
        }

        return (Value.OfSet(bits), null);
    }

    private static (Value, Text?) Number(NumberFact fact, string text, Language language)
    {
        var sign = language.DecimalSign();
        var other = sign == ',' ? '.' : ',';
        if (text.Contains(other, StringComparison.Ordinal))
        {
            return (Value.Unknown, new(
                "Ein Punkt ist auf Deutsch kein Dezimalzeichen. Mit Komma schreiben, ohne Tausenderpunkt, etwa 8,5.",
                "A comma is no decimal sign in English. Write a point, without thousands separators, such as 8.5."));
        }

        const NumberStyles style = NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign;
        var usual = text.Replace(sign, '.').Replace('−', '-');
        if (text.Length > 20 || !decimal.TryParse(usual, style, CultureInfo.InvariantCulture, out var number) || !char.IsAsciiDigit(usual[^1]))
        {
            return (
                Value.Unknown,
                new(
                    $"Das ist keine Zahl. Nur Ziffern und ein Komma schreiben{Unit(fact.Unit)}.",
                    $"This is no number. Write digits and one point only{UnitEn(fact.Unit)}."));
        }

        if (fact.IsInteger && number != decimal.Truncate(number))
        {
            return (Value.Unknown, new("Gefragt ist eine ganze Zahl.", "A whole number is asked."));
        }

        if (!fact.Plausible.Contains(number))
        {
            return (Value.Unknown, new(
                $"Außerhalb des plausiblen Bereichs: {Range(fact, Language.German)}. Zahl und Einheit prüfen.",
                $"Outside the plausible range: {Range(fact, Language.English)}. Check number and unit."));
        }

        return fact.Step > 0 && number % fact.Step != 0
            ? (
                Value.Unknown,
                new(
                    $"Nur in Schritten von {Core.Speech.Words.Number(fact.Step, Core.Language.German)}.",
                    $"In steps of {Core.Speech.Words.Number(fact.Step, Core.Language.English)} only."))
            : (Value.OfNumber(number), null);

        static string Unit(string unit) => unit.Length > 0 ? $", ohne die Einheit {Core.Speech.UnitWords.Of(unit, Language.German)}" : "";
        static string UnitEn(string unit) => unit.Length > 0 ? $", without the unit {Core.Speech.UnitWords.Of(unit, Language.English)}" : "";
    }

    /// <summary>The plausible range of a number with its unit.</summary>
    public static string Range(NumberFact fact, Language language)
    {
        var unit = fact.Unit.Length > 0 ? "\u00A0" + Core.Speech.UnitWords.Of(fact.Unit, language) : "";
        var (low, high) = (Core.Speech.Words.Number(fact.Plausible.Low, language), Core.Speech.Words.Number(fact.Plausible.High, language));
        return low + language.Say(" bis ", " to ") + high + unit;
    }

    /// <summary>The day that a text names, in either way of writing, or null.</summary>
    public static LocalDate? Date(string text) =>
        new[] { LocalDatePattern.Iso.Parse(text.Trim()), German.Parse(text.Trim()) }.FirstOrDefault(p => p.Success)?.Value is { Year: >= 1900 and <= 2200 } day
            ? day
            : null;

    private (Value, Text?) Moment(MomentFact fact, OffsetDateTime asOf, DateTimeZone zone)
    {
        var (read, wrong) = WrittenMoments.Read(First, asOf, zone, fact.LiesInThePast);
        return wrong is not null ? (Value.Unknown, wrong)
            : NotLater(fact, fact.IsDate || read.At is not { } instant ? Value.OfDay(read.Date, asOf.Offset) : Value.OfMoment(instant), asOf);
    }

    private static (Value, Text?) NotLater(MomentFact fact, Value value, OffsetDateTime asOf) =>
        fact.LiesInThePast && value.Earliest > asOf.ToInstant().ToUnixTimeTicks()
            ? (
                Value.Unknown,
                new(
                    "Der Zeitpunkt liegt nach dem Zeitpunkt, für den der Fall beurteilt wird. Einen der beiden berichtigen.",
                    "The moment lies after the time for which the case is judged. Correct one of them."))
            : (value, null);
}
