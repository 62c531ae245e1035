using Myelon.Core;
using Myelon.Medicine.Vocabulary;

namespace Myelon.Tests.Words;

/// <summary>Levels of the spine as people write them.</summary>
public class SpinalLevelTests
{
    public static TheoryData<string> TwelfthThoracic =>
    [
        "T12", "t12", "T 12", "T-12", "T.12", "Th12", "TH12", "Th 12", "Th-12", "Th. 12", "D12", "D 12", "BWK 12", "BWK12", "bwk 12", "BWK-12", "12. BWK", "12.BWK", "12 BWK", "BWK XII", "BWKXII", "ThXII",
        "Th XII", "BW 12", "BWS 12", "Brustwirbel 12", "Brustwirbelkörper 12", "Brustwirbelkoerper 12", "12. Brustwirbel", "12. Brustwirbelkörper", "zwölfter Brustwirbel",
        "zwölfter Brustwirbelkörper", "Zwoelfter Brustwirbel", "des zwölften Brustwirbels", "12th thoracic vertebra", "twelfth thoracic vertebra", "Thoracic vertebra 12", "T12 vertebra",
        "thoracic vertebral body 12", "Structure of body of twelfth  thoracic vertebra (body structure)", "Vertebra thoracica XII", "Wirbelkörper Th12", "WK Th12", "T12 links", "left T12",
        "Th12 re", "Corpus vertebrae thoracicae XII", "Th12.", "(T12)", "Thorakalwirbel 12",
    ];

    [Theory]
    [MemberData(nameof(TwelfthThoracic))]
    public void Spellings_of_one_vertebra_are_one(string written)
    {
        var reading = SpinalLevels.Read(written);
        Assert.Equal(["T12"], reading.Levels);
        Assert.True(reading.IsOnlyLevels, string.Join(" ", reading.Rest));
    }

    [Theory]
    [InlineData("C0", "C0")]
    [InlineData("Okziput", "C0")]
    [InlineData("Atlas", "C1")]
    [InlineData("Axis", "C2")]
    [InlineData("Dens axis", "C2")]
    [InlineData("HWK 7", "C7")]
    [InlineData("7. Halswirbel", "C7")]
    [InlineData("siebter Halswirbelkörper", "C7")]
    [InlineData("siebenter Halswirbel", "C7")]
    [InlineData("CVII", "C7")]
    [InlineData("3. LWK", "L3")]
    [InlineData("LWK III", "L3")]
    [InlineData("L III", "L3")]
    [InlineData("third lumbar vertebra", "L3")]
    [InlineData("SWK 1", "S1")]
    [InlineData("1. Sakralwirbel", "S1")]
    [InlineData("first sacral vertebra", "S1")]
    [InlineData("T1", "T1")]
    [InlineData("erster Brustwirbel", "T1")]
    [InlineData("T10-T12", "T10 T11 T12")]
    [InlineData("T10-12", "T10 T11 T12")]
    [InlineData("T10–12", "T10 T11 T12")]
    [InlineData("BWK 10 - 12", "T10 T11 T12")]
    [InlineData("Th10 bis L1", "T10 T11 T12 L1")]
    [InlineData("von BWK 11 bis LWK 2", "T11 T12 L1 L2")]
    [InlineData("L1-T11", "T11 T12 L1")]
    [InlineData("T10 to T12", "T10 T11 T12")]
    [InlineData("10. bis 12. Brustwirbel", "T10 T11 T12")]
    [InlineData("10.-12. BWK", "T10 T11 T12")]
    [InlineData("11./12. BWK", "T11 T12")]
    [InlineData("eleventh and twelfth thoracic vertebrae", "T11 T12")]
    [InlineData("BWK 11/12", "T11 T12")]
    [InlineData("BWK 8/10", "T8 T10")]
    [InlineData("Th12/L1", "T12 L1")]
    [InlineData("L5/S1", "L5 S1")]
    [InlineData("T11, T12 und L1", "T11 T12 L1")]
    [InlineData("BWK 10, 11 und 12", "T10 T11 T12")]
    [InlineData("BWK 11, 12, LWK 1", "T11 T12 L1")]
    [InlineData("T3; T7; L2", "T3 T7 L2")]
    [InlineData("12. BWK und 1. LWK", "T12 L1")]
    [InlineData("BWK 12. LWK 1", "T12 L1")]
    [InlineData("C7-T2", "C7 T1 T2")]
    [InlineData("L5 sakralisiert", "L5")]
    [InlineData("T10 T12", "T10 T12")]
    public void Levels_lists_and_ranges_are_read(string written, string levels)
    {
        var reading = SpinalLevels.Read(written);
        Assert.Equal(levels, string.Join(" ", reading.Levels));
        Assert.True(reading.IsOnlyLevels, string.Join(" ", reading.Rest));
    }

