using Myelon.Adapters.CaseFile;
using Myelon.Core;
using Myelon.Core.Cases;
using Myelon.Core.Evaluation;
using Myelon.Guideline.Vocabulary;
using NodaTime;

namespace Myelon.Cli;

/// <summary>One case that was read from a named input.</summary>
/// <param name="Source">The name of the input, for messages.</param>
/// <param name="Reading">The case or its faults.</param>
/// <param name="Line">The line, where the input has several cases.</param>
internal sealed record NamedCase(string Source, CaseReading Reading, int? Line);

/// <summary>Opens the inputs that a user names, and says what is wrong with them.</summary>
internal static class CaseInputs
{
    /// <summary>All cases of all inputs; "-" is standard input. An input that cannot be opened is a refused case.</summary>
    public static IEnumerable<NamedCase> Read(IEnumerable<string> sources, Evaluator evaluator)
    {
        var now = SystemClock.Instance.GetCurrentInstant().InZone(DateTimeZoneProviders.Tzdb.GetSystemDefault()).ToOffsetDateTime();
        var stream = new CasesReader(new CaseReader(AllFacts.Vocabulary, Lesion.AffectedLevels, Whole(now), evaluator.Rules.WorksheetFields));
        foreach (var source in sources)
        {
            var (opened, fault) = Inputs.Open(source);
            if (opened is null)
            {
                yield return new NamedCase(source, new CaseReading(null, null, [fault!]), null);
                continue;
            }

            foreach (var input in stream.Read(opened, IsLines(source)))
            {
                yield return new NamedCase(source, Checked(input.Reading, evaluator), input.Line);
            }
        }
    }

    /// <summary>Writes what is wrong with a case to standard error, one line a fault.</summary>
    public static void Report(NamedCase refused, Language language) =>
        Inputs.Report(refused.Source, refused.Line, refused.Reading.Faults, language);

    private static bool IsLines(string source) =>
        source.EndsWith(".ndjson", StringComparison.OrdinalIgnoreCase) || source.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase);

    private static CaseReading Checked(CaseReading reading, Evaluator evaluator)
    {
        if (reading.Case is not { } @case)
        {
            return reading;
        }

        var faults = CaseChecks.Faults(@case, evaluator);
        return faults.Count == 0 ? reading : new CaseReading(null, reading.Name, faults);
    }

    private static OffsetDateTime Whole(OffsetDateTime time) =>
        new(time.LocalDateTime.Date + new LocalTime(time.Hour, time.Minute, time.Second), time.Offset);
}
