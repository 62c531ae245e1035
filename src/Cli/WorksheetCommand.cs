using System.Collections.Immutable;
using System.CommandLine;
using System.Text.Json;
using Myelon.Core;
using Myelon.Core.Cases;
using Myelon.Desk;
using Myelon.Desk.Worksheets;
using Myelon.Formats.Worksheets;

namespace Myelon.Cli;

/// <summary>The verb <c>isncsci</c>: classifies worksheets of the neurological examination.</summary>
/// <param name="desk">The desk, whose guideline knows the worksheet.</param>
public sealed class WorksheetCommand(GuidelineDesk desk)
{
    private const int MaximumBytes = 10_000_000;

    private static readonly Argument<string> File = new("FILE")
    {
        Description = "Arbeitsblatt (JSON, docs/isncsci-worksheet.md), - für die Standardeingabe / "
            + "worksheet (JSON, docs/isncsci-worksheet.md), - for standard input",
    };

    private static readonly Option<string> Format = CommonOptions.Format("text", "json");

    private static readonly Option<string> Lang = CommonOptions.Language();

    private static readonly Option<bool> Svg = new("--svg") { Description = "Arbeitsblatt als SVG zeichnen / draw the worksheet as SVG" };

    private static readonly Option<string?> Compare = new("--compare")
    {
        Description = "ein zweites Arbeitsblatt des Patienten / a second worksheet of the patient",
        HelpName = "FILE2",
    };

    /// <summary>The command, ready to be added to the root.</summary>
    public Command Create()
    {
        var command = new Command("isncsci", "Ein ISNCSCI-Arbeitsblatt klassifizieren (Revision 2019) / classify an ISNCSCI worksheet (revision 2019)")
        {
            File, Format, Lang, Svg, Compare,
        };
        command.Validators.Add(static result =>
        {
            if (result.GetValue(Svg) && (result.GetResult(Format) is { Implicit: false } || result.GetValue(Compare) is not null))
            {
                result.AddError(CommonOptions.Both("--svg steht allein, ohne --format und --compare", "--svg stands alone, without --format and --compare"));
            }

            if (result.GetValue(File) == "-" && result.GetValue(Compare) == "-")
            {
                result.AddError(CommonOptions.Both("Die Standardeingabe lässt sich nur einmal lesen", "standard input can be read once only"));
            }
        });
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
        var language = CommonOptions.LanguageOf(parsed, Lang);
        if (desk.Guideline.Worksheets is not { } instrument)
        {
            error.WriteLine("myelon: " + None.In(language));
            return ExitCode.Usage;
        }

        if (Load(instrument, parsed.GetValue(File)!, language, error) is not { } first)
        {
            return ExitCode.Refused;
        }

        if (parsed.GetValue(Compare) is { } second)
        {
            return Load(instrument, second, language, error) is { } other
                ? RunComparison(instrument, first, other, parsed.GetValue(Format)!, language, output, error)
                : ExitCode.Refused;
        }

        var accepted = first.OfType<ClassifiedWorksheet>().ToImmutableArray();
        if (parsed.GetValue(Svg) && first.Length > 1)
        {
            error.WriteLine("myelon: " + OneExpected.In(language));
            return ExitCode.Usage;
        }

        if (accepted.Length > 0)
        {
            output.Write(parsed.GetValue(Svg) ? WorksheetSvg.Write(accepted[0].Sheet, language)
                : parsed.GetValue(Format) == "json"
                ? JsonOutput.Text(
                    [.. accepted.Select(static sheet => (Action<Utf8JsonWriter>)(json => ClassificationJson.Write(json, sheet)))], first.Length > 1)
                : string.Join("\n", accepted.Select(result => WorksheetText.Write(result, language))));
        }

        return accepted.Length == first.Length ? ExitCode.Done : accepted.Length == 0 ? ExitCode.Refused : ExitCode.SomeRefused;
    }

    private static int RunComparison(
        WorksheetInstrument instrument, ImmutableArray<ClassifiedWorksheet?> first, ImmutableArray<ClassifiedWorksheet?> second,
        string format, Language language, TextWriter output, TextWriter error)
    {
        if (first.Length != 1 || second.Length != 1)
        {
            error.WriteLine("myelon: " + OneExpected.In(language));
            return ExitCode.Usage;
        }

        if (first[0] is not { } one || second[0] is not { } two)
        {
            return ExitCode.Refused;
        }

        var comparison = instrument.Compare(one, two);
        output.Write(format == "json" ? JsonOutput.Text(json => ClassificationJson.Write(json, comparison)) : WorksheetText.Write(comparison, language));
        return ExitCode.Done;
    }

    /// <summary>Reads and checks a file; its faults go to standard error. Null if the file cannot be read at all.</summary>
    private ImmutableArray<ClassifiedWorksheet?>? Load(WorksheetInstrument instrument, string path, Language language, TextWriter error)
    {
        var (_, stream, unreadable) = Inputs.Open(path);
        if (stream is null)
        {
            Inputs.Report(path, null, [unreadable!], language, error);
            return null;
        }

        if (Bytes(stream) is not { } bytes)
        {
            Inputs.Report(
                path, null,
                [new Fault(
                    "",
                    new("Die Eingabe ist größer als 10 MB.", "The input is larger than 10 MB."),
                    new("Weniger Arbeitsblätter angeben.", "Give fewer worksheets."))],
                language, error);
            return null;
        }

        var worksheets = WorksheetFile.Read(bytes, desk.Rules.WorksheetFields).Select(instrument.Classify).ToImmutableArray();
        var faults = new FaultList();
        faults.AddRange(worksheets.SelectMany(static worksheet => worksheet.Faults)
            .Select(static f => f with { Message = Sentence(f.Message), Fix = Right(f.Fix) }));
        Inputs.Report(path, null, faults, language, error);
        return [.. worksheets.Select(static worksheet => worksheet.Sheet)];
    }

    /// <summary>The bytes of an input, or null if there are too many.</summary>
    private static byte[]? Bytes(Stream source)
    {
        using var input = source;
        using var bytes = new MemoryStream();
        var buffer = new byte[81920];
        for (var read = input.Read(buffer); read > 0; read = input.Read(buffer))
        {
            bytes.Write(buffer, 0, read);
            if (bytes.Length > MaximumBytes)
            {
                return null;
            }
        }

        return bytes.ToArray();
    }

    private static Text Sentence(Text phrase) => new(Sentence(phrase.De), Sentence(phrase.En));

    private static string Sentence(string phrase) => $"{phrase.TrimEnd('.')}.";

    private static Text Right(Text fix) => new($"Richtig wäre: {fix.De.TrimEnd('.')}.", $"Right would be: {fix.En.TrimEnd('.')}.");

    private static Text None { get; } = new(
        "Diese Ausgabe der Leitlinie kennt kein Arbeitsblatt der neurologischen Untersuchung",
        "this edition of the guideline knows no worksheet of the neurological examination");

    private static Text OneExpected { get; } = new(
        "hier wird eine Datei mit genau einem Arbeitsblatt erwartet",
        "a file with exactly one worksheet is expected here");
}
