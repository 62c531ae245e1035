using Myelon.Core;
using Myelon.Core.Logic;
using Myelon.Formats.Json;
using NodaTime;

namespace Myelon.Formats.CaseFile;

/// <summary>Single courses of radiotherapy as a case file has them.</summary>
public static class CourseValues
{
    private static readonly OffsetDateTime AnyTime = new LocalDateTime(2200, 12, 31, 23, 59).WithOffset(Offset.Zero);

    /// <summary>Reads a course with every check of a case file but the time of the case; null with faults where it is refused.</summary>
    public static RadiotherapyCourse? Read(SetFact levels, JsonNode course, FaultList faults)
    {
        var read = new CourseReader(levels, new FactReader(AnyTime, faults), AnyTime, faults).Read(new JsonArrayNode(course.Place, [course]));
        return faults.Count == 0 && read is [var only] ? only : null;
    }
}
