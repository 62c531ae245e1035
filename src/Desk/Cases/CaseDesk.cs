using System.Text;
using Myelon.Core;
using Myelon.Core.Cases;
using Myelon.Core.Reasoning;
using Myelon.Formats.CaseFile;
using Myelon.Store;
using NodaTime;

namespace Myelon.Desk.Cases;

/// <summary>A stored case with what the rules say of it now.</summary>
/// <param name="Stored">The version.</param>
/// <param name="Reading">The case, or why it cannot be read any more.</param>
/// <param name="Evaluation">The answer; null where it cannot be read.</param>
/// <param name="IsLive">Whether it is judged for the time of asking; else for the time that it states.</param>
public sealed record DeskCase(StoredCase Stored, CaseReading Reading, CaseEvaluation? Evaluation, bool IsLive)
{
    /// <summary>The id.</summary>
    public string Id => Stored.Id;

    /// <summary>The case; only where it can be read.</summary>
    public Case Case => Reading.Case!;

    /// <summary>Whether it is signed: then its content is not changed any more.</summary>
    public bool IsSigned => Stored.Content.Status >= CaseStatus.Signed;

    /// <summary>The version with changes in its document, as it would be saved.</summary>
    public CaseDraft With(Action<CaseDocument> change)
    {
        var document = CaseDocument.Of(Stored.Content.Document);
        change(document);
        return Stored.Content with { Document = document.ToString() };
    }
}

/// <summary>Opens, evaluates and saves cases. It holds no case of its own: every request names its case and version.</summary>
/// <param name="desk">The desk for the guideline.</param>
/// <param name="store">Where the cases are kept.</param>
public sealed class CaseDesk(GuidelineDesk desk, ICaseStore store)
{
    private readonly KeptAnswers _kept = new();

    /// <summary>The store.</summary>
    public ICaseStore Store => store;

    /// <summary>The desk for the guideline.</summary>
    public GuidelineDesk Desk => desk;

    /// <summary>The guideline.</summary>
    public Guideline Guideline => desk.Guideline;

    /// <summary>What evaluates cases by its rules.</summary>
    public Evaluator Evaluator => desk.Evaluator;

    /// <summary>The time now.</summary>
    public OffsetDateTime Now => desk.Now;

    /// <summary>Where times are entered and shown.</summary>
    public DateTimeZone Zone => desk.Zone;

    /// <summary>
    /// Reads a case file, with every check that the command line makes. Where the clock has gone back, what was saved before would lie in the
    /// future: a case that cannot be read for now is then read for the latest time of saving.
    /// </summary>
    public CaseReading Read(ReadOnlySpan<byte> document)
    {
        var reading = desk.Read(document);
        return reading.Case is null && store.LatestSave is { } latest && latest > Now.ToInstant()
            && desk.Read(document, GuidelineDesk.ToSecond(latest.InZone(Zone).ToOffsetDateTime())) is { Case: not null } then ? then : reading;
    }

    /// <summary>
    /// Saves a draft made from a version. Whatever made it: a file that could not be read again is never stored, and its first fault
    /// is the answer.
    /// </summary>
    /// <param name="base">The version.</param>
    /// <param name="draft">What is saved.</param>
    /// <param name="seal">What a signature fixes; null where the draft is not signed now.</param>
    /// <param name="cancel">Gives up waiting.</param>
    public async Task<(Fault? Unreadable, SaveOutcome? Outcome)> Save(DeskCase @base, CaseDraft draft, Seal? seal, CancellationToken cancel) =>
        Read(Encoding.UTF8.GetBytes(draft.Document)).Faults is [var fault, ..]
            ? (fault, null)
            : (null, await store.Save(@base.Id, @base.Stored.Version, draft, seal, cancel));

    /// <summary>Whether two case files say the same, but for the name of the case.</summary>
    public static bool IsSame(string one, string other) => CaseDocument.Of(one).Rename("").ToString() == CaseDocument.Of(other).Rename("").ToString();

