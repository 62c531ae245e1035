using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;

namespace Myelon.Tests.Web;

/// <summary>The faults of the list, at every address that takes something of a program.</summary>
public sealed class ProgramFaultTests(SharedSites sites)
{
    private const string Form = "{\"resourceType\":\"QuestionnaireResponse\",\"questionnaire\":\"https://myelon.example/fhir/Questionnaire/emergency\",\"status\":\"completed\","
        + "\"item\":[{\"linkId\":\"muscle_strength_min_janda\",\"answer\":[";

    private static readonly (string Path, string Before, string After)[] Entries =
    [
        ("/api/evaluate", "{\"format\":\"myelon-case/1\",\"case\":\"a\",\"facts\":{\"planned_rt_dose_gy\":", "}}"),
        ("/api/papers/transfer", "{\"format\":\"myelon-case/1\",\"case\":\"a\",\"facts\":{\"planned_rt_dose_gy\":", "}}"),
        ("/api/obds", "{\"message\":\"<oBDS/>\",\"case\":{\"format\":\"myelon-case/1\",\"case\":\"a\",\"facts\":{\"planned_rt_dose_gy\":", "}}}"),
        ("/api/fhir", "{\"format\":\"myelon-case/1\",\"case\":\"a\",\"facts\":{\"planned_rt_dose_gy\":", "}}"),
        ("/fhir/QuestionnaireResponse", Form, "]}]}"),
        ("/fhir/QuestionnaireResponse/$extract", Form, "]}]}"),
        ("/cds-services/myelon-patient-view", "{\"hook\":\"patient-view\",\"hookInstance\":\"x\",\"context\":{\"patientId\":\"1\"},\"prefetch\":", "}"),
        ("/cds-services/myelon-order-sign", "{\"hook\":\"order-sign\",\"hookInstance\":\"x\",\"context\":{\"patientId\":\"1\",\"draftOrders\":", "}}"),
        ("/cds-services/myelon-patient-view/feedback", "{\"feedback\":", "}"),
    ];

    public static TheoryData<int> All => [.. Enumerable.Range(0, Entries.Length)];

    [Theory]
    [MemberData(nameof(All))]
    public async Task F01_Deep_nesting_is_refused(int entry)
    {
        foreach (var depth in (int[])[40, 500, 100_000, 1_000_000])
        {
            var (path, before, after) = Entries[entry];
            var (status, type, _) = await Post(path, before + new string('[', depth) + new string(']', depth) + after);
            Assert.Equal((400, "application/problem+json"), (status is 422 ? 400 : (int)status, type));
        }
    }

    [Theory]
    [InlineData("1e400")]
    [InlineData("1e-400")]
    [InlineData("-1e400")]
    [InlineData("1234567890123456789012345678901234567890")]
    [InlineData("-0.1")]
    public async Task F02_A_number_beyond_what_can_be_is_refused_with_its_place(string number)
    {
        foreach (var (path, before, after) in Entries.Take(4))
        {
            var (status, _, text) = await Post(path, before + number + after);
            Assert.Equal(422, status);
            Assert.Equal("/facts/planned_rt_dose_gy", (string)JsonNode.Parse(text)!["errors"]![0]!["pointer"]!);
        }
    }

    [Theory]
    [InlineData("20", "20.0")]
    [InlineData("20", "2e1")]
    [InlineData("20.5", "20.500")]
    public async Task F03_Zeros_that_say_nothing_change_nothing(string one, string other)
    {
        var (path, before, after) = Entries[0];
        before = before.Replace("\"facts\"", "\"as_of\":\"2026-11-25T09:00:00+01:00\",\"facts\"", StringComparison.Ordinal);
        Assert.Equal((await Post(path, before + one + after)).Text, (await Post(path, before + other + after)).Text);
    }

    [Theory]
    [InlineData("\"20,5\"", "F04: a comma")]
    [InlineData("\"20.5\"", "F04: a text")]
    [InlineData("\"20 Gy\"", "F05: a unit beside the number")]
    [InlineData("2000", "F05: cGy")]
    public async Task F04_F05_A_number_is_a_number_in_its_unit(string written, string why)
    {
        foreach (var (path, before, after) in Entries.Take(4))
        {
            Assert.True((await Post(path, before + written + after)).Status == 422, why);
        }
    }

    /// <summary>The same in the answers of a form: the form is refused as a whole, and nothing is guessed.</summary>
    [Theory]
    [InlineData("{\"valueInteger\":1e400}", "F02")]
    [InlineData("{\"valueInteger\":1234567890123456789012345678901234567890}", "F02")]
    [InlineData("{\"valueInteger\":-1}", "F02")]
    [InlineData("{\"valueInteger\":2.5}", "F03")]
    [InlineData("{\"valueString\":\"2,5\"}", "F04")]
    [InlineData("{\"valueString\":\"3/5\"}", "F05")]
    [InlineData("{\"valueQuantity\":{\"value\":3,\"unit\":\"kg\"}}", "F06")]
    public async Task F02_F06_An_answer_that_is_no_value_is_not_taken(string answer, string why)
    {
        foreach (var path in new[] { "/fhir/QuestionnaireResponse", "/fhir/QuestionnaireResponse/$extract" })
        {
            var (status, type, text) = await Post(path, Form + answer + "]}]}", "application/fhir+json");
            Assert.True((422, "application/problem+json") == (status, type), $"{why} {path}: {status} {text}");
        }
    }

