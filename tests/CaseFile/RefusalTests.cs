using System.Text;
using Myelon.Formats.CaseFile;
using Myelon.Core.Reasoning;
using Myelon.Medicine.Vocabulary;
using Myelon.Tests.Support;

namespace Myelon.Tests.CaseFile;

/// <summary>Each fault of a case file: where it lies, what is said in both languages.</summary>
public sealed class RefusalTests
{
    private static readonly CaseReader Reader = CaseText.Reader;

    [Theory]
    [InlineData("""{"case":"a"}""", "/format", "fehlt", "missing")]
    [InlineData("""{"format":"myelon-case/2","case":"a"}""", "/format", "unbekannt", "unknown")]
    [InlineData("""{"format":"myelon-case/1"}""", "/case", "fehlt", "missing")]
    [InlineData("""{"format":"myelon-case/1","case":""}""", "/case", "braucht einen Text", "needs a text")]
    [InlineData("""{"format":"myelon-case/1","case":"a","fact":{}}""", "/fact", "„facts“", "\"facts\"")]
    [InlineData("""{"format":"myelon-case/1","case":"a","facts":{"moter_deficit":true}}""", "/facts/moter_deficit", "„motor_deficit“", "\"motor_deficit\"")]
    [InlineData("""{"format":"myelon-case/1","case":"a","facts":{"bilsky_grade":2}}""", "/facts/bilsky_grade", "Code als Text", "code as text")]
    [InlineData("""{"format":"myelon-case/1","case":"a","facts":{"bilsky_grade":"4"}}""", "/facts/bilsky_grade", "kein Code", "no code")]
    [InlineData("""{"format":"myelon-case/1","case":"a","facts":{"walking_ability":"geht ohne Hilfe"}}""", "/facts/walking_ability", "kein Code", "no code")]
    [InlineData("""{"format":"myelon-case/1","case":"a","facts":{"spinal_levels":["T13"]}}""", "/facts/spinal_levels/0", "T13", "T13")]
    [InlineData("""{"format":"myelon-case/1","case":"a","facts":{"spinal_levels":"T6"}}""", "/facts/spinal_levels", "Liste", "list")]
    [InlineData("""{"format":"myelon-case/1","case":"a","facts":{"motor_deficit":"yes"}}""", "/facts/motor_deficit", "true oder false", "True or false")]
    [InlineData("""{"format":"myelon-case/1","case":"a","facts":{"motor_deficit":1}}""", "/facts/motor_deficit", "true oder false", "True or false")]
    [InlineData("""{"format":"myelon-case/1","case":"a","facts":{"planned_rt_dose_gy":"8"}}""", "/facts/planned_rt_dose_gy", "Zahl", "number")]
    [InlineData("""{"format":"myelon-case/1","case":"a","facts":{"planned_rt_dose_gy":"8 Gy"}}""", "/facts/planned_rt_dose_gy", "Zahl", "number")]
    [InlineData("""{"format":"myelon-case/1","case":"a","facts":{"planned_rt_dose_gy":8,00}}""", "/facts/planned_rt_dose_gy", "Zeile 1", "line 1")]
    [InlineData("""{"format":"myelon-case/1","case":"a","facts":{"planned_rt_dose_gy":1e400}}""", "/facts/planned_rt_dose_gy", "zu groß", "too large")]
    [InlineData("""{"format":"myelon-case/1","case":"a","facts":{"planned_rt_dose_gy":8.00000000000000000000000000000001}}""", "/facts/planned_rt_dose_gy", "zu viele Stellen", "too many digits")]
    [InlineData("""{"format":"myelon-case/1","case":"a","facts":{"planned_rt_dose_gy":1e-400}}""", "/facts/planned_rt_dose_gy", "", "")]
    [InlineData("""{"format":"myelon-case/1","case":"a","facts":{"planned_rt_dose_gy":80.01}}""", "/facts/planned_rt_dose_gy", "plausiblen", "plausible")]
    [InlineData("""{"format":"myelon-case/1","case":"a","facts":{"planned_rt_dose_gy":0.99}}""", "/facts/planned_rt_dose_gy", "plausiblen", "plausible")]
    [InlineData("""{"format":"myelon-case/1","case":"a","facts":{"planned_rt_fractions":5.5}}""", "/facts/planned_rt_fractions", "keine ganze", "not a whole")]
    [InlineData("""{"format":"myelon-case/1","case":"a","facts":{"karnofsky":75}}""", "/facts/karnofsky", "Vielfaches", "multiple")]
    [InlineData("""{"format":"myelon-case/1","case":"a","facts":{"imaging_mri_date":"31.12.2025"}}""", "/facts/imaging_mri_date", "Datum", "date")]
    [InlineData("""{"format":"myelon-case/1","case":"a","facts":{"imaging_mri_date":"2026-02-29"}}""", "/facts/imaging_mri_date", "Datum", "date")]
    [InlineData("""{"format":"myelon-case/1","case":"a","facts":{"imaging_mri_date":"2026-11-26"}}""", "/facts/imaging_mri_date", "as_of", "as_of")]
    [InlineData("""{"format":"myelon-case/1","case":"a","facts":{"neuro_onset_datetime":"2026-11-25T09:01:00+01:00"}}""", "/facts/neuro_onset_datetime", "as_of", "as_of")]
    [InlineData("""{"format":"myelon-case/1","case":"a","facts":{"surgery_datetime":"2026-11-25T09:00:00"}}""", "/facts/surgery_datetime", "Zeitabstand", "offset")]
    [InlineData("""{"format":"myelon-case/1","case":"a","as_of":"2026-11-25"}""", "/as_of", "Zeitpunkt", "date with time")]
    [InlineData("""{"format":"myelon-case/1","case":"a","case":"b"}""", "/case", "zweimal", "twice")]
    [InlineData("""{"format":"myelon-case/1","case":"a","lesions":[{"lesion":"T6"},{"lesion":"T6"}]}""", "/lesions/1/lesion", "zweimal", "twice")]
    [InlineData("""{"format":"myelon-case/1","case":"a","lesions":[{"facts":{}}]}""", "/lesions/0/lesion", "fehlt", "missing")]
    [InlineData("""{"format":"myelon-case/1","case":"a","radiotherapy_courses":[{"levels":["T6"],"fractions":10}]}""", "/radiotherapy_courses/0/dose_per_fraction_gy", "fehlt", "missing")]
    [InlineData("""{"format":"myelon-case/1","case":"a","radiotherapy_courses":[{"levels":["T6"],"fractions":61,"dose_per_fraction_gy":3}]}""", "/radiotherapy_courses/0/fractions", "plausiblen", "plausible")]
    [InlineData("""{"format":"myelon-case/1","case":"a","radiotherapy_courses":[{"levels":["T6"],"fractions":10,"dose_per_fraction_gy":300}]}""", "/radiotherapy_courses/0/dose_per_fraction_gy", "plausiblen", "plausible")]
    [InlineData("""{"format":"myelon-case/1","case":"a","radiotherapy_courses":[{"levels":["T6"],"fractions":10,"dose_per_fraction_gy":3,"end_date":"2026-11-26"}]}""", "/radiotherapy_courses/0/end_date", "as_of", "as_of")]
    [InlineData("""{"format":"myelon-case/1","case":"a","radiotherapy_courses":[{"levels":["T6"],"fractions":10,"dose_per_fraction_gy":3,"technique":"photon"}]}""", "/radiotherapy_courses/0/technique", "kein Code", "no code")]
    [InlineData("""{"format":"myelon-case/1","case":"a\u0000"}""", "/case", "NUL", "NUL")]
    [InlineData("""{"format":"myelon-case/1","case":"\ud800"}""", "/case", "Ersatzpaar", "surrogate")]
    [InlineData("""[]""", "", "Objekt", "object")]
    [InlineData("""{"format":"myelon-case/1","case":"a","reasons":{"measures_taken":{"analgesia":"x"}}}""", "/reasons/measures_taken", "kein Grund", "No reason")]
    [InlineData("""{"format":"myelon-case/1","case":"a","reasons":{"treatments_declined":{"surgery":"x"}}}""", "/reasons/treatments_declined/surgery", "nicht eingetragen", "not entered")]
    [InlineData("""{"format":"myelon-case/1","case":"a","facts":{"treatments_declined":["mri"]},"reasons":{"treatments_declined":{"surgery":"x"}}}""", "/reasons/treatments_declined/surgery", "nicht eingetragen", "not entered")]
    [InlineData("""{"format":"myelon-case/1","case":"a","facts":{"treatments_declined":["surgery"]},"reasons":{"treatments_declined":{"surgery":" "}}}""", "/reasons/treatments_declined/surgery", "leer", "empty")]
    [InlineData("""{"format":"myelon-case/1","case":"a","facts":{"treatments_declined":["surgery"]},"reasons":{"treatments_declined":{"surgery":"a\nb"}}}""", "/reasons/treatments_declined/surgery", "Steuerzeichen", "control")]
    [InlineData("""{"format":"myelon-case/1","case":"a","facts":{"treatments_declined":["surgery"]},"reasons":{"treatments_declined":{"surgery":"a\u202eb"}}}""", "/reasons/treatments_declined/surgery", "unsichtbare", "invisible")]
    [InlineData("""{"format":"myelon-case/1","case":"a","facts":{"treatments_declined":["surgery"]},"reasons":{"treatments_declined":{"surgery":1}}}""", "/reasons/treatments_declined/surgery", "Text", "text")]
    [InlineData("""{"format":"myelon-case/1","case":"a","facts":{"treatments_declined":["surgery"]},"reasons":{"treatments_declined":"x"}}""", "/reasons/treatments_declined", "Objekt", "object")]
    [InlineData("""{"format":"myelon-case/1","case":"a","facts":{"treatments_declined":["surgery"]},"lesions":[{"lesion":"A","reasons":{"treatments_declined":{"surgery":"x"}}}]}""", "/lesions/0/reasons/treatments_declined/surgery", "nicht eingetragen", "not entered")]
    [InlineData("""{"format":"myelon-case/1","case":"a"} x""", "", "JSON", "JSON")]
    [InlineData("", "", "leer", "empty")]
    [InlineData("   \r\n ", "", "leer", "empty")]
    public void A_fault_has_its_place_and_its_message(string json, string pointer, string german, string english)
    {
        var reading = Reader.Read(Encoding.UTF8.GetBytes(json));
        Assert.Null(reading.Case);
        var fault = Assert.Single(reading.Faults, f => f.Pointer == pointer && f.Message.De.Contains(german, StringComparison.Ordinal));
        Assert.Contains(english, fault.Message.En, StringComparison.Ordinal);
        Assert.NotEmpty(fault.Fix.De);
        Assert.NotEmpty(fault.Fix.En);
    }

