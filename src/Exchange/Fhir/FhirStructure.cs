using System.Text.Json;
using Hl7.Fhir.Model;
using Hl7.Fhir.Serialization;
using Hl7.Fhir.Utility;
using Myelon.Exchange.Sources;

namespace Myelon.Exchange.Fhir;

/// <summary>
/// Checks the structure of a resource against FHIR R4 (elements, types, codes, mandatory elements). Its findings are warnings: what
/// hospitals send is often not valid and still readable.
/// </summary>
internal static class FhirStructure
{
    private const int MostWarnings = 50;

    private static readonly JsonSerializerOptions Options =
        new JsonSerializerOptions().ForFhir(ModelInfo.ModelInspector).UsingMode(DeserializationMode.Strict);

    /// <summary>The warnings, each with its place as the checker names it.</summary>
    public static IReadOnlyList<ReportLine> Check(ReadOnlySpan<byte> utf8, string place)
    {
        try
        {
            _ = JsonSerializer.Deserialize<Resource>(utf8, Options);
            return [];
        }
        catch (DeserializationFailedException failed)
        {
            return
            [
                .. failed.Exceptions.Take(MostWarnings).Select(e => Warning(e is ExtendedCodedException { InstancePath: { } path } ? $"{place}{path}" : place, e.ErrorCode)),
            ];
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // The checker has faults of its own (fuzzing found an index out of range); they must not stop an import. Its message could
            // quote the patient: the type of the fault is enough.
            return [Warning(place, exception.GetType().Name)];
        }
    }

    private static ReportLine Warning(string place, string code) =>
        new("FHIR R4", place, Fate.Warning, new($"Struktur weicht von R4 ab ({code})", $"structure differs from R4 ({code})"));
}
