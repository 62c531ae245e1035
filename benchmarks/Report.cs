using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace Myelon.Benchmarks;

/// <summary>
/// Measures the published command as users call it, and the operations in process, in one run, and writes one table. Processor time is
/// told, not time on the clock: it is what a run costs on a machine that others use too.
/// </summary>
internal static class Report
{
    private const int ColdRuns = 7;

    private const int Invented = 2_000;

    private const int LiveCases = 2_000;

    private const int CasesOfPages = 300;

    private const string Columns = """
        | page | median | p99 | processor, median | processor, p99 | KB |
        | --- | ---: | ---: | ---: | ---: | ---: |
        """;

    /// <summary>How often the invented patients are counted in one file.</summary>
    private static readonly int[] Times = [1, 5, 25];

    /// <summary>The report.</summary>
    /// <param name="command">The published command.</param>
    /// <param name="quick">The program in machine code for the verbs that answer at once.</param>
    public static async Task<string> Of(string command, string quick)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"""
            # Performance

            Written by `benchmarks/run`; all figures are of one run on one machine ({Environment.ProcessorCount} processors, .NET {Environment.Version}), so ratios between
            them count more than the figures. Processor time, not time on the clock, where nothing else is said.

            ## Start of the command

            Processor time of a whole run, median of {ColdRuns}; the share is that of `evaluate`. `./myelon` starts the program in machine code for the verbs
            that it has, once it is built; where it cannot be built (no C compiler), the whole program answers.

            | command | ms | share | most memory, MB |
            | --- | ---: | ---: | ---: |

            """);
        Cold(text, command, quick);
        text.Append("""

            ## One case in process, warm

            | example | what is known | bare verdicts | verdicts with what is missing | whole answer | all neighbours | of them |
            | --- | ---: | ---: | ---: | ---: | ---: | ---: |

            """);
        Warm(text);
        text.Append("""

            Microseconds, best of ten slices. Bare verdicts are what `cohort` counts by; the search for what is missing costs the rest.
            All neighbours is `robust` without its text: the whole case judged once for each of them.

            ## Executors

            Verdicts on all recommendations, from what is known of a lesion after everything that follows was drawn; microseconds a lesion, one thread,
            and how many times that is faster than the views in DuckDB. That all count alike is checked first.

            | executor | µs a lesion | times DuckDB |
            | --- | ---: | ---: |

            """);
        Executors.Write(text);
        text.Append("""

            ## Cohorts

            `cohort FILE --format json` with `--top 0`, and with the search for missing entries (two samples of 1,000 cases). The file holds the
            patients of `synth` once or several times.

            | cases | `cohort --top 0`, µs a case | with missing entries, s besides | counted again as kept, µs a case | most memory, MB |
            | ---: | ---: | ---: | ---: | ---: |

            """);
        Cohorts(text, command);
        text.Append("""

            Where the time goes, on one warm thread; microseconds and kilobytes of memory a case. The fourth and the fifth part are what the last one does for
            most lesions; those that it leaves are drawn and entered by the fourth and the fifth.

            | part | µs a case | kB a case |
            | --- | ---: | ---: |

            """);
        CohortParts.Write(text);
        await Pages(text);
        return text.ToString();
    }

    private static void Cold(StringBuilder text, string command, string quick)
    {
        var example = Path.Combine(Root, "examples", "t11-renal-cell.json");
        (string Program, string[] Arguments)[] runs =
        [
            (quick, ["show", "1"]), (quick, ["evaluate", example]), (quick, ["evaluate", example, "--format", "json"]),
            (command, ["--version"]), (command, ["show", "1"]), (command, ["evaluate", example]), (command, ["evaluate", example, "--format", "json"]),
            (command, ["cohort", example, "--format", "json"]),
        ];
        var measured = runs.Select(r => (Run: r, Cost: Enumerable.Range(0, ColdRuns)
            .Select(_ => Run(r.Program, r.Arguments)).OrderBy(c => c.Seconds).ElementAt(ColdRuns / 2))).ToList();
        var evaluate = measured[1].Cost.Seconds;
        foreach (var (run, cost) in measured)
        {
            var shown = string.Join(' ', run.Arguments.Select(a => a == example ? "FILE" : a));
            var program = run.Program == quick ? "machine code" : "whole program";
            text.Append(
                CultureInfo.InvariantCulture,
                $"| `{shown}`, {program} | {cost.Seconds * 1000:0} | {cost.Seconds / evaluate:0.00} | {cost.Megabytes:0} |\n");
        }
    }

    private static void Warm(StringBuilder text)
    {
        foreach (var example in OneCase.Examples)
        {
            var bench = new OneCase { Example = example };
            bench.Read();
            var (findings, bare) = (Quick.Microseconds(bench.Findings), Quick.Microseconds(bench.BareVerdicts));
            var (verdicts, answer) = (Quick.Microseconds(bench.Verdicts), Quick.Microseconds(bench.Answer));
            var neighbours = Quick.Microseconds(bench.AllNeighbours);
            text.Append(CultureInfo.InvariantCulture, $"| {example} | {findings:0.0} | {bare:0.0} | {verdicts:0} | {answer:0} | {neighbours:0} | {bench.AllNeighbours()} |\n");
        }
    }

    private static void Cohorts(StringBuilder text, string command)
    {
        var folder = Directory.CreateTempSubdirectory("myelon-benchmark").FullName;
        var (once, file) = (Path.Combine(folder, "once.ndjson"), Path.Combine(folder, "cohort.ndjson"));
        var synth = Run(command, "synth", "--count", Invented.ToString(CultureInfo.InvariantCulture), "--out", once);
        var patients = File.ReadAllBytes(once);
        foreach (var times in Times)
        {
            using (var stream = File.Create(file))
            {
                for (var i = 0; i < times; i++)
                {
                    stream.Write(patients);
                }
            }

            var bare = Run(command, "cohort", file, "--format", "json", "--top", "0");
            var whole = Run(command, "cohort", file, "--format", "json");
            var kept = Path.Combine(folder, "cohort.myelon-cohort");
            Run(command, "cohort", file, "--format", "json", "--top", "0", "--keep", kept);
            var again = Run(command, "cohort", kept, "--format", "json", "--top", "0");
            var size = Invented * times;
            text.Append(
                CultureInfo.InvariantCulture,
                $"| {size:#,0} | {bare.Seconds * 1e6 / size:0} | {whole.Seconds - bare.Seconds:0.0} | {again.Seconds * 1e6 / size:0.0} | {bare.Megabytes:0} |\n");
        }

        text.Append(CultureInfo.InvariantCulture, $"\n`synth`: {synth.Seconds * 1e6 / Invented:0} µs a patient.\n");
        Directory.Delete(folder, recursive: true);
    }

    private static async Task Pages(StringBuilder text)
    {
        text.Append(CultureInfo.InvariantCulture, $"""

            ## The list while minutes pass

            {LiveCases:#,0} live cases over HTTP. An answer says until when it holds; only those whose moment has come are judged anew.

            {Columns}

            """);
        await using (var many = await ManyCases.With(LiveCases))
        {
            text.Append(await many.Minutes());
        }

        text.Append(CultureInfo.InvariantCulture, $"""

            ## Every page, warm

            {CasesOfPages} live cases, each page a hundred times over HTTP, one request after the other.

            {Columns}

            """);
        await using (var many = await ManyCases.With(CasesOfPages))
        {
            text.Append(await many.Pages());
        }

        text.Append(CultureInfo.InvariantCulture, $"""

            ## Hooks of record systems

            The record of an invented patient, a thousand times each over HTTP, one request after the other. The goal is a p99 below 500 ms.

            {Columns}

            """);
        await using (var few = await ManyCases.With(4))
        {
            text.Append(await few.Hooks());
        }

        text.Append("\nMilliseconds on the clock and of the processor (server and client in one process).\n");
    }

    private static string Root { get; } = Find();

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "myelon.slnx")))
        {
            folder = folder.Parent;
        }

        return folder.FullName;
    }

    /// <summary>Runs a command to its end: its processor time, and the most memory that it held.</summary>
    private static (double Seconds, double Megabytes) Run(string command, params string[] arguments)
    {
        var start = new ProcessStartInfo(command, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        var before = Used();
        using var process = Process.Start(start)!;
        var most = 0L;
        var output = process.StandardOutput.ReadToEndAsync();
        while (!process.WaitForExit(5))
        {
            most = Math.Max(most, Peak(process.Id));
        }

        _ = output.GetAwaiter().GetResult();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{string.Join(' ', arguments)}: exit code {process.ExitCode}");
        }

        return (Used() - before, most / 1024.0);
    }

    private static long Peak(int process)
    {
        try
        {
            var line = File.ReadLines($"/proc/{process}/status").FirstOrDefault(l => l.StartsWith("VmHWM:", StringComparison.Ordinal));
            return line is null ? 0 : long.Parse(line.AsSpan(6).Trim().TrimEnd("kB ").ToString(), CultureInfo.InvariantCulture);
        }
        catch (IOException)
        {
            // It ended between two looks: what it held was seen before.
            return 0;
        }
    }

    /// <summary>Processor time of all children that ended.</summary>
    private static double Used()
    {
        var usage = new long[18];
        if (GetResourceUsage(-1, usage) != 0)
        {
            throw new InvalidOperationException("getrusage");
        }

        return usage[0] + usage[2] + ((usage[1] + usage[3]) / 1e6);
    }

    [DllImport("libc", EntryPoint = "getrusage")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int GetResourceUsage(int who, [Out] long[] usage);
}
