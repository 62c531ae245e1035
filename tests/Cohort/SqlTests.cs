using DuckDB.NET.Data;
using Myelon.Cohort.Sql;
using Myelon.Core.Forms;
using Myelon.Tests.Support;

namespace Myelon.Tests.Cohort;

/// <summary>The views in a database against the evaluator, case by case.</summary>
public sealed class SqlTests
{
    private const int InOneBatch = 2000;

    [Fact]
    public void The_views_agree_with_the_evaluator() => Agree(500);

    [Fact]
    [Trait(Speed.Name, Speed.Slow)]
    public void The_views_agree_with_the_evaluator_on_many_cases() => Agree(Speed.IsLong ? 100_000 : 4_000);

    [Fact]
    public void Both_dialects_are_the_same_and_no_view_has_a_where()
    {
        var schema = new SqlExport(CaseText.Evaluator).Schema();
        Assert.DoesNotContain("WHERE ", schema.Split('\n').Where(l => !l.StartsWith("--", StringComparison.Ordinal)).Aggregate("", (a, l) => a + l + "\n"), StringComparison.Ordinal);
        Assert.All(CaseText.Evaluator.Rules.Recommendations, r => Assert.True(SqlExport.ViewOf(r).Length - "myelon.".Length <= 63, r.Slug));
        Assert.Equal(0, Command.Run("", "export", "sql", "--dialect", "postgres").Code);
    }

    private static void Agree(int count)
    {
        var export = new SqlExport(CaseText.Evaluator);
        using var database = new DuckDBConnection("Data Source=:memory:");
        database.Open();
        Execute(export.Schema());
        var different = 0;
        for (var first = 0; first < count; first += InOneBatch)
        {
            var cases = Enumerable.Range(first, Math.Min(InOneBatch, count - first))
                .Select(seed => new RandomCase(seed).Case(seed % 3, 0.05 + (0.06 * (seed % 9)), 0.02 * (seed % 5)) with { Name = $"{seed}" }).ToList();
            Execute("DELETE FROM myelon.facts; " + string.Concat(cases.Select(export.Insert)));
            var expected = cases.AsParallel().SelectMany(c => CaseText.Evaluator.Judge(c).SelectMany((l, i) => l.Verdicts.Select((v, r) =>
                (Key: (c.Name, Lesion: c.Lesions.Count == 0 ? "" : c.Lesions[i].Name, CaseText.Evaluator.Rules.Recommendations[r].Slug), Verdict: v.Code()))))
                .ToDictionary(e => e.Key, e => e.Verdict);
            using var query = database.CreateCommand();
            query.CommandText = "SELECT case_name, COALESCE(lesion, ''), recommendation, verdict FROM myelon.verdicts";
            using var reader = query.ExecuteReader();
            var rows = 0;
            while (reader.Read())
            {
                rows++;
                var key = (reader.GetString(0), reader.GetString(1), reader.GetString(2));
                different += expected[key] == reader.GetString(3) ? 0 : 1;
                Assert.True(different == 0, $"{key}: {expected[key]}, in the database {reader.GetString(3)}");
            }

            Assert.Equal(expected.Count, rows);
        }

        void Execute(string sql)
        {
            using var command = database.CreateCommand();
            command.CommandText = sql;
            command.ExecuteNonQuery();
        }
    }
}
