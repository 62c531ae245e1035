using Myelon.Adapters.CaseFile;
using Myelon.Adapters.Import;
using Myelon.Core;
using Myelon.Core.Reasoning;
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
        var now = Now();
        var stream = new CasesReader(Reader(evaluator));
        foreach (var source in sources)
        {
            var (opened, fault) = Inputs.Open(source);
            if (opened is null)
            {
                yield return new NamedCase(source, new CaseReading(null, null, [fault!]), null);
                continue;
            }

            var (head, whole) = HeadStream.Of(opened, InputKinds.HeadLength);
            var kind = InputKinds.Of(head, source);
            if (kind != InputKind.CaseFile)
            {
                foreach (var reading in ImportInputs.Readings(source, kind, whole, now))
                {
                    yield return new NamedCase(source, Checked(reading, evaluator), null);
                }

                continue;
            }

            foreach (var input in stream.Read(whole, IsLines(source)))
            {
                yield return new NamedCase(source, Checked(input.Reading, evaluator), input.Line);
            }
        }
    }

    /// <summary>A case that was put together from a command line.</summary>
    public static NamedCase Entered(string source, byte[] json, Evaluator evaluator) =>
        new(source, Checked(Reader(evaluator).Read(json), evaluator), null);

    /// <summary>The time of the run, in whole seconds.</summary>
    public static OffsetDateTime Now() =>
        Whole(SystemClock.Instance.GetCurrentInstant().InZone(DateTimeZoneProviders.Tzdb.GetSystemDefault()).ToOffsetDateTime());

    /// <summary>Writes what is wrong with a case to standard error, one line a fault.</summary>
    public static void Report(NamedCase refused, Language language) =>
        Inputs.Report(refused.Source, refused.Line, refused.Reading.Faults, language);

    private static CaseReader Reader(Evaluator evaluator) =>
        new(AllFacts.Vocabulary, Lesion.AffectedLevels, Now(), evaluator.Rules.WorksheetFields);

    /// <summary>Whether the name of an input says that it has one value a line.</summary>
    public static bool IsLines(string source) =>
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
