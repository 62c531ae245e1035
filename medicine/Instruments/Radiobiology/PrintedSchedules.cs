using Myelon.Core.Forms;
using Myelon.Core.Logic;

namespace Myelon.Medicine.Instruments.Radiobiology;

/// <summary>All schedules that the guideline names, each with the sections in which it does. It does not define single, short and long (IB34).</summary>
public static class PrintedSchedules
{
    /// <summary>The catalogue.</summary>
    public static ScheduleCatalogue All { get; } = new(
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
    ]);

    private static CataloguedSchedule Of(ScheduleClass @class, int fractions, decimal gray, params IReadOnlyList<string> sections) =>
        new(new Schedule(new Fractions(fractions, new Dose(gray))), @class, sections);
}
