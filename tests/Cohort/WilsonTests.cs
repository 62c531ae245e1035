using Myelon.Cohort.Statistics;

namespace Myelon.Tests.Cohort;

/// <summary>The interval against printed values (Newcombe, Statistics in Medicine 1998, table I, method 3).</summary>
public sealed class WilsonTests
{
    [Theory]
    [InlineData(81, 263, 0.2553, 0.3662)]
    [InlineData(15, 148, 0.0624, 0.1605)]
    [InlineData(0, 20, 0.0000, 0.1611)]
    [InlineData(1, 29, 0.0061, 0.1718)]
    public void The_interval_is_the_printed_one(long part, long of, double low, double high)
    {
        var share = new Wilson(part, of);
        Assert.Equal(low, share.Low, 4);
        Assert.Equal(high, share.High, 4);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 1)]
    [InlineData(7, 7)]
    [InlineData(5_000_000_000, 10_000_000_000)]
    public void The_share_lies_in_its_interval_and_that_between_nought_and_one(long part, long of)
    {
        var share = new Wilson(part, of);
        Assert.True(share.Low >= 0 && share.Low <= share.Share && share.Share <= share.High && share.High <= 1);
    }

    [Fact]
    public void Part_and_rest_mirror_each_other()
    {
        var (part, rest) = (new Wilson(3, 17), new Wilson(14, 17));
        Assert.Equal(part.Low, 1 - rest.High, 12);
        Assert.Equal(part.High, 1 - rest.Low, 12);
    }
}
