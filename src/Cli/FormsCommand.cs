using System.CommandLine;
using Myelon.Core;
using Myelon.Desk;
using Myelon.Formats.Files;

namespace Myelon.Cli;

/// <summary><c>forms [NAME]</c>: the forms as FHIR Questionnaires.</summary>
internal sealed class FormsCommand(GuidelineDesk desk)
{
    public Command Create()
    {
        var name = new Argument<string?>("NAME") { Description = "Formular; ohne: alle / form; without: all", Arity = ArgumentArity.ZeroOrOne };
        CommonOptions.OneOf(name, [.. desk.Fhir.FormNames]);
        var folder = new Option<string?>("--out")
        {
            Description = "Ordner, in den je Formular eine Datei geschrieben wird / folder in which a file is written for each form",
        };
        var force = new Option<bool>("--force") { Description = "vorhandene Dateien ersetzen / replace files that are there" };
        var language = CommonOptions.Language();
        var command =
            new Command("forms", "Formulare für Krankenhaussysteme (FHIR Questionnaire) / forms for hospital systems (FHIR Questionnaire)")
            {
                name, folder, force, language,
            };
        command.SetAction(parsed => Run(parsed.GetValue(name), parsed.GetValue(folder), parsed.GetValue(force), CommonOptions.LanguageOf(parsed, language)));
        return command;
    }

    private int Run(string? name, string? folder, bool force, Language language)
    {
        if (folder is null)
        {
            using var output = Console.OpenStandardOutput();
            output.Write(name is null ? desk.Fhir.Forms() : desk.Fhir.Form(name)!);
            return ExitCode.Done;
        }

        var files =
            desk.Fhir.FormNames.Where(n => name is null || n == name).Select(n => (Name: n, Path: Path.Combine(folder, $"Questionnaire-{n}.json"))).ToList();
        if (!force && files.Find(f => File.Exists(f.Path)) is { Path: { } there })
        {
            return Refused(there, language, new("gibt es schon; --force ersetzt sie", "is there already; --force replaces it"));
        }

        try
        {
            Directory.CreateDirectory(folder);
            files.ForEach(f => WrittenFile.Write(f.Path, desk.Fhir.Form(f.Name)!, replaces: force));
            return ExitCode.Done;
        }
        catch (Exception exception) when (exception is UnauthorizedAccessException or DirectoryNotFoundException or ArgumentException or NotSupportedException
            || (exception is IOException && Directory.Exists(folder) == File.Exists(folder)))
        {
            return Refused(folder, language, new("lässt sich nicht schreiben", "cannot be written"));
        }
    }

    private static int Refused(string path, Language language, Text why)
    {
        Console.Error.WriteLine($"myelon: {Texts.Terminal.Plain(path)}: {why.In(language)}");
        return ExitCode.Refused;
    }
}
