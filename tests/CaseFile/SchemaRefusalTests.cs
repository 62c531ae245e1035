using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Myelon.Core.Reasoning;
using Myelon.Formats.CaseFile;
using Myelon.Formats.Schema;
using Myelon.Medicine.SpinalMetastases;
using Myelon.Tests.Support;

namespace Myelon.Tests.CaseFile;

/// <summary>What the reader refuses, the schema refuses too where a schema can say it.</summary>
public sealed class SchemaRefusalTests
{
    private static readonly string Deep = new string('[', 40) + new string(']', 40);

    [Theory]
    [InlineData("[]")]
    [InlineData("""{"case":"a"}""")]
    [InlineData("""{"format":"myelon-case/1"}""")]
    [InlineData("""{"format":"myelon-case/2","case":"a"}""")]
    [InlineData("""{"format":"myelon-case/1","case":""}""")]
    [InlineData("""{"format":"myelon-case/1","case":null}""")]
    [InlineData("""{"format":"myelon-case/1","case":7}""")]
    [InlineData("""*"fact":{}""")]
    [InlineData("""*"facts":[]""")]
    [InlineData("""*"facts":{"moter_deficit":true}""")]
    [InlineData("""*"facts":{"bilsky_grade":2}""")]
    [InlineData("""*"facts":{"bilsky_grade":"4"}""")]
    [InlineData("""*"facts":{"spinal_levels":["T13"]}""")]
    [InlineData("""*"facts":{"spinal_levels":[null]}""")]
    [InlineData("""*"facts":{"spinal_levels":"T6"}""")]
    [InlineData("""*"facts":{"motor_deficit":"yes"}""")]
    [InlineData("""*"facts":{"motor_deficit":1}""")]
    [InlineData("""*"facts":{"motor_deficit":DEEP}""")]
    [InlineData("""*"facts":{"planned_rt_dose_gy":"8 Gy"}""")]
    [InlineData("""*"facts":{"planned_rt_dose_gy":80.01}""")]
    [InlineData("""*"facts":{"planned_rt_dose_gy":0.99}""")]
    [InlineData("""*"facts":{"planned_rt_fractions":5.5}""")]
    [InlineData("""*"facts":{"karnofsky":75}""")]
    [InlineData("""*"facts":{"imaging_mri_date":"31.12.2025"}""")]
    [InlineData("""*"facts":{"imaging_mri_date":"2026-02-29"}""")]
    [InlineData("""*"facts":{"case_conference_date":"2026-01-01T00:00:00Z"}""")]
    [InlineData("""*"facts":{"surgery_datetime":"2026-11-25T09:00:00"}""")]
    [InlineData("""*"as_of":"2026-11-25" """)]
    [InlineData("""*"lesions":{}""")]
    [InlineData("""*"lesions":[{"facts":{}}]""")]
    [InlineData("""*"lesions":[{"lesion":"T6","name":"x"}]""")]
    [InlineData("""*"lesions":[{"lesion":"T6","facts":{"karnofsky":105}}]""")]
    [InlineData("""*"radiotherapy_courses":[{"levels":["T6"],"fractions":10}]""")]
    [InlineData("""*"radiotherapy_courses":[{"levels":[],"fractions":10,"dose_per_fraction_gy":3}]""")]
    [InlineData("""*"radiotherapy_courses":[{"levels":null,"fractions":10,"dose_per_fraction_gy":3}]""")]
    [InlineData("""*"radiotherapy_courses":[{"levels":["T6"],"fractions":61,"dose_per_fraction_gy":3}]""")]
    [InlineData("""*"radiotherapy_courses":[{"levels":["T6"],"fractions":10,"dose_per_fraction_gy":300}]""")]
    [InlineData("""*"radiotherapy_courses":[{"levels":["T6"],"fractions":10,"dose_per_fraction_gy":3,"technique":"photon"}]""")]
    [InlineData("""*"radiotherapy_courses":[{"levels":["T6"],"fractions":10,"dose_per_fraction_gy":3,"series":""}]""")]
    [InlineData("""*"provenance":[{"fact":"moter_deficit","source":"x"}]""")]
    [InlineData("""*"provenance":[{"fact":"motor_deficit"}]""")]
    [InlineData("""*"provenance":[{"fact":"motor_deficit","source":"x","confirmed":"yes"}]""")]
    [InlineData("""*"score_items":{"no_such_score":{}}""")]
    [InlineData("""*"score_items":{"tokuhashi_revised_2005":null}""")]
    [InlineData("""*"score_items":{"tokuhashi_revised_2005":{"no_such_item":1}}""")]
    [InlineData("""*"score_items":{"tokuhashi_revised_2005":{"total":99}}""")]
    [InlineData("""*"score_items":{"tokuhashi_revised_2005":{"total":"many"}}""")]
    [InlineData("""*"isncsci":5""")]
    [InlineData("""*"isncsci":{"right":{}}""")]
    [InlineData("""*"isncsci":WITH("L5": 2 -> "L5": 6)""")]
    [InlineData("""*"isncsci":WITH("L5": 2 -> "L5": {"grade": 2, "non_sci": "perhaps"})""")]
    [InlineData("""*"isncsci":WITH("L5": 2 -> "L5": {"grade": 5, "non_sci": "considered_normal"})""")]
    [InlineData("""*"isncsci":WITH("L5": 2 -> "L6": 2)""")]
    [InlineData("""*"isncsci":WITH("deep_anal_pressure": true -> "deep_anal_pressure": 1)""")]
    [InlineData("""*"isncsci":WITH(08:10:00+01:00 -> 08:10)""")]
    public void A_schema_can_say(string broken) => Assert.Equal((true, true), (ReaderRefuses(broken), SchemaRefuses(broken)));

