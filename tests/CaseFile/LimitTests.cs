using System.Text;
using Myelon.Core;
using Myelon.Formats.CaseFile;
using Myelon.Formats.Json;
using Myelon.Formats.Worksheets;
using Myelon.Medicine.Instruments.Isncsci;
using Myelon.Tests.Support;

namespace Myelon.Tests.CaseFile;

/// <summary>How large a case may be: what is just within a limit is read, one more is refused with the limit in the message.</summary>
public sealed class LimitTests
{
    [Theory]
    [InlineData("lesions", 50, true)]
    [InlineData("lesions", 51, false)]
    [InlineData("courses", 60, true)]
    [InlineData("courses", 61, false)]
    [InlineData("series", 200, true)]
    [InlineData("series", 201, false)]
    public void A_case_has_room_for_what_a_spine_has_and_not_for_more(string what, int count, bool isRead)
    {
        var reading = CaseText.Reader.Read(Encoding.UTF8.GetBytes(what switch
        {
            "lesions" => Case("x", rest: $""", "lesions": [{Many(count, i => $$"""{ "lesion": "L {{i}}", "facts": {} }""")}]"""),
            "courses" => Case("x", rest: $""", "radiotherapy_courses": [{Many(count, _ => """{ "levels": ["T6"], "fractions": 5, "dose_per_fraction_gy": 4 }""")}]"""),
            _ => Case("x", rest: $$""", "radiotherapy_courses": [{ "levels": ["T6"], "fractions": 5, "dose_per_fraction_gy": 4, "series": "{{new string('n', count)}}" }]"""),
        }));
        Assert.Equal(isRead, reading.Case is not null);
        if (!isRead)
        {
            var fault = Assert.Single(reading.Faults);
            Assert.Contains((count - 1).ToString(System.Globalization.CultureInfo.InvariantCulture), fault.Message.De, StringComparison.Ordinal);
            Assert.Contains((count - 1).ToString(System.Globalization.CultureInfo.InvariantCulture), fault.Message.En, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(200, "Das Merkmal")]
    [InlineData(201, "mehr als 200 Zeichen")]
    public void A_key_has_two_hundred_letters_at_most(int length, string told)
    {
        var fault = Assert.Single(CaseText.Reader.Read(Encoding.UTF8.GetBytes(Case("x", $"\"{new string('k', length)}\": [0, 0]"))).Faults);
        Assert.Contains(told, fault.Message.De, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, 1, null)]
    [InlineData(100, 100, null)]
    [InlineData(101, 101, "Und 1 weitere Fehler.")]
    [InlineData(5000, 101, "Und 4900 weitere Fehler.")]
    public void A_hundred_faults_are_told_and_the_rest_is_counted(int wrong, int told, string? last)
    {
        var faults = CaseText.Reader.Read(Encoding.UTF8.GetBytes(Case("x", Many(wrong, i => $"\"unbekannt_{i}\": 1")))).Faults;
        Assert.Equal(told, faults.Count);
        if (last is not null)
        {
            Assert.Equal(last, faults[^1].Message.De);
        }
    }

    [Fact]
    public void A_case_of_a_million_values_is_refused_before_it_is_kept()
    {
        var fault = Assert.Single(CaseText.Reader.Read(Encoding.UTF8.GetBytes(Case("x", $"\"ecog\": [{Many(CaseLimits.Values, _ => "0")}]"))).Faults);
        Assert.Contains("200.000 Werte", fault.Message.De, StringComparison.Ordinal);
        Assert.Contains("200,000 values", fault.Message.En, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2000, false)]
    [InlineData(2001, true)]
    public void A_file_of_worksheets_has_two_thousand_at_most(int count, bool isRefused)
    {
        var readings = WorksheetFile.Read(Encoding.UTF8.GetBytes($"[{Many(count, _ => "{}")}]"), WorksheetFields.All);
        Assert.Equal(isRefused ? 1 : count, readings.Length);
        Assert.Equal(isRefused, readings[0].Faults[0].Message.En.Contains("2000", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("""{ "a/b": [1, { "c~d": 2 }] }""", "/a~1b/1/c~0d")]
    [InlineData("[[[7]]]", "/0/0/0")]
    [InlineData("3", "")]
    public void A_place_is_told_as_a_pointer(string json, string pointer)
    {
        var node = JsonTree.Read(Encoding.UTF8.GetBytes(json), []);
        while (node is JsonArrayNode or JsonObjectNode)
        {
            node = node is JsonArrayNode array ? array.Items[^1] : ((JsonObjectNode)node).Members[^1].Value;
        }

        Assert.Equal(pointer, node!.Pointer);
        Assert.Equal("/7" + pointer, Last(JsonTree.Read(Encoding.UTF8.GetBytes(json), [], "/7")!).Pointer);
    }

    [Fact]
    public void A_fault_shows_the_beginning_of_a_text_that_is_too_long_and_no_half_letter()
    {
        var faults = new FaultList { new Fault(new string('p', 299) + "\U0001F642", new(new string('d', 2000), "e"), new("f", "f")) };
        Assert.Equal(new string('p', 299) + "…", faults[0].Pointer);
        Assert.Equal(1001, faults[0].Message.De.Length);
        Assert.Equal("e", faults[0].Message.En);
    }

    private static JsonNode Last(JsonNode node) => node switch
    {
        JsonArrayNode array => Last(array.Items[^1]),
        JsonObjectNode parent => Last(parent.Members[^1].Value),
        _ => node,
    };

    private static string Case(string name, string facts = "", string rest = "") =>
        $$"""{ "format": "myelon-case/1", "case": "{{name}}", "facts": { {{facts}} } {{rest}} }""";

    private static string Many(int count, Func<int, string> one) => string.Join(',', Enumerable.Range(0, count).Select(one));
}
