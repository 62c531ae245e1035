using System.Globalization;
using Myelon.Formats.CaseFile;
using Myelon.Core;
using Myelon.Core.Logic;
using Myelon.Desk.Cases;
using NodaTime;
using NodaTime.Text;

namespace Myelon.Web.Forms;

/// <summary>For which time a case is judged: nothing entered means the time of asking.</summary>
public static class JudgementTime
{
    /// <summary>The time of judgement is written like a fact that is a moment.</summary>
    private static MomentFact AsOf { get; } = new("as_of")
    {
        Label = new("Beurteilt für", "Judged for"),
        Subject = new("der Zeitpunkt der Beurteilung", "the time of judgement"),
    };

    /// <summary>What stands in the controls for day and time of day.</summary>
    public static (string First, string Time) Of(DeskCase @case, DateTimeZone zone)
    {
        if (@case.IsLive)
        {
            return ("", "");
        }

        var local = @case.Case.AsOf.ToInstant().InZone(zone).LocalDateTime;
        return (LocalDatePattern.Iso.Format(local.Date), string.Create(CultureInfo.InvariantCulture, $"{local.Hour:00}:{local.Minute:00}"));
    }

    /// <summary>What was written in them; a day as it is compared, however it was written.</summary>
    public static (string First, string Time) Of(IFormCollection form)
    {
        var first = form["as-of"].ToString().Trim();
        return (Written.Date(first) is { } day ? LocalDatePattern.Iso.Format(day) : first, form["time:as-of"].ToString().Trim());
    }

    /// <summary>Writes what was entered into a case file; what is wrong with it, or null.</summary>
    public static Text? WriteInto(CaseDocument document, IFormCollection form, DeskCase @base, DateTimeZone zone)
    {
        var written = Of(form);
        if (written == Of(@base, zone))
        {
            return null;
        }

        if (written is ("", ""))
        {
            document.SetTime(null);
            return null;
        }

        if (written.First.Length == 0)
        {
            return new("Zur Uhrzeit fehlt das Datum.", "The date for the time is missing.");
        }

        var (value, wrong) = new Written([$"{written.First} {written.Time}".Trim()]).Read(AsOf, Language.German, @base.Case.AsOf, zone);
        if (wrong is not null || value.IsWholeDay)
        {
            return wrong ?? new("Zum Zeitpunkt der Beurteilung gehören Datum und Uhrzeit.", "The time of judgement needs a date and a time of day.");
        }

        document.SetTime(Instant.FromUnixTimeTicks(value.Earliest).InZone(zone).ToOffsetDateTime());
        return null;
    }
}
