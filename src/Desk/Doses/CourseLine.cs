using System.Globalization;
using System.Text.RegularExpressions;
using Myelon.Core;
using Myelon.Core.Logic;
using NodaTime;

namespace Myelon.Desk.Doses;

/// <summary>A course of radiotherapy as people write it in a line.</summary>
/// <param name="Course">The course; a split course is one.</param>
/// <param name="Levels">The levels that it names, as bits, or null.</param>
/// <param name="IsPlanned">Whether it says that it is planned.</param>
public sealed record CourseLine(CordCourse Course, ulong? Levels, bool IsPlanned);

/// <summary>
/// Reads a course as people write it: "10x3 @ 15.01.2026 Th5-7", "5x4 geplant BWK 6", "10 x 3 Gy Th5–7 15.01.2026", and as the command
/// line has it: "10x3@2026-01-15:sbrt:dmax=20.5". The parts come in any order. The one place where such lines are read.
/// </summary>
/// <param name="levels">The fact whose values are the levels.</param>
/// <param name="day">The day of the check: a course must not end after it.</param>
public sealed partial class CourseLineReader(SetFact levels, LocalDate day)
{
    private static readonly (string[] Words, CourseTechnique Technique)[] Techniques =
    [
        (["sbrt", "stereotaktisch", "stereotactic", "stereotaxie"], CourseTechnique.Sbrt),
        (["iort", "intraoperativ", "intraoperative"], CourseTechnique.Iort),
        (["conventional", "konventionell"], CourseTechnique.Conventional),
    ];

