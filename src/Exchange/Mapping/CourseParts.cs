using Myelon.Core;
using Myelon.Exchange.Sources;

namespace Myelon.Exchange.Mapping;

/// <summary>
/// A course that is told as a whole and by its phases as well: where both say the same, the whole counts, with what only the phase says;
/// where they differ, the phases count.
/// </summary>
internal static class CourseParts
{
    /// <summary>The irradiations, each told once.</summary>
    public static List<(Irradiation Irradiation, SiteReading Site)> Joined(List<(Irradiation Irradiation, SiteReading Site)> read, List<ReportLine> lines)
    {
        var kept = new List<(Irradiation Irradiation, SiteReading Site)>(read);
        foreach (var whole in read.Where(r => r.Irradiation.PartOf is null))
        {
            var parts = kept.Where(r => r.Irradiation.PartOf == whole.Irradiation.Course && SameSite(r.Site, whole.Site)).ToList();
            if (parts.Count == 0)
            {
                continue;
            }

            if (Same(whole.Irradiation, parts.ConvertAll(p => p.Irradiation)) is { } same)
            {
                kept[kept.IndexOf(whole)] = (same, whole.Site);
                foreach (var part in parts)
                {
                    kept.Remove(part);
                    lines.Add(CourseBuilder.Line(
                        part.Irradiation, Fate.NoFact,
                        new($"Phase der Serie {whole.Irradiation.Source}: sagt dasselbe", $"phase of the course {whole.Irradiation.Source}: says the same")));
                }
            }
            else
            {
                kept.Remove(whole);
                lines.Add(CourseBuilder.Line(
                    whole.Irradiation, Fate.NoFact,
                    new(
                        "Serie als Ganzes: ihre Phasen sagen anderes oder mehr und zählen",
                        "course as a whole: its phases say something else or more, and count")));
            }
        }

        // A phase whose whole tells of no volume is a course of its own.
        return [.. kept.Select(k => k.Irradiation.PartOf is { } of && !read.Exists(r => r.Irradiation.PartOf is null && r.Irradiation.Course == of)
            ? (k.Irradiation with { PartOf = null }, k.Site) : k)];
    }

    private static bool SameSite(SiteReading one, SiteReading other) =>
        one.Spine!.Levels == other.Spine!.Levels ? one.Spine.Levels != 0 || one.Spine.Name == other.Spine.Name : (one.Spine.Levels & other.Spine.Levels) != 0;

    /// <summary>The whole, completed by its phases, or null where they do not say the same.</summary>
    private static Irradiation? Same(Irradiation whole, List<Irradiation> parts)
    {
        var fractions = parts.TrueForAll(p => p.Fractions is not null) ? parts.Sum(p => p.Fractions) : null;
        var total = parts.TrueForAll(p => Total(p) is not null) ? parts.Sum(Total) : null;
        var said = Total(whole);
        if ((said is not null && total is not null && said != total) || (whole.Fractions is not null && fractions is not null && whole.Fractions != fractions)
            || (said is null && whole.Fractions is null) || parts.Exists(p => p.Total?.Problem is not null || p.Single?.Problem is not null
            || p.HasBoost || p.Doubt is not null))
        {
            return null;
        }

        var single = parts.Select(p => p.Single?.Gray).Distinct().ToList();
        return parts.Count > 1 && whole.Fractions is null ? null : whole with
        {
            Fractions = whole.Fractions ?? fractions,
            Total = whole.Total ?? parts[0].Total,
            Single = whole.Single ?? (single is [{ } one] ? new StatedDose(one) : null),
            Uniform = whole.Uniform ?? parts[0].Uniform,
        };
    }

    private static decimal? Total(Irradiation irradiation) => irradiation.Total?.Gray ?? irradiation.Single?.Gray * irradiation.Fractions;
}
