using System.Text.Json;
using Myelon.Tests.Support;

namespace Myelon.Tests.Cli;

/// <summary>What <c>ask</c> asks, in which order, and what it writes.</summary>
[Trait(Speed.Name, Speed.Slow)]
public sealed class AskTests
{
    private const string Emergency = """
        "spinal_metastasis_status": "confirmed", "motor_deficit": true, "sensory_deficit": true, "muscle_strength_min_janda": 2,
        "walking_ability": "cannot_walk_neurological", "functional_impairment_neuro": "severe", "bladder_bowel_status": "dysfunction", "bilsky_grade": "3"
        """;

    [Theory]
    [InlineData("", false)]
    [InlineData("\"as_of\": \"2025-01-10T09:00:00+01:00\",", true)]
    public void A_case_without_a_time_stays_without_one(string time, bool stated)
    {
        using var written = Written(time, Emergency, ".\n");
        Assert.Equal(stated, written.RootElement.TryGetProperty("as_of", out _));
    }

    [Fact]
    public void Hours_that_have_passed_are_written_as_the_moment_at_which_they_began_where_the_case_states_no_time()
    {
        using var lasting = Written("", Emergency, "?\n5\n.\n");
        var facts = lasting.RootElement.GetProperty("facts");
        Assert.False(facts.TryGetProperty("neuro_deficit_duration_h", out _));
        var onset = facts.GetProperty("neuro_onset_datetime").GetDateTimeOffset();
        Assert.InRange(DateTimeOffset.UtcNow - onset, TimeSpan.FromHours(5), TimeSpan.FromHours(5.2));

        using var stated = Written("\"as_of\": \"2025-01-10T09:00:00+01:00\",", Emergency, "?\n5\n.\n");
        Assert.Equal(5, stated.RootElement.GetProperty("facts").GetProperty("neuro_deficit_duration_h").GetInt32());
    }

    [Fact]
    public void The_questions_are_those_of_the_answer_in_the_same_order()
    {
        var file = File(Case("", Emergency));
        using var asked = JsonDocument.Parse(Command.Run("", "ask", file, "--list", "--format", "json").Output);
        using var answered = JsonDocument.Parse(Command.Run("", "evaluate", file, "--format", "json").Output);
        var text = Command.Run("", "ask", file, "--list", "--lang", "en").Output;
        var next = Command.Run("", "evaluate", file, "--lang", "en").Output;
        System.IO.File.Delete(file);
        var questions = asked.RootElement.GetProperty("questions").EnumerateArray().ToList();
        Assert.Equal(
            answered.RootElement.GetProperty("missing").EnumerateArray().Select(m => m.GetProperty("fact").GetString()),
            questions.Select(q => q.GetProperty("fact").GetString()).Distinct());
        Assert.Equal(
            ["fact", "lesion", "type", "known_by", "label_de", "label_en", "values", "recommendations", "tables", "times"],
            questions[0].EnumerateObject().Select(p => p.Name));
        Assert.Equal("neuro_onset_datetime", questions[0].GetProperty("fact").GetString());
        Assert.Equal("history", questions[0].GetProperty("known_by").GetString());
        Assert.Contains("Z1", questions[0].GetProperty("times").EnumerateArray().Select(t => t.GetString()));
        var labels = questions.Take(3).Select(q => q.GetProperty("label_en").GetString()!).ToList();
        Assert.StartsWith(labels[0] + "?", text, StringComparison.Ordinal);
        Assert.Contains($"1. {labels[0]}? (for the clock: ", next, StringComparison.Ordinal);
        Assert.True(next.IndexOf($"2. {labels[1]}?", StringComparison.Ordinal) < next.IndexOf($"3. {labels[2]}", StringComparison.Ordinal), next);
    }

    private static string Case(string time, string facts) =>
        $$"""{ "format": "myelon-case/1", "case": "K", {{time}} "facts": { {{facts}} }, "lesions": [ { "lesion": "T7", "facts": { "spinal_levels": ["T7"] } } ] }""";

    private static string File(string text)
    {
        var file = Path.GetTempFileName();
        System.IO.File.WriteAllText(file, text);
        return file;
    }

    private static JsonDocument Written(string time, string facts, string answers)
    {
        var (file, output) = (File(Case(time, facts)), Path.GetTempFileName());
        var run = Command.Run(answers, "ask", file, "--out", output, "--lang", "en");
        Assert.Equal(0, run.Code);
        Assert.Empty(run.Output);
        var written = JsonDocument.Parse(System.IO.File.ReadAllText(output));
        System.IO.File.Delete(file);
        System.IO.File.Delete(output);
        return written;
    }
}
