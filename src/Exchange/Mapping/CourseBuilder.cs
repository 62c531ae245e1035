using System.Globalization;
using Myelon.Core;
using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Exchange.Sources;
using Myelon.Formats.CaseFile;
using NodaTime;

namespace Myelon.Exchange.Mapping;

/// <summary>
/// Earlier courses of radiotherapy from irradiated volumes. A course is entered only where levels, number of fractions and dose of a
/// fraction are stated or follow without assumption. If one irradiation of the spine stays incomplete, none is entered: a sum that
/// leaves it out would look too low.
/// </summary>
/// <param name="mapper">Resolves sites.</param>
/// <param name="tables">The tables.</param>
/// <param name="asOf">The time of the case.</param>
internal sealed class CourseBuilder(StatementMapper mapper, CodeTables tables, OffsetDateTime asOf)
{
    /// <summary>An irradiation of the spine with its place.</summary>
    internal sealed record Spinal(Irradiation Irradiation, SpinalSite Site, RadiotherapyCourse? Course);

    /// <summary>The irradiations of the spine, and the courses, null where they are not all complete or nobody spoke of any.</summary>
    public (IReadOnlyList<Spinal> Spine, IReadOnlyList<RadiotherapyCourse>? Courses) Build(IReadOnlyList<Irradiation> irradiations, List<ReportLine> lines)
    {
        var spine = new List<Spinal>();
        foreach (var irradiation in irradiations)
        {
            if (Unusable(irradiation) is { } why)
            {
                lines.Add(Line(irradiation, Fate.NotUsed, why));
                continue;
            }

            if (mapper.SiteOf(irradiation.Sites, irradiation.Source, irradiation.Pointer, lines) is not { } site)
            {
                lines.Add(Line(irradiation, Fate.NoFact, irradiation.Sites.Count == 0
                    ? new("Bestrahlung ohne Zielgebiet", "irradiation without a target")
                    : new("Bestrahlung außerhalb der Wirbelsäule", "irradiation outside the spine")));
                continue;
            }

            spine.Add(new Spinal(irradiation, site, Complete(irradiation, site, lines)));
        }

        for (var i = 0; i < spine.Count; i++)
        {
            var here = spine[i];
            if (here.Course is not null && spine.Exists(other => other != here && other.Irradiation.Course == here.Irradiation.Course && (other.Site.Levels & here.Site.Levels) != 0))
            {
                lines.Add(Line(here.Irradiation, Fate.Conflict, new("dieselbe Höhe steht in zwei Zielvolumina einer Serie; nicht eingetragen", "the same level stands in two volumes of one course; not entered")));
                spine[i] = here with { Course = null };
            }
        }

        if (spine.Count == 0)
        {
            return (spine, null);
        }

        var complete = spine.All(s => s.Course is not null);
        foreach (var entry in spine.Where(s => s.Course is not null))
        {
            lines.Add(complete
                ? Line(entry.Irradiation, Fate.Fact, Told(entry)) with { Fact = "radiotherapy_courses" }
                : Line(entry.Irradiation, Fate.Proposed, new(
                    $"{Told(entry).De}; nicht eingetragen, weil eine andere Bestrahlung der Wirbelsäule unvollständig ist",
                    $"{Told(entry).En}; not entered, because another irradiation of the spine is incomplete")) with { Fact = "radiotherapy_courses" });
        }

        return (spine, complete ? Joined(spine) : null);
    }

    /// <summary>Volumes of one course that were treated alike are one entry with all their levels.</summary>
    private static List<RadiotherapyCourse> Joined(List<Spinal> spine) =>
    [
        .. spine.GroupBy(s => (s.Irradiation.Course, s.Course!.Fractions, s.Course.DosePerFraction, s.Course.EndDate, s.Course.Technique))
            .Select(g => g.First().Course! with { Levels = g.Aggregate(0UL, (all, s) => all | s.Course!.Levels) }),
    ];

    private Text? Unusable(Irradiation irradiation)
    {
        if (irradiation.Why is not null)
        {
            return irradiation.Why;
        }

        return (irradiation.Start ?? irradiation.End) is { } when && when.IsAfter(asOf)
            ? new("liegt nach dem Stichzeitpunkt des Falls", "lies after the time of the case")
            : null;
    }

