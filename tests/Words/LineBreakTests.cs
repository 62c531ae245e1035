using System.Text.RegularExpressions;
using Myelon.Core;
using Myelon.Core.Speech;
using Myelon.Desk;
using Myelon.Desk.Texts;
using Myelon.Formats.Papers;
using Myelon.Tests.Support;
using NodaTime;

namespace Myelon.Tests.Words;

/// <summary>No line of anything that is read ends between a number and its unit, its sign or its "%".</summary>
public sealed partial class LineBreakTests
{
    [Theory]
    [InlineData("ein Rückgang um 30 % im Jahr", 19, "ein Rückgang um", "30 % im Jahr")]
    [InlineData("nach 10 × 3 Gy am Hals", 11, "nach", "10 × 3 Gy", "am Hals")]
    [InlineData("beim SINS > 7 gilt", 9, "beim", "SINS > 7", "gilt")]
    [InlineData("binnen 48 Stunden danach", 12, "binnen", "48 Stunden", "danach")]
    [InlineData("p = 0,03 hier", 9, "p = 0,03", "hier")]
    [InlineData("12 345", 3, "12", "345")]
    [InlineData("um 5 Uhr früh", 6, "um", "5 Uhr", "früh")]
    [InlineData("5 months of 3 hours", 9, "5 months", "of", "3 hours")]
    [InlineData("999999 Gy2", 4, "999999", "Gy2")]
    public void A_line_ends_where_nothing_belongs_together(string text, int width, params string[] lines) =>
        Assert.Equal(lines, LineBreaks.Lines(text, width));

    [Fact]
    public void In_every_example_and_paper_each_number_keeps_its_unit()
    {
        var (desk, parted) = (new GuidelineDesk(Composition.Guidelines.Current, SystemClock.Instance, DateTimeZoneProviders.Tzdb["Europe/Berlin"]), new List<string>());
        foreach (var file in Directory.GetFiles(Repository.File("examples"), "*.json"))
        {
            if (desk.Read(File.ReadAllBytes(file)).Case is not { } @case)
            {
                continue;
            }

            var evaluation = desk.Evaluator.Evaluate(@case);
            foreach (var language in new[] { Language.German, Language.English })
            {
                Check(Path.GetFileName(file), EvaluationText.Of(evaluation, language, colour: false, @case.AsOf.ToInstant(), isWhole: true));
                foreach (var paper in desk.Guideline.Papers)
                {
                    Check($"{Path.GetFileName(file)} {paper.Id}", PaperText.Of(PaperWriter.Write(paper, evaluation, @case.AsOf.ToInstant(), language)));
                }
            }
        }

        Assert.Empty(parted);

        void Check(string name, string text) => parted.AddRange(Parted().Matches(text).Select(m => $"{name}: {m.Value.ReplaceLineEndings("|")}"));
    }

    [GeneratedRegex(@"[^\n]*[0-9]\n *(?:%|Gy2?\b|h\b|min\b|mm\b|Stunden?\b|hours?\b|Tage?n?\b|days?\b|Wochen?\b|weeks?\b|Monate?n?\b|months?\b|Jahre?n?\b|years?\b|[×<>≤≥=] [0-9])[^\n]*|[^\n]* [×<>≤≥=]\n *[0-9][^\n]*")]
    private static partial Regex Parted();
}
