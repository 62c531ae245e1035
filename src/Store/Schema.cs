using Dapper;
using Microsoft.Data.Sqlite;
using NodaTime;

namespace Myelon.Store;

/// <summary>One step from a schema to the next: it is never changed once a database may have taken it.</summary>
/// <param name="Version">The schema that it leads to.</param>
/// <param name="About">What it is for.</param>
/// <param name="Sql">What is done.</param>
internal sealed record SchemaStep(int Version, string About, string Sql);

/// <summary>The tables of the store. What was done to a file stands in its table <c>VersionInfo</c>.</summary>
internal static class Schema
{
    private const string Journal =
        """
        create table if not exists "VersionInfo" ("Version" INTEGER NOT NULL, "AppliedOn" DATETIME, "Description" TEXT);
        create unique index if not exists "UC_Version" on "VersionInfo" ("Version" ASC);
        """;

    /// <summary>The schema with which the audit trail begins.</summary>
    private const int AuditedFrom = 3;

    /// <summary>The steps in their order.</summary>
    public static IReadOnlyList<SchemaStep> Steps { get; } =
    [
        // A version is never changed or taken out: the database itself refuses it.
        new(
            1,
            "cases and their versions",
            """
            create table case_head (
                case_id text not null primary key,
                version integer not null check (version > 0),
                pseudonym_key text not null unique
            ) strict;

            create table case_version (
                case_id text not null references case_head (case_id),
                version integer not null check (version > 0),
                saved_at text not null,
                pseudonym text not null,
                status text not null check (status in ('registered', 'ready', 'discussed', 'signed', 'followed_up')),
                board_date text,
                document text not null,
                primary key (case_id, version)
            ) strict;

            create trigger case_version_is_never_changed before update on case_version
            begin select raise(abort, 'a version is never changed'); end;

            create trigger case_version_is_never_removed before delete on case_version
            begin select raise(abort, 'a version is never removed'); end;

            create trigger case_head_only_goes_on before update on case_head when new.version <> old.version + 1 or new.case_id <> old.case_id
            begin select raise(abort, 'a case goes on by one version'); end;

            create trigger case_head_is_never_removed before delete on case_head
            begin select raise(abort, 'a case is never removed'); end;
            """),

        // Closes the way around schema 1: "insert or replace" takes a row out without asking the triggers against removal, so a row that
        // stands in the way of another is now refused before that.
        new(
            2,
            "nothing is replaced",
            """
            create trigger case_version_is_never_replaced before insert on case_version
            when exists (select 1 from case_version where case_id = new.case_id and version = new.version)
            begin select raise(abort, 'a version is never replaced'); end;

            create trigger case_head_is_never_replaced before insert on case_head
            when exists (select 1 from case_head where case_id = new.case_id or pseudonym_key = new.pseudonym_key)
            begin select raise(abort, 'a case is never replaced'); end;

            create trigger case_head_replaces_no_other before update on case_head
            when exists (select 1 from case_head where pseudonym_key = new.pseudonym_key and case_id <> old.case_id)
            begin select raise(abort, 'a case is never replaced'); end;
            """),

        // What a signature fixes stands beside the version that it signs. Every write adds an entry to the audit trail, which holds the sum of
        // the entry before it; what an earlier program wrote is taken into it as it stands. A case can be erased once its trail says so.
        new(
            3,
            "seals, audit trail, erasure",
            """
            alter table case_version add column salt text not null default '';

            drop trigger case_version_is_never_changed;
            update case_version set salt = lower(hex(randomblob(16)));
            create trigger case_version_is_never_changed before update on case_version
            begin select raise(abort, 'a version is never changed'); end;

            create table case_seal (
                case_id text not null,
                version integer not null,
                as_of text not null,
                rules text not null,
                answer text not null,
                primary key (case_id, version),
                foreign key (case_id, version) references case_version (case_id, version)
            ) strict;

            create table audit_entry (
                position integer not null primary key,
                kind text not null,
                case_id text not null,
                version integer not null,
                recorded_at text not null,
                account text not null,
                content text not null,
                previous text not null,
                sum text not null,
                unique (case_id, version, kind)
            ) strict;

            create table audit_end (
                one integer not null primary key check (one = 1),
                position integer not null,
                sum text not null,
                latest text not null
            ) strict;

            create trigger case_seal_is_never_changed before update on case_seal
            begin select raise(abort, 'a seal is never changed'); end;

            create trigger case_seal_is_never_replaced before insert on case_seal
            when exists (select 1 from case_seal where case_id = new.case_id and version = new.version)
            begin select raise(abort, 'a seal is never replaced'); end;

            create trigger case_seal_is_never_removed before delete on case_seal
            when not exists (select 1 from audit_entry where case_id = old.case_id and kind = 'erased')
            begin select raise(abort, 'a seal is never removed'); end;

            drop trigger case_version_is_never_removed;
            create trigger case_version_is_never_removed before delete on case_version
            when not exists (select 1 from audit_entry where case_id = old.case_id and kind = 'erased')
            begin select raise(abort, 'a version is never removed'); end;

            drop trigger case_head_is_never_removed;
            create trigger case_head_is_never_removed before delete on case_head
            when not exists (select 1 from audit_entry where case_id = old.case_id and kind = 'erased')
            begin select raise(abort, 'a case is never removed'); end;

            create trigger audit_entry_is_never_changed before update on audit_entry
            begin select raise(abort, 'an entry of the audit trail is never changed'); end;

            create trigger audit_entry_is_never_removed before delete on audit_entry
            begin select raise(abort, 'an entry of the audit trail is never removed'); end;

            create trigger audit_entry_only_goes_on before insert on audit_entry
            when new.position <> (select coalesce(max(position), 0) + 1 from audit_entry)
                or exists (select 1 from audit_entry where case_id = new.case_id and version = new.version and kind = new.kind)
            begin select raise(abort, 'an entry of the audit trail is never replaced'); end;

            create trigger audit_end_only_goes_on before update on audit_end when new.position <> old.position + 1
            begin select raise(abort, 'the audit trail only goes on'); end;

            create trigger audit_end_is_never_removed before delete on audit_end
            begin select raise(abort, 'the end of the audit trail is never removed'); end;

            create trigger audit_end_is_never_replaced before insert on audit_end when exists (select 1 from audit_end)
            begin select raise(abort, 'the end of the audit trail is never replaced'); end;

            delete from "VersionInfo";
            """),
    ];

