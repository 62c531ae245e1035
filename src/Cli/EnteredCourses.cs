using Myelon.Core;
using Myelon.Core.Logic;
using Myelon.Core.Reasoning;
using Myelon.Core.Speech;
using Myelon.Medicine.Instruments.Radiobiology;
using NodaTime;
using NodaTime.Text;

namespace Myelon.Cli;

/// <summary>Courses, plan, level and day as given on the command line.</summary>
/// <param name="Courses">The earlier courses; the word "none" says that there was none.</param>
/// <param name="Plan">The planned course, or null.</param>
/// <param name="Level">The level or levels, or null.</param>
/// <param name="AsOf">The day, or null for today.</param>
internal sealed record EnteredCourses(IReadOnlyList<string> Courses, string? Plan, string? Level, string? AsOf)
{
    /// <summary>Whether neither a course nor a plan was given.</summary>
    public bool IsEmpty => Courses.Count == 0 && Plan is null;

    /// <summary>The history, and the level as it is written in a case; or everything that is wrong.</summary>
    public (CordHistory? History, string? Level, IReadOnlyList<Fault> Faults) Read(LocalDate today, Guideline guideline)
    {
        var faults = new List<Fault>();
        var day = Day(today, faults);
        var levels = LevelsOf(guideline, faults);
        var earlier = Courses.Where(c => c != "none").Select(c => Course(c, day, true, faults)).OfType<CordCourse>().ToList();
        if (Courses.Contains("none") && Courses.Count > 1)
        {
            faults.Add(new Fault(
                "--course",
                new("„none“ steht neben einer Serie.", "\"none\" stands beside a course."),
                new("Eines von beiden weglassen.", "Leave one of them out.")));
        }

        var plan = Plan is null ? null : Course(Plan, day, false, faults);
        if (faults.Count > 0)
        {
            return (null, null, faults);
        }

        var ends = earlier.Select(c => c.End).ToList();
        var history = new CordHistory
        {
            Earlier = Courses.Count == 0 ? null : earlier,
            Planned = plan,
            SomethingIsPlanned = plan is not null,
            // A plan without a technique is a conventional one here; the condition is shown.
            PlannedTechnique = plan?.Parts[0].Technique ?? (plan is null ? null : CourseTechnique.Conventional),
            PlannedFractions = plan?.Parts.Sum(p => p.Fractions),
            PlannedMaximum = plan?.Parts[0].ThecalSacMaximum is null ? null : new Dose(plan.Parts.Sum(p => p.ThecalSacMaximum!.Value)),
            MonthsSinceLast = ends.Count == 0 || ends.Contains(null) ? null : Period.Between(ends.Max()!.Value, day, PeriodUnits.Months).Months,
            IsLumbar = levels.Any(l => l.StartsWith('L')),
        };
        return (history, levels.Count == 0 ? null : string.Join(',', levels), []);
    }

    /// <summary>The levels of a lesion as they are written in a case, empty while they are not known.</summary>
    public static string Levels(Findings findings, SetFact levels) => findings[levels] is { IsKnown: true } known
        ? string.Join(',', levels.Values.Where((_, i) => (known.Set >> i & 1) != 0).Select(v => v.Code))
        : "";

    private static CordCourse? Course(string written, LocalDate day, bool takesDate, List<Fault> faults)
    {
        var (course, fault) = CourseArgument.Read(written, day, takesDate);
        if (fault is not null)
        {
            faults.Add(fault);
        }

        return course;
    }

    private LocalDate Day(LocalDate today, List<Fault> faults)
    {
        if (AsOf is null)
        {
            return today;
        }

        if (LocalDatePattern.Iso.Parse(AsOf) is { Success: true } parsed && parsed.Value.Year >= 1900)
        {
            return parsed.Value;
        }

        faults.Add(new Fault("--as-of", new($"„{AsOf}“ ist kein Datum.", $"\"{AsOf}\" is no date."), new("Als JJJJ-MM-TT angeben.", "Give it as YYYY-MM-DD.")));
        return today;
    }

    /// <summary>The levels; "Th6" is taken for T6.</summary>
    private List<string> LevelsOf(Guideline guideline, List<Fault> faults)
    {
        var levels = new List<string>();
        foreach (var written in Level?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [])
        {
            var code = written.StartsWith("Th", StringComparison.OrdinalIgnoreCase) ? "T" + written[2..] : written.ToUpperInvariant();
            if (guideline.Key.Levels.Values.Any(v => v.Code == code))
            {
                levels.Add(code);
            }
            else
            {
                faults.Add(new Fault(
                    "--level",
                    new($"Die Höhe „{written}“ gibt es nicht.", $"There is no level \"{written}\"."),
                    new($"{Regions(guideline, "bis", "oder")} angeben.", $"Give {Regions(guideline, "to", "or")}.")));
            }
        }

        return levels;
    }

    /// <summary>The parts of the column, each by its first and its last level.</summary>
    private static string Regions(Guideline guideline, string to, string or)
    {
        var regions = guideline.SpineRegions
            .Select(r => guideline.Key.Levels.Values.Where((_, i) => (r.Levels >> i & 1) != 0).Select(v => v.Code).ToList())
            .Select(codes => $"{codes[0]} {to} {codes[^1]}");
        return Words.List([.. regions], or);
    }
}
