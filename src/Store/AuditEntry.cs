using System.Globalization;

namespace Myelon.Store;

/// <summary>What an entry of the audit trail tells.</summary>
public static class AuditKinds
{
    /// <summary>The store came to be; the content is its kind.</summary>
    public const string Opened = "opened";

    /// <summary>A version was saved; the content is the sum over it.</summary>
    public const string Version = "version";

    /// <summary>A case was erased: of it these entries are left, with sums of contents that are gone.</summary>
    public const string Erased = "erased";
}

/// <summary>
/// One entry of the audit trail: every write adds one, and each holds the sum of the one before, so that none can be changed, taken out or
/// moved alone. It is kept as text, as it stands in the file: a damaged one can be shown too.
/// </summary>
/// <param name="Position">Its number, from 1 without a hole.</param>
/// <param name="Kind">What it tells.</param>
/// <param name="CaseId">The case; empty where it is of the store.</param>
/// <param name="Version">The version of the case; of an erasure the last.</param>
/// <param name="RecordedAt">When, by the clock of the machine.</param>
/// <param name="Account">The account of the operating system that wrote; empty for what an earlier program wrote.</param>
/// <param name="Content">The sum over what was saved; of the first entry the kind of the store.</param>
/// <param name="Previous">The sum of the entry before.</param>
/// <param name="Sum">The sum over all of this.</param>
public sealed record AuditEntry(
    long Position, string Kind, string CaseId, long Version, string RecordedAt, string Account, string Content, string Previous, string Sum)
{
    /// <summary>The sum that it must have.</summary>
    internal string TrueSum => Sums.Of(
        "myelon-audit/1",
        Position.ToString(CultureInfo.InvariantCulture),
        Kind,
        CaseId,
        Version.ToString(CultureInfo.InvariantCulture),
        RecordedAt,
        Account,
        Content,
        Previous);
}
