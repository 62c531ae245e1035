using System.Text.Json;
using Myelon.Cli;
using Myelon.Cli.Texts;
using Myelon.Desk.Texts;
using Myelon.Core;
using Myelon.Core.Reasoning;
using Myelon.Core.Speech;
using Myelon.Tests.Support;

namespace Myelon.Tests.Cli;

/// <summary>Entries that contradict each other stand first in the answer of every verb about a case, with both sides, why, and what is used.</summary>
[Trait(Speed.Name, Speed.Slow)]
public sealed class ContradictionTests
{
    private const string Case = """
        { "format": "myelon-case/1", "case": "K", "as_of": "2025-01-10T09:00:00+01:00",
          "facts": { "spinal_metastasis_status": "confirmed", "motor_deficit": false, "muscle_strength_min_janda": 2 },
          "lesions": [ { "lesion": "T8", "facts": { "spinal_levels": ["T8"] } }, { "lesion": "L2", "facts": { "spinal_levels": ["L2"] } } ] }
        """;

    private const string Consistent = """
        { "format": "myelon-case/1", "case": "K", "facts": { "spinal_metastasis_status": "confirmed", "motor_deficit": true, "muscle_strength_min_janda": 2 } }
        """;

    /// <summary>The verbs, and the first words of what they say themselves.</summary>
    public static TheoryData<string, string, string> Verbs => new()
    {
        { "evaluate FILE", "WIE SCHNELL", "HOW FAST" },
        { "explain FILE -r 7", "R7:", "R7:" },
        { "explain FILE --why-not R34", "R34 [T8]", "R34 [T8]" },
        { "why-not FILE D4", "„instabil, operabel“ [T8]", "\"unstable, operable\" [T8]" },
        { "pathway FILE", "WIE SCHNELL", "HOW FAST" },
        { "spine FILE", "SINS 1", "SINS 1" },
        { "ask FILE --list", "?\n", "?\n" },
        { "score sins FILE", "Neoplastic", "Neoplastic" },
        { "score prognosis FILE", "R21", "R21" },
        { "dose check FILE", "Weder frühere", "Neither earlier" },
    };

    [Theory]
    [MemberData(nameof(Verbs))]
    public void Stands_before_everything_that_a_verb_says(string verb, string german, string english)
    {
        Stands("de", "WIDERSPRÜCHE IN DEN ANGABEN", "Bis zur Klärung gilt „ja“, die ernstere Seite; „nein“ wird nicht verwendet.", german);
        Stands("en", "CONTRADICTIONS IN THE ENTRIES", "Until this is settled \"yes\" is used, the graver side; \"no\" is set aside.", english);

        void Stands(string language, string heading, string used, string own)
        {
            var said = Answered(verb, language, Case);
            Assert.Contains(heading, said, StringComparison.Ordinal);
            Assert.Contains(used, OnOneLine(said), StringComparison.Ordinal);
            Assert.True(said.IndexOf(heading, StringComparison.Ordinal) < said.IndexOf(own, StringComparison.Ordinal), said);
        }
    }

    [Theory]
    [InlineData("evaluate FILE")]
    [InlineData("pathway FILE")]
    [InlineData("ask FILE --list")]
    [InlineData("score sins FILE")]
    public void Is_not_said_of_a_consistent_case(string verb) =>
        Assert.DoesNotContain("CONTRADICT", Answered(verb, "en", Consistent), StringComparison.OrdinalIgnoreCase);

