using Myelon.Exchange.Mapping;
using Myelon.Exchange.Sources;
using Myelon.Formats.CaseFile;
using Myelon.Formats.Json;
using Myelon.Core;
using Myelon.Core.Forms;

namespace Myelon.Exchange.Fhir;

/// <summary>
/// Radiotherapy in the shapes that hospitals send: the German profile of 2024 (irradiations as an extension), the newer one (a procedure
/// for each irradiation), mCODE and CodeX-RT (doses to volumes, in cGy), and a bare procedure.
/// </summary>
/// <param name="bundle">The resources.</param>
/// <param name="tables">The tables.</param>
internal sealed class FhirRadiotherapy(FhirBundle bundle, CodeTables tables)
{
    private const string German = "mii-ex-onko-strahlentherapie-bestrahlung";
    private const string Volume = "mcode-radiotherapy-dose-delivered-to-volume";
    private const string Uniform = "codexrt-radiotherapy-uniform-fractionation";
    private const string NoBoost = "N";

    private HashSet<FhirResource>? _parents;

    /// <summary>Reads a procedure if it is radiotherapy; false if it is something else.</summary>
    public bool Read(FhirResource resource, SourcePerson person, Standing standing, Text? why)
    {
        var node = resource.Node;
        var irradiations = node.Items("extension").Where(e => e.Text("url") is { } url && url.EndsWith("/" + German, StringComparison.Ordinal)).ToList();
        var volumes = node.Items("extension").Where(e => e.Text("url") is { } url && url.EndsWith("/" + Volume, StringComparison.Ordinal)).ToList();
        if (irradiations.Count == 0 && volumes.Count == 0 && !IsRadiotherapy(node))
        {
            return false;
        }

        var parent = Parent(resource);
        var plain = new Irradiation(resource.Name, node.Pointer, (parent ?? resource).Key) with
        {
            PartOf = parent is not null && HasVolumes(parent) ? parent.Key : null,
            Sites = SitesOf(resource),
            Start = Date(node, "start", out var broken),
            End = Date(node, "end", out var brokenEnd),
        };
        plain = WithStanding(plain, node, standing, why, broken || brokenEnd);
        if (resource.IsDoubtful)
        {
            plain = plain with { Doubt = new("welche von zwei Fassungen gilt", "which of two versions holds") };
        }

        if (irradiations.Count > 0)
        {
            person.Irradiations.AddRange(irradiations.Select(e => OfExtension(plain, e)));
        }
        else if (volumes.Count > 0)
        {
            person.Irradiations.AddRange(volumes.Select(e => OfVolume(resource, plain, e)));
        }
        else if (node.Extension(German + "-gesamtdosis", German + "-einzeldosis") is not null)
        {
            person.Irradiations.Add(OfProcedure(plain, node));
        }
        else if (HasParts(resource))
        {
            person.Lines.Add(new ReportLine(
                resource.Name, node.Pointer, Fate.NoFact,
                new("Bestrahlungsserie; ihre Teile sind eigene Einträge", "course of radiotherapy; its parts are entries of their own")));
        }
        else
        {
            person.Irradiations.Add(plain);
        }

        return true;
    }

    /// <summary>What did not happen is not used; what was broken off or has no clear status may have reached the cord all the same.</summary>
    private static Irradiation WithStanding(Irradiation irradiation, JsonNode node, Standing standing, Text? why, bool brokenDate)
    {
        if (node.Text("status") is "not-done" or "entered-in-error" or "preparation")
        {
            return irradiation with { Why = why };
        }

        return irradiation with { Doubt = standing == Standing.NotUsed ? why : brokenDate ? FhirDates.Broken : null };
    }

    private bool IsRadiotherapy(JsonNode node)
    {
        var codes = node.Get("code").Codings().Concat(node.Items("category").SelectMany(c => c.Codings())).ToList();
        if (codes.Exists(c => Matching(c) is { } found && !tables.Rows.Any(r => r.Code.Exactness > found.Exactness && r.Code.Matches(found.System, c.Code))))
        {
            return true;
        }

        // A code that no table knows: what it is called decides.
        var words = node.Get("code").Codings().Select(c => c.Display).Append(node.Get("code").Text("text")).OfType<string>().ToList();
        return !codes.Exists(c => tables.SystemOf(c.System) is { } system && tables.Rows.Any(r => r.Code.Matches(system, c.Code)))
            && words.Exists(w => tables.RadiotherapyWords.Is.Any(i => w.Contains(i, StringComparison.OrdinalIgnoreCase)))
            && !words.Exists(w => tables.RadiotherapyWords.IsNot.Any(i => w.Contains(i, StringComparison.OrdinalIgnoreCase)));
    }

    private CodePattern? Matching(Coding coding) =>
        tables.SystemOf(coding.System) is { } system ? tables.Radiotherapy.FirstOrDefault(p => p.Matches(system, coding.Code)) : null;

    private FhirResource? Parent(FhirResource resource) => bundle.Resolve(resource, PartOf(resource)) is { Type: "Procedure" } parent ? parent : null;

