using System.Text.Json;
using Hl7.Fhir.Model;
using Hl7.Fhir.Serialization;
using Myelon.Cohort;
using Myelon.Cohort.Counting;
using Myelon.Cohort.Reports;
using Myelon.Formats.CaseFile;

namespace Myelon.Tests.Cohort;

/// <summary>The report as FHIR measure and measure report, read back by another library.</summary>
public sealed class FhirReportTests
{
    private static readonly string[] Four =
    [
        Cohorts.Line("a", "\"fever\":true", "\"centre\":\"North\","),
        Cohorts.Line("b", "\"fever\":true,\"bed\":true", "\"centre\":\"North\","),
        Cohorts.Line("c", "\"fever\":false,\"rash\":true,\"pulse\":9", "\"centre\":\"South\","),
        Cohorts.Line("d", ""),
    ];

    [Fact]
    public void Populations_and_the_score_are_the_counts()
    {
        var (measure, report) = Read(new() { Top = 0 });
        Assert.Equal("proportion", CodeOf(measure.Scoring));
        Assert.Equal($"{measure.Url}|{measure.Version}", report.Measure);
        Assert.Equal(measure.Group.Select(g => CodeOf(g.Code)), report.Group.Select(g => CodeOf(g.Code)));
        Assert.Equal("initial-population=4 denominator=2 denominator-exclusion=0 numerator=1", Told(report.Group[0].Population));
        Assert.Equal(0.5m, report.Group[0].MeasureScore?.Value);
        Assert.Equal("initial-population=4 denominator=0 denominator-exclusion=0 numerator=0", Told(report.Group[1].Population));
        Assert.Null(report.Group[1].MeasureScore);
    }

    [Fact]
    public void Each_part_of_the_cohort_is_a_stratum()
    {
        var (_, report) = Read(new() { Top = 0, By = Dimension.Centre });
        var strata = report.Group[0].Stratifier.Single();
        Assert.Equal("centre", strata.Code.Single().Text);
        Assert.Equal(["North", "South", "unknown"], strata.Stratum.Select(s => s.Value!.Text));
        Assert.Equal("initial-population=2 denominator=2 denominator-exclusion=0 numerator=1", Told(strata.Stratum[0].Population
            .Select(p => (CodeOf(p.Code), p.Count))));
    }

    [Fact]
    public void A_small_count_is_not_written()
    {
        var (_, report) = Read(new() { Top = 0, MinCell = 5 });
        Assert.All(report.Group.SelectMany(g => g.Population), p => Assert.Equal(0, p.Count));
        Assert.All(report.Group, g => Assert.Null(g.MeasureScore));
    }

    private static string? CodeOf(CodeableConcept? concept) => concept?.Coding.Single().Code;

    private static string Told(IEnumerable<MeasureReport.PopulationComponent> populations) => Told(populations.Select(p => (CodeOf(p.Code), p.Count)));

    private static string Told(IEnumerable<(string? Code, int? Count)> populations) => string.Join(' ', populations.Select(p => $"{p.Code}={p.Count}"));

    private static (Measure Measure, MeasureReport Report) Read(CohortOptions options)
    {
        using var body = new MemoryStream();
        using (var json = new Utf8JsonWriter(body, JsonOut.Options(indented: false)))
        {
            ReportFhir.Write(json, Cohorts.Of(Four, options), "2026-11-28T22:00:00Z");
        }

        var strict = new JsonSerializerOptions().ForFhir(ModelInfo.ModelInspector).UsingMode(DeserializationMode.Strict);
        var bundle = JsonSerializer.Deserialize<Bundle>(body.ToArray(), strict)!;
        return ((Measure)bundle.Entry[0].Resource!, (MeasureReport)bundle.Entry[1].Resource!);
    }
}
