using Myelon.Core;
using Myelon.Core.Logic;
using Myelon.Core.Reasoning;
using Myelon.Core.Speech;
using Myelon.Desk.Doses;
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
    public (DoseEntry? Entry, string? Level, IReadOnlyList<Fault> Faults) Read(LocalDate today, Guideline guideline)
    {
        var faults = new List<Fault>();
        var day = Day(today, faults);
        var levels = LevelsOf(guideline, faults);
        var reader = new CourseLineReader(guideline.Key.Levels, day);
        var earlier = Courses.Where(c => c != "none").Select(c => Line(reader, c, false, faults)).OfType<CourseLine>().ToList();
        if (Courses.Contains("none") && Courses.Count > 1)
        {
            faults.Add(new Fault(
                "--course",
                new("„none“ steht neben einer Serie.", "\"none\" stands beside a course."),
                new("Eines von beiden weglassen.", "Leave one of them out.")));
        }

        var plan = Plan is null ? null : Line(reader, Plan, true, faults);
        if (faults.Count > 0)
        {
            return (null, null, faults);
        }

        var known = guideline.Key.Levels.Values.ToList();
        var site = levels.Count == 0 ? (ulong?)null : levels.Aggregate(0UL, (all, level) => all | (1UL << known.FindIndex(v => v.Code == level)));
        return (new DoseEntry(Courses.Count == 0 ? null : earlier, plan, site, day), levels.Count == 0 ? null : string.Join(',', levels), []);
    }

    /// <summary>The levels of a lesion as they are written in a case, empty while they are not known.</summary>
    public static string Levels(Findings findings, SetFact levels) => findings[levels] is { IsKnown: true } known
        ? string.Join(',', levels.Values.Where((_, i) => (known.Set >> i & 1) != 0).Select(v => v.Code))
        : "";

    private static CourseLine? Line(CourseLineReader reader, string written, bool isPlan, List<Fault> faults)
    {
        var (line, fault) = reader.Read(written, isPlan);
        if (fault is not null)
        {
            faults.Add(fault);
        }

        return line;
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
