using System.Text;
using Myelon.Core;
using Myelon.Core.Cases;
using Myelon.Core.Logic;
using Myelon.Core.Reasoning;
using Myelon.Core.Speech;
using Myelon.Medicine.Vocabulary;
using Myelon.Tests.Support;

namespace Myelon.Tests.Isncsci;

/// <summary>A worksheet inside a case: what follows for the facts, and what stands against entries.</summary>
public sealed class CaseWithWorksheetTests
{
    private static readonly string Worksheet = File.ReadAllText(Path.Combine(Repository.Root, "examples", "isncsci-t6-day-0.json"));

    [Fact]
    public void Facts_follow_from_the_worksheet_and_are_not_entered()
    {
        var known = CaseText.Evaluator.FindingsOf(Read("{}"))[0];
        Assert.True(known[Neurology.IsncsciDocumented].Truth.IsYes);
        Assert.True(known[Neurology.MotorDeficit].Truth.IsYes);
        Assert.True(known[Neurology.SensoryDeficit].Truth.IsYes);
        Assert.Equal(AsiaGrade.D, known.Choice(Neurology.AsiaImpairmentScale));
        Assert.True(known[Neurology.DeficitPresent].Truth.IsYes);
        Assert.True(known.EnteredFor(Neurology.MotorDeficit).IsMissing);
        Assert.False(known[Neurology.Paraplegia].IsKnown, "the status of paraplegia is only proposed");
    }

    [Fact]
    public void R7_is_met_by_a_worksheet() =>
        Assert.Equal(Core.Forms.Verdict.Met, CaseText.Evaluator.Evaluate(Read("{}")).Verdicts[6].Verdict);

    [Fact]
    public void An_entry_against_the_worksheet_is_named_and_evidence_of_a_deficit_is_used()
    {
        var evaluation = CaseText.Evaluator.Evaluate(Read("""{"motor_deficit":false,"asia_impairment_scale":"E"}"""));
        Assert.True(Assert.Single(evaluation.Contradictions, c => c.Fact == Neurology.MotorDeficit && c.DerivedIsUsed).Derived.Truth.IsYes);
        Assert.True(Assert.Single(evaluation.Contradictions, c => c.Fact == Neurology.AsiaImpairmentScale).DerivedIsUsed, "AIS E reassures, the examined deficit does not");
    }

    /// <summary>Legs that were not tested are not strong, and a grade that the worksheet excludes contradicts it even where it leaves several.</summary>
    [Theory]
    [InlineData("A", true)]
    [InlineData("B", true)]
    [InlineData("C", false)]
    [InlineData("D", false)]
    [InlineData("E", true)]
    public void A_worksheet_with_untested_legs_leaves_what_it_leaves(string entered, bool contradicts)
    {
        var evaluation = CaseText.Evaluator.Evaluate(ReadWith($$"""{"asia_impairment_scale":"{{entered}}"}""", UntestedLegs()));
        Assert.Equal(contradicts, evaluation.Contradictions.Any(c => c.Fact == Neurology.AsiaImpairmentScale));
        var known = CaseText.Evaluator.FindingsOf(ReadWith("{}", UntestedLegs()))[0];
        Assert.True(known.Truth(Neurology.WeakestMuscleGrade.AtLeast(4)).IsUnknown);
        Assert.True(known[Neurology.AsiaImpairmentScale] is { Knowledge: Knowledge.Narrowed });
    }

    private static string UntestedLegs()
    {
        var sheet = System.Text.Json.Nodes.JsonNode.Parse(Worksheet)!.AsObject();
        foreach (var side in new[] { "right", "left" })
        {
            foreach (var muscle in new[] { "L2", "L3", "L4", "L5", "S1" })
            {
                sheet[side]!["motor"]![muscle] = "NT";
            }
        }

        return sheet.ToJsonString();
    }

    [Theory]
    [InlineData("""{"right":{}}""")]
    [InlineData("""{"left":5}""")]
    [InlineData("[]")]
    public void A_worksheet_with_faults_refuses_the_case_with_their_place(string worksheet)
    {
        var reading = CaseText.Reader.Read(Encoding.UTF8.GetBytes($$"""{"format":"myelon-case/1","case":"a","isncsci":{{worksheet}}}"""));
        var faults = reading.Case is { } read ? CaseChecks.Faults(read, CaseText.Evaluator) : reading.Faults;
        Assert.NotEmpty(faults);
        Assert.All(faults, f => Assert.StartsWith("/isncsci", f.Pointer, StringComparison.Ordinal));
    }

