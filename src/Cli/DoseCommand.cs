using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Myelon.Formats.CaseFile;
using Myelon.Cli.Texts;
using Myelon.Core;
using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Desk;
using Myelon.Desk.Inputs;

namespace Myelon.Cli;

/// <summary><c>dose bed</c>, <c>dose check</c> and <c>dose list</c>: BED, EQD2, the limits of the cord, the catalogue of schedules.</summary>
internal sealed class DoseCommand(GuidelineDesk desk)
{
    private readonly ScheduleWriting _schedules = new(desk.Guideline.Schedules);

    public Command Create() => new("dose", "BED, EQD2 und Grenzen am Myelon / BED, EQD2 and limits of the cord")
    {
        Bed(),
        Check(),
        List(),
    };

    private Command Bed()
    {
        var schedule = new Argument<string>("N×D") { Description = "Schema, etwa 10x3 oder 3x5+5x3 / schedule, such as 10x3 or 3x5+5x3" };
        var ratio = new Option<string>("--alpha-beta")
        {
            Description = CommonOptions.Both("Alpha/Beta in Gy (Voreinstellung: 2)", "alpha/beta in Gy (default: 2)"),
        };
        var format = CommonOptions.Format("text", "json");
        var language = CommonOptions.Language();
        var command = new Command("bed", "BED und EQD2 eines Schemas / BED and EQD2 of a schedule") { schedule, ratio, format, language };
        command.SetAction(parsed => Bed(
            parsed.GetValue(schedule)!, parsed.GetValue(ratio), CommonOptions.FormatOf(parsed, format), CommonOptions.LanguageOf(parsed, language)));
        return command;
    }

    private int Bed(string written, string? ratio, OutputFormat format, Language language)
    {
        if (!Schedule.TryParse(written, out var schedule, out var fault))
        {
            return Refuse(fault!.Value.Message, fault.Value.Fix, language);
        }

        var asked = AlphaBeta.Cord;
        if (ratio is not null)
        {
            if (AlphaBeta.Read(ratio, out var wrong) is not { } given)
            {
                return Refuse(wrong!.Value.Message, wrong.Value.Fix, language);
            }

            asked = given;
        }

        if (format == OutputFormat.Json)
        {
            JsonOutput.Write([json => _schedules.Write(json, schedule!, asked)]);
        }
        else
        {
            WriteLines(_schedules.Lines(schedule!, ratio is null ? null : asked, language));
        }

        return ExitCode.Done;
    }

    private Command List()
    {
        var format = CommonOptions.Format("text", "json");
        var language = CommonOptions.Language();
        var command = new Command("list", "Alle Schemata der Leitlinie / all schedules of the guideline") { format, language };
        command.SetAction(parsed =>
        {
            var lang = CommonOptions.LanguageOf(parsed, language);
            if (CommonOptions.FormatOf(parsed, format) == OutputFormat.Json)
            {
                Action<Utf8JsonWriter> Entry(Schedule schedule) => json => _schedules.Write(json, schedule, AlphaBeta.Cord);
                JsonOutput.Write([.. desk.Guideline.Schedules.Schedules.Select(s => Entry(s.Schedule))], isList: true);
            }
            else
            {
                WriteLines(_schedules.Catalogue(lang));
            }

            return ExitCode.Done;
        });
        return command;
    }

