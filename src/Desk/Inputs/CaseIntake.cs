using Myelon.Core.Reasoning;
using Myelon.Formats.CaseFile;
using NodaTime;

namespace Myelon.Desk.Inputs;

/// <summary>Reads case files for one guideline, and checks what any input gave.</summary>
/// <param name="guideline">The guideline.</param>
/// <param name="evaluator">What evaluates cases by its rules; made when first asked.</param>
/// <param name="now">Tells the time.</param>
public sealed class CaseIntake(Guideline guideline, Func<Evaluator> evaluator, Func<OffsetDateTime> now)
{
    /// <summary>The guideline.</summary>
    public Guideline Guideline => guideline;

    /// <summary>The time now.</summary>
    public OffsetDateTime Now => now();

    /// <summary>A reader of case files, for which now is the time of a case that states none.</summary>
    public CaseReader Reader() => new(guideline.Rules.Vocabulary, guideline.Key.Levels, Now, guideline.Rules.WorksheetFields);

    /// <summary>What was read, or what is wrong with the case as a whole.</summary>
    public CaseReading Checked(CaseReading reading) =>
        reading.Case is { } @case && CaseChecks.Faults(@case, evaluator()) is { Count: > 0 } faults ? new CaseReading(null, reading.Name, faults) : reading;
}
