using System.Text;
using System.Text.Json;
using Myelon.Cli.Texts;
using Myelon.Core;
using Myelon.Desk;
using Myelon.Desk.Imports;
using Myelon.Desk.Inputs;
using Myelon.Exchange.Mapping;
using Myelon.Formats.CaseFile;

namespace Myelon.Cli;

/// <summary>One run of <c>import</c>: cases go out as they come, so that a thousand patients need no more memory than one.</summary>
internal sealed class ImportRun(GuidelineDesk desk, Language language, OutputFormat format)
{
    private readonly CaseWriter _writer = new(desk.Guideline.Key.Levels);

    /// <summary>Whether a report is written instead of cases.</summary>
    public bool Reports { get; init; }

    /// <summary>Whether the report names every resource.</summary>
    public bool HasDetails { get; init; }

    /// <summary>The folder for case files, or null.</summary>
    public string? Folder { get; init; }

    /// <summary>Whether case files that are in the folder are replaced.</summary>
    public bool Replaces { get; init; }

    /// <summary>Imports; the exit code.</summary>
    public int Of(string[] files, ImportOptions options)
    {
        using var bar = new ProgressBar(language, new("Import", "import"));
        using var files_ = Folder is null ? null : new CaseFolder(Folder, Replaces);
        using var output = new ListOutput(Reports && format == OutputFormat.Json);
        var summary = new ImportSummary(desk.Evaluator, language, HasDetails);
        var (taken, all) = (0, 0);
        var opened = files.Select(f => OpenedInput.IsAddress(f) ? WebInput.Open(f) : Inputs.Open(f));
        foreach (var (source, one) in desk.Inputs.Imports(opened, options with { Progress = bar.Told }))
        {
            all++;
            taken += one.Case is null ? 0 : 1;
            output.Another();
            if (one.Case is null)
            {
                bar.Clear();
                Inputs.Report(source, null, one.Faults.Select(f => f with { Pointer = Place(source, one, f) }), language);
            }

            if (Reports && format == OutputFormat.Text)
            {
                summary.Add(one);
            }
            else if (Reports)
            {
                output.Put(indented => Json(json => ImportText.Write(json, one, desk.Evaluator), indented && format != OutputFormat.Ndjson));
            }
            else if (one.Case is not null && Folder is null)
            {
                output.Put(indented => Json(json => _writer.Write(json, one.Case), indented && format != OutputFormat.Ndjson));
            }

            if (one.Case is not null && files_?.Add(one.Case.Name, Json(json => _writer.Write(json, one.Case), indented: true)) is { } fault)
            {
                bar.Clear();
                Inputs.Report(Folder!, null, [fault], language);
                return ExitCode.Refused;
            }
        }

        bar.Clear();
        if (files_?.Finish() is { } unfinished)
        {
            Inputs.Report(Folder!, null, [unfinished], language);
            return ExitCode.Refused;
        }

        if (Reports && format == OutputFormat.Text)
        {
            output.Write(summary.Text());
        }

        output.End();
        return taken == all ? ExitCode.Done : taken == 0 ? ExitCode.Refused : ExitCode.SomeRefused;
    }

    /// <summary>Who is refused: the case where it is not named as its input, and the person or the place in it.</summary>
    private static string Place(string source, ImportedCase one, Fault fault)
    {
        var isNamed = one.Name == new OpenedInput(source, null, null).Name || one.Name.Contains(" line ", StringComparison.Ordinal);
        return isNamed ? fault.Pointer : fault.Pointer.Length > 0 ? $"{one.Name} ({fault.Pointer})" : one.Name;
    }

    private static string Json(Action<Utf8JsonWriter> write, bool indented) => JsonOut.Text(write, indented);

    /// <summary>
    /// Standard output of one or several values: one is written for the eye, several one a line, or as an array. Which it is, only a second
    /// one tells, so the first waits.
    /// </summary>
    private sealed class ListOutput(bool isArray) : IDisposable
    {
        private readonly Stream _output = Console.OpenStandardOutput();
        private Func<bool, string>? _first;
        private int _seen;
        private int _written;

        /// <summary>Another patient comes, taken or not.</summary>
        public void Another()
        {
            if (++_seen == 2 && _first is { } first)
            {
                _first = null;
                One(first);
            }
        }

        public void Put(Func<bool, string> value)
        {
            if (_seen == 1)
            {
                _first = value;
            }
            else
            {
                One(value);
            }
        }

        public void Write(string text) => _output.Write(Encoding.UTF8.GetBytes(text));

        public void End()
        {
            if (_first is { } only)
            {
                Write(only(true).TrimEnd('\n') + "\n");
            }
            else if (isArray && _written > 0)
            {
                Write("\n]\n");
            }
        }

        public void Dispose() => _output.Dispose();

        private void One(Func<bool, string> value)
        {
            Write(isArray ? (_written == 0 ? "[\n" : ",\n") + value(true) : value(false).TrimEnd('\n') + "\n");
            _written++;
        }
    }
}
