using System.Security.Cryptography;
using Myelon.Exchange.Fhir;
using Myelon.Exchange.Sources;

namespace Myelon.Tests.Import;

/// <summary>The index of millions of resources: what was first of equal keys is found, and nothing else.</summary>
public sealed class PiecesTests
{
    [Fact]
    public void The_first_of_equal_keys_is_kept()
    {
        var index = new FirstOfEqual();
        for (var i = 0; i < 5_000; i++)
        {
            // Every seventh key comes again; half of the keys share their low bits, so that slots are taken by others.
            var before = index.Add(Key(i % 7 == 6 ? i - 6 : i), i);
            Assert.Equal(i % 7 == 6 ? i - 6 : (int?)null, before);
        }

        Assert.Equal(7, index.Find(Key(7)));
        Assert.Null(index.Find(Key(6)));
        Assert.Null(index.Find(Key(60_000)));
    }

    [Fact]
    public void A_list_of_pieces_gives_back_what_was_added()
    {
        var pieces = new Pieces<int>();
        for (var i = 0; i < 40_000; i++)
        {
            pieces.Add(i * 3);
        }

        Assert.Equal(40_000, pieces.Count);
        Assert.All(new[] { 0, 16_383, 16_384, 32_767, 32_768, 39_999 }, i => Assert.Equal(i * 3, pieces[i]));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(9)]
    [InlineData(10)]
    [InlineData(11)]
    [InlineData(4106)]
    [InlineData(4107)]
    [InlineData(20_000)]
    public void What_is_spilled_to_a_file_comes_back_in_its_order(int count)
    {
        using var spilled = new Spilled<ByteRange>(mostInMemory: 10);
        for (var i = 0; i < count; i++)
        {
            spilled.Add(new ByteRange(i, i * 3));
        }

        Assert.Equal(count, spilled.Count);
        Assert.Equal(Enumerable.Range(0, count).Select(i => new ByteRange(i, i * 3)), spilled.All());
        Assert.All(new[] { 0, 9, 10, 4105, 4106, 8202, count - 1 }.Where(i => i >= 0 && i < count), i => Assert.Equal(new ByteRange(i, i * 3), spilled[i]));
    }

    private static UInt128 Key(int i) => i % 2 == 0
        ? (UInt128)(ulong)i << 64
        : new UInt128(BitConverter.ToUInt64(SHA256.HashData(BitConverter.GetBytes(i))), (ulong)i);
}
