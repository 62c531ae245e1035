using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Myelon.Formats.CaseFile;
using Myelon.Cli.Texts;
using Myelon.Core;
using Myelon.Core.Cases;
using Myelon.Core.Logic;
using Myelon.Core.Reasoning;
using Myelon.Desk;
using Myelon.Desk.Editions;
using Myelon.Desk.Inputs;
using NodaTime;

namespace Myelon.Cli;

/// <summary><c>evaluate FILE…</c>: the answer for each case.</summary>
internal sealed class EvaluateCommand(EditionShelf editions)
{
    public Command Create()
    {
        var files = new Argument<string[]>("FILE")
        {
            Description = "Falldateien (JSON, NDJSON), - für die Standardeingabe / case files (JSON, NDJSON), - for standard input",
            Arity = ArgumentArity.OneOrMore,
        };
        var format = CommonOptions.Format("text", "json", "ndjson");
        var language = CommonOptions.Language();
        var edition = EditionChoice.Option(editions);
        var full = new Option<bool>("--full")
        {
            Description = "alles, was die Abschnitte ohne Empfehlungsgrad sagen, nicht nur das Erste / all that the sections say without a grade, not "
                + "only what comes first",
        };
        var command = new Command("evaluate", "Fälle auswerten / evaluate cases") { files, format, language, edition, full };
        command.SetAction(parsed => Run(
            parsed.GetValue(edition) is { } code ? editions.Find(code)! : editions.Current,
            parsed.GetValue(files)!,
            CommonOptions.FormatOf(parsed, format), CommonOptions.LanguageOf(parsed, language), parsed.GetValue(full)));
        return command;
    }

    private static int Run(GuidelineDesk desk, string[] files, OutputFormat format, Language language, bool isWhole)
    {
        using var output = Console.OpenStandardOutput();
        using var answers = new AnswerStream(output, format, language, isWhole);
        var (evaluated, refused) = (0, 0);
        foreach (var input in desk.Inputs.Cases(Inputs.OpenAll(files)))
        {
            if (input.Reading.Case is { } @case)
            {
                evaluated++;
                var evaluation = desk.Evaluator.Evaluate(@case);
                var aside = AsideWords.Of(input, desk.Guideline.Rules.Vocabulary);
                answers.Write(evaluation, desk.Now.ToInstant(), aside);
                if (format != OutputFormat.Text)
                {
                    Inputs.Report(input.Source, input.Line, [.. OtherLevels(evaluation), .. aside.Select(a => NotTaken(a, @case))], language);
                }

                continue;
            }

            refused++;
            Inputs.Report(input, language);
            if (input.Line is not null || files.Length > 1)
            {
                answers.WriteRefusal(input);
            }
        }

        answers.End();
        return refused == 0 ? ExitCode.Done : evaluated == 0 ? ExitCode.Refused : ExitCode.SomeRefused;
    }

    /// <summary>Lesions that are named like one level and lie at another: a program that reads the answer may not look for it, a person should.</summary>
    private static IEnumerable<Fault> OtherLevels(CaseEvaluation evaluation) => evaluation.PleaseCheck
        .Where(c => c.Unusual == PleaseCheck.NameIsAnotherLevel)
        .Select(c => (Lesion: c.Lesions[0], Levels: c.Values.Select(v => Codes((SetFact)v.Fact, v.Value)).ToList()))
        .Select(c => new Fault(
            string.Create(CultureInfo.InvariantCulture, $"/lesions/{c.Lesion}/lesion"),
            new($"Der Name nennt {c.Levels[0]}, eingetragen ist {c.Levels[1]}.", $"The name says {c.Levels[0]}, entered is {c.Levels[1]}."),
            new("Bitte prüfen: der Name steht überall.", "Please check: the name stands everywhere.")));

    /// <summary>What was read and not taken over: a program that reads the answer does not see it, a person should.</summary>
    private static Fault NotTaken(Text aside, Case @case) => new(@case.Name, aside, new("In der Akte prüfen.", "Check the record."));

    private static string Codes(SetFact fact, Value value) => string.Join(", ", fact.Values.Where((_, i) => (value.Set >> i & 1) != 0).Select(v => v.Code));

    /// <summary>Writes answers one after the other: texts, lines of JSON, or one object, or an array of several.</summary>
    private sealed class AnswerStream(Stream output, OutputFormat format, Language language, bool isWhole) : IDisposable
    {
        private readonly MemoryStream _buffer = new();
        private int _written;

        public void Write(CaseEvaluation evaluation, Instant now, IReadOnlyList<Text> aside)
        {
            if (format == OutputFormat.Text)
            {
                Separate();
                _buffer.Write(System.Text.Encoding.UTF8.GetBytes(EvaluationText.Of(evaluation, language, Terminal.HasColour, now, isWhole, aside)));
                Flush();
            }
            else
            {
                Json(json => EvaluationWriter.Write(json, evaluation));
            }
        }

        public void WriteRefusal(NamedCase refused)
        {
            if (format != OutputFormat.Text)
            {
                Json(json => EvaluationWriter.WriteRefusal(json, refused.Reading, refused.Line));
            }
        }

        /// <summary>Ends an array. A single case is written as an object, so the bracket is known only when a second one comes.</summary>
        public void End()
        {
            if (format == OutputFormat.Json && _written > 0)
            {
                _buffer.Write(_written > 1 ? "\n]\n"u8 : "\n"u8);
            }

            Flush();
        }

        public void Dispose() => _buffer.Dispose();

        private void Separate()
        {
            if (_written++ > 0)
            {
                _buffer.Write("\n"u8);
            }
        }

        private void Json(Action<Utf8JsonWriter> write)
        {
            using var body = new MemoryStream();
            JsonOut.To(body, write, indented: format == OutputFormat.Json);
            if (format == OutputFormat.Ndjson)
            {
                body.WriteByte((byte)'\n');
                body.WriteTo(_buffer);
                Flush();
                return;
            }

            // The first answer waits in the buffer: only a second one tells that an array is needed.
            if (_written == 1)
            {
                var first = _buffer.ToArray();
                _buffer.SetLength(0);
                _buffer.Write("[\n"u8);
                _buffer.Write(first);
            }

            if (_written > 0)
            {
                _buffer.Write(",\n"u8);
            }

            body.WriteTo(_buffer);
            _written++;
            if (_written > 1)
            {
                Flush();
            }
        }

        private void Flush()
        {
            _buffer.WriteTo(output);
            output.Flush();
            _buffer.SetLength(0);
        }
    }
}
