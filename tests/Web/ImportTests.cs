using System.Globalization;
using System.Net;
using System.Text;
using Microsoft.Playwright;
using Myelon.Store;

namespace Myelon.Tests.Web;

/// <summary>Files become cases: the report first, then what is ticked.</summary>
public sealed class ImportTests(Chromium chromium) : AtBrowser(chromium)
{
    private static string Example(string name) => Path.Combine(Support.Repository.Root, "examples", name);

    private static FilePayload File(string name, string text) => new() { Name = name, MimeType = "application/json", Buffer = Encoding.UTF8.GetBytes(text) };

    private static string Case(string name, string facts = "\"motor_deficit\":true") =>
        "{\"format\":\"myelon-case/1\",\"case\":\"" + name + "\",\"facts\":{" + facts + "}}";

    [Fact]
    public async Task Three_kinds_of_file_at_once_one_pseudonym_corrected_each_lands_on_its_answer()
    {
        await using var site = await Site.Start();
        var page = await Watched(site);
        await page.GotoAsync(site.Address + "/import");
        await page.SetInputFilesAsync("#file", [Example("import/spinal-mii.json"), Example("import/spinal-obds.xml"), Example("breast-l3-stable.json")]);
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Gelesen, noch nicht gespeichert");
        await Assertions.Expect(page.Locator(".import-summary")).ToContainTextAsync("3 Dateien, 3 Personen: 3 neu");
        Assert.Empty(await site.Store.List(CancellationToken.None));

        // Reload and back do no harm before the confirmation.
        await page.ReloadAsync();
        var second = page.Locator("input[name^=pseudonym-]").Nth(1);
        await second.FillAsync("P-17");

        // What was written is kept too, with no question of the browser; so is what was refused.
        var asked = 0;
        page.Dialog += (_, dialog) =>
        {
            asked++;
            _ = dialog.AcceptAsync();
        };
        var keeps = page.WaitForResponseAsync(r => r.Url.EndsWith("/draft", StringComparison.Ordinal));
        await second.FillAsync("P 17.03.1961");
        await keeps;
        await page.ReloadAsync();
        await Assertions.Expect(second).ToHaveValueAsync("P 17.03.1961");
        await page.ClickAsync("form .card button.primary");
        await Assertions.Expect(page.Locator(".error")).ToHaveCountAsync(1);
        await page.ReloadAsync();
        await Assertions.Expect(second).ToHaveValueAsync("P 17.03.1961");
        await page.ClickAsync("nav a[href='/guideline']");
        await page.GoBackAsync();
        await Assertions.Expect(second).ToHaveValueAsync("P 17.03.1961");
        Assert.Empty(await site.Store.List(CancellationToken.None));
        Assert.Equal(0, asked);
        await second.FillAsync("P-17");
        await page.ClickAsync("form .card button.primary");
        await ComesTo(page, "/done");
        var names = (await site.Store.List(CancellationToken.None)).Select(c => c.Content.Pseudonym).ToList();
        Assert.Equal(3, names.Count);
        Assert.Contains("P-17", names);
        Assert.DoesNotContain(names, n => n.Contains("spinal", StringComparison.Ordinal));
        await page.ClickAsync("text=P-17");
        await ComesTo(page, "/cases/[0-9a-f-]+");
        await Close(page);
    }

    [Fact]
    public async Task Twelve_files_become_twelve_cases_of_one_conference_in_three_steps()
    {
        await using var site = await Site.Start();
        var page = await Watched(site);
        await page.GotoAsync(site.Address + "/import");
        await page.SetInputFilesAsync("#file", Enumerable.Range(1, 12).Select(i => File($"p{i}.json", Case(string.Create(CultureInfo.InvariantCulture, $"P-{i:00}")))));
        await page.FillAsync("#board-date", "29.11.2026");
        await page.ClickAsync("form .card button.primary");
        await ComesTo(page, "/done");
        var stored = await site.Store.List(CancellationToken.None);
        Assert.Equal(12, stored.Count);
        Assert.All(stored, c => Assert.Equal((new NodaTime.LocalDate(2026, 11, 29), CaseStatus.Registered), (c.Content.BoardDate!.Value, c.Content.Status)));
        await Close(page);
    }

