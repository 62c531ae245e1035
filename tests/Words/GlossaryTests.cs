using System.Text.RegularExpressions;
using Myelon.Cli.Texts;
using Myelon.Desk.Texts;
using Myelon.Core;
using Myelon.Tests.Pathways;
using Myelon.Tests.Support;

namespace Myelon.Tests.Words;

/// <summary>The words of docs/words.md: what was decided against stands in no text for a person, and no code looks like a vertebra.</summary>
public sealed partial class GlossaryTests
{
    private const string Stable = "sensory_deficit=no motor_deficit=no radicular_pain=no bladder_bowel_status=intact sins_total=4 painful_bone_metastasis=yes ";

    /// <summary>No literal of the medicine, the core, the command line and the web holds a word of the last column.</summary>
    [Fact]
    public void Words_decided_against_stand_in_no_text()
    {
        var forbidden = Forbidden().Select(w => new Regex($@"(?<![\w-]|\d )(?:{Regex.Escape(w)}|{Regex.Escape(Core.Speech.Words.Capital(w))})(?!\w)")).ToList();
        Assert.True(forbidden.Count > 10, "the table of docs/words.md was not read");
        var found =
            from text in Texts()
            from word in forbidden
            where word.IsMatch(text.Says)
            select $"{text.File}: {word.Match(text.Says).Value} in \"{text.Says}\"";
        Assert.True(!found.Any(), string.Join('\n', found.Take(20)));
    }

    [Theory]
    [InlineData(Stable + "bilsky_grade=0 fracture_status=none karnofsky=60 visceral_metastases=yes primary_tumor_type=renal_cell age_years=60")]
    [InlineData("motor_deficit=yes muscle_strength_min_janda=2 walking_ability=cannot_walk_neurological bladder_bowel_status=dysfunction")]
    [InlineData("motor_deficit=yes")]
    [InlineData(Stable + "radiotherapy_planned=yes radiotherapy_sequence=sole radiotherapy_technique=conventional survival_prognosis=good planned_rt_fractions=10 planned_rt_dose_gy=30")]
    [InlineData("surgery_planned=yes stabilisation_planned=yes biopsy_gauge=18 augmentation_planned=yes")]
    public void Nothing_but_a_level_looks_like_a_level(string facts)
    {
        var evaluation = Row.Evaluate("spinal_metastasis_status=confirmed", ("A", facts + " spinal_levels=T8"));
        foreach (var language in (Language[])[Language.German, Language.English])
        {
            var said = EvaluationText.Of(evaluation, language, colour: false, evaluation.Case.AsOf.ToInstant());
            Assert.Equal([], Code().Matches(said).Select(m => m.Value).Except(["T8"]));
        }
    }

    private static IEnumerable<string> Forbidden() =>
        from line in File.ReadLines(Repository.File("docs", "words.md")).TakeWhile(l => l != "## Words of the code")
        where line.StartsWith("| ", StringComparison.Ordinal) && !line.StartsWith("| German", StringComparison.Ordinal) && !line.StartsWith("| --", StringComparison.Ordinal)
        from word in line.Split('|')[4].Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        select word;

    /// <summary>The literals of every source file that can reach a person; comments are none.</summary>
    private static IEnumerable<(string File, string Says)> Texts() =>
        from folder in (string[])["medicine", "src/Core", "src/Cli", "src/Web", "src/Desk", "src/Formats", "src/Exchange"]
        from file in Directory.EnumerateFiles(Repository.File(folder), "*", SearchOption.AllDirectories)
        // The words by which people search are theirs, whatever we write.
        where Path.GetExtension(file) is ".cs" or ".razor" && Path.GetFileName(file) != "SearchWords.cs" && !file.Contains("/obj/", StringComparison.Ordinal)
        from line in File.ReadLines(file)
        where !line.TrimStart().StartsWith("//", StringComparison.Ordinal)
        from literal in Literal().Matches(line).Select(m => m.Groups[1].Value)
        where literal.Contains(' ', StringComparison.Ordinal) || char.IsUpper(literal.FirstOrDefault())
        select (Path.GetRelativePath(Repository.Root, file), literal);

    [GeneratedRegex(@"""((?:[^""\\]|\\.)*)""")]
    private static partial Regex Literal();

    [GeneratedRegex(@"(?<![\w.,-])[TLCDNFUZ]\d{1,2}(?![\w.])")]
    private static partial Regex Code();
}
