using Myelon.Composition;
using Myelon.Core.Forms;
using Myelon.Desk.Reading;

namespace Myelon.Tests.Web;

/// <summary>The guideline is found by the words of the clinic, in both languages, also where its own text uses others.</summary>
public sealed class ClinicWordsTests(SharedSites sites)
{
    private static readonly Library Library = new(Guidelines.Current);

    /// <summary>For each word a recommendation that must be among the hits, read from the sections of the text.</summary>
    [Theory]
    [InlineData("Vertebroplastie", 57)]
    [InlineData("Kyphoplastien", 57)]
    [InlineData("kyphoplasty", 56)]
    [InlineData("Bisphosphonate", 43)]
    [InlineData("Denosumab", 43)]
    [InlineData("Zoledronat", 43)]
    [InlineData("Dexamethason", 38)]
    [InlineData("Kortison", 38)]
    [InlineData("Steroide", 38)]
    [InlineData("steroids", 38)]
    [InlineData("Korsett", 42)]
    [InlineData("brace", 42)]
    [InlineData("Radiochirurgie", 50)]
    [InlineData("Morphin", 29)]
    [InlineData("Thrombose", 78)]
    [InlineData("CT vor Vertebroplastie", 56)]
    [InlineData("Karbonimplantat", 67)]
    [InlineData("Radiofrequenzablation", 58)]
    public void A_word_of_the_clinic_finds_its_recommendation(string word, int number) =>
        Assert.Contains(number, Library.Search.Find(Library.Read(word), null).Select(f => f.Recommendation.Number));

    [Theory]
    [InlineData("Lähmung")]
    [InlineData("Querschnittslähmung")]
    [InlineData("paralysis")]
    [InlineData("Kernspin")]
    [InlineData("Kernspintomographie")]
    [InlineData("Notfall")]
    [InlineData("PSMA")]
    [InlineData("Karnofsky")]
    [InlineData("Tokuhashi")]
    [InlineData("Schwerbehindertenausweis")]
    [InlineData("Fraktur der Wirbelsäule")]
    [InlineData("unter 6 Stunden")]
    [InlineData("less than 6 hours")]
    [InlineData("48 Stunden")]
    [InlineData("Toleranzdosis")]
    [InlineData("HWS")]
    [InlineData("Brustkrebs")]
    [InlineData("Immuntherapie")]
    [InlineData("Taubheit")]
    [InlineData("Clexane")]
    public async Task A_word_of_the_clinic_finds_something(string word)
    {
        using var visitor = new Visitor((await sites.Empty).Address);
        var links = await Links(visitor, word);
        Assert.NotEmpty(links.Except(await Links(visitor, "qqxyzqq")));
    }

    [Theory]
    [InlineData("unter 6 Stunden", "/guideline/tables#Z1")]
    [InlineData("Embolisation", "/guideline/recommendations/66")]
    [InlineData("PSMA", "/guideline/sections/6.3.3.4")]
    [InlineData("SINS", "/guideline/scores/sins")]
    [InlineData("Gehfähigkeit", "/guideline/facts/walking_ability")]
    public async Task Hits_of_every_kind_stand_there(string word, string address)
    {
        using var visitor = new Visitor((await sites.Empty).Address);
        Assert.Contains(address, await Links(visitor, word));
    }

    [Theory]
    [InlineData("Fahreignung")]
    [InlineData("Patientenverfügung")]
    [InlineData("Telemedizin")]
    public async Task That_the_text_is_silent_is_said(string word)
    {
        using var visitor = new Visitor((await sites.Empty).Address);
        Assert.Contains("spricht der Text der Leitlinie nicht", (await visitor.Open("/guideline?q=" + Uri.EscapeDataString(word))).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_keyword_leads_to_a_section_that_has_a_page()
    {
        var keywords = Guidelines.Current.Keywords;
        Assert.All(keywords.SelectMany(k => k.Sections), s => Assert.True(Library.HasSection(s), s));
        Assert.All(keywords, k => Assert.True(k.Words.Count > 1 && (!k.IsSilent || k.Sections.Count == 0), string.Join(' ', k.Words)));
        Assert.All(Guidelines.Current.Rules.Recommendations, r => Assert.NotEqual("", Guidelines.Current.TopicOf(r).De));
    }

    private static async Task<List<string>> Links(Visitor visitor, string word) =>
        [.. (await visitor.Open("/guideline?q=" + Uri.EscapeDataString(word))).Document.QuerySelectorAll("main a").Select(a => a.GetAttribute("href")!)];
}
