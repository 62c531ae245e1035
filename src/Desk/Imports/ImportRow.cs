using System.Text;
using Myelon.Core;
using Myelon.Desk.Cases;
using Myelon.Store;
using NodaTime;

namespace Myelon.Desk.Imports;

/// <summary>How a person of an import stands to what is stored.</summary>
public enum ImportState
{
    /// <summary>It can be created.</summary>
    New,

    /// <summary>A case has its pseudonym already.</summary>
    AlreadyThere,

    /// <summary>The source records the person as dead.</summary>
    Deceased,

    /// <summary>It cannot be read.</summary>
    Refused,

    /// <summary>It was created.</summary>
    Created,
}

/// <summary>A person of an import beside what is stored.</summary>
/// <param name="Case">The person.</param>
/// <param name="State">How it stands.</param>
public sealed record ImportRow(IncomingCase Case, ImportState State)
{
    /// <summary>The id of the case that has the pseudonym, or that was created.</summary>
    public string? Id { get; init; }

    /// <summary>What differs from the case that is there: empty where nothing does.</summary>
    public IReadOnlyList<Text> Differences { get; init; } = [];

    /// <summary>The rows of an import.</summary>
    public static IReadOnlyList<ImportRow> Of(Import import, CaseDesk desk, IReadOnlyList<StoredCase> stored)
    {
        var there = stored.DistinctBy(s => CaseNames.Key(s.Content.Pseudonym)).ToDictionary(s => CaseNames.Key(s.Content.Pseudonym));
        return
        [
            .. import.Cases.Select(c => import.Created.TryGetValue(c.Number, out var id) ? new ImportRow(c, ImportState.Created) { Id = id }
                : c.Document is null ? new ImportRow(c, c.IsDeceased ? ImportState.Deceased : ImportState.Refused)
                : there.TryGetValue(CaseNames.Key(c.Proposed), out var known) ? AlreadyThere(desk, known, c)
                : new ImportRow(c, ImportState.New)),
        ];
    }

    private static ImportRow AlreadyThere(CaseDesk desk, StoredCase known, IncomingCase incoming) =>
        new(incoming, ImportState.AlreadyThere) { Id = known.Id, Differences = DifferencesOf(desk, known, incoming) };

    private static IReadOnlyList<Text> DifferencesOf(CaseDesk desk, StoredCase known, IncomingCase incoming)
    {
        if (CaseDesk.IsSame(known.Content.Document, incoming.Document!))
        {
            return [];
        }

        var before = desk.Open(known);
        var after = desk.Open(known with { Content = known.Content with { Document = incoming.Document! }, Version = 0, Seal = null });
        var (german, english) = (Of(Language.German), Of(Language.English));
        return [.. german.Zip(english, (de, en) => new Text(de, en))];

        List<string> Of(Language language) => VersionChanges.Of(before, after, desk.Guideline, language);
    }
}

/// <summary>What a person decides about one row.</summary>
/// <param name="Number">The number of the row.</param>
/// <param name="Pseudonym">The pseudonym.</param>
/// <param name="IsConfirmed">Whether it was confirmed that it is one, though it looks like a person's name.</param>
public sealed record ImportChoice(int Number, string Pseudonym, bool IsConfirmed);

/// <summary>Creates the cases of an import that were chosen: all of them, or none.</summary>
public static class ImportCreation
{
    /// <summary>The cases that were created, or what is wrong, by the number of the row.</summary>
    /// <param name="desk">The desk.</param>
    /// <param name="import">The import.</param>
    /// <param name="choices">What was chosen.</param>
    /// <param name="keepsTime">Whether the files' time of judgement stays; else the time of asking counts.</param>
    /// <param name="board">The day of the board for all, or null.</param>
    /// <param name="cancel">Gives up waiting.</param>
    public static async Task<(IReadOnlyList<StoredCase> Created, IReadOnlyDictionary<int, Text> Wrong)> Create(
        CaseDesk desk, Import import, IReadOnlyList<ImportChoice> choices, bool keepsTime, LocalDate? board, CancellationToken cancel)
    {
        var wrong = new Dictionary<int, Text>();
        var drafts = new List<CaseDraft>();
        foreach (var (number, name, isConfirmed) in choices)
        {
            var document = CaseDocumentOf(import.Cases[number - 1], name, keepsTime);
            if (CaseNames.Wrong(name) is { } fault)
            {
                wrong[number] = fault;
            }
            else if (!isConfirmed && CaseNames.LooksLikePerson(name) is { } looks)
            {
                wrong[number] = looks;
            }
            else if (desk.Read(Encoding.UTF8.GetBytes(document)).Faults is [var first, ..])
            {
                wrong[number] = FaultWords.Of(first, desk.Guideline.Rules.Vocabulary);
            }

            drafts.Add(new(name, CaseStatus.Registered, board, document));
        }

        if (wrong.Count > 0)
        {
            return ([], wrong);
        }

        var created = await desk.Store.Create(drafts, cancel);
        foreach (var (stored, i) in created.Cases.Select((s, i) => (s, i)))
        {
            import.Created[choices[i].Number] = stored.Id;
        }

        return (created.Cases, created.Taken.ToDictionary(i => choices[i].Number, _ => CaseNames.Taken));
    }

    private static string CaseDocumentOf(IncomingCase incoming, string name, bool keepsTime)
    {
        var document = Formats.CaseFile.CaseDocument.Of(incoming.Document!).Rename(name);
        return (keepsTime ? document : document.SetTime(null)).ToString();
    }
}
