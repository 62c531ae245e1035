using FluentMigrator;

namespace Myelon.Store.Migrations;

/// <summary>
/// Closes the way around schema 1: <c>insert or replace</c> takes a row out without asking the triggers against removal, so a row that
/// stands in the way of another is now refused before that.
/// </summary>
[Migration(2, "nothing is replaced")]
public sealed class M0002NothingIsReplaced : ForwardOnlyMigration
{
    /// <inheritdoc/>
    public override void Up() => IfDatabase("sqlite").Execute.Sql(
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
        """);
}
