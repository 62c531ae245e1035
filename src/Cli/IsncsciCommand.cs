using System.Collections.Immutable;
using System.CommandLine;
using Myelon.Adapters.Isncsci;
using Myelon.Core;
using Myelon.Core.Cases;
using Myelon.Core.Worksheets;
using Myelon.Guideline.Isncsci;

namespace Myelon.Cli;

/// <summary>The verb <c>isncsci</c>: classifies worksheets of the neurological examination.</summary>
public static class IsncsciCommand
{
    private const int Done = 0;
    private const int Refused = 2;
    private const int SomeRefused = 3;
    private const int WrongUsage = 64;
    private const int MaximumBytes = 10 * 1024 * 1024;

    private static readonly ImmutableArray<string> LanguageVariables = ["LC_ALL", "LC_MESSAGES", "LANG"];

    private static readonly Argument<string> File = new("FILE")
    {
        Description = "Worksheet (JSON, docs/isncsci-worksheet.md) or - / Arbeitsblatt oder -",
    };

    private static readonly Option<string> Format = Choice("--format", "text", "json");

    private static readonly Option<string?> Lang = new("--lang") { Description = "de | en" };

    private static readonly Option<bool> Svg = new("--svg") { Description = "Draw the worksheet as SVG / als SVG zeichnen" };

    private static readonly Option<string?> Compare = new("--compare")
    {
        Description = "A second worksheet of the patient / ein zweites Arbeitsblatt des Patienten",
        HelpName = "FILE2",
    };

    /// <summary>The command, ready to be added to the root.</summary>
    public static Command Create()
    {
        var command = new Command("isncsci", "Classify an ISNCSCI worksheet (revision 2019) / ein ISNCSCI-Arbeitsblatt klassifizieren")
        {
            File, Format, Lang, Svg, Compare,
        };
        Lang.AcceptOnlyFromAmong("de", "en");
        command.Validators.Add(static result =>
        {
            if (result.GetValue(Svg) && (result.GetResult(Format) is { Implicit: false } || result.GetValue(Compare) is not null))
            {
                result.AddError("--svg stands alone: not with --format or --compare.");
            }

            if (result.GetValue(File) == "-" && result.GetValue(Compare) == "-")
            {
                result.AddError("Standard input can be read once only.");
            }
        });
        command.SetAction(static parsed => Run(parsed));
        return command;
    }

    private static Option<string> Choice(string name, params string[] values)
    {
        var option = new Option<string>(name) { Description = string.Join(" | ", values), DefaultValueFactory = _ => values[0] };
        option.AcceptOnlyFromAmong(values);
        return option;
    }

    private static int Run(ParseResult parsed)
    {
        var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
        var language = LanguageOf(parsed.GetValue(Lang));
        if (Load(parsed.GetValue(File)!, language, error) is not { } first)
        {
            return Refused;
        }

        if (parsed.GetValue(Compare) is { } second)
        {
            return Load(second, language, error) is { } other
                ? RunComparison(first, other, parsed.GetValue(Format)!, language, output, error)
                : Refused;
        }

        var accepted = first.Where(static sheet => sheet.Worksheet is not null).Select(static sheet => Classification.Of(sheet.Worksheet!)).ToImmutableArray();
        if (parsed.GetValue(Svg) && first.Length > 1)
        {
            error.WriteLine("myelon: " + OneExpected.In(language));
            return WrongUsage;
        }

        if (accepted.Length > 0)
        {
            output.Write(parsed.GetValue(Svg) ? WorksheetSvg.Write(Sheet.Of(accepted[0]), language)
                : parsed.GetValue(Format) == "json" ? IsncsciJson.Write(accepted, asArray: first.Length > 1)
                : string.Join("\n", accepted.Select(result => IsncsciText.Write(result, language))));
        }

        return accepted.Length == first.Length ? Done : accepted.Length == 0 ? Refused : SomeRefused;
    }

    private static int RunComparison(
        ImmutableArray<CheckedWorksheet> first, ImmutableArray<CheckedWorksheet> second,
        string format, Language language, TextWriter output, TextWriter error)
    {
        if (first.Length != 1 || second.Length != 1)
        {
            error.WriteLine("myelon: " + OneExpected.In(language));
            return WrongUsage;
        }

        if (first[0].Worksheet is not { } one || second[0].Worksheet is not { } two)
        {
            return Refused;
        }

        var comparison = WorksheetComparison.Of(Classification.Of(one), Classification.Of(two));
        output.Write(format == "json" ? IsncsciJson.Write(comparison) : IsncsciText.Write(comparison, language));
        return Done;
    }

    /// <summary>Reads and checks a file; its faults go to standard error. Null if the file cannot be read at all.</summary>
    private static ImmutableArray<CheckedWorksheet>? Load(string path, Language language, TextWriter error)
    {
        try
        {
            var worksheets = WorksheetFile.Read(Bytes(path), WorksheetFields.All).Select(WorksheetEntry.Check).ToImmutableArray();
            foreach (var fault in worksheets.SelectMany(static worksheet => worksheet.Faults))
            {
                var right = new Text("richtig wäre", "right would be").In(language);
                error.WriteLine(OnOneLine($"{path}: {Place(fault)}: {fault.Message.In(language)}; {right}: {fault.Fix.In(language)}"));
            }

            return worksheets;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            error.WriteLine(OnOneLine($"{path}: {failure.Message}"));
            return null;
        }
    }

    private static byte[] Bytes(string path)
    {
        using var source = path == "-" ? Console.OpenStandardInput() : System.IO.File.OpenRead(path);
        using var bytes = new MemoryStream();
        var buffer = new byte[81920];
        for (var read = source.Read(buffer); read > 0; read = source.Read(buffer))
        {
            bytes.Write(buffer, 0, read);
            if (bytes.Length > MaximumBytes)
            {
                throw new IOException("> 10 MB");
            }
        }

        return bytes.ToArray();
    }

    private static string Place(Fault fault) => fault.Pointer.Length > 0 ? fault.Pointer : "/";

    private static string OnOneLine(string text) =>
        string.Concat(text.Select(static character => char.IsControl(character) ? '\uFFFD' : character));

    private static Text OneExpected { get; } = new(
        "hier wird eine Datei mit genau einem Arbeitsblatt erwartet",
        "a file with exactly one worksheet is expected here");

    /// <summary>The language asked for, else that of the environment, else German.</summary>
    private static Language LanguageOf(string? asked)
    {
        var environment = LanguageVariables
            .Select(Environment.GetEnvironmentVariable).FirstOrDefault(static value => !string.IsNullOrEmpty(value));
        return (asked ?? environment ?? "de").StartsWith("en", StringComparison.OrdinalIgnoreCase)
            ? Language.English
            : Language.German;
    }
}
