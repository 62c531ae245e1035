using System.Text;
using Myelon.Desk.Inputs;

namespace Myelon.Tests.Import;

/// <summary>
/// Width, length, depth and count as dimensions: whatever of an input is made larger, the work grows with the input and not with its square.
/// Counted are the bytes that a reading allocates, so that a busy machine changes nothing.
/// </summary>
public sealed class BoundedWorkTests
{
    /// <summary>The names of the shapes.</summary>
    public static TheoryData<string> Names => [.. Shapes.Foreign.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void F19_Work_grows_with_the_input(string shape)
    {
        var (file, of) = Shapes.Foreign[shape];
        const int Small = 2000;
        Allocated(file, of(Small));
        var (small, large) = (Allocated(file, of(Small)), Allocated(file, of(4 * Small)));

        // Four times the input: four times the work, with room for what is doubled when it grows; the square would be sixteen.
        Assert.True(large < 7 * small, $"{shape}: {small} bytes allocated for {Small}, {large} for {4 * Small}");
    }

    private static long Allocated(string file, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.NotEmpty(Imports.Reader(comma: true).Read("x", InputKinds.Of(bytes, file).Kind, bytes));
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
