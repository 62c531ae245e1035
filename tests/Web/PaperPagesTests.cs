using System.Text;
using Myelon.Core;
using Myelon.Core.Speech;
using Myelon.Formats.Papers;
using Myelon.Medicine.SpinalMetastases;
using UglyToad.PdfPig;

namespace Myelon.Tests.Web;

/// <summary>The papers of a case in the browser: listed, as pages, as PDF of one page and as text of 80 columns.</summary>
public sealed class PaperPagesTests
{
    [Theory]
    [InlineData(Language.German)]
    [InlineData(Language.English)]
    public async Task Every_paper_is_a_page_a_pdf_and_a_text(Language language)
    {
        await using var site = await Site.Start(examples: true, language: language);
        using var http = new HttpClient { BaseAddress = new Uri(site.Address) };
        var id = await site.Id("T11-renal-cell");
        var list = await http.GetStringAsync($"/cases/{id}/papers", TestContext.Current.CancellationToken);
        foreach (var paper in CasePapers.All)
        {
            Assert.Contains($"/cases/{id}/papers/{paper.Id}\"", list, StringComparison.Ordinal);
            var page = System.Net.WebUtility.HtmlDecode(await http.GetStringAsync($"/cases/{id}/papers/{paper.Id}", TestContext.Current.CancellationToken));
            Assert.Contains(paper.Title.In(language), page, StringComparison.Ordinal);
            Assert.Contains(AnswerWords.NotCertified.In(language), page, StringComparison.Ordinal);
            using var pdf = PdfDocument.Open(await http.GetByteArrayAsync($"/cases/{id}/papers/{paper.Id}?format=pdf", TestContext.Current.CancellationToken));
            Assert.Equal(1, pdf.NumberOfPages);
            var text = Encoding.UTF8.GetString(await http.GetByteArrayAsync($"/cases/{id}/papers/{paper.Id}?format=text", TestContext.Current.CancellationToken));
            Assert.All(text.Split('\n'), l => Assert.InRange(l.Length, 0, PaperText.Width));
        }
    }

    [Theory]
    [InlineData(Language.German, "Nachbarn")]
    [InlineData(Language.English, "neighbours")]
    public async Task How_sure_the_answer_is_has_a_page(Language language, string says)
    {
        await using var site = await Site.Start(examples: true, language: language);
        using var http = new HttpClient { BaseAddress = new Uri(site.Address) };
        var page = System.Net.WebUtility.HtmlDecode(await http.GetStringAsync($"/cases/{await site.Id("T11-renal-cell")}/robust", TestContext.Current.CancellationToken));
        Assert.Contains(says, page, StringComparison.Ordinal);
        Assert.Contains("→", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_there_is_not_is_not_found()
    {
        await using var site = await Site.Start(examples: true);
        using var http = new HttpClient { BaseAddress = new Uri(site.Address) };
        var id = await site.Id("T11-renal-cell");
        foreach (var address in (string[])[$"/cases/{id}/papers/no-such", "/cases/no-such/papers/transfer", "/cases/no-such/papers"])
        {
            using var answer = await http.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
            Assert.Equal(System.Net.HttpStatusCode.NotFound, answer.StatusCode);
        }
    }
}
