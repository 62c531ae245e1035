using Myelon.Core.Logic;
using Myelon.Core;

namespace Myelon.Medicine.Instruments.Radiobiology;

/// <summary>
/// How a schedule is called here. The guideline does not define its words (IB34), so it is looked up, not read from a word: single is
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

/// <summary>All schedules that the guideline names, each with the sections in which it does.</summary>
public static class ScheduleCatalogue
{
    /// <summary>The schedules.</summary>
    public static IReadOnlyList<CataloguedSchedule> Schedules { get; } =
    [
        Of(ScheduleClass.Single, 1, 4m, "10.1.3.6", "11.8.1"),
        Of(ScheduleClass.Single, 1, 8m, "10.1.3", "10.4.3", "11.8"),
        Of(ScheduleClass.Single, 1, 10m, "10.4.3"),
        Of(ScheduleClass.ShortCourse, 2, 8m, "10.4.2", "10.4.3"),
        Of(ScheduleClass.ShortCourse, 5, 3m, "11.8.4"),
        Of(ScheduleClass.ShortCourse, 5, 4m, "10.1.3", "10.4.2", "10.4.3"),
        Of(ScheduleClass.ShortCourse, 5, 5m, "10.4.2", "11.8.2"),
        Of(ScheduleClass.LongCourse, 7, 3m, "11.8.4"),
        Of(ScheduleClass.LongCourse, 10, 2m, "11.8.4"),
        Of(ScheduleClass.LongCourse, 12, 2m, "11.8.4"),
        Of(ScheduleClass.LongCourse, 17, 1.8m, "11.8.4"),
        Of(ScheduleClass.LongCourse, 10, 3m, "10.1.3", "10.4"),
        Of(ScheduleClass.LongCourse, 15, 2.5m, "10.4.3.1"),
        Of(ScheduleClass.LongCourse, 20, 2m, "10.4.3.1"),
        Of(ScheduleClass.Stereotactic, 2, 12m, "10.1.3.3", "11.8.2"),
        Of(ScheduleClass.Stereotactic, 1, 16m, "10.4.4.2", "10.4.4.3"),
        Of(ScheduleClass.Stereotactic, 1, 18m, "10.1.3.3", "10.4.4.2", "11.8.2"),
        Of(ScheduleClass.Stereotactic, 1, 24m, "10.1.3.3", "10.4.4"),
        Of(ScheduleClass.Stereotactic, 3, 8m, "11.8.2"),
        Of(ScheduleClass.Stereotactic, 4, 6m, "11.8.2"),
        Of(ScheduleClass.Stereotactic, 5, 6m, "10.4.4.3", "10.4.4.4", "11.8.2"),
        Of(ScheduleClass.Stereotactic, 3, 9m, "10.4.4.3"),
        Of(ScheduleClass.Stereotactic, 3, 10m, "10.1.3.3"),
        Of(ScheduleClass.Stereotactic, 5, 7m, "10.1.3.3"),
        Of(ScheduleClass.Stereotactic, 10, 4.85m, "10.1.3.3"),
        // A split course: one week of 3 × 5 Gy, a week without, then 5 × 3 Gy.
        new(new Schedule(new Fractions(3, new Dose(5)), new Fractions(5, new Dose(3))), ScheduleClass.LongCourse, ["10.4.2", "10.4.3"]),
    ];

    /// <summary>Those whose prescription can be taken as the dose of the cord.</summary>
    public static IEnumerable<CataloguedSchedule> Conventional => Schedules.Where(s => s.Class != ScheduleClass.Stereotactic);

    /// <summary>The entry of a schedule, or null if the guideline does not name it.</summary>
    public static CataloguedSchedule? Find(Schedule schedule) => Schedules.FirstOrDefault(s => s.Schedule.Parts.SequenceEqual(schedule.Parts));

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

    private static CataloguedSchedule Of(ScheduleClass @class, int fractions, decimal gray, params IReadOnlyList<string> sections) =>
        new(new Schedule(new Fractions(fractions, new Dose(gray))), @class, sections);
}
