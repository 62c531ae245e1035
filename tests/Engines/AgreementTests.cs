using Myelon.Formats.Engines;
using Myelon.Tests.Support;

namespace Myelon.Tests.Engines;

/// <summary>The recommendations in other engines against the evaluator: every slot in three values, and every verdict.</summary>
public sealed class AgreementTests
{
    public static TheoryData<string> Engines => [.. Engine.All.Keys];

    [Theory]
    [MemberData(nameof(Engines))]
    public void An_engine_agrees_with_the_evaluator(string name) => Agree(name, 60);

    [Theory]
    [MemberData(nameof(Engines))]
    [Trait(Speed.Name, Speed.Slow)]
    public void An_engine_agrees_with_the_evaluator_on_many_cases(string name) => Agree(name, Speed.IsLong ? 100_000 : 1_000);

    /// <summary>A comparison that could not fail would be none: 48 hours moved to 50 are seen.</summary>
    [Fact]
    public void A_threshold_that_was_moved_is_a_difference()
    {
        Node.Needs("cql-execution");
        var engine = Engine.All["CQL (ELM)"];
        var moved = engine with { Export = rules => engine.Export(rules).Replace("\"172800.0\"", "\"180000.0\"", StringComparison.Ordinal) };
        Assert.NotEqual(engine.Export(CaseText.Evaluator.Rules), moved.Export(CaseText.Evaluator.Rules));
        Assert.NotEmpty(Agreement.Of(moved, 300).Differences);
    }

    [Fact]
    public void The_library_as_text_names_what_the_tree_names()
    {
        var rules = CaseText.Evaluator.Rules;
        var (text, tree) = (CqlLibrary.Text(rules), CqlLibrary.Elm(rules));
        Assert.All(
            text.Split('\n').Where(l => l.StartsWith("define ", StringComparison.Ordinal)).Select(l => l[7..^1]),
            name => Assert.Contains($"\"name\":\"{name}\",\"context\"", tree, StringComparison.Ordinal));
        Assert.All(
            text.Split('\n').Where(l => l.StartsWith("parameter ", StringComparison.Ordinal)).Select(l => l.Split(' ')[1]),
            name => Assert.Contains($"{{\"name\":\"{name}\",\"accessLevel\"", tree, StringComparison.Ordinal));
    }

    private static void Agree(string name, int cases)
    {
        Node.Needs(Engine.All[name].Package);
        var agreement = Agreement.Of(Engine.All[name], cases);
        Assert.True(agreement.Unknown > agreement.Values / 50, "hardly anything was unknown");
        Assert.True(agreement.Differences.Count == 0, string.Join('\n', agreement.Differences));
    }
}
