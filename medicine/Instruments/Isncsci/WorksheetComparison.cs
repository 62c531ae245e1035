using Myelon.Core.Speech;
using Myelon.Core.Logic.Walks;
using System.Collections.Immutable;
using Myelon.Core;
using Myelon.Core.Cases;
using Myelon.Core.Logic;

namespace Myelon.Medicine.Instruments.Isncsci;

/// <summary>Two worksheets of the same patient compared.</summary>
/// <param name="Earlier">The earlier one.</param>
/// <param name="Later">The later one.</param>
/// <param name="Results">All levels, grades, zones and totals, changed or not.</param>
/// <param name="Cells">The cells whose entry changed.</param>
/// <param name="NewOrWorse">
/// Suggestion for the fact <c>neuro_new_or_worse</c>: yes if a result or a cell is certainly worse; no if everything is
/// certainly the same or better; else unknown. It is only suggested: the examiner decides.
/// </param>
public sealed record WorksheetComparison(
    Classification Earlier,
    Classification Later,
    ImmutableArray<WorksheetChange> Results,
    ImmutableArray<WorksheetChange> Cells,
    Truth NewOrWorse)
{
    /// <summary>
    /// Compares two classified worksheets. If both tell when they were made, the times decide which is the earlier;
    /// else the first is.
    /// </summary>
    public static WorksheetComparison Of(Classification first, Classification second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        var swapped = first.Worksheet.ExaminedAt is { } one && second.Worksheet.ExaminedAt is { } two &&
            one.ToInstant() > two.ToInstant();
        var (earlier, later) = swapped ? (second, first) : (first, second);
        var results = ComparedResults.Of(earlier, later);
        var cells = ComparedCells.Of(earlier.Worksheet, later.Worksheet);
        return new(
            earlier,
            later,
            results,
            [.. cells.Where(static cell => cell.Before != cell.After)],
            Suggestion([.. results.Concat(cells).Select(static change => change.Trend)]));
    }

    private static Truth Suggestion(ImmutableArray<Trend> trends) =>
        trends.Contains(Trend.Worse) ? Truth.Yes
        : trends.Contains(Trend.Open) ? Truth.Unknown
        : Truth.No;
}

/// <summary>Compares the results of two classifications.</summary>
internal static class ComparedResults
{
    internal static ImmutableArray<WorksheetChange> Of(Classification earlier, Classification later) =>
    [
        Set("neurological_level_of_injury", new("Neurologisches Niveau", "Neurological level of injury"),
            earlier.NeurologicalLevelOfInjury, later.NeurologicalLevelOfInjury, Names.Of, static level => (int)level),
        Set("completeness", new("Komplett oder inkomplett", "Completeness"),
            earlier.Completeness, later.Completeness, Names.Of, static value => (int)value),
        Set("asia_impairment_scale", new("ASIA Impairment Scale", "ASIA Impairment Scale"),
            earlier.ImpairmentScale, later.ImpairmentScale, Names.Of, static grade => (int)grade),
        .. Segments.Sides.SelectMany(side => OfSide(side, earlier.On(side), later.On(side), cells =>
            cells(earlier.Worksheet.On(side)).Concat(cells(later.Worksheet.On(side))).Any(static cell => cell.HasNote))),
    ];

    private static IEnumerable<WorksheetChange> OfSide(
        Side side, SideClassification earlier, SideClassification later,
        Func<Func<SideExamination, ImmutableArray<TestedGrade>>, bool> noted)
    {
        var key = WorksheetFields.Key(side);
        yield return Set($"{key}.sensory_level", Named(side, "Sensibles Niveau", "Sensory level"),
            earlier.SensoryLevel, later.SensoryLevel, Names.Of, static level => (int)level);
        yield return Set($"{key}.motor_level", Named(side, "Motorisches Niveau", "Motor level"),
            earlier.MotorLevel, later.MotorLevel, Names.Of, static level => (int)level);
        yield return Set($"{key}.sensory_zpp", Named(side, "Sensible ZPP", "Sensory ZPP"),
            earlier.SensoryZone, later.SensoryZone, Names.Of, Rank);
        yield return Set($"{key}.motor_zpp", Named(side, "Motorische ZPP", "Motor ZPP"),
            earlier.MotorZone, later.MotorZone, Names.Of, Rank);
        yield return Sum($"{key}.motor_total", Named(side, "Motorische Summe", "Motor total"),
            earlier.Motor, later.Motor, noted(static examination => examination.Motor));
        yield return Sum($"{key}.light_touch_total", Named(side, "Berührung, Summe", "Light touch total"),
            earlier.LightTouch, later.LightTouch, noted(static examination => examination.LightTouch));
        yield return Sum($"{key}.pin_prick_total", Named(side, "Nadelstich, Summe", "Pin prick total"),
            earlier.PinPrick, later.PinPrick, noted(static examination => examination.PinPrick));
    }

