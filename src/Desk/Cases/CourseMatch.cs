using Myelon.Core;
using Myelon.Core.Logic;

namespace Myelon.Desk.Cases;

/// <summary>A course of radiotherapy in two versions of a case; null where the version does not have it.</summary>
/// <param name="Before">The course in the earlier version.</param>
/// <param name="After">The same in the later one.</param>
public sealed record CourseMatch(RadiotherapyCourse? Before, RadiotherapyCourse? After)
{
    /// <summary>So much must agree before two courses that differ are taken for one that was corrected.</summary>
    private const int LeastAgreement = 4;

    /// <summary>What is said of earlier radiotherapy: nothing, that there was none, that there was.</summary>
    public static Text Statement(IReadOnlyList<RadiotherapyCourse>? courses) => courses switch
    {
        null => new("unbekannt", "unknown"),
        [] => new("nein, nie", "no, never"),
        _ => new("ja", "yes"),
    };

    /// <summary>
    /// The courses of two versions beside each other: those that are equal, then those that agree most, which were corrected; what is left
    /// was taken out or added. The order is that of the earlier version, what was added follows.
    /// </summary>
    public static IReadOnlyList<CourseMatch> Of(IReadOnlyList<RadiotherapyCourse> before, IReadOnlyList<RadiotherapyCourse> after)
    {
        var partners = new int?[before.Count];
        var left = Enumerable.Range(0, after.Count).ToList();
        for (var i = 0; i < before.Count; i++)
        {
            Pair(i, left.FindIndex(j => after[j] == before[i]));
        }

        var pairs = Enumerable.Range(0, before.Count).SelectMany(i => left.Select(j => (i, j, Agreement: Agreement(before[i], after[j]))));
        foreach (var (i, j, agreement) in pairs.OrderByDescending(p => p.Agreement).ToList())
        {
            if (partners[i] is null && left.Contains(j) && agreement >= LeastAgreement)
            {
                Pair(i, left.IndexOf(j));
            }
        }

        return [.. before.Select((b, i) => new CourseMatch(b, partners[i] is { } j ? after[j] : null)), .. left.Select(j => new CourseMatch(null, after[j]))];

        void Pair(int i, int place)
        {
            if (place >= 0)
            {
                partners[i] = left[place];
                left.RemoveAt(place);
            }
        }
    }

    private static int Agreement(RadiotherapyCourse one, RadiotherapyCourse other) =>
        (one.Levels == other.Levels ? 3 : (one.Levels & other.Levels) != 0 ? 1 : 0)
        + (one.EndDate is not null && one.EndDate == other.EndDate ? 3 : 0)
        + (one.Series is not null && one.Series == other.Series ? 1 : 0)
        + (one.Fractions == other.Fractions ? 1 : 0)
        + (one.DosePerFraction == other.DosePerFraction ? 1 : 0)
        + (one.Technique is not null && one.Technique == other.Technique ? 1 : 0);
}
