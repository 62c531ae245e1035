using Myelon.Core.Reasoning;
using Myelon.Desk;
using Myelon.Medicine.SpinalMetastases;
using NodaTime;

namespace Myelon.Composition;

/// <summary>The one place that names a guideline: everything else is given one.</summary>
public static class Guidelines
{
    /// <summary>The guideline that is used where none is named.</summary>
    public static Guideline Current => ThisGuideline.Guideline;

    /// <summary>The desk for it, with the clock and the zone of this machine.</summary>
#pragma warning disable RS0030 // Here the clock of the machine comes in, and nowhere else.
    public static GuidelineDesk Desk() => new(Current, SystemClock.Instance, DateTimeZoneProviders.Tzdb.GetSystemDefault());
#pragma warning restore RS0030
}
