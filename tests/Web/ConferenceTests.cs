using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Myelon.Core;
using Myelon.Core.Cases;
using Myelon.Store;
using Myelon.Tests.Support;
using NodaTime;

namespace Myelon.Tests.Web;

/// <summary>The conference: its agenda, its dates, what a case records of it.</summary>
public sealed class ConferenceTests
{
    private const string Day = "/conference/2026-11-29";

    [Fact]
    public async Task The_agenda_marks_a_missing_question_and_imaging_that_is_old_or_missing()
    {
        await using var site = await Site.Start(imagingLimit: 7);
        await On(site, "A1", """{"imaging_mri_date":"2026-11-16"}""", """{"question":"Operation?"}""");
        await On(site, "A2", """{"imaging_mri_date":"2026-11-24"}""", null);
        await On(site, "A3", "{}", """{"question":"Bestrahlung?"}""");
        using var visitor = new Visitor(site.Address);
        var rows = (await visitor.Open(Day)).Document.QuerySelectorAll("table.agenda tbody tr").ToDictionary(r => r.QuerySelector("th a")!.TextContent);
        Assert.Equal(["alt"], Marks("A1"));
        Assert.Equal(["keine Frage"], Marks("A2"));
        Assert.Equal(["keine Bildgebung eingetragen"], Marks("A3"));
        Assert.Contains("vor 9\u00A0Tagen", rows["A1"].TextContent, StringComparison.Ordinal);

        IEnumerable<string> Marks(string name) => rows[name].QuerySelectorAll("td .tag.middle").Select(t => t.TextContent.Trim());
    }

    [Fact]
    public async Task Cases_go_up_and_down_and_the_order_stays()
    {
        await using var site = await Site.Start();
        foreach (var name in new[] { "A", "B", "C" })
        {
            await On(site, name, "{}", null);
        }

        using var visitor = new Visitor(site.Address);
        var page = await visitor.Open(Day);
        Assert.Equal(["A", "B", "C"], Order(page));
        var id = await site.Id("C");
        page = await visitor.SendTo(page, Day + "/date", Day + "/order", ("up", id));
        Assert.Equal(["A", "C", "B"], Order(page));
        page = await visitor.SendTo(page, Day + "/date", Day + "/order", ("up", id));
        Assert.Equal(["C", "A", "B"], Order(page));
        Assert.Equal(["C", "A", "B"], Order(await visitor.Open(Day)));
        Assert.Equal(["A", "B", "C"], Order(await visitor.Open(Day + "?order=urgency")));
        page = await visitor.SendTo(page, Day + "/date", Day + "/order", ("down", await site.Id("B")));
        Assert.Equal(["C", "A", "B"], Order(page));
    }

