using Myelon.Core.Reasoning;
using Myelon.Exchange.Mapping;
using Myelon.Formats.CaseFile;

namespace Myelon.Desk.Inputs;

/// <summary>
/// Reads any input that is recognised, whoever opened it: case files, one or one a line, FHIR, oBDS and tables. What was read is checked
/// as a whole.
/// </summary>
/// <param name="intake">For which guideline and time.</param>
public sealed class InputReader(CaseIntake intake)
{
    /// <summary>All cases of all inputs. An input that cannot be opened is a refused case.</summary>
    public IEnumerable<NamedCase> Cases(IEnumerable<OpenedInput> inputs)
    {
        var cases = new CasesReader(intake.Reader());
        foreach (var input in inputs)
        {
            if (input.Content is null)
            {
                yield return new NamedCase(input.Source, new CaseReading(null, null, [input.Fault!]), null);
                continue;
            }

            var (head, whole) = HeadStream.Of(input.Content, InputKinds.HeadLength);
            var kind = InputKinds.Of(head, input.Source);
            if (kind != InputKind.CaseFile)
            {
                var bytes = Bytes(whole, input.IsLines);
                var options = new ImportOptions(intake.Now) { ChecksStructure = false };
                foreach (var imported in Reader(options).Read(input.Name, kind, bytes))
                {
                    var reading = intake.Checked(new CaseReading(imported.Case, imported.Name, imported.Faults));
                    yield return new NamedCase(input.Source, reading, null) { IsForNow = imported.Case?.AsOf == options.AsOf };
                }

                continue;
            }

            foreach (var one in cases.Read(whole, input.IsLines))
            {
                yield return new NamedCase(input.Source, intake.Checked(one.Reading), one.Line) { Document = one.Document };
            }
        }
    }

    /// <summary>The cases of inputs of other systems with their reports. The FHIR files of one bulk export (one resource a line) are read together.</summary>
    public IEnumerable<(string Source, ImportedCase Imported)> Imports(IEnumerable<OpenedInput> inputs, ImportOptions options)
    {
        var reader = Reader(options);
        var bulk = new List<(OpenedInput Input, byte[] Bytes)>();
        foreach (var input in inputs)
        {
            if (input.Content is null)
            {
                yield return (input.Source, new ImportedCase(input.Name, "file", null, [], [input.Fault!]));
                continue;
            }

            var bytes = Bytes(input.Content, input.IsLines);
            var kind = InputKinds.Of(bytes.AsSpan(0, Math.Min(bytes.Length, InputKinds.HeadLength)), input.Source);
            if (kind == InputKind.Fhir && input.IsLines)
            {
                bulk.Add((input, bytes));
                continue;
            }

            foreach (var imported in reader.Read(input.Name, kind, bytes))
            {
                yield return (input.Source, imported);
            }
        }

        if (bulk.Count > 0)
        {
            foreach (var imported in reader.ReadBulk(bulk[0].Input.Name, bulk.SelectMany(b => ImportReader.Lines(b.Bytes))))
            {
                yield return (bulk[0].Input.Source, imported);
            }
        }
    }

    private ImportReader Reader(ImportOptions options) =>
        new(intake.Guideline.Rules.Vocabulary, intake.Guideline.Key.Levels, intake.Guideline.Codes, options);

    private static byte[] Bytes(Stream input, bool isLines)
    {
        var most = isLines ? ImportReader.MaximumBulkSize : CaseReader.MaximumSize + 1;
        using (input)
        {
            using var all = new MemoryStream();
            var buffer = new byte[64 * 1024];
            while (all.Length < most && input.Read(buffer, 0, (int)Math.Min(buffer.Length, most - all.Length)) is > 0 and var read)
            {
                all.Write(buffer, 0, read);
            }

            return all.ToArray();
        }
    }
}
