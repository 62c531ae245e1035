using Myelon.Formats.CaseFile;
using Myelon.Core;
using Myelon.Core.Logic;
using Myelon.Desk.Cases;
using NodaTime;

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

    /// <summary>What stands in the controls.</summary>
    public static Written Of(DeskCase @case, DateTimeZone zone) => @case.IsLive
        ? new([""])
        : Written.Of(AsOf, Value.OfMoment(@case.Case.AsOf.ToInstant()), Language.German, zone);

    /// <summary>Writes what was entered into a case file; what is wrong with it, or null.</summary>
    public static Text? WriteInto(CaseDocument document, IFormCollection form, DeskCase @base, DateTimeZone zone)
    {
        var written = new Written([form["as-of"].ToString()], form["time:as-of"].ToString());
        if (written.Says(Of(@base, zone)))
        {
            return null;
        }

        if (written.First.Trim().Length == 0 && written.Time.Trim().Length == 0)
        {
            document.SetTime(null);
            return null;
        }

        var (value, wrong) = written.Read(AsOf, Language.German, @base.Case.AsOf, zone);
        if (wrong is not null || value.IsWholeDay)
        {
            return wrong ?? new("Zum Zeitpunkt der Beurteilung gehören Datum und Uhrzeit.", "The time of judgement needs a date and a time of day.");
        }

        document.SetTime(Instant.FromUnixTimeTicks(value.Earliest).InZone(zone).ToOffsetDateTime());
        return null;
    }
}
