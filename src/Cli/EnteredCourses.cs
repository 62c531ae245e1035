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

    /// <summary>What was entered, and the level as it is written in a case; or everything that is wrong.</summary>
    public (CordRecord? Record, string? Level, IReadOnlyList<Fault> Faults) Read(LocalDate today, Guideline guideline)
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

        // Without a level all courses are meant to lie over one.
        var bits = levels.Aggregate(0UL, (all, level) => all | (1UL << guideline.Key.Levels.Values.ToList().FindIndex(v => v.Code == level)));
        bits = bits == 0 ? 1 : bits;
        var record = new CordRecord
        {
            Day = day,
            Levels = bits,
            Courses = Courses.Count == 0
                ? null
                : [.. earlier.SelectMany((c, i) => c.Parts.Select(p => p with { Levels = bits, Series = c.Parts.Count > 1 ? $"{i}" : null }))],
            IsPlanned = plan is not null,
            // A plan without a technique is taken as a conventional one here; the condition is shown.
            Technique = plan?.Parts[0].Technique ?? (plan is null ? null : CourseTechnique.Conventional),
            TechniqueIsAssumed = plan is not null && plan.Parts[0].Technique is null,
            Whole = plan,
            Fractions = plan?.Parts.Sum(p => p.Fractions),
            Total = plan?.Total,
            Maximum = plan?.Maximum,
        };
        return (record, levels.Count == 0 ? null : string.Join(',', levels), []);
    }

    /// <summary>Whether a level of the lumbar spine was given.</summary>
    public static bool IsLumbar(string? level) => level?.Split(',').Any(l => l.StartsWith('L')) == true;

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

    /// <summary>The levels, as people write them.</summary>
    private IReadOnlyList<string> LevelsOf(Guideline guideline, List<Fault> faults)
    {
        if (Level is not { } written)
        {
            return [];
        }

        if (WrittenLevels.CodesOf(guideline.Key.Levels, written) is { } levels)
        {
            return levels;
        }

        faults.Add(new Fault(
            "--level",
            new($"Die Höhe „{written}“ gibt es nicht.", $"There is no level \"{written}\"."),
            new($"{Regions(guideline, "bis", "oder")} angeben.", $"Give {Regions(guideline, "to", "or")}.")));
        return [];
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
