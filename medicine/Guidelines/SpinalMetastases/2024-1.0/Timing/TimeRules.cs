using System.Globalization;
using Myelon.Core.Forms;
using NodaTime;

namespace Myelon.Medicine.SpinalMetastases.Timing;

/// <summary>The times that the text names (Z1 to Z21) and its limits of size, count and equipment (L1 to L12).</summary>
public static partial class TimeRules
{
    private static Timetable? _table;

    /// <summary>All of them, by number.</summary>
    public static Timetable Table => _table ??= new(
        [.. ((TimingRule[])[.. Surgical, .. Aftercare, .. Laboratory, .. Radiation, .. Words])
            .OrderBy(r => int.Parse(r.Id.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture))],
        Limits);

    private static Recommendation Recommendation(int number) => Recommendations.Number(number);
}
