using Myelon.Core.Logic;

namespace Myelon.Tests;

public sealed class TruthTests
{
    private static Truth T(string s) => s switch { "no" => Truth.No, "yes" => Truth.Yes, _ => Truth.Unknown };

    [Theory]
    [InlineData("no", "no", "no", "no")]
    [InlineData("no", "unknown", "no", "unknown")]
    [InlineData("no", "yes", "no", "yes")]
    [InlineData("unknown", "unknown", "unknown", "unknown")]
    [InlineData("unknown", "yes", "unknown", "yes")]
    [InlineData("yes", "yes", "yes", "yes")]
    public void And_is_the_minimum_and_or_the_maximum(string a, string b, string and, string or)
    {
        Assert.Equal(T(and), T(a) & T(b));
        Assert.Equal(T(and), T(b) & T(a));
        Assert.Equal(T(or), T(a) | T(b));
        Assert.Equal(T(or), T(b) | T(a));
    }

    [Theory]
    [InlineData("no", "yes")]
    [InlineData("unknown", "unknown")]
    [InlineData("yes", "no")]
    public void Not_is_the_mirror(string a, string not) => Assert.Equal(T(not), !T(a));
}
