using System.Text;
using System.Text.Json.Nodes;
using Firely.Fhir.Validation;
using Hl7.Fhir.Model;
using Hl7.Fhir.Serialization;
using Hl7.Fhir.Specification.Source;
using Hl7.Fhir.Specification.Terminology;
using Myelon.Core;

namespace Myelon.Tests.Outgoing;

/// <summary>What goes out, checked by a validator that nobody here wrote.</summary>
public sealed class ValidationTests
{
    private static readonly Lazy<Validator> Shared = new(() =>
    {
        var source = new CachedResolver(ZipSource.CreateValidationSource());
        return new Validator(source, new LocalTerminologyService(source));
    });

    /// <summary>Definitions of German standards that are not here and are only named.</summary>
    private static readonly string[] Foreign =
    [
        "https://gematik.de/fhir/isik/StructureDefinition/ISiKMpFormularExtension",
        "https://www.medizininformatik-initiative.de/fhir/ext/modul-onko/StructureDefinition/mii-pr-onko-tumorkonferenz",
    ];

    public static TheoryData<string> Forms => [.. OutgoingCases.Desk.Fhir.FormNames];

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_form_is_a_valid_Questionnaire(string name) => Valid(OutgoingCases.Desk.Fhir.Form(name)!);

    [Theory]
    [InlineData("2026")]
    [InlineData("2027")]
    public void A_case_is_a_valid_Bundle(string shape) => Valid(OutgoingCases.Desk.Fhir.Bundle(
        OutgoingCases.Desk.Evaluator.Evaluate(OutgoingCases.Whole), Language.German, shape, ["transfer"]));

    [Fact]
    public void The_definitions_are_a_valid_Bundle() => Valid(OutgoingCases.Desk.Fhir.Definitions());

    [Fact]
    public void A_fault_is_found()
    {
        var bundle = JsonNode.Parse(OutgoingCases.Desk.Fhir.Entries(OutgoingCases.Whole))!;
        bundle["entry"]!.AsArray().First(e => (string)e!["resource"]!["resourceType"]! == "Observation")!["resource"]!.AsObject().Remove("code");
        Assert.NotEmpty(Errors(Encoding.UTF8.GetBytes(bundle.ToJsonString())));
    }

    private static void Valid(byte[] resource)
    {
        var errors = Errors(resource);
        Assert.True(errors.Count == 0, string.Join("\n", errors.Take(30)));
    }

    private static List<string> Errors(byte[] resource)
    {
        try
        {
            var parsed = new FhirJsonDeserializer(new DeserializerSettings()).DeserializeResource(Encoding.UTF8.GetString(resource));
            var outcome = Shared.Value.Validate(parsed);
            return [.. outcome.Issue.Where(i => i.Severity is OperationOutcome.IssueSeverity.Error or OperationOutcome.IssueSeverity.Fatal)
                .Select(i => $"{string.Join(' ', i.Expression)}: {i.Details?.Text}").Where(i => !Foreign.Any(f => i.Contains("Unable to resolve", StringComparison.Ordinal) && i.Contains(f, StringComparison.Ordinal)))];
        }
        catch (DeserializationFailedException exception)
        {
            return [exception.Message];
        }
    }
}
