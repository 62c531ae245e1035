using Myelon.Core.Reasoning;
using Myelon.Desk;
using Myelon.Desk.Editions;
using Myelon.Medicine.SpinalMetastases;
using NodaTime;

namespace Myelon.Composition;

/// <summary>The one place that names a guideline: everything else is given one.</summary>
public static class Guidelines
{
    /// <summary>All editions, the one that is used where none is named last.</summary>
    public static IReadOnlyList<Guideline> All { get; } = [ThisGuideline.Guideline];

    /// <summary>The guideline that is used where none is named.</summary>
    public static Guideline Current => All[^1];

    /// <summary>The editions at their desks, with the clock and the zone of this machine.</summary>
#pragma warning disable RS0030 // Here the clock of the machine comes in, and nowhere else.
    public static EditionShelf Shelf() => new(All, SystemClock.Instance, DateTimeZoneProviders.Tzdb.GetSystemDefault());
#pragma warning restore RS0030

    /// <summary>The desk of the current one.</summary>
    public static GuidelineDesk Desk() => Shelf().Current;
}
