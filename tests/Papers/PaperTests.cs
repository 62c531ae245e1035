using System.Globalization;
using System.Text.RegularExpressions;
using Myelon.Core;
using Myelon.Core.Cases;
using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Core.Reasoning;
using Myelon.Core.Speech;
using Myelon.Formats.CaseFile;
using Myelon.Formats.Papers;
using Myelon.Medicine.SpinalMetastases;
using Myelon.Medicine.Vocabulary;
using Myelon.Tests.Support;
using UglyToad.PdfPig;
using UglyToad.PdfPig.DocumentLayoutAnalysis.TextExtractor;

namespace Myelon.Tests.Papers;

/// <summary>The papers: one page, every entry that belongs on it, nothing blank, and the same in text, HTML and PDF.</summary>
public sealed partial class PaperTests
{
    private static readonly Language[] Languages = [Language.German, Language.English];

    /// <summary>The golden cases, a case of which nothing is known, and one with several lesions and courses.</summary>
    private static readonly Dictionary<string, string> Cases = new()
    {
        ["empty"] = "",
        ["two-lesions"] = "spinal_metastasis_status=confirmed motor_deficit=no sensory_deficit=no primary_tumor_type=breast course=10x3@T5,T6/2026-01-15/conventional course=1x8@L3/2025-06-01 lesions=2",
        ["operated"] = "surgery_performed=yes surgery_type=[stabilisation,decompression] surgery_datetime=2026-11-10 deficit_since_surgery=no motor_deficit=yes walking_ability=walks_with_aid "
            + "spinal_metastasis_status=confirmed primary_tumor_type=renal_cell spinal_levels=[T8] radiotherapy_planned=yes inpatient_stay=yes on_opioids=yes rehab_indicated=yes occupational_activity=yes",
    };

    public static TheoryData<string, string> All
    {
        get
        {
            var rows = new TheoryData<string, string>();
            foreach (var paper in CasePapers.All)
            {
                foreach (var name in Cases.Keys.Concat(CaseTable.Read("tests/Medicine/golden-cases.md").Select(r => r["case"]).Where(c => c.Length > 0)))
                {
                    rows.Add(paper.Id, name);
                }
            }

            return rows;
        }
    }

    public static TheoryData<string> Golden => ["K1", "K7"];

    [Theory]
    [MemberData(nameof(All))]
    public void Every_paper_is_one_page_that_holds_its_text(string id, string name)
    {
        foreach (var language in Languages)
        {
            var written = Write(id, name, language);
            using var pdf = PdfDocument.Open(PaperPdf.Of(written, CaseText.AsOf));
            Assert.Equal(1, pdf.NumberOfPages);
            var page = pdf.GetPage(1);
            Assert.InRange(page.Letters.Min(l => l.PointSize), 6, 20);
            Assert.All(page.Letters, l => Assert.InRange(l.BoundingBox.Left, 0, 595));
            Assert.All(page.Letters, l => Assert.InRange(l.BoundingBox.Bottom, 0, 842));
            var words = Squeezed(ContentOrderTextExtractor.GetText(page, addDoubleNewline: false));
            var letters = Letters(string.Concat(page.Letters.Select(l => l.Value)));
            foreach (var line in written.Blocks.SelectMany(b => b.Lines))
            {
                Assert.True(Letters(line.Text).All(letters.Contains), $"{line.Text} in {words}");
            }

            foreach (var word in written.Blocks.SelectMany(b => b.Lines).SelectMany(l => l.Text.Split(' ')).Where(w => w.Length is > 3 and < 18))
            {
                Assert.Contains(Squeezed(word), words, StringComparison.Ordinal);
            }
        }
    }

