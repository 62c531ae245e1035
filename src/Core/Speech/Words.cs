using System.Globalization;
using Myelon.Core.Logic;
using NodaTime;
using NodaTime.Text;

namespace Myelon.Core.Speech;

/// <summary>How numbers, durations and lists are said in a language.</summary>
public static class Words
{
    private static readonly OffsetPattern HoursAndMinutes = OffsetPattern.CreateWithInvariantCulture("+HH:mm");

    private static readonly Text[] Cardinals =
    [
        new("null", "none"), new("eins", "one"), new("zwei", "two"), new("drei", "three"), new("vier", "four"), new("fünf", "five"),
        new("sechs", "six"), new("sieben", "seven"), new("acht", "eight"), new("neun", "nine"), new("zehn", "ten"), new("elf", "eleven"),
        new("zwölf", "twelve"),
    ];

    /// <summary>A number: decimal comma in German, point in English, no trailing zeros.</summary>
    public static string Number(decimal value, Language language) => language.Localised(value.ToString("0.####", CultureInfo.InvariantCulture));

    /// <summary>How many: a word up to twelve, digits above.</summary>
    public static string Cardinal(int count, Language language) =>
        count >= 0 && count < Cardinals.Length ? Cardinals[count].In(language) : count.ToString(CultureInfo.InvariantCulture);

    /// <summary>A text with a capital at its beginning.</summary>
    public static string Capital(string text) => text.Length > 0 ? char.ToUpperInvariant(text[0]) + text[1..] : text;

    /// <summary>A duration in whole hours or days.</summary>
    public static string Length(Duration duration, Language language)
    {
        var hours = (decimal)Math.Abs(duration.TotalHours);
        return hours switch
        {
            1 => language.Say("eine Stunde", "one hour"),
            _ => language.Say($"{Number(hours, language)} Stunden", $"{Number(hours, language)} hours"),
        };
    }

    /// <summary>A name in the quotation marks of the language.</summary>
    public static string Quoted(string text, Language language) => language.Say($"„{text}“", $"\"{text}\"");

    /// <summary>A list with a word before its last member: "a, b oder c".</summary>
    public static string List(IReadOnlyList<string> words, string last) => words.Count switch
    {
        0 => "",
        1 => words[0],
        _ => $"{string.Join(", ", words.Take(words.Count - 1))} {last} {words[^1]}",
    };

    /// <summary>The value of a fact as a reader sees it.</summary>
    public static string Value(Fact fact, Value value, OffsetDateTime asOf, Language language)
    {
        if (value.Knowledge == Knowledge.Unknown)
        {
            return language.Say("unbekannt", "unknown");
        }

        switch (fact)
        {
            case BooleanFact:
                return (value.Truth.IsYes ? language.Say("ja", "yes") : language.Say("nein", "no"))
                    + (value.IsKnown ? "" : language.Say(" (nichts eingetragen)", " (nothing entered)"));
            case ChoiceFact choice:
                return List([.. choice.Values.Where((_, i) => (value.Choices >> i & 1) != 0).Select(v => v.Label.In(language))], language.Say("oder", "or"));
            case SetFact set:
                var held = set.Values.Where((_, i) => (value.Set >> i & 1) != 0).Select(v => v.Label.In(language)).ToList();
                return held.Count == 0 ? language.Say("nichts davon", "none of them") : string.Join(", ", held);
            case NumberFact number:
                var unit = number.Unit.Length > 0 ? " " + UnitWords.Of(number.Unit, language, value.Number.High) : "";
                return value.Number.IsPoint
                    ? Number(value.Number.Low, language) + unit
                    : $"{Number(value.Number.Low, language)}–{Number(value.Number.High, language)}{unit}";
            default:
                return Moment(value, asOf, language);
        }
    }

    /// <summary>The values of a set whose order means something, neighbours together: "Th5–Th7, L2".</summary>
    public static string Runs(SetFact set, ulong values, Language language)
    {
        var runs = new List<string>();
        for (var from = 0; from < set.Values.Count; from++)
        {
            if ((values >> from & 1) == 0)
            {
                continue;
            }

            var to = from;
            while (to + 1 < set.Values.Count && (values >> (to + 1) & 1) != 0)
            {
                to++;
            }

            runs.Add(from == to ? set.Values[from].Label.In(language) : $"{set.Values[from].Label.In(language)}–{set.Values[to].Label.In(language)}");
            from = to;
        }

        return string.Join(", ", runs);
    }

    /// <summary>A moment: a day, a time of day, or the first and the last time that are possible.</summary>
    public static string Moment(Value value, OffsetDateTime asOf, Language language)
    {
        if (value.IsWholeDay)
        {
            return Date(Instant.FromUnixTimeTicks(value.Earliest).WithOffset(asOf.Offset).Date, language);
        }

        var (start, end) = (CivilTime.At(Instant.FromUnixTimeTicks(value.Earliest), asOf), CivilTime.At(Instant.FromUnixTimeTicks(value.Latest), asOf));
        return Date(start.Date, language) + (value.IsKnown ? TimeOfDay(start)
            : $"{TimeOfDay(start)} – {(end.Date == start.Date ? "" : Date(end.Date, language) + " ")}{TimeOfDay(end).TrimStart()}");

        // Across a change of the clocks the same time of day can be meant twice.
        string TimeOfDay(OffsetDateTime time) => $" {time.Hour:00}:{time.Minute:00}" + (time.Offset == asOf.Offset ? "" : $" ({time.Offset})");
    }

    /// <summary>A date with the time of day and its offset from UTC.</summary>
    public static string Time(OffsetDateTime time, Language language) =>
        $"{Date(time.Date, language)} {time.Hour:00}:{time.Minute:00} {HoursAndMinutes.Format(time.Offset)}";

    /// <summary>A date: 25.11.2026 in German, 2026-11-25 in English.</summary>
    public static string Date(LocalDate date, Language language) => language.Date(date);
}