    [Fact]
    public async Task A_refused_person_is_named_with_its_line_and_the_others_go_on()
    {
        await using var site = await Site.Start();
        var page = await Watched(site);
        await page.GotoAsync(site.Address + "/import");
        await page.SetInputFilesAsync("#file", [File("many.ndjson", $"{Case("A-1")}\n{Case("A-2", "\"moter_deficit\":true")}\n{Case("A-3")}\n")]);
        await Assertions.Expect(page.Locator(".notice.middle").First).ToContainTextAsync("many.ndjson, Zeile 2");
        await Assertions.Expect(page.Locator(".notice.middle").First).ToContainTextAsync("motor_deficit");
        await page.ClickAsync("form .card button.primary");
        await ComesTo(page, "/done");
        Assert.Equal(["A-1", "A-3"], (await site.Store.List(CancellationToken.None)).Select(c => c.Content.Pseudonym).Order(StringComparer.Ordinal));
        await Close(page);
    }

    [Theory]
    [InlineData("MSH|^~\\&|KIS|HAUS|MYELON|X|20261125||ADT^A01|1|P|2.5", "HL7 Version 2", "FHIR R4")]
    [InlineData("<ClinicalDocument xmlns=\"urn:hl7-org:v3\"/>", "CDA", "FHIR")]
    [InlineData("<ADT_GEKID xmlns=\"http://www.gekid.de/namespace\"/>", "ADT/GEKID", "oBDS")]
    [InlineData("{\"resourceType\":\"Bundle\",\"meta\":{\"profile\":[\"http://hl7.org/fhir/StructureDefinition/Bundle|5.0.0\"]}}", "FHIR R5", "R4")]
    [InlineData("%PDF-1.7", "PDF", "FHIR R4")]
    public async Task A_foreign_format_is_named_with_the_way_out(string text, string name, string wayOut)
    {
        await using var site = await Site.Start();
        using var visitor = new Visitor(site.Address);
        var page = await visitor.Send(await visitor.Open("/import"), "/import", ("text", text));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        var told = page.Document.QuerySelector(".notice.middle")!.TextContent;
        Assert.Contains(name, told, StringComparison.Ordinal);
        Assert.Contains(wayOut, told, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Max Muster")]
    [InlineData("Muster, Max")]
    [InlineData("12.03.1954")]
    [InlineData("A123456789")]
    [InlineData("Max von Muster 1954")]
    public async Task A_name_in_the_source_never_becomes_a_pseudonym(string name)
    {
        await using var site = await Site.Start();
        using var visitor = new Visitor(site.Address);
        var page = await visitor.Send(await visitor.Open("/import"), "/import", ("text", Case(name)));
        Assert.Equal("E261125-1", page.Document.QuerySelector("input[name=pseudonym-1]")!.GetAttribute("value"));
        page = await visitor.Send(page, page.Path);
        var stored = Assert.Single(await site.Store.List(CancellationToken.None));
        Assert.Equal("E261125-1", stored.Content.Pseudonym);
        Assert.DoesNotContain(name, stored.Content.Document, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_and_a_pasted_text_are_both_read()
    {
        await using var site = await Site.Start();
        var page = await Watched(site, script: false);
        await page.GotoAsync(site.Address + "/cases/new");
        await page.FillAsync("#pseudonym", "BEIDE");
        await page.ClickAsync("summary");
        await page.SetInputFilesAsync("#file", [File("a.json", Case("A-1"))]);
        await page.FillAsync("textarea[name=text]", Case("B-1"));
        await page.ClickAsync("button.primary");
        Assert.Equal(["BEIDE-1", "BEIDE-2"], await page.Locator("input[name^=pseudonym-]").EvaluateAllAsync<string[]>("all => all.map(i => i.value)"));
        await page.ClickAsync("form .card button.primary");
        await ComesTo(page, "/done");
        Assert.Equal(2, (await site.Store.List(CancellationToken.None)).Count);
        await Close(page);
    }

    [Fact]
    public async Task A_case_that_is_there_is_compared_and_not_created_again()
    {
        await using var site = await Site.Start();
        await site.Add("P-17", Case("P-17", "\"motor_deficit\":false"));
        using var visitor = new Visitor(site.Address);
        var page = await visitor.Send(await visitor.Open("/import"), "/import", ("text", $"{Case("P-17")}\n{Case("P-18")}"));
        Assert.Contains("1 neu · 1 schon da", page.Text, StringComparison.Ordinal);
        Assert.Contains("motorische", page.Document.QuerySelector(".incoming .notice li")!.TextContent, StringComparison.OrdinalIgnoreCase);

        // Ticked under the same name it is refused at its field, and the other with it; under another name both are created.
        var refused = await visitor.Send(page, page.Path, ("take-1", "yes"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.NotNull(refused.Document.QuerySelector("#wrong-1"));
        Assert.Single(await site.Store.List(CancellationToken.None));
        var done = await visitor.Send(refused, page.Path, ("take-1", "yes"), ("pseudonym-1", "P-19"));
        Assert.Equal(HttpStatusCode.OK, done.Status);
        Assert.Equal(3, (await site.Store.List(CancellationToken.None)).Count);
    }

    [Theory]
    [InlineData("now", false)]
    [InlineData("keep", true)]
    public async Task The_time_in_the_file_is_asked(string choice, bool isKept)
    {
        await using var site = await Site.Start();
        using var visitor = new Visitor(site.Address);
        var file = """{"format":"myelon-case/1","case":"P-1","as_of":"2026-11-20T02:15:00+01:00","facts":{"motor_deficit":true}}""";
        var page = await visitor.Send(await visitor.Open("/import"), "/import", ("text", file));
        Assert.Contains("20.11.2026 02:15", page.Text, StringComparison.Ordinal);
        page = await visitor.Send(page, page.Path, ("time", choice));
        Assert.StartsWith("/cases/", page.Path, StringComparison.Ordinal);
        Assert.Equal(isKept, Assert.Single(await site.Store.List(CancellationToken.None)).Content.Document.Contains("as_of", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Messages_are_words_for_people()
    {
        await using var site = await Site.Start();
        using var visitor = new Visitor(site.Address);
        var page = await visitor.Send(await visitor.Open("/import"), "/import", ("text", """
            {"format":"myelon-case/1","case":"P-1","lesions":[{"lesion":"Th6","facts":{"spinal_levels":["T66"]}}],"score_items":{"sinz":{}}}
            """));
        var told = page.Document.QuerySelector(".notice.middle")!.TextContent;
        Assert.DoesNotContain("/lesions", told, StringComparison.Ordinal);
        Assert.DoesNotContain("myelon ", told, StringComparison.Ordinal);
        Assert.Contains("Läsion 1", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_gone_is_told_and_was_never_stored()
    {
        await using var site = await Site.Start();
        using var visitor = new Visitor(site.Address);
        var page = await visitor.Open("/import/0123");
        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.Contains("noch einmal einlesen", page.Text, StringComparison.Ordinal);
    }
}
