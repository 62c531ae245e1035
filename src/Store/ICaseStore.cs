using Myelon.Core;
using NodaTime;

namespace Myelon.Store;

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

    /// <summary>
    /// Erases a case for good: nothing of its content is left in the file or beside it, and its pseudonym is free. The audit trail keeps that
    /// there was one. Of a case that is erased already it removes what an earlier erasure had to leave. Null where there is none.
    /// </summary>
    /// <exception cref="StoreBusyException">Others are writing; nothing was erased.</exception>
    Task<Erasure?> Erase(string id, CancellationToken cancel);

    /// <summary>What is left of a case that was erased, or null.</summary>
    Task<Erasure?> FindErased(string id, CancellationToken cancel);

    /// <summary>The latest time of saving of all cases; null where there is none. A clock that shows less has gone back.</summary>
    Instant? LatestSave { get; }

    /// <summary>What whoever works with the cases must know of the store: what was found when it was opened.</summary>
    IReadOnlyList<Text> Findings { get; }

    /// <summary>Adds a version without a seal to a case.</summary>
    Task<SaveOutcome> Save(string id, int expectedVersion, CaseDraft draft, CancellationToken cancel) => Save(id, expectedVersion, draft, null, cancel);
}
