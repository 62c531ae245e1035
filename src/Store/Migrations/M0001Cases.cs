using FluentMigrator;

namespace Myelon.Store.Migrations;

/// <summary>Cases and their versions. A version is never changed or taken out: the database itself refuses it.</summary>
[Migration(1, "cases and their versions")]
public sealed class M0001Cases : ForwardOnlyMigration
{
    /// <inheritdoc/>
    public override void Up() => IfDatabase("sqlite").Execute.Sql(
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
        """);
}
