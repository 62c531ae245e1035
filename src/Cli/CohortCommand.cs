using System.CommandLine;
using System.Globalization;
using System.Text;
using Myelon.Cli.Texts;
using Myelon.Cohort;
using Myelon.Cohort.Differences;
using Myelon.Cohort.Counting;
using Myelon.Cohort.Keeping;
using Myelon.Cohort.Reports;
using Myelon.Core;
using Myelon.Desk;
using Myelon.Desk.Editions;
using Myelon.Desk.Inputs;
using NodaTime.Text;

namespace Myelon.Cli;

/// <summary><c>cohort FILE…</c>: counts and adherence over many cases.</summary>
internal sealed class CohortCommand(EditionShelf editions)
{
    /// <summary>Of so many cases that cannot be read it is said why.</summary>
    private const int MostTold = 5;

    private readonly Argument<string[]> _files = new("FILE")
    {
        Description = "Falldateien (JSON, NDJSON), CSV, FHIR, oBDS, Muster wie faelle/*.ndjson, - für die Standardeingabe / "
            + "case files (JSON, NDJSON), CSV, FHIR, oBDS, patterns like cases/*.ndjson, - for standard input",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string?> _by = new("--by")
    {
        Description = CommonOptions.Both("Teilung: year | centre | primary | region", "divided by: year | centre | primary | region"),
    };

    private readonly Option<string?> _unit = new("--unit")
    {
        Description = CommonOptions.Both(
            "patients | lesions (Voreinstellung: je Empfehlung ihre eigene)", "patients | lesions (default: the own one of each recommendation)"),
    };

    private readonly Option<int> _minCell = new("--min-cell") { Description = "Zahlen darunter ausblenden, etwa 5 / hide counts below, such as 5" };

    private readonly Option<int> _top = new("--top")
    {
        Description = "wie viele fehlende Angaben, 0: keine / how many missing entries, 0: none",
        DefaultValueFactory = _ => 20,
    };

    private readonly Option<string?> _rejects = new("--rejects") { Description = "Datei für unlesbare Fälle / file for cases that cannot be read" };

    private readonly Option<string?> _out = new("--out") { Description = "Datei für den Bericht / file for the report" };

    private readonly Option<string?> _keep = new("--keep")
    {
        Description = "die gelesene Kohorte behalten (NAME.myelon-cohort), später ohne Lesen zu zählen / "
            + "keep the cohort as read, to be counted later without reading",
    };

    private readonly Option<string> _format = CommonOptions.Format("text", "json", "csv", "xlsx", "html", "fhir");

    private readonly Option<string> _language = CommonOptions.Language();

    private readonly Option<string?> _edition = EditionChoice.Option(editions);

    private readonly Option<string[]> _against = new("--against")
    {
        Description = "frühere Kohorte zum Vergleich: wer ändert sich, und warum / earlier cohort to compare with: who changes, and why",
    };

    private readonly Option<string?> _againstEdition = EditionChoice.Option(editions, "--against-edition");

    public Command Create()
    {
        CommonOptions.Between(_minCell, 0, 1000);
        CommonOptions.Between(_top, 0, 10_000);
        CommonOptions.OneOf(_by, "year", "centre", "primary", "region");
        CommonOptions.OneOf(_unit, "patients", "lesions");
        var command = new Command("cohort", "Viele Fälle zählen: wie die Empfehlungen umgesetzt sind / count many cases: how the recommendations were followed")
        {
            _files, _by, _unit, _minCell, _top, _rejects, _keep, _out, _format, _language, _edition, _against, _againstEdition,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(_format) == "xlsx" && result.GetValue(_out) is null)
            {
                result.AddError(CommonOptions.Both("--format xlsx: --out DATEI angeben", "--format xlsx: name a file with --out"));
            }

            if (result.GetValue(_keep) is { } keep && !keep.EndsWith(KeptCohort.Ending, StringComparison.Ordinal))
            {
                result.AddError(CommonOptions.Both($"--keep: der Name endet auf {KeptCohort.Ending}", $"--keep: the name ends with {KeptCohort.Ending}"));
            }

            var kept = (result.GetValue(_files) ?? []).Count(f => f.EndsWith(KeptCohort.Ending, StringComparison.Ordinal));
            if (kept > 1 || (kept == 1 && (result.GetValue(_files)!.Length > 1 || result.GetValue(_keep) is not null || result.GetValue(_rejects) is not null)))
            {
                result.AddError(CommonOptions.Both(
                    $"*{KeptCohort.Ending}: allein angeben, ohne --keep und --rejects", $"*{KeptCohort.Ending}: name it alone, without --keep and --rejects"));
            }

            var compares = (result.GetValue(_against) is { Length: > 0 } ? 1 : 0) + (result.GetValue(_againstEdition) is null ? 0 : 1);
            if (compares > 1 || (compares == 1 && (result.GetValue(_format) ?? "text") is not ("text" or "json")))
            {
                result.AddError(CommonOptions.Both(
                    "--against, --against-edition: eines von beiden, mit --format text oder json",
                    "--against, --against-edition: one of the two, with --format text or json"));
            }
        });
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var language = CommonOptions.LanguageOf(parsed, _language);
        var desk = parsed.GetValue(_edition) is { } code ? editions.Find(code)! : editions.Current;
        if (parsed.GetValue(_against) is { Length: > 0 } || parsed.GetValue(_againstEdition) is not null)
        {
            return Compare(parsed, desk, language);
        }

