using CsCheck;
using Myelon.Core.Logic;
using Myelon.Medicine.Instruments.Isncsci;

namespace Myelon.Tests.Isncsci;

/// <summary>What must hold for every worksheet, tried on thousands of random ones.</summary>
public sealed class PropertyTests
{
    [Fact]
    public void A_complete_worksheet_has_one_value_each_and_they_are_those_of_the_oracle() =>
        Generators.Complete.Sample(Union.AssertEqual, iter: 5000);

    [Fact]
    public void The_sets_are_the_union_over_all_completions() =>
        Generators.AlmostComplete.Sample(Union.AssertEqual, iter: 2000);

    [Fact]
    public void With_asterisks_too_they_are_the_union_over_all_completions() =>
        Generators.AlmostCompleteNoted.Sample(Union.AssertEqual, iter: 2000);

    [Fact]
    public void Not_testable_never_removes_a_value() =>
        Gen.Select(Generators.Noted, Generators.AnyPlace).Sample((sheet, place) =>
            AssertWithin(Classification.Of(sheet), Classification.Of(place.Opened(sheet))), iter: 5000);

    [Fact]
    public void A_value_in_the_place_of_not_testable_only_narrows() =>
        Gen.Select(Generators.Incomplete, Generators.AnyPlace).Sample((sheet, place) =>
        {
            var open = place.Opened(sheet);
            var before = Classification.Of(open);
            Assert.All(place.Closed(open), closed => AssertWithin(Classification.Of(closed), before));
        }, iter: 3000);

    [Fact]
    public void Totals_stay_in_their_range_and_no_set_is_empty() =>
        Generators.Noted.Sample(sheet =>
        {
            var result = Classification.Of(sheet);
            (Total Total, int Maximum)[] totals =
            [
                (result.UpperExtremity, 50), (result.LowerExtremity, 50), (result.LightTouch, 112), (result.PinPrick, 112),
                .. Segments.Sides.Select(result.On).SelectMany(static side => new[]
                {
                    (side.Motor, 50), (side.UpperExtremity, 25), (side.LowerExtremity, 25), (side.LightTouch, 56), (side.PinPrick, 56),
                }),
            ];
            Assert.All(totals, static total =>
            {
                Assert.Equal(total.Maximum, total.Total.Maximum);
                Assert.InRange(total.Total.Lowest, 0, total.Total.Highest);
                Assert.InRange(total.Total.Highest, total.Total.Lowest, total.Maximum);
            });
            Assert.All(PraxisNotation.Of(result).Values, static field => Assert.NotEqual("", field));
        }, iter: 5000);

    [Fact]
    public void Left_and_right_are_treated_alike() =>
        Generators.Noted.Sample(sheet =>
        {
            var mirrored = PraxisNotation.Of(Classification.Of(sheet with
            {
                Right = sheet.Left with { Side = Side.Right },
                Left = sheet.Right with { Side = Side.Left },
            }));
            Assert.All(PraxisNotation.Of(Classification.Of(sheet)), field => Assert.Equal(field.Value, mirrored[Mirrored(field.Key)]));
        }, iter: 2000);

    [Fact]
    public void Considered_normal_classifies_as_normal() =>
        Generators.Noted.Sample(sheet =>
        {
            var normal = Segments.Sides.Aggregate(sheet, static (changed, side) => changed.With(AsNormal(changed.On(side))));
            AssertSame(Classification.Of(sheet), Classification.Of(normal));
        }, iter: 2000);

    [Fact]
    public void Every_decisive_cell_can_narrow_and_no_other_can() =>
        Generators.AlmostComplete.Sample(sheet =>
        {
            var result = Classification.Of(sheet);
            var narrowing = Place.All.Count(place => place.IsOpen(sheet) &&
                place.Closed(sheet).Any(closed => !IsWithin(result, Classification.Of(closed))));
            Assert.Equal(narrowing, DecisiveCells.Of(result).Length);
        }, iter: 500);

    [Fact]
    public void Complete_injury_is_exactly_grade_A() =>
        Generators.Noted.Sample(sheet =>
        {
            var result = Classification.Of(sheet);
            Assert.Equal(
                result.Completeness.Values.Contains(Completeness.Complete), result.ImpairmentScale.Values.Contains(ImpairmentGrade.A));
            Assert.Equal(
                result.Completeness.Values.Certain == Completeness.Complete, result.ImpairmentScale.Values.Certain == ImpairmentGrade.A);
        }, iter: 2000);

    private static string Mirrored(string field) =>
        field.StartsWith("right", StringComparison.Ordinal) ? "left" + field[5..]
        : field.StartsWith("left", StringComparison.Ordinal) ? "right" + field[4..]
        : field;

    private static SideExamination AsNormal(SideExamination side) => side with
    {
        LightTouch = [.. side.LightTouch.Select(AsNormal)],
        PinPrick = [.. side.PinPrick.Select(AsNormal)],
        Motor = [.. side.Motor.Select(AsNormal)],
    };

    private static TestedGrade AsNormal(TestedGrade grade) =>
        grade.Note == NonSciNote.ConsideredNormal ? new(grade.Normal, grade.Normal) : grade;

    private static void AssertSame(Classification left, Classification right)
    {
        AssertWithin(left, right);
        AssertWithin(right, left);
    }

    private static void AssertWithin(Classification narrow, Classification wide) =>
        Assert.True(IsWithin(narrow, wide), $"{string.Join(' ', PraxisNotation.Of(narrow))} in {string.Join(' ', PraxisNotation.Of(wide))}");

    private static bool IsWithin(Classification narrow, Classification wide) =>
        narrow.NeurologicalLevelOfInjury.Values.IsWithin(wide.NeurologicalLevelOfInjury.Values) &&
        narrow.Completeness.Values.IsWithin(wide.Completeness.Values) &&
        narrow.ImpairmentScale.Values.IsWithin(wide.ImpairmentScale.Values) &&
        Segments.Sides.All(side => IsWithin(narrow.On(side), wide.On(side)));

    private static bool IsWithin(SideClassification narrow, SideClassification wide) =>
        narrow.SensoryLevel.Values.IsWithin(wide.SensoryLevel.Values) &&
        narrow.MotorLevel.Values.IsWithin(wide.MotorLevel.Values) &&
        narrow.SensoryZone.Values.IsWithin(wide.SensoryZone.Values) &&
        narrow.MotorZone.Values.IsWithin(wide.MotorZone.Values);
}
