using System.Collections.Immutable;
using Myelon.Core.Logic;

namespace Myelon.Medicine.Instruments.Isncsci;

/// <summary>Which untested cells would narrow the classification if they were tested.</summary>
public static class DecisiveCells
{
    /// <summary>
    /// The codes of the cells that were not testable and of which some grade would narrow a result; those that would
    /// remove most possible values first, then in the order of the worksheet. Cells with an asterisk are left out.
    /// </summary>
    public static ImmutableArray<string> Of(Classification classification)
    {
        ArgumentNullException.ThrowIfNull(classification);
        var open = Open(classification);
        return
        [
            .. Completions(classification.Worksheet)
                .Select(cell => (cell.Code, Removed: cell.Completed.Sum(completed => open - Open(Classification.Of(completed)))))
                .Where(static cell => cell.Removed > 0)
                .OrderByDescending(static cell => cell.Removed)
                .Select(static cell => cell.Code),
        ];
    }

    /// <summary>The number of values still possible, over all results.</summary>
    private static int Open(Classification result) =>
        result.NeurologicalLevelOfInjury.Values.Values.Length +
        result.Completeness.Values.Values.Length +
        result.ImpairmentScale.Values.Values.Length +
        Segments.Sides.Sum(side => Open(result.On(side)));

    private static int Open(SideClassification side) =>
        side.SensoryLevel.Values.Values.Length + side.MotorLevel.Values.Values.Length +
        side.SensoryZone.Values.Values.Length + side.MotorZone.Values.Values.Length;

    private static IEnumerable<(string Code, IEnumerable<Worksheet> Completed)> Completions(Worksheet worksheet)
    {
        Truth[] answers = [Truth.Yes, Truth.No];
        if (worksheet.VoluntaryAnalContraction.IsUnknown)
        {
            yield return (WorksheetFields.VoluntaryAnalContraction.Code,
                answers.Select(answer => worksheet with { VoluntaryAnalContraction = answer }));
        }

        if (worksheet.DeepAnalPressure.IsUnknown)
        {
            yield return (WorksheetFields.DeepAnalPressure.Code,
                answers.Select(answer => worksheet with { DeepAnalPressure = answer }));
        }

        foreach (var side in Segments.Sides)
        {
            var examination = worksheet.On(side);
            var cells = OfTest(examination.LightTouch, index => WorksheetFields.LightTouch(side, Segments.Dermatomes[index]).Code,
                    grades => examination with { LightTouch = grades })
                .Concat(OfTest(examination.PinPrick, index => WorksheetFields.PinPrick(side, Segments.Dermatomes[index]).Code,
                    grades => examination with { PinPrick = grades }))
                .Concat(OfTest(examination.Motor, index => WorksheetFields.Motor(side, Segments.Myotomes[index]).Code,
                    grades => examination with { Motor = grades }));
            foreach (var (code, completed) in cells)
            {
                yield return (code, completed.Select(done =>
                    side == Side.Right ? worksheet with { Right = done } : worksheet with { Left = done }));
            }
        }
    }

    private static IEnumerable<(string Code, IEnumerable<SideExamination> Completed)> OfTest(
        ImmutableArray<TestedGrade> grades, Func<int, string> code, Func<ImmutableArray<TestedGrade>, SideExamination> with)
    {
        for (var index = 0; index < grades.Length; index++)
        {
            var (at, cell) = (index, grades[index]);
            if (cell is { Examined: null, HasNote: false })
            {
                yield return (code(at), Enumerable.Range(0, cell.Normal + 1)
                    .Select(grade => with(grades.SetItem(at, cell with { Examined = grade }))));
            }
        }
    }
}
