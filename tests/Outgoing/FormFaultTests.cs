using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;
using Myelon.Desk.Inputs;
using Myelon.Exchange.Fhir;
using Myelon.Tests.Import;
using Myelon.Tests.Web;

namespace Myelon.Tests.Outgoing;

/// <summary>Known faults of other systems, on filled forms: whom a form names, what of another person it brings along, whom it asks to be called.</summary>
public sealed class FormFaultTests(SharedSites sites)
{
    [Theory]
    [InlineData("Patient/A", "A", true)]
    [InlineData("Patient/A", "a", false)]
    [InlineData("Patient/1", "01", false)]
    [InlineData("Patient/1", "1 ", false)]
    [InlineData("Patient/\u00E4", "a\u0308", false)]
    [InlineData("Patient/12", "1", false)]
    [InlineData("https://k/fhir/Patient/1", "1", true)]
    [InlineData("RelatedPerson/1", "1", false)]
    public void F24_A_form_reaches_only_whom_it_names(string named, string id, bool reaches)
    {
        var cases = Read(Imports.Bundle($"{{\"resourceType\":\"Patient\",\"id\":\"{id}\",\"birthDate\":\"1950-01-01\"}}", Form(named)));
        Assert.Equal(reaches ? "age_years = 76\nkarnofsky = 70" : "age_years = 76", cases.Single(c => c.Contains("age_years", StringComparison.Ordinal)));
    }

    /// <summary>A Patient that a form contains is its own, and not one of the same id beside it; what somebody else wrote says whom it is about.</summary>
    [Fact]
    public void F32_What_a_form_brings_along_reaches_nobody_else()
    {
        var form = Form("#1")[..^1] + ",\"contained\":[{\"resourceType\":\"Patient\",\"id\":\"1\",\"birthDate\":\"1990-01-01\"}],\"author\":{\"reference\":\"Patient/1\"},\"source\":{\"reference\":\"Patient/1\"}}";
        var cases = Read(Imports.Bundle("""{"resourceType":"Patient","id":"1","birthDate":"1950-01-01"}""", form));
        Assert.Equal(["age_years = 36\nkarnofsky = 70", "age_years = 76"], cases.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task F33_Nothing_that_a_form_names_is_called_and_no_token_is_repeated()
    {
        var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var there = $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}";
        using var visitor = new Visitor((await sites.Empty).Address);
        foreach (var path in new[] { "/fhir/QuestionnaireResponse", "/fhir/QuestionnaireResponse/$extract" })
        {
            using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(Form(there + "/Patient/1")[..^1]
                + $",\"basedOn\":[{{\"reference\":\"{there}/ServiceRequest/1\"}}],\"meta\":{{\"profile\":[\"{there}/p\"],\"source\":\"{there}\"}}}}"));
            content.Headers.ContentType = new MediaTypeHeaderValue("application/fhir+json");
            using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = content };
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", "Zebrafink");
            using var response = await visitor.Http.SendAsync(request, TestContext.Current.CancellationToken);
            Assert.DoesNotContain("Zebrafink", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
            Assert.InRange((int)response.StatusCode, 200, 499);
        }

        Assert.False(listener.Pending());
        listener.Stop();
        Assert.DoesNotContain((await sites.Empty).Log, l => l.Contains("Zebrafink", StringComparison.Ordinal));
    }

    private static List<string> Read(string bundle) =>
        [.. OutgoingCases.Desk.Inputs.Imports([new OpenedInput("b.json", new MemoryStream(Encoding.UTF8.GetBytes(bundle)), null)], new ImportOptions(Imports.AsOf))
            .Where(i => i.Imported.Case is not null).Select(i => Imports.Facts(i.Imported.Case))];

    private static string Form(string subject) =>
        $$$"""{"resourceType":"QuestionnaireResponse","id":"q","questionnaire":"{{{OwnAddresses.Questionnaire("registration")}}}|2024-1.0","status":"completed","authored":"2026-11-10T10:00:00+01:00","subject":{"reference":"{{{subject}}}"},"item":[{"linkId":"karnofsky","answer":[{"valueInteger":70}]}]}""";
}
