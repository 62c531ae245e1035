using Myelon.Desk.Inputs;
using Myelon.Exchange.Mapping;
using Myelon.Exchange.Sources;

namespace Myelon.Tests.Import;

/// <summary>What must never become a fact, what conflicts, and what is too old.</summary>
public class StandingTests
{
    private const string Loinc = "http://loinc.org";
    private const string Ecog = "89247-1";

    [Theory]
    [InlineData("refuted")]
    [InlineData("entered-in-error")]
    public void Refuted_and_erroneous_diagnoses_give_nothing(string verification)
    {
        var imported = Imports.Fhir(Imports.Bundle(Imports.Patient(), Imports.Condition("c", "C79.5", verification)))[0];
        Assert.Equal("", Imports.Facts(imported.Case));
        Assert.Equal(Fate.NotUsed, Assert.Single(imported.Lines, l => l.Source == "Condition/c").Fate);
    }

    [Theory]
    [InlineData("A", "")]
    [InlineData("V", "")]
    [InlineData("Z", "known_malignancy = true")]
    [InlineData("G", "known_malignancy = true\nosseous_manifestation_present = true")]
    public void German_marks_of_certainty_count(string mark, string facts)
    {
        var condition = """{"resourceType":"Condition","id":"c","subject":{"reference":"Patient/p"},"code":{"coding":[{"system":"http://fhir.de/CodeSystem/bfarm/icd-10-gm","code":"C79.5","extension":[{"url":"http://fhir.de/StructureDefinition/icd-10-gm-diagnosesicherheit","valueCoding":{"code":"MARK"}}]}]}}""";
        Assert.Equal(facts, Imports.Facts(Imports.Fhir(Imports.Bundle(Imports.Patient(), condition.Replace("MARK", mark, StringComparison.Ordinal)))[0].Case));
    }

    [Fact]
    public void Family_history_prescriptions_and_orders_are_told_and_not_used()
    {
        var imported = Imports.Fhir(Imports.Bundle(
            Imports.Patient(),
            """{"resourceType":"FamilyMemberHistory","id":"f","status":"completed","patient":{"reference":"Patient/p"},"condition":[{"code":{"coding":[{"system":"http://fhir.de/CodeSystem/bfarm/icd-10-gm","code":"C50.9"}]}}]}""",
            """{"resourceType":"MedicationRequest","id":"m","status":"active","intent":"order","subject":{"reference":"Patient/p"},"medicationCodeableConcept":{"coding":[{"system":"http://fhir.de/CodeSystem/bfarm/atc","code":"N02AA01"}]}}""",
            """{"resourceType":"ServiceRequest","id":"s","status":"active","intent":"order","subject":{"reference":"Patient/p"}}"""))[0];
        Assert.Equal("", Imports.Facts(imported.Case));
        Assert.All(imported.Lines.Where(l => l.Source is "FamilyMemberHistory/f" or "MedicationRequest/m" or "ServiceRequest/s"), l => Assert.Equal(Fate.NotUsed, l.Fate));
        Assert.Equal(3, imported.Lines.Count(l => l.Fate == Fate.NotUsed));
    }

    [Theory]
    [InlineData("preliminary")]
    [InlineData("entered-in-error")]
    [InlineData("cancelled")]
    [InlineData("completed")]
    [InlineData("unknown")]
    public void Findings_without_a_final_status_are_not_used(string status) =>
        Assert.Equal("", Imports.Facts(Imports.Fhir(Imports.Bundle(Imports.Patient(), Imports.Observation("e", Loinc, Ecog, "\"valueInteger\":2", status: status)))[0].Case));

    [Fact]
    public void A_modifier_that_is_not_known_makes_a_resource_unusable()
    {
        var observation = Imports.Observation("e", Loinc, Ecog, "\"valueInteger\":2", more: ",\"modifierExtension\":[{\"url\":\"urn:x\",\"valueBoolean\":true}]");
        Assert.Equal("", Imports.Facts(Imports.Fhir(Imports.Bundle(Imports.Patient(), observation))[0].Case));
    }