    /// <summary>A unit that is not known is no value: haemoglobin without its unit tells nothing, and the answer is that of an empty record.</summary>
    [Theory]
    [InlineData("mg/DL")]
    [InlineData("cgy")]
    public async Task F06_An_unknown_unit_is_never_a_guess(string unit)
    {
        string Found(string value) => "{\"resourceType\":\"Bundle\",\"type\":\"collection\",\"entry\":[{\"fullUrl\":\"http://x/Patient/1\",\"resource\":{\"resourceType\":\"Patient\",\"id\":\"1\"}},"
            + "{\"fullUrl\":\"http://x/Observation/2\",\"resource\":{\"resourceType\":\"Observation\",\"id\":\"2\",\"status\":\"final\",\"subject\":{\"reference\":\"Patient/1\"},"
            + "\"code\":{\"coding\":[{\"system\":\"http://loinc.org\",\"code\":\"72514-3\"}]}" + value + "}}]}";
        var with = JsonNode.Parse((await Post("/api/evaluate", Found(",\"valueQuantity\":{\"value\":8,\"unit\":\"x\",\"system\":\"http://unitsofmeasure.org\",\"code\":\"" + unit + "\"}"), "application/fhir+json")).Text)!;
        var without = JsonNode.Parse((await Post("/api/evaluate", Found(""), "application/fhir+json")).Text)!;
        Assert.True(JsonNode.DeepEquals(without["recommendations"], with["recommendations"]));
    }

    /// <summary>What is packed is not unpacked: a bomb is a body that cannot be read, whatever it would become.</summary>
    [Theory]
    [MemberData(nameof(All))]
    public async Task F19_A_bomb_is_not_unpacked(int entry)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            gzip.Write(new byte[64 * 1024 * 1024]);
        }

        using var visitor = new Visitor((await sites.Empty).Address);
        using var content = new ByteArrayContent(packed.ToArray()) { Headers = { ContentType = new MediaTypeHeaderValue("application/json"), ContentEncoding = { "gzip" } } };
        using var response = await visitor.Http.PostAsync(Entries[entry].Path, content);
        Assert.InRange((int)response.StatusCode, 400, 499);
    }

    [Theory]
    [InlineData("A", "a")]
    [InlineData("1", "01")]
    [InlineData("1", "1 ")]
    [InlineData("\u00E4", "a\u0308")]
    public async Task F24_A_person_of_a_similar_id_is_another_person(string asked, string sent)
    {
        var (status, _, text) = await Post(
            "/cds-services/myelon-patient-view",
            "{\"hook\":\"patient-view\",\"hookInstance\":\"x\",\"context\":{\"patientId\":\"" + asked + "\"},\"prefetch\":{\"patient\":{\"resourceType\":\"Patient\",\"id\":\"" + sent + "\"}}}");
        Assert.Equal(200, status);
        Assert.Contains("die Person ist nicht unter den Angaben", text, StringComparison.Ordinal);
    }

    /// <summary>What another person's record brings along counts for nobody, also where the finding comes before its person.</summary>
    [Fact]
    public async Task F32_What_belongs_to_another_is_not_told()
    {
        var (_, _, text) = await Post(
            "/cds-services/myelon-patient-view",
            "{\"hook\":\"patient-view\",\"hookInstance\":\"x\",\"context\":{\"patientId\":\"1\"},\"prefetch\":{\"patient\":{\"resourceType\":\"Patient\",\"id\":\"1\"},"
            + "\"observations\":{\"resourceType\":\"Bundle\",\"type\":\"searchset\",\"entry\":[{\"resource\":{\"resourceType\":\"Patient\",\"id\":\"2\"}},"
            + "{\"resource\":{\"resourceType\":\"Observation\",\"id\":\"o\",\"status\":\"final\",\"subject\":{\"reference\":\"Patient/2\"},"
            + "\"code\":{\"coding\":[{\"system\":\"http://loinc.org\",\"code\":\"89243-0\"}]},\"valueInteger\":30}}]}}}");
        Assert.Contains("die Angaben gehören zu mehreren Personen", text, StringComparison.Ordinal);
    }

    /// <summary>An address in a request is never called, and a token that it brings opens nothing and stands in no log.</summary>
    [Fact]
    public async Task F33_Nothing_that_a_request_names_is_called()
    {
        var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var there = $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}";
        var (status, _, text) = await Post(
            "/cds-services/myelon-patient-view",
            "{\"hook\":\"patient-view\",\"hookInstance\":\"x\",\"fhirServer\":\"" + there + "\",\"fhirAuthorization\":{\"access_token\":\"Zebrafink\",\"token_type\":\"Bearer\","
            + "\"expires_in\":300,\"scope\":\"patient/*.rs\",\"subject\":\"x\"},\"context\":{\"patientId\":\"1\"}}");
        Assert.Equal(200, status);
        Assert.DoesNotContain("Zebrafink", text, StringComparison.Ordinal);
        Assert.False(listener.Pending());
        listener.Stop();
        Assert.DoesNotContain((await sites.Empty).Log, l => l.Contains("Zebrafink", StringComparison.Ordinal));
    }

    private async Task<(int Status, string? Type, string Text)> Post(string path, string body, string type = "application/json")
    {
        using var visitor = new Visitor((await sites.Empty).Address);
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)) { Headers = { ContentType = new MediaTypeHeaderValue(type) } };
        using var response = await visitor.Http.PostAsync(path, content);
        return ((int)response.StatusCode, response.Content.Headers.ContentType?.MediaType, await response.Content.ReadAsStringAsync());
    }
}
