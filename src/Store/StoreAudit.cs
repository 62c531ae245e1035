using System.Globalization;
using System.Text.RegularExpressions;
using Dapper;
using Microsoft.Data.Sqlite;
using Myelon.Core;
using NodaTime;

namespace Myelon.Store;

/// <summary>What an audit found.</summary>
/// <param name="Says">What does not fit.</param>
/// <param name="CaseId">The case that it concerns, or null.</param>
/// <param name="IsOfOneRow">Whether it concerns single rows and no structure of the file.</param>
public sealed record AuditFinding(Text Says, string? CaseId = null, bool IsOfOneRow = true);

/// <summary>What an audit gave.</summary>
/// <param name="Entries">The entries of the audit trail.</param>
/// <param name="End">The sum of the last entry: who notes it elsewhere can tell later whether the trail up to it is still the same.</param>
/// <param name="Findings">What does not fit; empty where everything does.</param>
public sealed record AuditReport(IReadOnlyList<AuditEntry> Entries, string End, IReadOnlyList<AuditFinding> Findings);

/// <summary>Holds every row of a store against the audit trail, and the trail against itself.</summary>
public static partial class StoreAudit
{
    /// <summary>Audits a file; nothing is changed in it.</summary>
    /// <exception cref="StoreRefusedException">It cannot be read as a store.</exception>
    public static AuditReport Of(string path)
    {
        try
        {
            path = FilePlace.Real(path);
            if (!File.Exists(path))
            {
                throw new StoreRefusedException(new(
                    "Diese Datenbank gibt es nicht. Mit --db eine andere nennen.",
                    "There is no such database. Name another with --db."));
            }

            StoreFiles.RefuseRemains(path);
            if (!SqliteSetup.IsInUse(path) && LogFile.EndsEarly(path))
            {
                throw new StoreRefusedException(new(
                    "Das Protokoll der Datenbank (-wal) ist beschädigt oder endet zu früh. Nichts wurde angefasst. Eine Sicherung einspielen (myelon "
                        + "restore), oder mit dem Lesbaren weiterarbeiten: „myelon serve“ legt das Beschädigte vorher beiseite.",
                    "The log of the database (-wal) is damaged or ends early. Nothing was touched. Restore a backup (myelon restore), or go on with "
                        + "what can be read: \"myelon serve\" puts the damaged files aside before."));
            }

            using var connection = StoreFiles.OpenOnce(path);
            connection.Execute("pragma query_only = on");
            if (Schema.VersionOf(connection) != Schema.Newest)
            {
                throw new StoreRefusedException(new(
                    "Die Datei hat kein Prüfprotokoll: sie ist keine Datenbank von Myelon, oder von einer anderen Fassung. Einmal mit „myelon serve“ "
                        + "öffnen stellt eine ältere um.",
                    "The file has no audit trail: it is no database of Myelon, or of another version. Opening an older one once with \"myelon serve\" "
                        + "converts it."));
            }

            var findings = All(connection).ToList();
            return SchemaCheck.HasTables(connection)
                ? new(AuditTrail.Entries(connection), AuditTrail.End(connection, null).Sum, findings)
                : new([], "", findings);
        }
        catch (Exception exception) when (exception is SqliteException or IOException or UnauthorizedAccessException)
        {
            throw StoreTrouble.Refusal(exception);
        }
    }

    /// <summary>Everything that does not fit.</summary>
    internal static IEnumerable<AuditFinding> All(SqliteConnection connection) =>
    [
        .. Structure(connection, isThorough: true),
        .. SchemaCheck.Differences(connection).Select(d => new AuditFinding(d, IsOfOneRow: false)),

        // Without its tables there is nothing to be read.
        .. SchemaCheck.HasTables(connection) ? (AuditFinding[])[.. Trail(connection), .. Versions(connection)] : [],
    ];

    /// <summary>What SQLite itself finds.</summary>
    internal static IReadOnlyList<AuditFinding> Structure(SqliteConnection connection, bool isThorough = false)
    {
        var said = connection.Query<string>(isThorough ? "pragma integrity_check" : "pragma quick_check").ToList();
        return said is ["ok"]
            ? []
            : [.. said.Select(s => new AuditFinding(new($"Die Datei ist beschädigt: {s}.", $"The file is damaged: {s}."), null, OfOneRow().IsMatch(s)))];
    }