    /// <summary>The course, or what is wrong with the line.</summary>
    /// <param name="written">The line.</param>
    /// <param name="isPlan">Whether it is asked as a plan, which has no end.</param>
    public (CourseLine? Line, Fault? Fault) Read(string written, bool isPlan = false)
    {
        if (written.Length > 200 || Dosage().Match(written) is not { Success: true } dosage)
        {
            return Wrong(written, !written.Any(char.IsAsciiDigit) || Schedule.TryParse(written.Trim(), out _, out var none) ? null : none);
        }

        if (!Schedule.TryParse(InGray(dosage.Value), out var schedule, out var fault))
        {
            return Wrong(written, fault);
        }

        var rest = written.Remove(dosage.Index, dosage.Length).Insert(dosage.Index, " ; ");
        var planned = Take(ref rest, Planned()) is not null || isPlan;
        var (end, wrongDate) = End(Take(ref rest, Date()), planned);
        if (wrongDate is not null)
        {
            return Wrong(written, wrongDate);
        }

        var maximum = Take(ref rest, Maximum()) is { } sac ? Number(sac.Groups["gray"].Value) : (decimal?)null;
        CourseTechnique? technique = null;
        foreach (var (words, named) in Techniques)
        {
            if (Take(ref rest, new Regex($@"\b(?:{string.Join('|', words)})\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)) is not null)
            {
                technique = named;
            }
        }

        var left = Marks().Replace(rest, " ").Trim();
        var over = left.Length == 0 ? null : WrittenLevels.Of(levels, left);
        if ((left.Length > 0 && over is null) || (maximum is { } gray && !RadiotherapyCourse.PlausibleThecalSacMaximum.Contains(gray)))
        {
            return Wrong(written, (
                left.Length > 0
                    ? new($"„{left}“ ist unbekannt.", $"\"{left}\" is unknown.")
                    : new("Das Maximum am Duralsack ist nicht plausibel.", "The maximum at the thecal sac is not plausible."),
                new(
                    "Möglich sind ein Datum (15.01.2026), eine Höhe (Th5-7), „geplant“, :conventional, :sbrt, :iort und :dmax=ZAHL (Gy, 0 bis 100).",
                    "Possible are a date (2026-01-15), a level (T5-7), \"planned\", :conventional, :sbrt, :iort and :dmax=NUMBER (Gy, 0 to 100).")));
        }

        var course = new CordCourse([.. schedule!.Parts.Select(p => new RadiotherapyCourse(over ?? 0, p.Count, p.PerFraction.Gray)
        {
            EndDate = end,
            Technique = technique,
            // The maximum of a split course is shared out by the dose of its parts.
            ThecalSacMaximum = maximum * (p.Count * p.PerFraction).Gray / schedule.Total.Gray,
        })]);
        return (new CourseLine(course, over, planned), null);
    }

    private static (CourseLine?, Fault?) Wrong(string written, (Text Message, Text Fix)? fault) => (null, new Fault(
        written,
        fault?.Message ?? new("Das ist keine Serie.", "This is no course."),
        fault?.Fix ?? new("Etwa 10x3 @ 15.01.2026 Th5-7 schreiben.", "Write it like 10x3 @ 2026-01-15 T5-7.")));

    /// <summary>Takes a part out of the line.</summary>
    private static Match? Take(ref string rest, Regex part)
    {
        if (part.Match(rest) is not { Success: true } match)
        {
            return null;
        }

        rest = rest.Remove(match.Index, match.Length).Insert(match.Index, " ; ");
        return match;
    }

    private (LocalDate? Day, (Text, Text)? Fault) End(Match? match, bool planned)
    {
        if (match is null)
        {
            return (null, null);
        }

        if (planned)
        {
            return (null, (new("Ein Plan hat kein Enddatum.", "A plan has no end date."), new("Das Datum weglassen.", "Leave the date out.")));
        }

        var written = match.Groups["date"].Value;
        int Part(string name) => int.Parse(match.Groups[name].ValueSpan, CultureInfo.InvariantCulture);
        var year = match.Groups["year"].Success ? Part("year") : 0;
        year += year < 100 ? 2000 : 0;
        if (!match.Groups["year"].Success || year is < 1900 or > 2200 || Part("month") is < 1 or > 12
            || Part("day") < 1 || Part("day") > CalendarSystem.Iso.GetDaysInMonth(year, Part("month")))
        {
            return (null, (
                new($"„{written}“ ist kein Datum.", $"\"{written}\" is no date."),
                new("Als TT.MM.JJJJ oder JJJJ-MM-TT angeben, etwa 10x3 @ 15.01.2026.", "Give it as DD.MM.YYYY or YYYY-MM-DD, such as 10x3 @ 2026-01-15.")));
        }

        var end = new LocalDate(year, Part("month"), Part("day"));
        return end > day
            ? (null, (
                new("Die Serie endet nach dem Stichtag.", "The course ends after the day of the check."),
                new(
                    "Das Datum berichtigen (--as-of), oder Geplantes als geplant angeben (--plan).",
                    "Correct the date (--as-of), or mark what is planned as planned (--plan).")))
            : (end, null);
    }

    /// <summary>A dose of 3,5 Gy or 350 cGy in Gy with a point: no dose per fraction has thousands.</summary>
    private static string InGray(string dosage)
    {
        var compact = Blanks().Replace(dosage, "").Replace(',', '.').Replace("mal", "x", StringComparison.OrdinalIgnoreCase);
        return Units().Replace(compact, m => m.Groups["centi"].Success ? Canonical.Digits(Number(m.Groups["gray"].Value) / 100) : m.Groups["gray"].Value);
    }

    private static decimal Number(string written) =>
        decimal.TryParse(written.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : -1;

    [GeneratedRegex(
        @"(?<![\p{L}\d.,−-])\d+\s*(?:[xX×*]|mal)\s*\d+(?:[.,]\d+)?(?:\s*c?Gy)?(?:\s*\+\s*\d+\s*(?:[xX×*]|mal)\s*\d+(?:[.,]\d+)?(?:\s*c?Gy)?)*(?![.,]\d)",
        RegexOptions.IgnoreCase)]
    private static partial Regex Dosage();

    [GeneratedRegex(@"(?<gray>\d+(?:\.\d+)?)(?:(?<centi>c)?Gy)", RegexOptions.IgnoreCase)]
    private static partial Regex Units();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();

    [GeneratedRegex(@"\b(?:geplant[a-z]*|planned|plan)\b:?", RegexOptions.IgnoreCase)]
    private static partial Regex Planned();

    [GeneratedRegex(
        @"(?:\b(?:bis|am|ende|beendet|until|on|ended)\s+)?"
            + @"(?<date>\b(?:(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})|"
            + @"(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4}|\d{2})|\d{1,4}/\d{1,2}/\d{1,4})(?!\d))",
        RegexOptions.IgnoreCase)]
    private static partial Regex Date();

    [GeneratedRegex(@"\bd?max\.?\s*[=:]?\s*(?<gray>\d+(?:[.,]\d+)?)(?:\s*Gy)?", RegexOptions.IgnoreCase)]
    private static partial Regex Maximum();

    [GeneratedRegex(@"[@:;]+|\s,\s|^\s*,|,\s*$|\s+")]
    private static partial Regex Marks();
}