    [Fact]
    public void The_remedy_for_a_decimal_comma_is_a_point() =>
        Assert.Contains("8.00", Reader.Read("""{"format":"myelon-case/1","case":"a","facts":{"planned_rt_dose_gy": 8,00}}"""u8).Faults[0].Fix.De, StringComparison.Ordinal);

    [Fact]
    public void All_faults_are_named_at_once()
    {
        var faults = Reader.Read("""{"case":"a","facts":{"moter_deficit":true,"bilsky_grade":2},"lesions":[{"lesion":"x","facts":{"karnofsky":105}}]}"""u8).Faults;
        Assert.Equal(["/facts/bilsky_grade", "/facts/moter_deficit", "/format", "/lesions/0/facts/karnofsky"], faults.Select(f => f.Pointer).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(32, false)]
    [InlineData(33, true)]
    [InlineData(5000, true)]
    [InlineData(200_000, true)]
    public void Depth_is_bounded(int depth, bool tooDeep)
    {
        var json = string.Concat(Enumerable.Repeat("[", depth)) + string.Concat(Enumerable.Repeat("]", depth));
        var faults = Reader.Read(Encoding.UTF8.GetBytes(json)).Faults;
        Assert.Equal(tooDeep, faults.Any(f => f.Message.En.Contains("nested deeper", StringComparison.Ordinal)));
    }

    [Fact]
    public void Bytes_that_are_no_utf8_are_refused() =>
        Assert.Contains("UTF-8", Reader.Read([0x7B, 0xFF, 0x7D]).Faults[0].Message.En, StringComparison.Ordinal);

    [Fact]
    public void A_case_over_10_MB_is_refused() =>
        Assert.Contains("10 MB", Reader.Read(new byte[CaseReader.MaximumSize + 1]).Faults[0].Message.En, StringComparison.Ordinal);

    [Theory]
    [InlineData("{\r\n\"format\":\"myelon-case/1\",\r\n\"case\":\"a\"\r\n}")]
    [InlineData("\ufeff{\"format\":\"myelon-case/1\",\"case\":\"a\"}")]
    [InlineData("{\"format\":\"myelon-case/1\",\"case\":\"a\",\"facts\":{\"motor_deficit\":null,\"planned_rt_fractions\":5.0,\"pain_nrs\":1e0},\"lesions\":null}")]
    public void What_is_harmless_is_read(string json) => Assert.Empty(Reader.Read(Encoding.UTF8.GetBytes(json)).Faults);

    [Theory]
    [InlineData("sins_total=2 sins_pain=mechanical", true)]
    [InlineData("sins_total=3 sins_pain=mechanical", false)]
    [InlineData("sins_total=5 spinal_levels=[T11] sins_pain=mechanical", false)]
    [InlineData("sins_total=6 spinal_levels=[T11] sins_pain=mechanical", false)]
    [InlineData("sins_total=18 spinal_levels=[T11] sins_pain=mechanical", false)]
    [InlineData("sins_total=2 sins_collapse=exactly_50 spinal_levels=[S3] sins_pain=pain_free lesion_density=blastic sins_alignment=normal sins_posterolateral=none", false)]
    [InlineData("sins_total=3 sins_collapse=exactly_50 spinal_levels=[S3] sins_pain=pain_free lesion_density=blastic sins_alignment=normal sins_posterolateral=none", false)]
    [InlineData("sins_total=4 sins_collapse=exactly_50 spinal_levels=[S3] sins_pain=pain_free lesion_density=blastic sins_alignment=normal sins_posterolateral=none", false)]
    public void A_total_that_its_items_cannot_add_up_to_is_refused(string facts, bool refused)
    {
        var faults = CaseChecks.Faults(CaseText.Parse(facts), CaseText.Evaluator);
        Assert.Equal(refused, faults.Count == 1 && faults[0].Pointer == "/facts/sins_total");
    }

    // What follows from other entries refuses nothing: it is told as a contradiction, and the higher total is used.
    [Theory]
    [InlineData("sins_total=5 spinal_levels=[T11] sins_pain=mechanical", true)]
    [InlineData("sins_total=6 spinal_levels=[T11] sins_pain=mechanical", false)]
    [InlineData("sins_total=3 sins_collapse=exactly_50 spinal_levels=[S3] sins_pain=pain_free lesion_density=blastic sins_alignment=normal sins_posterolateral=none", false)]
    [InlineData("sins_total=4 sins_collapse=exactly_50 spinal_levels=[S3] sins_pain=pain_free lesion_density=blastic sins_alignment=normal sins_posterolateral=none", true)]
    public void A_total_that_the_level_does_not_allow_is_a_contradiction(string facts, bool contradicted) =>
        Assert.Equal(contradicted, CaseText.Evaluator.ContradictionsIn(CaseText.Parse(facts)).Any(c => c.Fact.Code == "sins_total"));

    [Fact]
    public void Decimals_are_kept_and_a_missing_time_is_the_time_of_the_run()
    {
        var read = Reader.Read("""{"format":"myelon-case/1","case":"a","facts":{"planned_rt_dose_gy":8.00}}"""u8).Case!;
        Assert.Equal(8m, read.Facts[Radiotherapy.PlannedTotalDoseInGray].Number.Low);
        Assert.Equal(CaseText.AsOf, read.AsOf);
    }

    [Fact]
    public void Courses_and_the_vocabulary_name_techniques_alike() =>
        Assert.Equal(Myelon.Medicine.Vocabulary.Radiotherapy.Technique.Values.Select(v => v.Code), Core.Logic.CourseTechniques.Codes);
}
