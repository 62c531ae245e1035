using System.Globalization;
using Myelon.Core;
using Myelon.Core.Cases;

namespace Myelon.Formats.CaseFile;

/// <summary>How large a case may be, whatever it comes from. The contract lists these limits with those of the other readers.</summary>
public static class CaseLimits
{
    /// <summary>The most lesions: a spine has thirty levels.</summary>
    public const int Lesions = 50;

    /// <summary>The most earlier courses of radiotherapy.</summary>
    public const int Courses = 60;

    /// <summary>The most origins of facts (provenance).</summary>
    public const int Origins = 20_000;

    /// <summary>The most scores with their items.</summary>
    public const int ScoreItems = 1000;

    /// <summary>The most values of a case file.</summary>
    public const int Values = 200_000;

    /// <summary>The longest name of a case, a lesion or a series, in letters.</summary>
    public const int Name = 200;

    /// <summary>The longest other text, in letters.</summary>
    public const int Text = 2_000;

    /// <summary>What of a case that did not come from a case file is more than a case may have.</summary>
    public static IReadOnlyList<Fault> Exceeded(Case @case)
    {
        ArgumentNullException.ThrowIfNull(@case);
        var faults = new FaultList();
        if (@case.Lesions.Count > Lesions)
        {
            faults.Add(TooMany("", new("Läsionen", "lesions"), @case.Lesions.Count, Lesions));
        }

        if (@case.Courses is { Count: > Courses } courses)
        {
            faults.Add(TooMany("", new("Bestrahlungsserien", "courses of radiotherapy"), courses.Count, Courses));
        }

        return faults;
    }

    internal static Fault TooMany(string pointer, Text what, int count, int most) => new(
        pointer,
        new(
            $"Der Fall hat {Shown(count)} {what.De}; höchstens {Shown(most)} werden gelesen.",
            $"The case has {Shown(count)} {what.En}; at most {Shown(most)} are read."),
        new("Prüfen, ob mehrere Personen oder Fassungen vermengt sind.", "Check whether several patients or versions are mixed."));

    internal static Fault TooLong(string pointer, string key, int length, int most) => new(
        pointer,
        new(
            $"„{key}“ hat {Shown(length)} Zeichen; höchstens {Shown(most)} werden gelesen.",
            $"\"{key}\" has {Shown(length)} letters; at most {Shown(most)} are read."),
        new("Den Text kürzen.", "Shorten the text."));

    private static string Shown(int number) => number.ToString(CultureInfo.InvariantCulture);
}