    /// <summary>The newest schema that this program knows.</summary>
    public static int Newest => Steps[^1].Version;

    /// <summary>The schema of a file; 0 where it has none yet.</summary>
    public static long VersionOf(SqliteConnection connection) =>
        connection.ExecuteScalar<long>("select count(*) from sqlite_master where name = 'VersionInfo'") == 0 ? 0
            : connection.ExecuteScalar<long>("select coalesce(max(Version), 0) from VersionInfo");

    /// <summary>Takes a file to the newest schema; each step is taken whole or not at all.</summary>
    /// <param name="connection">The file.</param>
    /// <param name="now">The time now.</param>
    /// <param name="kindOf">What kind of store it is, by the pseudonym of its oldest version; asked with null where it has none.</param>
    public static void Apply(SqliteConnection connection, Instant now, Func<string?, StoreKind> kindOf)
    {
        var version = VersionOf(connection);
        if (version == Newest)
        {
            return;
        }

        connection.Execute(Journal);
        foreach (var step in Steps.Where(s => s.Version > version))
        {
            using var transaction = connection.BeginTransaction(deferred: false);
            if (VersionOf(connection) >= step.Version)
            {
                // Another start took the step in between.
                continue;
            }

            connection.Execute(step.Sql, transaction: transaction);
            if (step.Version == AuditedFrom)
            {
                TakeIntoAudit(connection, transaction, now, kindOf);
                foreach (var earlier in Steps.Where(s => s.Version < AuditedFrom))
                {
                    Note(connection, transaction, earlier);
                }
            }

            Note(connection, transaction, step);
            transaction.Commit();
        }
    }

    /// <summary>When each step was taken stands in the audit trail, not here: the journal of two files of one schema is the same.</summary>
    private static void Note(SqliteConnection connection, SqliteTransaction transaction, SchemaStep step) =>
        connection.Execute(
            "insert into VersionInfo (Version, AppliedOn, Description) values (@Version, null, @About)",
            new { step.Version, step.About },
            transaction);

    /// <summary>Begins the audit trail with what the file holds already, in the order in which it was written.</summary>
    private static void TakeIntoAudit(SqliteConnection connection, SqliteTransaction transaction, Instant now, Func<string?, StoreKind> kindOf)
    {
        var rows = StoredRow.Of(
                connection,
                "select salt, case_id, version, saved_at, pseudonym, status, board_date, document from case_version order by rowid", null, transaction)
            .ToList();
        var oldest = rows.FirstOrDefault();
        AuditTrail.Append(
            connection,
            transaction,
            AuditKinds.Opened,
            "",
            0,
            AuditTrail.Moment(oldest?.Text("saved_at")) ?? now,
            kindOf(oldest?.Text("pseudonym")).Code(),
            oldest is null ? Environment.UserName : "");
        foreach (var row in rows)
        {
            var (id, version) = (row.Text("case_id") ?? "", row.Number("version"));
            var sum = VersionRow.SumOf(
                row.Text("salt") ?? "", id, version, row.Text("saved_at"), row.Text("pseudonym"), row.Text("status"), row.Text("board_date"), row.Text(
                    "document"), default);
            AuditTrail.Append(connection, transaction, AuditKinds.Version, id, version, AuditTrail.Moment(row.Text("saved_at")) ?? now, sum, "");
        }
    }
}