    [Fact]
    public void Two_values_on_one_day_are_a_conflict_not_a_choice()
    {
        var imported = Imports.Fhir(Imports.Bundle(
            Imports.Patient(),
            Imports.Observation("a", Loinc, Ecog, "\"valueInteger\":1"),
            Imports.Observation("b", Loinc, Ecog, "\"valueInteger\":3", when: "2026-11-10T16:00:00+01:00")))[0];
        Assert.Equal("", Imports.Facts(imported.Case));
        Assert.Equal(2, imported.Lines.Count(l => l.Fate == Fate.Conflict && l.Fact == "ecog"));
    }

    [Fact]
    public void The_same_value_twice_is_no_conflict() => Assert.Equal("ecog = 1", Imports.Facts(Imports.Fhir(Imports.Bundle(
        Imports.Patient(),
        Imports.Observation("a", Loinc, Ecog, "\"valueInteger\":1"),
        Imports.Observation("b", Loinc, Ecog, "\"valueInteger\":1")))[0].Case));

    [Fact]
    public void The_latest_value_counts_and_older_ones_are_told()
    {
        var imported = Imports.Fhir(Imports.Bundle(
            Imports.Patient(),
            Imports.Observation("new", Loinc, Ecog, "\"valueInteger\":3", when: "2026-11-12"),
            Imports.Observation("old", Loinc, Ecog, "\"valueInteger\":1", when: "2026-10-30"),
            Imports.Observation("ancient", Loinc, Ecog, "\"valueInteger\":0", when: "2025-11-20")))[0];
        Assert.Equal("ecog = 3", Imports.Facts(imported.Case));
        Assert.Contains(imported.Lines, l => l.Source == "Observation/old" && l.Fate == Fate.Older);
        Assert.Contains(imported.Lines, l => l.Source == "Observation/ancient" && l.Fate == Fate.Older && l.What.En.Contains("365 days old, 30 days count", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2026-10-21", "ecog = 2")]
    [InlineData("2026-10-20", "")]
    [InlineData("2026-11-21", "")]
    [InlineData("2026-11", "ecog = 2")]
    [InlineData("2026-10", "")]
    public void The_window_is_30_days_before_the_time_of_the_case(string when, string facts) =>
        Assert.Equal(facts, Imports.Facts(Imports.Fhir(Imports.Bundle(Imports.Patient(), Imports.Observation("e", Loinc, Ecog, "\"valueInteger\":2", when: when)))[0].Case));

    [Fact]
    public void A_window_of_ones_own_counts() => Assert.Equal(
        "ecog = 2",
        Imports.Facts(Imports.Reader(window: 400).Read("x", InputKind.Fhir, System.Text.Encoding.UTF8.GetBytes(Imports.Bundle(Imports.Patient(), Imports.Observation("e", Loinc, Ecog, "\"valueInteger\":2", when: "2025-11-20"))))[0].Case));

    [Fact]
    public void An_undated_finding_that_ages_is_not_entered()
    {
        var observation = """{"resourceType":"Observation","id":"e","status":"final","code":{"coding":[{"system":"http://loinc.org","code":"89247-1"}]},"subject":{"reference":"Patient/p"},"valueInteger":2}""";
        var imported = Imports.Fhir(Imports.Bundle(Imports.Patient(), observation))[0];
        Assert.Equal("", Imports.Facts(imported.Case));
        Assert.Contains(imported.Lines, l => l.Fate == Fate.Older && l.What.En.Contains("without a date", StringComparison.Ordinal));
    }

    [Fact]
    public void A_deceased_patient_gives_no_case_unless_asked_for_a_time_before()
    {
        var bundle = Imports.Bundle(Imports.Patient(",\"birthDate\":\"1950-01-01\",\"deceasedDateTime\":\"2026-10-01\""), Imports.Condition("c", "C79.5"));
        var refused = Imports.Fhir(bundle)[0];
        Assert.Null(refused.Case);
        Assert.Contains("2026-10-01", Assert.Single(refused.Faults).Message.En, StringComparison.Ordinal);
        Assert.NotNull(Imports.Fhir(bundle, Imports.At("2026-09-30T12:00:00+02:00"))[0].Case);
        Assert.Null(Imports.Fhir(Imports.Bundle(Imports.Patient(",\"deceasedBoolean\":true"), Imports.Condition("c", "C79.5")))[0].Case);
    }

    [Fact]
    public void Code_and_display_that_disagree_are_told_and_not_used()
    {
        var condition = Imports.Condition("c", "C79.5", more: ",\"bodySite\":[" + Imports.Vertebra("32430008", "Body structure of seventh thoracic vertebra") + "]");
        var imported = Imports.Fhir(Imports.Bundle(Imports.Patient(), condition))[0];
        Assert.Empty(imported.Case!.Lesions);
        Assert.Contains(imported.Lines, l => l.Fate == Fate.Conflict && l.What.En.Contains("code and display disagree", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("56094003", "T1", true)]
    [InlineData("56094003", "vertebra T12", false)]
    [InlineData("280849005", "vertebra T12", true)]
    [InlineData("280849005", "Body structure of twelfth thoracic vertebra", true)]
    [InlineData("280849005", "Body structure of second thoracic vertebra", false)]
    [InlineData("61032001", "LWK 1", true)]
    [InlineData("61032001", "LWK 11", false)]
    public void A_display_must_name_the_vertebra_of_the_code(string code, string display, bool isTaken)
    {
        var condition = Imports.Condition("c", "C79.5", more: ",\"bodySite\":[" + Imports.Vertebra(code, display) + "]");
        Assert.Equal(isTaken ? 1 : 0, Imports.Fhir(Imports.Bundle(Imports.Patient(), condition))[0].Case!.Lesions.Count);
    }

    [Fact]
    public void The_pain_answer_that_shows_two_or_more_is_not_taken()
    {
        var observation = Imports.Observation("n", Loinc, "72514-3", """ "valueCodeableConcept":{"coding":[{"system":"http://loinc.org","code":"LA6113-0","display":"2 or more"}]} """);
        Assert.Equal("", Imports.Facts(Imports.Fhir(Imports.Bundle(Imports.Patient(), observation))[0].Case));
    }

    [Fact]
    public void Number_and_answer_code_that_disagree_are_not_used()
    {
        var observation = Imports.Observation("e", Loinc, Ecog, """ "valueInteger":1,"valueCodeableConcept":{"coding":[{"system":"http://loinc.org","code":"LA9625-0"}]} """);
        Assert.Equal("", Imports.Facts(Imports.Fhir(Imports.Bundle(Imports.Patient(), observation))[0].Case));
    }

    [Fact]
    public void Unmapped_codes_stay_visible()
    {
        var imported = Imports.Fhir(Imports.Bundle(Imports.Patient(), Imports.Observation("x", Loinc, "99999-9", "\"valueInteger\":1")))[0];
        Assert.Equal("code 99999-9 (loinc.org) is in no table", Assert.Single(imported.Lines, l => l.Fate == Fate.NotMapped).What.En);
    }

    [Fact]
    public void A_finding_of_a_lesion_without_its_site_is_not_given_to_one_of_two()
    {
        string At(string id, string code) => Imports.Condition(id, "C79.5", more: ",\"bodySite\":[" + Imports.Vertebra(code) + "]");
        var sins = """{"resourceType":"Observation","id":"s","status":"final","code":{"text":"SINS"},"subject":{"reference":"Patient/p"},"effectiveDateTime":"2026-11-12","valueInteger":9}""";
        var two = Imports.Fhir(Imports.Bundle(Imports.Patient(), At("c1", "32430008"), At("c2", "53983007"), sins))[0];
        Assert.DoesNotContain("sins_total", Imports.Facts(two.Case), StringComparison.Ordinal);
        Assert.Contains(two.Lines, l => l.Fate == Fate.Proposed && l.Fact == "sins_total");
        Assert.Contains("[T6] sins_total = 9", Imports.Facts(Imports.Fhir(Imports.Bundle(Imports.Patient(), At("c1", "32430008"), sins))[0].Case), StringComparison.Ordinal);
    }

    [Fact]
    public void An_operation_at_a_vertebra_without_a_lesion_is_proposed_only()
    {
        var fusion = """{"resourceType":"Procedure","id":"o","status":"completed","code":{"coding":[{"system":"http://fhir.de/CodeSystem/bfarm/ops","code":"5-836.30"}]},"subject":{"reference":"Patient/p"},"performedDateTime":"2011-01-01","bodySite":[{"coding":[{"system":"http://snomed.info/sct","code":"71996003"}]}]}""";
        var imported = Imports.Fhir(Imports.Bundle(Imports.Patient(), fusion))[0];
        Assert.Equal("", Imports.Facts(imported.Case));
        Assert.Equal(3, imported.Lines.Count(l => l.Source == "Procedure/o" && l.Fate == Fate.Proposed));
    }

    [Fact]
    public void A_diagnosis_that_has_ended_gives_a_former_malignancy_at_most()
    {
        Assert.Equal("known_malignancy = true", Imports.Facts(Imports.Fhir(Imports.Bundle(Imports.Patient(), Imports.Condition("c", "C79.5", more: ",\"abatementDateTime\":\"2020-01-01\"")))[0].Case));
        Assert.Equal("", Imports.Facts(Imports.Fhir(Imports.Bundle(Imports.Patient(), Imports.Condition("c", "G82.00", more: ",\"onsetDateTime\":\"2026-11-01\",\"abatementDateTime\":\"2026-11-10\"")))[0].Case));
    }

    [Theory]
    [InlineData("G82.00", "paraplegia_status = complete")]
    [InlineData("G82.29", "")]
    [InlineData("G82.2", "")]
    [InlineData("G95.2", "")]
    [InlineData("M49.54", "")]
    public void Paraplegia_needs_its_fifth_place_and_codes_that_mean_more_are_only_proposed(string icd, string fact) =>
        Assert.Equal(fact, Imports.Facts(Imports.Fhir(Imports.Bundle(Imports.Patient(), Imports.Condition("c", icd, more: ",\"onsetDateTime\":\"2026-11-10\"")))[0].Case));

    [Fact]
    public void Two_primaries_are_a_conflict_unless_the_bone_metastases_belong_to_one()
    {
        var breast = Imports.Condition("b", "C50.9");
        var prostate = Imports.Condition("p2", "C61");
        var open = Imports.Fhir(Imports.Bundle(Imports.Patient(), breast, prostate))[0];
        Assert.Equal("known_malignancy = true", Imports.Facts(open.Case));
        Assert.Contains(open.Lines, l => l.Fate == Fate.Conflict && l.Fact == "primary_tumor_type");
        var focus = Imports.Observation("m", "http://snomed.info/sct", "385421009", """ "focus":[{"reference":"Condition/b"}],"valueCodeableConcept":{"coding":[{"system":"https://www.medizininformatik-initiative.de/fhir/ext/modul-onko/CodeSystem/mii-cs-onko-fernmetastasen","code":"OSS"}]} """);
        Assert.Contains("primary_tumor_type = breast", Imports.Facts(Imports.Fhir(Imports.Bundle(Imports.Patient(), breast, prostate, focus))[0].Case), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("C34.1", "8041/3", "lung_sclc")]
    [InlineData("C34.1", "8140/3", "lung_nsclc")]
    [InlineData("C34.1", "8010/3", null)]
    [InlineData("C64", "8312/3", "renal_cell")]
    [InlineData("C50.9", "9680/3", "lymphoma")]
    [InlineData("C90.00", null, "myeloma")]
    [InlineData("C73", "8340/3", "thyroid_differentiated")]
    [InlineData("C73", "8021/3", null)]
    [InlineData("C80.0", null, "unknown_primary")]
    public void The_primary_needs_its_histology_where_the_site_does_not_settle_it(string icd, string? morphology, string? type)
    {
        var extension = morphology is null ? "" : ",\"extension\":[{\"url\":\"urn:morphology\",\"valueCodeableConcept\":{\"coding\":[{\"system\":\"http://terminology.hl7.org/CodeSystem/icd-o-3\",\"code\":\"" + morphology + "\"}]}}]";
        var facts = Imports.Facts(Imports.Fhir(Imports.Bundle(Imports.Patient(), Imports.Condition("c", icd, more: extension)))[0].Case);
        Assert.Equal(type is null ? "known_malignancy = true" : $"known_malignancy = true\nprimary_tumor_type = {type}", facts);
    }
}
