using System.Text.Json;
using Myelon.Core;
using Myelon.Core.Cases;
using Myelon.Core.Logic;
using Myelon.Exchange.Mapping;
using Myelon.Exchange.Sources;
using Myelon.Formats.CaseFile;

namespace Myelon.Desk.Inputs;

/// <summary>An input that a user named: its bytes, or why it cannot be opened.</summary>
/// <param name="Source">How the user named it: a path, an address, the name of an uploaded file; "-" is standard input.</param>
/// <param name="Content">The bytes; null where it cannot be opened.</param>
/// <param name="Fault">Why it cannot be opened.</param>
public sealed record OpenedInput(string Source, Stream? Content, Fault? Fault)
{
    /// <summary>The path under which it can be opened again, or null for what comes once.</summary>
    public string? Path { get; init; }

    /// <summary>Whether the name says that it has one value a line.</summary>
    public bool IsLines =>
        Source.EndsWith(".ndjson", StringComparison.OrdinalIgnoreCase) || Source.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase);

    /// <summary>The name that its cases get where they bring none.</summary>
    public string Name => Source == "-" ? "stdin"
        : IsAddress(Source) ? "web"
        : System.IO.Path.GetFileNameWithoutExtension(Source) is { Length: > 0 } name ? name : "input";

    /// <summary>Whether a source is an address.</summary>
    public static bool IsAddress(string source) =>
        source.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || source.StartsWith("https://", StringComparison.OrdinalIgnoreCase);
}

/// <summary>One case that was read from a named input.</summary>
/// <param name="Source">The name of the input, for messages.</param>
/// <param name="Reading">The case or its faults.</param>
/// <param name="Line">The line, where the input has several cases.</param>
public sealed record NamedCase(string Source, CaseReading Reading, int? Line)
{
    /// <summary>The case file as it came; null for an input of another system.</summary>
    public byte[]? Document { get; init; }

    /// <summary>What an input of another system told, with what became of each part; null for a case file.</summary>
    public ImportedCase? Imported { get; init; }

    /// <summary>The answers of filled forms that were not taken, each with its place and what to do.</summary>
    public IReadOnlyList<Fault> LeftOutOfForms =>
    [
        .. (Imported?.Lines ?? []).Where(l => l.Source.StartsWith("QuestionnaireResponse", StringComparison.Ordinal)
                && l.Fate is (Fate.NotMapped or Fate.NotUsed or Fate.Conflict))
            .Select(l => new Fault(
                l.Pointer,
                l.Fact is { } fact ? new($"{fact}: {l.What.De}", $"{fact}: {l.What.En}") : l.What,
                new("Die Antwort berichtigen oder als unbekannt angeben und neu senden.", "Correct the answer or give it as unknown, and send it again."))),
    ];

    /// <summary>
    /// What was told of the patient and did not become a fact, though it may be one, each once: proposals, what contradicts itself or is too old
    /// where nothing of the kind was entered, diagnoses that say too little.
    /// </summary>
    public IReadOnlyList<ReportLine> ToCheck =>
    [
        .. (Imported?.Lines ?? []).Where(l => l switch
            {
                { Fate: Fate.Proposed } => true,
                { Fate: Fate.Conflict or Fate.Older, Fact: { } fact } => !IsEntered(fact),
                { Fate: Fate.NoFact } => l.Source.StartsWith("Condition", StringComparison.Ordinal),
                _ => false,
            })
            .DistinctBy(l => (l.Fact, l.Fact is null ? l.What : null, l.Fate)),
    ];

    /// <summary>What was told and did not become a fact, each with its place; only of an input of another system.</summary>
    public IReadOnlyList<Fault> NotFacts =>
    [
        .. (Imported?.Lines ?? []).Where(l => l.Fate is not (Fate.Fact or Fate.Older))
            .Select(l => new Fault(
                l.Pointer,
                new($"{l.Source}: {l.What.De}", $"{l.Source}: {l.What.En}"),
                new("Was gelesen wird, steht in docs/interoperability.md.", "What is read stands in docs/interoperability.md."))),
    ];

    /// <summary>Whether an input of another system was sent of which nothing became a fact: an answer to it would be one to nothing.</summary>
    public bool SaysNothing => Imported is { } imported && NotFacts.Count > 0 && imported.Lines.All(l => l.Fate is not (Fate.Fact or Fate.Older));

    /// <summary>Whether an input of another system names no time of judgement, so that it was read for the time of reading.</summary>
    public bool IsForNow { get; init; }

    /// <summary>
    /// The case as a case file that can be changed: as it came; of another system written as one, with its provenance, and without a time of
    /// judgement where the source names none, so that it is judged for the time of asking.
    /// </summary>
    /// <param name="case">The case that was read.</param>
    /// <param name="levels">The fact whose values are the levels.</param>
    public CaseDocument Editable(Case @case, SetFact levels)
    {
        if (Document is { } file)
        {
            return CaseDocument.Of(file);
        }

        var document = CaseDocument.Of(JsonOut.Bytes(json => new CaseWriter(levels).Write(json, @case)));
        return IsForNow ? document.SetTime(null) : document;
    }

    private bool IsEntered(string fact) => Reading.Case is { } read
        && read.Lesions.Select(l => l.Facts).Prepend(read.Facts).Any(f => f.All.Any(e => e.Fact.Code == fact));
}

/// <summary>A case of an input that is read when it is asked for, by whatever thread.</summary>
/// <param name="Document">The case file as it came; empty for an input of another system.</param>
/// <param name="Read">Reads it, with every check.</param>
public sealed record UnreadCase(ReadOnlyMemory<byte> Document, Func<NamedCase> Read)
{
    /// <summary>One that is read already.</summary>
    public static UnreadCase Of(NamedCase read) => new(default(ReadOnlyMemory<byte>), () => read);
}
