using System.Text;
using System.Text.RegularExpressions;
using Myelon.Core;
using Myelon.Core.Speech;
using Myelon.Desk.Texts;
using Myelon.Medicine.SpinalMetastases;
using Myelon.Tests.Pathways;
using Myelon.Tests.Support;

namespace Myelon.Tests.Words;

/// <summary>A third language is one more column and one more file: the language that nobody speaks shows what is said elsewhere.</summary>
public sealed partial class ThirdLanguageTests
{
    [Theory]
    [InlineData("motor_deficit=yes muscle_strength_min_janda=2 walking_ability=cannot_walk_neurological bladder_bowel_status=dysfunction")]
    [InlineData("motor_deficit=no sins_total=8 bilsky_grade=1b fracture_status=none karnofsky=60 visceral_metastases=yes primary_tumor_type=renal_cell age_years=60")]
    [InlineData("sensory_deficit=yes surgery_planned=yes stabilisation_planned=yes biopsy_gauge=18 augmentation_planned=yes pain_nrs=7")]
    public void Every_word_of_an_answer_and_of_every_paper_is_said_through_the_one_room(string facts)
    {
        var evaluation = Row.Evaluate("spinal_metastasis_status=confirmed", ("A", facts + " spinal_levels=T8"));
        var now = evaluation.Case.AsOf.ToInstant();
        var said = EvaluationText.Of(evaluation, Language.Pseudo, colour: false, now)
            + string.Concat(CasePapers.All.Select(p => Formats.Papers.PaperText.Of(PaperWriter.Write(p, evaluation, now, Language.Pseudo))));

        // The name of the case and of the edition are names in every language; some letters of a checksum look like a word.
        Assert.Equal([], Word().Matches(Outside(Checksum().Replace(said, ""))).Select(m => m.Value).Distinct().Except([evaluation.Case.Name, "Version"]));
    }

    [Fact]
    public void What_a_text_says_stands_in_brackets() => Assert.Equal("⟦a number⟧", new Text("eine Zahl", "a number").In(Language.Pseudo));

    [Theory]
    [InlineData(Language.German, "1.5", "1,5")]
    [InlineData(Language.English, "-1.5", "−1.5")]
    [InlineData(Language.German, "-1.5", "−1,5")]
    public void A_number_has_the_sign_of_the_language(Language language, string invariant, string said) => Assert.Equal(said, language.Localised(invariant));

    /// <summary>Only the room of texts knows which languages there are.</summary>
    [Fact]
    public void Nobody_else_chooses_between_the_languages() => Assert.Empty(
        from folder in (string[])["src", "medicine"]
        from file in Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*", SearchOption.AllDirectories)
        where Path.GetExtension(file) is ".cs" or ".razor" && Path.GetFileName(file) != "Languages.cs" && Choice().IsMatch(File.ReadAllText(file))
        select Path.GetRelativePath(Repository.Root, file));

    /// <summary>What stands outside of all brackets.</summary>
    private static string Outside(string said)
    {
        var (outside, depth) = (new StringBuilder(), 0);
        foreach (var letter in said)
        {
            depth += letter == PseudoLanguage.Opening ? 1 : 0;
            outside.Append(depth == 0 ? letter : ' ');
            depth -= letter == PseudoLanguage.Closing ? 1 : 0;
        }

        Assert.Equal(0, depth);
        return outside.ToString();
    }

    [GeneratedRegex("sha256:[0-9a-f]+")]
    private static partial Regex Checksum();

    [GeneratedRegex(@"\p{L}*\p{Ll}{3,}\p{L}*")]
    private static partial Regex Word();

    [GeneratedRegex(@"==\s*(?:\w+\.)?Language\.(?:German|English)|\b_?(?:is)?[gG]erman\)?\s*\?\s")]
    private static partial Regex Choice();
}
