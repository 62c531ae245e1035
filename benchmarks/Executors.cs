using System.Diagnostics;
using System.Globalization;
using System.Text;
using DuckDB.NET.Data;
using Myelon.Cohort.Sql;
using Myelon.Cohort.Synthesis;
using Myelon.Composition;
using Myelon.Core.Cases;
using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Core.Reasoning;

namespace Myelon.Benchmarks;

/// <summary>
/// The verdicts of lesions of which is known what follows from the entries: by the evaluator lesion by lesion, over bit planes, and by the views
/// in DuckDB, each with one thread. That they agree is checked first.
/// </summary>
internal static class Executors
{
    private const int Patients = 3_000;

    private static readonly int Verdicts = Enum.GetValues<Verdict>().Length;

    /// <summary>Writes the table.</summary>
    public static void Write(StringBuilder text)
    {
        var desk = Guidelines.Desk();
        var inventor = new Inventor(desk.Guideline, desk.Evaluator, desk.Guideline.Population!, 1);
        var cases = Enumerable.Range(1, Patients).Select(n => inventor.Make(n)).ToList();
        var findings = cases.SelectMany(c => desk.Evaluator.FindingsOf(c)).ToList();
        var (judge, evaluator) = (desk.Evaluator.Planes, desk.Evaluator);
        var expected = Counted(cases.SelectMany(c => evaluator.Judge(c)).Select(j => j.Verdicts));

        var blocks = findings.Chunk(PlaneJudge.Lanes).Select(c => Entered(judge, c)).ToList();
        var (room, verdicts) = (judge.Room(), new ulong[judge.Recommendations * Verdicts * PlaneJudge.Words]);
        Same("planes", expected, Counted(blocks.SelectMany((b, i) =>
        {
            judge.Judge(b, room, verdicts);
            return Enumerable.Range(0, Math.Min(PlaneJudge.Lanes, findings.Count - (i * PlaneJudge.Lanes))).Select(lane => Told(verdicts, judge.Recommendations, lane)).ToList();
        })));

        var tree = Quick.Microseconds(() => findings.Sum(f => evaluator.Judge(f).Verdicts.Count)) / findings.Count;
        var enter = Quick.Microseconds(() => Entered(judge, findings.GetRange(0, PlaneJudge.Lanes)).Length) / PlaneJudge.Lanes;
        var planes = Quick.Microseconds(() =>
        {
            blocks.ForEach(b => judge.Judge(b, room, verdicts));
            return blocks.Count;
        }) / findings.Count;
        var copy = Quick.Microseconds(() =>
        {
            blocks.ForEach(b => b.CopyTo(room, 0));
            return blocks.Count;
        }) / findings.Count;
        var duck = DuckDb(cases, evaluator, expected);
        Line("tree, lesion by lesion", tree);
        Line("bit planes, 512 lesions at once", planes);
        Line("to enter a lesion into planes", enter);
        Line("to copy the planes that go in", copy);
        Line("DuckDB, the views, counted", duck);
        text.Append(CultureInfo.InvariantCulture, $"\nPlanes: {judge.Inputs} truths of single facts go in, {judge.Recommendations} recommendations come out.\n");

        void Line(string name, double cost) => text.Append(
            CultureInfo.InvariantCulture, $"| {name} | {(cost < 0.1 ? cost.ToString("0.0000", CultureInfo.InvariantCulture) : cost.ToString("0.00", CultureInfo.InvariantCulture))} | {duck / cost:#,0.0} |\n");
    }

    private static ulong[] Entered(PlaneJudge judge, IReadOnlyList<Findings> findings)
    {
        var inputs = new ulong[2 * judge.Inputs * PlaneJudge.Words];
        for (var lane = 0; lane < findings.Count; lane++)
        {
            judge.Enter(findings[lane], inputs, lane);
        }

        return inputs;
    }

    private static Verdict[] Told(ulong[] verdicts, int recommendations, int lane) =>
    [
        .. Enumerable.Range(0, recommendations).Select(r => (Verdict)Enumerable.Range(0, Verdicts)
            .Single(v => (verdicts[(((r * Verdicts) + v) * PlaneJudge.Words) + (lane >> 6)] >> (lane & 63) & 1) != 0)),
    ];

    private static string Counted(IEnumerable<IReadOnlyList<Verdict>> verdicts) => string.Join(
        '\n',
        verdicts.SelectMany(v => v.Select((w, r) => (r, w))).GroupBy(v => v).OrderBy(g => g.Key).Select(g => $"{g.Key.r} {g.Key.w.Code()} {g.Count()}"));

    private static double DuckDb(List<Case> cases, Evaluator evaluator, string expected)
    {
        var export = new SqlExport(evaluator);
        using var database = new DuckDBConnection("Data Source=:memory:");
        database.Open();
        using var command = database.CreateCommand();
        command.CommandText = "SET threads = 1; " + export.Schema();
        command.ExecuteNonQuery();
        foreach (var some in cases.Chunk(500))
        {
            command.CommandText = string.Concat(some.Select(export.Insert));
            command.ExecuteNonQuery();
        }

        command.CommandText = "SELECT recommendation, verdict, count(*) FROM myelon.verdicts GROUP BY ALL";
        var places = evaluator.Rules.Recommendations.Select((r, i) => (r.Slug, i)).ToDictionary(x => x.Slug, x => x.i);
        var rows = new List<(int Place, Verdict Verdict, long Count)>();
        using (var reader = command.ExecuteReader())
        {
            while (reader.Read())
            {
                rows.Add((places[reader.GetString(0)], Enum.GetValues<Verdict>().Single(v => v.Code() == reader.GetString(1)), reader.GetInt64(2)));
            }
        }

        Same("DuckDB", expected, string.Join('\n', rows.OrderBy(r => (r.Place, r.Verdict)).Select(r => $"{r.Place} {r.Verdict.Code()} {r.Count}")));
        var lesions = cases.Sum(c => Math.Max(1, c.Lesions.Count));
        var best = double.MaxValue;
        for (var i = 0; i < 5; i++)
        {
            var watch = Stopwatch.StartNew();
            using var reader = command.ExecuteReader();
            while (reader.Read())
            {
                // Every row is taken.
            }

            best = Math.Min(best, watch.Elapsed.TotalMicroseconds / lesions);
        }

        return best;
    }

    private static void Same(string who, string expected, string found)
    {
        if (expected != found)
        {
            throw new InvalidOperationException($"{who} counts otherwise than the evaluator");
        }
    }
}