    private Command Check()
    {
        var files = new Argument<string[]>("FILE")
        {
            Description = "Falldateien, - für die Standardeingabe / case files, - for standard input",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var courses = new Option<string[]>("--course")
        {
            Description = "frühere Serie N×D@DATUM[:sbrt][:dmax=Gy], oder none / earlier course N×D@DATE[:sbrt][:dmax=Gy], or none",
        };
        var plan = new Option<string>("--plan") { Description = "geplante Serie N×D[:sbrt][:dmax=Gy] / planned course N×D[:sbrt][:dmax=Gy]" };
        var level = new Option<string>("--level") { Description = "Höhe, etwa T6 / level, such as T6" };
        var asOf = new Option<string>("--as-of") { Description = "Stichtag JJJJ-MM-TT (Voreinstellung: heute) / day YYYY-MM-DD (default: today)" };
        var format = CommonOptions.Format("text", "json");
        var language = CommonOptions.Language();
        var command = new Command("check", "Grenzen am Myelon prüfen / check the limits of the cord") { files, courses, plan, level, asOf, format, language };
        command.SetAction(parsed =>
        {
            var (named, of, lang) = (parsed.GetValue(files)!, CommonOptions.FormatOf(parsed, format), CommonOptions.LanguageOf(parsed, language));
            var entered = new EnteredCourses(parsed.GetValue(courses) ?? [], parsed.GetValue(plan), parsed.GetValue(level), parsed.GetValue(asOf));
            return (named.Length > 0, entered.IsEmpty) switch
            {
                (true, true) => CheckFiles(named, of, lang),
                (false, false) => CheckEntered(entered, of, lang),
                _ => Wrong(new("Entweder Falldateien nennen oder --course und --plan.", "Name either case files or --course and --plan."), lang),
            };
        });
        return command;
    }

    private int CheckFiles(string[] files, OutputFormat format, Language language)
    {
        var evaluator = desk.Evaluator;
        var levels = desk.Guideline.Key.Levels;
        var json = new List<Action<Utf8JsonWriter>>();
        var lines = new List<string>();
        var (read, refused) = (0, 0);
        foreach (var input in desk.Inputs.Cases(Inputs.OpenAll(files)))
        {
            if (input.Reading.Case is not { } @case)
            {
                refused++;
                Inputs.Report(input, language);
                continue;
            }

            read++;
            var contradictions = evaluator.ContradictionsIn(@case);
            foreach (var (findings, i) in evaluator.FindingsOf(@case).Select((f, i) => (f, i)))
            {
                var answer = desk.Rules.Dose?.Answer(findings) ?? new DoseAnswer();
                var place = new CasePlace(@case, i, contradictions);
                json.Add(w => DoseWriter.Write(w, answer, EnteredCourses.Levels(findings, levels), place));
                lines.Add(Terminal.Plain(place.LesionName is { } lesion ? $"{@case.Name} · {lesion}" : @case.Name));
                lines.AddRange(ContradictionText.Lines(@case, place.Own, language, Terminal.HasColour));
                lines.AddRange(answer.Checks.Count > 0 ? DoseText.Lines(answer, language) : Paragraph.Lines("  ", Nothing.In(language)));
            }
        }

        if (read > 0)
        {
            Write(json, lines, format);
        }

        return refused == 0 ? ExitCode.Done : read == 0 ? ExitCode.Refused : ExitCode.SomeRefused;
    }

    private int CheckEntered(EnteredCourses entered, OutputFormat format, Language language)
    {
        var (entry, level, faults) = entered.Read(desk.Now.Date, desk.Guideline);
        if (entry is null)
        {
            Inputs.Report(new NamedCase("dose", new CaseReading(null, null, faults), null), language);
            return ExitCode.Refused;
        }

        var answer = entry.Answer(desk.Guideline);
        IEnumerable<string> lines = answer.Checks.Count > 0 ? DoseText.Lines(answer, language) : Paragraph.Lines("", Nothing.In(language));
        Write([json => DoseWriter.Write(json, answer, level ?? "")], [.. level is null ? [] : new[] { level }, .. lines], format);
        return ExitCode.Done;
    }

    private static Text Nothing => new(
        "Weder frühere Serien noch ein Plan sind bekannt; es gibt nichts zu prüfen.",
        "Neither earlier courses nor a plan are known; there is nothing to check.");

    private static void Write(List<Action<Utf8JsonWriter>> json, List<string> lines, OutputFormat format)
    {
        if (format == OutputFormat.Json)
        {
            JsonOutput.Write(json);
        }
        else
        {
            WriteLines(lines);
        }
    }

    private static void WriteLines(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            Page.Fitted(line).ToList().ForEach(Console.Out.WriteLine);
        }
    }

    private static int Refuse(Text message, Text fix, Language language)
    {
        Console.Error.WriteLine($"myelon: {Terminal.Plain(message.In(language))} {Terminal.Plain(fix.In(language))}");
        return ExitCode.Refused;
    }

    private static int Wrong(Text message, Language language)
    {
        Console.Error.WriteLine("myelon: " + message.In(language));
        return ExitCode.Usage;
    }
}