    /// <summary>What no page could hold in letters that one can read goes on: nothing is left out.</summary>
    [Fact]
    public void A_paper_too_long_for_a_page_goes_on_to_the_next()
    {
        var longest = string.Join(' ', Enumerable.Range(1, 280).Select(i => $"word{i}"));
        var @case = CaseText.Parse("spinal_metastasis_status=confirmed") with
        {
            Conference = new()
            {
                Question = longest,
                Decision = longest,
                NextStep = longest,
                Reasons = Recommendations.All.Take(12).ToDictionary(r => r.Slug, _ => longest),
            },
        };
        var written = PaperWriter.Write(Paper("protocol"), CaseText.Evaluator.Evaluate(@case), CaseText.AsOf.ToInstant(), Language.English);
        using var pdf = PdfDocument.Open(PaperPdf.Of(written, CaseText.AsOf));
        Assert.True(pdf.NumberOfPages > 1);
        var pages = pdf.GetPages().ToList();
        Assert.All(pages, p => Assert.InRange(p.Letters.Min(l => l.PointSize), 6, 20));
        Assert.All(pages, p => Assert.All(p.Letters, l => Assert.InRange(l.BoundingBox.Bottom, 0, 842)));
        var words = pages.SelectMany(p => ContentOrderTextExtractor.GetText(p).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Count(w => w == "word279");
        Assert.Equal(15, words);
        Assert.Contains(pages[^1].GetWords(), w => w.Text == $"{pages.Count}/{pages.Count}");
    }

    [Theory]
    [MemberData(nameof(All))]
    public void The_text_has_eighty_columns_and_nothing_blank(string id, string name)
    {
        foreach (var language in Languages)
        {
            var written = Write(id, name, language);
            Assert.All(PaperText.Of(written).Split('\n'), l => Assert.InRange(l.Length, 0, PaperText.Width));
            Assert.All(written.Blocks.SelectMany(b => b.Lines), l => Assert.True(l.Kind == LineKind.ByHand ? l.Label.Length > 0 : l.Text.Trim().Length > 0, l.ToString()));
            Assert.All(written.Blocks, b => Assert.NotEmpty(b.Lines));
            Assert.Contains(AnswerWords.NotCertified.In(language), string.Join(' ', written.Foot), StringComparison.Ordinal);
            if (id != "patient")
            {
                Assert.Contains("sha256:", string.Join(' ', written.Foot), StringComparison.Ordinal);
                Assert.Contains("§", string.Join(' ', written.Foot), StringComparison.Ordinal);
            }

            var html = PaperHtml.Of(written);
            Assert.All(written.Blocks.SelectMany(b => b.Lines), l => Assert.Contains(System.Net.WebUtility.HtmlEncode(l.Text), html, StringComparison.Ordinal));
        }
    }

    /// <summary>Every entry of a golden case that stands among the facts of a paper is said on it with its value.</summary>
    [Theory]
    [MemberData(nameof(All))]
    public void Every_entered_fact_that_belongs_on_it_is_found(string id, string name)
    {
        var paper = Paper(id);
        var evaluation = Evaluation(name);
        var facts = paper.Blocks.SelectMany(b => b.Items).OfType<FactItem>().Select(i => i.Fact).ToHashSet();
        foreach (var language in Languages)
        {
            var lines = Write(id, name, language).Blocks.SelectMany(b => b.Lines).ToList();
            foreach (var (fact, value) in evaluation.Case.Facts.All.Where(e => facts.Contains(e.Fact)))
            {
                var line = lines.Find(l => l.Label == fact.Label.In(language));
                Assert.NotNull(line);
                if (evaluation.Lesions[0].Findings[fact] == value)
                {
                    Assert.Contains(Said(fact, value, language), line.Text, StringComparison.Ordinal);
                }
            }
        }
    }

    /// <summary>Where nothing is entered, nothing is denied: "not asked" and "unknown" only.</summary>
    [Fact]
    public void Unknown_is_never_taken_for_no()
    {
        foreach (var paper in CasePapers.All)
        {
            Assert.DoesNotContain(Write(paper.Id, "empty", Language.German).Blocks.SelectMany(b => b.Lines), l => l.Text is "nein" or "gefragt: nein");
            Assert.DoesNotContain(Write(paper.Id, "empty", Language.English).Blocks.SelectMany(b => b.Lines), l => l.Text is "no" or "asked: no");
        }

        var transfer = Write("transfer", "empty", Language.English).Blocks.SelectMany(b => b.Lines).ToList();
        Assert.Equal("not asked", transfer.Single(l => l.Label == "Motor deficit").Text);
        Assert.Equal("not asked", transfer.Single(l => l.Label == "Courses of radiotherapy").Text);
        Assert.Equal("asked: no", Write("transfer", "K2", Language.English).Blocks.SelectMany(b => b.Lines).Single(l => l.Label == "Motor deficit").Text);
    }

    /// <summary>Null in a case file says that somebody asked: "unknown", and it stays so when the case is written and read again.</summary>
    [Fact]
    public void What_was_asked_in_vain_is_unknown_and_not_unasked()
    {
        const string file = """{"format":"myelon-case/1","case":"mine","as_of":"2026-11-25T09:00:00+01:00","facts":{"pain_nrs":null,"motor_deficit":null},"lesions":[{"lesion":"T6","facts":{"bilsky_grade":null}}]}""";
        var read = CaseText.Reader.Read(System.Text.Encoding.UTF8.GetBytes(file)).Case!;
        foreach (var @case in (Case[])[read, CaseText.Reader.Read(Written(read)).Case!])
        {
            var lines = PaperWriter.Write(Paper("transfer"), CaseText.Evaluator.Evaluate(@case), CaseText.AsOf.ToInstant(), Language.English).Blocks.SelectMany(b => b.Lines).ToList();
            Assert.Equal("unknown", lines.Single(l => l.Label == "Motor deficit").Text);
            Assert.Equal("unknown", lines.Single(l => l.Label == "ESCCS (Bilsky) grade").Text);
            Assert.Equal("not asked", lines.Single(l => l.Label == "Sensory deficit").Text);
        }

        static byte[] Written(Case @case)
        {
            using var bytes = new MemoryStream();
            using (var json = new System.Text.Json.Utf8JsonWriter(bytes))
            {
                new CaseWriter(Lesion.AffectedLevels).Write(json, @case);
            }

            return bytes.ToArray();
        }
    }

    /// <summary>The transfer paper has what receiving hospitals ask for.</summary>
    [Fact]
    public void The_transfer_paper_asks_what_receiving_hospitals_ask()
    {
        var labels = Write("transfer", "K1", Language.English).Blocks.SelectMany(b => b.Lines).Select(l => l.Label).ToList();
        string[] asked =
        [
            "Motor deficit", "Walking ability", "Onset of deficit", "Steroid: drug, dose, time (by hand)", "Anticoagulation, last dose (by hand)",
            "Where the images are (by hand)", "Call back", "Immobilised with (by hand)", "To send along, not entered",
        ];
        Assert.All(asked, a => Assert.Contains(labels, l => l.StartsWith(a, StringComparison.Ordinal)));
        Assert.Equal("Still missing", Write("transfer", "K1", Language.English).Blocks[0].Title);
    }

    /// <summary>What was entered for the conference stands on its papers; what was not is a line to write on.</summary>
    [Fact]
    public void The_papers_of_the_conference_say_what_was_entered_for_it()
    {
        var @case = CaseText.Parse("spinal_metastasis_status=confirmed") with
        {
            Conference = new() { Question = "Stabilise first?", Kind = ConferenceDecision.SurgeryAndRadiotherapy, Decision = "Surgery, then radiotherapy", Responsible = "Spine surgery", Until = new NodaTime.LocalDate(2026, 12, 1) },
        };
        var lines = PaperWriter.Write(Paper("protocol"), CaseText.Evaluator.Evaluate(@case), CaseText.AsOf.ToInstant(), Language.English).Blocks.SelectMany(b => b.Lines).ToList();
        Assert.Equal("Stabilise first?", lines.Single(l => l.Label == "Question").Text);
        Assert.Equal("Surgery and radiotherapy", lines.Single(l => l.Label == "Decision in a word").Text);
        Assert.Equal("Surgery, then radiotherapy", lines.Single(l => l.Label == "Decision in the words of the board").Text);
        Assert.Equal("Spine surgery, 2026-12-01", lines.Single(l => l.Label == "Who, until when").Text);
        Assert.Equal(LineKind.ByHand, lines.Single(l => l.Label == "Next step").Kind);
    }

    /// <summary>First Wiener Sachtextformel: below 8. No digit: nothing is counted for the patient.</summary>
    [Fact]
    public void The_card_for_the_patient_is_plain()
    {
        var card = Write("patient", "K1", Language.German);
        var sentences = card.Blocks.SelectMany(b => b.Lines).Where(l => l.Kind == LineKind.Sentence).Select(l => l.Text).ToList();
        Assert.InRange(Readability(string.Join(' ', sentences)), -5, 8);
        Assert.DoesNotContain(sentences, s => s.Any(char.IsDigit));
        Assert.True(Readability("Die interdisziplinäre Fallbesprechung berücksichtigt systemtherapeutische Möglichkeiten.") > 12);
    }

    [Theory]
    [MemberData(nameof(Golden))]
    public void The_papers_say_what_they_said(string name)
    {
        var changed = new List<string>();
        foreach (var language in Languages)
        {
            var file = Repository.File("tests", "golden", $"papers.{name}.{(language == Language.German ? "de" : "en")}.txt");
            var says = string.Join("\n\n", CasePapers.All.Select(p => PaperText.Of(Write(p.Id, name, language))));
            says = Rules().Replace(says, "sha256:…");
            if (!File.Exists(file))
            {
                File.WriteAllText(file, says);
                changed.Add(file);
            }

            Assert.Equal(File.ReadAllText(file), says);
        }

        Assert.True(changed.Count == 0, $"written: read them, then run again: {string.Join(", ", changed)}");
    }

    private static Paper Paper(string id) => CasePapers.All.Single(p => p.Id == id);

    private static WrittenPaper Write(string id, string name, Language language) =>
        PaperWriter.Write(Paper(id), Evaluation(name), CaseText.AsOf.ToInstant(), language);

    private static CaseEvaluation Evaluation(string name)
    {
        var rows = CaseTable.Read("tests/Medicine/golden-cases.md");
        var facts = Cases.TryGetValue(name, out var own) ? own : $"{rows[0]["common"]} {rows.Single(r => r["case"] == name)["facts"]}";
        return CaseText.Evaluator.Evaluate(CaseText.Parse(facts));
    }

    private static string Said(Fact fact, Value value, Language language) => fact is BooleanFact && value.Truth.IsNo
        ? language == Language.German ? "gefragt: nein" : "asked: no"
        : Core.Speech.Words.Value(fact, value, CaseText.AsOf, language);

    private static string Squeezed(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c) && c != '\u00A0'));

    private static HashSet<char> Letters(string text) => [.. text.Where(char.IsLetterOrDigit)];

    /// <summary>0.1935 MS + 0.1672 SL + 0.1297 IW − 0.0327 ES − 0.875 (Bamberger and Vanecek 1984).</summary>
    private static double Readability(string text)
    {
        var words = Word().Matches(text).Select(m => m.Value).ToList();
        var sentences = Math.Max(1, text.Count(c => c is '.' or '!' or '?'));
        double Share(Func<string, bool> which) => 100.0 * words.Count(which) / words.Count;
        return (0.1935 * Share(w => Syllables(w) >= 3)) + (0.1672 * words.Count / sentences) + (0.1297 * Share(w => w.Length > 6)) - (0.0327 * Share(w => Syllables(w) == 1)) - 0.875;
    }

    private static int Syllables(string word) => Math.Max(1, Vowels().Count(word.ToLower(CultureInfo.InvariantCulture)));

    [GeneratedRegex("sha256:[0-9a-f]+")]
    private static partial Regex Rules();

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex Word();

    [GeneratedRegex("aa|ai|au|äu|ee|ei|eu|ey|ie|oo|oi|[aeiouäöüy]")]
    private static partial Regex Vowels();
}
