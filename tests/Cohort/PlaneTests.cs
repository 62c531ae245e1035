using Myelon.Cohort.Counting;
using Myelon.Core.Cases;
using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Core.Reasoning;
using Myelon.Tests.Support;

namespace Myelon.Tests.Cohort;

/// <summary>The judgement over bit planes against the evaluator, lesion by lesion, and the counts against counting one by one.</summary>
public sealed class PlaneTests
{
    private static readonly PlaneJudge Planes = CaseText.Evaluator.Planes;

    private static readonly int Verdicts = Enum.GetValues<Verdict>().Length;

    [Fact]
    public void The_planes_agree_with_the_evaluator() => Agree(4);

    /// <summary>Ten thousand cases, a million in the long run.</summary>
    [Fact]
    [Trait(Speed.Name, Speed.Slow)]
    public void The_planes_agree_with_the_evaluator_on_many_cases() => Agree(Speed.IsLong ? 1954 : 20);

    [Fact]
    public void A_condition_that_stands_twice_is_one_step_and_no_terms_are_the_neutral_truth()
    {
        var (fever, pain) = Two();
        var compiler = new PlaneCompiler();
        var both = compiler.PlaceOf(new All([fever, pain]));
        Assert.Equal(both, compiler.PlaceOf(new All([pain, fever])));
        Assert.NotEqual(both, compiler.PlaceOf(new Any([fever, pain])));
        Assert.NotEqual(compiler.PlaceOf(new All([])), compiler.PlaceOf(new Any([])));
        Assert.Equal(2, compiler.Inputs.Count);
    }

    /// <summary>Of one row for each combination of two truths: what And, Or, Not and Certain give, as the tables of three truths say.</summary>
    [Theory]
    [InlineData(-1, -1, -1, -1, 1, -1)]
    [InlineData(-1, 0, -1, 0, 1, -1)]
    [InlineData(-1, 1, -1, 1, 1, -1)]
    [InlineData(0, -1, -1, 0, 0, -1)]
    [InlineData(0, 0, 0, 0, 0, -1)]
    [InlineData(0, 1, 0, 1, 0, -1)]
    [InlineData(1, -1, -1, 1, -1, 1)]
    [InlineData(1, 0, 0, 1, -1, 1)]
    [InlineData(1, 1, 1, 1, -1, 1)]
    public void Planes_know_three_truths(int left, int right, int and, int or, int not, int certain)
    {
        var (a, b) = Two();
        var compiler = new PlaneCompiler();
        int[] places = [compiler.PlaceOf(a), compiler.PlaceOf(b), compiler.PlaceOf(new All([a, b])), compiler.PlaceOf(new Any([a, b])), compiler.PlaceOf(new Not(a)), compiler.PlaceOf(new Certain(a))];
        var program = compiler.Program;
        var planes = new System.Runtime.Intrinsics.Vector512<ulong>[2 * program.Registers];
        Enter(0, left);
        Enter(1, right);
        program.Run(planes);
        Assert.Equal([left, right, and, or, not, certain], places.Select(p => Told(compiler.RegisterOf(p))));

        void Enter(int register, int truth)
        {
            planes[2 * register] = truth >= 0 ? System.Runtime.Intrinsics.Vector512<ulong>.AllBitsSet : default;
            planes[(2 * register) + 1] = truth > 0 ? System.Runtime.Intrinsics.Vector512<ulong>.AllBitsSet : default;
        }

        int Told(int register) => planes[2 * register] == default ? -1 : planes[(2 * register) + 1] == default ? 0 : 1;
    }

