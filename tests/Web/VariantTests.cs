using System.Net;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Myelon.Tests.Support;

namespace Myelon.Tests.Web;

/// <summary>More of each kind of fault that was once found on the pages: the right answer was written before each was tried.</summary>
public sealed class VariantTests(SharedSites sites)
{
    private const string Typed = "Zebra-17";

    /// <summary>Nothing that was typed is lost where a form comes without its token.</summary>
    [Theory]
    [InlineData("/cases/new", "pseudonym")]
    [InlineData("/emergency", "pseudonym")]
    [InlineData("/import", "text")]
    [InlineData("/cases/ID/courses", "series-0")]
    [InlineData("/cases/ID/lesions", "name")]
    [InlineData("/cases/ID/meeting", "responsible")]
    [InlineData("/cases/ID/facts", "pain_nrs")]
    [InlineData("/cases/ID/table/lesion", "spinal_levels@00")]
    [InlineData("/tools/scores/sins/case", "sins_pain")]
    [InlineData("/import/0123/into/ID", "place")]
    public async Task A_form_without_its_token_comes_back_with_what_was_typed(string address, string control)
    {
        var site = await sites.Examples;
        using var visitor = new Visitor(site.Address);
        var page = await visitor.Post(address.Replace("ID", await site.Id("T11-renal-cell"), StringComparison.Ordinal), [(control, Typed)]);
        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Contains(Typed, page.Html, StringComparison.Ordinal);
        Assert.NotEmpty(page.Document.QuerySelectorAll<IHtmlInputElement>("input[name=token]"));
    }

