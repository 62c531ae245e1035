using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Myelon.Core.Cases;
using Myelon.Core.Logic;
using Myelon.Formats.CaseFile;
using Myelon.Medicine.Instruments.Isncsci;
using Myelon.Medicine.Vocabulary;
using Myelon.Tests.Support;

namespace Myelon.Tests.CaseFile;

/// <summary>The published schemas hold for every case that is read and every answer that is written.</summary>
public sealed class SchemaTests
{
    private static readonly string Worksheet = File.ReadAllText(Path.Combine(Repository.Root, "examples", "isncsci-t6-day-0.json"));

    public static TheoryData<string> Examples =>
    [
        .. Directory.EnumerateFiles(Path.Combine(Repository.Root, "examples"), "*.json")
            .Where(f => File.ReadAllText(f).Contains(CaseReader.Format, StringComparison.Ordinal))
            .Select(f => Path.GetFileName(f)),
    ];

    /// <summary>What the program prints stands in docs/schema; to accept a change, empty the file: the test fills it in, and fails once to say so.</summary>
    [Theory]
    [InlineData("case", "myelon-case-1.json")]
    [InlineData("evaluation", "myelon-evaluation-1.json")]
    public void The_file_is_what_the_program_prints(string format, string name)
    {
        var file = Path.Combine(Repository.Root, "docs", "schema", name);
        var (code, output, error) = Command.Run("", "schema", format);
        Assert.Equal((0, ""), (code, error));
        var written = File.ReadAllText(file);
        if (written.Length == 0)
        {
            File.WriteAllText(file, output);
        }

        Assert.True(written == output, $"docs/schema/{name} is not what ./myelon schema {format} prints; empty it and run the test again");
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_and_its_answer_are_valid(string name)
    {
        var file = File.ReadAllBytes(Path.Combine(Repository.Root, "examples", name));
        Schemas.Valid(Schemas.Case, file);
        AnswerIsValid(CaseText.Reader.Read(file).Case!);
    }

    [Theory]
    [InlineData("""{"format":"myelon-case/1","case":"a"}""")]
    [InlineData("""{"format":"myelon-case/1","case":"a","as_of":null,"facts":null,"lesions":null,"radiotherapy_courses":null,"isncsci":null,"score_items":null,"provenance":null}""")]
    [InlineData("""{"format":"myelon-case/1","case":"a","facts":{"motor_deficit":null,"planned_rt_fractions":5.0,"pain_nrs":1e0,"spinal_levels":[],"bilsky_grade":null}}""")]
    [InlineData("""{"format":"myelon-case/1","case":"a","facts":{"neuro_onset_datetime":"2026-11-25","surgery_datetime":"2026-11-25T09:00+01:00"}}""")]
    [InlineData("""{"format":"myelon-case/1","case":"a","radiotherapy_courses":[{"levels":["T6"],"fractions":10,"dose_per_fraction_gy":3,"end_date":null,"technique":null,"thecal_sac_dmax_gy":null,"series":null}]}""")]
    [InlineData("""{"format":"myelon-case/1","case":"a","provenance":[{"fact":"motor_deficit","source":"x","lesion":null,"date":"2026-01-01","confirmed":null}]}""")]
    [InlineData("""{"format":"myelon-case/1","case":"a","score_items":{"tokuhashi_revised_2005":{"total":9},"tomita_prognostic_2001":{}}}""")]
    public void What_is_read_is_valid(string json)
    {
        var file = Encoding.UTF8.GetBytes(json);
        var reading = CaseText.Reader.Read(file);
        Assert.Empty(reading.Faults);
        Schemas.Valid(Schemas.Case, file);
        AnswerIsValid(reading.Case!);
    }

    [Fact]
    public void A_case_with_a_worksheet_is_valid_in_both_notations()
    {
        var flat = new JsonObject { ["id"] = 1, ["totals"] = new JsonObject { ["touchTotal"] = "112" } };
        foreach (var field in WorksheetFields.All)
        {
            flat[field.FlatKey] = field.NormalGrade is { } normal ? normal == "5" ? "3**" : "1*" : field.Required ? "Yes" : "";
        }

        foreach (var worksheet in (string[])[Worksheet, flat.ToJsonString()])
        {
            var file = Encoding.UTF8.GetBytes($$"""{"format":"myelon-case/1","case":"a","isncsci":{{worksheet}}}""");
            var reading = CaseText.Reader.Read(file);
            Assert.Empty(reading.Faults);
            Assert.Empty(Core.Reasoning.CaseChecks.Faults(reading.Case!, CaseText.Evaluator));
            Schemas.Valid(Schemas.Case, file);
            AnswerIsValid(reading.Case!);
        }
    }

    /// <summary>Every row of every score that can be entered, as a text and as the number for which it stands.</summary>
    [Fact]
    public void Every_item_of_a_score_can_be_entered()
    {
        foreach (var score in CaseText.Evaluator.Rules.Scores)
        {
            foreach (var item in score.Items)
            {
                foreach (var option in item.Options)
                {
                    var entered = JsonSerializer.Serialize(option.Code);
                    var file = Encoding.UTF8.GetBytes($$"""{"format":"myelon-case/1","case":"a","score_items":{"{{score.Code}}":{"{{item.Code}}":{{entered}} } } }""");
                    Schemas.Valid(Schemas.Case, file);
                }
            }
        }
    }

    /// <summary>Random cases as files, and their answers: without lesions, and with up to three.</summary>
    [Fact]
    public void Random_cases_and_their_answers_are_valid() => Rounds.Each(300, seed =>
    {
        var @case = seed % 2 == 0
            ? new RandomCase(seed).Case(seed / 2 % 4, ((double[])[0.02, 0.2, 0.5, 0.9])[seed / 8 % 4], seed % 3 == 0 ? 0.1 : 0)
            : new RandomNeurology(seed).Case();
        var file = Bytes(json => new CaseWriter(Lesion.AffectedLevels).Write(json, @case));
        Schemas.Valid(Schemas.Case, file);
        AnswerIsValid(@case);
    });

    /// <summary>A fact of each kind with the lowest and the highest value that the reader takes, and the next that it does not.</summary>
    [Fact]
    public void The_ranges_are_those_of_the_reader()
    {
        foreach (var fact in AllFacts.Vocabulary.Facts.OfType<NumberFact>())
        {
            var step = fact.Step > 0 ? fact.Step : fact.IsInteger ? 1 : 0.001m;
            foreach (var value in (decimal[])[fact.Plausible.Low, fact.Plausible.High, fact.Plausible.Low - step, fact.Plausible.High + step, fact.Plausible.Low + (step / 2)])
            {
                var written = value.ToString(System.Globalization.CultureInfo.InvariantCulture);
                var file = Encoding.UTF8.GetBytes($$"""{"format":"myelon-case/1","case":"a","facts":{"{{fact.Code}}":{{written}} } }""");
                Assert.True(
                    (CaseText.Reader.Read(file).Faults.Count == 0) == (Schemas.Against(Schemas.Case, file).Count == 0), $"{fact.Code} {written}");
            }
        }
    }

    private static void AnswerIsValid(Case @case)
    {
        var answer = Bytes(json => EvaluationWriter.Write(json, CaseText.Evaluator.Evaluate(@case)));
        Schemas.Valid(Schemas.AnswerWithoutMore, answer);
    }

    private static byte[] Bytes(Action<Utf8JsonWriter> write)
    {
        using var body = new MemoryStream();
        using (var json = new Utf8JsonWriter(body))
        {
            write(json);
        }

        return body.ToArray();
    }
}