    [Theory]
    [InlineData("evaluate FILE")]
    [InlineData("explain FILE -r 7")]
    [InlineData("why-not FILE D4")]
    [InlineData("ask FILE --list")]
    [InlineData("score sins FILE")]
    [InlineData("score prognosis FILE")]
    [InlineData("dose check FILE")]
    public void Every_answer_as_json_has_them_in_one_form(string verb)
    {
        using var answer = JsonDocument.Parse(Answered(verb + " --format json", "en", Case));
        var root = answer.RootElement;
        foreach (var part in root.ValueKind == JsonValueKind.Array ? [.. root.EnumerateArray()] : new[] { root })
        {
            var contradiction = Assert.Single(part.GetProperty("contradictions").EnumerateArray());
            Assert.Equal(
                ["fact", "entered", "derived", "because", "used", "lesions", "possible", "decided_by_graver", "definition", "definition_de", "definition_en", "definition_source", "definitions"],
                contradiction.EnumerateObject().Select(p => p.Name));
            Assert.Equal("motor_deficit", contradiction.GetProperty("fact").GetString());
            Assert.True(contradiction.GetProperty("used").GetBoolean());
            Assert.True(contradiction.GetProperty("possible")[0].GetBoolean());
            Assert.Equal(2, contradiction.GetProperty("because").GetProperty("muscle_strength_min_janda").GetInt32());
            Assert.Equal("strength_0_to_4_is_a_motor_deficit", contradiction.GetProperty("definitions")[0].GetString());
        }
    }

    [Fact]
    public void A_drawing_of_the_way_names_them_too()
    {
        var drawing = Answered("pathway FILE --svg --lesion T8", "en", Case);
        Assert.Contains("! Motor deficit:", drawing, StringComparison.Ordinal);
    }