    [Theory]
    [InlineData("a duplicate key", """*"facts":{"motor_deficit":true,"motor_deficit":false}""")]
    [InlineData("a duplicate lesion", """*"lesions":[{"lesion":"T6"},{"lesion":"T6"}]""")]
    [InlineData("a time after as_of", """*"as_of":"2026-11-25T09:00:00Z","facts":{"imaging_mri_date":"2026-11-27"}""")]
    [InlineData("the end of a course after as_of", """*"radiotherapy_courses":[{"levels":["T6"],"fractions":10,"dose_per_fraction_gy":3,"end_date":"2026-11-27"}]""")]
    [InlineData("a total that its items cannot add up to", """*"facts":{"sins_total":2,"sins_pain":"mechanical"}""")]
    [InlineData("more than 28 digits", """*"facts":{"planned_rt_dose_gy":8.00000000000000000000000000000001}""")]
    [InlineData("NUL in a text", """{"format":"myelon-case/1","case":"a\u0000"}""")]
    [InlineData("a grade written with a decimal point", """*"isncsci":WITH("L5": 2 -> "L5": 2.0)""")]
    [InlineData("a control character in a worksheet", """*"isncsci":WITH("comments": "Invented -> "comments": "\u0007Invented)""")]
    public void A_schema_cannot_say(string what, string broken)
    {
        Assert.True(ReaderRefuses(broken), what);
        Assert.False(SchemaRefuses(broken), what);
    }

    /// <summary>The patterns of dates and moments take what the readers take, to the last leap day.</summary>
    [Fact]
    public void Dates_and_moments_are_those_of_the_reader()
    {
        var definitions = CaseSchema.Of(Rules.All)["$defs"]!;
        Regex Pattern(string name) => new((string)definitions[name]!["pattern"]!, RegexOptions.CultureInvariant);
        var (date, dayOrMoment, moment, worksheet) = (Pattern("date"), Pattern("day_or_moment"), Pattern("moment"), Pattern("worksheet_moment"));
        foreach (var year in (int[])[0, 1899, 1900, 1904, 2000, 2023, 2024, 2096, 2100, 2104, 2200, 2201, 9999])
        {
            for (var month = 0; month <= 13; month++)
            {
                foreach (var day in (int[])[0, 1, 28, 29, 30, 31, 32])
                {
                    var written = string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}-{day:00}");
                    Same(date, "imaging_mri_date", written);
                }
            }
        }

