using System.CommandLine;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Myelon.Core;
using Myelon.Core.Cases;
using Myelon.Desk;
using Myelon.Desk.Outgoing;

namespace Myelon.Cli;

/// <summary><c>export fhir</c>: case and evaluation as a Bundle; with <c>--definitions</c> what these refer to.</summary>
internal sealed class FhirExportCommand(GuidelineDesk desk)
{
    private static readonly JsonSerializerOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public Command Create()
    {
        var files = new Argument<string[]>("FILE")
        {
            Description = "Fälle / cases", Arity = ArgumentArity.ZeroOrMore,
        };
        var shape = new Option<string>("--shape")
        {
            Description = CommonOptions.Both(
                $"Jahr des Kerndatensatzes für die Konferenz: {string.Join(" | ", FhirDesk.Shapes)}",
                $"year of the core data set for the conference: {string.Join(" | ", FhirDesk.Shapes)}"),
            DefaultValueFactory = _ => FhirDesk.Shapes[0],
        };
        CommonOptions.OneOf(shape, [.. FhirDesk.Shapes]);
        var papers = new Option<string[]>("--paper") { Description = "Papier als PDF beilegen / enclose a paper as PDF", Arity = ArgumentArity.ZeroOrMore };
        CommonOptions.OneOf(papers, [.. desk.Guideline.Papers.Select(p => p.Id)]);
        var definitions = new Option<bool>("--definitions")
        {
            Description = "statt Fällen: Codesysteme, Formulare, Empfehlungen / instead of cases: code systems, forms, recommendations",
        };
        var language = CommonOptions.Language();
        var fhir =
            new Command("fhir", "Fall und Auswertung als FHIR-Bundle / case and evaluation as a FHIR Bundle") { files, shape, papers, definitions, language };
        fhir.SetAction(parsed =>
        {
            var isDefinitions = parsed.GetValue(definitions);
            if (isDefinitions == parsed.GetValue(files)!.Length > 0)
            {
                Console.Error.WriteLine("myelon: Fälle oder --definitions angeben. / Give cases or --definitions.");
                return ExitCode.Usage;
            }

            using var output = Console.OpenStandardOutput();
            if (isDefinitions)
            {
                output.Write(desk.Fhir.Definitions());
                return ExitCode.Done;
            }

            var spoken = CommonOptions.LanguageOf(parsed, language);
            return Bundles(
                parsed.GetValue(files)!,
                c => desk.Fhir.Bundle(desk.Evaluator.Evaluate(c), spoken, parsed.GetValue(shape)!, parsed.GetValue(papers) ?? []),
                output,
                spoken);
        });
        return fhir;
    }

    /// <summary>One case is one resource; of several each stands on a line of its own.</summary>
    private int Bundles(string[] files, Func<Case, byte[]> written, Stream output, Language language)
    {
        byte[]? first = null;
        var (count, refused) = (0, 0);
        foreach (var input in desk.Inputs.Cases(Inputs.OpenAll(InputPatterns.Expand(files))))
        {
            if (input.Reading.Case is not { } @case)
            {
                refused++;
                Inputs.Report(input, language);
                continue;
            }

            var bundle = written(@case);
            count++;
            if (count == 1)
            {
                first = bundle;
                continue;
            }

            if (first is not null)
            {
                output.Write(OnOneLine(first));
                first = null;
            }

            output.Write(OnOneLine(bundle));
        }

        if (first is not null)
        {
            output.Write(first);
        }

        return refused == 0 ? ExitCode.Done : count == 0 ? ExitCode.Refused : ExitCode.SomeRefused;
    }

    private static byte[] OnOneLine(byte[] resource) => Encoding.UTF8.GetBytes(JsonNode.Parse(resource)!.ToJsonString(Compact) + "\n");
}
