using System.Collections.Concurrent;
using System.Globalization;

namespace Myelon.Tests.Support;

/// <summary>
/// Rounds by seed, the same in every run. To look further, <c>MYELON_ROUNDS_FROM</c> sets the first seed; a seed that fails is kept as a
/// row of the test.
/// </summary>
internal static class Rounds
{
    private static readonly int From = int.TryParse(
        Environment.GetEnvironmentVariable("MYELON_ROUNDS_FROM"), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var from) ? from : 0;

    /// <summary>
    /// Checks so many seeds; what fails is told with its seed, the first ten of them. It takes threads of its own, so that servers under test
    /// in the same process keep the pool.
    /// </summary>
    public static void Each(int count, Action<int> check)
    {
        var failed = new ConcurrentDictionary<int, Exception>();
        var next = From - 1;
        var threads = Enumerable.Range(0, Environment.ProcessorCount).Select(_ => new Thread(Work) { IsBackground = true }).ToList();
        threads.ForEach(t => t.Start());
        threads.ForEach(t => t.Join());
        Assert.True(failed.IsEmpty, string.Join("\n", failed.OrderBy(f => f.Key).Select(f => $"seed {f.Key}: {f.Value}")));

        void Work()
        {
            while (failed.Count < 10 && Interlocked.Increment(ref next) is var seed && seed < From + count)
            {
                try
                {
                    check(seed);
                }
                catch (Exception exception)
                {
                    failed[seed] = exception;
                }
            }
        }
    }
}
