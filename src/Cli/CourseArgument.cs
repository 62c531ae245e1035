using System.Globalization;
using Myelon.Core;
using Myelon.Core.Logic;
using Myelon.Medicine.Instruments.Radiobiology;
using NodaTime;
using NodaTime.Text;

namespace Myelon.Cli;

/// <summary>
/// Reads a course from the command line: "10x3@2026-01-15", with ":sbrt", ":iort" or ":conventional" and ":dmax=20.5" behind it
/// where they are known. A split course is one series.
/// </summary>
internal static class CourseArgument
{
    /// <summary>The course, or what is wrong with it.</summary>
    /// <param name="written">What was written.</param>
    /// <param name="asOf">The day of the check: a course must not end after it.</param>
    /// <param name="takesDate">Whether a date may stand in it; a plan has none.</param>
    public static (CordCourse? Course, Fault? Fault) Read(string written, LocalDate asOf, bool takesDate)
    {
        var pieces = written.Split(':');
        var (dosage, date) = pieces[0].Split('@') switch
        {
            [var only] => (only, null),
            [var first, var second] => (first, second),
            _ => (pieces[0], null),
        };
        if (!Schedule.TryParse(dosage, out var schedule, out var wrong))
        {
            return (null, new Fault(written, wrong!.Value.Message, wrong.Value.Fix));
        }

        if (Date(date, asOf, takesDate) is { Fault: { } fault })
        {
            return (null, fault with { Pointer = written });
        }

        var end = Date(date, asOf, takesDate).Date;
        CourseTechnique? technique = null;
        decimal? maximum = null;
        foreach (var piece in pieces[1..])
        {
            if (CourseTechniques.Of(piece.ToLowerInvariant()) is { } named)
            {
                technique = named;
            }
            else if (piece.StartsWith("dmax=", StringComparison.OrdinalIgnoreCase)
                && decimal.TryParse(piece[5..], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var gray)
                && RadiotherapyCourse.PlausibleThecalSacMaximum.Contains(gray))
            {
                maximum = gray;
            }
            else
            {
                return (null, new Fault(
                    written,
                    new($"„{piece}“ ist unbekannt.", $"\"{piece}\" is unknown."),
                    new("Erlaubt sind :conventional, :sbrt, :iort und :dmax=ZAHL (Gy, 0 bis 100, mit Dezimalpunkt).", "Allowed are :conventional, :sbrt, :iort and :dmax=NUMBER (Gy, 0 to 100, with a decimal point).")));
            }
        }

        return (new CordCourse([.. schedule!.Parts.Select(p => new RadiotherapyCourse(0, p.Count, p.PerFraction.Gray)
        {
            EndDate = end,
            Technique = technique,
            // The maximum of a split course is shared out by the dose of its parts.
            ThecalSacMaximum = maximum * (p.Count * p.PerFraction).Gray / schedule.Total.Gray,
        })]), null);
    }

    private static (LocalDate? Date, Fault? Fault) Date(string? written, LocalDate asOf, bool takesDate)
    {
        if (written is null)
        {
            return (null, null);
        }

        if (!takesDate)
        {
            return (null, new Fault("", new("Ein Plan hat kein Enddatum.", "A plan has no end date."), new("Das Datum weglassen.", "Leave the date out.")));
        }

        if (LocalDatePattern.Iso.Parse(written) is not { Success: true } parsed || parsed.Value.Year < 1900)
        {
            return (null, new Fault("", new($"„{written}“ ist kein Datum.", $"\"{written}\" is no date."), new("Als JJJJ-MM-TT angeben, etwa 10x3@2026-01-15.", "Give it as YYYY-MM-DD, such as 10x3@2026-01-15.")));
        }

        return parsed.Value > asOf
            ? (null, new Fault("", new("Die Serie endet nach dem Stichtag.", "The course ends after the day of the check."), new("Das Datum oder --as-of berichtigen; Geplantes mit --plan angeben.", "Correct the date or --as-of; give what is planned with --plan.")))
            : (parsed.Value, null);
    }
}