    private RadiotherapyCourse? Complete(Irradiation irradiation, SpinalSite site, List<ReportLine> lines)
    {
        var missing = new List<Text>();
        if (site.Levels == 0)
        {
            missing.Add(new("die Höhe", "the level"));
        }

        if (irradiation.Fractions is null)
        {
            missing.Add(new("die Zahl der Fraktionen", "the number of fractions"));
        }

        var problem = irradiation.Total?.Problem ?? irradiation.Single?.Problem;
        var dose = irradiation.Single?.Gray ?? Quotient(irradiation);
        if (dose is null)
        {
            missing.Add(irradiation.Uniform == false
                ? new("die Einzeldosen (ungleiche Fraktionen)", "the doses of the fractions (they differ)")
                : new("die Einzeldosis", "the dose of a fraction"));
        }

        if (irradiation.HasBoost)
        {
            missing.Add(new("die Dosis des Boosts", "the dose of the boost"));
        }

        if (irradiation.Doubt is { } doubt)
        {
            missing.Add(doubt);
        }
        else if (irradiation.End is { } end && end.IsAfter(asOf))
        {
            missing.Add(new("der Abschluss (läuft am Stichtag noch)", "its end (still running at the time of the case)"));
        }

        if (missing.Count > 0 || problem is not null)
        {
            lines.Add(Line(irradiation, Fate.Proposed, new(
                $"Bestrahlung der Wirbelsäule ({site.Name}){Doses(irradiation, "")}: es fehlt {Listed(missing, m => m.De, problem?.De)}. Die Dosis am Myelon ist so nicht beurteilbar.{Hint(irradiation).De}",
                $"irradiation of the spine ({site.Name}){Doses(irradiation, "")}: missing is {Listed(missing, m => m.En, problem?.En)}. The dose to the cord cannot be judged.{Hint(irradiation).En}")) with { Fact = "radiotherapy_courses" });
            return null;
        }

        if (!RadiotherapyCourse.PlausibleFractions.Contains(irradiation.Fractions!.Value) || !RadiotherapyCourse.PlausibleDosePerFraction.Contains(dose!.Value))
        {
            lines.Add(Line(irradiation, Fate.NotUsed, new("Fraktionen oder Einzeldosis außerhalb des plausiblen Bereichs", "fractions or dose per fraction outside the plausible range")));
            return null;
        }

        if (irradiation.Total?.Gray is { } total && total != dose.Value * irradiation.Fractions.Value)
        {
            lines.Add(Line(irradiation, Fate.Conflict, new("Gesamtdosis, Einzeldosis und Zahl der Fraktionen passen nicht zusammen", "total dose, dose per fraction and number of fractions do not fit")));
            return null;
        }

        return new RadiotherapyCourse(site.Levels, irradiation.Fractions.Value, dose.Value)
        {
            EndDate = irradiation.End is { IsDay: true } last ? last.Earliest : null,
            Technique = Technique(irradiation),
        };
    }

    /// <summary>The dose of one fraction where total and number are stated and nobody said that the fractions differ; only an exact quotient.</summary>
    private static decimal? Quotient(Irradiation irradiation)
    {
        if (irradiation is not { Uniform: not false, Total.Gray: { } total, Fractions: > 0 and { } fractions })
        {
            return null;
        }

        var dose = total / fractions;
        return dose * fractions == total && decimal.Round(dose, 4) == dose ? dose : null;
    }

    private CourseTechnique? Technique(Irradiation irradiation)
    {
        foreach (var coding in irradiation.Technique)
        {
            foreach (var (code, technique) in tables.Techniques)
            {
                if (tables.SystemOf(coding.System) is { } system && code.Matches(system, coding.Code))
                {
                    return technique;
                }
            }
        }

        return null;
    }

    /// <summary>A whole quotient without boost may be shown as a hint; it never becomes a fact.</summary>
    private static Text Hint(Irradiation irradiation)
    {
        if (irradiation is { Fractions: null, HasBoost: false, Total.Gray: { } total, Single.Gray: > 0 and { } single } && total % single == 0)
        {
            var n = (total / single).ToString("0", CultureInfo.InvariantCulture);
            return new($" Vorschlag, zu bestätigen: {n} Fraktionen (Quotient).", $" Proposal, to be confirmed: {n} fractions (quotient).");
        }

        return new("", "");
    }

    private static string Doses(Irradiation irradiation, string none)
    {
        var parts = new[] { Gray(irradiation.Total?.Gray), Gray(irradiation.Single?.Gray) }.Where(p => p.Length > 0);
        return string.Join(" / ", parts) is { Length: > 0 } doses ? ", " + doses : none;
    }

    private static string Gray(decimal? dose) => dose is { } gray ? FactWriter.Number(gray) + " Gy" : "";

    private static string Listed(List<Text> missing, Func<Text, string> of, string? problem) =>
        string.Join(", ", missing.Select(of).Concat(problem is null ? [] : [problem]));

    private static Text Told(Spinal entry)
    {
        var course = entry.Course!;
        var (n, dose) = (course.Fractions.ToString(CultureInfo.InvariantCulture), FactWriter.Number(course.DosePerFraction));
        var assumed = entry.Irradiation.Single?.Gray is null && entry.Irradiation.Uniform is null;
        return new(
            $"Bestrahlung {entry.Site.Name}: {n} × {dose} Gy" + (assumed ? "; gleiche Fraktionen angenommen, zu bestätigen" : ""),
            $"irradiation of {entry.Site.Name}: {n} × {dose} Gy" + (assumed ? "; equal fractions assumed, to be confirmed" : ""));
    }

    private static ReportLine Line(Irradiation irradiation, Fate fate, Text what) =>
        new(irradiation.Source, irradiation.Pointer, fate, what) { When = irradiation.End ?? irradiation.Start };
}
