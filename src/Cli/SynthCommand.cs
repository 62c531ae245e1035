using System.CommandLine;
using System.Text.Json;
using Myelon.Cohort.Reports;
using Myelon.Cohort.Synthesis;
using Myelon.Core;
using Myelon.Desk;
using Myelon.Formats.CaseFile;

namespace Myelon.Cli;

/// <summary><c>synth</c>: invented patients, one case file a line.</summary>
internal sealed class SynthCommand(GuidelineDesk desk)
{
    private const int InOneBatch = 256;

    public Command Create()
    {
        var count = new Option<int>("--count") { Description = "wie viele / how many", DefaultValueFactory = _ => 100 };
        var seed = new Option<int>("--seed")
        {
            Description = "gleiche Zahl, gleiche Patienten / the same number gives the same patients",
            DefaultValueFactory = _ => 1,
        };
        var file = new Option<string?>("--out") { Description = "Datei statt Standardausgabe / file instead of standard output" };
        var language = CommonOptions.Language();
        CommonOptions.Between(count, 1, 10_000_000);
        var command =
            new Command("synth", "Erfundene Patienten als Falldateien (NDJSON) / invented patients as case files (NDJSON)") { count, seed, file, language };
        command.SetAction(parsed => Run(parsed.GetValue(count), parsed.GetValue(seed), parsed.GetValue(file), CommonOptions.LanguageOf(parsed, language)));
        return command;
    }

    private int Run(int count, int seed, string? path, Language language)
    {
        if (desk.Guideline.Population is not { } population)
        {
            return Answer.WrongUse(language, new("Für diese Leitlinie sind keine Patienten beschrieben.", "No patients are described for this guideline."));
        }

        var inventor = new Inventor(desk.Guideline, desk.Evaluator, population, seed);
        if (path is null)
        {
            using var output = Console.OpenStandardOutput();
            Write(output, inventor, count, language);
            return ExitCode.Done;
        }

        try
        {
            using var whole = WholeFile.At(path);
            Write(whole.Stream, inventor, count, language);
            whole.Finish();
            return ExitCode.Done;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine("myelon: " + language.Say(
                "Die Datei lässt sich nicht schreiben; es wurde nichts geschrieben.",
                "The file cannot be written; nothing was written."));
            return ExitCode.Refused;
        }
    }

    private void Write(Stream output, Inventor inventor, int count, Language language)
    {
        var writer = new CaseWriter(desk.Guideline.Key.Levels);
        using var bar = new ProgressBar(language, new("erfinden", "inventing"));
        for (var first = 1; first <= count; first += InOneBatch)
        {
            var size = Math.Min(InOneBatch, count - first + 1);
            foreach (var line in Enumerable.Range(first, size).AsParallel().AsOrdered().Select(n => Line(writer, inventor, n)))
            {
                output.Write(line);
            }

            bar.Told((double)(first + size - 1) / count);
        }
    }

    private static byte[] Line(CaseWriter writer, Inventor inventor, int number) => JsonOut.Line(json => writer.Write(json, inventor.Make(number)));
}
