using Myelon.Desk.Imports;
using Myelon.Core;
using System.Text;
using System.Text.Json.Nodes;
using Myelon.Composition;
using Myelon.Desk.Inputs;
using Myelon.Exchange.Mapping;
using Myelon.Exchange.Sources;
using Myelon.Medicine.Vocabulary;
using Myelon.Tests.Import;

namespace Myelon.Tests.Outgoing;

/// <summary>Filled forms: not answered, answered with "unknown" and not shown are one truth and three lines.</summary>
public sealed class FormTests
{
    private const string Own = "https://myelon.example/fhir/";
    private const string Yes = """{"valueCoding":{"system":"http://terminology.hl7.org/CodeSystem/v2-0136","code":"Y"}}""";
    private const string Unknown = """{"valueCoding":{"system":"http://terminology.hl7.org/CodeSystem/data-absent-reason","code":"unknown"}}""";

    [Fact]
    public void Three_ways_of_not_knowing_are_one_truth_and_three_lines()
    {
        var imported = Read(Form("registration", Item("motor_deficit", Unknown), Item("case_conference_done", Unknown)));
        Assert.Equal("", Imports.Facts(imported.Case));
        Assert.Equal("stated as unknown", Line(imported, "motor_deficit"));
        Assert.Equal("not answered", Line(imported, "walking_ability"));
        Assert.Equal("not asked, the question was hidden", Line(imported, "case_conference_date"));
    }

    /// <summary>The answer of each kind of question, as it stands in the form; then the fact, or "" with the reason that the report gives.</summary>
    [Theory]
    [InlineData("motor_deficit", Yes, "motor_deficit = true", null)]
    [InlineData("motor_deficit", """{"valueCoding":{"system":"http://terminology.hl7.org/CodeSystem/v2-0136","code":"N"}}""", "motor_deficit = false", null)]
    [InlineData("motor_deficit", """{"valueBoolean":true}""", "motor_deficit = true", null)]
    [InlineData("motor_deficit", Yes + "," + Unknown, "", "a value and \"unknown\" at once")]
    [InlineData("motor_deficit", """{"valueString":"yes"}""", "", "without a value that the fact can take")]
    [InlineData("walking_ability", """{"valueCoding":{"system":"https://myelon.example/fhir/CodeSystem/walking-ability","code":"walks_unaided"}}""", "walking_ability = walks_unaided", null)]
    [InlineData("walking_ability", """{"valueCoding":{"system":"https://elsewhere.example/walking","code":"walks_unaided"}}""", "", "without a value that the fact can take")]
    [InlineData("age_years", """{"valueInteger":61}""", "age_years = 61", null)]
    [InlineData("age_years", """{"valueInteger":611}""", "", "611 lies outside the plausible range.")]
    [InlineData("age_years", """{"valueQuantity":{"value":61,"system":"http://unitsofmeasure.org","code":"mo"}}""", "", "unit mo is not taken here, nothing is converted")]
    [InlineData("imaging_mri_date", """{"valueDate":"2026-11-10"}""", "imaging_mri_date = 2026-11-10", null)]
    [InlineData("imaging_mri_date", """{"valueDate":"2026-11-31"}""", "", "A date with time and offset from UTC is expected.")]
    [InlineData("imaging_mri_date", """{"valueDate":"2026-12-24"}""", "", "The moment lies after the time of the case (as_of).")]
    public void An_answer_is_read_as_a_case_file_is(string question, string answer, string facts, string? reason)
    {
        var imported = Read(Form("registration", Item(question, answer)));
        Assert.Equal(facts, Imports.Facts(imported.Case));
        if (reason is not null)
        {
            Assert.Equal(reason, Line(imported, question));
        }
    }

