using System.CommandLine;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Myelon.Cohort.Sql;
using Myelon.Core;
using Myelon.Core.Cases;
using Myelon.Desk;
using Myelon.Desk.Outgoing;

namespace Myelon.Cli;

/// <summary><c>export sql</c>: the recommendations as views over a table of facts.</summary>
internal sealed class ExportCommand(GuidelineDesk desk)
{
    private static readonly JsonSerializerOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public Command Create()
    {
        var files = new Argument<string[]>("FILE")
        {
            Description = "Fälle, die als Zeilen mitgegeben werden; ohne: nur Tabelle und Sichten / cases that are given as rows; without: table and "
                + "views only",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var dialect = new Option<string>("--dialect") { Description = "duckdb | postgres", DefaultValueFactory = _ => "duckdb" };
        dialect.AcceptOnlyFromAmong("duckdb", "postgres");
        var language = CommonOptions.Language();
        var sql = new Command("sql", "Empfehlungen als Sichten in SQL / recommendations as views in SQL") { files, dialect, language };
        sql.SetAction(parsed => Run(parsed.GetValue(files)!, CommonOptions.LanguageOf(parsed, language)));
        return new Command("export", "Regeln und Fälle für andere Programme / rules and cases for other programs") { sql, Fhir() };
    }

    private Command Fhir()
    {
        var files = new Argument<string[]>("FILE")
        {
            Description = "Fälle / cases", Arity = ArgumentArity.ZeroOrMore,
        };
        var shape = new Option<string>("--shape")
        {
            Description = "Jahr des Kerndatensatzes für die Konferenz / year of the core data set for the conference: 2026 | 2027", DefaultValueFactory = _ => FhirDesk.Shapes[0],
        };
        shape.AcceptOnlyFromAmong([.. FhirDesk.Shapes]);
        var papers = new Option<string[]>("--paper") { Description = "Papier als PDF beilegen / enclose a paper as PDF", Arity = ArgumentArity.ZeroOrMore };
        papers.AcceptOnlyFromAmong([.. desk.Guideline.Papers.Select(p => p.Id)]);
        var definitions = new Option<bool>("--definitions")
        {
            Description = "statt Fällen: Codesysteme, Formulare, Empfehlungen / instead of cases: code systems, forms, recommendations",
        };
        var language = CommonOptions.Language();
        var fhir = new Command("fhir", "Fall und Auswertung als FHIR-Bundle / case and evaluation as a FHIR Bundle") { files, shape, papers, definitions, language };
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
            return Bundles(parsed.GetValue(files)!, @case => desk.Fhir.Bundle(desk.Evaluator.Evaluate(@case), spoken, parsed.GetValue(shape)!, parsed.GetValue(papers) ?? []), output, spoken);
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

    private int Run(string[] files, Language language)
    {
        using var output = Console.OpenStandardOutput();
        var export = new SqlExport(desk.Evaluator);
        output.Write(Encoding.UTF8.GetBytes(export.Schema()));
        var (written, refused) = (0, 0);
        foreach (var input in desk.Inputs.Cases(Inputs.OpenAll(InputPatterns.Expand(files))))
        {
            if (input.Reading.Case is { } @case)
            {
                written++;
                output.Write(Encoding.UTF8.GetBytes(export.Insert(@case)));
                continue;
            }

            refused++;
            Inputs.Report(input, language);
        }

        return refused == 0 ? ExitCode.Done : written == 0 ? ExitCode.Refused : ExitCode.SomeRefused;
    }
}
