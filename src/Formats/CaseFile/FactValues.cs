using Myelon.Core;
using Myelon.Core.Logic;
using Myelon.Formats.Json;
using NodaTime;

namespace Myelon.Formats.CaseFile;

/// <summary>Single values of facts as a case file has them.</summary>
public static class FactValues
{
    /// <summary>Reads a value with every check of a case file; what is wrong is collected, and a refused value is unknown.</summary>
    public static Value Read(Fact fact, JsonNode entered, OffsetDateTime asOf, FaultList faults) => new FactReader(asOf, faults).Read(fact, entered);
}