    [Theory]
    [InlineData("completed", "motor_deficit = true")]
    [InlineData("amended", "motor_deficit = true")]
    [InlineData("in-progress", "")]
    [InlineData("stopped", "")]
    [InlineData("entered-in-error", "")]
    [InlineData("whatever", "")]
    public void Only_a_finished_form_counts(string status, string facts) =>
        Assert.Equal(facts, Imports.Facts(Read(Form("registration", Item("motor_deficit", Yes)).Replace("\"completed\"", $"\"{status}\"", StringComparison.Ordinal)).Case));

    [Theory]
    [InlineData("age_years.unknown", """{"valueBoolean":true}""", "stated as unknown")]
    [InlineData("age_years.unknown", """{"valueBoolean":false}""", "not answered")]
    public void Of_a_number_unknown_is_a_question_beside_it(string link, string answer, string line) =>
        Assert.Equal(line, Line(Read(Form("registration", Item(link, answer))), "age_years"));

    [Fact]
    public void An_answer_to_a_hidden_question_is_not_used()
    {
        var imported = Read(Form("registration", Item("case_conference_date", """{"valueDate":"2026-11-10"}""")));
        Assert.Equal("", Imports.Facts(imported.Case));
        Assert.Equal(Fate.NotUsed, imported.Lines.Single(l => l.Fact == "case_conference_date").Fate);
    }

    [Fact]
    public void A_set_may_hold_several_or_nothing_and_a_lesion_has_its_name()
    {
        const string Level = """{"valueCoding":{"system":"https://myelon.example/fhir/CodeSystem/spinal-levels","code":"T11"}},{"valueCoding":{"system":"https://myelon.example/fhir/CodeSystem/spinal-levels","code":"T12"}}""";
        var imported = Read(Form("sins", Item("lesion_name", """{"valueString":"upper"}"""), Item("spinal_levels", Level), Item("sins_alignment", """{"valueCoding":{"system":"https://myelon.example/fhir/CodeSystem/sins-alignment","code":"normal"}}""")));
        Assert.Equal("[upper] spinal_levels = [T11,T12]\n[upper] sins_alignment = normal", Imports.Facts(imported.Case));
    }

    [Fact]
    public void A_question_that_is_answered_twice_and_one_that_the_form_does_not_have_give_nothing()
    {
        var imported = Read(Form("registration", Item("motor_deficit", Yes), Item("motor_deficit", Yes), Item("steroids", Yes)));
        Assert.Equal("", Imports.Facts(imported.Case));
        Assert.Equal("the question is answered twice", Line(imported, "motor_deficit"));
        Assert.Contains(imported.Lines, l => l.What.En == "the form has no question steroids" && l.Fate == Fate.NotMapped);
    }

    [Fact]
    public void A_foreign_form_is_told_by_its_address()
    {
        var imported = Read(Form("registration", Item("motor_deficit", Yes)).Replace(Own + "Questionnaire/registration", "https://elsewhere.example/q", StringComparison.Ordinal));
        Assert.Contains(imported.Lines, l => l.Fate == Fate.NotMapped && l.What.En.Contains("https://elsewhere.example/q", StringComparison.Ordinal));
    }

