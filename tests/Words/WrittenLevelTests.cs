using Myelon.Core.Logic;
using Myelon.Medicine.Vocabulary;
using Myelon.Tests.Support;

namespace Myelon.Tests.Words;

/// <summary>Wherever levels are entered as text, the spellings of a German clinic are taken.</summary>
public sealed class WrittenLevelTests
{
    [Theory]
    [InlineData("Th6", "T6")]
    [InlineData("BWK 6", "T6")]
    [InlineData("LWK 1", "L1")]
    [InlineData("Th5-7", "T5 T6 T7")]
    [InlineData("T11,L1", "T11 L1")]
    [InlineData("HWK 2", "C2")]
    public void A_spelling_names_its_levels(string written, string codes) =>
        Assert.Equal(codes, string.Join(' ', WrittenLevels.CodesOf(Lesion.AffectedLevels, written) ?? []));

    [Theory]
    [InlineData("A")]
    [InlineData("L6")]
    [InlineData("Th13")]
    [InlineData("")]
    public void Anything_else_names_none(string written) => Assert.Null(WrittenLevels.Of(Lesion.AffectedLevels, written));

    [Fact]
    public void Another_set_of_values_is_not_read_as_levels() => Assert.Null(WrittenLevels.Of(Surgery.Region, "Th6"));

    [Theory]
    [InlineData("spinal_levels=Th12")]
    [InlineData("spinal_levels=BWK 12")]
    [InlineData("spinal_levels=T12")]
    public void The_command_line_takes_them(string argument)
    {
        var expected = Command.Run("", "score", "sins", "spinal_levels=T12", "--format", "json");
        var (code, output, error) = Command.Run("", "score", "sins", argument, "--format", "json");
        Assert.Equal((0, ""), (code, error));
        Assert.Equal(expected.Output, output);
    }
}
