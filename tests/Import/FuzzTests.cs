using System.Diagnostics;
using Myelon.Formats.CaseFile;
using Myelon.Desk.Inputs;
using Myelon.Exchange.Mapping;
using Myelon.Exchange.Sources;
using Myelon.Medicine.Vocabulary;
using Myelon.Tests.Support;

namespace Myelon.Tests.Import;

/// <summary>
/// Mutated inputs: every reader answers or refuses, throws nothing, and keeps its memory. Ten thousand a reader here (the FHIR reader's are
/// shared by two originals); scripts/fuzz-import runs as many as asked for. Nothing runs beside it: the memory that is counted is its own.
/// </summary>
[Trait(Speed.Name, Speed.Slow)]
[Collection(Alone)]
[CollectionDefinition(Alone, DisableParallelization = true)]
public class FuzzTests
{
    internal const string Alone = "alone";
    private const long MostKept = 64 * 1024 * 1024;

    /// <summary>How many inputs a reader gets; the script sets more.</summary>
    private static int Count => int.TryParse(Environment.GetEnvironmentVariable("MYELON_FUZZ_COUNT"), System.Globalization.CultureInfo.InvariantCulture, out var n) ? n : 10_000;

    /// <summary>Where the random changes start; the script takes another one each run.</summary>
    private static int Seed => int.TryParse(Environment.GetEnvironmentVariable("MYELON_FUZZ_SEED"), System.Globalization.CultureInfo.InvariantCulture, out var n) ? n : 0;

    [Theory]
    [InlineData("spinal-obds.xml", InputKind.Obds, 1, 1)]
    [InlineData("spinal-obds-rki.xml", InputKind.Obds, 1, 5)]
    [InlineData("spinal-mii-2024.json", InputKind.Fhir, 2, 2)]
    [InlineData("spinal-mcode.json", InputKind.Fhir, 2, 3)]
    [InlineData("spinal-table.csv", InputKind.Csv, 1, 4)]
    public void Mutated_inputs_are_answered_or_refused(string name, InputKind kind, int share, int seed)
    {
        var original = Imports.Example(name);
        var random = new Random(Seed + seed);
        var reader = Imports.Reader(comma: true);
        var withStructure = Imports.Reader(comma: true, structure: true);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var watch = Stopwatch.StartNew();
        var (taken, refused, slowest) = (0, 0, TimeSpan.Zero);
        for (var i = 0; i < Count / share; i++)
        {
            var mutant = Mutation.Of(original, random);
            var began = watch.Elapsed;
            var cases = (i % 50 == 0 ? withStructure : reader).Read("x", kind, mutant);
            slowest = watch.Elapsed - began is var took && took > slowest ? took : slowest;
            Assert.NotEmpty(cases);
            foreach (var imported in cases)
            {
                Assert.True(imported.Case is not null || imported.Faults.Count > 0);
                _ = imported.Case is null ? ++refused : ++taken;
                if (i % 100 == 0 && imported.Case is { } @case)
                {
                    var read = new CaseReader(AllFacts.Vocabulary, Lesion.AffectedLevels, Imports.AsOf, []).Read(System.Text.Encoding.UTF8.GetBytes(CaseWriterTests.Written(@case)));
                    Assert.Empty(read.Faults);
                }
            }
        }

        Assert.True(taken > 0 && refused > 0, $"{taken} taken, {refused} refused");
        Assert.True(slowest < TimeSpan.FromSeconds(10), $"slowest {slowest}");
        var kept = GC.GetTotalMemory(forceFullCollection: true) - before;
        Assert.True(kept < MostKept, $"{kept} bytes kept");
    }
}
