using System.CommandLine;
using System.Text;
using Myelon.Cohort.Sql;
using Myelon.Core;
using Myelon.Core.Cases;
using Myelon.Core.Reasoning;
using Myelon.Desk;
using Myelon.Formats.Engines;

namespace Myelon.Cli;

/// <summary>
/// <c>export sql</c>, <c>export elm</c>, <c>export feel</c>, <c>export js</c>: the recommendations for other engines; <c>export rows</c>: what these are given
/// for a lesion.
/// </summary>
internal sealed class ExportCommand(GuidelineDesk desk)
{
    public Command Create() => new("export", "Regeln und Fälle für andere Programme / rules and cases for other programs")
    {
        Sql(),
        Rules(
            "elm",
            "Empfehlungen als Bibliothek für CQL, als ELM (JSON) oder Text / recommendations as a library of CQL, as ELM (JSON) or text",
            ("elm", CqlLibrary.Elm),
            ("cql", CqlLibrary.Text)),
        Rules(
            "feel",
            "Empfehlungen in FEEL: DMN mit Zeichnung, oder die Ausdrücke als JSON / recommendations in FEEL: DMN with its drawing, or the expressions as JSON",
            ("dmn", FeelModel.Dmn),
            ("json", FeelModel.Expressions)),
        Rules(
            "js",
            "Empfehlungen, Zellen und Scores als ein Modul in JavaScript ohne Abhängigkeiten / recommendations, cells and scores as one module of JavaScript",
            ("js", JsModule.Of)),
        Rows(),
        new FhirExportCommand(desk).Create(),
        new ObdsExportCommand(desk).Create(),
    };

    private Command Sql()
    {
        var files = Files(ArgumentArity.ZeroOrMore);
        var dialect = new Option<string>("--dialect") { Description = "duckdb | postgres", DefaultValueFactory = _ => "duckdb" };
        CommonOptions.OneOf(dialect, "duckdb", "postgres");
        var language = CommonOptions.Language();
        var sql = new Command("sql", "Empfehlungen als Sichten in SQL / recommendations as views in SQL") { files, dialect, language };
        sql.SetAction(parsed =>
        {
            var export = new SqlExport(desk.Evaluator);
            return Run(parsed.GetValue(files)!, export.Schema(), export.Insert, CommonOptions.LanguageOf(parsed, language));
        });
        return sql;
    }

    private Command Rows()
    {
        var files = Files(ArgumentArity.OneOrMore);
        var language = CommonOptions.Language();
        var rows = new Command(
            "rows",
            "Was elm, feel und js je Läsion brauchen: alles Bekannte samt dem, was folgt, eine Zeile JSON / what elm, feel and js take for a lesion: "
                + "all that is known with what follows from it, one line of JSON")
        {
            files, language,
        };
        rows.SetAction(parsed =>
        {
            var export = new FactRows(desk.Evaluator);
            return Run(parsed.GetValue(files)!, "", c => string.Concat(export.Lines(c).Select(l => l + "\n")), CommonOptions.LanguageOf(parsed, language));
        });
        return rows;
    }

    private Command Rules(string verb, string says, params (string Format, Func<RuleSet, string> Write)[] formats)
    {
        var format = CommonOptions.Format([.. formats.Select(f => f.Format)]);
        var command = new Command(verb, says) { format };
        command.SetAction(parsed => Answer.Text(Array.Find(formats, f => f.Format == parsed.GetValue(format)).Write(desk.Rules)));
        return command;
    }

    private static Argument<string[]> Files(ArgumentArity arity) => new("FILE")
    {
        Description = "Fälle, die als Zeilen mitgegeben werden / cases that are given as rows",
        Arity = arity,
    };

    private int Run(string[] files, string head, Func<Case, string> write, Language language)
    {
        using var output = Console.OpenStandardOutput();
        output.Write(Encoding.UTF8.GetBytes(head));
        var (written, refused) = (0, 0);
        foreach (var input in desk.Inputs.Cases(Inputs.OpenAll(InputPatterns.Expand(files))))
        {
            if (input.Reading.Case is { } @case)
            {
                written++;
                output.Write(Encoding.UTF8.GetBytes(write(@case)));
                continue;
            }

            refused++;
            Inputs.Report(input, language);
        }

        return refused == 0 ? ExitCode.Done : written == 0 ? ExitCode.Refused : ExitCode.SomeRefused;
    }
}
