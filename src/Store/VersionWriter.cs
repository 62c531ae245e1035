using System.Security.Cryptography;
using Dapper;
using Microsoft.Data.Sqlite;
using Myelon.Core;
using NodaTime;
using NodaTime.Text;

namespace Myelon.Store;

/// <summary>Writes within one transaction: every version with its entry in the audit trail.</summary>
internal sealed class VersionWriter(SqliteConnection connection, SqliteTransaction transaction, IClock clock)
{
    private const int SaltBytes = 16;

    private static string Account => Environment.UserName;

    /// <summary>Adds a case.</summary>
    public SaveOutcome Add(CaseDraft draft)
    {
        var id = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(10));
        if (Holder(draft, id) is { } other)
        {
            return new SaveOutcome.PseudonymTaken(other);
        }

        connection.Execute(
            "insert into case_head (case_id, version, pseudonym_key) values (@id, 1, @key)",
            new { id, key = CaseNames.Key(draft.Pseudonym) },
            transaction);
        return new SaveOutcome.Saved(Append(id, 1, draft, null));
    }

    /// <summary>Adds a version to a case.</summary>
    public SaveOutcome Save(string id, int expectedVersion, CaseDraft draft, Seal? seal)
    {
        if (Newest(id)?.ToCase(isNewest: true) is not { } current)
        {
            return new SaveOutcome.Unknown();
        }

        if (current.Version != expectedVersion)
        {
            return new SaveOutcome.Stale(current);
        }

        // A damaged version holds nothing back: what it says is not believed.
        if (current.Damage is null)
        {
            if (draft == current.Content)
            {
                return new SaveOutcome.Saved(current);
            }

            if (IsSealed(current.Content, draft))
            {
                return new SaveOutcome.Sealed(current);
            }
        }

        if (Holder(draft, id) is { } other)
        {
            return new SaveOutcome.PseudonymTaken(other);
        }

        // The version stands in the condition: two writers from one version cannot both go on from it.
        var next = expectedVersion + 1;
        var written = connection.Execute(
            "update case_head set version = @next, pseudonym_key = @key where case_id = @id and version = @expectedVersion",
            new { next, key = CaseNames.Key(draft.Pseudonym), id, expectedVersion },
            transaction);
        return written == 1
            ? new SaveOutcome.Saved(Append(id, next, draft, draft.Status == CaseStatus.FollowedUp ? current.Seal : seal))
            : new SaveOutcome.Stale(current);
    }

    /// <summary>Erases a case; gives how many versions it had, 0 where there is none.</summary>
    public int Erase(string id, Instant now)
    {
        if (Newest(id)?.Version is not { } last)
        {
            return 0;
        }

        AuditTrail.Append(connection, transaction, AuditKinds.Erased, id, last, now, "", Account);
        foreach (var table in new[] { "case_seal", "case_version", "case_head" })
        {
            connection.Execute($"delete from {table} where case_id = @id", new { id }, transaction);
        }

        return (int)last;
    }

    /// <summary>A signed case is only followed up, or reopened for an amendment; its content stays.</summary>
    private static bool IsSealed(CaseDraft current, CaseDraft draft) =>
        current.Status >= CaseStatus.Signed
        && !(draft.Document == current.Document && draft.Pseudonym == current.Pseudonym
            && (draft.Status == CaseStatus.Discussed || (current.Status, draft.Status) == (CaseStatus.Signed, CaseStatus.FollowedUp)));

    private VersionRow? Newest(string id) => VersionRow.Of(connection, VersionRow.NewestOfOne, "", new { id }, transaction).SingleOrDefault();

    private string? Holder(CaseDraft draft, string id) => connection.ExecuteScalar<string?>(
        "select case_id from case_head where pseudonym_key = @key and case_id <> @id", new { key = CaseNames.Key(draft.Pseudonym), id }, transaction);

    private StoredCase Append(string id, int version, CaseDraft draft, Seal? seal)
    {
        var stored = new StoredCase(id, version, draft, clock.GetCurrentInstant()) { Seal = seal };
        var row = new
        {
            id,
            version,
            Salt = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(SaltBytes)),
            SavedAt = InstantPattern.ExtendedIso.Format(stored.SavedAt),
            draft.Pseudonym,
            Status = draft.Status.Code(),
            BoardDate = draft.BoardDate is { } date ? LocalDatePattern.Iso.Format(date) : null,
            draft.Document,
            AsOf = seal is null ? null : OffsetDateTimePattern.Rfc3339.Format(seal.AsOf),
            seal?.Rules,
            seal?.Answer,
        };
        connection.Execute(
            "insert into case_version (case_id, version, salt, saved_at, pseudonym, status, board_date, document) "
            + "values (@id, @version, @Salt, @SavedAt, @Pseudonym, @Status, @BoardDate, @Document)",
            row,
            transaction);
        if (seal is not null)
        {
            connection.Execute(
                "insert into case_seal (case_id, version, as_of, rules, answer) values (@id, @version, @AsOf, @Rules, @Answer)",
                row, transaction);
        }

        var sum = VersionRow.SumOf(
            row.Salt, id, version, row.SavedAt, row.Pseudonym, row.Status, row.BoardDate, row.Document, (row.AsOf, row.Rules, row.Answer));
        AuditTrail.Append(connection, transaction, AuditKinds.Version, id, version, stored.SavedAt, sum, Account);
        return stored;
    }
}
