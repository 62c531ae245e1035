using Myelon.Formats.Json;

namespace Myelon.Exchange.Fhir;

/// <summary>
/// Recognises other versions of FHIR by elements that R4 has not. They must never be read as R4: there "not done" and "not taken" stand in
/// elements that R4 would pass over.
/// </summary>
internal static class FhirVersions
{
    private const string Dstu2 = "FHIR DSTU2";
    private const string Stu3 = "FHIR STU3";
    private const string Release5 = "FHIR Release 5 (5.0)";

    /// <summary>Types that only one version has.</summary>
    private static readonly Dictionary<string, string> Types = new(StringComparer.Ordinal)
    {
        ["MedicationOrder"] = Dstu2, ["DiagnosticOrder"] = Dstu2, ["BodySite"] = Dstu2, ["ProcedureRequest"] = Stu3, ["ReferralRequest"] = Stu3,
        ["ImagingManifest"] = Stu3, ["DeviceUsage"] = Release5, ["RequestOrchestration"] = Release5, ["NutritionIntake"] = Release5,
        ["GenomicStudy"] = Release5, ["ImagingSelection"] = Release5,
    };

    /// <summary>Elements, as "Type.element", that only other versions have.</summary>
    private static readonly Dictionary<string, string> Elements = new(StringComparer.Ordinal)
    {
        ["MedicationStatement.wasNotTaken"] = Dstu2, ["MedicationAdministration.wasNotGiven"] = Dstu2,
        ["Procedure.notPerformed"] = Dstu2, ["Procedure.reasonNotPerformed"] = Dstu2,
        ["Condition.dateRecorded"] = Dstu2, ["Observation.related"] = Stu3, ["Observation.comments"] = Dstu2,
        ["Patient.careProvider"] = Dstu2, ["AllergyIntolerance.substance"] = Dstu2,
        ["MedicationStatement.taken"] = Stu3, ["MedicationStatement.reasonNotTaken"] = Stu3, ["MedicationAdministration.notGiven"] = Stu3,
        ["Procedure.notDone"] = Stu3,
        ["Procedure.notDoneReason"] = Stu3, ["Procedure.definition"] = Stu3, ["Procedure.context"] = Stu3,
        ["Condition.assertedDate"] = Stu3, ["Condition.context"] = Stu3,
        ["Observation.context"] = Stu3, ["Observation.comment"] = Stu3, ["MedicationStatement.notTaken"] = Stu3,
        ["MedicationRequest.context"] = Stu3, ["CarePlan.context"] = Stu3,
        ["Patient.animal"] = Stu3, ["FamilyMemberHistory.notDone"] = Stu3, ["Immunization.notGiven"] = Stu3, ["DiagnosticReport.codedDiagnosis"] = Stu3,
        ["Procedure.occurrenceDateTime"] = Release5, ["Procedure.occurrencePeriod"] = Release5, ["Procedure.recorded"] = Release5,
        ["MedicationStatement.medication"] = Release5,
        ["MedicationStatement.adherence"] = Release5, ["MedicationRequest.medication"] = Release5,
        ["MedicationAdministration.medication"] = Release5, ["Observation.triggeredBy"] = Release5,
        ["Observation.bodyStructure"] = Release5, ["Encounter.actualPeriod"] = Release5, ["CarePlan.custodian"] = Release5,
        ["Condition.participant"] = Release5, ["Medication.doseForm"] = Release5,
    };

    /// <summary>The other version that a resource shows, with the element that shows it, or null.</summary>
    public static (string Version, string By)? Other(JsonNode node)
    {
        if (node is not JsonObjectNode resource || node.Text("resourceType") is not { } type)
        {
            return null;
        }

        if (Types.TryGetValue(type, out var only))
        {
            return (only, type);
        }

        foreach (var (key, value) in resource.Members)
        {
            if (value is not JsonNullNode && Elements.TryGetValue($"{type}.{key}", out var version))
            {
                return (version, $"{type}.{key}");
            }

            if (Shape(type, key, value) is { } shape)
            {
                return (shape, $"{type}.{key}");
            }
        }

        var profile = node.Get("meta").Items("profile").OfType<JsonTextNode>().Select(p => p.Value).FirstOrDefault(p => Of(p) is not null);
        return profile is not null ? (Of(profile)!, $"{type}.meta.profile") : null;
    }

    /// <summary>The other version that an element shows which R4 has in another shape.</summary>
    private static string? Shape(string type, string key, JsonNode value) => (type, key, value) switch
    {
        ("Condition", "clinicalStatus", JsonTextNode) => Stu3,
        ("Encounter", "class", JsonTextNode) => Dstu2,
        ("MedicationRequest" or "MedicationStatement" or "MedicationDispense", "dosageInstruction" or "dosage", JsonArrayNode doses)
            when doses.Items.Any(d => d.Get("doseQuantity") is not null || d.Get("doseRange") is not null) => Stu3,
        _ => null,
    };

    /// <summary>Whether a resource shows that it is of R4.</summary>
    public static bool IsSurelyOfR4(JsonNode node) =>
        (node.Text("resourceType") == "Condition" && (node.Get("clinicalStatus") is JsonObjectNode || node.Get("verificationStatus") is JsonObjectNode))
        || node.Get("medicationCodeableConcept") is not null
            && node.Text("resourceType") == "MedicationStatement"
            && node.Get("taken") is null
            && node.Get("wasNotTaken") is null
            && node.Get("subject") is not null;

    private static string? Of(string profile) => profile switch
    {
        _ when profile.Contains("/DSTU2/", StringComparison.OrdinalIgnoreCase) || profile.EndsWith("|1.0.2", StringComparison.Ordinal) => Dstu2,
        _ when profile.Contains("/STU3/", StringComparison.OrdinalIgnoreCase)
            || profile.EndsWith("|3.0.1", StringComparison.Ordinal)
            || profile.EndsWith("|3.0.2", StringComparison.Ordinal) =>
            Stu3,
        _ when profile.Contains("hl7.org/fhir/5.0/", StringComparison.OrdinalIgnoreCase) || profile.EndsWith("|5.0.0", StringComparison.Ordinal) => Release5,
        _ => null,
    };
}