    /// <summary>Counts of random patients with several lesions, contradictions and reasons, added one by one.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(64)]
    [InlineData(511)]
    [InlineData(512)]
    public void The_counts_are_those_of_counting_one_by_one(int patients)
    {
        var slug = CaseText.Evaluator.Rules.Recommendations[^1].Slug;
        var cases = Enumerable.Range(0, patients).Select(n => Made(n) with { Conference = n % 3 == 0 ? Reason(slug) : null }).ToList();
        var (block, tally) = (new CaseBlock(Planes, []), new Tally(Planes, null));
        cases.ForEach(c => block.Add(c));
        block.Draw(CaseText.Evaluator, CaseText.Evaluator.Drawing.Room());
        var open = tally.Add(block);
        var judged = cases.ConvertAll(c => CaseText.Evaluator.Judge(c));
        Assert.Equal(judged.Select(j => j.Sum(l => l.Verdicts.Count(v => v == Verdict.Open))), open);
        Assert.Equal((patients, judged.Sum(j => j.Count)), (tally.Patients, tally.Lesions));
        Assert.Equal(judged.Count(j => j.Any(l => l.IsContradicted.Contains(true))), tally.Contradictory);
        for (var r = 0; r < Planes.Recommendations; r++)
        {
            var has = r == Planes.Recommendations - 1;
            var ofPatients = judged.Select((j, n) => Cohorts.StateOf(j.Max(l => l.Verdicts[r]), j.Any(l => l.IsContradicted[r]), has && n % 3 == 0));
            var ofLesions = judged.SelectMany((j, n) => j.Select(l => Cohorts.StateOf(l.Verdicts[r], l.IsContradicted[r], has && n % 3 == 0)));
            Assert.Equal(Counted(ofPatients), CaseStates.All.Select(s => tally.All[Unit.Patients, r, s]));
            Assert.Equal(Counted(ofLesions), CaseStates.All.Select(s => tally.All[Unit.Lesions, r, s]));
        }
    }

    private static (Is First, Is Second) Two()
    {
        var facts = CaseText.Evaluator.Rules.Vocabulary.Facts.OfType<BooleanFact>().Take(2).ToList();
        return (new Is(facts[0]), new Is(facts[1]));
    }

    private static IEnumerable<long> Counted(IEnumerable<CaseState> states)
    {
        var counts = states.ToLookup(s => s);
        return CaseStates.All.Select(s => counts[s].LongCount());
    }

    private static Conference Reason(string slug) => new() { Reasons = new Dictionary<string, string> { [slug] = "fever" } };

    private static Case Made(int seed) => new RandomCase(seed).Case(seed % 4, 0.05 + (0.06 * (seed % 9)), 0.02 * (seed % 5));

    private static void Agree(int blocks) => Parallel.For(0, blocks, block =>
    {
        var inputs = new ulong[2 * Planes.Inputs * PlaneJudge.Words];
        var verdicts = new ulong[Planes.Recommendations * Verdicts * PlaneJudge.Words];
        var lesions = Enumerable.Range(block * PlaneJudge.Lanes, PlaneJudge.Lanes).SelectMany(n => CaseText.Evaluator.Judge(Made(n))).ToList();
        foreach (var some in lesions.Chunk(PlaneJudge.Lanes))
        {
            inputs.AsSpan().Clear();
            for (var lane = 0; lane < some.Length; lane++)
            {
                Planes.Enter(some[lane].Findings, inputs, lane);
            }

            Planes.Judge(inputs, Planes.Room(), verdicts);
            for (var lane = 0; lane < some.Length; lane++)
            {
                for (var r = 0; r < Planes.Recommendations; r++)
                {
                    for (var v = 0; v < Verdicts; v++)
                    {
                        var has = (verdicts[(((r * Verdicts) + v) * PlaneJudge.Words) + (lane >> 6)] >> (lane & 63) & 1) != 0;
                        if (has != (some[lane].Verdicts[r] == (Verdict)v))
                        {
                            Assert.Fail($"{RandomCase.Told(some[lane].Findings)}: {CaseText.Evaluator.Rules.Recommendations[r].Slug} is {some[lane].Verdicts[r]}, the planes say {(Verdict)v}: {has}");
                        }
                    }
                }
            }
        }
    });
}
