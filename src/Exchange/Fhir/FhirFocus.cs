using Myelon.Core;
using Myelon.Formats.Json;

namespace Myelon.Exchange.Fhir;

/// <summary>What an observation is about, where that is not the patient in whose record it stands: a donor, a child not born yet, a relative.</summary>
internal static class FhirFocus
{
    private static readonly HashSet<string> Others = new(StringComparer.Ordinal) { "RelatedPerson", "FamilyMemberHistory", "Group", "Patient" };

    /// <summary>Why an observation says nothing of the patient, or null.</summary>
    /// <param name="observation">The observation.</param>
    /// <param name="typeOf">The type of a resource of the patient that a reference names, or null.</param>
    public static Text? OfAnother(JsonNode observation, Func<string, string?> typeOf)
    {
        var own = FhirAddress.Unversioned(observation.Get("subject").Text("reference") ?? "");
        foreach (var focus in observation.Items("focus"))
        {
            var reference = FhirAddress.Unversioned(focus.Text("reference") ?? "");
            var type = focus.Text("type") ?? typeOf(reference) ?? (reference.Split('/') is [.., var named, _] ? named : null);
            if (type is not null && Others.Contains(type) && reference != own && !own.EndsWith("/" + reference, StringComparison.Ordinal))
            {
                return new($"betrifft jemand anderen ({type})", $"is about somebody else ({type})");
            }
        }

        return observation.Extension("observation-focusCode") is null ? null
            : new("betrifft jemand anderen oder etwas anderes (focusCode)", "is about somebody or something else (focusCode)");
    }
}
