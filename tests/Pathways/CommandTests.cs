using System.CommandLine;
using System.Text.Json;
using System.Xml.Linq;
using Myelon.Cli;
using Myelon.Composition;
using Myelon.Core;
using Myelon.Core.Logic;
using Myelon.Core.Reasoning;

namespace Myelon.Tests.Pathways;

/// <summary>The verbs <c>ask</c>, <c>pathway</c>, <c>spine</c> and <c>why-not</c> as a user has them.</summary>
public sealed class CommandTests : IDisposable
{
    private readonly string _file = Path.GetTempFileName();

    public CommandTests() => File.WriteAllText(_file, """
        { "format": "myelon-case/1", "case": "K", "as_of": "2026-11-25T09:00:00+01:00",
          "facts": { "spinal_metastasis_status": "confirmed", "sensory_deficit": false, "motor_deficit": false, "bladder_bowel_status": "intact" },
          "lesions": [ { "lesion": "T6", "facts": { "spinal_levels": ["T6"], "bilsky_grade": "2", "sins_total": 4 } } ],
          "radiotherapy_courses": [] }
        """);

    public void Dispose() => File.Delete(_file);

    [Fact]
    public void Ask_takes_piped_answers_says_the_emergency_and_ends_where_told()
    {
        var interview = new Interview(Row.Evaluator, Row.Case(""));
        var truth = Row.Entries("spinal_metastasis_status=confirmed walking_ability=cannot_walk_neurological muscle_strength_min_janda=2 bladder_bowel_status=dysfunction bilsky_grade=3 sensory_deficit=yes motor_deficit=yes functional_impairment_neuro=severe");
        var script = new Scripted(() => interview.Evaluation.Urgency!.Cell is not null || interview.Next is not { } question
            ? "."
            : question.Fact.Code switch
            {
                "spinal_metastasis_status" => "confirmed",
                "walking_ability" => "3",
                "muscle_strength_min_janda" => "2",
                "bladder_bowel_status" => "gestört?",
                "bilsky_grade" => "3",
                _ => "?",
            });
        var screen = new StringWriter();
        script.Instead("gestört?", ["gestört?", "<", "3"]);
        new AskDialogue(interview, script, screen, Language.German, colour: false).Run();
        Assert.Equal("U3", interview.Evaluation.Urgency!.Cell!.Id);
        Assert.Matches(@"Operation in weniger als\s+6 Stunden", screen.ToString());
        Assert.Contains("ist hier keine Antwort", screen.ToString(), StringComparison.Ordinal);
        Assert.NotEmpty(truth.All);
    }

    [Fact]
    public void A_number_is_the_grade_itself_on_the_scale_of_compression()
    {
        Assert.Equal(Row.Value(Row.Fact("bilsky_grade"), "2"), AnswerReader.Read(Row.Fact("bilsky_grade"), "2", Row.AsOf));
        Assert.Null(AnswerReader.Read(Row.Fact("bilsky_grade"), "5", Row.AsOf));
        Assert.Equal(Row.Value(Row.Fact("walking_ability"), "walks_with_aid"), AnswerReader.Read(Row.Fact("walking_ability"), "2", Row.AsOf));
    }

    [Theory]
    [InlineData("sins_total", "19")]
    [InlineData("sins_total", "4.5")]
    [InlineData("motor_deficit", "vielleicht")]
    [InlineData("karnofsky", "55")]
    [InlineData("neuro_onset_datetime", "2026-11-26")]
    [InlineData("spinal_levels", "T13")]
    public void An_answer_outside_the_vocabulary_is_none(string fact, string answer) =>
        Assert.Null(AnswerReader.Read(Row.Fact(fact), answer, Row.AsOf));

    [Fact]
    public void Ask_lists_questions_as_json()
    {
        var (code, output) = Run(new AskCommand(Guidelines.Desk()).Create(), _file, "--list", "--format", "json");
        Assert.Equal(0, code);
        using var json = JsonDocument.Parse(output);
        var questions = json.RootElement.GetProperty("questions").EnumerateArray().ToList();
        Assert.NotEmpty(questions);
        Assert.DoesNotContain(questions, q => q.GetProperty("fact").GetString() is "bilsky_grade" or "motor_deficit");
    }

