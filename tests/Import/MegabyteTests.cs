using System.Diagnostics;
using Myelon.Desk.Inputs;
using Myelon.Tests.Outgoing;
using Myelon.Tests.Support;

namespace Myelon.Tests.Import;

/// <summary>
/// An input of one megabyte, whatever its shape, is answered within 2 s of the processor and 256 MB. Measured is the time of the
/// processor of this program, not that of a clock, and what the memory holds while it is read; no other test runs beside it. Twice the
/// time is allowed here, because a processor that others share is slower.
/// </summary>
[Trait(Speed.Name, Speed.Slow)]
[Collection(FuzzTests.Alone)]
public sealed class MegabyteTests
{
    private const int Megabyte = 1_000_000;
    private const long MostMemory = 256_000_000;

    private static readonly TimeSpan Most = TimeSpan.FromSeconds(2 * 2);

    /// <summary>The names of the shapes.</summary>
    public static TheoryData<string> Names => [.. Shapes.Foreign.Keys, .. Shapes.Own.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void G23_A_megabyte_of_any_shape_is_answered_within_bounds(string name)
    {
        var shape = Shapes.Foreign.TryGetValue(name, out var foreign) ? foreign : Shapes.Own[name];
        Read(shape.File, Shapes.Sized(shape, Megabyte / 100));
        var bytes = Shapes.Sized(shape, Megabyte);
        Assert.InRange(bytes.Length, Megabyte / 2, 2 * Megabyte);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var most = before;
        using var watching = new Timer(_ => most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: false)), null, 0, 5);
        var began = Process.GetCurrentProcess().TotalProcessorTime;
        var answers = Read(shape.File, bytes);
        var took = Process.GetCurrentProcess().TotalProcessorTime - began;
        Assert.True(answers > 0, name);
        Assert.True(took < Most, $"{name}: {took} of the processor");
        Assert.True(most - before < MostMemory, $"{name}: {most - before} bytes");
    }

    private static int Read(string file, byte[] bytes) =>
        OutgoingCases.Desk.Inputs.Cases([new OpenedInput(file, new MemoryStream(bytes, writable: false), null)], new ImportOptions(Imports.AsOf)).Count();
}
