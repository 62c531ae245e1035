using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace Myelon.Tests.Web;

/// <summary>Filled forms that a hospital system sends: taken whole, or refused with what was not taken.</summary>
public sealed class FormRouteTests(SharedSites sites)
{
    private const string Emergency = "https://myelon.example/fhir/Questionnaire/emergency";

    private const string Strength = """{"linkId":"muscle_strength_min_janda","answer":[{"valueInteger":1}]}""";

    [Theory]
    [InlineData("an answer", Emergency, "completed", Strength, HttpStatusCode.OK, "\"recommendations\"")]
    [InlineData("nothing answered", Emergency, "completed", "", HttpStatusCode.OK, "\"recommendations\"")]
    [InlineData("a form that nobody knows", "http://x/none", "completed", Strength, HttpStatusCode.UnprocessableEntity, "http://x/none")]
    [InlineData("entered in error", Emergency, "entered-in-error", Strength, HttpStatusCode.UnprocessableEntity, "entered in error")]
    [InlineData("not finished", Emergency, "in-progress", Strength, HttpStatusCode.UnprocessableEntity, "not finished")]
    [InlineData(
        "a value outside its range", Emergency, "completed", """{"linkId":"muscle_strength_min_janda","answer":[{"valueInteger":9}]}""",
        HttpStatusCode.UnprocessableEntity, "muscle_strength_min_janda")]
    [InlineData(
        "a code without its system", Emergency, "completed", """{"linkId":"walking_ability","answer":[{"valueCoding":{"code":"cannot_walk_neurological"}}]}""",
        HttpStatusCode.UnprocessableEntity, "walking_ability")]
    [InlineData(
        "a question that the form does not ask", Emergency, "completed", """{"linkId":"foo","answer":[{"valueInteger":1}]}""",
        HttpStatusCode.UnprocessableEntity, "errors")]
    public async Task A_form_is_taken_whole_or_refused_with_what_was_not(
        string what, string form, string state, string items, HttpStatusCode expected, string said)
    {
        var body = $$"""{"resourceType":"QuestionnaireResponse","questionnaire":"{{form}}","status":"{{state}}","item":[{{items}}]}""";
        foreach (var path in new[] { "/fhir/QuestionnaireResponse", "/fhir/QuestionnaireResponse/$extract" })
        {
            using var visitor = new Visitor((await sites.Empty).Address);
            using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)) { Headers = { ContentType = new MediaTypeHeaderValue("application/fhir+json") } };
            using var response = await visitor.Http.PostAsync(path, content, TestContext.Current.CancellationToken);
            var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            Assert.True(expected == response.StatusCode, $"{what}, {path}: {response.StatusCode} {text}");
            Assert.NotNull(JsonNode.Parse(text));
            if (expected != HttpStatusCode.OK || path == "/fhir/QuestionnaireResponse")
            {
                Assert.Contains(said, text, StringComparison.Ordinal);
            }
        }
    }

    /// <summary>What was sent and did not become an entry is named in the answer; where nothing became one, there is no answer.</summary>
    [Theory]
    [InlineData(
        "an entry without a resource beside a finding", """{"foo":1},""", true, "entry without a resource", "Bundle.entry[1]")]
    [InlineData(
        "a resource of no known kind", """{"resource":{"resourceType":"Zebra","id":"z"}},""", true, "Zebra", "Bundle.entry[1]")]
    [InlineData(
        "a code that is in no table",
        """{"resource":{"resourceType":"Observation","id":"o","status":"final","subject":{"reference":"Patient/p"},"code":{"coding":[{"system":"http://loinc.org","code":"1-8"}]},"valueString":"x"}},""",
        true, "Observation/o", "Bundle.entry[1]")]
    [InlineData("nonsense alone", """{"foo":1},{"resource":{"resourceType":"Zebra"}},""", false, "entry without a resource", "/entry/1")]
    public async Task Nothing_that_is_sent_is_passed_over(string what, string entry, bool hasFinding, string said, string place)
    {
        const string tumour = """,{"resource":{"resourceType":"Condition","id":"c","subject":{"reference":"Patient/p"},"clinicalStatus":{"coding":[{"code":"active"}]},"code":{"coding":[{"system":"http://fhir.de/CodeSystem/bfarm/icd-10-gm","code":"C61"}]},"recordedDate":"2026-10-01"}}""";
        const string patient = """{"resourceType":"Bundle","type":"collection","entry":[{"resource":{"resourceType":"Patient","id":"p"}},""";
        var body = patient + entry.TrimEnd(',') + (hasFinding ? tumour : "") + "]}";
        using var visitor = new Visitor((await sites.Empty).Address, "en");
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)) { Headers = { ContentType = new MediaTypeHeaderValue("application/fhir+json") } };
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/fhir") { Content = content };
        using var response = await visitor.Http.SendAsync(request, TestContext.Current.CancellationToken);
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(response.StatusCode == (hasFinding ? HttpStatusCode.OK : HttpStatusCode.UnprocessableEntity), $"{what}: {response.StatusCode} {text}");
        var told = hasFinding
            ? JsonNode.Parse(text)!["entry"]!.AsArray().Select(e => e!["resource"]!).Single(r => (string?)r["resourceType"] == "OperationOutcome").ToJsonString()
            : JsonNode.Parse(text)!["errors"]!.ToJsonString();
        Assert.Contains(said, told, StringComparison.Ordinal);
        Assert.Contains(place, told, StringComparison.Ordinal);
    }
}
