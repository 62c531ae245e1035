using NodaTime;
using NodaTime.Text;

namespace Myelon.Core;

/// <summary>
/// What the languages differ in, a column for each: the only place that chooses between them. A third language is one more column here and
/// one more file that says every text in it, as <see cref="PseudoLanguage"/> does.
/// </summary>
public static class Languages
{
    private static readonly Column[] Columns =
    [
        new("de", ',', Pattern("dd.MM.uuuu"), text => text.De),
        new("en", '.', Pattern("uuuu-MM-dd"), text => text.En),
        new("qps", '.', Pattern("uuuu-MM-dd"), PseudoLanguage.Of),
    ];

    /// <summary>The text in the language asked for.</summary>
    public static string Of(Text text, Language language) => Columns[(int)language].Says(text);

    /// <summary>The one of two texts that the language asks for.</summary>
    public static string Say(this Language language, string german, string english) => Of(new(german, english), language);

    /// <summary>The other of the two languages that are spoken.</summary>
    public static Language Other(this Language language) => language == Language.English ? Language.German : Language.English;

    /// <summary>The tag of the language by RFC 5646: "de", "en".</summary>
    public static string Code(this Language language) => Columns[(int)language].Code;

    /// <summary>The sign before the decimals.</summary>
    public static char DecimalSign(this Language language) => Columns[(int)language].DecimalSign;

    /// <summary>A number that was written with a point, with the decimal sign of the language and a minus that is no hyphen.</summary>
    public static string Localised(this Language language, string invariant) => language.WithDecimalSign(invariant).Replace('-', '−');

    /// <summary>A number or a schedule that was written with points, with the decimal sign of the language.</summary>
    public static string WithDecimalSign(this Language language, string invariant) => invariant.Replace('.', language.DecimalSign());

    /// <summary>A date: 25.11.2026 in German, 2026-11-25 in English.</summary>
    public static string Date(this Language language, LocalDate date) => Columns[(int)language].Day.Format(date);

    private static LocalDatePattern Pattern(string pattern) => LocalDatePattern.CreateWithInvariantCulture(pattern);

    /// <param name="Code">The tag.</param>
    /// <param name="DecimalSign">The sign before the decimals.</param>
    /// <param name="Day">How a date is written.</param>
    /// <param name="Says">The text in this language.</param>
    private sealed record Column(string Code, char DecimalSign, LocalDatePattern Day, Func<Text, string> Says);
}
