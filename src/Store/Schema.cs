using Dapper;
using Microsoft.Data.Sqlite;

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

        // What a signature fixes stands beside the version that it signs: a later time and later rules change nothing of it.
        new(
            3,
            "seals",
            """
            create table case_seal (
                case_id text not null,
                version integer not null,
                as_of text not null,
                rules text not null,
                answer text not null,
                primary key (case_id, version),
                foreign key (case_id, version) references case_version (case_id, version)
            ) strict;

            create trigger case_seal_is_never_changed before update on case_seal
            begin select raise(abort, 'a seal is never changed'); end;

            create trigger case_seal_is_never_removed before delete on case_seal
            begin select raise(abort, 'a seal is never removed'); end;

            create trigger case_seal_is_never_replaced before insert on case_seal
            when exists (select 1 from case_seal where case_id = new.case_id and version = new.version)
            begin select raise(abort, 'a seal is never replaced'); end;
            """),
    ];

    /// <summary>The newest schema that this program knows.</summary>
    public static int Newest => Steps[^1].Version;

    /// <summary>The schema of a file; 0 where it has none yet.</summary>
    public static long VersionOf(SqliteConnection connection) =>
        connection.ExecuteScalar<long>("select count(*) from sqlite_master where name = 'VersionInfo'") == 0 ? 0
            : connection.ExecuteScalar<long>("select coalesce(max(Version), 0) from VersionInfo");

    /// <summary>Takes a file to the newest schema; each step is taken whole or not at all.</summary>
    public static void Apply(SqliteConnection connection)
    {
        connection.Execute(Journal);
        var version = VersionOf(connection);
        foreach (var step in Steps.Where(s => s.Version > version))
        {
            using var transaction = connection.BeginTransaction();
            connection.Execute(step.Sql, transaction: transaction);
            connection.Execute(
                "insert into VersionInfo (Version, AppliedOn, Description) values (@Version, strftime('%Y-%m-%dT%H:%M:%S', 'now'), @About)",
                new { step.Version, step.About },
                transaction);
            transaction.Commit();
        }
    }
}
