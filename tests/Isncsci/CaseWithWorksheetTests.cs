using System.Text;
using Myelon.Core.Cases;
using Myelon.Core.Logic;
using Myelon.Core.Reasoning;
using Myelon.Guideline.Vocabulary;
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
        Assert.True(known[Neurology.Paraplegia].IsMissing, "the status of paraplegia is only proposed");
    }

    [Fact]
    public void R7_is_met_by_a_worksheet() =>
        Assert.Equal(Core.Forms.Verdict.Met, CaseText.Evaluator.Evaluate(Read("{}")).Verdicts[6].Verdict);

    [Fact]
    public void An_entry_against_the_worksheet_is_named_and_evidence_of_a_deficit_is_used()
    {
        var evaluation = CaseText.Evaluator.Evaluate(Read("""{"motor_deficit":false,"asia_impairment_scale":"E"}"""));
        Assert.True(Assert.Single(evaluation.Contradictions, c => c.Fact == Neurology.MotorDeficit && c.DerivedIsUsed).Derived.Truth.IsYes);
        Assert.False(Assert.Single(evaluation.Contradictions, c => c.Fact == Neurology.AsiaImpairmentScale).DerivedIsUsed);
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

    private static Case Read(string facts)
    {
        var reading = CaseText.Reader.Read(Encoding.UTF8.GetBytes($$"""{"format":"myelon-case/1","case":"a","as_of":"2026-11-25T12:00:00+01:00","facts":{{facts}},"isncsci":{{Worksheet}}}"""));
        Assert.Empty(reading.Faults);
        Assert.Empty(CaseChecks.Faults(reading.Case!, CaseText.Evaluator));
        return reading.Case!;
    }
}
