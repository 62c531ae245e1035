using System.Collections.Immutable;
using System.CommandLine;
using Myelon.Formats.Worksheets;
using Myelon.Core;
using Myelon.Medicine.Instruments.Isncsci;

namespace Myelon.Cli;

/// <summary>The verb <c>isncsci</c>: classifies worksheets of the neurological examination.</summary>
public static class IsncsciCommand
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
    public static Command Create()
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
        command.SetAction(static parsed => Run(parsed));
        return command;
    }

    private static int Run(ParseResult parsed)
    {
        var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
        var language = CommonOptions.LanguageOf(parsed, Lang);
        if (Load(parsed.GetValue(File)!, language, error) is not { } first)
        {
            return ExitCode.Refused;
        }

        if (parsed.GetValue(Compare) is { } second)
        {
            return Load(second, language, error) is { } other
                ? RunComparison(first, other, parsed.GetValue(Format)!, language, output, error)
                : ExitCode.Refused;
        }

        var accepted = first.Where(static sheet => sheet.Worksheet is not null).Select(static sheet => Classification.Of(sheet.Worksheet!)).ToImmutableArray();
        if (parsed.GetValue(Svg) && first.Length > 1)
        {
            error.WriteLine("myelon: " + OneExpected.In(language));
            return ExitCode.Usage;
        }

        if (accepted.Length > 0)
        {
            output.Write(parsed.GetValue(Svg) ? WorksheetSvg.Write(Sheet.Of(accepted[0]), language)
                : parsed.GetValue(Format) == "json" ? IsncsciJson.Write(accepted, asArray: first.Length > 1)
                : string.Join("\n", accepted.Select(result => IsncsciText.Write(result, language))));
        }

        return accepted.Length == first.Length ? ExitCode.Done : accepted.Length == 0 ? ExitCode.Refused : ExitCode.SomeRefused;
    }

    private static int RunComparison(
        ImmutableArray<CheckedWorksheet> first, ImmutableArray<CheckedWorksheet> second,
        string format, Language language, TextWriter output, TextWriter error)
    {
        if (first.Length != 1 || second.Length != 1)
        {
            error.WriteLine("myelon: " + OneExpected.In(language));
            return ExitCode.Usage;
        }

        if (first[0].Worksheet is not { } one || second[0].Worksheet is not { } two)
        {
            return ExitCode.Refused;
        }

        var comparison = WorksheetComparison.Of(Classification.Of(one), Classification.Of(two));
        output.Write(format == "json" ? IsncsciJson.Write(comparison) : IsncsciText.Write(comparison, language));
        return ExitCode.Done;
    }

    /// <summary>Reads and checks a file; its faults go to standard error. Null if the file cannot be read at all.</summary>
    private static ImmutableArray<CheckedWorksheet>? Load(string path, Language language, TextWriter error)
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

        var worksheets = WorksheetFile.Read(bytes, WorksheetFields.All).Select(WorksheetEntry.Check).ToImmutableArray();
        var faults = new FaultList();
        faults.AddRange(worksheets.SelectMany(static worksheet => worksheet.Faults)
            .Select(static f => f with { Message = Sentence(f.Message), Fix = Right(f.Fix) }));
        Inputs.Report(path, null, faults, language, error);
        return worksheets;
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

    private static Text OneExpected { get; } = new(
        "hier wird eine Datei mit genau einem Arbeitsblatt erwartet",
        "a file with exactly one worksheet is expected here");
}
