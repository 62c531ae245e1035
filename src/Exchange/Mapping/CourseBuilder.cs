using System.Globalization;
using Myelon.Core;
using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Exchange.Sources;
using Myelon.Formats.CaseFile;
using NodaTime;
using static Myelon.Exchange.Mapping.IrradiationWords;

namespace Myelon.Exchange.Mapping;

/// <summary>
/// Earlier courses of radiotherapy from irradiated volumes. A course is entered only where levels, number of fractions and dose of a
/// fraction are stated or follow without assumption. If one irradiation that reached the spine, or may have, stays incomplete, none is
/// entered: a sum that leaves it out would look too low.
/// </summary>
/// <param name="mapper">Resolves sites.</param>
/// <param name="tables">The tables.</param>
/// <param name="asOf">The time of the case.</param>
internal sealed class CourseBuilder(StatementMapper mapper, CodeTables tables, OffsetDateTime asOf)
{
    private static readonly Text CannotBeJudged = new("Die Dosis am Myelon ist so nicht beurteilbar.", "The dose to the cord cannot be judged.");

    /// <summary>An irradiation of the spine with its place.</summary>
    internal sealed record Spinal(Irradiation Irradiation, SpinalSite Site, RadiotherapyCourse? Course);

    /// <summary>The irradiations of the spine, and the courses, null where they are not all complete or nobody spoke of any.</summary>
    public (IReadOnlyList<Spinal> Spine, IReadOnlyList<RadiotherapyCourse>? Courses) Build(IReadOnlyList<Irradiation> irradiations, List<ReportLine> lines)
    {
        var (read, unplaced, isOpen) = (new List<(Irradiation Irradiation, SiteReading Site)>(), new List<Irradiation>(), false);
        foreach (var irradiation in irradiations)
        {
            if (Unusable(irradiation) is { } why)
            {
                lines.Add(Line(irradiation, Fate.NotUsed, why));
                continue;
            }

            var site = mapper.Sites(irradiation.Sites, irradiation.Source, irradiation.Pointer, lines);
            if (site.IsEmpty)
            {
                unplaced.Add(irradiation);
            }
            else if (site.Spine is not null)
            {
                read.Add((irradiation, site));
            }
            else if (site.Unknown.Count > 0)
            {
                isOpen = true;
                lines.Add(Open(
                    irradiation,
                    new($"nicht verstanden ist {Listed(site.Unknown, u => u.De)}", $"not understood is {Listed(site.Unknown, u => u.En)}")));
            }
            else
            {
                lines.Add(Line(irradiation, Fate.NoFact, site.IsBeside
                    ? new(
                        "Bestrahlung außerhalb der Wirbelsäule; das Feld kann das Myelon erreicht haben",
                        "irradiation outside the spine; the field may have reached the cord")
                    : new("Bestrahlung außerhalb der Wirbelsäule", "irradiation outside the spine")));
            }
        }

        var placed = irradiations.Except(unplaced, ReferenceEqualityComparer.Instance).Cast<Irradiation>().Where(i => i.Why is null).ToList();
        foreach (var irradiation in unplaced)
        {
            // What names neither target nor dose is told again of a course that is known, if it falls into its time.
            if (irradiation is { Total: null, Single: null } && placed.Find(o => IsWithin(irradiation, o)) is { } known)
            {
                lines.Add(Line(
                    irradiation, Fate.NoFact,
                    new(
                        $"Strahlentherapie ohne Zielgebiet und Dosis, in der Zeit von {known.Source}",
                        $"radiotherapy without target and dose, in the time of {known.Source}")));
                continue;
            }

            isOpen = true;
            lines.Add(Open(irradiation, new("das Zielgebiet fehlt", "the target is missing")));
        }

        var spine = CourseParts.Joined(read, lines).Select(r => new Spinal(r.Irradiation, r.Site.Spine!, Complete(r.Irradiation, r.Site, lines))).ToList();
        SameLevelTwice(spine, lines);
        SameCourseTwice(spine, lines);
        if (spine.Count == 0)
        {
            return (spine, null);
        }

        var complete = !isOpen && spine.All(s => s.Course is not null);
        foreach (var entry in spine.Where(s => s.Course is not null))
        {
            lines.Add(complete
                ? Line(entry.Irradiation, Fate.Fact, Told(entry)) with { Fact = Courses }
                : Line(entry.Irradiation, Fate.Proposed, new(
                    $"{Told(entry).De}; nicht eingetragen, weil eine andere Bestrahlung der Wirbelsäule unvollständig ist" + (isOpen ? " oder sein kann" : ""),
                    $"{Told(entry).En}; not entered, because another irradiation of the spine is incomplete" + (isOpen ? ", or may be" : "")))
                        with { Fact = Courses });
        }

        return (spine, complete ? Joined(spine) : null);
    }

    private const string Courses = "radiotherapy_courses";

    private static ReportLine Open(Irradiation irradiation, Text what) => Line(irradiation, Fate.Proposed, new(
        $"Bestrahlung{Doses(irradiation, "")}: {what.De}. Ob das Myelon bestrahlt wurde, ist zu klären. {CannotBeJudged.De}",
        $"irradiation{Doses(irradiation, "")}: {what.En}. Whether the cord was irradiated must be clarified. {CannotBeJudged.En}")) with { Fact = Courses };

    private static bool IsWithin(Irradiation irradiation, Irradiation known) =>
        (irradiation.Start ?? irradiation.End) is { } when && (known.Start ?? known.End) is { } from && (known.End ?? known.Start) is { } to
        && when.Latest >= from.Earliest && when.Earliest <= to.Latest;

