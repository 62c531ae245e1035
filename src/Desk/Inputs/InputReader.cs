using Myelon.Core.Reasoning;
using Myelon.Exchange.Mapping;
using Myelon.Formats.CaseFile;

namespace Myelon.Desk.Inputs;

/// <summary>
/// Reads any input that is recognised, whoever opened it: case files, one or one a line, FHIR, oBDS and tables. Inputs of other systems
/// are read together, behind the case files. What was read is checked as a whole.
/// </summary>
/// <param name="intake">For which guideline and time.</param>
public sealed class InputReader(CaseIntake intake)
{
    /// <summary>All cases of all inputs. An input that cannot be opened is a refused case.</summary>
    public IEnumerable<NamedCase> Cases(IEnumerable<OpenedInput> inputs) => Unread(inputs).Select(u => u.Read());

    /// <summary>The same, with what the user says about inputs of other systems.</summary>
    public IEnumerable<NamedCase> Cases(IEnumerable<OpenedInput> inputs, ImportOptions options) => Unread(inputs, options).Select(u => u.Read());

    /// <summary>
    /// The same before the case files are read: each can then be read by any thread. Inputs of other systems are read as they come.
    /// </summary>
    public IEnumerable<UnreadCase> Unread(IEnumerable<OpenedInput> inputs) => Unread(inputs, new ImportOptions(intake.Now) { ChecksStructure = false });

    private IEnumerable<UnreadCase> Unread(IEnumerable<OpenedInput> inputs, ImportOptions options)
    {
        var cases = new CasesReader(intake.Reader());
        var foreign = new List<SpooledInput>();
        foreach (var input in inputs)
        {
            if (input.Content is null)
            {
                yield return UnreadCase.Of(new NamedCase(input.Source, new CaseReading(null, null, [input.Fault!]), null));
                continue;
            }

            var (head, whole) = HeadStream.Of(input.Content, InputKinds.HeadLength);
            var (kind, encoding) = InputKinds.Of(head, input.Source);
            if (kind == InputKind.Worksheet)
            {
                foreach (var document in WorksheetCases.Of(Whole(whole), input.Name))
                {
                    yield return UnreadCase.Of(new NamedCase(input.Source, intake.Checked(intake.Reader().Read(document)), null) { Document = document });
                }

                continue;
            }

            if (kind != InputKind.CaseFile)
            {
                foreign.Add(SpooledInput.Of(input, kind, whole, encoding));
                continue;
            }

            foreach (var one in CasesReader.Split(whole, input.IsLines))
            {
                yield return new UnreadCase(one.Document, () => Read(input.Source, one));
            }
        }

        foreach (var (source, imported) in Imported(foreign, options))
        {
            var reading = intake.Checked(new CaseReading(imported.Case, imported.Name, imported.Faults));
            yield return UnreadCase.Of(new NamedCase(source, reading, null) { Imported = imported, IsForNow = imported.Case?.AsOf == options.AsOf });
        }

        NamedCase Read(string source, (byte[] Document, int? Line) one) =>
            new(source, intake.Checked(cases.Read(one).Reading), one.Line) { Document = one.Document };
    }

    /// <summary>The cases of inputs of other systems with their reports; case files are refused here.</summary>
    public IEnumerable<(string Source, ImportedCase Imported)> Imports(IEnumerable<OpenedInput> inputs, ImportOptions options)
    {
        var foreign = new List<SpooledInput>();
        foreach (var input in inputs)
        {
            if (input.Content is null)
            {
                yield return (input.Source, new ImportedCase(input.Name, "file", null, [], [input.Fault!]));
                continue;
            }

            var (head, whole) = HeadStream.Of(input.Content, InputKinds.HeadLength);
            var (kind, encoding) = InputKinds.Of(head, input.Source);
            foreign.Add(SpooledInput.Of(input, kind, whole, encoding));
        }

        foreach (var imported in Imported(foreign, options))
        {
            yield return imported;
        }
    }

    private static byte[] Whole(Stream input)
    {
        using (input)
        {
            var bytes = new byte[CaseReader.MaximumSize + 1];
            return bytes[..input.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false)];
        }
    }

    private IEnumerable<(string Source, ImportedCase Imported)> Imported(List<SpooledInput> inputs, ImportOptions options)
    {
        if (options.Progress is { } progress)
        {
            // Everything is looked through once, then read person by person.
            var meter = new Meter(2 * inputs.Sum(i => i.Length), progress);
            inputs.ForEach(i => i.Meter = meter);
        }

        try
        {
            var reader = new ImportReader(intake.Guideline.Rules.Vocabulary, intake.Guideline.Key.Levels, intake.Guideline.Codes, options);
            foreach (var (place, imported) in reader.Read([.. inputs.Select(i => (i.Kind, i.Source))]))
            {
                yield return (inputs[place].Input.Source, imported);
            }
        }
        finally
        {
            inputs.ForEach(i => i.Dispose());
        }
    }
}