    [Fact]
    public void A_worksheet_is_read_and_what_was_not_answered_counts_as_not_testable()
    {
        var imported = Read(Form("isncsci", Item("right.motor.C5", """{"valueCoding":{"system":"https://myelon.example/fhir/CodeSystem/isncsci-cell","code":"5"}}""")));
        var worksheet = imported.Case!.Worksheet!;
        Assert.Equal("5", worksheet.Cells.Single(c => c.Code == "right.motor.C5").Entered);
        Assert.All(worksheet.Cells.Where(c => c.Code != "right.motor.C5"), c => Assert.Equal("NT", c.Entered));
        Assert.Contains(imported.Lines, l => l.Fate == Fate.Warning && l.What.En.EndsWith("count as not testable", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_question_has_unknown_among_its_answers_and_both_languages()
    {
        foreach (var name in OutgoingCases.Desk.Fhir.FormNames)
        {
            var items = Items(JsonNode.Parse(OutgoingCases.Desk.Fhir.Form(name)!)!).ToList();
            foreach (var item in items)
            {
                var (link, type) = ((string)item["linkId"]!, (string)item["type"]!);
                Assert.True(item["text"] is not null, link);
                var isPlain = type is "integer" or "decimal" or "date" or "dateTime" && !link.StartsWith("computed.", StringComparison.Ordinal);
                Assert.True(!isPlain || items.Exists(i => (string)i["linkId"]! == link + ".unknown"), link);
                var isFact = AllFacts.Vocabulary.Find(link) is not null;
                Assert.True(type != "choice" || !isFact || item["answerOption"]!.AsArray().Any(o => (string)o!["valueCoding"]!["code"]! == "unknown"), link);
            }
        }
    }

    [Theory]
    [InlineData("|2024-1.0", "karnofsky = 70", null)]
    [InlineData("", "karnofsky = 70", "the form names no version; read as 2024-1.0")]
    [InlineData("|2019-1.0", null, "in version 2019-1.0; version 2024-1.0 is read: to be entered by hand")]
    [InlineData("|2024-1.0|x", null, "in version 2024-1.0|x; version 2024-1.0 is read")]
    [InlineData("|1", null, "in version 1; version 2024-1.0 is read")]
    public void A_form_of_another_version_is_told_and_not_read(string version, string? fact, string? told)
    {
        var imported = Read(Form("registration", Item("karnofsky", """{"valueInteger":70}""")).Replace("|2024-1.0", version, StringComparison.Ordinal));
        Assert.Equal(fact ?? "", Imports.Facts(imported.Case));
        Assert.Equal(told is null ? 0 : 1, imported.Lines.Count(l => told is not null && l.What.En.Contains(told, StringComparison.Ordinal)));
    }

    [Fact]
    public void The_report_names_each_question_and_the_time_that_was_taken()
    {
        var imported = Read(Form("emergency", Item("neuro_onset_datetime", """{"valueDateTime":"2026-11-19T08:30:00+01:00"}""")));
        Assert.Contains(imported.Lines, l => l.What.En.EndsWith("neuro_onset_datetime = 2026-11-19T08:30:00+01:00", StringComparison.Ordinal));
        var told = ImportText.Of(imported, OutgoingCases.Desk.Evaluator, Language.English, hasDetails: true);
        Assert.Matches("QuestionnaireResponse/q [-0-9]+: [A-Z][^:]+: not answered", string.Join(' ', told.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
    }

    private static IEnumerable<JsonNode> Items(JsonNode node) => (node["item"]?.AsArray() ?? []).SelectMany(i => Items(i!).Prepend(i!));

    private static string Item(string link, string answers) => $$"""{"linkId":"{{link}}","answer":[{{answers}}]}""";

    private static string Form(string name, params string[] items) =>
        $$"""{"resourceType":"QuestionnaireResponse","id":"q","questionnaire":"{{Own}}Questionnaire/{{name}}|2024-1.0","status":"completed","authored":"2026-11-20T10:00:00+01:00","subject":{"reference":"Patient/p"},"modifierExtension":[{"url":"https://gematik.de/fhir/isik/StructureDefinition/ISiKMpFormularExtension","valueString":"x"}],"item":[{"linkId":"section-1","item":[{{string.Join(",", items)}}]}]}""";

    private static ImportedCase Read(string form)
    {
        var reader = new ImportReader(AllFacts.Vocabulary, Lesion.AffectedLevels, Guidelines.Shelf().Current.Guideline.Codes, new ImportOptions(Imports.AsOf) { ChecksStructure = false });
        return Assert.Single(reader.Read("case", InputKind.Fhir, Encoding.UTF8.GetBytes(Imports.Bundle(Imports.Patient(), form))));
    }

    private static string Line(ImportedCase imported, string fact) => imported.Lines.First(l => l.Fact == fact).What.En;
}