    /// <summary>The newest version of a case, or null.</summary>
    public async Task<DeskCase?> Find(string id, CancellationToken cancel) => await store.Find(id, cancel) is { } stored ? Open(stored) : null;

    /// <summary>A version of a case, or null.</summary>
    public async Task<DeskCase?> Find(string id, int version, CancellationToken cancel) =>
        await store.Find(id, version, cancel) is { } stored ? Open(stored) : null;

    /// <summary>All cases.</summary>
    public async Task<IReadOnlyList<DeskCase>> All(CancellationToken cancel) => [.. (await store.List(cancel)).Select(Open)];

    /// <summary>
    /// The answer that the entries of a signed case would have today: by today's rules, and now where no time is stated. Null where it is none.
    /// </summary>
    public CaseEvaluation? Today(DeskCase signed) =>
        signed.Stored.Seal is not null && Read(Encoding.UTF8.GetBytes(signed.Stored.Content.Document)).Case is { } @case ? Evaluator.Evaluate(@case) : null;

    /// <summary>Evaluates many stored cases, in their order; those of which no answer is kept side by side.</summary>
    public IEnumerable<DeskCase> Open(IEnumerable<StoredCase> stored) => stored.AsParallel().AsOrdered().Select(Open);

    /// <summary>
    /// Many stored cases as they stand in a list: an answer that still holds is taken as it was given, behind by the minutes since; so a list of
    /// many costs the same in each minute. What is shown of a case is opened by itself.
    /// </summary>
    public IEnumerable<DeskCase> OpenHeld(IEnumerable<StoredCase> stored) => stored.AsParallel().AsOrdered().Select(OpenHeld);

    private DeskCase OpenHeld(StoredCase stored) =>
        _kept.Find(stored) is (_, { IsLive: true, Evaluation: { } earlier } last) && Evaluator.Holds(earlier, Now) ? last : Open(stored);

    /// <summary>Drops what is kept of a case that was erased.</summary>
    public void Forget(string id) => _kept.Forget(id);

    /// <summary>Evaluates a stored case; an answer is kept for the minute in which it holds.</summary>
    public DeskCase Open(StoredCase stored)
    {
        var now = Now;
        var minute = now.ToInstant().ToUnixTimeSeconds() / 60;
        var kept = _kept.Find(stored);
        if (kept is var (at, last) && (at == minute || !last.IsLive))
        {
            return last;
        }

        // What was read for an earlier time holds for a later one; what follows from it holds until its moment has come.
        var opened = kept is (_, { IsLive: true, Evaluation: { } earlier } before) && earlier.Case.AsOf.ToInstant() <= now.ToInstant()
            && Evaluator.Evaluate(earlier, now) is var evaluation
            ? before with { Reading = before.Reading with { Case = evaluation.Case }, Evaluation = evaluation }
            : Read(stored);
        _kept.Keep(minute, opened);
        return opened;
    }

    private DeskCase Read(StoredCase stored)
    {
        var document = stored.Content.Document;
        if (stored is { Seal: { } seal, Damage: null })
        {
            // What is signed is judged for the moment of its signature, for ever.
            document = CaseDocument.Of(document).SetTime(seal.AsOf).ToString();
        }

        var bytes = Encoding.UTF8.GetBytes(document);
        var reading = stored.Damage is { } damage ? new(null, stored.Content.Pseudonym, [new("", damage, StoreWords.DamageRemedy)]) : Read(bytes);
        return new(
            stored,
            reading,
            reading.Case is { } @case ? Evaluator.Evaluate(@case) : null,
            reading.Case is not null && !CaseDocument.Of(bytes).StatesTime);
    }

    /// <summary>What every page must say of the store: what was found at its opening, and that the clock has gone back.</summary>
    public IReadOnlyList<Text> Notices => [.. store.Findings, .. StoreWords.ClockWentBack(store.LatestSave, Now) is { } said ? new[] { said } : []];
}
