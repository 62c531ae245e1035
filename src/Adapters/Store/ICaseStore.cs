#pragma warning disable CS1591
using NodaTime;

namespace Myelon.Adapters.Store;

/// <summary>Where a case stands on its way through the board.</summary>
public enum CaseStatus { Registered, Ready, Discussed, Signed, FollowedUp }
public sealed record CaseDraft(string Pseudonym, CaseStatus Status, LocalDate? BoardDate, string Document);
public sealed record StoredCase(string Id, int Version, CaseDraft Content, Instant SavedAt);
public abstract record SaveOutcome
{
    public sealed record Saved(StoredCase Case) : SaveOutcome;
    public sealed record Stale(StoredCase Current) : SaveOutcome;
    public sealed record PseudonymTaken(string Id) : SaveOutcome;
    public sealed record Sealed(StoredCase Current) : SaveOutcome;
    public sealed record Unknown : SaveOutcome;
}
public interface ICaseStore
{
    Task<IReadOnlyList<StoredCase>> List(CancellationToken cancel);
    Task<StoredCase?> Find(string id, CancellationToken cancel);
    Task<StoredCase?> Find(string id, int version, CancellationToken cancel);
    Task<IReadOnlyList<StoredCase>> History(string id, CancellationToken cancel);
    Task<SaveOutcome> Create(CaseDraft draft, CancellationToken cancel);
    Task<SaveOutcome> Save(string id, int expectedVersion, CaseDraft draft, CancellationToken cancel);
}
