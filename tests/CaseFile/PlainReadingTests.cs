using System.Text;
using System.Text.Json;
using Myelon.Core.Cases;
using Myelon.Formats.CaseFile;
using Myelon.Medicine.Vocabulary;
using Myelon.Tests.Support;

namespace Myelon.Tests.CaseFile;

/// <summary>What is read straight from the bytes against what is read with its places: the same case, and nothing that the other refuses.</summary>
public sealed class PlainReadingTests
{
    private static readonly PlainCaseReader Plain = new(AllFacts.Vocabulary, Lesion.AffectedLevels, CaseText.AsOf);

    private static readonly CaseReader Reader = new(AllFacts.Vocabulary, Lesion.AffectedLevels, CaseText.AsOf, CaseText.Evaluator.Rules.WorksheetFields);

    [Fact]
    public void A_case_of_facts_lesions_and_courses_is_read_plainly_and_is_the_same() => Rounds.Each(300, seed =>
    {
        var written = Written(new RandomCase(seed).Case(seed % 4, 0.05 + (0.1 * (seed % 9))));
        var plain = Plain.Read(written);
        Assert.NotNull(plain);
        Assert.Equal(Encoding.UTF8.GetString(Written(Reader.ReadWithPlaces(written).Case!)), Encoding.UTF8.GetString(Written(plain)));
    });

    /// <summary>A byte changed, taken out or doubled: what is then still read plainly is what the other reader reads.</summary>
    [Fact]
    public void Nothing_is_read_plainly_that_the_other_reader_refuses() => Rounds.Each(20_000, seed =>
    {
        var random = new Random(seed);
        byte[] written = [.. Written(new RandomCase(seed % 50).Case(seed % 3, 0.05))];
        var at = random.Next(written.Length);
        byte[] changed = random.Next(3) switch
        {
            0 => [.. written[..at], (byte)"0\"{}[],:.-a\\\0 \u007f"[random.Next(15)], .. written[(at + 1)..]],
            1 => [.. written[..at], .. written[(at + 1)..]],
            _ => [.. written[..at], .. written[random.Next(at + 1)..]],
        };
        if (Plain.Read(changed) is { } plain)
        {
            var other = Reader.ReadWithPlaces(changed);
            Assert.Empty(other.Faults);
            Assert.Equal(Encoding.UTF8.GetString(Written(other.Case!)), Encoding.UTF8.GetString(Written(plain)));
        }
    });

    [Theory]
    [InlineData("""{"format":"myelon-case/1","case":"a"}""", true)]
    [InlineData("""{"case":"a","format":"myelon-case/1","facts":{"motor_deficit":null}}""", true)]
    [InlineData("""{"format":"myelon-case/1","case":"a","radiotherapy_courses":[]}""", true)]
    [InlineData("""{"format":"myelon-case/1","case":"a","radiotherapy_courses":[{"levels":["T4"],"fractions":10,"dose_per_fraction_gy":3}]}""", true)]
    [InlineData("""{"format":"myelon-case/1","case":"a","radiotherapy_courses":[{"levels":[],"fractions":10,"dose_per_fraction_gy":3}]}""", false)]
    [InlineData("""{"format":"myelon-case/1","case":"a","radiotherapy_courses":[{"levels":["T4"],"fractions":10,"fractions":10,"dose_per_fraction_gy":3}]}""", false)]
    [InlineData("""{"format":"myelon-case/1","case":"a","radiotherapy_courses":[],"as_of":"2026-11-25T09:00:00+01:00"}""", false)]
    [InlineData("""{"format":"myelon-case/1","case":"a"} {}""", false)]
    [InlineData("""{"format":"myelon-case/1","case":"a","case":"b"}""", false)]
    [InlineData("""{"format":"myelon-case/2","case":"a"}""", false)]
    [InlineData("""{"format":"myelon-case/1"}""", false)]
    [InlineData("""{"format":"myelon-case/1","case":""}""", false)]
    [InlineData("""{"format":"myelon-case/1","case":"a\u0000"}""", false)]
    [InlineData("""{"format":"myelon-case/1","case":"a\ud800"}""", false)]
    [InlineData("""{"format":"myelon-case/1","case":"a","facts":{"motor_deficit":"yes"}}""", false)]
    [InlineData("""{"format":"myelon-case/1","case":"a","facts":{"motor_deficit":true,"motor_deficit":true}}""", false)]
    [InlineData("""{"format":"myelon-case/1","case":"a","facts":{"motor_deficite":true}}""", false)]
    [InlineData("""{"format":"myelon-case/1","case":"a","facts":{"muscle_strength_min_janda":7}}""", false)]
    [InlineData("""{"format":"myelon-case/1","case":"a","facts":{},"as_of":"2026-11-25T09:00:00+01:00"}""", false)]
    [InlineData("""{"format":"myelon-case/1","case":"a","lesions":[{"lesion":"x"},{"lesion":"x"}]}""", false)]
    [InlineData("""{"format":"myelon-case/1","case":"a","radiotherapy_courses":null}""", false)]
    [InlineData("""{"format":"myelon-case/1","case":"a","isncsci":null}""", false)]
    [InlineData("""[]""", false)]
    [InlineData("", false)]
    public void What_is_unusual_is_left_to_the_other_reader(string text, bool isPlain) =>
        Assert.Equal(isPlain, Plain.Read(Encoding.UTF8.GetBytes(text)) is not null);

    private static byte[] Written(Case @case)
    {
        using var body = new MemoryStream();
        using (var json = new Utf8JsonWriter(body, JsonOut.Options(indented: false)))
        {
            new CaseWriter(Lesion.AffectedLevels).Write(json, @case);
        }

        return body.ToArray();
    }
}
