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

    /// <summary>The sheet with its classification, or what is wrong with the entries.</summary>
    public static (WorksheetSheet? Sheet, IReadOnlyList<Fault> Faults) Classify(WorksheetForm form)
    {
        var entry = WorksheetEntry.Check(new WorksheetReading(form, []));
        return entry.Worksheet is { } worksheet ? (Sheet.Of(Classification.Of(worksheet)), []) : (null, entry.Faults);
    }

    /// <summary>What is wrong with a worksheet, or what follows from it.</summary>
    public static (IReadOnlyList<Fault> Faults, IReadOnlyDictionary<Fact, Value> Facts) Read(WorksheetForm form)
    {
        var facts = new Dictionary<Fact, Value>();
        var entry = WorksheetEntry.Check(new WorksheetReading(form, []));
        if (entry.Worksheet is not { } worksheet)
        {
            return (entry.Faults, facts);
        }

        var findings = CaseFindings.Of(Classification.Of(worksheet));
        facts[Neurology.IsncsciDocumented] = Value.Of(true);
        facts[Neurology.MotorDeficit] = Value.Of(findings.MotorDeficit);
        facts[Neurology.SensoryDeficit] = Value.Of(findings.SensoryDeficit);
        if (findings.WeakestKeyMuscle is { } grade)
        {
            facts[Neurology.WeakestMuscleGrade] = Value.OfNumber(grade);
        }

        if (findings.ImpairmentScale is { } scale)
        {
            facts[Neurology.AsiaImpairmentScale] = Value.OfChoice((int)(scale switch
            {
                ImpairmentGrade.A => AsiaGrade.A,
                ImpairmentGrade.B => AsiaGrade.B,
                ImpairmentGrade.C => AsiaGrade.C,
                ImpairmentGrade.D => AsiaGrade.D,
                _ => AsiaGrade.E,
            }));
        }

        return ([], facts);
    }
}
