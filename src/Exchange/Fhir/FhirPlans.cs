using Myelon.Core;
using Myelon.Exchange.Sources;
using Myelon.Formats.Json;

namespace Myelon.Exchange.Fhir;

/// <summary>What plans of others say.</summary>
internal static class FhirPlans
{
    /// <summary>What a plan recommends, with what became of it: told, and never a fact.</summary>
    public static Text Planned(JsonNode activity)
    {
        var detail = activity.Get("detail");
        var what = string.Join(", ", detail.Get("code").Codings().Select(c => c.Code).Concat(
            new[] { detail.Get("code").Text("text"), detail.Text("description"), activity.Get("reference").Text("reference") }.OfType<string>()));
        var reasons = string.Join(", ", detail.Get("statusReason").Codings().Select(c => c.Code)
            .Concat(new[] { detail.Get("statusReason").Text("text") }.OfType<string>()));
        var (state, why) = (detail.Text("status") ?? "–", reasons.Length > 0 ? reasons : "–");
        return new(
            $"empfohlen: {what} (Stand {state}, Abweichung auf Wunsch der Person {why}); geplant ist nicht getan",
            $"recommended: {what} (state {state}, deviation by the person's wish {why}); planned is not done");
    }
}
