using System.Globalization;
using Myelon.Core;
using Myelon.Desk.Inputs;
using Myelon.Exchange.Mapping;
using Myelon.Exchange.Sources;
using Myelon.Formats.CaseFile;

namespace Myelon.Desk.Imports;

/// <summary>Reads files of any kind together, as the command line does, and stores nothing.</summary>
/// <param name="desk">The desk.</param>
/// <param name="taken">The pseudonyms that cases have already.</param>
public sealed class IncomingReader(GuidelineDesk desk, IEnumerable<string> taken)
{
    private readonly HashSet<string> _names = [.. taken.Select(CaseNames.Key)];

    /// <summary>What the files tell.</summary>
    /// <param name="inputs">The files.</param>
    /// <param name="pasted">What was pasted: one of the inputs, kept as it was typed.</param>
    /// <param name="typed">A pseudonym for the one person; for several it becomes the beginning of theirs.</param>
    /// <param name="hasDecimalComma">Whether tables write numbers with a comma.</param>
    public Import Read(IReadOnlyList<OpenedInput> inputs, string pasted, string typed, bool hasDecimalComma)
    {
        var options = new ImportOptions(desk.Now) { HasDecimalComma = hasDecimalComma };
        var german = new ImportSummary(desk.Evaluator, Language.German, hasDetails: false, isPage: true);
        var english = new ImportSummary(desk.Evaluator, Language.English, hasDetails: false, isPage: true);
        var read = desk.Inputs.Cases(inputs, options).Take(Import.MostPersons + 1).ToList();
        foreach (var imported in read.Select(r => r.Imported).OfType<ImportedCase>())
        {
            german.Add(imported);
            english.Add(imported);
        }

        var several = read.Count(r => r.Reading.Case is not null) > 1;
        return new Import
        {
            Files = inputs.Count,
            HasMore = read.Count > Import.MostPersons,
            Cases = [.. read.Take(Import.MostPersons).Select((one, i) => Of(one, i + 1, typed, several))],
            Report = read.Exists(r => r.Imported is not null) ? new(german.Text(), english.Text()) : null,
            Pasted = pasted,
        };
    }

    /// <summary>A case that was made here, to be named and confirmed like one of a file.</summary>
    /// <param name="document">The case file.</param>
    /// <param name="source">What made it.</param>
    public Import Take(CaseDocument document, string source)
    {
        var bytes = document.ToBytes();
        var one = new NamedCase(source, desk.Read(bytes), null) { Document = bytes };
        return new Import { Files = 0, Cases = [Of(one, 1, Free(Today), several: false)] };
    }

    private string Today => desk.Now.Date.ToString("'E'yyMMdd", CultureInfo.InvariantCulture);

    private IncomingCase Of(NamedCase one, int number, string typed, bool several)
    {
        var incoming = new IncomingCase
        {
            Number = number,
            Source = one.Source,
            Line = one.Line,
            Person = one.Imported?.Person ?? "",
            Faults = one.Reading.Faults,
            IsDeceased = one.Imported?.IsDeceased ?? false,
            Conflicts = one.Imported?.Lines.Count(l => l.Fate == Fate.Conflict) ?? 0,
            Report = one.Imported is { } imported ? new(ReportOn(imported, Language.German), ReportOn(imported, Language.English)) : null,
        };
        if (one.Reading.Case is not { } @case)
        {
            return incoming;
        }

        // The name of a person, or of a file, is no pseudonym: only what a case file calls its case is, unless it looks like a person's.
        var own = one.Document is not null && CaseNames.Wrong(@case.Name) is null && CaseNames.LooksLikePerson(@case.Name) is null ? @case.Name : null;
        return incoming with
        {
            Proposed = typed.Length > 0 ? (several ? Free(typed) : typed) : own ?? Free(Today),
            HidesName = typed.Length == 0 && own is null && one.Document is not null,
            Document = one.Editable(@case, desk.Guideline.Key.Levels).ToString(),
            AsOf = one.IsForNow || (one.Document is { } file && !CaseDocument.Of(file).StatesTime) ? null : @case.AsOf,
            HasWorksheet = @case.Worksheet is not null,
            Facts = @case.Facts.All.Count() + @case.Lesions.Sum(l => l.Facts.All.Count()),
        };
    }

    private string ReportOn(ImportedCase imported, Language language) => ImportText.Of(imported, desk.Evaluator, language, hasDetails: true);

    /// <summary>The first name with a number that nobody has.</summary>
    private string Free(string stem)
    {
        for (var n = 1; ; n++)
        {
            var name = FormattableString.Invariant($"{stem}-{n}");
            if (_names.Add(CaseNames.Key(name)))
            {
                return name;
            }
        }
    }
}
