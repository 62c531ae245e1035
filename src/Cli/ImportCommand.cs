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
            Description = CommonOptions.Both(
                "FHIR (JSON, NDJSON), oBDS (XML), CSV: Datei, http(s)-Adresse, - für die Standardeingabe",
                "FHIR (JSON, NDJSON), oBDS (XML), CSV: file, http(s) address, - for standard input"),
            Arity = ArgumentArity.OneOrMore,
        };
        var report = new Option<bool>("--report") { Description = "Bericht statt Falldateien / report instead of case files" };
        var asOf = new Option<string?>("--as-of")
        {
            Description = CommonOptions.Both(
                "Stichzeitpunkt JJJJ-MM-TT oder ISO 8601; Späteres bleibt außer Betracht",
                "time of the case, YYYY-MM-DD or ISO 8601; what is later is left out"),
        };
        var usual = string.Join(", ", desk.Guideline.Codes.Windows.Values.Distinct().Order());
        var window = new Option<string?>("--window")
        {
            Description = CommonOptions.Both(
                $"wie viele Tage ein veränderlicher Befund zählt (Voreinstellung {usual})", $"days for which a changing finding counts (default {usual})"),
        };
        var comma = new Option<bool>("--decimal-comma") { Description = "Zahlen der Tabelle mit Komma / numbers of the table with a comma" };
        var schema = new Option<string?>("--schema")
        {
            Description = "veröffentlichtes oBDS-Schema (XSD) zum Prüfen; Abweichungen sind Warnungen / "
                + "published oBDS schema (XSD) to check against; departures are warnings",
        };
        var details = new Option<bool>("--details") { Description = "im Bericht jede Ressource nennen / name every resource in the report" };
        var folder = new Option<string?>("--out") { Description = "Ordner für je eine Falldatei / folder for one case file each" };
        var force = new Option<bool>("--force") { Description = "vorhandene Falldateien im Ordner ersetzen / replace case files that are in the folder" };
        var format = CommonOptions.Format("text", "json", "ndjson");
        var language = CommonOptions.Language();
        var command = new Command("import", "Falldateien aus FHIR, oBDS und CSV / case files from FHIR, oBDS and CSV")
        {
            files, report, details, asOf, window, comma, schema, folder, force, format, language,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(window) is { } days && Days(days) is null)
            {
                result.AddError(CommonOptions.Both("--window: eine ganze Zahl von Tagen über 0", "--window: a whole number of days above 0"));
            }

            if (result.GetValue(asOf) is { } text && Time(text) is null)
            {
                result.AddError(CommonOptions.Both("--as-of: JJJJ-MM-TT oder ISO 8601 mit Zeitabstand", "--as-of: YYYY-MM-DD or ISO 8601 with offset"));
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

            var run = new ImportRun(desk, CommonOptions.LanguageOf(parsed, language), CommonOptions.FormatOf(parsed, format))
            {
                Reports = parsed.GetValue(report),
                HasDetails = parsed.GetValue(details),
                Folder = parsed.GetValue(folder),
                Replaces = parsed.GetValue(force),
            };
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
}
