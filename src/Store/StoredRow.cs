using System.Globalization;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Myelon.Store;

/// <summary>A row of the file, whose values need not have the type of their column: the file may be damaged.</summary>
/// <param name="values">The values by their columns.</param>
internal sealed class StoredRow(IDictionary<string, object?> values)
{
    /// <summary>The rows of a query.</summary>
    public static IEnumerable<StoredRow> Of(SqliteConnection connection, string sql, object? parameters = null, SqliteTransaction? transaction = null) =>
        connection.Query(sql, parameters, transaction, buffered: false).Select(r => new StoredRow((IDictionary<string, object?>)r));

    /// <summary>A text, or null; of a damaged row whatever stands there, as text.</summary>
    public string? Text(string column) => values[column] is { } value ? Convert.ToString(value, CultureInfo.InvariantCulture) : null;

    /// <summary>A whole number; 0 where a damaged row has none.</summary>
    public long Number(string column) => values[column] is long number ? number : 0;
}
