using System.Collections.Immutable;
using Myelon.Core;
using Myelon.Core.Cases;
using Myelon.Core.Logic;
using Myelon.Medicine.Instruments.Isncsci;
using Myelon.Medicine.Vocabulary;

namespace Myelon.Medicine.SpinalMetastases;

/// <summary>What an ISNCSCI worksheet in the case says of its facts (R7, §5.3). The status of paraplegia is only proposed.</summary>
public static class NeurologicalExamination
{
    /// <summary>The facts that follow: lowest key muscle and scale stay behind an entry, evidence of a deficit beats an entered No.</summary>
    public static IReadOnlyList<Derivation> Derivations { get; } =
    [
        new FromWorksheet(Neurology.WeakestMuscleGrade, Neurology.IsncsciDocumented),
        new FromWorksheet(Neurology.MotorDeficit, Neurology.IsncsciDocumented) { Prevails = Prevails.DerivedYes },
        new FromWorksheet(Neurology.SensoryDeficit, Neurology.IsncsciDocumented) { Prevails = Prevails.DerivedYes },
        new FromWorksheet(Neurology.AsiaImpairmentScale, Neurology.IsncsciDocumented),
        new FromWorksheet(Neurology.IsncsciDocumented, Neurology.IsncsciDocumented) { Prevails = Prevails.DerivedYes },
    ];

    /// <summary>
    /// §5.3 wants the status documented so that a change shows: a worksheet examined before the deficit began shows what was before. It says
    /// nothing of this deficit and does not document it; one examined at its beginning or later, or at a time not stated, does.
    /// </summary>
    public static (MomentFact Begins, Unusual Says) OfAnEarlierState { get; } = (
        Neurology.OnsetTime,
        new(
            "worksheet_before_onset",
            Neurology.OnsetTime.HasValue,
            new(
                "Das Arbeitsblatt der neurologischen Untersuchung ist vom {0}, das Defizit begann {1}: es zeigt den Zustand davor und wird nicht verwendet. "
                + "Neu untersuchen, oder die Zeitpunkte berichtigen.",
                "The worksheet of the neurological examination is of {0}, the deficit began {1}: it shows the state before and is not used. "
                + "Examine again, or correct the times.")));

    /// <summary>The worksheet of the neurological examination.</summary>
    public static WorksheetInstrument Worksheets { get; } = new(Classify, Compare);

    /// <summary>What is wrong with a worksheet, or what follows from it.</summary>
    public static (IReadOnlyList<Fault> Faults, IReadOnlyDictionary<Fact, Value> Facts) Read(WorksheetForm form)
    {
        var entry = WorksheetEntry.Check(new WorksheetReading(form, []));
        return entry.Worksheet is { } worksheet
            ? ([], Facts(CaseFindings.Of(Classification.Of(worksheet)))
                .Where(static f => !f.IsProposed && f.Value.Knowledge != Knowledge.Unknown).ToDictionary(static f => f.Fact, static f => f.Value))
            : (entry.Faults, new Dictionary<Fact, Value>());
    }

    private static (ClassifiedWorksheet? Sheet, IReadOnlyList<Fault> Faults) Classify(WorksheetReading reading)
    {
        var entry = WorksheetEntry.Check(reading);
        return entry.Worksheet is { } worksheet ? (Told(reading.Form, Classification.Of(worksheet)), []) : (null, entry.Faults);
    }

    private static ComparedWorksheets Compare(ClassifiedWorksheet first, ClassifiedWorksheet second)
    {
        var one = Classified(first);
        var compared = WorksheetComparison.Of(one, Classified(second));
        var (earlier, later) = ReferenceEquals(compared.Earlier, one) ? (first, second) : (second, first);
        return new(
            earlier, later, compared.Results, compared.Cells,
            new(Neurology.NewOrWorseDeficit, Value.Of(compared.NewOrWorse), IsProposed: true));
    }

    private static Classification Classified(ClassifiedWorksheet sheet) =>
        Classification.Of(WorksheetEntry.Check(new WorksheetReading(sheet.Form, [])).Worksheet
            ?? throw new ArgumentException("A classified worksheet has no faults.", nameof(sheet)));

    private static ClassifiedWorksheet Told(WorksheetForm form, Classification classification) => new()
    {
        Form = form,
        Sheet = PrintedSheet.Of(classification),
        Results = WorksheetOutcomes.Results(classification),
        Totals = WorksheetOutcomes.Totals(classification),
        Facts = [.. Facts(CaseFindings.Of(classification))],
        Decisive = new(() => DecisiveCells.Of(classification)),
    };

    private static IEnumerable<WorksheetFact> Facts(CaseFindings findings) =>
    [
        new(Neurology.WeakestMuscleGrade, Strength(findings.WeakestKeyMuscle)),
        new(Neurology.MotorDeficit, Value.Of(findings.MotorDeficit)),
        new(Neurology.SensoryDeficit, Value.Of(findings.SensoryDeficit)),
        new(Neurology.AsiaImpairmentScale, Grades(findings.ImpairmentScales)),
        new(Neurology.IsncsciDocumented, Value.Of(true)),
        new(Neurology.Paraplegia, findings.Paraplegia is { } extent ? Value.OfChoice((int)Extent(extent)) : Value.Unknown, IsProposed: true),
    ];

    /// <summary>The grades that the worksheet leaves; unknown where it leaves all.</summary>
    private static Value Grades(ImmutableArray<ImpairmentGrade> left) => left.Length == Enum.GetValues<ImpairmentGrade>().Length
        ? Value.Unknown
        : Value.OfChoices(left.Aggregate(0UL, static (choices, grade) => choices | 1UL << (int)Grade(grade)));

    private static Value Strength((int Lowest, int Highest) weakest) => weakest is (0, TestedGrade.NormalStrength)
        ? Value.Unknown
        : Value.OfRange(new(weakest.Lowest, weakest.Highest));

    private static AsiaGrade Grade(ImpairmentGrade grade) => grade switch
    {
        ImpairmentGrade.A => AsiaGrade.A,
        ImpairmentGrade.B => AsiaGrade.B,
        ImpairmentGrade.C => AsiaGrade.C,
        ImpairmentGrade.D => AsiaGrade.D,
        _ => AsiaGrade.E,
    };

    private static ParaplegiaExtent Extent(ParaplegiaProposal proposal) => proposal switch
    {
        ParaplegiaProposal.None => ParaplegiaExtent.None,
        ParaplegiaProposal.Incomplete => ParaplegiaExtent.Incomplete,
        _ => ParaplegiaExtent.Complete,
    };
}
