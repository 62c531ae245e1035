using System.Text;
using System.Text.Json;
using Myelon.Composition;
using Myelon.Core;
using Myelon.Desk;
using NodaTime;
using NodaTime.Testing;

namespace Myelon.Tests.Words;

/// <summary>Names that look alike, cannot be seen, or name a real person.</summary>
public sealed class CaseNamesTests
{
    private static readonly GuidelineDesk Desk = new(Guidelines.Current, new FakeClock(Instant.FromUtc(2026, 11, 25, 8, 0)), DateTimeZone.Utc);

    [Theory]
    [InlineData("T6", "Th9", null)]
    [InlineData("T6", "T6 ", "/lesions/1/lesion")]
    [InlineData("T6", " T6", "/lesions/1/lesion")]
    [InlineData("T6", "T6\u200B", "/lesions/1/lesion")]
    [InlineData("T6", "Т6", "/lesions/1/lesion")]
    [InlineData("T6", "t6", "/lesions/1/lesion")]
    [InlineData("Met A", "met a", "/lesions/1/lesion")]
    [InlineData("Met A", "Met  A", "/lesions/1/lesion")]
    [InlineData("T6", "L3\nlinks", "/lesions/1/lesion")]
    [InlineData("T6", "L3\r\nlinks", "/lesions/1/lesion")]
    [InlineData("T6", "L3\tlinks", "/lesions/1/lesion")]
    [InlineData("T6", "L3\u202Elinks", "/lesions/1/lesion")]
    [InlineData("T6", "L3\u2028links", "/lesions/1/lesion")]
    [InlineData("T6", "L3\u00A0links", "/lesions/1/lesion")]
    [InlineData("\uFEFFT6", "L3", "/lesions/0/lesion")]
    public void A_file_takes_only_names_that_a_form_takes(string one, string other, string? pointer)
    {
        var file = $$"""{"format":"myelon-case/1","case":"A","lesions":[{"lesion":{{Quoted(one)}}},{"lesion":{{Quoted(other)}}}]}""";
        var faults = Desk.Read(Encoding.UTF8.GetBytes(file)).Faults;
        Assert.Equal(pointer is null ? [] : [pointer], faults.Select(f => f.Pointer));
        Assert.All(faults, f => Assert.False(string.IsNullOrWhiteSpace(f.Fix.De)));
    }

    [Theory]
    [InlineData("P-17", true)]
    [InlineData("P-17 ", false)]
    [InlineData("P\u200B17", false)]
    [InlineData("P\n17", false)]
    public void So_does_the_name_of_the_case(string name, bool isTaken)
    {
        var faults = Desk.Read(Encoding.UTF8.GetBytes($$"""{"format":"myelon-case/1","case":{{Quoted(name)}}}""")).Faults;
        Assert.Equal(isTaken ? [] : ["/case"], faults.Select(f => f.Pointer));
    }

    [Theory]
    [InlineData("P-017", false)]
    [InlineData("T11-renal-cell", false)]
    [InlineData("Fall 4", false)]
    [InlineData("Met A", false)]
    [InlineData("2026-0117", false)]
    [InlineData("N-123456789", false)]
    [InlineData("Max Muster 12.03.1954", true)]
    [InlineData("Anna Beispiel 3.4.61", true)]
    [InlineData("Max Muster", true)]
    [InlineData("Muster, Max", true)]
    [InlineData("Otto von Muster", true)]
    [InlineData("Anna Müller-Beispiel", true)]
    [InlineData("MUSTER MAX", true)]
    [InlineData("M. Muster", true)]
    [InlineData("Muster, M.", true)]
    [InlineData("P 12.03.1954", true)]
    [InlineData("P 12/3/54", true)]
    [InlineData("P-1954-03-12", true)]
    [InlineData("p19540312", true)]
    [InlineData("12 März 1954", true)]
    [InlineData("A123456789", true)]
    [InlineData("A 123 456 789", true)]
    [InlineData("1234567890", true)]
    public void What_looks_like_a_real_person_is_known(string name, bool looks) => Assert.Equal(looks, CaseNames.LooksLikePerson(name) is not null);

    [Theory]
    [InlineData("T6", "T9", true)]
    [InlineData("Th6 links", "T9", true)]
    [InlineData("BWK 6", "T6", false)]
    [InlineData("T5-7", "T6", false)]
    [InlineData("Herd", "T9", false)]
    [InlineData("L6", "L5", false)]
    public void A_lesion_named_like_one_level_that_lies_at_another_is_to_be_checked(string name, string level, bool isTold)
    {
        var file = $$$"""{"format":"myelon-case/1","case":"A","lesions":[{"lesion":{{{Quoted(name)}}},"facts":{"spinal_levels":["{{{level}}}"]}}]}""";
        var checks = Desk.Evaluator.Evaluate(Desk.Read(Encoding.UTF8.GetBytes(file)).Case!).PleaseCheck;
        Assert.Equal(isTold, checks.Any(c => c.Unusual.Code == "name_is_another_level"));
    }

    private static string Quoted(string text) => JsonSerializer.Serialize(text);
}
