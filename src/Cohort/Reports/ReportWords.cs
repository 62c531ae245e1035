using System.Globalization;
using Myelon.Cohort.Counting;
using Myelon.Cohort.Statistics;
using Myelon.Core;
using Myelon.Core.Speech;

namespace Myelon.Cohort.Reports;

/// <summary>How things of a report are called, in whatever form it is written.</summary>
public static class ReportWords
{
    /// <summary>What stands for a count that is hidden.</summary>
    public const string Hidden = "•";

    /// <summary>The title.</summary>
    public static Text Title { get; } = new("Kohorte: wie die Empfehlungen umgesetzt sind", "Cohort: how the recommendations were followed");

    /// <summary>The heading of what was counted.</summary>
    public static Text Counted { get; } = new("Was gezählt wurde", "What was counted");

    /// <summary>The heading of the recommendations.</summary>
    public static Text Recommendations { get; } = new("Empfehlungen", "Recommendations");

    /// <summary>The heading of what is missing.</summary>
    public static Text MissingEntries { get; } = new("Welche fehlenden Angaben am meisten klären", "Which missing entries would settle most");

    /// <summary>The heading of the list of a documentarist.</summary>
    public static Text ToDo { get; } = new("Nachzutragen: Fall, Angabe, was sie klärt", "To look up: case, entry, what it settles");

    /// <summary>The heading of the states.</summary>
    public static Text States { get; } = new("Zustände", "States");

    /// <summary>The heading of the trend.</summary>
    public static Text Trend { get; } = new("Verlauf nach Jahr", "Trend by year");

    /// <summary>Those whom it concerns.</summary>
    public static Text Concerned { get; } = new("betroffen", "concerned");

    /// <summary>All that are counted.</summary>
    public static Text Units { get; } = new("gezählt", "counted");

    /// <summary>The share for which it was met.</summary>
    public static Text Adherence { get; } = new("Umsetzung", "adherence");

    /// <summary>The entry that is missing.</summary>
    public static Text Entry { get; } = new("Angabe", "entry");

    /// <summary>What an entry settles.</summary>
    public static Text Settles { get; } = new("klärt", "settles");

    /// <summary>The whole cohort.</summary>
    public static Text All { get; } = new("alle", "all");

    /// <summary>A count with its thousands parted; hidden where there is none.</summary>
    public static string Count(long? count, Language language) => count is not { } known ? Hidden
        : known.ToString("#,0", CultureInfo.InvariantCulture).Replace(",", language.Say(".", ","), StringComparison.Ordinal);

    /// <summary>A share in per cent, to one place.</summary>
    public static string Percent(double share, Language language) =>
        (share * 100).ToString("0.0", CultureInfo.InvariantCulture).Replace(".", language.Say(",", "."), StringComparison.Ordinal);

    /// <summary>The share with its interval, or a dash.</summary>
    public static string Share(Wilson? share, Language language) => share is not { } known ? "–"
        : $"{Percent(known.Share, language)} % ({Percent(known.Low, language)}–{Percent(known.High, language)})";

    /// <summary>What was counted, in sentences.</summary>
    public static IEnumerable<Text> About(CohortReport report)
    {
        yield return In(l => l.Say(
            $"{Count(report.Patients, l)} Patienten, {Count(report.Lesions, l)} Läsionen (ein Fall ohne Läsionen zählt als eine).",
            $"{Count(report.Patients, l)} patients, {Count(report.Lesions, l)} lesions (a case without lesions counts as one)."));
        if (report.Refused > 0)
        {
            var places = string.Join(", ", report.RefusedPlaces.Select(p => p.Line is { } line ? $"{p.Source}:{line}" : p.Source));
            var more = report.Refused > report.RefusedPlaces.Count ? " …" : "";
            yield return In(l => l.Say(
                $"{Count(report.Refused, l)} nicht lesbar und nicht gezählt: {places}{more}.",
                $"{Count(report.Refused, l)} could not be read and are not counted: {places}{more}."));
        }

        if (report.Contradictory != 0)
        {
            yield return In(l => l.Say(
                $"{Count(report.Contradictory, l)} Patienten mit Einträgen, die sich widersprechen.",
                $"{Count(report.Contradictory, l)} patients with entries that contradict each other."));
        }

        if (report.Repeated is null or > 0)
        {
            yield return In(l => report.Repeated is null
                ? l.Say("Zu viele Fälle, um doppelte Namen zu erkennen.", "Too many cases to tell whether names are repeated.")
                : l.Say(
                    $"{Count(report.Repeated, l)} Namen stehen mehrfach; jedes Mal zählt als ein Patient.",
                    $"{Count(report.Repeated, l)} names stand more than once; each time counts as a patient."));
        }

        if (report.HidesSmall)
        {
            var least = report.MinCell.ToString(CultureInfo.InvariantCulture);
            yield return new(
                $"Zahlen unter {least} sind ausgeblendet ({Hidden}), dazu so viele andere, dass keine Summe sie verrät.",
                $"Counts below {least} are hidden ({Hidden}), and as many others as are needed so that no sum gives them away.");
        }
    }

    /// <summary>How to read the counts, in sentences.</summary>
    public static IReadOnlyList<Text> Reading { get; } =
    [
        new(
            "Umsetzung: erfüllt, geteilt durch alle, bei denen es sich beurteilen lässt (erfüllt, fällig, nicht erfolgt, weicht ab); dahinter das "
                + "95-%-Intervall nach Wilson. Offene zählen nicht mit: sie stehen daneben.",
            "Adherence: met, divided by all of whom it can be judged (met, due, not done, deviates); then the 95 % interval after Wilson. Those that "
                + "are open are not counted in it: they stand beside."),
        new(
            "Einheit: Läsionen, wo die Maßnahme einer Läsion gilt, sonst Patienten. Bei Patienten mit mehreren Läsionen zählt das dringendste Urteil.",
            "Unit: lesions where what is done is done to a lesion, else patients. Of a patient with several lesions the most pressing verdict counts."),
        new(
            "Begründet ist eine Abweichung, wenn im Fall die Konferenz einen Grund dafür nennt. Ob er trägt, wird nicht beurteilt.",
            "A deviation has a reason where the conference in the case names one. Whether it holds is not judged."),
        new(
            "Kein Medizinprodukt. Die Zahlen hängen davon ab, was eingetragen ist; sie bewerten niemanden.",
            "No medical device. The counts depend on what was entered; they judge nobody."),
    ];

    /// <summary>In how many cases was looked for what is missing.</summary>
    public static Text Looked(CohortReport report) => In(l => report.Missing!.Looked == report.Patients
        ? l.Say("In allen Fällen gesucht.", "Looked for in all cases.")
        : l.Say(
            $"Gesucht in einer Stichprobe von {Count(report.Missing.Looked, l)} Fällen; die Liste nimmt die Fälle, in denen am meisten offen ist.",
            $"Looked for in a sample of {Count(report.Missing.Looked, l)} cases; the list takes the cases in which most is open."));

    /// <summary>What an entry settles, in words.</summary>
    public static string SettlesIn(ToDo entry) => string.Join(' ', entry.Settles.Select(r => $"R{r.Number}"));

    private static Text In(Func<Language, string> say) => new(say(Language.German), say(Language.English));
}
