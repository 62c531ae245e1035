using System.Text.Json;
using Myelon.Core.Cases;
using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Core.Reasoning;
using Myelon.Core.Speech;
using Myelon.Formats.Engines;
using Myelon.Tests.Support;

namespace Myelon.Tests.Engines;

/// <summary>An engine, and what is exported for it.</summary>
/// <param name="Script">The script that runs it.</param>
/// <param name="Package">Its package, or null for Node itself.</param>
/// <param name="Export">The export.</param>
internal sealed record Engine(string Script, string? Package, Func<RuleSet, string> Export)
{
    /// <summary>Whether it gives the cells of the pathway and the groups of the scores as well.</summary>
    public bool IsWhole => Script == "js.mjs";

    /// <summary>The version that runs here.</summary>
    public string Version => Package is null ? Node.Version : Node.VersionOf(Package);

    public static IReadOnlyDictionary<string, Engine> All { get; } = new Dictionary<string, Engine>
    {
        ["CQL (ELM)"] = new("elm.mjs", "cql-execution", CqlLibrary.Elm),
        ["FEEL"] = new("feel.mjs", "feelin", FeelModel.Expressions),
        ["JavaScript"] = new("js.mjs", null, JsModule.Of),
    };
}

/// <summary>What came of holding an engine against the evaluator.</summary>
/// <param name="Cases">The cases.</param>
/// <param name="Values">The values that were compared: every slot and the verdict of every recommendation at every lesion.</param>
/// <param name="Unknown">How many of them are null.</param>
/// <param name="Different">How many differ.</param>
/// <param name="Differences">The first of those that differ.</param>
internal sealed record Agreement(int Cases, long Values, long Unknown, long Different, IReadOnlyList<string> Differences)
{
    private const int InOneBatch = 1000;

    /// <summary>Holds an engine against the evaluator on invented cases, sparse to dense, with contradictions and boundary values.</summary>
    public static Agreement Of(Engine engine, int cases)
    {
        var path = Path.Combine(Path.GetTempPath(), $"myelon-{Guid.NewGuid():N}.{(engine.IsWhole ? "mjs" : "json")}");
        File.WriteAllText(path, engine.Export(CaseText.Evaluator.Rules));
        try
        {
            var all = new Agreement(cases, 0, 0, 0, []);
            for (var first = 0; first < cases; first += InOneBatch)
            {
                all = all.With(Batch(engine, path, first, Math.Min(InOneBatch, cases - first)));
            }

            return all;
        }
        finally
        {
            File.Delete(path);
        }
    }

    private Agreement With(Agreement other) => new(
        Cases, Values + other.Values, Unknown + other.Unknown, Different + other.Different, [.. Differences.Concat(other.Differences).Take(20)]);

    private static Agreement Batch(Engine engine, string path, int first, int count)
    {
        var (values, unknown, differences) = (0L, 0L, new List<string>());
        var rows = new FactRows(CaseText.Evaluator);
        var all = Enumerable.Range(first, count).AsParallel().AsOrdered()
            .Select(seed => new RandomCase(seed).Case(seed % 3, 0.05 + (0.06 * (seed % 9)), 0.02 * (seed % 5)) with { Name = $"{seed}" })
            .Select(c => (Case: c, Lines: rows.Lines(c).ToList(), Expected: CaseText.Evaluator.Judge(c).Select(l => Expected(engine, l)).ToList())).ToList();
        var answers = Node.Run(engine.Script, [JsonSerializer.Serialize(Names(engine)), .. all.SelectMany(c => c.Lines)], path);
        Assert.Equal(all.Sum(c => c.Lines.Count), answers.Count);
        var (names, line) = (Names(engine), 0);
        foreach (var (@case, _, expected) in all)
        {
            foreach (var (lesion, i) in expected.Select((l, i) => (l, i)))
            {
                using var answer = JsonDocument.Parse(answers[line++]);
                for (var n = 0; n < names.Count; n++)
                {
                    values++;
                    unknown += lesion[n] == "null" ? 1 : 0;
                    if (answer.RootElement[n].GetRawText() != lesion[n])
                    {
                        differences.Add($"case {@case.Name}, lesion {i}: {names[n]} is {lesion[n]}, there {answer.RootElement[n].GetRawText()}");
                    }
                }
            }
        }

        return new(count, values, unknown, differences.Count, differences);
    }

    private static List<string> Names(Engine engine) =>
    [
        .. CaseText.Evaluator.Rules.Recommendations.SelectMany(r => RecommendationSlots.Of(r).Select(s => $"{Name(r)}__{s.Code}").Append(Name(r))),
        .. engine.IsWhole ? ["cells", "scores"] : (string[])[],
    ];

    private static string Name(Recommendation recommendation) => recommendation.Slug.Replace('-', '_');

    private static List<string> Expected(Engine engine, LesionJudgement lesion) =>
    [
        .. CaseText.Evaluator.Rules.Recommendations.SelectMany((r, i) =>
            RecommendationSlots.Of(r).Select(s => Written(lesion.Findings.Truth(s.Condition))).Append($"\"{lesion.Verdicts[i].Code()}\"")),
        .. engine.IsWhole ? [$"\"{Cells(lesion.Findings)}\"", $"\"{Scores(lesion.Findings)}\""] : (string[])[],
    ];

    private static string Cells(Findings findings) => string.Join(';', CaseText.Evaluator.PositionsOf(findings).Select(p =>
        $"{p.Table.Code}:{string.Join(',', p.Cells.Select(c => c.Cell.Id + (c.IsMain ? "" : "+") + (c.IsCertain ? "!" : "")))}"));

    private static string Scores(Findings findings) => string.Join(';', CaseText.Evaluator.Rules.Scores.Select(s =>
        $"{s.Code}:{string.Join(',', s.Evaluate(findings).Possible.Select(g => g.Code))}"));

    private static string Written(Truth truth) => truth.IsYes ? "true" : truth.IsNo ? "false" : "null";
}
