using Myelon.Core.Logic.Walks;
using Myelon.Core.Logic;
using Myelon.Medicine.Instruments.Isncsci;

namespace Myelon.Tests.Isncsci;

/// <summary>Every combination of grades at neighbouring segments.</summary>
public sealed class ExhaustiveTests
{
    /// <summary>All 3⁴ quadruples of light touch and pin prick at each of the 27 pairs of neighbouring dermatomes, both sides.</summary>
    [Fact]
    public void Sensory_quadruples_at_every_pair_of_neighbouring_dermatomes()
    {
        foreach (var side in Segments.Sides)
        {
            for (var upper = 0; upper < 27; upper++)
            {
                foreach (var grades in Quadruples(2))
                {
                    var sheet = With(side, upper, grades);
                    var expected = grades[0] < 2 || grades[1] < 2 ? Segments.Dermatomes[upper].Above()
                        : grades[2] < 2 || grades[3] < 2 ? Segments.Dermatomes[upper + 1].Above()
                        : NeurologicalLevel.Intact;
                    var result = Classification.Of(sheet);
                    Assert.Equal(expected, result.On(side).SensoryLevel.Values.Certain);
                    Assert.Equal(expected, result.NeurologicalLevelOfInjury.Values.Certain);
                    Assert.Equal(108 + grades[0] + grades[2], result.LightTouch.Value);
                    Assert.Equal(Oracle.Of(sheet).Grade, result.ImpairmentScale.Values.Certain);
                }
            }
        }
    }

    /// <summary>The same with not testable as a fourth grade: 4⁴ quadruples, against the union over the completions.</summary>
    [Fact]
    public void Sensory_quadruples_with_NT_equal_the_union_over_their_completions()
    {
        foreach (var upper in new[] { 0, 2, 6, 7, 18, 23, 25, 26 })
        {
            foreach (var grades in Quadruples(3))
            {
                Union.AssertEqual(With(Side.Right, upper, grades));
            }
        }
    }

    /// <summary>All 6² pairs of neighbouring key muscles with normal sensation.</summary>
    [Fact]
    public void Motor_pairs_at_every_pair_of_neighbouring_key_muscles()
    {
        foreach (var block in new[] { Segments.UpperExtremity, Segments.LowerExtremity })
        {
            for (var index = 0; index < 4; index++)
            {
                foreach (var (upper, lower) in from upper in Enumerable.Range(0, 6) from lower in Enumerable.Range(0, 6) select (upper, lower))
                {
                    var sheet = CompactWorksheet.Of($"R.m.{block[index].Code()}={upper} R.m.{block[index + 1].Code()}={lower}");
                    var expected = upper < 3 ? ((Dermatome)block[index]).Above()
                        : upper < 5 || lower < 3 ? block[index].Level()
                        : lower < 5 ? block[index + 1].Level()
                        : NeurologicalLevel.Intact;
                    Assert.Equal(expected, Classification.Of(sheet).Right.MotorLevel.Values.Certain);
                }
            }
        }
    }

    /// <summary>All 3⁴ × 2² ways to find S4-5: completeness is exactly "nothing there".</summary>
    [Fact]
    public void Sacral_findings()
    {
        foreach (var grades in Quadruples(2))
        {
            foreach (var (vac, dap) in from vac in new[] { true, false } from dap in new[] { true, false } select (vac, dap))
            {
                var sheet = CompactWorksheet.Of(
                    $"B.s.T7-S3=0 B.m.L2-S1=0 R.lt.S4_5={grades[0]} R.pp.S4_5={grades[1]} L.lt.S4_5={grades[2]} L.pp.S4_5={grades[3]}")
                    with { VoluntaryAnalContraction = Truth.Of(vac), DeepAnalPressure = Truth.Of(dap) };
                var result = Classification.Of(sheet);
                var complete = !vac && !dap && grades.All(static grade => grade == 0);
                Assert.Equal(complete ? Completeness.Complete : Completeness.Incomplete, result.Completeness.Values.Certain);
                Assert.Equal(complete ? ImpairmentGrade.A : vac ? ImpairmentGrade.C : ImpairmentGrade.B, result.ImpairmentScale.Values.Certain);
                Union.AssertEqual(sheet);
            }
        }
    }

    private static IEnumerable<int[]> Quadruples(int highest)
    {
        var grades = Enumerable.Range(0, highest + 1).ToArray();
        return from a in grades from b in grades from c in grades from d in grades select new[] { a, b, c, d };
    }

    /// <summary>A worksheet with light touch and pin prick of two neighbours set; 3 stands for NT.</summary>
    private static Worksheet With(Side onSide, int upper, int[] grades)
    {
        var side = CompactWorksheet.Normal.On(onSide);
        return CompactWorksheet.Normal.With(side with
        {
            LightTouch = side.LightTouch.SetItem(upper, Grade(grades[0])).SetItem(upper + 1, Grade(grades[2])),
            PinPrick = side.PinPrick.SetItem(upper, Grade(grades[1])).SetItem(upper + 1, Grade(grades[3])),
        });
    }

    private static TestedGrade Grade(int grade) => new(grade == 3 ? null : grade, 2);
}

/// <summary>Compares a classification with the union over all completions of its worksheet.</summary>
internal static class Union
{
    /// <summary>Every set equals the union; the impairment grades hold it, and equal it where the levels are certain.</summary>
    public static void AssertEqual(Worksheet sheet)
    {
        var result = Classification.Of(sheet);
        var complete = Place.CompletionsOf(sheet).Select(Oracle.Of).ToArray();
        Same(result.Right.SensoryLevel, complete.Select(static c => c.RightSensory));
        Same(result.Left.SensoryLevel, complete.Select(static c => c.LeftSensory));
        Same(result.Right.MotorLevel, complete.Select(static c => c.RightMotor));
        Same(result.Left.MotorLevel, complete.Select(static c => c.LeftMotor));
        Same(result.NeurologicalLevelOfInjury, complete.Select(static c => c.Level));
        Same(result.Completeness, complete.Select(static c => c.Completeness));
        Same(result.Right.SensoryZone, complete.Select(static c => c.RightSensoryZone));
        Same(result.Left.SensoryZone, complete.Select(static c => c.LeftSensoryZone));
        Same(result.Right.MotorZone, complete.Select(static c => c.RightMotorZone));
        Same(result.Left.MotorZone, complete.Select(static c => c.LeftMotorZone));
        var grades = Possible.Of(complete.Select(static c => c.Grade));
        Assert.True(grades.IsWithin(result.ImpairmentScale.Values), $"{grades} in {result.ImpairmentScale.Values}");
        if (result.NeurologicalLevelOfInjury.Values.IsCertain && result.Right.MotorLevel.Values.IsCertain && result.Left.MotorLevel.Values.IsCertain)
        {
            Assert.Equal(grades, result.ImpairmentScale.Values);
        }
    }

    private static void Same<T>(WalkResult<T> result, IEnumerable<T> union)
        where T : struct, IComparable => Assert.Equal(Possible.Of(union), result.Values);
}