        foreach (var time in (string[])
            ["", "T09:00Z", "T09:00:00Z", "T09:00:00.5Z", "T09:00:00,5Z", "T09:00:00.123456789+01:00", "T09:00:00.1234567890Z", "T09:00:00.Z", "T24:00:00Z", "T24:00Z", "T24:00:00.0Z", "T24:00:00.1Z", "T24:01Z", "T23:59:60Z",
             "T09:60Z", "T9:00Z", " 09:00Z", "t09:00:00Z", "T09:00:00z", "T09:00:00", "T09:00:00+01", "T09:00:00+0100", "T09:00:00+01:00:30", "T09:00:00-00:00", "T09:00:00+18:00",
             "T09:00:00-18:00", "T09:00:00+18:01", "T09:00:00+19:00", "T09:00:00+01:60", "T09:00:00Z "])
        {
            var written = "2026-11-25" + time;
            Same(dayOrMoment, "surgery_datetime", written);
            Assert.True(moment.IsMatch(written) == !ReaderRefuses($$"""{"format":"myelon-case/1","case":"a","as_of":{{Quoted(written)}}}"""), "as_of " + written);
            var refused = ReaderRefuses($"*\"as_of\":\"2026-12-31T00:00:00Z\",\"isncsci\":WITH(2026-11-25T08:10:00+01:00 -> {written})");
            Assert.True(worksheet.IsMatch(written) == !refused, "examined_at " + written);
        }
    }

    private static void Same(Regex pattern, string fact, string written) => Assert.True(
        pattern.IsMatch(written) == !ReaderRefuses($$"""*"as_of":"2200-12-31T23:59:59Z","facts":{"{{fact}}":{{Quoted(written)}}}"""),
        $"{fact} {written}");

    private static string Quoted(string text) => JsonSerializer.Serialize(text);

    /// <summary>A case, written short: a star for the two keys that every case has, and the example of a worksheet with something else in it.</summary>
    private static byte[] Bytes(string broken)
    {
        var json = broken.StartsWith('*') ? $$"""{"format":"myelon-case/1","case":"a",{{broken[1..]}}}""" : broken;
        json = json.Replace("DEEP", Deep, StringComparison.Ordinal);
        var match = Regex.Match(json, @"WITH\((.+) -> (.+)\)");
        if (match.Success)
        {
            var worksheet = File.ReadAllText(Path.Combine(Repository.Root, "examples", "isncsci-t6-day-0.json"));
            Assert.Contains(match.Groups[1].Value, worksheet, StringComparison.Ordinal);
            json = json.Replace(match.Value, worksheet.Replace(match.Groups[1].Value, match.Groups[2].Value, StringComparison.Ordinal), StringComparison.Ordinal);
        }

        return Encoding.UTF8.GetBytes(json);
    }

    /// <summary>Whether the reader refuses the case; what it says then is an answer that its schema takes.</summary>
    private static bool ReaderRefuses(string broken)
    {
        var reading = CaseText.Reader.Read(Bytes(broken));
        if (reading.Case is { } @case && CaseChecks.Faults(@case, CaseText.Evaluator) is { Count: > 0 } faults)
        {
            reading = new CaseReading(null, reading.Name, faults);
        }

        if (reading.Case is not null)
        {
            return false;
        }

        using var body = new MemoryStream();
        using (var json = new Utf8JsonWriter(body))
        {
            EvaluationWriter.WriteRefusal(json, reading, broken.Length % 2 == 0 ? 7 : null);
        }

        Schemas.Valid(Schemas.AnswerWithoutMore, body.ToArray());
        return true;
    }

    private static bool SchemaRefuses(string broken) => Schemas.Against(Schemas.Case, Bytes(broken)).Count > 0;
}
