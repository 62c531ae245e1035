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
}