    private static string? PartOf(FhirResource resource) => resource.Node.Items("partOf") is { Count: > 0 } parts ? parts[0].Text("reference") : null;

    private static bool HasVolumes(FhirResource resource) => resource.Node.Items("extension").Any(e => e.Text("url") is { } url
        && (url.EndsWith("/" + Volume, StringComparison.Ordinal) || url.EndsWith("/" + German, StringComparison.Ordinal)));

    private bool HasParts(FhirResource resource) => (_parents ??= [.. bundle.Resources
        .Where(r => r.Type == "Procedure").Select(r => bundle.Resolve(r, PartOf(r))).OfType<FhirResource>()]).Contains(resource);

    /// <summary>The sites of a procedure, also those that it names by reference.</summary>
    private IReadOnlyList<SourceSite> SitesOf(FhirResource resource)
    {
        var references = resource.Node
            .Items("extension")
            .Where(e => e.Text("url") is { } url && url.EndsWith("/procedure-targetBodyStructure", StringComparison.Ordinal))
                .Select(e => bundle.Resolve(resource, e.Get("valueReference").Text("reference"))).OfType<FhirResource>();
        return [.. resource.Node.SitesOf("bodySite"), .. references.Select(r => r.Node.Get("location").Site()).OfType<SourceSite>()];
    }

    private static PartialDate? Date(JsonNode node, string end, out bool broken) =>
        FhirDates.Of(node, out broken, "performedPeriod." + end, "performedDateTime");

    private Irradiation OfExtension(Irradiation plain, JsonNode extension) => plain with
    {
        Pointer = extension.Pointer,
        Sites = [.. new[] { extension.Extension("Zielgebiet").Get("valueCodeableConcept").Site() }.OfType<SourceSite>()],
        Total = Dose(extension.Extension("Gesamtdosis").Get("valueQuantity")),
        Single = Dose(extension.Extension("Einzeldosis").Get("valueQuantity")),
        HasBoost = IsBoost(extension.Extension("Boost")),
        Technique = extension.Extension("Applikationsart").Get("valueCodeableConcept").Codings(),
    };

    private Irradiation OfProcedure(Irradiation plain, JsonNode node) => plain with
    {
        Total = Dose(node.Extension(German + "-gesamtdosis").Get("valueQuantity")),
        Single = Dose(node.Extension(German + "-einzeldosis").Get("valueQuantity")),
        HasBoost = IsBoost(node.Extension(German + "-boost")),
        Technique = node.Extension("procedure-method").Get("valueCodeableConcept").Codings(),
    };

    private Irradiation OfVolume(FhirResource resource, Irradiation plain, JsonNode extension)
    {
        // The number of fractions of a phase stands at the phase.
        var ownFractions = extension.Extension("fractionsDelivered");
        var fractions = ownFractions
            ?? (resource.Node.Items("extension").Count(e => e.Text("url") is { } url && url.EndsWith("/" + Volume, StringComparison.Ordinal)) == 1
                ? resource.Node.Extension("mcode-radiotherapy-fractions-delivered") : null);
        var reference = extension.Extension("volume").Get("valueReference");
        var volume = bundle.Resolve(resource, reference.Text("reference"));
        return plain with
        {
            Pointer = extension.Pointer,
            // The site of the course is coarse; the vertebra stands in the volume.
            Sites = volume is not null ? Location(volume)
                : reference is null ? plain.Sites
                : [new([], reference.Text("display") ?? $"{reference.Text("reference")}: nicht in der Eingabe, not in the input")],
            Total = Dose(extension.Extension("totalDoseDelivered").Get("valueQuantity")),
            Fractions = fractions.Integer("valueUnsignedInt") ?? fractions.Integer("valuePositiveInt"),
            Uniform = extension.Extension(Uniform).Boolean("valueBoolean"),
            Technique = [.. resource.Node.Items("extension").SelectMany(e => e.Items("extension")).SelectMany(e => e.Get("valueCodeableConcept").Codings())],
        };
    }

    private static IReadOnlyList<SourceSite> Location(FhirResource volume)
    {
        var site = volume.Node.Get("location").Site();
        var words = site is null ? volume.Node.Text("description") : null;
        return site is not null ? [site] : words is not null ? [new([], words)] : [];
    }

    private static bool IsBoost(JsonNode? boost) => boost.Get("valueCodeableConcept").Codings() is { Count: > 0 } codes && codes.Any(c => c.Code != NoBoost);

    private StatedDose? Dose(JsonNode? quantity)
    {
        if (quantity is null)
        {
            return null;
        }

        if (quantity.Get("value") is not JsonNumberNode written
            || quantity.Get("comparator") is not null
            || !JsonNumbers.TryDecimal(written.Written, out var number))
        {
            return new StatedDose(null, new("die Dosis ist keine lesbare Zahl", "the dose is no readable number"));
        }

        return number is > 0 and < 1_000_000
            ? Values.Dose(number, quantity.Unit(), tables)
            : new StatedDose(null, new("die Dosis ist nicht plausibel", "the dose is not plausible"));
    }
}
