using System.Text.Json.Nodes;
using Myelon.Composition;
using Myelon.Core.Cases;
using Myelon.Core.Logic;
using Myelon.Desk.Inputs;
using Myelon.Desk.Outgoing;
using Myelon.Exchange.Mapping;
using Myelon.Medicine.Vocabulary;
using Myelon.Tests.Import;
using Myelon.Tests.Support;

namespace Myelon.Tests.Outgoing;

/// <summary>What goes out in FHIR comes in again as the same case; what was computed, proposed or planned never becomes a fact.</summary>
public sealed class FhirRoundTripTests
{
    private const int Cases = 500;

    [Fact, Trait(Speed.Name, Speed.Slow)]
    public void Five_hundred_partial_cases_come_back_with_the_same_facts()
    {
        for (var seed = 0; seed < Cases; seed++)
        {
            var @case = Partial(seed);
            var back = Back(Out(@case), @case);
            Assert.True(Told(@case) == Told(back), $"seed {seed}:\n{Difference(Told(@case), Told(back))}");
        }
    }

    [Fact]
    public void Courses_worksheet_and_items_of_scores_come_back()
    {
        var @case = OutgoingCases.Whole;
        var back = Back(Out(@case), @case);
        Assert.Equal(CaseWriterTests.Written(@case with { Provenance = [], Conference = null, Name = "" }), CaseWriterTests.Written(back with { Provenance = [], Name = "" }));
    }

    [Fact]
    public void A_reason_of_a_refusal_stands_in_the_plan_of_the_conference()
    {
        var bundle = JsonNode.Parse(Out(OutgoingCases.Whole, "2027"))!;
        var notes = Resources(bundle, "CarePlan").SelectMany(p => p["note"]!.AsArray()).Select(n => (string)n!["text"]!);
        Assert.Contains("Aus medizinischen Gründen nicht möglich: Operation – ASA 4, refused by anaesthesia", notes);
    }

    [Fact]
    public void That_nobody_spoke_of_radiotherapy_and_that_there_was_none_stay_apart()
    {
        var nobody = Partial(1) with { Courses = null };
        Assert.Null(Back(Out(nobody), nobody).Courses);
        Assert.Empty(Back(Out(nobody with { Courses = [] }), nobody).Courses!);
    }

    /// <summary>Every line of the plan, of the proposals and of the scores is told as none that gives a fact.</summary>
    [Fact]
    public void Planned_and_proposed_is_never_done()
    {
        var @case = OutgoingCases.Whole;
        var imported = Imported(Out(@case, "2027"), @case);
        var facts = imported.Lines.Where(l => l.Fate == Exchange.Sources.Fate.Fact).ToList();
        Assert.DoesNotContain(facts, l => l.Source.StartsWith("CarePlan", StringComparison.Ordinal) || l.Source.StartsWith("ServiceRequest", StringComparison.Ordinal)
            || l.Source.StartsWith("RequestGroup", StringComparison.Ordinal) || l.Source.StartsWith("GuidanceResponse", StringComparison.Ordinal));
        var bundle = JsonNode.Parse(Out(@case, "2027"))!;
        var statuses = Resources(bundle, "CarePlan").SelectMany(p => p["activity"]!.AsArray()).Select(a => (string?)a!["detail"]?["status"]).OfType<string>().ToList();
        Assert.Equal(["not-started", "not-started"], statuses);
        Assert.All(Resources(bundle, "ServiceRequest"), r => Assert.Equal(("draft", "proposal"), ((string)r["status"]!, (string)r["intent"]!)));
    }

    [Theory]
    [InlineData("2026", 2, false)]
    [InlineData("2027", 2, true)]
    public void The_conference_has_the_shape_of_its_year(string shape, int byKind, bool hasReferences)
    {
        var plan = Resources(JsonNode.Parse(Out(OutgoingCases.Whole, shape))!, "CarePlan").Single();
        var activities = plan["activity"]!.AsArray();
        Assert.Equal(byKind, activities.Count(a => a!["detail"] is not null));
        Assert.Equal(hasReferences, activities.Any(a => a!["reference"] is not null));
        Assert.Equal(hasReferences, plan["supportingInfo"] is not null);
        Assert.Equal(["OP", "ST"], activities.Where(a => a!["detail"] is not null).Select(a => (string)a!["detail"]!["code"]!["coding"]![0]!["code"]!));
    }

    [Fact]
    public void The_dose_stands_in_the_form_of_CodeX()
    {
        // 10 x 3 Gy, alpha/beta 2 Gy: BED 30 (1 + 3/2) = 75 Gy, EQD2 75 / 2 = 37.5 Gy.
        var procedure = Resources(JsonNode.Parse(Out(OutgoingCases.Whole))!, "Procedure").Single();
        var metrics = procedure["extension"]![0]!["extension"]!.AsArray().Where(e => ((string)e!["url"]!).EndsWith("codexrt-radiobiologic-metric", StringComparison.Ordinal))
            .Select(e => $"{e!["valueQuantity"]!["value"]} {e["valueQuantity"]!["unit"]}");
        Assert.Equal(["75.0 BED(a/b=2)", "37.5 EQD2Gy(a/b=2)"], metrics);
    }

    [Fact]
    public void The_protocol_has_its_class_of_documents() => Assert.Equal(
        "SD150103", (string)Resources(JsonNode.Parse(Out(OutgoingCases.Whole))!, "Composition").Single()["type"]!["coding"]![0]!["code"]!);

