using System.Diagnostics;

namespace Myelon.Benchmarks;

/// <summary>Measures an operation for two seconds in this process.</summary>
internal static class Quick
{
    /// <summary>The mean of the best of ten slices, in microseconds.</summary>
    public static double Microseconds(Func<int> run)
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
}
