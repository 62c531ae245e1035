using System.Text;
using Myelon.Core;
using Myelon.Desk.Inputs;
using Myelon.Store;

namespace Myelon.Desk.Cases;

/// <summary>What is wrong with a case of an input.</summary>
/// <param name="Name">The name of the case, or null where it has none.</param>
/// <param name="Line">Its line, where the input has several cases.</param>
/// <param name="Fault">What is wrong, and where in the case.</param>
public sealed record CaseFault(string? Name, int? Line, Fault Fault);

/// <summary>New cases from any input that is recognised: all of them are stored, or none.</summary>
public static class NewCases
{
    /// <summary>The cases that were stored, or everything that is wrong.</summary>
    /// <param name="desk">Where they are read and stored.</param>
    /// <param name="input">The input.</param>
    /// <param name="typed">A pseudonym for the one case of the input; empty where the names in the input count.</param>
    /// <param name="keepsNames">Whether names in the input are kept that look like those of real people; else each is a fault.</param>
    /// <param name="cancel">Gives up waiting.</param>
    public static async Task<(IReadOnlyList<StoredCase> Stored, IReadOnlyList<CaseFault> Faults)> Store(
        CaseDesk desk, OpenedInput input, string typed, bool keepsNames, CancellationToken cancel)
    {
        var read = desk.Desk.Inputs.Cases([input]).ToList();
        if (typed.Length > 0 && read.Count > 1)
        {
            return ([], [new(null, null, new("", SeveralNames, new("Das Feld leeren.", "Empty the field.")))]);
        }

        var faults = new List<CaseFault>();
        var drafts = new List<CaseDraft>();
        foreach (var one in read)
        {
            if (one.Reading.Case is not { } @case)
            {
                faults.AddRange(one.Reading.Faults.Select(f => new CaseFault(one.Reading.Name, one.Line, f)));
                continue;
            }

            var name = typed.Length > 0 ? typed : @case.Name;
            if (CaseNames.WrongPseudonym(name) is { } wrong)
            {
                faults.Add(new(name, one.Line, new("", wrong, new("", ""))));
                continue;
            }

            if (typed.Length == 0 && !keepsNames && CaseNames.LooksLikePerson(name) is { } looks)
            {
                faults.Add(new(name, one.Line, new("", looks, KeepOrRename)));
                continue;
            }

            var document = one.Editable(@case, desk.Guideline.Key.Levels).Rename(name).ToString();
            faults.AddRange(desk.Read(Encoding.UTF8.GetBytes(document)).Faults.Select(f => new CaseFault(name, one.Line, f)));
            drafts.Add(new(name, CaseStatus.Registered, null, document));
        }

        if (faults.Count > 0)
        {
            return ([], faults);
        }

        var created = await desk.Store.Create(drafts, cancel);
        return (created.Cases, [.. created.Taken.Select(i => new CaseFault(drafts[i].Pseudonym, read[i].Line, new("", CaseNames.Taken, new("", ""))))]);
    }

    /// <summary>What is to be done about a name in the input that looks like that of a real person.</summary>
    public static Text KeepOrRename { get; } = new("Ein Pseudonym vergeben, oder bestätigen, dass es eines ist.", "Give a pseudonym, or confirm that it is one.");

    private static Text SeveralNames { get; } = new(
        "Die Eingabe hat mehrere Fälle; ein eingetragenes Pseudonym kann nur für einen stehen. Sie heißen wie in der Eingabe.",
        "The input has several cases; a pseudonym that is entered can stand for one only. They are named as in the input.");
}