    /// <summary>Nothing looks settled while something urgent is possible.</summary>
    [Theory]
    [InlineData("bladder_bowel_status=dysfunction")]
    [InlineData("bladder_bowel_status=threatened")]
    [InlineData("walking_ability=walks_with_aid")]
    [InlineData("muscle_strength_min_janda=4")]
    [InlineData("spinal_metastasis_status=none muscle_strength_min_janda=0")]
    [InlineData("spinal_metastasis_status=none bladder_bowel_status=dysfunction")]
    [InlineData("spinal_metastasis_status=none walking_ability=cannot_walk_neurological sensory_deficit=yes")]
    [InlineData("cord_compression_suspected=yes")]
    [InlineData("sensory_deficit=yes")]
    [InlineData("instability_suspected=yes")]
    [InlineData("walking_ability=walks_unaided muscle_strength_min_janda=5")]
    [InlineData("primary_tumor_type=prostate")]
    public async Task The_emergency_page_is_not_calm_over_what_is_open(string entered)
    {
        var (tone, _) = await Emergency(entered);
        Assert.DoesNotContain("calm", tone, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cord_compression_suspected=yes spinal_metastasis_status=suspected", "MRT")]
    [InlineData("cord_compression_suspected=yes spinal_metastasis_status=confirmed", "MRT")]
    [InlineData("spinal_metastasis_status=confirmed muscle_strength_min_janda=3 walking_ability=walks_with_aid mri_contraindicated=yes", "CT-Myelografie")]
    [InlineData("spinal_metastasis_status=confirmed instability_suspected=yes transport_planned=yes", "ruhigstellen")]
    [InlineData("spinal_metastasis_status=confirmed muscle_strength_min_janda=2 walking_ability=cannot_walk_neurological", "Steroide")]
    public async Task The_emergency_page_says_what_is_done(string entered, string said)
    {
        var (_, text) = await Emergency(entered);
        Assert.Contains(said, text, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>What cannot be read is told at its field while it is typed.</summary>
    [Theory]
    [InlineData("29.02.2027 10:00")]
    [InlineData("31.11.2026 10:00")]
    [InlineData("24.11.2026 25:10")]
    [InlineData("25.11.2026 09:01")]
    [InlineData("in 3 h")]
    [InlineData("vor 3")]
    [InlineData("13/13/2026")]
    [InlineData("gestern abend")]
    public async Task A_time_that_cannot_be_read_is_told_at_its_field(string written)
    {
        var site = await sites.Empty;
        using var visitor = new Visitor(site.Address);
        var form = await visitor.Open("/emergency");
        var panel = await visitor.Post("/emergency/preview", Fields(form), ("neuro_onset_datetime", written));
        Assert.NotNull(panel.Document.QuerySelector("template[data-reading='read-neuro_onset_datetime']") is { } reading
            ? ((IHtmlTemplateElement)reading).Content.QuerySelector(".error") : null);
    }

    /// <summary>One parser of levels for the search, however a level is written.</summary>
    [Theory]
    [InlineData("12. BWK")]
    [InlineData("BWK12")]
    [InlineData("D12")]
    [InlineData("Th 12")]
    [InlineData("T12")]
    public async Task The_list_finds_a_level_in_every_spelling(string written)
    {
        await using var site = await Site.Start();
        await site.Add("yes", """{"format":"myelon-case/1","case":"yes","lesions":[{"lesion":"x","facts":{"spinal_levels":["T12"]}}]}""");
        await site.Add("no", """{"format":"myelon-case/1","case":"no","lesions":[{"lesion":"x","facts":{"spinal_levels":["T1","L2"]}}]}""");
        using var visitor = new Visitor(site.Address);
        var list = await visitor.Open("/cases?q=" + Uri.EscapeDataString(written));
        Assert.Equal(["yes"], list.Document.QuerySelectorAll(".cases tbody th bdi").Select(b => b.TextContent));
    }

    [Theory]
    [InlineData("Anna-Lena Groß", false)]
    [InlineData("DE SOUZA MARIA", false)]
    [InlineData("geb. 3.4.1961", false)]
    [InlineData("1961/04/03 w", false)]
    [InlineData("X 123 456 789", false)]
    [InlineData("Fall 17 links", true)]
    [InlineData("P-17", true)]
    [InlineData("prostata Th4 rechts", true)]
    public async Task What_looks_like_a_person_is_asked_before_it_is_stored(string name, bool isTaken)
    {
        await using var site = await Site.Start();
        using var visitor = new Visitor(site.Address);
        var page = await visitor.Send(await visitor.Open("/cases/new"), "/cases/new", ("pseudonym", name));
        Assert.Equal(isTaken ? 1 : 0, (await site.Store.List(CancellationToken.None)).Count);
        Assert.Equal(isTaken ? HttpStatusCode.OK : HttpStatusCode.UnprocessableEntity, page.Status);
    }

    [Theory]
    [InlineData("Thrombose")]
    [InlineData("Antikoagulation")]
    [InlineData("Dekubitus")]
    [InlineData("Opioide")]
    [InlineData("Querschnittslähmung")]
    [InlineData("Hospiz")]
    [InlineData("Osteoporose")]
    [InlineData("Bandscheibe")]
    [InlineData("Morphin")]
    [InlineData("Rollstuhl")]
    public async Task The_search_of_the_guideline_knows_the_words_of_a_ward(string word)
    {
        using var visitor = new Visitor((await sites.Empty).Address);
        var page = await visitor.Open("/guideline?q=" + Uri.EscapeDataString(word));
        Assert.DoesNotContain("Nichts gefunden", page.Text, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>A file of another kind is called by its name, with the way out.</summary>
    [Theory]
    [InlineData("II*\0", "Bild")]
    [InlineData("GIF89a", "Bild")]
    [InlineData("RIFF\u0010\0\0\0WEBPVP8 ", "Bild")]
    [InlineData("<!DOCTYPE html><html><body>Bericht</body></html>", "Webseite")]
    [InlineData("<html lang=\"de\"><head></head></html>", "Webseite")]
    [InlineData("PK\u0003\u0004\u0014\0\0\0\0\0mimetypeapplication/vnd.oasis.opendocument.spreadsheet", "Office")]
    [InlineData("PK\u0003\u0004\u0014\0\0\0\0\0faelle.json", "Archiv")]
    [InlineData("7z\u00BC\u00AF\u0027\u001C", "Archiv")]
    [InlineData("Rar!\u001A\u0007", "Archiv")]
    [InlineData("MSH|^~\\&|KIS|", "HL7")]
    public async Task A_foreign_file_is_called_by_its_name(string content, string name)
    {
        var site = await sites.Empty;
        using var visitor = new Visitor(site.Address);
        var page = await visitor.Open("/import");
        using var upload = new MultipartFormDataContent
        {
            { new StringContent(page.Document.QuerySelector<IHtmlInputElement>("input[name=token]")!.Value), "token" },
            { new ByteArrayContent([.. Encoding.Latin1.GetBytes(content), .. new byte[300]]), "file", "Bericht" },
        };
        using var answer = await visitor.Http.PostAsync("/import", upload);
        var report = await visitor.Open(answer.Headers.Location!.ToString());
        Assert.Contains(name, report.Document.QuerySelector("[aria-labelledby=unread]")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("myelon ", report.Document.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    /// <summary>Two names that look alike are not both taken.</summary>
    [Theory]
    [InlineData("met a")]
    [InlineData("Met  A")]
    [InlineData("MET A")]
    [InlineData("M\u0435t A")]
    [InlineData("Met A\u200D")]
    [InlineData("Met\u00A0A")]
    [InlineData("Me\u0301t A")]
    public async Task A_lesion_whose_name_looks_like_another_is_refused(string name)
    {
        await using var site = await Site.Start();
        var id = await site.Add("P", """{"format":"myelon-case/1","case":"P","lesions":[{"lesion":"Met A","facts":{}}]}""");
        using var visitor = new Visitor(site.Address);
        var page = await visitor.Open($"/cases/{id}/lesions");
        var add = page.Document.QuerySelectorAll<IHtmlFormElement>("main form[method=post]").Last();
        var answer = await visitor.Post($"/cases/{id}/lesions", [.. Visitor.Fields(add), ("do", "add")], ("name", name));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Single(CaseText.Reader.Read(Encoding.UTF8.GetBytes((await site.Store.Find(id, CancellationToken.None))!.Content.Document)).Case!.Lesions);
    }

    /// <summary>A file that is large in one direction alone costs little and is told shortly.</summary>
    [Theory]
    [InlineData("facts")]
    [InlineData("lesions")]
    [InlineData("courses")]
    [InlineData("provenance")]
    [InlineData("names")]
    public async Task A_file_that_grows_in_one_direction_is_refused_shortly(string part)
    {
        const int many = 20_000;
        string Repeated(Func<int, string> one) => string.Join(',', Enumerable.Range(0, many).Select(one));
        var body = """{"format":"myelon-case/1","case":"P",""" + part switch
        {
            "facts" => "  \"facts\":{" + Repeated(i => $"\"unknown_{i}\":true") + "}",
            "lesions" => "\"lesions\":[" + Repeated(i => "{\"lesion\":\"L" + i + "\",\"facts\":{}}") + "]",
            "courses" => "\"radiotherapy_courses\":[" + Repeated(_ => """{"levels":["T6"],"fractions":10,"dose_per_fraction_gy":3}""") + "]",
            "provenance" => "\"provenance\":[" + Repeated(i => "{\"fact\":\"x" + i + "\",\"source\":\"y\"}") + "]",
            _ => $"  \"facts\":{{\"{new string('x', 300_000)}\":true}}",
        } + "}";
        using var visitor = new Visitor((await sites.Empty).Address);
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using var answer = await visitor.Http.PostAsync("/api/evaluate", content);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.InRange((await answer.Content.ReadAsStringAsync()).Length, 1, 100_000);
    }

    /// <summary>No code of the workshop stands where a person reads.</summary>
    [Theory]
    [InlineData("/tools")]
    [InlineData("/tools/scores/sins?sins_pain=mechanical")]
    [InlineData("/tools/dose?courses=10x3+15.01.2026+Th5-7&plan=5x4+Th6")]
    [InlineData("/tools/isncsci?fill=normal")]
    [InlineData("/emergency")]
    [InlineData("/import")]
    public async Task No_code_stands_where_a_person_reads(string address)
    {
        using var visitor = new Visitor((await sites.Empty).Address);
        var page = await visitor.Open(address);
        Assert.DoesNotMatch("[a-z]+_[a-z]+", page.Document.QuerySelector("main")!.TextContent);
    }

    private async Task<(string Tone, string Text)> Emergency(string entered)
    {
        var site = await sites.Empty;
        using var visitor = new Visitor(site.Address);
        var form = await visitor.Open("/emergency");
        var set = entered.Split(' ').Select(e => e.Split('=')).Select(e => (e[0], (string?)e[1])).ToArray();
        var panel = await visitor.Post("/emergency/preview", Fields(form), set);
        Assert.Equal(HttpStatusCode.OK, panel.Status);
        return (panel.Document.QuerySelector(".urgency")!.ClassName!, panel.Text);
    }

    private static List<(string Name, string Value)> Fields(Visited page) =>
        Visitor.Fields(page.Document.QuerySelectorAll<IHtmlFormElement>("form").Single(f => f.GetAttribute("action") == "/emergency"));
}
