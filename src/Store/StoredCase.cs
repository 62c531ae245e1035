using Myelon.Core;
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

    /// <summary>Why it cannot be believed, or null: then its content is what stands in the file, and nothing is judged by it.</summary>
    public Text? Damage { get; init; }
}

/// <summary>What is left of a case that was erased.</summary>
/// <param name="Id">The case.</param>
/// <param name="Versions">How many versions it had.</param>
/// <param name="ErasedAt">When it was erased.</param>
/// <param name="IsGone">Whether its content is gone from the free pages and the log too; else it goes with the next erasure or the end of the program.</param>
public sealed record Erasure(string Id, int Versions, Instant ErasedAt, bool IsGone);

/// <summary>What the cases of a store are. It is so from the beginning and never changes.</summary>
public enum StoreKind
{
    /// <summary>Cases of people, under pseudonyms.</summary>
    Real,

    /// <summary>Invented cases.</summary>
    Demonstration,
}

/// <summary>The codes of the kinds, as the file writes them.</summary>
public static class StoreKinds
{
    /// <summary>The code of a kind.</summary>
    public static string Code(this StoreKind kind) => kind == StoreKind.Demonstration ? "demonstration" : "real";
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
