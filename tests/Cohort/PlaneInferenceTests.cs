using System.Globalization;
using Myelon.Cohort.Synthesis;
using Myelon.Core.Cases;
using Myelon.Core.Logic;
using Myelon.Core.Reasoning;
using Myelon.Medicine.Vocabulary;
using Myelon.Tests.Support;

namespace Myelon.Tests.Cohort;

/// <summary>What follows from entries, drawn over bit planes, against the inference lesion by lesion.</summary>
public sealed class PlaneInferenceTests
{
    private static readonly Evaluator Evaluator = CaseText.Evaluator;

    private static readonly List<Case> Invented = Invent(1, 400);

    /// <summary>Every truth that a rule asks is the same; left to the evaluator is only what contradicts itself or cannot be entered.</summary>
    [Fact]
    public void The_planes_draw_what_the_inference_draws()
    {
        var (drawn, left) = Agree(3);
        Assert.InRange(drawn, 2 * left, int.MaxValue);
    }

    /// <summary>Ten thousand cases, a million in the long run.</summary>
    [Fact]
    [Trait(Speed.Name, Speed.Slow)]
    public void The_planes_draw_what_the_inference_draws_in_many_cases() => Agree(Speed.IsLong ? 1954 : 20);

    [Theory]
    [InlineData("courses")]
    [InlineData("worksheet")]
    [InlineData("patient at a lesion")]
    public void What_planes_do_not_know_is_left_to_the_evaluator(string which)
    {
        var @case = new Case { Name = "a", AsOf = CaseText.AsOf, Lesions = [new CaseLesion("T4", new())] };
        var room = Evaluator.Drawing.Room();
        Assert.NotNull(Evaluator.Drawing.Enters(room, @case));
        Assert.Null(Evaluator.Drawing.Enters(room, which switch
        {
            "courses" => @case with { Courses = [new RadiotherapyCourse(1, 10, 3)] },
            "worksheet" => @case with { Worksheet = new WorksheetForm("w", null, null, "", []) },
            _ => @case with { Lesions = [new CaseLesion("T4", new Entries().Set(Neurology.MotorDeficit, Value.Of(true)))] },
        }));
    }

    private static List<Case> Invent(int seed, int count)
    {
        var desk = Composition.Guidelines.Desk();
        var inventor = new Inventor(desk.Guideline, desk.Evaluator, desk.Guideline.Population!, seed);
        return [.. Enumerable.Range(1, count).Select(n => inventor.Make(n)).Select(c => c.Courses is { Count: > 0 } ? c with { Courses = [] } : c)];
    }

    /// <summary>Of three cases one has few entries of any kind, one is an invented patient, one such a patient of whom some entries were changed.</summary>
    private static Case Made(int seed)
    {
        var random = new RandomCase(seed);
        var made = random.Case(seed % 4, 0.004 * (1 + (seed % 12)), 0.003 * (seed % 3));
        var patient = Invented[seed % Invented.Count];
        return (seed % 3) switch
        {
            0 => made with { Courses = seed % 2 == 0 ? null : [], Lesions = [.. made.Lesions.Select(l => l with { Facts = Only(l.Facts, new()) })] },
            1 => patient,
            _ => patient with
            {
                Name = made.Name,
                Facts = Changed(patient.Facts, random.Entries(0.01, 0.01)),
                Lesions = [.. patient.Lesions.Select(l => l with { Facts = Only(random.Entries(0.01, 0.01), l.Facts) })],
            },
        };
    }

    private static Entries Changed(Entries entries, Entries by)
    {
        var changed = entries.Copy();
        by.All.ToList().ForEach(e => changed.Set(e.Fact, e.Value));
        return changed;
    }

    private static Entries Only(Entries entries, Entries over)
    {
        var changed = over.Copy();
        entries.All.Where(e => e.Fact.Scope == FactScope.Lesion).ToList().ForEach(e => changed.Set(e.Fact, e.Value));
        return changed;
    }

    /// <summary>So many blocks of cases: how many lesions were drawn over planes, and how many were left to the evaluator.</summary>
    private static (int Drawn, int Left) Agree(int blocks)
    {
        var (drawn, left) = (0, 0);
        Parallel.For(0, blocks, block =>
        {
            var room = Evaluator.Drawing.Room();
            var cases = Enumerable.Range(block * PlaneJudge.Lanes, PlaneJudge.Lanes).Select(Made).ToList();
            for (var l = 0; l < 4; l++)
            {
                var (found, expected) = (Planes(), Planes());
                var entered = new bool[PlaneJudge.Lanes];
                room.Clear();
                for (var lane = 0; lane < cases.Count; lane++)
                {
                    entered[lane] = (l == 0 || l < cases[lane].Lesions.Count)
                        && Evaluator.Drawing.Enter(room, cases[lane], l, Evaluator.Drawing.Enters(room, cases[lane])!.Value, lane);
                }

                Evaluator.Drawing.Draw(room, found);
                for (var lane = 0; lane < cases.Count; lane++)
                {
                    if (l > 0 && l >= cases[lane].Lesions.Count)
                    {
                        continue;
                    }

                    var findings = Evaluator.FindingsOf(cases[lane])[l];
                    var isLeft = !entered[lane] || (room.GivenUp[lane >> 6] >> (lane & 63) & 1) != 0;
                    if (isLeft)
                    {
                        Interlocked.Increment(ref left);
                        Assert.True(findings.SetAside.Count > 0 || findings.Waived is { Count: > 0 } || HasSum(cases[lane], l), Where(cases[lane], l, "left"));
                        continue;
                    }

                    Interlocked.Increment(ref drawn);
                    Assert.True(findings.SetAside.Count == 0, Where(cases[lane], l, "contradicts itself"));
                    Evaluator.Planes.Enter(findings, expected, lane);
                    Same(expected, found, lane, cases[lane], l);
                }
            }
        });
        return (drawn, left);
    }

    private static ulong[] Planes() => new ulong[2 * Evaluator.Planes.Inputs * PlaneJudge.Words];

    private static bool HasSum(Case @case, int lesion) => new Fact[]
    {
        Radiotherapy.CumulativeBiologicallyEffectiveDoseInGray, Radiotherapy.CumulativeEquivalentDoseInTwoGrayFractions,
    }.Any(f => !@case.Facts[f].IsMissing || (@case.Lesions.Count > 0 && !@case.Lesions[lesion].Facts[f].IsMissing));

    private static void Same(ulong[] expected, ulong[] found, int lane, Case @case, int lesion)
    {
        var (word, bit) = (lane >> 6, lane & 63);
        for (var plane = 0; plane < 2 * Evaluator.Planes.Inputs; plane++)
        {
            var at = (plane * PlaneJudge.Words) + word;
            Assert.True(
                (expected[at] >> bit & 1) == (found[at] >> bit & 1),
                Where(@case, lesion, $"{(plane % 2 == 0 ? "possible" : "certain")} {Canonical.Instance.Of(Evaluator.Planes.Asked[plane / 2])}"));
        }
    }

    private static string Where(Case @case, int lesion, string what) => string.Create(CultureInfo.InvariantCulture, $"{@case.Name}, lesion {lesion}: {what}");
}
