using Myelon.Core.Cases;
using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Core.Reasoning;
using Myelon.Medicine.Vocabulary;
using Myelon.Tests.Support;

namespace Myelon.Tests.Evaluation;

/// <summary>
/// Every fact earns its place: for each there are two cases that differ in it alone and have different answers, or it is marked as recorded
/// only, with the reason. The cases are those of the tables, and a few of fact-effects.md, with the fact left out,
/// added or changed.
/// </summary>
[Trait("Speed", "slow")]
public sealed class FactEffectTests
{
    private const int Seed = 20261128;
    private const int OtherCases = 700;

    private static readonly Lazy<IReadOnlyList<string>> Lines = new(() =>
    [
        .. CaseTable.Files("medicine", "*.cases.md").Append("tests/Evaluation/fact-effects.md").SelectMany(CaseTable.Read)
            .Where(row => row.Cells.ContainsKey("facts")).Select(row => row["facts"]).Distinct(),
    ]);

    public static TheoryData<string> Facts() => [.. AllFacts.Vocabulary.Facts.Select(f => f.Code)];

    [Theory]
    [MemberData(nameof(Facts), DisableDiscoveryEnumeration = true)]
    public void A_fact_changes_an_answer_or_is_marked_as_recorded_only(string code)
    {
        var fact = AllFacts.Vocabulary.Find(code)!;
        var pair = Pair(fact);
        Assert.True(
            pair is null == fact.RecordedOnly is not null,
            pair is null ? $"{code} changes no answer and is not marked" : $"{code} is marked as recorded only and changes an answer: {pair}");
    }

    private static string? Pair(Fact fact)
    {
        var random = new RandomCase(Seed);
        var naming = Lines.Value.Where(l => l.Contains($"{fact.Code}=", StringComparison.Ordinal));
        var others = Lines.Value.Where(l => !l.Contains($"{fact.Code}=", StringComparison.Ordinal)).ToArray();
        random.Random.Shuffle(others);
        return naming.Concat(others.Take(OtherCases)).Select(line => Differing(fact, line, random)).FirstOrDefault(found => found is not null);
    }

    private static string? Differing(Fact fact, string line, RandomCase random)
    {
        var @case = CaseText.Parse(line);
        var entered = @case.Facts[fact];
        Value[] values = [entered, Value.Unknown, .. Values(fact, random)];
        string? first = null;
        foreach (var value in values.Distinct())
        {
            @case.Facts.Set(fact, value);
            if (CaseText.Evaluator.ContradictionsIn(@case).Count > 0)
            {
                continue;
            }

            var answer = Answer(@case);
            first ??= answer;
            if (answer != first)
            {
                return $"{line} | {(value.IsMissing ? $"without {fact.Code}" : CaseText.Word(fact, value))}";
            }
        }

        return null;
    }

    private static IEnumerable<Value> Values(Fact fact, RandomCase random) => fact switch
    {
        BooleanFact => [Value.Of(true), Value.Of(false)],
        ChoiceFact choice => choice.Values.Select((_, i) => Value.OfChoice(i)),
        _ => Enumerable.Range(0, 8).Select(_ => random.Value(fact)),
    };

    /// <summary>What a person is told, without the entries themselves and without what is still asked.</summary>
    private static string Answer(Case @case)
    {
        var evaluation = CaseText.Evaluator.Evaluate(@case);
        var parts = new List<string>();
        foreach (var lesion in evaluation.Lesions)
        {
            parts.AddRange(lesion.Verdicts.Select(v =>
                $"{v.Recommendation.Slug} {v.Verdict} {string.Join(' ', v.Contested)} {string.Join(' ', v.Remarks.Select(r => r.Says.En))}"));
            parts.AddRange(lesion.Pathway.SelectMany(t => t.Cells).Select(c => $"{c.Cell.Id} {c.IsCertain}"));
            parts.AddRange(lesion.Scores.Select(s => $"{s.Score.Code} {s.Fits} {s.Total} {string.Join(' ', s.Possible.Select(g => g.Code))}"));
            parts.AddRange(lesion.Clocks.Select(c => $"{c.Rule.Id} {c.State} {c.DueEarliest} {c.Count}"));
            parts.AddRange(lesion.Limits.Select(l => $"{l.Limit.Id} {l.Applies} {l.Holds}"));
            parts.Add($"{lesion.Urgency?.State} {lesion.Urgency?.ProposedHours} {lesion.Urgency?.ClockStart}");
            parts.AddRange(lesion.Dose is { } dose ? [.. dose.Checks.Select(c => $"{c.Id} {c.Verdict}"), .. dose.Fits.Select(t => t.En), dose.Decides?.En ?? "", .. dose.Notes.Concat(dose.Questions).Select(n => n.Id)] : []);
        }

        parts.AddRange(evaluation.Conflicts.Concat(evaluation.Notes).Select(c => c.Discrepancy.Id));
        parts.AddRange(evaluation.Advice.Select(a => a.Advice.Id));
        parts.AddRange(evaluation.PleaseCheck.Select(p => p.Unusual.Says.En));
        return string.Join('\n', parts);
    }
}
