using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Playwright;
using Myelon.Core.Cases;
using Myelon.Desk.Inputs;
using Myelon.Exchange.Mapping;
using Myelon.Medicine.Vocabulary;
using Myelon.Tests.Import;
using Myelon.Tests.Support;
using Myelon.Tests.Web;

namespace Myelon.Tests.Outgoing;

/// <summary>
/// A renderer that nobody here wrote (npm lforms) shows our form in a real browser: what is known stands in it, a person chooses the rest,
/// the range of the score follows, and the response is read as what the person chose.
/// </summary>
public sealed class LformsTests(Chromium chromium)
{
    private const string Host = "http://forms.test/";

    private const string Page = """
        <!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><title>form</title></head><body><div id="form"></div>
        <script src="webcomponent/assets/lib/zone.min.js"></script><script src="webcomponent/runtime.js"></script><script src="webcomponent/polyfills.js"></script>
        <script src="webcomponent/main.js"></script><script src="fhir/R4/lformsFHIR.min.js"></script></body></html>
        """;

    private const string Fill = """
        async ({ form, known }) => {
          const patient = { resourceType: 'Patient', id: 'p' };
          const context = { request: async () => JSON.parse(known), getFhirVersion: async () => '4.0.1', getFhirRelease: async () => 4 };
          LForms.Util.setFHIRContext(context, { patient });
          await LForms.Util.addFormToPage(JSON.parse(form), 'form', { prepopulate: true, fhirVersion: 'R4' });
        }
        """;

    private const string Response = """
        () => JSON.stringify(LForms.Util.getFormFHIRData('QuestionnaireResponse', 'R4', document.getElementById('form'), { subject: { resourceType: 'Patient', id: 'p' } }))
        """;

    private static readonly string Folder = Path.Combine(
        Environment.GetEnvironmentVariable("MYELON_NPM") ?? Path.Combine(Repository.Root, ".build", "npm"), "lforms", "dist", "lforms");

    /// <summary>Semirigid 1, mechanical pain 3 (known before), lytic 2, alignment 0, collapse below half 2, posterolateral unknown 0 to 3: 8 to 11.</summary>
    [Fact]
    public async Task A_person_fills_our_form_in_a_renderer_of_others()
    {
        Assert.SkipUnless(Directory.Exists(Folder), "not installed: lforms (scripts/outside-clients installs it)");
        Assert.SkipUnless(File.Exists(Chromium.Program), $"not run: {Chromium.Program} is absent");
        var known = OutgoingCases.Read("""
            {"format":"myelon-case/1","case":"a","as_of":"2026-11-20T12:00:00+01:00","lesions":[{"lesion":"T6","facts":{"spinal_levels":["T6"],"sins_pain":"mechanical"}}]}
            """);
        var form = JsonNode.Parse(OutgoingCases.Desk.Fhir.Form("sins")!)!;
        var page = await chromium.Person();
        await page.RouteAsync(Host + "**", Serve);
        await page.GotoAsync(Host);
        await page.EvaluateAsync(Fill, new { form = form.ToJsonString(), known = Encoding.UTF8.GetString(OutgoingCases.Desk.Fhir.Entries(known)) });
        await Assertions.Expect(Field(page, "sins_pain")).ToHaveValueAsync("mechanischer Schmerz");
        await page.Locator("[id='lesion_name/1']").FillAsync("T6");
        (string Fact, string Code)[] chosen =
            [("sins_location", "semirigid"), ("lesion_density", "lytic"), ("sins_alignment", "normal"), ("sins_collapse", "less_than_50"), ("sins_posterolateral", "unknown")];
        foreach (var (fact, code) in chosen)
        {
            await Field(page, fact).FillAsync(Display(form, fact, code));
            await Field(page, fact).PressAsync("Tab");
        }

        await Assertions.Expect(page.Locator("[id='computed.sins.least/1']")).ToHaveValueAsync("8");
        await Assertions.Expect(page.Locator("[id='computed.sins.most/1']")).ToHaveValueAsync("11");
        var response = await page.EvaluateAsync<string>(Response);
        await page.Context.CloseAsync();

        var reader = new ImportReader(
            AllFacts.Vocabulary, Lesion.AffectedLevels, OutgoingCases.Desk.Guideline.Codes, new ImportOptions(Imports.At("2030-01-01T00:00:00Z")) { ChecksStructure = false });
        var read = Assert.Single(reader.Read("form", InputKind.Fhir, Encoding.UTF8.GetBytes(response)));
        var lesion = Assert.Single(read.Case!.Lesions);
        Assert.Equal("T6", lesion.Name);
        Assert.Equal(
            """
            lesion_density=lytic
            sins_alignment=normal
            sins_collapse=less_than_50
            sins_location=semirigid
            sins_pain=mechanical
            spinal_levels=[T6]
            """.ReplaceLineEndings("\n"),
            string.Join('\n', AllFacts.Vocabulary.Facts.Where(f => !lesion.Facts[f].IsMissing).Select(f => CaseText.Word(f, lesion.Facts[f])).Order(StringComparer.Ordinal)));
        Assert.Contains(read.Lines, l => $"{l.Source} {l.Fact}".Contains("sins_posterolateral", StringComparison.Ordinal) && l.What.En == "stated as unknown");
    }

    private static ILocator Field(IPage page, string fact) => page.Locator($"[id='{fact}/1/1']");

    private static string Display(JsonNode form, string fact, string code) => (string)form["item"]!.AsArray().SelectMany(g => g!["item"] as JsonArray ?? [])
        .Single(i => (string)i!["linkId"]! == fact)!["answerOption"]!.AsArray().Select(o => o!["valueCoding"]!).Single(c => (string)c["code"]! == code)["display"]!;

    /// <summary>The files of the package, and nothing of the network.</summary>
    private static Task Serve(IRoute route)
    {
        var path = new Uri(route.Request.Url).AbsolutePath.TrimStart('/');
        var file = Path.Combine(Folder, path);
        return path.Length == 0 ? route.FulfillAsync(new() { ContentType = "text/html; charset=utf-8", Body = Page })
            : File.Exists(file) ? route.FulfillAsync(new() { Path = file })
            : route.FulfillAsync(new() { Status = 404 });
    }
}
