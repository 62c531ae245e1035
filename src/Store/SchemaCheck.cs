using Dapper;
using Microsoft.Data.Sqlite;
using Myelon.Core;
using NodaTime;

namespace Myelon.Store;

/// <summary>Whether the tables and triggers of a file are those that this program makes.</summary>
internal static class SchemaCheck
{
    private const string Trigger = "trigger";
    private const string Table = "table";

    private static readonly Lazy<Dictionary<string, SchemaObject>> Expected = new(() =>
    {
        using var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        Schema.Apply(connection, NodaConstants.UnixEpoch, _ => StoreKind.Real);
        return Parts(connection);
    });

    /// <summary>What differs, in words.</summary>
    public static IEnumerable<Text> Differences(SqliteConnection connection)
    {
        var found = Parts(connection);
        foreach (var part in Expected.Value.Values.Where(p => !found.TryGetValue(p.Name, out var there) || there != p))
        {
            yield return found.ContainsKey(part.Name)
                ? new($"{Of(part).De} {part.Name} wurde verändert.", $"The {Of(part).En} {part.Name} was changed.")
                : new($"{Of(part).De} {part.Name} fehlt.", $"The {Of(part).En} {part.Name} is missing.");
        }

        foreach (var part in found.Values.Where(p => !Expected.Value.ContainsKey(p.Name)))
        {
            yield return new($"{Of(part).De} {part.Name} ist nicht von Myelon.", $"The {Of(part).En} {part.Name} is not of Myelon.");
        }

        var journal = StoredRow.Of(connection, "select Version, AppliedOn, Description from VersionInfo order by Version")
            .Select(r => (r.Number("Version"), r.Text("AppliedOn"), r.Text("Description")));
        if (!journal.SequenceEqual(Schema.Steps.Select(s => ((long)s.Version, (string?)null, (string?)s.About))))
        {
            yield return new("Die Liste der Schemata (VersionInfo) wurde verändert.", "The list of schemas (VersionInfo) was changed.");
        }
    }

    /// <summary>Whether the tables are those of this program.</summary>
    public static bool HasTables(SqliteConnection connection)
    {
        var found = Parts(connection);
        return Expected.Value.Values.Where(p => p.Type == Table).All(p => found.TryGetValue(p.Name, out var there) && there == p);
    }

    /// <summary>Puts triggers back that are missing or changed, and says so.</summary>
    /// <exception cref="StoreRefusedException">The tables are not those of this program, or there are triggers of others.</exception>
    public static IEnumerable<Text> Mend(SqliteConnection connection)
    {
        var found = Parts(connection);
        var broken = Expected.Value.Values.Where(p => !found.TryGetValue(p.Name, out var there) || there != p).ToList();
        var alien = broken.FirstOrDefault(p => p.Type != Trigger) ?? found.Values.FirstOrDefault(p => p.Type == Trigger && !Expected.Value.ContainsKey(p.Name));
        if (alien is not null)
        {
            throw new StoreRefusedException(new(
                $"Der Aufbau der Datenbank ist nicht der von Myelon ({alien.Name}): jemand hat ihn verändert, oder er ist beschädigt. Eine Sicherung "
                    + "einspielen (myelon restore).",
                $"The structure of the database is not that of Myelon ({alien.Name}): someone has changed it, or it is damaged. Restore a backup "
                    + "(myelon restore)."));
        }

        if (broken.Count == 0)
        {
            return [];
        }

        using var transaction = connection.BeginTransaction(deferred: false);
        foreach (var trigger in broken)
        {
            connection.Execute($"drop trigger if exists \"{trigger.Name}\"", transaction: transaction);
            connection.Execute(trigger.Sql, transaction: transaction);
        }

        transaction.Commit();
        return
        [
            new(
                $"Der Schutz der Datenbank vor Änderungen (Trigger) war an {broken.Count} Stellen entfernt oder verändert und wurde wieder "
                    + "eingerichtet. Jemand hat an Myelon vorbei in der Datei gearbeitet: mit „myelon audit verify“ prüfen.",
                $"The guards of the database against changes (triggers) were removed or changed in {broken.Count} places and were put back. Someone "
                    + "has worked in the file past Myelon: check with \"myelon audit verify\"."),
        ];
    }

    private static Text Of(SchemaObject part) => part.Type switch
    {
        Table => new("Die Tabelle", "table"),
        Trigger => new("Der Trigger", "trigger"),
        "index" => new("Der Index", "index"),
        _ => new("Die Sicht", "view"),
    };

    /// <summary>What the file consists of, but for what SQLite makes itself and the list of schemas, which older programs wrote otherwise.</summary>
    private static Dictionary<string, SchemaObject> Parts(SqliteConnection connection) => StoredRow.Of(
            connection, "select type, name, tbl_name, sql from sqlite_master where sql is not null and tbl_name <> 'VersionInfo' and name not like "
                + "'sqlite\\_%' escape '\\'")
        .Select(r => new SchemaObject(
            r.Text("type") ?? "",
            r.Text("name") ?? "",
            r.Text("tbl_name") ?? "",
            string.Join(' ', (r.Text("sql") ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))))
        .ToDictionary(p => p.Name, StringComparer.Ordinal);

    private sealed record SchemaObject(string Type, string Name, string Table, string Sql);
}
