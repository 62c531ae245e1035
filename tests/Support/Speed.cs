namespace Myelon.Tests.Support;

/// <summary>The trait of tests that <c>./test --fast</c> leaves out, and what <c>./test</c> leaves to a long run.</summary>
internal static class Speed
{
    public const string Name = "Speed";

    public const string Slow = "slow";

    /// <summary>Whether the run may be long: MYELON_LONG=1.</summary>
    public static bool IsLong { get; } = Environment.GetEnvironmentVariable("MYELON_LONG") == "1";
}
