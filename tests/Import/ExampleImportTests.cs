using Myelon.Desk.Inputs;
using Myelon.Exchange.Mapping;
using Myelon.Exchange.Sources;
using Myelon.Core.Reasoning;
using Myelon.Medicine.SpinalMetastases;

namespace Myelon.Tests.Import;

/// <summary>The invented spinal cases of examples/import: what a documentarist expects of each, written down from the files.</summary>
public class ExampleImportTests
{
    [Fact]
    public void Obds_gives_region_and_doses_but_neither_level_nor_fractions()
    {
        var imported = Assert.Single(Imports.Reader().Read("x", InputKind.Obds, Imports.Example("spinal-obds.xml")));
        Assert.Equal(
            """
            age_years = 61
            known_malignancy = true
            primary_tumor_type = breast
            visceral_metastases = true
            osseous_manifestation_present = true
            osteoprotective_therapy = denosumab
            karnofsky = 70
            radiotherapy_spine_done = true
            """,
            Imports.Facts(imported.Case));
        Assert.Null(imported.Case!.Courses);
        var told = Assert.Single(imported.Lines, l => l.Fact == "radiotherapy_courses");
        Assert.Equal(Fate.Proposed, told.Fate);
        Assert.Contains("30 Gy / 3 Gy", told.What.En, StringComparison.Ordinal);
        Assert.Contains("the level, the number of fractions", told.What.En, StringComparison.Ordinal);
        Assert.Contains("10 fractions (quotient)", told.What.En, StringComparison.Ordinal);
        Assert.Contains("nicht beurteilbar", told.What.De, StringComparison.Ordinal);
        Assert.Contains(imported.Lines, l => l.Fate == Fate.Proposed && l.Fact == "case_conference_done");
        Assert.Contains(imported.Lines, l => l.Fate == Fate.Proposed && l.Fact == "current_systemic_therapy");
    }

    [Fact]
    public void German_profile_of_2024_with_irradiation_as_extension()
    {
        var imported = Assert.Single(Imports.Reader().Read("x", InputKind.Fhir, Imports.Example("spinal-mii-2024.json")));
        Assert.Equal(
            """
            age_years = 76
            known_malignancy = true
            primary_tumor_type = prostate
            osseous_manifestation_present = true
            pain_nrs = 6
            on_opioids = true
            karnofsky = 60
            ecog = 2
            lab_calcium_done = true
            serum_calcium_mmol_l = 2.41
            [T8] spinal_metastasis_status = confirmed
            [T8] spinal_levels = [T8]
            [T8] sins_total = 11
            """,
            Imports.Facts(imported.Case));
        Assert.Null(imported.Case!.Courses);
        Assert.Contains(imported.Lines, l => l.Source == "Procedure/st1" && l.What.En.Contains("thoracic spine), 20 Gy / 4 Gy", StringComparison.Ordinal));
    }

    [Fact]
    public void Newer_German_profile_with_a_procedure_for_each_irradiation()
    {
        var imported = Assert.Single(Imports.Reader().Read("x", InputKind.Fhir, Imports.Example("spinal-mii.json")));
        Assert.Equal(
            """
            age_years = 68
            known_malignancy = true
            primary_tumor_type = renal_cell
            osseous_manifestation_present = true
            ecog = 1
            [L2] spinal_metastasis_status = confirmed
            [L2] spinal_levels = [L2]
            [L2] surgery_type = [stabilisation]
            [L2] surgery_performed = true
            [L2] surgery_datetime = 2025-05-27
            [L2] radiotherapy_spine_done = true
            [L2] prior_rt_same_region = true
            [L3] spinal_metastasis_status = suspected
            [L3] spinal_levels = [L3]
            """,
            Imports.Facts(imported.Case));
        Assert.Null(imported.Case!.Courses);
        Assert.Contains(imported.Lines, l => l.Source == "Condition/c4" && l.Fate == Fate.NotUsed && l.What.En == "refuted");
        Assert.Contains(imported.Lines, l => l.Source == "Procedure/op2" && l.Fate == Fate.NotUsed && l.What.En == "not done");
        Assert.Contains(imported.Lines, l => l.Source == "Procedure/b1" && l.What.En.Contains("2 fractions (quotient)", StringComparison.Ordinal));
    }

    [Fact]
    public void Mcode_doses_in_centigray_become_one_course_over_both_levels()
    {
        var imported = Assert.Single(Imports.Reader().Read("x", InputKind.Fhir, Imports.Example("spinal-mcode.json")));
        Assert.Equal(
            """
            age_years = 63
            known_malignancy = true
            primary_tumor_type = lung_nsclc
            osseous_manifestation_present = true
            ecog = 2
            [T6] spinal_metastasis_status = confirmed
            [T6] spinal_levels = [T6]
            [T6] radiotherapy_spine_done = true
            course T5+T6 10x3 2026-01-16
            """,
            Imports.Facts(imported.Case));
    }

    [Theory]
    [InlineData("spinal-obds.xml", InputKind.Obds)]
    [InlineData("spinal-mii-2024.json", InputKind.Fhir)]
    [InlineData("spinal-mii.json", InputKind.Fhir)]
    [InlineData("spinal-mcode.json", InputKind.Fhir)]
    public void Every_imported_fact_has_an_unconfirmed_source(string name, InputKind kind)
    {
        var @case = Imports.Reader().Read("x", kind, Imports.Example(name))[0].Case!;
        var entered = @case.Facts.All.Select(e => (e.Fact, (string?)null)).Concat(@case.Lesions.SelectMany(l => l.Facts.All.Select(e => (e.Fact, (string?)l.Name))));
        foreach (var (fact, lesion) in entered)
        {
            Assert.Contains(@case.Provenance, p => p.Fact == fact && p.Lesion == lesion && !p.Confirmed && p.Source.Length > 0);
        }
    }

    [Fact]
    public void A_source_that_cannot_carry_the_missing_facts_is_told_apart_from_an_open_question()
    {
        var evaluator = new Evaluator(Rules.All);
        var obds = Imports.Reader().Read("x", InputKind.Obds, Imports.Example("spinal-obds.xml"))[0];
        var silent = Judgeability.NotFromThisSource(obds.Case, evaluator);

        // Stability and the examination of the cord: nothing in oBDS can say them. R38 asks for running drugs, which it can.
        using var body = new MemoryStream();
        using (var json = new System.Text.Json.Utf8JsonWriter(body))
        {
            Formats.CaseFile.EvaluationWriter.Write(json, evaluator.Evaluate(obds.Case!));
        }

        using var answer = System.Text.Json.JsonDocument.Parse(body.ToArray());
        Assert.Equal(silent, answer.RootElement.GetProperty("recommendations").EnumerateArray().Where(r => r.TryGetProperty("not_judgeable_from_source", out _)).Select(r => r.GetProperty("number").GetInt32()));
        Assert.NotEmpty(silent);
        Assert.DoesNotContain(38, silent);
        Assert.Empty(Judgeability.NotFromThisSource(Imports.Reader().Read("x", InputKind.Fhir, Imports.Example("spinal-mii.json"))[0].Case, evaluator));
    }
}
