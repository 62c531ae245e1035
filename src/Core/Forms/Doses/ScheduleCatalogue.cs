using Myelon.Core.Logic;

namespace Myelon.Core.Forms;

/// <summary>
/// How a schedule is called here. A guideline need not define these words, so it is looked up, not read from a word: single is
/// one fraction, short at most five, long more; stereotactic where the text gives it by that technique.
/// </summary>
public enum ScheduleClass
{
    /// <summary>One fraction.</summary>
    Single,

    /// <summary>Two to five fractions.</summary>
    ShortCourse,

    /// <summary>More than five fractions.</summary>
    LongCourse,

    /// <summary>Stereotactic: the prescription is no dose of the cord.</summary>
    Stereotactic,
}

/// <summary>A schedule that the guideline names.</summary>
/// <param name="Schedule">The schedule.</param>
/// <param name="Class">Its class.</param>
/// <param name="Sections">Where the guideline names it.</param>
public sealed record CataloguedSchedule(Schedule Schedule, ScheduleClass Class, IReadOnlyList<string> Sections);

/// <summary>All schedules that a guideline names, each with the sections in which it does.</summary>
/// <param name="Schedules">The schedules.</param>
public sealed record ScheduleCatalogue(IReadOnlyList<CataloguedSchedule> Schedules)
{
    /// <summary>Those whose prescription can be taken as the dose of the cord.</summary>
    public IEnumerable<CataloguedSchedule> Conventional => Schedules.Where(s => s.Class != ScheduleClass.Stereotactic);

    /// <summary>The entry of a schedule, or null if the guideline does not name it.</summary>
    public CataloguedSchedule? Find(Schedule schedule) => Schedules.FirstOrDefault(s => s.Schedule.Parts.SequenceEqual(schedule.Parts));
}

/// <summary>The classes of schedules as they are written.</summary>
public static class ScheduleClasses
{
    /// <summary>The stable code of a class.</summary>
    public static string Code(this ScheduleClass value) => value switch
    {
        ScheduleClass.Single => "single",
        ScheduleClass.ShortCourse => "short_course",
        ScheduleClass.LongCourse => "long_course",
        _ => "stereotactic",
    };

    /// <summary>A class in words.</summary>
    public static Text Words(this ScheduleClass value) => value switch
    {
        ScheduleClass.Single => new("Einzeit", "single fraction"),
        ScheduleClass.ShortCourse => new("kurze Serie", "short course"),
        ScheduleClass.LongCourse => new("lange Serie", "long course"),
        _ => new("stereotaktisch", "stereotactic"),
    };
}
