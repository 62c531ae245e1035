using Myelon.Cli.Texts;
using Myelon.Desk.Texts;
using Myelon.Core;
using Myelon.Core.Cases;
using Myelon.Core.Speech;
using Myelon.Tests.Support;
using NodaTime;

namespace Myelon.Tests.Cli;

/// <summary>The block "How fast" in both languages, and that an answer says when its time lies back.</summary>
[Trait(Speed.Name, Speed.Slow)]
public sealed class HowFastTests
{
    private const string Grave =
        "spinal_metastasis_status=confirmed motor_deficit=yes sensory_deficit=yes muscle_strength_min_janda=2 walking_ability=cannot_walk_neurological "
        + "functional_impairment_neuro=severe bladder_bowel_status=dysfunction";

    private const string Unstable =
        "spinal_metastasis_status=confirmed motor_deficit=no sensory_deficit=no radicular_pain=no bladder_bowel_status=intact sins_total=16";

    [Theory]
    [InlineData(Grave, "Operation in weniger als 6 Stunden", "surgery in less than 6 hours")]
    [InlineData(Grave, "Ohne Stundenzahl, aber sofort: ", "No hours named, but at once: ")]
    [InlineData(Grave, "der Beginn des Defizits fehlt", "the onset of the deficit is missing")]
    [InlineData(Grave + " neuro_onset_datetime=2026-11-25T06:00:00+01:00", "Stunden gezählt ab 25.11.2026 06:00", "Hours counted from 2026-11-25 06:00")]
    [InlineData(
        Grave + " neuro_deficit_duration_h=2",
        "Stunden gezählt ab 25.11.2026 06:00 – 07:00 (genauer nicht bekannt)",
        "Hours counted from 2026-11-25 06:00 – 07:00 (not known more exactly)")]
    [InlineData(
        Grave + " neuro_onset_datetime=2026-11-25",
        "Stunden gezählt ab 25.11.2026 (Uhrzeit nicht bekannt)",
        "Hours counted from 2026-11-25 (time of day not known)")]
    [InlineData("spinal_metastasis_status=confirmed", "zur Neurologie nichts eingetragen", "nothing entered about the neurology")]
    [InlineData("spinal_metastasis_status=confirmed", "zuerst neurologisch untersuchen", "examine the neurology first")]
    [InlineData(Unstable, "kein Defizit: Operation elektiv", "no deficit: surgery elective")]
    [InlineData(Unstable, "Ohne Stundenzahl, aber sofort: Sofortige Abklärung", "No hours named, but at once: Immediate work-up")]
    [InlineData(
        "spinal_metastasis_status=confirmed motor_deficit=yes",
        "Situationen möglich, die dringlichste: Funktion verloren, Kraft 0–3, Blase oder Mastdarm gestört",
        "situations possible, the most urgent: function lost, strength 0-3, bladder or bowel disturbed")]
    public void Says(string facts, string german, string english)
    {
        Assert.Contains(german, HowFast(facts, Language.German), StringComparison.Ordinal);
        Assert.Contains(english, HowFast(facts, Language.English), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("spinal_metastasis_status=confirmed", "Beginn des Defizits", "onset of the deficit")]
    [InlineData("spinal_metastasis_status=confirmed", "elektiv", "elective")]
    [InlineData(Unstable, "Stunden gezählt", "Hours counted")]
    [InlineData(Grave, "ausgesprochen", "elective")]
    [InlineData(Grave, "Uhr ", "clock")]
    public void Does_not_say(string facts, string german, string english)
    {
        Assert.DoesNotContain(german, HowFast(facts, Language.German), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(english, HowFast(facts, Language.English), StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>What is at once stands above "elective": whoever reads one line more than the first must not read the opposite.</summary>
    [Fact]
    public void What_is_at_once_joins_the_printed_class()
    {
        var said = HowFast(Unstable, Language.English);
        Assert.True(said.IndexOf("at once", StringComparison.Ordinal) < said.IndexOf("No deficit, unstable", StringComparison.Ordinal), said);
    }

    /// <summary>The printed class and the start of the hours are told once each.</summary>
    [Fact]
    public void Where_the_hours_start_is_told_once()
    {
        var said = HowFast(Grave, Language.English);
        Assert.Equal(said.IndexOf("IA10", StringComparison.Ordinal), said.LastIndexOf("IA10", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, false)]
    [InlineData(14 * 60, false)]
    [InlineData(15 * 60, false)]
    [InlineData((15 * 60) + 1, true)]
    [InlineData(16 * 60, true)]
    [InlineData(365 * 24 * 3600, true)]
    public void An_answer_says_when_its_time_lies_more_than_a_quarter_of_an_hour_back(int seconds, bool said)
    {
        var evaluation = CaseText.Evaluator.Evaluate(CaseText.Parse(Grave));
        var now = evaluation.Case.AsOf.ToInstant() + Duration.FromSeconds(seconds);
        Assert.Equal(said, AnswerWords.LiesBack(evaluation.Case, now, Language.German) is not null);
        Assert.Equal(said, EvaluationText.Of(evaluation, Language.German, colour: false, now).Contains("der zurückliegt (25.11.2026 09:00)", StringComparison.Ordinal));
        Assert.Equal(said, EvaluationText.Of(evaluation, Language.English, colour: false, now).Contains("Judged for a time that lies back (2026-11-25 09:00)", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("evaluate FILE")]
    [InlineData("pathway FILE")]
    [InlineData("explain FILE -r 2")]
    [InlineData("ask FILE --list")]
    public void Every_verb_that_counts_time_says_it_and_none_of_a_case_that_is_judged_now(string verb)
    {
        Assert.Contains("lies back", Run("\"as_of\": \"2025-01-10T09:00:00+01:00\","), StringComparison.Ordinal);
        Assert.DoesNotContain("lies back", Run(""), StringComparison.Ordinal);

        string Run(string time)
        {
            var file = Path.GetTempFileName();
            File.WriteAllText(file, $$"""{ "format": "myelon-case/1", "case": "K", {{time}} "facts": { "motor_deficit": true } }""");
            var run = Command.Run("", [.. verb.Split(' ').Select(w => w == "FILE" ? file : w), "--lang", "en"]);
            File.Delete(file);
            Assert.Equal(0, run.Code);
            return run.Output;
        }
    }

    private static string HowFast(string facts, Language language)
    {
        Case @case = CaseText.Parse(facts);
        var said = EvaluationText.Of(CaseText.Evaluator.Evaluate(@case), language, colour: false, @case.AsOf.ToInstant());
        var block = said[said.IndexOf(language == Language.German ? "WIE SCHNELL" : "HOW FAST", StringComparison.Ordinal)..];
        return string.Join(' ', block[..block.IndexOf("\n\n", StringComparison.Ordinal)].Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
    }
}