    [Theory]
    [InlineData("de", "Rekonstruktion aus dem Text")]
    [InlineData("en", "Reconstruction from the text")]
    public void Pathway_is_labelled_as_a_reconstruction_in_words_and_as_a_drawing(string language, string label)
    {
        Assert.Contains(label, Run(new PathwayCommand(Guidelines.Desk()).Create(), _file, "--lang", language).Output, StringComparison.Ordinal);
        var drawing = Run(new PathwayCommand(Guidelines.Desk()).Create(), _file, "--svg", "--lang", language).Output;
        Assert.Contains(label, XDocument.Parse(drawing).ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("de")]
    [InlineData("en")]
    public void Words_fit_eighty_columns(string language)
    {
        foreach (var output in (string[])
        [
            Run(new PathwayCommand(Guidelines.Desk()).Create(), _file, "--lang", language).Output,
            Run(new PathwayCommand(Guidelines.Desk()).CreateSpine(), _file, "--lang", language).Output,
            Run(new WhyNotCommand(Guidelines.Desk()).Create(), _file, "D1", "--lang", language).Output,
            Run(new AskCommand(Guidelines.Desk()).Create(), _file, "--list", "--lang", language).Output,
        ])
        {
            Assert.NotEmpty(output);
            Assert.All(output.Split('\n'), line => Assert.True(line.Length <= 80, line));
        }
    }

    [Fact]
    public void A_case_that_is_refused_is_not_drawn()
    {
        File.WriteAllText(_file, """{ "format": "myelon-case/1", "case": "K", "facts": { "bilsky_grade": "4" } }""");
        Assert.All(
            new string[][] { ["pathway", _file, "--svg"], ["why-not", _file, "R53"], ["ask", _file, "--list"] },
            arguments =>
            {
                var (code, output, error) = Support.Command.Run("", arguments);
                Assert.Equal((2, ""), (code, output));
                Assert.Contains("/facts/bilsky_grade", error, StringComparison.Ordinal);
            });
    }

    [Fact]
    public void Spine_answers_in_words_and_as_a_drawing()
    {
        Assert.Contains("Frühere Bestrahlung: keine", Run(new PathwayCommand(Guidelines.Desk()).CreateSpine(), _file, "--lang", "de").Output, StringComparison.Ordinal);
        Assert.Equal("svg", XDocument.Parse(Run(new PathwayCommand(Guidelines.Desk()).CreateSpine(), _file, "--svg").Output).Root!.Name.LocalName);
    }

    [Fact]
    public void A_lesion_that_is_not_there_is_wrong_usage()
    {
        var (code, output, error) = Support.Command.Run("", "pathway", _file, "--lesion", "L9");
        Assert.Equal((64, ""), (code, output));
        Assert.NotEmpty(error);
    }

    [Fact]
    public void Why_not_names_what_would_have_to_be_different()
    {
        var (code, output) = Run(new WhyNotCommand(Guidelines.Desk()).Create(), _file, "R53", "--lang", "en");
        Assert.Equal(0, code);
        Assert.Contains("R53 [T6] would apply if:", output, StringComparison.Ordinal);
        Assert.Contains("tumor_radiosensitivity", output, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(Run(new WhyNotCommand(Guidelines.Desk()).Create(), _file, "D6", "--format", "json").Output);
        Assert.Equal("D6", json.RootElement.GetProperty("target").GetString());
        Assert.NotEmpty(new WhyNotCommand(Guidelines.Desk()).Create().Parse([_file, "R87"]).Errors);
        Assert.NotEmpty(new WhyNotCommand(Guidelines.Desk()).Create().Parse([_file, "D99"]).Errors);
    }

    private static (int Code, string Output) Run(Command command, params string[] arguments)
    {
        var output = new StringWriter();
        var code = command.Parse(arguments).Invoke(new InvocationConfiguration { Output = output });
        return (code, output.ToString());
    }

    /// <summary>Answers each question as it comes.</summary>
    private sealed class Scripted(Func<string> answer) : TextReader
    {
        private readonly Dictionary<string, string[]> _instead = [];
        private readonly Queue<string> _queue = new();

        public void Instead(string once, string[] answers) => _instead[once] = answers;

        public override string ReadLine()
        {
            if (_queue.TryDequeue(out var queued))
            {
                return queued;
            }

            var next = answer();
            if (!_instead.Remove(next, out var answers))
            {
                return next == "gestört?" ? "3" : next;
            }

            // A wrong answer, a step back (which asks the question before again), and from there on straight.
            foreach (var later in answers.Skip(1).Take(1))
            {
                _queue.Enqueue(later);
            }

            return answers[0];
        }
    }
}
