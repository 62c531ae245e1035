using System.Globalization;
using Myelon.Core.Logic;

namespace Myelon.Core.Forms;

/// <summary>What a printed figure counts.</summary>
public enum FigureUnit
{
    /// <summary>Per cent.</summary>
    Percent,

    /// <summary>A count: patients, levels, fractures, lines of therapy.</summary>
    Count,

    /// <summary>Points of a score or of a pain scale.</summary>
    Points,

    /// <summary>A ratio without unit, such as a C statistic.</summary>
    Ratio,

    /// <summary>Days.</summary>
    Days,

    /// <summary>Weeks.</summary>
    Weeks,

    /// <summary>Months.</summary>
    Months,

    /// <summary>Years.</summary>
    Years,

    /// <summary>Gray, physical or equivalent dose.</summary>
    Gray,

    /// <summary>Biologically effective dose, alpha/beta 2.</summary>
    BiologicalGray,
}

/// <summary>How the printed number is meant.</summary>
public enum Bound
{
    /// <summary>As printed, one number or a range.</summary>
    Exact,

    /// <summary>The text says "about".</summary>
    About,

    /// <summary>Less than the number.</summary>
    Below,

    /// <summary>Up to the number.</summary>
    UpTo,

    /// <summary>More than the number.</summary>
    Above,

    /// <summary>The number or more.</summary>
    AtLeast,

    /// <summary>Nearly the number, never quite; the number itself is not printed as reached.</summary>
    Almost,
}

/// <summary>One printed figure: a number or a range, its unit, and how it is meant. Decimal, never floating point.</summary>
/// <param name="Value">The number, or the range from its lower to its upper end.</param>
/// <param name="Unit">What it counts.</param>
/// <param name="Bound">How it is meant.</param>
public readonly record struct Figure(NumberRange Value, FigureUnit Unit, Bound Bound = Bound.Exact)
{
    /// <summary>The figure for a reader, with the decimal sign of the language.</summary>
    public string In(Language language)
    {
        var number = Numbers.In(Value, language);
        var unit = Unit.Sign(one: Value is { IsPoint: true, Low: 1 }).In(language);
        var words = Bound.Words().In(language);
        return $"{(words.Length > 0 ? words + " " : "")}{number}{(unit.Length > 0 ? " " + unit : "")}";
    }
}

/// <summary>Codes and words of units and bounds.</summary>
public static class FigureWords
{
    /// <summary>The stable code of a unit.</summary>
    public static string Code(this FigureUnit unit) => unit switch
    {
        FigureUnit.Percent => "percent",
        FigureUnit.Count => "count",
        FigureUnit.Points => "points",
        FigureUnit.Days => "days",
        FigureUnit.Weeks => "weeks",
        FigureUnit.Months => "months",
        FigureUnit.Years => "years",
        FigureUnit.Gray => "gy",
        FigureUnit.BiologicalGray => "gy2",
        _ => "ratio",
    };

    /// <summary>The sign or word of a unit, empty for counts and ratios.</summary>
    public static Text Sign(this FigureUnit unit, bool one) => unit switch
    {
        FigureUnit.Percent => new("%", "%"),
        FigureUnit.Points => one ? new("Punkt", "point") : new("Punkte", "points"),
        FigureUnit.Days => one ? new("Tag", "day") : new("Tage", "days"),
        FigureUnit.Weeks => one ? new("Woche", "week") : new("Wochen", "weeks"),
        FigureUnit.Months => one ? new("Monat", "month") : new("Monate", "months"),
        FigureUnit.Years => one ? new("Jahr", "year") : new("Jahre", "years"),
        FigureUnit.Gray => new("Gy", "Gy"),
        FigureUnit.BiologicalGray => new("Gy2", "Gy2"),
        _ => new("", ""),
    };

    /// <summary>The figure as a time after which something was measured: "after 6 months", "up to 6 months".</summary>
    public static Text AsHorizon(this Figure figure)
    {
        if (figure.Bound != Bound.Exact)
        {
            return new(figure.In(Language.German), figure.In(Language.English));
        }

        // German asks for the dative after "nach": Tagen, Monaten, Jahren; Wochen stays.
        var german = figure.In(Language.German);
        var plural = figure.Value is not { IsPoint: true, Low: 1 };
        return new(
            "nach " + german + (plural && figure.Unit is (FigureUnit.Days or FigureUnit.Months or FigureUnit.Years) ? "n" : ""),
            "at " + figure.In(Language.English));
    }

    /// <summary>The stable code of a bound.</summary>
    public static string Code(this Bound bound) => bound switch
    {
        Bound.About => "about",
        Bound.Below => "below",
        Bound.UpTo => "up_to",
        Bound.Above => "above",
        Bound.AtLeast => "at_least",
        Bound.Almost => "almost",
        _ => "exact",
    };

    /// <summary>The words before the number, empty for an exact figure.</summary>
    public static Text Words(this Bound bound) => bound switch
    {
        Bound.About => new("etwa", "about"),
        Bound.Below => new("unter", "below"),
        Bound.UpTo => new("bis", "up to"),
        Bound.Above => new("über", "above"),
        Bound.AtLeast => new("mindestens", "at least"),
        Bound.Almost => new("nahezu", "almost"),
        _ => new("", ""),
    };
}

/// <summary>Numbers for a reader: comma in German, point in English. A printed figure keeps its last digit, also a zero.</summary>
public static class Numbers
{
    /// <summary>A number with a point and at most four places, for codes and tables.</summary>
    public static string Plain(decimal value) => value.ToString("0.####", CultureInfo.InvariantCulture);

    /// <summary>A number with the digits with which it was entered.</summary>
    public static string In(decimal value, Language language) => language.WithDecimalSign(value.ToString(CultureInfo.InvariantCulture));

    /// <summary>A computed number, rounded half away from zero, without trailing zeros.</summary>
    public static string Rounded(decimal value, int places, Language language) =>
        language.WithDecimalSign(Math.Round(value, places, MidpointRounding.AwayFromZero).ToString("0.############", CultureInfo.InvariantCulture));

    /// <summary>A number, or a range with a dash; "to" where an end is negative.</summary>
    public static string In(NumberRange range, Language language)
    {
        if (range.IsPoint)
        {
            return In(range.Low, language);
        }

        var between = range.Low < 0 ? language.Say(" bis ", " to ") : "–";
        return In(range.Low, language) + between + In(range.High, language);
    }
}