    /// <summary>Two volumes of one course at one level that are no phases: how their doses add up is not said.</summary>
    private static void SameLevelTwice(List<Spinal> spine, List<ReportLine> lines)
    {
        for (var i = 0; i < spine.Count; i++)
        {
            var here = spine[i];
            if (here is { Course: not null, Irradiation.PartOf: null }
                && spine.Exists(o => o != here && o.Irradiation is { PartOf: null } && o.Irradiation.Course == here.Irradiation.Course
                && (o.Site.Levels & here.Site.Levels) != 0))
            {
                lines.Add(Line(
                    here.Irradiation, Fate.Conflict,
                    new(
                        "dieselbe Höhe steht in zwei Zielvolumina einer Serie; nicht eingetragen",
                        "the same level stands in two volumes of one course; not entered")));
                spine[i] = here with { Course = null };
            }
        }
    }

    /// <summary>Two courses of one time at one level under two ids: one that was told twice, or two. Neither is entered; both places are told.</summary>
    private static void SameCourseTwice(List<Spinal> spine, List<ReportLine> lines)
    {
        var doubtful = new Dictionary<Spinal, Spinal>();
        foreach (var one in spine.Where(s => s.Course is not null))
        {
            if (spine.Find(o => o != one && o.Course is not null && o.Irradiation.Course != one.Irradiation.Course && o.Irradiation.PartOf is null
                && one.Irradiation.PartOf is null
                && (o.Site.Levels & one.Site.Levels) != 0 && IsOneTime(o.Irradiation, one.Irradiation)) is { } other)
            {
                doubtful[one] = other;
            }
        }

        foreach (var (one, other) in doubtful)
        {
            lines.Add(Line(one.Irradiation, Fate.Conflict, new(
                $"{Told(one).De}: steht zur selben Zeit noch einmal in {other.Irradiation.Source}; ob es eine Serie ist oder zwei, ist zu "
                    + $"klären. {CannotBeJudged.De}",
                $"{Told(one).En}: stands once more at the same time in {other.Irradiation.Source}; whether it is one course or two must be "
                    + $"clarified. {CannotBeJudged.En}"))
                    with { Fact = Courses });
            spine[spine.IndexOf(one)] = one with { Course = null };
        }
    }

    private static bool IsOneTime(Irradiation one, Irradiation other) =>
        (one.Start ?? one.End) is not { } from || (other.Start ?? other.End) is not { } start
        || (from.Earliest <= (other.End ?? start).Latest && start.Earliest <= (one.End ?? from).Latest);

    /// <summary>Volumes of one course that were treated alike are one entry with all their levels.</summary>
    private static List<RadiotherapyCourse> Joined(List<Spinal> spine) =>
    [
        .. spine.GroupBy(s => (
                s.Irradiation.Course,
                s.Irradiation.PartOf is null ? "" : s.Irradiation.Source,
                s.Course!.Fractions, s.Course.DosePerFraction, s.Course.EndDate, s.Course.Technique))
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

    private RadiotherapyCourse? Complete(Irradiation irradiation, SiteReading read, List<ReportLine> lines)
    {
        var (site, missing) = (read.Spine!, new List<Text>(read.Unknown));
        if (site.Levels == 0 && missing.Count == 0)
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
                $"Bestrahlung der Wirbelsäule ({site.Name}){Doses(irradiation, "")}: es "
                    + $"fehlt {Listed(missing, m => m.De, problem?.De)}. {CannotBeJudged.De}{Hint(irradiation).De}",
                $"irradiation of the spine ({site.Name}){Doses(irradiation, "")}: missing "
                    + $"is {Listed(missing, m => m.En, problem?.En)}. {CannotBeJudged.En}{Hint(irradiation).En}"))
                    with { Fact = Courses });
            return null;
        }

        if (!RadiotherapyCourse.PlausibleFractions.Contains(irradiation.Fractions!.Value) || !RadiotherapyCourse.PlausibleDosePerFraction.Contains(dose!.Value))
        {
            lines.Add(Line(
                irradiation, Fate.NotUsed,
                new("Fraktionen oder Einzeldosis außerhalb des plausiblen Bereichs", "fractions or dose per fraction outside the plausible range")));
            return null;
        }

        if (irradiation.Total?.Gray is { } total && total != dose.Value * irradiation.Fractions.Value)
        {
            lines.Add(Line(
                irradiation, Fate.Conflict,
                new(
                    "Gesamtdosis, Einzeldosis und Zahl der Fraktionen passen nicht zusammen",
                    "total dose, dose per fraction and number of fractions do not fit")));
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

    private static Text Told(Spinal entry)
    {
        var course = entry.Course!;
        var (n, dose) = (course.Fractions.ToString(CultureInfo.InvariantCulture), FactWriter.Digits(course.DosePerFraction));
        var assumed = entry.Irradiation.Single?.Gray is null && entry.Irradiation.Uniform is null;
        return new(
            $"Bestrahlung {entry.Site.Name}: {n} × {dose} Gy" + (assumed ? "; gleiche Fraktionen angenommen, zu bestätigen" : ""),
            $"irradiation of {entry.Site.Name}: {n} × {dose} Gy" + (assumed ? "; equal fractions assumed, to be confirmed" : ""));
    }

    /// <summary>The line of an irradiation.</summary>
    internal static ReportLine Line(Irradiation irradiation, Fate fate, Text what) =>
        new(irradiation.Source, irradiation.Pointer, fate, what) { When = irradiation.End ?? irradiation.Start };
}
