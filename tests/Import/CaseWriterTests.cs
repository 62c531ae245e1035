using System.Text;
using System.Text.Json;
using Myelon.Formats.CaseFile;
using Myelon.Desk.Inputs;
using Myelon.Exchange.Mapping;
using Myelon.Exchange.Sources;
using Myelon.Core;
using Myelon.Core.Cases;
using Myelon.Core.Logic;
using Myelon.Medicine.Vocabulary;

namespace Myelon.Tests.Import;

/// <summary>What is written is read again as the same case, byte for byte.</summary>
public class CaseWriterTests
{
    public static string Written(Case @case)
    {
        using var body = new MemoryStream();
        using (var json = new Utf8JsonWriter(body, JsonOut.Options(indented: false)))
        {
            new CaseWriter(Lesion.AffectedLevels).Write(json, @case);
        }

        return Encoding.UTF8.GetString(body.ToArray());
    }

    [Theory]
    [InlineData("spinal-obds.xml", InputKind.Obds)]
    [InlineData("spinal-mii-2024.json", InputKind.Fhir)]
    [InlineData("spinal-mii.json", InputKind.Fhir)]
    [InlineData("spinal-mcode.json", InputKind.Fhir)]
    [InlineData("spinal-table.csv", InputKind.Csv)]
    public void Imported_cases_read_back_as_they_were_written(string name, InputKind kind)
    {
        foreach (var imported in Imports.Reader(comma: true).Read("case", kind, Imports.Example(name)))
        {
            var written = Written(imported.Case!);
            var read = new CaseReader(AllFacts.Vocabulary, Lesion.AffectedLevels, Imports.AsOf, []).Read(Encoding.UTF8.GetBytes(written));
            Assert.Empty(read.Faults);
            Assert.Equal(written, Written(read.Case!));
            Assert.Equal(Imports.Facts(imported.Case), Imports.Facts(read.Case));
        }
    }

    [Fact]
    public void Every_part_of_a_case_file_survives()
    {
        const string Text = """{"format":"myelon-case/1","case":"all","as_of":"2026-11-20T12:00:00+01:00","facts":{"neuro_onset_datetime":"2026-11-19T08:30:00+01:00","ecog":2,"serum_calcium_mmol_l":2.35},"lesions":[{"lesion":"T6","facts":{"spinal_levels":["T6"],"surgery_datetime":"2026-10-01"}}],"radiotherapy_courses":[{"levels":["T5","T6"],"fractions":10,"dose_per_fraction_gy":3,"end_date":"2026-01-15","technique":"conventional","thecal_sac_dmax_gy":31.5,"series":"a"}],"score_items":{"x_bollen":{"item":"1"}},"provenance":[{"fact":"ecog","source":"Observation/1","date":"2026-11-18","confirmed":true}]}""";
        var read = new CaseReader(AllFacts.Vocabulary, Lesion.AffectedLevels, Imports.AsOf, []).Read(Encoding.UTF8.GetBytes(Text));
        Assert.Empty(read.Faults);
        Assert.Equal(Text, Written(read.Case!));
    }

    [Fact]
    public void No_courses_said_and_no_courses_given_stay_apart()
    {
        const string Head = """{"format":"myelon-case/1","case":"c","as_of":"2026-11-20T12:00:00+01:00","facts":{}""";
        foreach (var text in new[] { Head + "}", Head + ",\"radiotherapy_courses\":[]}" })
        {
            Assert.Equal(text, Written(new CaseReader(AllFacts.Vocabulary, Lesion.AffectedLevels, Imports.AsOf, []).Read(Encoding.UTF8.GetBytes(text)).Case!));
        }
    }
}