    [Fact]
    public async Task One_date_is_set_for_those_that_are_ticked_and_for_no_newer_version()
    {
        await using var site = await Site.Start();
        foreach (var name in new[] { "A", "B", "C" })
        {
            await On(site, name, "{}", null);
        }

        using var visitor = new Visitor(site.Address);
        var page = await visitor.Open(Day);
        var (a, b) = (await site.Id("A"), await site.Id("B"));
        var entry = $"/cases/{b}/entry/pain";
        await visitor.Send(await visitor.Open(entry), entry, ("pain_nrs", "7"));
        var told = await visitor.Send(page, Day + "/date", ("date", "2026-12-06"), ("ticked", $"{a}:1"), ("ticked", $"{b}:1"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, told.Status);
        Assert.Contains("B: Inzwischen wurde eine neuere Fassung gespeichert", told.Text, StringComparison.Ordinal);
        Assert.Equal(["B", "C"], Order(told));
        Assert.Equal(["A"], Order(await visitor.Open("/conference/2026-12-06")));
        Assert.Contains("A", (await visitor.Open("/conference")).Document.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_date_in_the_past_is_asked_for_several_too()
    {
        await using var site = await Site.Start();
        await On(site, "A", "{}", null);
        using var visitor = new Visitor(site.Address);
        var ticked = $"{await site.Id("A")}:1";
        var asked = await visitor.Send(await visitor.Open(Day), Day + "/date", ("date", "2025-11-29"), ("ticked", ticked));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, asked.Status);
        Assert.Contains("liegt zurück", asked.Text, StringComparison.Ordinal);
        await visitor.Send(asked, Day + "/date", ("date", "2025-11-29"), ("ticked", ticked), ("keep-date", "2025-11-29"));
        Assert.Equal(["A"], Order(await visitor.Open("/conference/2025-11-29")));
    }

    [Fact]
    public async Task What_was_asked_and_decided_stands_in_the_case_file()
    {
        await using var site = await Site.Start();
        await On(site, "A", "{}", null);
        using var visitor = new Visitor(site.Address);
        var id = await site.Id("A");
        var meeting = $"/cases/{id}/meeting";
        var reason = "reason-" + Rules.Slug(34);
        var saved = await visitor.Send(
            await visitor.Open(meeting),
            meeting,
            ("question", "Operation oder Bestrahlung?\r\nUnd wann?"),
            ("decision-kind", "radiotherapy"),
            ("decision", "Bestrahlung Th4"),
            (reason, "Patient lehnt Operation ab"),
            ("next-step", "Planungs-CT"),
            ("responsible", "Strahlentherapie"),
            ("until", "2026-12-01"));
        Assert.Equal(HttpStatusCode.OK, saved.Status);
        var conference = CaseText.Reader.Read(Encoding.UTF8.GetBytes((await visitor.Open($"/cases/{id}/file")).Html)).Case!.Conference!;
        Assert.Equal("Operation oder Bestrahlung?\nUnd wann?", conference.Question);
        Assert.Equal((ConferenceDecision.Radiotherapy, "Bestrahlung Th4", "Planungs-CT", "Strahlentherapie", new LocalDate(2026, 12, 1)), (conference.Kind!.Value, conference.Decision, conference.NextStep, conference.Responsible, conference.Until!.Value));
        Assert.Equal("Patient lehnt Operation ab", Assert.Single(conference.Reasons).Value);
        var sheet = await visitor.Open($"/cases/{id}/sheet");
        Assert.Contains("Patient lehnt Operation ab", sheet.Text, StringComparison.Ordinal);
        Assert.Contains("Seite 1 von 1", sheet.Text, StringComparison.Ordinal);
        Assert.Contains("beurteilt für 25.11.2026 09:00", sheet.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"question":""}""", "/conference/question")]
    [InlineData("""{"question":3}""", "/conference/question")]
    [InlineData("""{"question":"a\u202Eb"}""", "/conference/question")]
    [InlineData("""{"decision":"x"}""", "/conference/decision")]
    [InlineData("""{"decision":{"kind":"x"}}""", "/conference/decision/kind")]
    [InlineData("""{"reasons":{"no-such-slug":"x"}}""", "/conference/reasons/no-such-slug")]
    [InlineData("""{"until":"1.12.2026"}""", "/conference/until")]
    [InlineData("""{"position":1.5}""", "/conference/position")]
    [InlineData("""{"position":-1}""", "/conference/position")]
    [InlineData("""{"questions":"x"}""", "/conference/questions")]
    [InlineData("[]", "/conference")]
    [InlineData("{}", null)]
    [InlineData("""{"question":"a\nb","decision":{"kind":"other","text":"c"},"position":0}""", null)]
    public void A_case_file_takes_a_conference_and_nothing_else_for_one(string conference, string? pointer)
    {
        var desk = new Desk.GuidelineDesk(Composition.Guidelines.Current, new NodaTime.Testing.FakeClock(Site.Now), DateTimeZone.Utc);
        var reading = desk.Read(Encoding.UTF8.GetBytes($$"""{"format":"myelon-case/1","case":"A","conference":{{conference}}}"""));
        Assert.Equal(pointer is null ? [] : [pointer], reading.Faults.Select(f => f.Pointer));
    }

    private static List<string> Order(Visited page) => [.. page.Document.QuerySelectorAll("table.agenda tbody th a:first-child").Select(a => a.TextContent)];

    private static async Task On(Site site, string name, string facts, string? conference)
    {
        var document = $$"""{"format":"myelon-case/1","case":"{{name}}","facts":{{facts}}{{(conference is null ? "" : $",\"conference\":{conference}")}}}""";
        Assert.IsType<SaveOutcome.Saved>(await site.Store.Create(new CaseDraft(name, CaseStatus.Registered, new LocalDate(2026, 11, 29), document), CancellationToken.None));
    }

    private static class Rules
    {
        public static string Slug(int number) => Composition.Guidelines.Current.Rules.Recommendation(number)!.Slug;
    }
}

/// <summary>The conference at a real browser.</summary>
[Trait(Speed.Name, Speed.Slow)]
public sealed class ConferenceBrowserTests(Chromium chromium, SharedSites sites) : AtBrowser(chromium)
{
    private readonly Chromium _chromium = chromium;

    [Theory]
    [InlineData("prostate-T4-T10-L2", "de-DE")]
    [InlineData("prostate-T4-T10-L2", "en-GB")]
    [InlineData("T11-renal-cell", "de-DE")]
    public async Task The_sheet_of_a_case_prints_on_one_page(string name, string language)
    {
        var site = await sites.Examples;
        var page = await _chromium.Person(language);
        await page.GotoAsync($"{site.Address}/cases/{await site.Id(name)}/sheet");
        Assert.Equal(1, Pages(await page.PdfAsync(new() { Format = "A4", PreferCSSPageSize = true })));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_sheet_holds_what_a_board_needs()
    {
        var site = await sites.Examples;
        var page = await Watched(site);
        await page.GotoAsync($"{site.Address}/cases/{await site.Id("prostate-T4-T10-L2")}/sheet");
        foreach (var word in new[] { "Prostata", "Frage an die Konferenz", "Th4", "Th10", "L2", "SINS", "Bilsky", "Frühere Bestrahlung", "MRT", "Dringlichkeit", "Offene Fragen", "Kein Medizinprodukt", "Regelstand" })
        {
            await Assertions.Expect(page.Locator(".sheet")).ToContainTextAsync(word);
        }

        await Close(page);
    }

    [Fact]
    public async Task All_sheets_of_a_day_print_on_as_many_pages_as_there_are_cases()
    {
        var site = await sites.Examples;
        var page = await _chromium.Person();
        var id = await site.Id("prostate-T4-T10-L2");
        var day = (await site.Store.Find(id, CancellationToken.None))!.Content.BoardDate!.Value.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);
        await page.GotoAsync($"{site.Address}/conference/{day}/sheets");
        var cases = await page.Locator(".sheet").CountAsync();
        Assert.Equal(2, cases);
        Assert.Equal(cases, Pages(await page.PdfAsync(new() { Format = "A4", PreferCSSPageSize = true })));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task In_the_presentation_the_arrow_keys_lead_on_and_back_and_the_text_can_be_read_from_afar()
    {
        var site = await sites.Examples;
        var page = await Watched(site);
        await page.GotoAsync($"{site.Address}/conference/2026-11-26/presentation");
        var first = await page.Locator(".sheet h1").TextContentAsync();
        await page.Keyboard.PressAsync("ArrowRight");
        await ComesTo(page, @"\?at=2");
        await Assertions.Expect(page.Locator(".sheet h1")).Not.ToHaveTextAsync(first!);
        await page.Keyboard.PressAsync("ArrowLeft");
        await ComesTo(page, @"\?at=1");
        await Assertions.Expect(page.Locator(".sheet h1")).ToHaveTextAsync(first!);
        var smallest = await page.Locator(".sheet").EvaluateAsync<double>(
            "s => Math.min(...[...s.querySelectorAll('*')].filter(e => [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim())).map(e => parseFloat(getComputedStyle(e).fontSize)))");
        Assert.True(smallest >= 20, $"{smallest} px");
        await Close(page);
    }

    [Fact]
    public async Task Twelve_cases_come_to_a_printed_agenda_with_few_interactions()
    {
        await using var site = await Site.Start();
        var lines = string.Join('\n', Enumerable.Range(1, 12).Select(i => $$$"""{"format":"myelon-case/1","case":"P-{{{i:00}}}","facts":{"primary_tumor_type":"breast"},"conference":{"question":"Bestrahlung?"}}"""));
        var page = await Watched(site);
        var interactions = 0;
        await Do(() => page.GotoAsync(site.Address + "/cases/new"));
        await Do(() => page.Locator("details summary").First.ClickAsync());
        await Do(() => page.SetInputFilesAsync("input[type=file]", new FilePayload { Name = "twelve.ndjson", MimeType = "application/x-ndjson", Buffer = Encoding.UTF8.GetBytes(lines) }));
        await Do(() => page.ClickAsync("main button.primary"));

        // The report is read, then the cases are made.
        await Do(() => page.ClickAsync("button.primary:text-is('Angekreuzte Fälle anlegen')"));
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("P-12");
        await Do(() => page.GotoAsync(site.Address + "/conference"));
        await Do(() => page.FillAsync("input[name=day]", "2026-11-29"));
        await Do(() => page.ClickAsync("main button.primary"));
        await Do(() => page.ClickAsync("details button.primary"));
        await Assertions.Expect(page.Locator("table.agenda tbody tr")).ToHaveCountAsync(12);
        await Do(() => page.ClickAsync("a:text-is('Alle Blätter drucken')"));
        await Assertions.Expect(page.Locator(".sheet")).ToHaveCountAsync(12);
        Assert.Equal(12, Pages(await page.PdfAsync(new() { Format = "A4", PreferCSSPageSize = true })));
        Assert.InRange(interactions, 1, 25);
        await Close(page);

        async Task Do(Func<Task> act)
        {
            interactions++;
            await act();
        }
    }

    /// <summary>The pages of a PDF, as its page tree counts them.</summary>
    private static int Pages(byte[] pdf) => Regex.Count(Encoding.Latin1.GetString(pdf), @"/Type\s*/Page\b(?!s)");
}