    /// <summary>Every paper goes out as PDF under its class (KDL), in both shapes.</summary>
    [Theory]
    [InlineData("protocol", "SD150103")]
    [InlineData("registration", "AD060102")]
    [InlineData("transfer", "AD010107")]
    [InlineData("imaging", "AD060101")]
    [InlineData("biopsy", "AD060101")]
    [InlineData("radiotherapy", "AD060101")]
    [InlineData("consent", "AM010304")]
    [InlineData("patient", "AM160202")]
    [InlineData("aftercare", "AD010199")]
    [InlineData("rehabilitation", "AM010201")]
    [InlineData("letter", "AD010112")]
    public void A_paper_goes_out_as_a_document_with_its_class(string paper, string code)
    {
        foreach (var shape in FhirDesk.Shapes)
        {
            var evaluation = OutgoingCases.Desk.Evaluator.Evaluate(OutgoingCases.Whole);
            var document = Resources(JsonNode.Parse(OutgoingCases.Desk.Fhir.Bundle(evaluation, Core.Language.German, shape, [paper]))!, "DocumentReference").Single();
            Assert.Equal(("http://dvmd.de/fhir/CodeSystem/kdl", code), ((string)document["type"]!["coding"]![0]!["system"]!, (string)document["type"]!["coding"]![0]!["code"]!));
            Assert.Equal(("current", "preliminary"), ((string)document["status"]!, (string)document["docStatus"]!));
            var attachment = document["content"]![0]!["attachment"]!;
            Assert.Equal("application/pdf", (string)attachment["contentType"]!);
            Assert.StartsWith("%PDF", System.Text.Encoding.ASCII.GetString(Convert.FromBase64String((string)attachment["data"]!)), StringComparison.Ordinal);
        }
    }

    /// <summary>A decision that is put off is on hold; whoever stops or puts off has to say whether the person wished it.</summary>
    [Theory]
    [InlineData("deferred", "on-hold", "")]
    [InlineData("surgery", "active", "OP not-started")]
    [InlineData("observation", "active", "")]
    [InlineData(null, "draft", "")]
    public void A_plan_says_where_it_stands(string? kind, string status, string activities)
    {
        var decision = kind is null ? "" : ",\"decision\":{\"kind\":\"" + kind + "\"}";
        var @case = OutgoingCases.Read("{\"format\":\"myelon-case/1\",\"case\":\"c\",\"as_of\":\"2026-11-20T12:00:00+01:00\",\"conference\":{\"question\":\"?\"" + decision + "}}");
        foreach (var shape in FhirDesk.Shapes)
        {
            var plan = Resources(JsonNode.Parse(Out(@case, shape))!, "CarePlan").Single();
            Assert.Equal(status, (string)plan["status"]!);
            var byKind = (plan["activity"] as JsonArray ?? []).Where(a => a!["detail"] is not null).Select(a => a!["detail"]!).ToList();
            Assert.Equal(activities, string.Join(", ", byKind.Select(d => $"{d["code"]!["coding"]![0]!["code"]} {d["status"]}")));
            Assert.All(byKind.Where(d => (string?)d["status"] is "on-hold" or "stopped" or "cancelled"), d => Assert.NotNull(d["statusReason"]));
        }
    }

    private static IEnumerable<JsonNode> Resources(JsonNode bundle, string type) =>
        bundle["entry"]!.AsArray().Select(e => e!["resource"]!).Where(r => (string)r["resourceType"]! == type);

    private static byte[] Out(Case @case, string shape = "2026") => OutgoingCases.Desk.Fhir.Bundle(OutgoingCases.Desk.Evaluator.Evaluate(@case), Core.Language.German, shape, []);

    private static ImportedCase Imported(byte[] bundle, Case @case)
    {
        var reader = new ImportReader(AllFacts.Vocabulary, Lesion.AffectedLevels, Guidelines.Shelf().Current.Guideline.Codes, new ImportOptions(@case.AsOf) { ChecksStructure = false });
        return Assert.Single(reader.Read("case", InputKind.Fhir, bundle));
    }

    private static Case Back(byte[] bundle, Case @case)
    {
        var imported = Imported(bundle, @case);
        Assert.Empty(imported.Faults);
        return imported.Case!;
    }

    private static Case Partial(int seed)
    {
        var random = new RandomCase(seed);
        return random.Case(random.Random.Next(4), random.Random.NextDouble() * 0.5, derivedDensity: 0.1);
    }

    private static string Told(Case @case) => string.Join("\n", Entries("", @case.Facts).Concat(@case.Lesions.SelectMany(l => Entries($"[{l.Name}] ", l.Facts).Prepend($"[{l.Name}]"))).Concat(Courses(@case)));

    private static IEnumerable<string> Courses(Case @case) => @case.Courses is null ? ["courses not told"] : @case.Courses.Select(c => c.ToString());

    private static IEnumerable<string> Entries(string prefix, Entries entries) =>
        AllFacts.Vocabulary.Facts.Where(f => !entries[f].IsMissing).Select(f => prefix + CaseText.Word(f, entries[f]));

    private static string Difference(string one, string other)
    {
        var (left, right) = (one.Split('\n'), other.Split('\n'));
        return string.Join("\n", left.Except(right).Select(l => "lost: " + l).Concat(right.Except(left).Select(r => "came: " + r)).Take(20));
    }
}
