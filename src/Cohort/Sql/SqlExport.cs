using System.Globalization;
using System.Text;
using Myelon.Core.Cases;
using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Core.Reasoning;
using Myelon.Core.Speech;

namespace Myelon.Cohort.Sql;

/// <summary>
/// The recommendations as views over a table of facts, for a database that counts what it holds: one view a recommendation, with its slots
/// as columns that are true, false or NULL, and the verdict. The table has a row for each lesion, with what is known after everything that
/// follows from the entries was drawn: that is not done by the database.
/// </summary>
public sealed class SqlExport
{
    private const string Table = "myelon.facts";

    private readonly Evaluator _evaluator;
    private readonly SqlConditions _conditions = new();
    private readonly string _views;

    /// <summary>The export of some rules.</summary>
    public SqlExport(Evaluator evaluator)
    {
        _evaluator = evaluator;
        _views = Views();
    }

    /// <summary>The table and the views, for DuckDB and PostgreSQL alike.</summary>
    public string Schema()
    {
        var edition = _evaluator.Rules.Edition;
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"-- {edition.Title.En}, {edition.Code}; rules {_evaluator.Rules.Fingerprint}\n");
        text.Append("-- One row a lesion (a case without lesions has one). NULL is unknown: never write WHERE NOT column, it leaves unknown out silently.\n");
        text.Append("-- A choice is the set of values that are still possible, a set the values that it holds, both as bits in the order of `myelon facts`;\n");
        text.Append("-- numbers and moments are intervals, moments in ticks of 100 ns since 1970.\n");
        text.Append("CREATE SCHEMA IF NOT EXISTS myelon;\n");
        text.Append(
            CultureInfo.InvariantCulture,
            $"CREATE TABLE {Table} (\n  case_name TEXT NOT NULL,\n  lesion TEXT,\n  {SqlColumn.AsOf} BIGINT NOT NULL,\n  {SqlColumn.Lesions} INTEGER NOT NULL");
        foreach (var column in _conditions.Columns)
        {
            text.Append(CultureInfo.InvariantCulture, $",\n  {column.Name} {column.Type}");
        }

        return text.Append("\n);\n").Append(_views).ToString();
    }

    /// <summary>The rows of a case, as one statement.</summary>
    public string Insert(Case @case)
    {
        var findings = _evaluator.FindingsOf(@case);
        var rows = findings.Select((f, i) => string.Join(
            ", ",
            [
                Quoted(@case.Name), @case.Lesions.Count == 0 ? "NULL" : Quoted(@case.Lesions[i].Name),
                @case.AsOf.ToInstant().ToUnixTimeTicks().ToString(CultureInfo.InvariantCulture), @case.Lesions.Count.ToString(CultureInfo.InvariantCulture),
                .. _conditions.Columns.Select(c => c.Value(f) ?? "NULL"),
            ]));
        return $"INSERT INTO {Table} VALUES\n({string.Join("),\n(", rows)});\n";
    }

    /// <summary>The name of the view of a recommendation, in the schema <c>myelon</c>.</summary>
    public static string ViewOf(Recommendation recommendation) => "myelon." + recommendation.Slug.Replace('-', '_');

    private string Views()
    {
        var text = new StringBuilder();
        foreach (var recommendation in _evaluator.Rules.Recommendations)
        {
            View(text, recommendation);
        }

        text.Append("CREATE VIEW myelon.verdicts AS\n").AppendJoin("\nUNION ALL\n", _evaluator.Rules.Recommendations.Select(r =>
            $"SELECT case_name, lesion, '{r.Slug}' AS recommendation, verdict FROM {ViewOf(r)}")).Append(";\n");
        return text.ToString();
    }

    private void View(StringBuilder text, Recommendation recommendation)
    {
        var slots = RecommendationSlots.Of(recommendation).ToDictionary(s => s.Code, s => s.Condition, StringComparer.Ordinal);
        var contested = _evaluator.Rules.Discrepancies.Where(d => d is { Contests: true, ShownIf: not null } && d.Members.Contains(recommendation))
            .Select(d => $"COALESCE({_conditions.Of(d.ShownIf!)}, FALSE)").ToList();
        text.Append(
            CultureInfo.InvariantCulture,
            $"CREATE VIEW {ViewOf(recommendation)} AS\nSELECT *, {Verdict(slots)} AS verdict FROM (\n  SELECT case_name, lesion");
        foreach (var code in (string[])["concerns", "excepted", "judged_if", "deviates", "fulfilled", "over"])
        {
            var expression = slots.TryGetValue(code, out var slot) ? _conditions.Of(slot) : "CAST(NULL AS BOOLEAN)";
            text.Append(CultureInfo.InvariantCulture, $",\n    {expression} AS {(code == "over" ? "is_over" : code)}");
        }

        text.Append(
            CultureInfo.InvariantCulture,
            $",\n    {(contested.Count == 0 ? "FALSE" : string.Join(" OR ", contested))} AS contested\n  FROM {Table}\n) AS slots;\n");
    }

    /// <summary>The verdict in the reading order of the slots; one that stands in a conflict is no longer judged.</summary>
    private static string Verdict(Dictionary<string, Condition> slots)
    {
        var text = new StringBuilder("CASE WHEN concerns IS NULL THEN 'open' WHEN NOT concerns THEN 'not_applicable' WHEN excepted THEN 'excepted'");
        text.Append(slots.ContainsKey("judged_if") ? " WHEN NOT COALESCE(judged_if, FALSE) THEN 'applies'" : "");
        text.Append(" WHEN deviates THEN CASE WHEN contested THEN 'applies' ELSE 'deviates' END");
        text.Append(slots.ContainsKey("deviates") ? " WHEN fulfilled AND deviates IS NULL THEN 'applies'" : "").Append(" WHEN fulfilled THEN 'met'");
        text.Append(" WHEN fulfilled IS NULL THEN 'applies' WHEN is_over THEN 'not_done'");
        return text.Append(" WHEN contested THEN 'applies' ELSE 'due' END").ToString();
    }

    private static string Quoted(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";
}
