using System.Globalization;
using Myelon.Core;
using Myelon.Exchange.Sources;
using Myelon.Formats.Json;

namespace Myelon.Exchange.Fhir;

/// <summary>
/// What a Patient resource says that tells who is meant, and whether the person lives. Names and identifiers are compared only, never told
/// and never kept beyond the reading.
/// </summary>
internal sealed class FhirPatient
{
    /// <summary>Reads a Patient.</summary>
    /// <param name="address">Where it stands.</param>
    /// <param name="node">Its content.</param>
    /// <param name="input">The place of its input.</param>
    /// <param name="order">Its place in the order of all inputs.</param>
    public FhirPatient(FhirAddress address, JsonNode node, int input, int order)
    {
        (Address, Input, Order, Pointer) = (address, input, order, node.Pointer);
        Birth = node.Text("birthDate") is { } birth ? PartialDate.Parse(birth) : null;
        IsBirthBroken = Birth is null && node.Get("birthDate") is not null;
        var death = node.Get("deceasedDateTime");
        IsDeceased = death is not null || node.Boolean("deceasedBoolean") == true;
        Death = death is JsonTextNode text ? PartialDate.Parse(text.Value) : null;
        Gender = node.Text("gender") switch { "male" => "male", "female" => "female", _ => null };
        IsActive = node.Boolean("active") != false;
        IsModified = node.IsModified((_, _) => false);
        Families = [.. node.Items("name").Select(n => n.Text("family")).OfType<string>().Select(f => f.Trim().ToUpperInvariant()).Where(f => f.Length > 0)
            .Select(FhirAddress.Short)];
        Identifiers = [.. node.Items("identifier").Select(Identifier).OfType<string>().Select(FhirAddress.Short)];
        Version = long.TryParse(node.Get("meta").Text("versionId"), NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : null;
        Updated = node.Get("meta").Text("lastUpdated") is { } updated ? PartialDate.Parse(updated)?.Time : null;
        Links = [.. node.Items("link").Select(l => (l.Text("type") ?? "", l.Get("other").Text("reference") ?? "")).Where(l => l.Item2.Length > 0)];
    }

    public FhirAddress Address { get; }

    public int Input { get; }

    public int Order { get; }

    public string Pointer { get; }

    public PartialDate? Birth { get; }

    public bool IsBirthBroken { get; }

    public bool IsDeceased { get; }

    public PartialDate? Death { get; }

    public string? Gender { get; }

    public bool IsActive { get; }

    /// <summary>Whether something in it changes its meaning in a way that is not known here.</summary>
    public bool IsModified { get; }

    /// <summary>The family names, in short form: they are compared only.</summary>
    public UInt128[] Families { get; private set; }

    /// <summary>The identifiers with their systems, in short form.</summary>
    public UInt128[] Identifiers { get; private set; }

    public long? Version { get; }

    public NodaTime.Instant? Updated { get; }

    public (string Type, string Reference)[] Links { get; }

    /// <summary>Whose it is, as soon as that is known.</summary>
    public FhirPerson? Person { get; set; }

    /// <summary>Whether the source says that it was deleted.</summary>
    public bool IsDeleted { get; set; }

    /// <summary>Forgets what was needed only to find out who is who.</summary>
    public void Forget() => (Families, Identifiers) = ([], []);

    /// <summary>How reports name it.</summary>
    public string Name => Address.Id is null ? $"Patient {Pointer}".Trim() : $"Patient/{Address.Id}";

    /// <summary>Whether the id is made so that no other system makes the same.</summary>
    public bool HasWorldwideId => Guid.TryParseExact(Address.Id, "D", out _) || Guid.TryParseExact(Address.Id, "N", out _);

    /// <summary>An identifier with its system; without a system it identifies nobody.</summary>
    public static string? Identifier(JsonNode? identifier) =>
        identifier.Text("system") is { Length: > 0 } system && identifier.Text("value") is { Length: > 0 } value ? $"{system}|{value}" : null;

    /// <summary>Whether the two cannot be one person, by birth, sex or name.</summary>
    public bool Contradicts(FhirPatient other) =>
        (Birth is { } birth && other.Birth is { } theirs && !birth.Overlaps(theirs))
        || (Gender is not null && other.Gender is not null && Gender != other.Gender)
        || (Families.Length > 0 && other.Families.Length > 0 && !Families.Intersect(other.Families).Any());

    /// <summary>Whether both tell of the same birth day, name or identifier, so that two records of one id are surely one person.</summary>
    public bool Shares(FhirPatient other) =>
        (Birth is { IsDay: true } birth && birth.Equals(other.Birth))
        || Families.Intersect(other.Families).Any()
        || Identifiers.Intersect(other.Identifiers).Any();

    /// <summary>Whether this is a later version of the same resource than another: by version, by time, by the order of the input.</summary>
    public bool IsLaterThan(FhirPatient other)
    {
        if (Version is { } version && other.Version is { } earlier && version != earlier)
        {
            return version > earlier;
        }

        return Updated is { } time && other.Updated is { } before && time != before ? time > before : Order > other.Order;
    }

    /// <summary>Whether the source itself tells which of two versions is the later one.</summary>
    public bool IsVersionOf(FhirPatient other) =>
        (Version is not null && other.Version is not null && Version != other.Version) || (Updated is not null && other.Updated is not null
            && Updated != other.Updated);
}