    [Fact]
    public void A_score_of_entries_on_the_command_line_names_them_too()
    {
        var run = Command.Run("", "score", "sins", "sins_pain=pain_free", "painful_bone_metastasis=yes", "--lang", "en");
        Assert.Equal(0, run.Code);
        Assert.StartsWith("CONTRADICTIONS IN THE ENTRIES\n  ! SINS pain: \"pain-free\" is entered.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_contradiction_of_one_lesion_stands_at_that_lesion_alone()
    {
        var @case = Case.Replace("\"facts\": { \"spinal_levels\": [\"T8\"] }", "\"facts\": { \"spinal_levels\": [\"T8\"], \"sins_pain\": \"pain_free\", \"painful_bone_metastasis\": true }", StringComparison.Ordinal)
            .Replace(", \"muscle_strength_min_janda\": 2 },\n", " },\n", StringComparison.Ordinal);
        var lesions = Answered("score sins FILE", "en", @case).Split("K · L2");
        Assert.Contains("CONTRADICTIONS", lesions[0], StringComparison.Ordinal);
        Assert.DoesNotContain("CONTRADICTIONS", lesions[1], StringComparison.Ordinal);
        Assert.Contains("is set aside. [T8]", OnOneLine(Answered("evaluate FILE", "en", @case)), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_about_the_patient_holds_for_every_lesion_and_two_values_of_it_are_told()
    {
        var @case = Case.Replace("\"motor_deficit\": false, \"muscle_strength_min_janda\": 2", "\"walking_ability\": \"cannot_walk_neurological\"", StringComparison.Ordinal)
            .Replace("[\"L2\"]", "[\"L2\"], \"walking_ability\": \"walks_unaided\"", StringComparison.Ordinal);
        var answer = OnOneLine(Answered("evaluate FILE", "en", @case));
        Assert.Contains("Walking ability: \"walks unaided\" is entered. Against it stands: Walking ability \"cannot walk for neurological reasons\". The entry is about the patient and differs in two places.", answer, StringComparison.Ordinal);
        Assert.Contains("the graver side; \"walks unaided\" is set aside.", answer, StringComparison.Ordinal);
    }

    [Fact]
    public void The_dialogue_tells_them_before_it_asks_and_after_the_answer_that_makes_one()
    {
        var file = Path.GetTempFileName();
        File.WriteAllText(file, Case);
        var screen = Command.Run(".\n", "ask", file, "--lang", "en").Error;
        File.Delete(file);
        var (contradictions, question) = (screen.IndexOf("CONTRADICTIONS", StringComparison.Ordinal), screen.IndexOf("[y, n", StringComparison.Ordinal));
        Assert.True(contradictions >= 0 && (question < 0 || contradictions < question), screen);

        var interview = new Interview(CaseText.Evaluator, CaseText.Parse("motor_deficit=yes"));
        var answers = new StringReader(string.Concat(Enumerable.Repeat("1\n", 12)) + ".\n");
        var said = new StringWriter();
        new AskDialogue(interview, answers, said, Language.English, colour: false).Run();
        Assert.Equal(interview.Evaluation.Contradictions.Count > 0, said.ToString().Contains("CONTRADICTIONS", StringComparison.Ordinal));
    }

    /// <summary>The sentence about one fact, word for word.</summary>
    [Theory]
    [InlineData(
        "motor_deficit=no muscle_strength_min_janda=2",
        "motor_deficit",
        "Motorisches Defizit: eingetragen ist „nein“. Dagegen steht: Schwächster Kraftgrad (Janda) „2“. Kraftgrad 0 bis 4 ist ein motorisches Defizit (Janda). "
        + "Bis zur Klärung gilt „ja“, die ernstere Seite; „nein“ wird nicht verwendet.",
        "Motor deficit: \"no\" is entered. Against it stands: Weakest muscle grade (Janda) \"2\". Strength 0 to 4 is a motor deficit (Janda). "
        + "Until this is settled \"yes\" is used, the graver side; \"no\" is set aside.")]
    [InlineData(
        "sins_category=stable sins_total=10",
        "sins_category",
        "SINS-Kategorie: eingetragen ist „stabil“. Dagegen steht: SINS-Summe „10“; daraus folgt „potenziell instabil“. "
        + "Bis zur Klärung gilt „potenziell instabil“, die ernstere Seite; „stabil“ wird nicht verwendet.",
        "SINS category: \"stable\" is entered. Against it stands: SINS total \"10\"; from that follows \"potentially unstable\". "
        + "Until this is settled \"potentially unstable\" is used, the graver side; \"stable\" is set aside.")]
    [InlineData(
        "ecog=3 karnofsky=100",
        "karnofsky",
        "Karnofsky-Index: eingetragen ist „100 %“. Dagegen steht: ECOG-Performance-Status „3“. "
        + "ECOG 3 und ein Karnofsky-Index außerhalb von 10 bis 60 % liegen mehr als eine Klasse auseinander (ECOG 1982, Karnofsky 1949). "
        + "Bis zur Klärung gilt die andere, ernstere Seite; „100 %“ wird nicht verwendet.",
        "Karnofsky index: \"100 %\" is entered. Against it stands: ECOG performance status \"3\". "
        + "ECOG 3 and a Karnofsky index outside 10 to 60% lie more than one class apart (ECOG 1982, Karnofsky 1949). "
        + "Until this is settled the other, graver side is used; \"100 %\" is set aside.")]
    [InlineData(
        "prior_rt_interval_months=24 spinal_levels=[T8] course=10x3@T8/2026-01-15",
        "prior_rt_interval_months",
        "Abstand zur letzten Serie: eingetragen ist „24 Monate“. Dagegen stehen: Befallene Wirbelhöhen „Th8“; die früheren Bestrahlungsserien; daraus folgt „10 Monate“. "
        + "Bis zur Klärung gilt „10 Monate“, die ernstere Seite; „24 Monate“ wird nicht verwendet.",
        "Interval since last course: \"24 months\" is entered. Against it stand: Affected vertebral levels \"T8\"; the earlier courses of radiotherapy; "
        + "from that follows \"10 months\". Until this is settled \"10 months\" is used, the graver side; \"24 months\" is set aside.")]
    [InlineData(
        "sins_pain=pain_free painful_bone_metastasis=yes",
        "sins_pain",
        "SINS Schmerz: eingetragen ist „schmerzfrei“. Dagegen steht: Schmerzhafte Knochenmetastase „ja“. "
        + "Schmerzfrei im SINS heißt: die Läsion schmerzt nicht (§7.2.2, Tab. 4). "
        + "Bis zur Klärung gilt „mechanischer Schmerz“ oder „nicht mechanischer Schmerz“, die ernstere Seite; „schmerzfrei“ wird nicht verwendet.",
        "SINS pain: \"pain-free\" is entered. Against it stands: Painful bone metastasis \"yes\". "
        + "Pain-free in the SINS means that the lesion is not painful (§7.2.2, Tab. 4). "
        + "Until this is settled \"mechanical pain\" or \"pain that is not mechanical\" is used, the graver side; \"pain-free\" is set aside.")]
    public void Is_a_sentence_with_both_sides(string facts, string fact, string german, string english)
    {
        var evaluation = CaseText.Evaluator.Evaluate(CaseText.Parse(facts));
        var contradiction = Assert.Single(evaluation.Contradictions, c => c.Fact.Code == fact);
        Assert.Equal(german, AnswerWords.Contradiction(contradiction, evaluation.Case, Language.German));
        Assert.Equal(english, AnswerWords.Contradiction(contradiction, evaluation.Case, Language.English));
    }

    [Theory]
    [InlineData("asia_impairment_scale=A walking_ability=walks_with_aid spinal_levels=[T8]", "walking_ability", "ais_a_or_b_cannot_walk")]
    [InlineData("neuro_deficit_class=none muscle_strength_min_janda=2", "neuro_deficit_class", "strength_0_to_4_is_a_motor_deficit,a_finding_is_a_deficit,class_none")]
    public void Names_the_definition_that_binds_the_entries_or_the_chain_of_them(string facts, string fact, string definitions)
    {
        var contradiction = Assert.Single(CaseText.Evaluator.Evaluate(CaseText.Parse(facts)).Contradictions, c => c.Fact.Code == fact);
        Assert.Equal(definitions.Split(','), contradiction.Definitions.Select(d => d.Code));
    }

    [Fact]
    public void Reads_well_whatever_contradicts()
    {
        for (var seed = 0; seed < 400; seed++)
        {
            var evaluation = CaseText.Evaluator.Evaluate(new RandomCase(seed).Case(1, 0.25, 0.1));
            foreach (var contradiction in evaluation.Contradictions)
            {
                var (german, english) = (AnswerWords.Contradiction(contradiction, evaluation.Case, Language.German), AnswerWords.Contradiction(contradiction, evaluation.Case, Language.English));
                Assert.DoesNotContain("„unbekannt“", german, StringComparison.Ordinal);
                Assert.DoesNotContain("\"unknown\"", english, StringComparison.Ordinal);
                Assert.DoesNotMatch(@"„“|""""|: \.|  |\.\.|; ;", german + english);
                Assert.Contains("Bis zur Klärung gilt", german, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void What_is_unusual_stands_below_them_and_is_told_of_entries_only()
    {
        var evaluation = CaseText.Evaluator.Evaluate(CaseText.Parse("motor_deficit=no asia_impairment_scale=A muscle_strength_min_janda=2 painful_bone_metastasis=yes pain_nrs=0"));
        Assert.Equal(["ais_a_with_power", "no_pain_in_a_painful_metastasis"], evaluation.PleaseCheck.Select(c => c.Unusual.Code));
        var said = Text(evaluation, Language.German);
        Assert.True(said.IndexOf("WIDERSPRÜCHE", StringComparison.Ordinal) < said.IndexOf("BITTE PRÜFEN\n  ? ", StringComparison.Ordinal));
        Assert.True(said.IndexOf("BITTE PRÜFEN", StringComparison.Ordinal) < said.IndexOf("WIE SCHNELL", StringComparison.Ordinal));
        Assert.Contains("PLEASE CHECK", Text(evaluation, Language.English), StringComparison.Ordinal);
    }

    private static string Text(CaseEvaluation evaluation, Language language) => EvaluationText.Of(evaluation, language, colour: false, evaluation.Case.AsOf.ToInstant());

    private static string OnOneLine(string text) => string.Join(' ', text.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries));

    private static string Answered(string verb, string language, string @case)
    {
        var file = Path.GetTempFileName();
        File.WriteAllText(file, @case);
        try
        {
            var run = Command.Run("", [.. verb.Split(' ').Select(w => w == "FILE" ? file : w), "--lang", language]);
            Assert.True(run.Code == 0, run.Error);
            Assert.All(run.Output.Split('\n').Where(_ => !verb.Contains("svg") && !verb.Contains("json")), line => Assert.True(line.Length <= 80, line));
            return run.Output;
        }
        finally
        {
            File.Delete(file);
        }
    }
}
