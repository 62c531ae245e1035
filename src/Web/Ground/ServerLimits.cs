namespace Myelon.Web.Ground;

/// <summary>How many requests the server takes.</summary>
public sealed record ServerLimits
{
    /// <summary>How many a second in the long run.</summary>
    public int EachSecond { get; init; } = 500;

    /// <summary>How many at a stroke.</summary>
    public int Burst { get; init; } = 3000;

    /// <summary>How many are worked on at once.</summary>
    public int AtOnce { get; init; } = 64;

    /// <summary>How many wait for that.</summary>
    public int Waiting { get; init; } = 512;

    /// <summary>How many with a large body (an upload) at once.</summary>
    public int LargeAtOnce { get; init; } = 4;
}
