using System.Diagnostics;
using System.Globalization;
using BenchmarkDotNet.Running;
using Myelon.Benchmarks;

// "quick" measures each operation for two seconds in this process and prints the mean of the best of ten slices; anything else goes to BenchmarkDotNet.
if (args is ["quick", ..])
{
    foreach (var example in OneCase.Examples)
    {
        var bench = new OneCase { Example = example };
        bench.Read();
        foreach (var (name, run) in new (string, Func<int>)[] { ("findings", bench.Findings), ("verdicts", bench.Verdicts), ("answer", bench.Answer) })
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{example,-24} {name,-10} {Microseconds(run):0.0} µs"));
        }
    }

    return;
}

// "pages 2000" measures pages over HTTP with so many live cases.
if (args is ["pages", var count])
{
    await ManyCases.Run(int.Parse(count, CultureInfo.InvariantCulture));
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(OneCase).Assembly).Run(args);

static double Microseconds(Func<int> run)
{
    var best = double.MaxValue;
    for (var slice = 0; slice < 10; slice++)
    {
        var (count, watch) = (0, Stopwatch.StartNew());
        while (watch.ElapsedMilliseconds < 200)
        {
            run();
            count++;
        }

        best = Math.Min(best, watch.Elapsed.TotalMicroseconds / count);
    }

    return best;
}
