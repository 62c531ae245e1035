namespace Myelon.Benchmarks;

/// <summary>Measures an operation for two seconds of processor time in this process.</summary>
internal static class Quick
{
    /// <summary>The mean of the best of ten slices, in microseconds.</summary>
    public static double Microseconds(Func<int> run)
    {
        var best = double.MaxValue;
        for (var slice = 0; slice < 10; slice++)
        {
            var (count, start) = (0, Environment.CpuUsage.TotalTime);
            var spent = TimeSpan.Zero;
            while (spent.TotalMilliseconds < 200)
            {
                run();
                count++;
                spent = Environment.CpuUsage.TotalTime - start;
            }

            best = Math.Min(best, spent.TotalMicroseconds / count);
        }

        return best;
    }
}
