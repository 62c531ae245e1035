using System.CommandLine;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Myelon.Formats.CaseFile;
using Myelon.Desk.Inputs;
using Myelon.Exchange.Mapping;
using Myelon.Exchange.Sources;
using Myelon.Exchange.Obds;
using Myelon.Cli.Texts;
using Myelon.Core;
using Myelon.Core.Cases;
using Myelon.Desk;
using NodaTime;
using NodaTime.Text;

namespace Myelon.Cli;

/// <summary><c>import FILE…</c>: case files from FHIR, oBDS and CSV, or a report of what became of every part.</summary>
internal sealed class ImportCommand(GuidelineDesk desk)
{
    public Command Create()
    {
        var files = new Argument<string[]>("FILE")
        {
            Description = "FHIR (JSON, NDJSON), oBDS (XML), CSV: Datei, http(s)-Adresse, - für die Standardeingabe / file, http(s) address, - for standard input",
            Arity = ArgumentArity.OneOrMore,
        };
        var report = new Option<bool>("--report") { Description = "Bericht statt Falldateien / report instead of case files" };
        var asOf = new Option<string?>("--as-of")
        {
            Description = "Stichzeitpunkt JJJJ-MM-TT oder ISO 8601; Späteres bleibt außer Betracht / time of the case; later statements are left out",
        };
        var usual = string.Join(", ", desk.Guideline.Codes.Windows.Values.Distinct().Order());
        var window = new Option<string?>("--window")
        {
            Description = $"wie viele Tage ein veränderlicher Befund zählt (Voreinstellung {usual}) / days for which a changing finding counts",
        };
        var comma = new Option<bool>("--decimal-comma") { Description = "Zahlen der Tabelle mit Komma / numbers of the table with a comma" };
        var schema = new Option<string?>("--schema")
        {
            Description = "veröffentlichtes oBDS-Schema (XSD) zum Prüfen; Abweichungen sind Warnungen / "
                + "published oBDS schema (XSD) to check against; departures are warnings",
        };
        var folder = new Option<string?>("--out") { Description = "Ordner für je eine Falldatei / folder for one case file each" };
        var format = CommonOptions.Format("text", "json", "ndjson");
        var language = CommonOptions.Language();
        var command = new Command("import", "Falldateien aus FHIR, oBDS und CSV / case files from FHIR, oBDS and CSV")
        {
            files, report, asOf, window, comma, schema, folder, format, language,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(window) is { } days && Days(days) is null)
            {
                result.AddError("--window: eine ganze Zahl von Tagen über 0 / a whole number of days above 0");
            }

            if (result.GetValue(asOf) is { } text && Time(text) is null)
            {
                result.AddError("--as-of: JJJJ-MM-TT oder ISO 8601 mit Zeitabstand / YYYY-MM-DD or ISO 8601 with offset");
            }
        });
        command.SetAction(parsed =>
        {
            var (published, fault) = parsed.GetValue(schema) is { } path ? ObdsSchema.Load(path) : (null, null);
            if (fault is not null)
            {
                Inputs.Report(parsed.GetValue(schema)!, null, [fault], CommonOptions.LanguageOf(parsed, language));
                return ExitCode.Refused;
            }

            var run = new Run(
                desk, CommonOptions.LanguageOf(parsed, language), CommonOptions.FormatOf(parsed, format), parsed.GetValue(report), parsed.GetValue(folder));
            return run.Of(
                parsed.GetValue(files)!,
                new ImportOptions(parsed.GetValue(asOf) is { } text ? Time(text)!.Value : desk.Now)
                {
                    WindowInDays = parsed.GetValue(window) is { } days ? Days(days) : null,
                    HasDecimalComma = parsed.GetValue(comma),
                    ChecksStructure = parsed.GetValue(report),
                    Schema = published,
                });
        });
        return command;
    }

    private static int? Days(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days is > 0 and <= 100_000 ? days : null;

    /// <summary>A time from the command line: a day is its end.</summary>
    private OffsetDateTime? Time(string text)
    {
        if (OffsetDateTimePattern.Rfc3339.Parse(text) is { Success: true } time)
        {
            return time.Value;
        }

        return LocalDatePattern.Iso.Parse(text) is { Success: true } day && day.Value.Year is >= 1900 and <= 2200
            ? day.Value.At(new LocalTime(23, 59, 59)).InZoneLeniently(desk.Zone).ToOffsetDateTime()
            : null;
    }

    private sealed class Run(GuidelineDesk desk, Language language, OutputFormat format, bool reports, string? folder)
    {
        private readonly CaseWriter _writer = new(desk.Guideline.Key.Levels);

        public int Of(string[] files, ImportOptions options)
        {
            var imported = desk.Inputs.Imports(files.Select(f => OpenedInput.IsAddress(f) ? WebInput.Open(f) : Inputs.Open(f)), options).ToList();
            var texts = new List<string>();
            foreach (var (source, one) in imported)
            {
                if (one.Case is null)
                {
                    Inputs.Report(new NamedCase(source, new CaseReading(null, one.Name, one.Faults), null), language);
                }

                if (reports)
                {
                    texts.Add(format == OutputFormat.Text
                        ? ImportText.Of(one, desk.Evaluator, language)
                        : Json(json => ImportText.Write(json, one, desk.Evaluator)));
                }
                else if (one.Case is not null && folder is null)
                {
                    texts.Add(Json(json => _writer.Write(json, one.Case), imported.Count > 1));
                }
            }

            if (folder is not null && Save(imported.Select(i => i.Imported.Case).OfType<Case>()) is { } fault)
            {
                Inputs.Report(new NamedCase(folder, new CaseReading(null, null, [fault]), null), language);
                return ExitCode.Refused;
            }

            Put(texts);
            var taken = imported.Count(i => i.Imported.Case is not null);
            return taken == imported.Count ? ExitCode.Done : taken == 0 ? ExitCode.Refused : ExitCode.SomeRefused;
        }

        /// <summary>Reports in JSON are an array where there are several; cases are lines where there are several.</summary>
        private void Put(List<string> texts)
        {
            using var output = Console.OpenStandardOutput();
            var isArray = reports && format == OutputFormat.Json && texts.Count > 1;
            var text = isArray ? "[\n" + string.Join(",\n", texts) + "\n]\n" : string.Concat(texts.Select(t => t.TrimEnd('\n') + "\n"));
            output.Write(Encoding.UTF8.GetBytes(text));
        }

        private string Json(Action<Utf8JsonWriter> write, bool isLine = false)
        {
            using var body = new MemoryStream();
            using (var json = new Utf8JsonWriter(body, EvaluationWriter.Options(indented: format != OutputFormat.Ndjson && !isLine)))
            {
                write(json);
            }

            return Encoding.UTF8.GetString(body.ToArray());
        }

        private Fault? Save(IEnumerable<Case> cases)
        {
            try
            {
                Directory.CreateDirectory(folder!);
                foreach (var @case in cases)
                {
                    // Names come from outside: only letters, digits, dash and underscore reach the file system.
                    var name = string.Concat(@case.Name.Select(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' ? c : '_'));
                    using var file = new FileStream(Path.Combine(folder!, (name.Length > 100 ? name[..100] : name) + ".json"), FileMode.CreateNew);
                    file.Write(Encoding.UTF8.GetBytes(Json(json => _writer.Write(json, @case)) + "\n"));
                }

                return null;
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException)
            {
                return new Fault(
                    "",
                    new("Eine Falldatei lässt sich nicht schreiben, oder es gibt sie schon.", "A case file cannot be written, or exists already."),
                    new("Einen leeren Ordner mit Schreibrecht angeben.", "Name an empty folder that may be written."));
            }
        }
    }
}
