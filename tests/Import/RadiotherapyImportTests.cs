using Myelon.Desk.Inputs;
using Myelon.Exchange.Mapping;
using Myelon.Exchange.Sources;

namespace Myelon.Tests.Import;

/// <summary>Irradiations: what becomes a course, and what makes the dose to the cord not judgeable.</summary>
public class RadiotherapyImportTests
{
    private const string Uniform = ",{\"url\":\"http://hl7.org/fhir/us/codex-radiation-therapy/StructureDefinition/codexrt-radiotherapy-uniform-fractionation\",\"valueBoolean\":UNIFORM}";

    private static string Course(string total, string fractions, string uniform = "", string status = "completed", string volume = "v", string id = "r", string end = "2026-02-13") =>
        $$$"""{"resourceType":"Procedure","id":"{{{id}}}","status":"{{{status}}}","code":{"coding":[{"system":"http://snomed.info/sct","code":"1217123003"}]},"subject":{"reference":"Patient/p"},"performedPeriod":{"start":"2026-02-02","end":"{{{end}}}"},"extension":[{"url":"http://hl7.org/fhir/us/mcode/StructureDefinition/mcode-radiotherapy-dose-delivered-to-volume","extension":[{"url":"volume","valueReference":{"reference":"BodyStructure/{{{volume}}}"}},{"url":"totalDoseDelivered","valueQuantity":{{{total}}}},{"url":"fractionsDelivered","valueUnsignedInt":{{{fractions}}}}{{{uniform}}}]}]}""";

    private static string Quantity(string value, string code) => $$"""{"value":{{value}},"unit":"{{code}}","system":"http://unitsofmeasure.org","code":"{{code}}"}""";

    private static readonly string Volume = "{\"resourceType\":\"BodyStructure\",\"id\":\"v\",\"patient\":{\"reference\":\"Patient/p\"},\"location\":" + Imports.Vertebra("32430008") + "}";

    private static ImportedCase Import(params string[] resources) => Imports.Fhir(Imports.Bundle([Imports.Patient(), Volume, .. resources]))[0];

    [Theory]
    [InlineData("3000", "cGy", "course T6 10x3 2026-02-13")]
    [InlineData("30", "Gy", "course T6 10x3 2026-02-13")]
    [InlineData("30.50", "Gy", "course T6 10x3.05 2026-02-13")]
    public void Gray_and_centigray_give_the_same_course(string value, string unit, string course) =>
        Assert.Equal("radiotherapy_spine_done = true\n" + course, Imports.Facts(Import(Course(Quantity(value, unit), "10")).Case));

    [Theory]
    [InlineData("3000", "mGy")]
    [InlineData("30", "GBq")]
    [InlineData("30", "gy")]
    [InlineData("30", "")]
    public void Another_unit_is_no_dose(string value, string unit)
    {
        var imported = Import(Course(Quantity(value, unit), "10"));
        Assert.Null(imported.Case!.Courses);
        Assert.Contains(imported.Lines, l => l.Fact == "radiotherapy_courses" && l.Fate == Fate.Proposed);
    }

    [Fact]
    public void Code_and_unit_that_name_different_doses_are_no_dose() =>
        Assert.Null(Import(Course("""{"value":3000,"unit":"Gy","system":"http://unitsofmeasure.org","code":"cGy"}""", "10")).Case!.Courses);

    [Fact]
    public void Unequal_fractions_give_no_course()
    {
        var imported = Import(Course(Quantity("3000", "cGy"), "10", Uniform.Replace("UNIFORM", "false", StringComparison.Ordinal)));
        Assert.Null(imported.Case!.Courses);
        Assert.Contains(imported.Lines, l => l.What.En.Contains("the doses of the fractions (they differ)", StringComparison.Ordinal));
        Assert.NotNull(Import(Course(Quantity("3000", "cGy"), "10", Uniform.Replace("UNIFORM", "true", StringComparison.Ordinal))).Case!.Courses);
    }

    [Fact]
    public void Where_nobody_says_that_the_fractions_are_alike_the_assumption_is_told() =>
        Assert.Contains(Import(Course(Quantity("3000", "cGy"), "10")).Lines, l => l.What.En.Contains("equal fractions assumed, to be confirmed", StringComparison.Ordinal));

    [Fact]
    public void A_quotient_that_is_not_exact_gives_no_course() => Assert.Null(Import(Course(Quantity("1000", "cGy"), "3")).Case!.Courses);

    [Theory]
    [InlineData("stopped")]
    [InlineData("in-progress")]
    [InlineData("final")]
    public void An_irradiation_of_doubtful_end_keeps_the_others_out_of_the_sum(string status)
    {
        var imported = Import(Course(Quantity("3000", "cGy"), "10"), Course(Quantity("2000", "cGy"), "5", status: status, id: "r2"));
        Assert.Null(imported.Case!.Courses);
        Assert.Contains(imported.Lines, l => l.Source == "Procedure/r" && l.Fate == Fate.Proposed && l.What.En.Contains("another irradiation of the spine is incomplete", StringComparison.Ordinal));
    }

    [Fact]
    public void An_irradiation_that_was_not_done_does_not_count()
    {
        var imported = Import(Course(Quantity("3000", "cGy"), "10"), Course(Quantity("2000", "cGy"), "5", status: "not-done", id: "r2"));
        Assert.Single(imported.Case!.Courses!);
    }

    [Fact]
    public void The_same_level_in_two_volumes_of_one_course_is_a_conflict()
    {
        var twice = Course(Quantity("3000", "cGy"), "10").Replace("\"extension\":[{\"url\":\"http://hl7.org/fhir/us/mcode", "\"extension\":[{\"url\":\"http://hl7.org/fhir/us/mcode/StructureDefinition/mcode-radiotherapy-dose-delivered-to-volume\",\"extension\":[{\"url\":\"volume\",\"valueReference\":{\"reference\":\"BodyStructure/v\"}},{\"url\":\"totalDoseDelivered\",\"valueQuantity\":" + Quantity("600", "cGy") + "},{\"url\":\"fractionsDelivered\",\"valueUnsignedInt\":2}]},{\"url\":\"http://hl7.org/fhir/us/mcode", StringComparison.Ordinal);
        var imported = Import(twice);
        Assert.Null(imported.Case!.Courses);
        Assert.Contains(imported.Lines, l => l.Fate == Fate.Conflict);
    }

    [Fact]
    public void A_course_still_running_at_the_time_of_the_case_is_not_entered()
    {
        var imported = Import(Course(Quantity("3000", "cGy"), "10", end: "2026-12-01"));
        Assert.Null(imported.Case!.Courses);
        Assert.Contains(imported.Lines, l => l.What.En.Contains("still running", StringComparison.Ordinal));
    }

    [Fact]
    public void No_word_of_radiotherapy_is_not_the_same_as_none_given() => Assert.Null(Imports.Fhir(Imports.Bundle(Imports.Patient(), Imports.Condition("c", "C79.5")))[0].Case!.Courses);

    [Theory]
    [InlineData(0)]
    [InlineData(61)]
    [InlineData(-3)]
    public void Impossible_numbers_of_fractions_give_no_course(int fractions) =>
        Assert.Null(Import(Course(Quantity("3000", "cGy"), fractions.ToString(System.Globalization.CultureInfo.InvariantCulture))).Case!.Courses);
}