        var rejects = parsed.GetValue(_rejects);
        using var bar = new ProgressBar(language, new("Auswertung", "counting"));
        try
        {
            using var rejected = rejects is null ? null : new RejectFile(rejects);
            using var keep = parsed.GetValue(_keep) is { } path ? new KeptCohort(path, desk.Evaluator) : null;
            var first = new List<NamedCase>();
            var (report, files) = (default(CohortReport), InputPatterns.Expand(parsed.GetValue(_files)!).ToList());
            try
            {
                var options = new CohortOptions
                {
                    By = parsed.GetValue(_by) is { } by ? Enum.Parse<Dimension>(by, ignoreCase: true) : null,
                    Unit = parsed.GetValue(_unit) is { } unit ? Enum.Parse<Unit>(unit, ignoreCase: true) : null,
                    MinCell = parsed.GetValue(_minCell),
                    Top = parsed.GetValue(_top),
                    Refused = refused =>
                    {
                        rejected?.Add(refused);
                        if (first.Count < MostTold)
                        {
                            first.Add(refused);
                        }
                    },
                    Progress = Progress(files, bar),
                    Keep = keep,
                };
                report = files is [var file] && file.EndsWith(KeptCohort.Ending, StringComparison.Ordinal)
                    ? Kept(new CohortCounter(desk, options), file)
                    : new CohortCounter(desk, options).Count(Inputs.OpenAll(files));
            }
            catch (TooManyGroupsException)
            {
                bar.Clear();
                return Answer.WrongUse(language, new(
                    $"--by ergibt mehr als {CohortCounter.MostGroups} Gruppen; eine andere Teilung wählen.",
                    $"--by gives more than {CohortCounter.MostGroups} groups; choose another division."));
            }

            catch (Exception exception) when (exception is InvalidDataException or FormatException or EndOfStreamException)
            {
                bar.Clear();
                Console.Error.WriteLine("myelon: " + language.Say(
                    "Die behaltene Kohorte ist beschädigt, oder sie wurde mit anderen Regeln gelesen: die Fälle neu lesen.",
                    "The kept cohort is damaged, or was read by other rules: read the cases anew."));
                return ExitCode.Refused;
            }

            bar.Clear();
            rejected?.Finish();
            Write(report, parsed.GetValue(_format)!, parsed.GetValue(_out), language, desk);
            Told(report, first, rejects, language);
            return report.Refused == 0 ? ExitCode.Done : report.Patients == 0 ? ExitCode.Refused : ExitCode.SomeRefused;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException && !CommandLine.IsClosedPipe(exception))
        {
            bar.Clear();
            Console.Error.WriteLine("myelon: " + language.Say(
                "Eine Datei lässt sich nicht lesen oder nicht schreiben (Ordner, Rechte und Platz prüfen); es wurde kein Bericht geschrieben.",
                "A file cannot be read or written (check folder, rights and room); no report was written."));
            return ExitCode.Refused;
        }
    }

    private static CohortReport Kept(CohortCounter counter, string path)
    {
        using var file = File.OpenRead(path);
        return counter.CountKept(file);
    }

    private int Compare(ParseResult parsed, GuidelineDesk desk, Language language)
    {
        var later = Inputs.OpenAll(InputPatterns.Expand(parsed.GetValue(_files)!));
        var difference = parsed.GetValue(_againstEdition) is { } code
            ? new CohortComparison(editions.Find(code)!, desk, parsed.GetValue(_top)).OfEditions(later)
            : new CohortComparison(desk, desk, parsed.GetValue(_top)).Of(Inputs.OpenAll(InputPatterns.Expand(parsed.GetValue(_against)!)), later);
        _ = Answer.Text(parsed.GetValue(_format) == "json"
            ? JsonOutput.Text(json => DifferenceJson.Write(json, difference))
            : CohortDifferenceText.Of(difference, desk.Rules, language, Terminal.HasColour));
        return difference.Refused == 0 ? ExitCode.Done : difference.Both == 0 ? ExitCode.Refused : ExitCode.SomeRefused;
    }

    private static void Write(CohortReport report, string format, string? path, Language language, GuidelineDesk desk)
    {
        if (path is null)
        {
            _ = Answer.Text(Text(report, format, language, desk));
            return;
        }

        using var file = WholeFile.At(path);
        if (format == "xlsx")
        {
            ReportTable.Xlsx(file.Stream, report, language);
        }
        else
        {
            file.Stream.Write(Encoding.UTF8.GetBytes(Text(report, format, language, desk)));
        }

        file.Finish();
    }

    private static string Text(CohortReport report, string format, Language language, GuidelineDesk desk) => format switch
    {
        "json" => JsonOutput.Text(json => ReportJson.Write(json, report)),
        "csv" => ReportTable.Csv(report, language),
        "html" => ReportPage.Of(report, language),
        "fhir" => JsonOutput.Text(json => ReportFhir.Write(json, report, OffsetDateTimePattern.GeneralIso.Format(desk.Now))),
        _ => CohortText.Of(report, language, Terminal.HasColour),
    };

    /// <summary>How many cases could not be read, why for the first of them, and where the rest is told.</summary>
    private static void Told(CohortReport report, List<NamedCase> first, string? rejects, Language language)
    {
        if (report.Refused == 0)
        {
            return;
        }

        foreach (var refused in first)
        {
            // The first fault of each: the others are often its consequences.
            Inputs.Report(refused.Source, refused.Line, refused.Reading.Faults.Take(1), language);
        }

        var count = ReportWords.Count(report.Refused, language);
        var rest = report.Refused - first.Count;
        var all = rejects is not null ? $" → {Terminal.Plain(rejects)}"
            : rest > 0 && first.Count > 0 ? language.Say("; alle mit ihren Gründen: --rejects DATEI", "; all with their reasons: --rejects FILE")
            : "";
        Console.Error.WriteLine("myelon: " + language.Say($"{count} nicht lesbar{all}", $"{count} could not be read{all}"));
    }

    /// <summary>Shows the share of the bytes that are read; nothing where their number is not known.</summary>
    private static Action<long>? Progress(List<string> files, ProgressBar bar)
    {
        var sizes = files.ConvertAll(f => File.Exists(f) ? new FileInfo(f).Length : 0L);
        var all = sizes.Contains(0) ? 0 : sizes.Sum();
        return all == 0 ? null : read => bar.Told(Math.Min(1, (double)read / all));
    }
}
