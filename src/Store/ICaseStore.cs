using NodaTime;

namespace Myelon.Store;

/// <summary>Where a case stands on its way through the board.</summary>
public enum CaseStatus
{
    /// <summary>Registered for a board.</summary>
    Registered,

    /// <summary>Ready to be discussed.</summary>
    Ready,

    /// <summary>Discussed.</summary>
    Discussed,

    /// <summary>The decision is signed: its content is not changed any more.</summary>
    Signed,

    /// <summary>Followed up after the decision.</summary>
    FollowedUp,
}

/// <summary>The codes of the places, as the store and addresses write them.</summary>
public static class CaseStatuses
{
    private static readonly string[] Codes = ["registered", "ready", "discussed", "signed", "followed_up"];

    /// <summary>The code of a place.</summary>
    public static string Code(this CaseStatus status) => Codes[(int)status];

    /// <summary>The place of a code, or null.</summary>
    public static CaseStatus? Of(string code) => Array.IndexOf(Codes, code) is >= 0 and var index ? (CaseStatus)index : null;
}

/// <summary>What is stored of a case.</summary>
/// <param name="Pseudonym">Its name, unique in the store; never a patient's name.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="BoardDate">The day of the board, or null.</param>
/// <param name="Document">The case file (myelon-case/1), kept character by character.</param>
public sealed record CaseDraft(string Pseudonym, CaseStatus Status, LocalDate? BoardDate, string Document);

/// <summary>What a signature fixes: the answer that was signed, for which moment and by which rules.</summary>
/// <param name="AsOf">The moment for which it was judged.</param>
/// <param name="Rules">The hash of the rules.</param>
/// <param name="Answer">The answer (myelon-evaluation/1), kept character by character.</param>
public sealed record Seal(OffsetDateTime AsOf, string Rules, string Answer);

/// <summary>One version of a case. Versions are added, never changed.</summary>
/// <param name="Id">The id of the case, random.</param>
/// <param name="Version">The number of the version, from 1 without a hole.</param>
/// <param name="Content">What was saved.</param>
/// <param name="SavedAt">When.</param>
public sealed record StoredCase(string Id, int Version, CaseDraft Content, Instant SavedAt)
{
    /// <summary>What the signature fixed; null for a version that is not signed, and for one that a program before schema 3 signed.</summary>
    public Seal? Seal { get; init; }
}

/// <summary>What came of saving.</summary>
public abstract record SaveOutcome
{
    private SaveOutcome()
    {
    }

    /// <summary>It is stored, or was so already.</summary>
    /// <param name="Case">The newest version.</param>
    public sealed record Saved(StoredCase Case) : SaveOutcome;

    /// <summary>Someone else has saved since the version that the draft was made from; nothing was written.</summary>
    /// <param name="Current">The newest version.</param>
    public sealed record Stale(StoredCase Current) : SaveOutcome;

    /// <summary>Another case has the pseudonym, or one that looks the same; nothing was written.</summary>
    /// <param name="Id">The other case.</param>
    public sealed record PseudonymTaken(string Id) : SaveOutcome;

    /// <summary>The case is signed and its content cannot change; nothing was written.</summary>
    /// <param name="Current">The newest version.</param>
    public sealed record Sealed(StoredCase Current) : SaveOutcome;

    /// <summary>There is no such case.</summary>
    public sealed record Unknown : SaveOutcome;
}

/// <summary>What came of adding several cases.</summary>
/// <param name="Cases">The cases in the order of the drafts; none where a pseudonym is taken.</param>
/// <param name="Taken">The drafts whose pseudonym another case or an earlier draft has, by position; nothing was written where there is one.</param>
public sealed record CreatedCases(IReadOnlyList<StoredCase> Cases, IReadOnlyList<int> Taken);

/// <summary>Where cases are kept: append-only versions, written only against the version that the writer has seen.</summary>
public interface ICaseStore
{
    /// <summary>The newest version of every case.</summary>
    /// <exception cref="StoreBusyException">Others are writing for too long.</exception>
    Task<IReadOnlyList<StoredCase>> List(CancellationToken cancel);

    /// <summary>The newest version of every case that stands at one of these places.</summary>
    /// <exception cref="StoreBusyException">Others are writing for too long.</exception>
    Task<IReadOnlyList<StoredCase>> List(IReadOnlyCollection<CaseStatus> statuses, CancellationToken cancel);

    /// <summary>How many cases there are.</summary>
    /// <exception cref="StoreBusyException">Others are writing for too long.</exception>
    Task<int> Count(CancellationToken cancel);

    /// <summary>The newest version of a case, or null.</summary>
    Task<StoredCase?> Find(string id, CancellationToken cancel);

    /// <summary>A version of a case, or null.</summary>
    Task<StoredCase?> Find(string id, int version, CancellationToken cancel);

    /// <summary>All versions of a case, oldest first; none for an unknown one.</summary>
    Task<IReadOnlyList<StoredCase>> History(string id, CancellationToken cancel);

    /// <summary>Adds a case.</summary>
    /// <exception cref="ArgumentException">The pseudonym cannot be one.</exception>
    /// <exception cref="StoreBusyException">Others are writing; nothing was written.</exception>
    Task<SaveOutcome> Create(CaseDraft draft, CancellationToken cancel);

    /// <summary>Adds several cases: all of them, or none where the pseudonym of one is taken.</summary>
    /// <exception cref="ArgumentException">A pseudonym cannot be one.</exception>
    /// <exception cref="StoreBusyException">Others are writing; nothing was written.</exception>
    Task<CreatedCases> Create(IReadOnlyList<CaseDraft> drafts, CancellationToken cancel);

    /// <summary>Adds a version to a case. A draft that says what is stored already adds none.</summary>
    /// <param name="id">The case.</param>
    /// <param name="expectedVersion">The version that the draft was made from.</param>
    /// <param name="draft">What is saved.</param>
    /// <param name="seal">What a signature fixes, for a draft that is signed; it goes on into the follow-up. Else null.</param>
    /// <param name="cancel">Gives up waiting.</param>
    /// <exception cref="ArgumentException">The pseudonym cannot be one, or a seal came with a draft that is not signed.</exception>
    /// <exception cref="StoreBusyException">Others are writing; nothing was written.</exception>
    Task<SaveOutcome> Save(string id, int expectedVersion, CaseDraft draft, Seal? seal, CancellationToken cancel);

    /// <summary>Adds a version without a seal to a case.</summary>
    Task<SaveOutcome> Save(string id, int expectedVersion, CaseDraft draft, CancellationToken cancel) => Save(id, expectedVersion, draft, null, cancel);
}
