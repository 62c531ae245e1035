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
    private const string Alone = "alone";
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
            var mutant = Mutated(original, random);
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

    /// <summary>One to four changes: a byte, a piece taken out, doubled or moved, a number made odd, a word of the format put elsewhere.</summary>
    private static byte[] Mutated(byte[] original, Random random)
    {
        var bytes = new List<byte>(original);
        for (var change = random.Next(1, 5); change > 0 && bytes.Count > 4; change--)
        {
            var at = random.Next(bytes.Count - 1);
            var length = Math.Min(random.Next(1, 40), bytes.Count - at);
            switch (random.Next(7))
            {
                case 0:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 1:
                    bytes.RemoveRange(at, length);
                    break;
                case 2:
                    bytes.InsertRange(at, bytes.GetRange(at, length));
                    break;
                case 3:
                    bytes.InsertRange(at, Odd[random.Next(Odd.Length)]);
                    break;
                case 4:
                    var piece = bytes.GetRange(at, length);
                    bytes.RemoveRange(at, length);
                    bytes.InsertRange(random.Next(bytes.Count), piece);
                    break;
                case 5:
                    Digit(bytes, at, random);
                    break;
                default:
                    bytes.RemoveRange(at, bytes.Count - at);
                    break;
            }
        }

        return [.. bytes];
    }

    private static void Digit(List<byte> bytes, int from, Random random)
    {
        for (var i = from; i < bytes.Count; i++)
        {
            if (bytes[i] is >= (byte)'0' and <= (byte)'9')
            {
                bytes[i] = (byte)('0' + random.Next(10));
                return;
            }
        }
    }

    private static readonly byte[][] Odd =
    [
        [.. "1e400"u8], [.. "-0"u8], [.. "99999999999999999999999999999999"u8], [.. "null"u8], [.. "{}"u8], [.. "[]"u8], [.. "\"\""u8], [.. "\\ud800"u8], [0], [0xFF, 0xFE],
        [.. "&lt;"u8], [.. "&x;"u8], [.. "<!DOCTYPE a>"u8], [.. "<![CDATA["u8], [.. "]]>"u8], [.. "</Meldung>"u8], [.. "\"resourceType\":\"Bundle\","u8],
        [.. "2026-02-31"u8], [.. "9999-12-31"u8], [.. ";"u8], [.. ","u8], [.. "\n"u8], [.. "\""u8], [.. "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["u8],
    ];
}
