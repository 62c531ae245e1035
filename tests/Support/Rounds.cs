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

    /// <summary>Checks so many seeds, on every core; what fails is told with its seed, the first ten of them.</summary>
    public static void Each(int count, Action<int> check)
    {
        var failed = new ConcurrentDictionary<int, Exception>();
        Parallel.For(From, From + count, (seed, loop) =>
        {
            try
            {
                check(seed);
            }
            catch (Exception exception)
            {
                failed[seed] = exception;
                if (failed.Count >= 10)
                {
                    loop.Stop();
                }
            }
        });
        Assert.True(failed.IsEmpty, string.Join("\n", failed.OrderBy(f => f.Key).Select(f => $"seed {f.Key}: {f.Value}")));
    }
}
