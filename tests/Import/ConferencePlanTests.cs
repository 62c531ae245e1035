using System.Text.Json.Nodes;
using Myelon.Exchange.Sources;
using Myelon.Tests.Support;

namespace Myelon.Tests.Import;

/// <summary>Conferences that others wrote are read without loss: type, day, every recommendation with what became of it. None becomes a fact.</summary>
public sealed class ConferencePlanTests
{
    private const string Onco = "https://www.medizininformatik-initiative.de/fhir/ext/modul-onko/";

    /// <summary>State and reason of a recommendation, and what is told of it.</summary>
    [Theory]
    [InlineData("not-started", null, "OP (state not-started, deviation by the person's wish –)")]
    [InlineData("on-hold", "U", "OP (state on-hold, deviation by the person's wish U)")]
    [InlineData("stopped", "J", "OP (state stopped, deviation by the person's wish J)")]
    [InlineData("cancelled", "N", "OP (state cancelled, deviation by the person's wish N)")]
    [InlineData("completed", "N", "OP (state completed, deviation by the person's wish N)")]
    public void A_recommendation_is_told_with_what_became_of_it(string state, string? reason, string told)
    {
        var why = reason is null ? "" : $$""","statusReason":{"coding":[{"system":"{{Onco}}CodeSystem/mii-cs-onko-therapieabweichung","code":"{{reason}}"}]}""";
        var plan = $$"""
            {"resourceType":"CarePlan","id":"k","status":"active","intent":"plan","subject":{"reference":"Patient/p"},"created":"2026-11-18",
             "category":[{"coding":[{"system":"{{Onco}}CodeSystem/mii-cs-onko-therapieplanung-typ","code":"praeth"}]}],
             "activity":[{"detail":{"code":{"coding":[{"system":"{{Onco}}CodeSystem/mii-cs-onko-therapie-typ","code":"OP"}]},"status":"{{state}}"{{why}} } },
                         {"reference":{"reference":"ServiceRequest/s"} }]}
            """;
        var read = Assert.Single(Imports.Fhir(Imports.Bundle(Imports.Patient(), plan)));
        var lines = read.Lines.Where(l => l.Source.EndsWith("activity", StringComparison.Ordinal)).ToList();
        Assert.All(lines, l => Assert.Equal(Fate.NoFact, l.Fate));
        Assert.Contains(lines, l => l.What.En.Contains(told, StringComparison.Ordinal));
        Assert.Contains(lines, l => l.What.En.Contains("ServiceRequest/s", StringComparison.Ordinal));
        Assert.Equal("", Imports.Facts(read.Case));
    }

    /// <summary>Every conference in the shape of the German core data set that lies beside the checkout.</summary>
    [Fact]
    public void The_published_examples_are_read_without_loss()
    {
        var folder = Repository.Shared("data");
        var count = 0;
        foreach (var file in new[] { "mii-onko", "mii-testdata", "obds/fhir-expected" }.SelectMany(f => Directory.EnumerateFiles(Path.Combine(folder, f), "*.json")).Order(StringComparer.Ordinal))
        {
            var root = JsonNode.Parse(File.ReadAllBytes(file))!;
            foreach (var plan in Plans(root))
            {
                count++;
                Check(plan, Path.GetFileName(file));
            }
        }

        // Six of the module, three of the test data, nine that another converter made.
        Assert.Equal(18, count);
    }

    private static void Check(JsonNode plan, string file)
    {
        // Alone with a patient of its own, so that nothing else in the file says the same, and late enough for every example.
        plan["subject"] = new JsonObject { ["reference"] = "Patient/p" };
        var read = Assert.Single(Imports.Fhir(Imports.Bundle(Imports.Patient(), plan.ToJsonString())));
        var told = string.Join('\n', read.Lines.Select(l => $"{l.When} {l.What.En}"));
        var expected = (plan["activity"] as JsonArray ?? []).SelectMany(a => Words(a!["detail"]?["code"]).Concat(Words(a["detail"]?["statusReason"]))
            .Append((string?)a["detail"]?["status"]).Append((string?)a["reference"]?["reference"])).OfType<string>()
            .Concat(((string?)plan["created"])?.Split('T')[0] is { } day ? [day] : []);
        Assert.All(expected, e => Assert.True(told.Contains(e, StringComparison.Ordinal), $"{file}: {e} in\n{told}"));
        Assert.DoesNotContain(read.Lines, l => l.Fate == Fate.Fact);
        Assert.Equal("", Imports.Facts(read.Case));
    }

    private static IEnumerable<string> Words(JsonNode? concept) => (concept?["coding"] as JsonArray ?? []).Select(c => (string?)c!["code"]).OfType<string>();

    private static IEnumerable<JsonNode> Plans(JsonNode root)
    {
        var resources = root["entry"] is JsonArray entries ? entries.Select(e => e!["resource"]).OfType<JsonNode>() : [root];
        return resources.Where(r => (string?)r["resourceType"] == "CarePlan"
            && (r["category"]?.ToJsonString() ?? "").Contains("mii-cs-onko-therapieplanung-typ", StringComparison.Ordinal)).Select(r => r.DeepClone());
    }
}
