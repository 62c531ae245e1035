using System.Text;
using Myelon.Core;
using Myelon.Desk.Inputs;
using Myelon.Desk.Texts;
using Myelon.Exchange.Mapping;
using Myelon.Exchange.Sources;
using Myelon.Tests.Outgoing;
using static Myelon.Tests.Import.Variants;

namespace Myelon.Tests.Import;

/// <summary>
/// Kinds of faults of importers, each with several ways in which it can come: what must be said of an import, and what must not. What is
/// right was written from the rules of docs/interoperability.md before the first run.
/// </summary>
public class VariantTests
{
    /// <summary>Each row: the name, what the files say, what must be told (without a bang) and what must not (behind one).</summary>
    public static TheoryData<string, string[], string[]> Rows
    {
        get
        {
            var rows = new TheoryData<string, string[], string[]>();
            void Files(string name, string[] files, params string[] said) => rows.Add(name, files, said);
            void Of(string name, string[] resources, params string[] said) => rows.Add(name, ["a/a.json", Imports.Bundle([Imports.Patient(), .. resources])], said);

            // Who is who.
            Files("a contained patient named like a real one of another file", ["a/a.json", Imports.Bundle(Person("p1", "1950-01-01"), Subject(Bones, "Patient/p1")), "a/b.json", Imports.Bundle(Inside(Ecog, "p1", "1990-01-01"))],
                "2 persons", "age_years = 76; known_malignancy = true; " + Bone, "age_years = 36; ecog = 3");
            Files("a short reference from a third folder to two of one id", ["a/p.json", Person("7", "1950-01-01"), "b/p.json", Person("7", "1971-01-01"), "c/c.json", Subject(Bones, "Patient/7")],
                "fits several patients", "!" + Bone);
            Files("an address of one Bundle named in another file", ["a/a.json", Entries("urn:uuid:0f8fad5b-d9cb-469f-a165-70867728950e", Person("x", "1950-01-01")), "b/b.json", Imports.Bundle(Subject(Bones, "urn:uuid:0f8fad5b-d9cb-469f-a165-70867728950e"))],
                "1 persons", "age_years = 76", Bone);
            Files("a conditional reference with an address before it", ["a/a.json", Imports.Bundle(Person("7", "1950-01-01", Mrn("5")), Subject(Bones, "https://k/fhir/Patient?identifier=urn:mrn%7C5"))],
                "1 persons", Bone);
            Files("a conditional reference that fits two", ["a/a.json", Imports.Bundle(Person("7", "1950-01-01", Mrn("5")), Person("8", "1971-01-01", Mrn("5")), Subject(Bones, "Patient?identifier=urn:mrn%7C5"))],
                "2 persons", "fits several patients", "!" + Bone);
            Files("a logical reference to a dead one of another file", ["a/a.json", Person("7", "1950-01-01", Mrn("5") + ",\"deceasedBoolean\":true"), "b/b.json", Imports.Bundle(Bones.Replace("\"reference\":\"REF\"", "\"identifier\":{\"system\":\"urn:mrn\",\"value\":\"5\"}", StringComparison.Ordinal))],
                "1 persons", Dead, "!" + Bone);
            Files("a link that replaces a dead record", ["a/a.json", Imports.Bundle(Person("1", "1950-01-01", Link("Patient/2", "replaces")), Person("2", "1950-01-01", "\"deceasedBoolean\":true"), Subject(Bones, "Patient/1"))],
                "1 persons", Dead);
            Files("a link that only refers", ["a/a.json", Imports.Bundle(Person("1", "1950-01-01", Link("Patient/2", "seealso")), Person("2", "1950-01-01", "\"deceasedBoolean\":true"), Subject(Bones, "Patient/1"))],
                "2 persons", Bone, "refers to another record of the patient");
            Files("versions are numbers", ["a/a.ndjson", Person("p", "1950-01-01", Version("10")) + "\n" + Person("p", "1950-01-01", Version("9") + ",\"deceasedBoolean\":true") + "\n" + Subject(Bones, "Patient/p")],
                "1 persons", Bone, "!" + Dead);
            Files("times of versions have offsets", ["a/a.ndjson", Person("p", "1950-01-01", Updated("2026-01-01T23:00:00-05:00")) + "\n" + Person("p", "1950-01-01", Updated("2026-01-02T01:00:00Z") + ",\"deceasedBoolean\":true") + "\n" + Subject(Bones, "Patient/p")],
                "1 persons", Bone, "!" + Dead);
            Files("deleted after two versions", ["a/a.ndjson", Person("p", "1950-01-01") + "\n" + Versioned(Bones, "1") + "\n" + Versioned(Bones, "2") + "\n", "a/deleted.ndjson", Deleted("Condition/c") + "\n"],
                "deleted at the source", "!" + Bone);
            Files("deleted by address and version", ["a/a.json", Entries("https://k/fhir/Patient/p", Person("p", "1950-01-01"), "https://k/fhir/Condition/c", Subject(Bones, "Patient/p")), "a/deleted.json", Deleted("https://k/fhir/Condition/c/_history/2")],
                "deleted at the source", "!" + Bone);
            Files("deleted at another server", ["a/a.json", Entries("https://k/fhir/Patient/p", Person("p", "1950-01-01"), "https://k/fhir/Condition/c", Subject(Bones, "Patient/p")), "a/deleted.json", Deleted("https://other/fhir/Condition/c")],
                Bone);
            Files("a Bundle within a Bundle with the same id", ["a/a.json", Imports.Bundle(Person("1", "1950-01-01"), Imports.Bundle(Person("1", "1971-01-01"), Subject(Bones, "Patient/1")))],
                "2 persons", "age_years = 55; known_malignancy = true; " + Bone, "!age_years = 76; known_malignancy");
            Files("oBDS: one Patient_ID of two senders", ["a/a.xml", Message("A", "1", "1950-01-01", Metastasis), "a/b.xml", Message("B", "1", "1971-01-01", "")],
                "2 persons", "age_years = 76", "age_years = 55");
            Files("oBDS: one Patient_ID of one sender, two days of birth", ["a/a.xml", Message("A", "1", "1950-01-01", Metastasis), "a/b.xml", Message("A", "1", "1950-01-02", "")],
                "1 persons", "Two dates of birth under one Patient_ID", "!" + Bone);
            Files("oBDS: the birth of one message is of the month only", ["a/a.xml", Message("A", "1", "1950-01-01", Metastasis), "a/b.xml", Message("A", "1", "1950-01-15", "").Replace("genauigkeit=\"E\"", "genauigkeit=\"T\"", StringComparison.Ordinal)],
                "1 persons", Bone);

            // Not known is never elsewhere, absent or confirmed.
            Of("a site in words that no table knows", [Course("r", "\"text\":\"Herd 3\"")], Cord, "!course T", "!surely elsewhere");
            Of("a site in words elsewhere in the body beside one at the spine", [Course("r", Coding(Sct, "32430008")), Course("q", "\"text\":\"Herd 3\"")], Cord, "!course T");
            Of("the neuroaxis in words", [Course("r", "\"text\":\"Neuroachse\"")], "radiotherapy_spine_done = true", Cord);
            Of("the lung is elsewhere", [Course("r", Coding(Sct, "32430008")), Course("q", Coding(Sct, "39607008"))], "course T6 10x3", "!" + Cord);
            Of("the lung by code, a vertebra by display", [Course("r", Coding(Sct, "32430008")), Course("q", Coding(Sct, "39607008", "Sixth thoracic vertebra"))], Cord, "!course T");
            Of("a site whose code no table knows", [Course("r", Coding(Sct, "32430008")), Course("q", Coding(Sct, "999999999"))], Cord, "!course T");
            Of("a site of an unknown system", [Course("r", Coding(Sct, "32430008")), Course("q", Coding("urn:x", "39607008"))], Cord, "!course T");
            Of("no site at all", [Course("r", Coding(Sct, "32430008")), Course("q", "")], Cord, "!course T");
            Of("a planned course counts for nothing", [Course("r", Coding(Sct, "32430008")), Course("q", "\"text\":\"Herd 3\"", status: "preparation")], "course T6 10x3", "!" + Cord);
            Of("a course of unknown status", [Course("r", Coding(Sct, "32430008")), Course("q", Coding(Sct, "32430008"), status: "unknown")], Cord, "!course T");
            Of("a bone metastasis of an unknown certainty", [Condition("C79.5", "\"verificationStatus\":{\"coding\":[{\"system\":\"urn:x\",\"code\":\"maybe\"}]},")], "!" + Bone);

            // A negation never becomes a fact.
            Of("a finding with the value false", [Finding("\"valueBoolean\":false")], "!" + Bone, "not used");
            Of("a finding that is negative", [Finding("\"valueCodeableConcept\":{" + Coding(Sct, "260385009") + "}")], "!" + Bone);
            Of("a finding that is absent by LOINC", [Finding("\"valueCodeableConcept\":{" + Coding(Loinc, "LA9634-2", "Absent") + "}")], "!" + Bone);
            Of("a finding that cannot be shown", [Finding("\"valueString\":\"nicht nachweisbar\"")], "!" + Bone);
            Of("a finding without evidence", [Finding("\"valueString\":\"kein Anhalt\"")], "!" + Bone);
            Of("a finding of count zero", [Finding("\"valueInteger\":0")], "!" + Bone);
            Of("a finding negative by interpretation", [Finding("\"interpretation\":[{\"coding\":[{\"system\":\"http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation\",\"code\":\"NEG\"}]}]")], "!" + Bone);
            Of("a finding without a value, with a reason", [Finding("\"dataAbsentReason\":{\"coding\":[{\"code\":\"not-performed\"}]}")], "!" + Bone);
            Of("refuted in words only", [Condition("C79.5", "\"verificationStatus\":{\"text\":\"widerlegt\"},")], "!" + Bone, "not used");
            Of("excluded by a mark behind the code", [Condition("C79.5A")], "!" + Bone);
            Of("suspected by a mark behind the code and a blank", [Condition("C79.5 V")], "!" + Bone);
            Of("past by a mark behind the code", [Condition("C79.5 Z")], "!" + Bone, "known_malignancy = true");
            Of("certain by a mark behind the code", [Condition("C79.5 G")], Bone);
            Of("certain by the display of its mark only", [Condition("C79.5", "\"extension\":[{\"url\":\"http://fhir.de/StructureDefinition/icd-10-gm-diagnosesicherheit\",\"valueCoding\":{\"display\":\"Ausgeschlossen\"}}],")], "!" + Bone);
            Of("inactive and resolved", [Condition("C79.5", "\"clinicalStatus\":{\"coding\":[{\"system\":\"http://terminology.hl7.org/CodeSystem/condition-clinical\",\"code\":\"resolved\"}]},")], "!" + Bone);
            Of("a medicine that was not taken", ["""{"resourceType":"MedicationStatement","id":"m","status":"not-taken","subject":{"reference":"Patient/p"},"medicationCodeableConcept":{"coding":[{"system":"http://fhir.de/CodeSystem/bfarm/atc","code":"N02AA01"}]}}"""], "!opioid", "not used");
            Of("a procedure that was not done", ["""{"resourceType":"Procedure","id":"o","status":"not-done","subject":{"reference":"Patient/p"},"code":{"coding":[{"system":"http://fhir.de/CodeSystem/bfarm/ops","code":"5-83b.50"}]},"performedDateTime":"2026-11-01"}"""], "not used", "!= true");
            Files("STU3 by its element", ["a/a.json", Imports.Bundle(Imports.Patient(), """{"resourceType":"Procedure","id":"o","status":"completed","notDone":true,"subject":{"reference":"Patient/p"},"code":{"coding":[{"system":"http://fhir.de/CodeSystem/bfarm/ops","code":"5-83b.50"}]}}""")], "STU3", "!= true");

            // A code belongs to its system and edition.
            Of("ICD-10-CM with a version behind its address", [Condition("G82.21", at: Cm + "|2026")], "paraplegia_status = complete");
            Of("ICD-10-GM, the same letters and digits", [Condition("G82.21")], "paraplegia_status = incomplete");
            Of("acute and complete", [Condition("G82.10")], "paraplegia_status = complete", "!neuro_onset = chronic");
            Of("chronic and complete is shown, not entered", [Condition("G82.12")], "paraplegia_status = complete?", "neuro_onset = chronic?", "!; paraplegia_status", "!0 paraplegia_status");
            Of("chronic and incomplete is shown, not entered", [Condition("G82.03")], "paraplegia_status = incomplete?", "neuro_onset = chronic?", "!; paraplegia_status");
            Of("neither acute nor chronic said", [Condition("G82.59")], "!paraplegia_status = complete", "!paraplegia_status = incomplete");
            Of("a system that nobody knows", [Condition("C79.5", at: "http://example.org/icd")], "not mapped", "!" + Bone);
            Of("no system", [Condition("C79.5", at: "")], "!" + Bone);
            Of("a code with more behind it", [Condition("C79.5 und C78.0")], "!" + Bone);
            Of("an OPS code as a diagnosis", [Condition("5-83b.50")], "not mapped", "!= true");
            Of("ECOG with a display of another grade", [Imports.Observation("e", Loinc, "89247-1", "\"valueCodeableConcept\":{" + Coding(Loinc, "LA9623-5", "Restricted") + "}")], "!ecog = 0");

            // Nothing without a line.
            Of("a type that nobody reads", ["""{"resourceType":"Goal","id":"g","lifecycleStatus":"active","subject":{"reference":"Patient/p"},"description":{"text":"x"}}"""], "Goal/g");
            Of("an observation without a code", ["""{"resourceType":"Observation","id":"o","status":"final","subject":{"reference":"Patient/p"},"code":{"text":"Kraft"},"valueString":"4/5"}"""], "Observation/o");
            Of("a component that no table knows", ["""{"resourceType":"Observation","id":"o","status":"final","subject":{"reference":"Patient/p"},"code":{"coding":[{"system":"http://loinc.org","code":"85354-9"}]},"component":[{"code":{"coding":[{"system":"http://loinc.org","code":"8480-6"}]},"valueQuantity":{"value":120}}]}"""], "Observation/o");
            Files("a further page", ["a/a.json", Imports.Bundle(Imports.Patient())[..^1] + ",\"link\":[{\"relation\":\"next\",\"url\":\"https://k/fhir?page=2\"}]}"], "further pages");
            Files("an entry without a resource", ["a/a.json", Imports.Bundle(Imports.Patient()).Replace("\"entry\":[", "\"entry\":[{},", StringComparison.Ordinal)], "entry without a resource");
            Files("oBDS: an element that nobody knows", ["a/a.xml", Message("A", "1", "1950-01-01", "<Neuerung><Wert>x</Wert></Neuerung>")], "Neuerung");
            Files("oBDS: a further classification that nobody knows", ["a/a.xml", Message("A", "1", "1950-01-01", "<Diagnose><Menge_Weitere_Klassifikation><Weitere_Klassifikation><Name>Xyz</Name><Stadium>2</Stadium></Weitere_Klassifikation></Menge_Weitere_Klassifikation></Diagnose>")], "Xyz");
            Of("beside the cord by code, a vertebra in words", [Course("r", Coding(Sct, "32430008")), Course("q", Coding(Sct, "32849002") + ",\"text\":\"BWK 6\"")], Cord, "!course T");
            Of("the pelvis by code, the sacrum by display", [Course("r", Coding(Sct, "32430008")), Course("q", Coding(Sct, "12921003", "Kreuzbein"))], Cord, "!course T");

            // One course or two.
            Of("the same course with another time of writing", [Course("r", Coding(Sct, "32430008"), more: "," + Updated("2026-03-01T10:00:00Z")), Course("r", Coding(Sct, "32430008"), more: "," + Updated("2026-03-02T10:00:00Z"))], "course T6 10x3", "!T6+");
            Of("the same course under two ids", [Course("r", Coding(Sct, "32430008")), Course("q", Coding(Sct, "32430008"))], "conflict", "Procedure/q", "!course T");
            Of("two courses at two levels", [Course("r", Coding(Sct, "32430008")), Course("q", Coding(Sct, "71737002"))], "course T6 10x3", "course T7 10x3");
            Of("a course without an end after one with it", [Course("r", Coding(Sct, "32430008")), Course("q", Coding(Sct, "71737002"), status: "in-progress")], Cord, "!course T");

            // Spellings of a level.
            foreach (var right in new[] { "BWK 6", "Th6", "T 6", "6. Brustwirbel", "sechster Brustwirbelkörper", "D6", "thoracic vertebra VI", "Brustwirbel Nr. 6" })
            {
                Of($"{right} is T6", [Course("r", Coding(Sct, "32430008", right))], "course T6 10x3");
            }

            foreach (var wrong in new[] { "BWK 7", "BWK 5/6", "L6", "HWK 6", "Th5-Th6" })
            {
                Of($"{wrong} is not T6", [Course("r", Coding(Sct, "32430008", wrong))], Cord, "!course T");
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Every_way_of_a_kind_is_told_right(string name, string[] files, string[] said)
    {
        Check(name, files, said);
    }

    /// <summary>What the answer must say of a diagnosis that was read and put aside.</summary>
    [Theory]
    [InlineData("G82.12", "2026-11-20", "paraplegia or tetraplegia, chronic): possible, not taken over")]
    [InlineData("G82.10", "2026-01-20", "too old, not taken over")]
    [InlineData("G82.19", "2026-11-20", "The fifth place is missing")]
    public void An_answer_names_what_was_read_and_put_aside(string code, string day, string said)
    {
        var bundle = Imports.Bundle(
            Imports.Patient(), Condition("C79.5"),
            Condition(code).Replace("2026-11-18", day, StringComparison.Ordinal).Replace("\"id\":\"c\"", "\"id\":\"g\"", StringComparison.Ordinal));
        var desk = OutgoingCases.Desk;
        var one = Assert.Single(desk.Inputs.Cases([new OpenedInput("a.json", new MemoryStream(Encoding.UTF8.GetBytes(bundle)), null)], new ImportOptions(Imports.AsOf)));
        var aside = AsideWords.Of(one, desk.Guideline.Rules.Vocabulary);
        var text = string.Join(' ', EvaluationText.Of(desk.Evaluator.Evaluate(one.Reading.Case!), Language.English, colour: false, Imports.AsOf.ToInstant(), aside: aside)
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains("THE RECORD HOLDS MORE THAN WAS TAKEN OVER", text, StringComparison.Ordinal);
        Assert.Contains(said, text, StringComparison.Ordinal);
        Assert.Contains("nothing entered about the neurology", text, StringComparison.Ordinal);
        Assert.DoesNotContain("surgery in less than", text, StringComparison.Ordinal);
    }
}