    /// <summary>A worksheet examined before the earliest moment at which the deficit can have begun shows the state before.</summary>
    [Theory]
    [InlineData("2026-11-25T05:59:59+01:00", "\"neuro_onset_datetime\":\"2026-11-25T06:00:00+01:00\"", false)]
    [InlineData("2026-11-25T06:00:00+01:00", "\"neuro_onset_datetime\":\"2026-11-25T06:00:00+01:00\"", true)]
    [InlineData("2026-11-25T05:00:00Z", "\"neuro_onset_datetime\":\"2026-11-25T06:00:00+01:00\"", true)]
    [InlineData("2026-11-25T07:00:00+01:00", "\"neuro_onset_datetime\":\"2026-11-25T06:00:00+01:00\"", true)]
    [InlineData("2026-11-24T23:59:59+01:00", "\"neuro_onset_datetime\":\"2026-11-25\"", false)]
    [InlineData("2026-11-25T00:00:00+01:00", "\"neuro_onset_datetime\":\"2026-11-25\"", true)]
    [InlineData("2026-11-25T05:00:00+01:00", "\"neuro_deficit_duration_h\":6", false)]
    [InlineData("2026-11-25T05:00:01+01:00", "\"neuro_deficit_duration_h\":6", true)]
    [InlineData("2024-11-25T08:00:00+01:00", "", true)]
    [InlineData(null, "\"neuro_onset_datetime\":\"2026-11-25T06:00:00+01:00\"", true)]
    public void A_worksheet_of_the_state_before_the_deficit_is_not_used(string? examined, string onset, bool used)
    {
        var evaluation = CaseText.Evaluator.Evaluate(Read($$"""{"motor_deficit":true{{(onset.Length > 0 ? "," + onset : "")}}}""", examined));
        var known = evaluation.Lesions[0].Findings;
        Assert.Equal(used, known[Neurology.IsncsciDocumented].RecordedTruth.IsYes);
        Assert.Equal(used, known.Truth(Neurology.WeakestMuscleGrade.AtMost(2)).IsYes);
        Assert.Equal(used ? Core.Forms.Verdict.Met : Core.Forms.Verdict.Due, evaluation.Verdicts[6].Verdict);
        Assert.Equal(!used, evaluation.PleaseCheck.Any(c => c.Unusual.Code == "worksheet_before_onset"));
    }

    [Fact]
    public void The_note_on_an_earlier_worksheet_names_both_times()
    {
        var evaluation = CaseText.Evaluator.Evaluate(Read("""{"neuro_onset_datetime":"2026-11-25"}""", "2024-03-01T08:00:00+01:00"));
        var note = Assert.Single(evaluation.PleaseCheck);
        Assert.Contains("ist vom 01.03.2024 08:00, das Defizit begann 25.11.2026:", AnswerWords.Check(note, evaluation.Case, Language.German), StringComparison.Ordinal);
        Assert.Contains("is of 2024-03-01 08:00, the deficit began 2026-11-25:", AnswerWords.Check(note, evaluation.Case, Language.English), StringComparison.Ordinal);
    }

    private static Case Read(string facts, string? examined) => ReadWith(facts, Sheet(examined));

    private static string Sheet(string? examined)
    {
        var sheet = System.Text.Json.Nodes.JsonNode.Parse(Worksheet)!.AsObject();
        sheet.Remove("examined_at");
        if (examined is not null)
        {
            sheet["examined_at"] = examined;
        }

        return sheet.ToJsonString();
    }

    private static Case Read(string facts) => ReadWith(facts, Worksheet);

    private static Case ReadWith(string facts, string worksheet)
    {
        var reading = CaseText.Reader.Read(Encoding.UTF8.GetBytes($$"""{"format":"myelon-case/1","case":"a","as_of":"2026-11-25T12:00:00+01:00","facts":{{facts}},"isncsci":{{worksheet}}}"""));
        Assert.Empty(reading.Faults);
        Assert.Empty(CaseChecks.Faults(reading.Case!, CaseText.Evaluator));
        return reading.Case!;
    }
}
