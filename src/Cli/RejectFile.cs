using System.Text;
using System.Text.Json;
using Myelon.Cohort.Reports;
using Myelon.Desk.Inputs;
using Myelon.Formats.CaseFile;

namespace Myelon.Cli;

/// <summary>
/// Keeps cases that cannot be read: one JSON object a line with source, line, what is wrong, and the case as it came, to be mended and
/// read again.
/// </summary>
internal sealed class RejectFile(string path) : IDisposable
{
    private readonly WholeFile _file = WholeFile.At(path);

    /// <summary>Keeps a case.</summary>
    public void Add(NamedCase refused)
    {
        JsonOut.To(_file.Stream, json =>
        {
            json.WriteStartObject();
            json.WriteString("source", refused.Source);
            if (refused.Line is { } line)
            {
                json.WriteNumber("line", line);
            }
            else
            {
                json.WriteNull("line");
            }

            EvaluationWriter.WriteErrors(json, refused.Reading.Faults);
            json.WriteString("text", refused.Document is { } document ? Encoding.UTF8.GetString(document).TrimEnd('\r', '\n') : null);
            json.WriteEndObject();
        });

        _file.Stream.WriteByte((byte)'\n');
    }

    /// <summary>Puts the file in its place.</summary>
    public void Finish() => _file.Finish();

    public void Dispose() => _file.Dispose();
}
