using BenchmarkDotNet.Attributes;
using Myelon.Formats.CaseFile;
using Myelon.Core.Cases;
using Myelon.Core.Logic;
using Myelon.Core.Reasoning;
using Myelon.Medicine.SpinalMetastases;
using Myelon.Medicine.Vocabulary;
using NodaTime;

namespace Myelon.Benchmarks;

/// <summary>One case in process, without any text: the verdicts with what is missing, and the whole answer.</summary>
[MemoryDiagnoser]
public class OneCase
{
    /// <summary>The examples, and a case of which nothing is known.</summary>
    public static IReadOnlyList<string> Examples { get; } = ["t11-renal-cell", "unknown-primary-deficit", "two-lesions", "empty"];

    private readonly Evaluator _evaluator = new(Rules.All);
    private Case _case = null!;

    /// <summary>The example that is read.</summary>
    [ParamsSource(nameof(Examples))]
    public string Example { get; set; } = "";

    /// <summary>Reads the case.</summary>
    [GlobalSetup]
    public void Read()
    {
        var asOf = new OffsetDateTime(new LocalDateTime(2026, 11, 25, 9, 0), Offset.FromHours(1));
        if (Example == "empty")
        {
            _case = new Case { Name = "empty", AsOf = asOf };
            return;
        }

        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "myelon.slnx")))
        {
            folder = folder.Parent;
        }

        var bytes = File.ReadAllBytes(Path.Combine(folder.FullName, "examples", Example + ".json"));
        _case = new CaseReader(AllFacts.Vocabulary, Lesion.AffectedLevels, asOf, Rules.All.WorksheetFields).Read(bytes).Case!;
    }

    /// <summary>What is known and what follows from it.</summary>
    [Benchmark]
    public int Findings() => _evaluator.FindingsOf(_case).Count;

    /// <summary>The bare verdicts of each lesion, as a cohort is counted.</summary>
    [Benchmark]
    public int BareVerdicts() => _evaluator.Judge(_case).Count;

    /// <summary>All 86 verdicts of each lesion and what they need.</summary>
    [Benchmark(Baseline = true)]
    public int Verdicts() => _evaluator.VerdictsOf(_case).Count;

    /// <summary>Every entry replaced by its neighbours, one at a time, and what changes.</summary>
    [Benchmark]
    public int AllNeighbours() => Robustness.Of(_case, _evaluator).Count;

    /// <summary>The whole answer: scores, doses, clocks, pathway and its needs as well.</summary>
    [Benchmark]
    public int Answer() => _evaluator.Evaluate(_case).Verdicts.Count;
}
