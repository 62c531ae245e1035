using System.Collections.Immutable;
using System.Globalization;
using Myelon.Core.Cases;

namespace Myelon.Medicine.Instruments.Isncsci;

/// <summary>The cells of the worksheet as files spell them: the table from which adapters read and write.</summary>
public static class WorksheetFields
{
    private const string NotTestable = "NT";

    /// <summary>Voluntary anal contraction.</summary>
    public static WorksheetField VoluntaryAnalContraction { get; } = Sign("analContraction", "voluntary_anal_contraction");

    /// <summary>Deep anal pressure.</summary>
    public static WorksheetField DeepAnalPressure { get; } = Sign("analSensation", "deep_anal_pressure");

    /// <summary>All cells: the two anal signs, then right, then left: light touch, pin prick, key muscles, the lowest non-key muscle.</summary>
    public static ImmutableArray<WorksheetField> All { get; } =
        [VoluntaryAnalContraction, DeepAnalPressure, .. Segments.Sides.SelectMany(OfSide)];

    /// <summary>The light touch cell of a dermatome.</summary>
    public static WorksheetField LightTouch(Side side, Dermatome dermatome) =>
        Grade(dermatome.Code(), side, "Touch", "light_touch", TestedGrade.NormalSensation);

    /// <summary>The pin prick cell of a dermatome.</summary>
    public static WorksheetField PinPrick(Side side, Dermatome dermatome) =>
        Grade(dermatome.Code(), side, "Prick", "pin_prick", TestedGrade.NormalSensation);

    /// <summary>The cell of a key muscle.</summary>
    public static WorksheetField Motor(Side side, Myotome myotome) =>
        Grade(myotome.Code(), side, "Motor", "motor", TestedGrade.NormalStrength);

    /// <summary>The lowest non-key muscle with motor function; may be missing.</summary>
    public static WorksheetField LowestNonKeyMuscle(Side side) =>
        new(Key(side) + ".lowest_non_key_muscle", [Key(side), "lowest_non_key_muscle"], Key(side) + "LowestNonKeyMuscleWithMotorFunction", Required: false)
        {
            Entries = [.. Segments.NonKeyMuscles.Select(static dermatome => dermatome.Code())],
        };

    /// <summary>The key of a side.</summary>
    public static string Key(Side side) => side == Side.Right ? "right" : "left";

    private static IEnumerable<WorksheetField> OfSide(Side side) =>
    [
        .. Segments.Dermatomes.Select(dermatome => LightTouch(side, dermatome)),
        .. Segments.Dermatomes.Select(dermatome => PinPrick(side, dermatome)),
        .. Segments.Myotomes.Select(myotome => Motor(side, myotome)),
        LowestNonKeyMuscle(side),
    ];

    private static WorksheetField Sign(string flatKey, string key) =>
        new(key, [key], flatKey, Required: true) { Entries = ["yes", "no", NotTestable] };

    private static WorksheetField Grade(string level, Side side, string flatTest, string test, int normal) =>
        new($"{Key(side)}.{test}.{level}", [Key(side), test, level], char.ToLowerInvariant(level[0]) + level[1..] + side + flatTest, Required: true)
        {
            Entries = [.. Enumerable.Range(0, normal + 1).Select(static grade => grade.ToString(CultureInfo.InvariantCulture)), NotTestable],
            NormalGrade = normal.ToString(CultureInfo.InvariantCulture),
        };
}
