using Myelon.Formats.Json;
using Myelon.Core;
using Myelon.Core.Logic;
using NodaTime;
using static Myelon.Formats.CaseFile.JsonParts;

namespace Myelon.Formats.CaseFile;

/// <summary>Reads the earlier courses of radiotherapy of a case file.</summary>
internal sealed class CourseReader(SetFact levels, FactReader reader, OffsetDateTime asOf, FaultList faults)
{
    private static readonly string[] CourseKeys =
        ["levels", "fractions", "dose_per_fraction_gy", "end_date", "technique", "thecal_sac_dmax_gy", "series"];

    /// <summary>The courses; null if the file says nothing of them.</summary>
    public List<RadiotherapyCourse>? Read(JsonNode? node)
    {
        if (node is null or JsonNullNode)
        {
            return null;
        }

        var courses = new List<RadiotherapyCourse>();
        foreach (var item in Items(node, reader, CaseLimits.Courses, new("Bestrahlungsserien", "courses of radiotherapy")))
        {
            if (item is not JsonObjectNode course)
            {
                Expected(item, new("ein Objekt", "an object"), reader);
                continue;
            }

            var members = Known(course, CourseKeys, faults);
            foreach (var key in (string[])["levels", "fractions", "dose_per_fraction_gy"])
            {
                if (members.GetValueOrDefault(key) is null or JsonNullNode)
                {
                    members.Remove(key);
                    faults.Add(new Fault(
                        $"{course.Pointer}/{key}",
                        new($"Der Schlüssel „{key}“ fehlt.", $"The key \"{key}\" is missing."),
                        new("Eine Bestrahlungsserie braucht Höhen, Fraktionen und Einzeldosis.", "A course needs levels, fractions and dose per fraction.")));
                }
            }

            var over = members.TryGetValue("levels", out var at) ? reader.Read(levels, at) : Value.Unknown;
            var fractions = members.TryGetValue("fractions", out var n) ? reader.Decimal(n, RadiotherapyCourse.PlausibleFractions, integer: true, "") : null;
            var dose = members.TryGetValue("dose_per_fraction_gy", out var d)
                ? reader.Decimal(d, RadiotherapyCourse.PlausibleDosePerFraction, integer: false, "Gy")
                : null;
            if (at is JsonArrayNode { Items.Count: 0 })
            {
                reader.Add(
                    at,
                    new("Eine Bestrahlungsserie ohne Höhen.", "A course without levels."),
                    new("Mindestens eine Höhe angeben.", "Give one level at least."));
            }

            var end = Stated(members, "end_date") is { } day ? reader.Date(day) : null;
            if (end is { } date && Value.OfDay(date, asOf.Offset).Earliest > asOf.ToInstant().ToUnixTimeTicks())
            {
                reader.Add(
                    members["end_date"],
                    new("Das Ende liegt nach dem Stichzeitpunkt des Falls (as_of).", "The end lies after the time of the case (as_of)."),
                    new("Das Ende oder as_of berichtigen.", "Correct the end or as_of."));
            }

            var technique = Stated(members, "technique") is { } t ? reader.Code(t, CourseTechniques.Codes) : null;
            var maximum = Stated(members, "thecal_sac_dmax_gy") is { } m
                ? reader.Decimal(m, RadiotherapyCourse.PlausibleThecalSacMaximum, integer: false, "Gy")
                : null;
            var series = Stated(members, "series") is not null ? Text(members, "series", course, faults) : null;
            courses.Add(new RadiotherapyCourse(over.IsKnown ? over.Set : 0, (int)(fractions ?? 1), dose ?? 1)
            {
                EndDate = end,
                Technique = (CourseTechnique?)technique,
                ThecalSacMaximum = maximum,
                Series = series,
            });
        }

        return courses;
    }
}
