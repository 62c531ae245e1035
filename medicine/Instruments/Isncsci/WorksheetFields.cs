using System.Collections.Immutable;
using Myelon.Core.Cases;

namespace Myelon.Medicine.Instruments.Isncsci;

/// <summary>The cells of the worksheet as files spell them: the table from which adapters read and write.</summary>
public static class WorksheetFields
{
    /// <summary>Voluntary anal contraction.</summary>
    public static WorksheetField VoluntaryAnalContraction { get; } = Field("analContraction", true, "voluntary_anal_contraction");

    /// <summary>Deep anal pressure.</summary>
    public static WorksheetField DeepAnalPressure { get; } = Field("analSensation", true, "deep_anal_pressure");

    /// <summary>All cells: the two anal signs, then right, then left: light touch, pin prick, key muscles, the lowest non-key muscle.</summary>
    public static ImmutableArray<WorksheetField> All { get; } =
        [VoluntaryAnalContraction, DeepAnalPressure, .. Levels.Sides.SelectMany(OfSide)];

    /// <summary>The light touch cell of a dermatome.</summary>
    public static WorksheetField LightTouch(Side side, Dermatome dermatome) =>
        Field(Flat(dermatome.Code(), side, "Touch"), true, Key(side), "light_touch", dermatome.Code());

    /// <summary>The pin prick cell of a dermatome.</summary>
    public static WorksheetField PinPrick(Side side, Dermatome dermatome) =>
        Field(Flat(dermatome.Code(), side, "Prick"), true, Key(side), "pin_prick", dermatome.Code());

    /// <summary>The cell of a key muscle.</summary>
    public static WorksheetField Motor(Side side, Myotome myotome) =>
        Field(Flat(myotome.Code(), side, "Motor"), true, Key(side), "motor", myotome.Code());

    /// <summary>The lowest non-key muscle with motor function; may be missing.</summary>
    public static WorksheetField LowestNonKeyMuscle(Side side) =>
        Field(Key(side) + "LowestNonKeyMuscleWithMotorFunction", false, Key(side), "lowest_non_key_muscle");

    /// <summary>The key of a side.</summary>
    public static string Key(Side side) => side == Side.Right ? "right" : "left";

    private static IEnumerable<WorksheetField> OfSide(Side side) =>
    [
        .. Levels.Dermatomes.Select(dermatome => LightTouch(side, dermatome)),
        .. Levels.Dermatomes.Select(dermatome => PinPrick(side, dermatome)),
        .. Levels.Myotomes.Select(myotome => Motor(side, myotome)),
        LowestNonKeyMuscle(side),
    ];

    private static string Flat(string level, Side side, string test) =>
        char.ToLowerInvariant(level[0]) + level[1..] + side + test;

    private static WorksheetField Field(string flatKey, bool required, params ImmutableArray<string> path) =>
        new(string.Join('.', path), path, flatKey, required);
}
