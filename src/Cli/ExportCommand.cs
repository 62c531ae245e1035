using System.CommandLine;
using System.Text;
using Myelon.Cohort.Sql;
using Myelon.Core;
using Myelon.Desk;

namespace Myelon.Cli;

/// <summary><c>export sql</c>: the recommendations as views over a table of facts.</summary>
internal sealed class ExportCommand(GuidelineDesk desk)
{
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
        return new Command("export", "Regeln und Fälle für andere Programme / rules and cases for other programs") { sql };
    }

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
