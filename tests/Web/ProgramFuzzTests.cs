using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using Myelon.Tests.Import;
using Myelon.Tests.Support;
using Myelon.Web.Ground;

namespace Myelon.Tests.Web;

/// <summary>
/// Mutated requests at every address for programs: answered or refused, never a failure of our own, and nothing of a patient comes back in a
/// refusal. Ten thousand here; scripts/fuzz-api sends as many as asked for.
/// </summary>
[Trait(Speed.Name, Speed.Slow)]
public sealed class ProgramFuzzTests
{
    private const string Marker = "Zebrafink";

    private static readonly byte[] Answers =
    [
        .. """
            {"resourceType":"QuestionnaireResponse","questionnaire":"https://myelon.example/fhir/Questionnaire/emergency","status":"completed",
             "authored":"2026-11-25T08:00:00Z","subject":{"reference":"Patient/1","display":"Zebrafink"},
             "item":[{"linkId":"muscle_strength_min_janda","answer":[{"valueInteger":1}]}]}
            """u8,
    ];

    private static int Count => int.TryParse(Environment.GetEnvironmentVariable("MYELON_FUZZ_COUNT"), CultureInfo.InvariantCulture, out var n) ? n : 10_000;

    private static int Seed => int.TryParse(Environment.GetEnvironmentVariable("MYELON_FUZZ_SEED"), CultureInfo.InvariantCulture, out var n) ? n : 0;

    [Fact]
    public async Task Only_2xx_and_4xx_are_answered()
    {
        var limits = new ServerLimits { EachSecond = 1_000_000, Burst = 1_000_000 };
        await using var site = await Site.Start(options: o => o with { Limits = limits });
        using var visitor = new Visitor(site.Address);
        var random = new Random(Seed);
        var originals = Originals();
        var statuses = new Dictionary<int, int>();
        for (var i = 0; i < Count; i++)
        {
            var (path, type, body) = originals[i % originals.Count];
            using var content = new ByteArrayContent(i < originals.Count ? body : Mutation.Of(body, random)) { Headers = { ContentType = new MediaTypeHeaderValue(type) } };
            using var response = await visitor.Http.PostAsync(path, content, TestContext.Current.CancellationToken);
            var status = (int)response.StatusCode;
            statuses[status] = statuses.GetValueOrDefault(status) + 1;
            Assert.True(status is (>= 200 and < 300) or (>= 400 and < 500), $"{path} {type}: {status} at {i}, seed {Seed}");
            if (status >= 400)
            {
                Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
                Assert.DoesNotContain("   at ", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
            }
        }

        Assert.True(statuses.GetValueOrDefault(200) > 0 && statuses.Keys.Any(s => s >= 400), string.Join(", ", statuses));
        Assert.DoesNotContain(site.Log, l => l.Contains(Marker, StringComparison.Ordinal));
    }

    /// <summary>A sound request of each kind; a person's name in the free text of each.</summary>
    private static List<(string Path, string Type, byte[] Body)> Originals()
    {
        var @case = Encoding.UTF8.GetBytes("""
            {"format":"myelon-case/1","case":"Zebrafink","as_of":"2026-11-25T09:00:00+01:00","facts":{"spinal_metastasis_status":"confirmed","motor_deficit":true,
             "planned_rt_dose_gy":20.5},"lesions":[{"lesion":"a","facts":{"spinal_levels":["T6"],"bilsky_grade":"3"}}],
             "radiotherapy_courses":[{"levels":["T6"],"fractions":10,"dose_per_fraction_gy":3,"end_date":"2026-01-15"}]}
            """);
        const string Patient = """{"resourceType":"Patient","id":"1","name":[{"family":"Zebrafink"}]}""";
        var found = """
            {"resourceType":"Bundle","type":"searchset","entry":[{"resource":{"resourceType":"Observation","id":"o","status":"final","subject":{"reference":"Patient/1"},
             "code":{"coding":[{"system":"http://loinc.org","code":"89243-0"}]},"valueInteger":70}}]}
            """;
        byte[] Hook(string hook, string more) => Encoding.UTF8.GetBytes(
            "{\"hook\":\"" + hook + "\",\"hookInstance\":\"d1577c69-dfbe-44ad-ba6d-3e05e953b2ea\",\"context\":{\"userId\":\"Practitioner/1\",\"patientId\":\"1\"" + more
            + "},\"prefetch\":{\"patient\":" + Patient + ",\"observations\":" + found + ",\"conditions\":null}}");
        const string Drafts = ",\"selections\":[],\"draftOrders\":{\"resourceType\":\"Bundle\",\"type\":\"collection\"}";
        return
        [
            ("/api/evaluate", "application/json", @case),
            ("/api/evaluate", "application/x-ndjson", [.. @case.Where(b => b != '\n'), (byte)'\n', .. @case.Where(b => b != '\n')]),
            ("/api/evaluate", "application/fhir+json", Imports.Example("spinal-mii-2024.json")),
            ("/api/evaluate", "application/xml", Imports.Example("spinal-obds.xml")),
            ("/api/evaluate", "text/csv", Imports.Example("spinal-table.csv")),
            ("/api/papers/transfer", "application/json", @case),
            ("/api/fhir", "application/json", @case),
            ("/api/obds", "application/json", Encoding.UTF8.GetBytes(
                "{\"type\":\"praeth\",\"tumour\":\"1\",\"case\":" + Outgoing.ObdsConferenceTests.Text("surgery") + ",\"message\":"
                + System.Text.Json.JsonSerializer.Serialize(Outgoing.ObdsConferenceTests.House.Replace("Erdacht", Marker, StringComparison.Ordinal)) + "}")),
            ("/fhir/QuestionnaireResponse", "application/fhir+json", Answers),
            ("/fhir/QuestionnaireResponse/$extract", "application/fhir+json", Answers),
            ("/cds-services/myelon-patient-view", "application/json", Hook("patient-view", "")),
            ("/cds-services/myelon-order-select", "application/json", Hook("order-select", Drafts)),
            ("/cds-services/myelon-order-sign", "application/json", Hook("order-sign", Drafts)),
            ("/cds-services/myelon-patient-view/feedback", "application/json",
                [.. """{"feedback":[{"card":"4e0a3a1e-7335-4f60-8947-18bf438ae1b7","outcome":"overridden","outcomeTimestamp":"2026-11-25T08:00:00Z"}]}"""u8]),
        ];
    }
}