    /// <summary>Not applicable means function at S4-5: the best that a zone can be.</summary>
    private static int Rank(Zone zone) => (int)(zone.Level ?? NeurologicalLevel.Intact);

    private static Text Named(Side side, string de, string en) => new($"{de} {side.Words().De}", $"{en} {side.Words().En}");

    private static WorksheetChange Set<T>(
        string code, Text subject, WalkResult<T> earlier, WalkResult<T> later, Func<T, Text> name, Func<T, int> rank)
        where T : struct, IComparable
    {
        var (before, after) = (earlier.Values.Values.Select(rank).ToArray(), later.Values.Values.Select(rank).ToArray());
        return new(code, subject, Names.Of(earlier, name), Names.Of(later, name),
            Compared.Intervals(before.Min(), before.Max(), after.Min(), after.Max()));
    }

    /// <summary>A total counts grades as examined; with an asterisk among them its change says nothing about the cord.</summary>
    private static WorksheetChange Sum(string code, Text subject, Total earlier, Total later, bool noted) =>
        new(code, subject, earlier.Words, later.Words, noted
            ? Trend.Open
            : Compared.Intervals(earlier.Lowest, earlier.Highest, later.Lowest, later.Highest));
}

/// <summary>Compares the cells of two worksheets.</summary>
internal static class ComparedCells
{
    internal static ImmutableArray<WorksheetChange> Of(Worksheet earlier, Worksheet later) =>
    [
        Sign(WorksheetFields.VoluntaryAnalContraction.Code, new("Willkürliche anale Kontraktion", "Voluntary anal contraction"),
            earlier.VoluntaryAnalContraction, later.VoluntaryAnalContraction),
        Sign(WorksheetFields.DeepAnalPressure.Code, new("Tiefer analer Druck", "Deep anal pressure"),
            earlier.DeepAnalPressure, later.DeepAnalPressure),
        .. Segments.Sides.SelectMany(side => OfSide(side, earlier.On(side), later.On(side))),
    ];

    private static IEnumerable<WorksheetChange> OfSide(Side side, SideExamination earlier, SideExamination later)
    {
        foreach (var dermatome in Segments.Dermatomes)
        {
            yield return Grade(WorksheetFields.LightTouch(side, dermatome).Code, Named(dermatome.Level(), side, "Berührung", "light touch"),
                earlier.LightTouchAt(dermatome), later.LightTouchAt(dermatome));
            yield return Grade(WorksheetFields.PinPrick(side, dermatome).Code, Named(dermatome.Level(), side, "Nadelstich", "pin prick"),
                earlier.PinPrickAt(dermatome), later.PinPrickAt(dermatome));
        }

        foreach (var myotome in Segments.Myotomes)
        {
            yield return Grade(WorksheetFields.Motor(side, myotome).Code,
                Named(myotome.Level(), side, myotome.Muscles().De, myotome.Muscles().En),
                earlier.MotorAt(myotome), later.MotorAt(myotome));
        }
    }

    private static Text Named(NeurologicalLevel level, Side side, string de, string en) =>
        new($"{level.Written()} {side.Words().De}, {de}", $"{level.Written()} {side.Words().En}, {en}");

    private static WorksheetChange Grade(string code, Text subject, TestedGrade earlier, TestedGrade later) =>
        new(code, subject, earlier.Words, later.Words,
            earlier.HasNote || later.HasNote || earlier.Examined is not { } before || later.Examined is not { } after
                ? Trend.Open
                : Compared.Intervals(before, before, after, after));

    private static WorksheetChange Sign(string code, Text subject, Truth earlier, Truth later) =>
        new(code, subject, Words(earlier), Words(later),
            earlier.IsUnknown || later.IsUnknown ? Trend.Open
            : later == earlier ? Trend.Same
            : later.IsYes ? Trend.Better
            : Trend.Worse);

    private static Text Words(Truth sign) => sign.IsUnknown ? new("NT", "NT") : WalkWords.Of(sign);
}

/// <summary>Compares two intervals of ranks, higher being better.</summary>
internal static class Compared
{
    internal static Trend Intervals(int beforeLowest, int beforeHighest, int afterLowest, int afterHighest) =>
        afterLowest > beforeHighest ? Trend.Better
        : afterHighest < beforeLowest ? Trend.Worse
        : beforeLowest == beforeHighest && afterLowest == afterHighest ? Trend.Same
        : Trend.Open;
}