    /// <summary>What names no level of the spine, or not only levels.</summary>
    [Theory]
    [InlineData("")]
    [InlineData("T")]
    [InlineData("12")]
    [InlineData("Th")]
    [InlineData("T0")]
    [InlineData("T14")]
    [InlineData("T120")]
    [InlineData("L9")]
    [InlineData("T12-1")]
    [InlineData("L5/1")]
    [InlineData("T2a N1 M0")]
    [InlineData("C79.5")]
    [InlineData("C34.1")]
    [InlineData("C3.2")]
    [InlineData("thoracic spine")]
    [InlineData("BWS")]
    [InlineData("BWS in 2 Ebenen")]
    [InlineData("Brustwirbelsäule")]
    [InlineData("thorakolumbaler Übergang")]
    [InlineData("Lunge")]
    [InlineData("SI-Gelenk")]
    [InlineData("li")]
    [InlineData("T12 oder L1")]
    [InlineData("nicht T12")]
    [InlineData("T12 und Lunge")]
    public void What_is_no_level_is_not_taken_for_one(string written) => Assert.False(SpinalLevels.Read(written).IsOnlyLevels);

    [Theory]
    [InlineData("T13", "T13")]
    [InlineData("L6", "L6")]
    [InlineData("13. Brustwirbel", "T13")]
    [InlineData("LWK 6", "L6")]
    [InlineData("C8", "C8")]
    [InlineData("Co1", "Co1")]
    [InlineData("T12-L6", "L6")]
    public void Vertebrae_outside_the_count_are_named_and_are_no_level(string written, string beyond)
    {
        var reading = SpinalLevels.Read(written);
        Assert.Equal([beyond], reading.Beyond);
        Assert.False(reading.IsOnlyLevels);
    }

    [Theory]
    [InlineData("Knochenmetastase BWK 7, schmerzhaft", "T7")]
    [InlineData("Metastasis at Th12 with fracture", "T12")]
    [InlineData("C79.5 Knochenmetastase", "")]
    [InlineData("Z. n. Bestrahlung BWK 3-5 2021", "T3 T4 T5")]
    public void Levels_are_found_within_words(string written, string levels) =>
        Assert.Equal(levels, string.Join(" ", SpinalLevels.Read(written).Levels));

    [Fact]
    public void The_names_are_those_of_the_vocabulary()
    {
        Assert.Equal(Lesion.AffectedLevels.Values.Select(v => v.Code), SpinalLevels.Names);
        foreach (var value in Lesion.AffectedLevels.Values)
        {
            Assert.All(new[] { value.Code, value.Label.De, value.Label.En }, w => Assert.Equal([value.Code], SpinalLevels.Read(w).Levels));
            Assert.Equal(1UL << SpinalLevels.Names.ToList().IndexOf(value.Code), SpinalLevels.Read(value.Code).BitsIn(SpinalLevels.Names));
        }
    }

    [Fact]
    public void Every_vertebra_is_read_in_every_way_of_writing()
    {
        var ways = new (char Region, string[] Names)[]
        {
            ('C', ["C", "HWK ", "Halswirbel ", "cervical vertebra ", "Vertebra cervicalis "]), ('T', ["T", "Th", "D", "BWK ", "Brustwirbelkörper ", "thoracic vertebra "]),
            ('L', ["L", "LWK ", "Lendenwirbel ", "lumbar vertebra "]), ('S', ["S", "SWK ", "Sakralwirbel ", "sacral vertebra "]),
        };
        foreach (var name in SpinalLevels.Names.Where(n => n != "C0"))
        {
            Assert.All(ways.Single(w => w.Region == name[0]).Names, way => Assert.Equal([name], SpinalLevels.Read(way + name[1..]).Levels));
        }
    }

    [Fact]
    public void Long_and_odd_texts_are_refused_quickly() => Assert.All(
        new[] { new string('T', 10_000), string.Concat(Enumerable.Repeat("T1-", 166)), string.Concat(Enumerable.Repeat("12.", 160)), "T\0001", "Ｔ１２", "٣" },
        text => Assert.NotNull(SpinalLevels.Read(text)));
}
