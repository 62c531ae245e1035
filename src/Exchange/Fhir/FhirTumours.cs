using Myelon.Exchange.Sources;
using Myelon.Formats.Json;
using Myelon.Core.Forms;

namespace Myelon.Exchange.Fhir;

/// <summary>Primary tumours: diagnoses, the histologies that refer to them, and deaths in the form of the German profiles.</summary>
/// <param name="bundle">The resources.</param>
/// <param name="tables">The tables.</param>
internal sealed class FhirTumours(FhirBundle bundle, CodeTables tables)
{
    private const string HistologyCode = "59847-4";
    private const string Topography = "ICD-O-3";
    private readonly List<(FhirResource Resource, SourcePerson Person, string Morphology)> _histologies = [];

    /// <summary>The key of the tumour to which a condition belongs: itself, or the one that it is due to.</summary>
    public string KeyOf(FhirResource resource, JsonNode node)
    {
        var dueTo = node
            .Items("extension")
            .Where(e => e.Text("url") is { } url
                && (url.EndsWith("/condition-dueTo", StringComparison.Ordinal)
                    || url.EndsWith("/mcode-related-primary-cancer-condition", StringComparison.Ordinal)))
                .Select(e => bundle.Resolve(resource, e.Get("valueReference").Text("reference"))).OfType<FhirResource>().FirstOrDefault();
        return (dueTo ?? resource).Key;
    }

    /// <summary>The key of the tumour that a finding is about, or null.</summary>
    public string? FocusOf(FhirResource resource, JsonNode node) =>
        node.Items("focus").Select(f => bundle.Resolve(resource, f.Text("reference"))).FirstOrDefault(r => r is { Type: "Condition" })?.Key;

    /// <summary>Notes a condition that is a malignant primary: ICD-10 C00 to C76 or C80 to C97.</summary>
    public void Condition(FhirResource resource, SourcePerson person, Statement statement)
    {
        var codes = statement.Codes.Where(c => tables.SystemOf(c.System) is { } system && tables.Tumours.Any(r => r.Site?.System == system)).ToList();
        if (!codes.Exists(IsPrimary))
        {
            return;
        }

        var tumour = Tumour(person, resource.Key, resource);
        tumour.Sites.AddRange(codes);
        tumour.When ??= statement.When;
        foreach (var morphology in resource.Node.Items("extension").SelectMany(e => e.Get("valueCodeableConcept").Codings()))
        {
            if (Digits(morphology) is { } digits)
            {
                tumour.Morphologies.Add(digits);
            }
        }
    }

    /// <summary>Keeps a histology until all conditions are known; false if the observation is none.</summary>
    public bool Histology(FhirResource resource, SourcePerson person)
    {
        if (!resource.Node.Get("code").Codings().Any(c => c.Code == HistologyCode) || FhirStanding.OfObservation(resource.Node).Standing == Standing.NotUsed)
        {
            return false;
        }

        var digits = resource.Node.Get("valueCodeableConcept").Codings().Select(Digits).OfType<string>().FirstOrDefault();
        person.Lines.Add(new ReportLine(resource.Name, resource.Node.Pointer, digits is null ? Fate.NotMapped : Fate.NoFact, digits is null
            ? new("Histologie ohne ICD-O-Morphologie", "histology without an ICD-O morphology")
            : new($"Histologie {digits}: bestimmt den Primärtumor mit", $"histology {digits}: helps to settle the primary tumour")));
        if (digits is not null)
        {
            _histologies.Add((resource, person, digits));
        }

        return true;
    }

    /// <summary>Whether the observation records a death (German profile).</summary>
    public static bool IsDeath(JsonNode node)
    {
        var isProfile = node.Get("meta").Items("profile").OfType<JsonTextNode>().Any(p => p.Value.EndsWith("mii-pr-onko-tod", StringComparison.Ordinal));
        return isProfile && FhirStanding.OfObservation(node).Standing != Standing.NotUsed;
    }

    /// <summary>Gives histologies to the tumour that they name, or to the only one of the patient.</summary>
    public void Finish()
    {
        foreach (var (resource, person, morphology) in _histologies)
        {
            var focus = FocusOf(resource, resource.Node);
            if (focus is not null && person.Tumours.TryGetValue(focus, out var named))
            {
                named.Morphologies.Add(morphology);
            }
            else if (focus is null && person.Tumours.Count == 1)
            {
                person.Tumours.Values.First().Morphologies.Add(morphology);
            }
        }
    }

    /// <summary>Whether a diagnosis is a primary: its categories in ICD-10, or a row of its own for it in another system.</summary>
    private bool IsPrimary(Coding coding)
    {
        var system = tables.SystemOf(coding.System)!;
        if (system.Shape == CodeShape.Flat)
        {
            return tables.Tumours.Any(r => r.Site is { } site && site.Matches(system, coding.Code));
        }

        var normal = system.IsCode(coding.Code) ? system.Normal(coding.Code) : "";
        return normal.Length >= 3 && normal[0] == 'C' && normal[..3] != "C7B"
            && string.CompareOrdinal(normal[..3], "C77") is var before && (before < 0 || string.CompareOrdinal(normal[..3], "C79") > 0);
    }

    private string? Digits(Coding coding) =>
        tables.SystemOf(coding.System)?.Id == Topography && coding.Code.Length >= 4 && coding.Code[..4].All(char.IsAsciiDigit)
            && (coding.Code.Length == 4 || coding.Code.EndsWith("/3", StringComparison.Ordinal) || coding.Code.EndsWith("/6", StringComparison.Ordinal))
                ? coding.Code[..4]
                : null;

    private static SourceTumour Tumour(SourcePerson person, string key, FhirResource resource)
    {
        if (!person.Tumours.TryGetValue(key, out var tumour))
        {
            person.Tumours[key] = tumour = new SourceTumour(key, resource.Name, resource.Node.Pointer);
        }

        return tumour;
    }
}