    /// <summary>Whether every entry has its sum and follows from the one before, and whether the trail is whole.</summary>
    internal static IReadOnlyList<AuditFinding> Trail(SqliteConnection connection)
    {
        var findings = new List<AuditFinding>();
        var (position, previous) = (0L, Sums.None);
        Instant? latest = null;
        var versions = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (var entry in AuditTrail.Entries(connection))
        {
            var isFirst = position++ == 0;
            var moment = AuditTrail.Moment(entry.RecordedAt);
            var fits = entry.Position == position && entry.Previous == previous && entry.Sum == entry.TrueSum
                && moment is not null && Follows(entry, isFirst, versions);
            if (!fits)
            {
                findings.Add(new(
                    new(
                        $"Das Prüfprotokoll ist an Eintrag {N(entry.Position)} unterbrochen: er wurde verändert, oder davor fehlt etwas.",
                        $"The audit trail is broken at entry {N(entry.Position)}: it was changed, or something before it is missing."),
                    entry.CaseId.Length > 0 ? entry.CaseId : null));
            }

            (position, previous) = (entry.Position, entry.Sum);
            latest = latest is { } known && known > moment ? known : moment ?? latest;
        }

        var end = AuditTrail.End(connection, null);
        if (position == 0 || end.Position != position || end.Sum != previous || AuditTrail.Moment(end.Latest) != latest)
        {
            findings.Add(new(new(
                "Das Ende des Prüfprotokolls fehlt oder wurde verändert.",
                "The end of the audit trail is missing or was changed.")));
        }

        return findings;
    }

    /// <summary>Whether every version has the content that its entry tells, every entry its version, and every case its newest.</summary>
    private static List<AuditFinding> Versions(SqliteConnection connection)
    {
        const string All =
            "select case_id, version from case_version union select case_id, version from case_head union select case_id, version from audit_entry e "
            + "where kind = 'version' "
            + "and not exists (select 1 from audit_entry x where x.case_id = e.case_id and x.kind = 'erased')";
        var findings = new List<AuditFinding>();
        foreach (var (keys, isNewest) in new[] { (All, false), (VersionRow.Newest, true) })
        {
            foreach (var row in VersionRow.Of(connection, keys, "", null, null))
            {
                if (row.Damage(isNewest) is { } damage && (!isNewest || row.Damage(isNewest: false) is null))
                {
                    findings.Add(new(
                        new($"Fall {row.Id}, Fassung {N(row.Version)}: {damage.De}", $"Case {row.Id}, version {N(row.Version)}: {damage.En}"),
                        row.Id));
                }
            }
        }

        foreach (var table in new[] { "case_head", "case_version", "case_seal" })
        {
            findings.AddRange(connection.Query<string>($"select distinct case_id from {table} where case_id in (select case_id from audit_entry where "
                + "kind = 'erased')")
                .Select(id => new AuditFinding(
                    new(
                        $"Fall {id} ist gelöscht, aber in {table} steht noch etwas von ihm.",
                        $"Case {id} is erased, but something of it still stands in {table}."),
                    id)));
        }

        findings.AddRange(connection.Query<string>(
                "select s.case_id from case_seal s where not exists (select 1 from case_version v where v.case_id = s.case_id and v.version = s.version)")
            .Select(id => new AuditFinding(
                new($"Fall {id}: eine Unterschrift steht bei keiner Fassung.", $"Case {id}: a signature stands with no version."),
                id)));
        return findings;
    }

    /// <summary>Whether an entry can follow: one beginning, versions of a case without a hole, nothing after its erasure.</summary>
    private static bool Follows(AuditEntry entry, bool isFirst, Dictionary<string, long> versions)
    {
        const long Erased = -1;
        var last = versions.GetValueOrDefault(entry.CaseId);
        switch (entry.Kind)
        {
            case AuditKinds.Opened:
                return isFirst;
            case AuditKinds.Version:
                versions[entry.CaseId] = entry.Version;
                return !isFirst && last >= 0 && entry.Version == last + 1;
            case AuditKinds.Erased:
                versions[entry.CaseId] = Erased;
                return last > 0 && entry.Version == last;
            default:
                return false;
        }
    }

    private static string N(long number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>What the check of SQLite says of the values of a row; everything else is of the structure.</summary>
    [GeneratedRegex("^(NULL value in|CHECK constraint failed in|non-[A-Z]+ value in|[A-Z]+ value in) ")]
    private static partial Regex OfOneRow();
}
