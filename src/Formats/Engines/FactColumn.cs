using Myelon.Core.Logic;

namespace Myelon.Formats.Engines;

/// <summary>What a column of a row of facts holds.</summary>
public enum ColumnType
{
    /// <summary>True, false or null for unknown.</summary>
    Truth,

    /// <summary>Codes of values: of a choice those that are still possible, of a set those that it holds; null for unknown.</summary>
    Codes,

    /// <summary>A number, a bound of a number, or seconds from the time of the case; null for unknown.</summary>
    Number,
}

/// <summary>
/// A column of the row that another engine is given for a lesion: what is known after everything that follows from the entries was drawn.
/// </summary>
/// <param name="Name">The name: the code of the fact, and what of it is told.</param>
/// <param name="Type">What it holds.</param>
/// <param name="Value">What it holds for findings: a truth, codes or a number; null for unknown.</param>
public sealed record FactColumn(string Name, ColumnType Type, Func<Findings, object?> Value)
{
    /// <summary>The columns of a boolean fact, with the policy of the fact.</summary>
    internal static FactColumn Of(BooleanFact fact) => new(fact.Code, ColumnType.Truth, f => f[fact].Truth.ToBoolean());

    /// <summary>A boolean fact as entered or derived, without its policy.</summary>
    internal static FactColumn Recorded(BooleanFact fact) => new(fact.Code + "__recorded", ColumnType.Truth, f => f[fact].RecordedTruth.ToBoolean());

    /// <summary>The values of a choice that are still possible.</summary>
    internal static FactColumn Of(ChoiceFact fact) =>
        new(fact.Code, ColumnType.Codes, f => f[fact].IsMissing ? null : Codes(fact.Values, f[fact].Choices));

    /// <summary>The values that a set holds.</summary>
    internal static FactColumn Of(SetFact fact) =>
        new(fact.Code, ColumnType.Codes, f => f[fact].Knowledge == Knowledge.Unknown ? null : Codes(fact.Values, f[fact].Set));

    /// <summary>Whether a set was entered or derived.</summary>
    internal static FactColumn Recorded(SetFact fact) => new(fact.Code + "__recorded", ColumnType.Truth, f => !f[fact].IsMissing);

    /// <summary>Whether one value of a fact is known.</summary>
    internal static FactColumn Known(Fact fact) => new(fact.Code + "__known", ColumnType.Truth, f => f[fact].IsKnown);

    /// <summary>The lowest and the highest number that are possible.</summary>
    internal static (FactColumn Low, FactColumn High) Of(NumberFact fact) => (
        new(fact.Code + "__low", ColumnType.Number, f => f[fact].IsMissing ? null : f[fact].Number.Low),
        new(fact.Code + "__high", ColumnType.Number, f => f[fact].IsMissing ? null : f[fact].Number.High));

    /// <summary>The first and the last possible moment, in seconds from the time of the case; negative where it lies back.</summary>
    internal static (FactColumn First, FactColumn Last) Of(MomentFact fact) => (
        new(fact.Code + "__first", ColumnType.Number, f => f[fact].IsMissing ? null : Seconds(f, f[fact].Earliest)),
        new(fact.Code + "__last", ColumnType.Number, f => f[fact].IsMissing ? null : Seconds(f, f[fact].Latest)));

    /// <summary>The codes of values that are given as bits.</summary>
    internal static IReadOnlyList<string> Codes(IReadOnlyList<ChoiceValue> values, ulong bits) =>
        [.. values.Where((_, i) => (bits >> i & 1) != 0).Select(v => v.Code)];

    private static decimal Seconds(Findings findings, long ticks) =>
        (decimal)(ticks - findings.AsOf.ToInstant().ToUnixTimeTicks()) / NodaTime.NodaConstants.TicksPerSecond;
}
