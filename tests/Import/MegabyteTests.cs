using System.Diagnostics;
using Myelon.Desk.Inputs;
using Myelon.Tests.Outgoing;
using Myelon.Tests.Support;

namespace Myelon.Tests.Import;

/// <summary>
/// An input of one megabyte, whatever its shape, is answered within 2 s of the processor and 256 MB. Measured is the time of the
/// processor of this program, not that of a clock; no other test runs beside it. Twice the time is allowed here, because a processor that
/// others share is slower. The memory is no measure but a bound: a program of its own reads all shapes with a heap that cannot grow beyond it.
/// </summary>
[Trait(Speed.Name, Speed.Slow)]
[Collection(FuzzTests.Alone)]
public sealed class MegabyteTests
{
    private const string MostMemory = "0x10000000";

    private static readonly TimeSpan Most = TimeSpan.FromSeconds(2 * 2);

    /// <summary>The names of the shapes.</summary>
    public static TheoryData<string> Names => [.. Shapes.Foreign.Keys, .. Shapes.Own.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void G23_A_megabyte_of_any_shape_is_answered_in_time(string name)
    {
        Megabyte.Read(name, Megabyte.Bytes / 100);
        var began = Process.GetCurrentProcess().TotalProcessorTime;
        var answers = Megabyte.Read(name, Megabyte.Bytes);
        var took = Process.GetCurrentProcess().TotalProcessorTime - began;
        Assert.True(answers > 0, name);
        Assert.True(took < Most, $"{name}: {took} of the processor");
    }

    [Fact]
    public async Task G23_A_megabyte_of_any_shape_is_answered_within_a_bounded_heap()
    {
        var start = new ProcessStartInfo(
            "dotnet",
            [typeof(MegabyteTests).Assembly.Location, "-noColor", "-noLogo", "-explicit", "only", "-class", typeof(MegabyteShapes).FullName!])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["DOTNET_GCHeapHardLimit"] = MostMemory;
        using var program = Process.Start(start)!;
        var error = program.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = await program.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await program.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(program.ExitCode == 0, output + await error);
        Assert.Contains($"Total: {Names.Count}, Errors: 0, Failed: 0", output, StringComparison.Ordinal);
    }
}

/// <summary>The shapes, read one after the other in a program whose heap is bounded.</summary>
public sealed class MegabyteShapes
{
    [Theory(Explicit = true)]
    [MemberData(nameof(MegabyteTests.Names), MemberType = typeof(MegabyteTests))]
    public void A_megabyte_is_answered(string name) => Assert.True(Megabyte.Read(name, Megabyte.Bytes) > 0);
}

/// <summary>A megabyte of a shape.</summary>
internal static class Megabyte
{
    internal const int Bytes = 1_000_000;

    /// <summary>Reads so many bytes of a shape: how many answers there are.</summary>
    internal static int Read(string name, int size)
    {
        var shape = Shapes.Foreign.TryGetValue(name, out var foreign) ? foreign : Shapes.Own[name];
        var bytes = Shapes.Sized(shape, size);
        Assert.InRange(bytes.Length, size / 2, 2 * size);
        return OutgoingCases.Desk.Inputs
            .Cases([new OpenedInput(shape.File, new MemoryStream(bytes, writable: false), null)], new ImportOptions(Imports.AsOf)).Count();
    }
}
