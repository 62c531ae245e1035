using Microsoft.Data.Sqlite;
using Myelon.Core;
using NodaTime;
using NodaTime.Text;

namespace Myelon.Store;

/// <summary>
/// A version as the file tells it in three places (the version itself with its seal, its entry in the audit trail, the head of its case),
/// and whether they agree. What does not agree is shown as damaged, and never believed.
/// </summary>
internal sealed class VersionRow(StoredRow row)
{
    /// <summary>The cases with their newest versions, wherever the file still names them.</summary>
    public const string Newest =
        "select case_id, max(version) as version from ("
        + "select case_id, version from case_head union all select case_id, version from audit_entry e where kind = 'version' "
        + "and not exists (select 1 from audit_entry x where x.case_id = e.case_id and x.kind = 'erased')) group by case_id";

    /// <summary>The newest version of one case.</summary>
    public const string NewestOfOne =
        "select case_id, max(version) as version from ("
        + "select case_id, version from case_head where case_id = @id union all select case_id, version from audit_entry e where case_id = @id and "
        + "kind = 'version' "
        + "and not exists (select 1 from audit_entry x where x.case_id = e.case_id and x.kind = 'erased')) group by case_id";

    /// <summary>All versions of one case.</summary>
    public const string AllOfOne =
        "select case_id, version from case_version where case_id = @id union select case_id, version from audit_entry e where case_id = @id and kind "
        + "= 'version' "
        + "and not exists (select 1 from audit_entry x where x.case_id = e.case_id and x.kind = 'erased')";

    private const string Columns =
        "k.case_id as KeyCase, k.version as KeyVersion, v.version as Version, v.salt as Salt, v.saved_at as SavedAt, v.pseudonym as Pseudonym, "
        + "v.status as Status, "
        + "v.board_date as BoardDate, v.document as Document, s.as_of as SealedAsOf, s.rules as SealedRules, s.answer as SealedAnswer, "
        + "h.version as HeadVersion, h.pseudonym_key as HeadKey, " + AuditTrail.Columns;

    private static readonly Text Missing = new(
        "Diese Fassung fehlt in der Datenbank: ihr Eintrag im Prüfprotokoll ist da, ihr Inhalt nicht, oder umgekehrt.",
        "This version is missing in the database: its entry in the audit trail is there and its content is not, or the other way round.");

    private static readonly Text Changed = new(
        "Der Inhalt passt nicht zu seiner Prüfsumme: er ist beschädigt, oder jemand hat ihn an Myelon vorbei verändert. Ihm ist nicht zu trauen.",
        "The content does not fit its checksum: it is damaged, or someone has changed it past Myelon. It cannot be trusted.");

    private static readonly Text OtherHead = new(
        "Die Datenbank nennt für diesen Fall eine andere neueste Fassung oder ein anderes Pseudonym, als gespeichert wurde.",
        "The database names another newest version or another pseudonym for this case than was saved.");

    private static readonly Text Unreadable = new(
        "Zeitpunkt, Konferenztag oder Status dieser Fassung sind nicht lesbar.",
        "The time of saving, the conference day or the status of this version cannot be read.");

    /// <summary>The rows of versions.</summary>
    /// <param name="connection">The file.</param>
    /// <param name="keys">Which versions: <see cref="Newest"/>, <see cref="NewestOfOne"/>, <see cref="AllOfOne"/>.</param>
    /// <param name="where">Which of them, or empty.</param>
    /// <param name="parameters">The parameters of both.</param>
    /// <param name="transaction">The transaction, or null.</param>
    public static IEnumerable<VersionRow> Of(
        SqliteConnection connection, string keys, string where, object? parameters, SqliteTransaction? transaction) => StoredRow.Of(
        connection,
        $"with keys as ({keys}) select {Columns} from keys k "
        + "left join audit_entry e on e.case_id = k.case_id and e.version = k.version and e.kind = 'version' "
        + "left join case_version v on v.case_id = k.case_id and v.version = k.version "
        + "left join case_seal s on s.case_id = k.case_id and s.version = k.version "
        + $"left join case_head h on h.case_id = k.case_id {where} order by k.case_id, k.version",
        parameters,
        transaction).Select(r => new VersionRow(r));

    /// <summary>The sum over all that a version says.</summary>
    public static string SumOf(
        string salt,
        string id,
        long version,
        string? savedAt,
        string? pseudonym,
        string? status,
        string? boardDate,
        string? document,
        (string? AsOf, string? Rules, string? Answer) seal) => Sums.Of(
        "myelon-version/1",
        salt,
        id,
        version.ToString(System.Globalization.CultureInfo.InvariantCulture),
        savedAt,
        pseudonym,
        status,
        boardDate,
        document,
        seal.AsOf,
        seal.Rules,
        seal.Answer);

    /// <summary>The sum over what stands in the file.</summary>
    public string ContentSum => SumOf(
        row.Text("Salt") ?? "",
        Id,
        Version,
        row.Text("SavedAt"),
        row.Text("Pseudonym"),
        row.Text("Status"),
        row.Text("BoardDate"),
        row.Text("Document"),
        (row.Text("SealedAsOf"), row.Text("SealedRules"), row.Text("SealedAnswer")));

    /// <summary>The case.</summary>
    public string Id => row.Text("KeyCase") ?? "";

    /// <summary>The version.</summary>
    public long Version => row.Number("KeyVersion");

    /// <summary>The version, marked as damaged where the file does not agree with itself.</summary>
    /// <param name="isNewest">Whether it is the newest, which the head of the case must name.</param>
    public StoredCase ToCase(bool isNewest)
    {
        var savedAt = AuditTrail.Moment(row.Text("SavedAt"));
        var status = CaseStatuses.Of(row.Text("Status") ?? "");
        var board = row.Text("BoardDate") is { } written ? LocalDatePattern.Iso.Parse(written) : null;
        var asOf = row.Text("SealedAsOf") is { } moment ? OffsetDateTimePattern.Rfc3339.Parse(moment) : null;
        var isWhole = savedAt is not null && status is not null && board is not { Success: false } && asOf is not { Success: false };
        return new StoredCase(
            Id,
            (int)Version,
            new CaseDraft(
                row.Text("Pseudonym") ?? row.Text("HeadKey") ?? Id,
                status ?? CaseStatus.Registered,
                board is { Success: true } date ? date.Value : null,
                row.Text("Document") ?? ""),
            savedAt ?? NodaConstants.UnixEpoch)
        {
            Seal = asOf is { Success: true } sealedFor ? new(sealedFor.Value, row.Text("SealedRules") ?? "", row.Text("SealedAnswer") ?? "") : null,
            Damage = Damage(isNewest) ?? (isWhole ? null : Unreadable),
        };
    }

    /// <summary>What does not agree, or null.</summary>
    public Text? Damage(bool isNewest)
    {
        if (row.Number("Version") == 0 || row.Number("Position") == 0)
        {
            return Missing;
        }

        var entry = AuditTrail.Entry(row);
        return entry.Sum != entry.TrueSum || entry.Content != ContentSum ? Changed
            : isNewest && (row.Number("HeadVersion") != Version || row.Text("HeadKey") != CaseNames.Key(row.Text("Pseudonym") ?? "")) ? OtherHead
            : null;
    }
}
