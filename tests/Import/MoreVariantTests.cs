using static Myelon.Tests.Import.Variants;

namespace Myelon.Tests.Import;

/// <summary>
/// More ways in which the same kinds of faults come: shapes of real servers, findings about somebody else, certainty in words, bounds,
/// spellings of codes, dates that are partly known, tables of spreadsheets. What is right was written before the first run.
/// </summary>
public class MoreVariantTests
{
    private const string Uuid = "urn:uuid:0f8fad5b-d9cb-469f-a165-70867728950e";
    private const string Active = "\"clinicalStatus\":{\"coding\":[{\"system\":\"http://terminology.hl7.org/CodeSystem/condition-clinical\",\"code\":\"active\"}]},";

    /// <summary>Each row: the name, what the files say, what must be told (without a bang) and what must not (behind one).</summary>
    public static TheoryData<string, string[], string[]> Rows
    {
        get
        {
            var rows = new TheoryData<string, string[], string[]>();
            void Files(string name, string[] files, params string[] said) => rows.Add(name, files, said);
            void Of(string name, string[] resources, params string[] said) => rows.Add(name, ["a/a.json", Imports.Bundle([Imports.Patient(), .. resources])], said);

            // Who is who, in the shapes of servers.
            Files("a UUID in capitals", ["a/a.json", Entries(Uuid.ToUpperInvariant().Replace("URN:UUID", "urn:uuid", StringComparison.Ordinal), Person("x", "1950-01-01"), "urn:uuid:1", Subject(Bones, Uuid))],
                "1 persons", "age_years = 76", Bone);
            Files("an address by OID", ["a/a.json", Entries("urn:oid:1.2.3.4", Person("x", "1950-01-01"), "urn:oid:1.2.3.5", Subject(Bones, "urn:oid:1.2.3.4"))], "1 persons", Bone);
            Files("type and id within a Bundle of UUIDs", ["a/a.json", Entries(Uuid, Person("x", "1950-01-01"), "urn:uuid:1", Subject(Bones, "Patient/x"))], "1 persons", "age_years = 76", Bone);
            Files("type and id at the server of the entry", ["a/a.json", Entries("https://k/fhir/Patient/x", Person("x", "1950-01-01"), "https://k/fhir/Condition/c", Subject(Bones, "Patient/x"))], "1 persons", Bone);
            Files("type and id, the same at another server", ["a/a.json", Entries("https://k/fhir/Patient/x", Person("x", "1950-01-01"), "https://l/fhir/Patient/x", Person("x", "1971-01-01"), "https://l/fhir/Condition/c", Subject(Bones, "Patient/x"))],
                "2 persons", "age_years = 55; known_malignancy = true; " + Bone);
            Files("one UUID in two Bundles, one a line", ["a/a.ndjson", Entries(Uuid, Person("x", "1950-01-01"), "urn:uuid:1", Subject(Bones, Uuid)) + "\n" + Entries(Uuid, Person("x", "1950-01-01"), "urn:uuid:2", Subject(Ecog, Uuid)) + "\n"],
                "1 persons", Bone, "ecog = 3");
            Files("a proxy changes http to https", ["a/a.json", Entries("https://k/fhir/Patient/x", Person("x", "1950-01-01", "\"deceasedBoolean\":true"), "https://k/fhir/Condition/c", Subject(Bones, "http://k/fhir/Patient/x"))], "1 persons", Dead, "!" + Bone);
            Files("another server has the same id, and its patient is dead", ["a/a.json", Entries("https://k/fhir/Patient/x", Person("x", "1950-01-01", "\"deceasedBoolean\":true"), "https://l/fhir/Condition/c", Subject(Bones, "https://l/fhir/Patient/x"))], "2 persons", "same id is dead", "!" + Bone);
            Files("an identifier of another system with the same value", ["a/a.json", Imports.Bundle(Person("7", "1950-01-01", Mrn("5")), Bones.Replace("\"reference\":\"REF\"", "\"identifier\":{\"system\":\"urn:other\",\"value\":\"5\"}", StringComparison.Ordinal))],
                "!age_years = 76; known_malignancy");
            Files("three records in a row, the last one dead", ["a/a.json", Imports.Bundle(Person("1", "1950-01-01", Link("Patient/2", "replaced-by")), Person("2", "1950-01-01", Link("Patient/3", "replaced-by")), Person("3", "1950-01-01", "\"deceasedBoolean\":true"), Subject(Bones, "Patient/1"))],
                "1 persons", Dead, "!" + Bone);
            Files("records that replace each other in a ring", ["a/a.json", Imports.Bundle(Person("1", "1950-01-01", Link("Patient/2", "replaced-by")), Person("2", "1950-01-01", Link("Patient/1", "replaced-by")), Subject(Bones, "Patient/1"))], "1 persons", Bone);
            Files("two documents of one id, two persons", ["a/a.json", Document("1950-01-01", Bones), "a/b.json", Document("1971-01-01", Ecog)], "2 persons", "age_years = 76; known_malignancy", "age_years = 55; ecog = 3");
            Files("an answer to a batch", ["a/a.json", Imports.Bundle(Person("p", "1950-01-01"), Subject(Bones, "Patient/p")).Replace("\"collection\"", "\"batch-response\"", StringComparison.Ordinal).Replace("{\"resource\"", "{\"response\":{\"status\":\"200\"},\"resource\"", StringComparison.Ordinal)], "1 persons", Bone);
            Files("an outcome among the hits of a search", ["a/a.json", Imports.Bundle(Person("p", "1950-01-01"), Subject(Bones, "Patient/p"), """{"resourceType":"OperationOutcome","issue":[{"severity":"warning","code":"processing"}]}""").Replace("\"collection\"", "\"searchset\"", StringComparison.Ordinal)], "1 persons", Bone, "OperationOutcome");
            Of("an observation that names nobody", ["""{"resourceType":"Observation","id":"o","status":"final","code":{"coding":[{"system":"http://loinc.org","code":"89262-0"}]},"effectiveDateTime":"2026-11-10","valueInteger":3}"""], "Observation/o", "!ecog = 3");
            Of("a finding of somebody else, by its focus", [Imports.Observation("o", Loinc, "89262-0", "\"focus\":[{\"reference\":\"RelatedPerson/r\"}],\"valueInteger\":3")], "Observation/o", "!ecog = 3");
            Of("a finding of another patient, by its focus", [Imports.Observation("o", Loinc, "89262-0", "\"focus\":[{\"reference\":\"Patient/q\"}],\"valueInteger\":3")], "Observation/o", "!ecog = 3");
            Of("a finding whose focus is the patient", [Imports.Observation("o", Loinc, "89262-0", "\"focus\":[{\"reference\":\"Patient/p\"}],\"valueInteger\":3")], "ecog = 3");
            Files("a patient whose meaning an extension changes", ["a/a.json", Imports.Bundle(Person("p", "1950-01-01", "\"modifierExtension\":[{\"url\":\"urn:x\",\"valueBoolean\":true}]"), Subject(Bones, "Patient/p"))], "changes the meaning", "!" + Bone);
            Files("a record that is out of use", ["a/a.json", Imports.Bundle(Person("p", "1950-01-01", "\"active\":false"), Subject(Bones, "Patient/p"))], "not in use");

            // A negation never becomes a fact.
            Of("suspected in the words of the code", [Condition("C79.5", Active + "\"note\":[],").Replace("\"code\":{", "\"code\":{\"text\":\"V. a. Knochenmetastasen\",", StringComparison.Ordinal)], "!" + Bone);
            Of("excluded in the words of the code", [Condition("C79.5").Replace("\"code\":{", "\"code\":{\"text\":\"Ausschluss Knochenmetastase\",", StringComparison.Ordinal)], "!" + Bone);
            Of("no evidence in the words of the code", [Condition("C79.5").Replace("\"code\":{", "\"code\":{\"text\":\"Kein Hinweis auf ossäre Metastasen\",", StringComparison.Ordinal)], "!" + Bone);
            Of("no evidence in English", [Condition("C79.5").Replace("\"code\":{", "\"code\":{\"text\":\"No evidence of bone metastases\",", StringComparison.Ordinal)], "!" + Bone);
            Of("in the words of the code, without doubt", [Condition("C79.5").Replace("\"code\":{", "\"code\":{\"text\":\"Knochenmetastasen, nicht kleinzelliges Karzinom\",", StringComparison.Ordinal)], Bone);
            Of("ended by its date", [Condition("C79.5", "\"abatementDateTime\":\"2025-01-01\",")], "!" + Bone);
            Of("ended in words", [Condition("C79.5", "\"abatementString\":\"nach Bestrahlung\",")], "!" + Bone);
            Of("a condition entered in error", [Condition("C79.5", "\"verificationStatus\":{\"coding\":[{\"system\":\"http://terminology.hl7.org/CodeSystem/condition-ver-status\",\"code\":\"entered-in-error\"}]},")], "!" + Bone, "not used");
            foreach (var status in new[] { "registered", "preliminary", "cancelled", "entered-in-error", "unknown", "Final" })
            {
                Of($"an observation that is {status}", [Imports.Observation("o", Loinc, "89262-0", "\"valueInteger\":3", status: status)], "!ecog = 3", "not used");
            }

            Of("a component with an extension that changes its meaning", ["""{"resourceType":"Observation","id":"o","status":"final","subject":{"reference":"Patient/p"},"effectiveDateTime":"2026-11-10","code":{"text":"x"},"component":[{"modifierExtension":[{"url":"urn:x","valueBoolean":true}],"code":{"coding":[{"system":"http://loinc.org","code":"89262-0"}]},"valueInteger":3}]}"""], "!ecog = 3", "changes the meaning");
            Of("a component whose value is absent", ["""{"resourceType":"Observation","id":"o","status":"final","subject":{"reference":"Patient/p"},"effectiveDateTime":"2026-11-10","code":{"text":"x"},"component":[{"dataAbsentReason":{"coding":[{"code":"unknown"}]},"code":{"coding":[{"system":"http://loinc.org","code":"89262-0"}]}}]}"""], "!ecog =", "not used");
            Of("an order that says not to", ["""{"resourceType":"MedicationRequest","id":"m","status":"active","intent":"order","doNotPerform":true,"subject":{"reference":"Patient/p"},"medicationCodeableConcept":{"coding":[{"system":"http://fhir.de/CodeSystem/bfarm/atc","code":"M05BX04"}]}}"""], "not used", "!= true;");
            Of("an allergy is no treatment", ["""{"resourceType":"AllergyIntolerance","id":"m","patient":{"reference":"Patient/p"},"code":{"coding":[{"system":"http://fhir.de/CodeSystem/bfarm/atc","code":"M05BX04"}]}}"""], "AllergyIntolerance/m", "!osteoprotective");
            foreach (var status in new[] { "on-hold", "stopped", "intended", "not-taken", "entered-in-error", "unknown", "completed" })
            {
                Of($"a medicine that is {status}", [$$$"""{"resourceType":"MedicationStatement","id":"m","status":"{{{status}}}","subject":{"reference":"Patient/p"},"medicationCodeableConcept":{"coding":[{"system":"http://fhir.de/CodeSystem/bfarm/atc","code":"N02AA01"}]}}"""], "!opioid", "MedicationStatement/m");
            }

            // Bounds, units and numbers.
            Of("a bound is no value", [Imports.Observation("o", Loinc, "2000-8", "\"valueQuantity\":{\"value\":3.1,\"comparator\":\"<\",\"unit\":\"mmol/L\",\"system\":\"http://unitsofmeasure.org\",\"code\":\"mmol/L\"}")], "!serum_calcium_mmol_l =", "a bound");
            Of("calcium in another unit", [Imports.Observation("o", Loinc, "2000-8", "\"valueQuantity\":{\"value\":12,\"unit\":\"mg/dL\",\"system\":\"http://unitsofmeasure.org\",\"code\":\"mg/dL\"}")], "!serum_calcium_mmol_l =", "Observation/o");
            Of("a range is no value", [Imports.Observation("o", Loinc, "89262-0", "\"valueRange\":{\"low\":{\"value\":1},\"high\":{\"value\":3}}")], "!ecog =", "Observation/o");
            Of("a performance status that does not exist", [Imports.Observation("o", Loinc, "89262-0", "\"valueInteger\":7")], "!ecog =", "Observation/o");
            Of("half a performance status", [Imports.Observation("o", Loinc, "89262-0", "\"valueQuantity\":{\"value\":1.5}")], "!ecog =", "Observation/o");
            Of("a performance status in words", [Imports.Observation("o", Loinc, "89262-0", "\"valueString\":\"ECOG 2-3\"")], "!ecog =", "Observation/o");
            Of("a number as text with a comma", [Imports.Observation("o", Loinc, "2000-8", "\"valueQuantity\":{\"value\":\"2,5\",\"unit\":\"mmol/L\"}")], "!serum_calcium_mmol_l =", "Observation/o");
            Of("no fractions", [Course("r", Coding(Sct, "32430008")).Replace("\"valueUnsignedInt\":10", "\"valueUnsignedInt\":0", StringComparison.Ordinal)], Cord, "!course T");
            Of("a dose that does not divide", [Course("r", Coding(Sct, "32430008")).Replace("\"valueUnsignedInt\":10", "\"valueUnsignedInt\":7", StringComparison.Ordinal)], Cord, "!course T");
            Of("a dose below nought", [Course("r", Coding(Sct, "32430008")).Replace("\"value\":30", "\"value\":-30", StringComparison.Ordinal)], Cord, "!course T");
            Of("a dose by its unit in words only", [Course("r", Coding(Sct, "32430008")).Replace(",\"system\":\"http://unitsofmeasure.org\",\"code\":\"Gy\"", "", StringComparison.Ordinal)], "course T6 10x3");
            Of("a dose without a unit", [Course("r", Coding(Sct, "32430008")).Replace(",\"unit\":\"Gy\",\"system\":\"http://unitsofmeasure.org\",\"code\":\"Gy\"", "", StringComparison.Ordinal)], Cord, "!course T");

            // Spellings of codes.
            Of("small letters", [Condition("c79.5")], Bone);
            Of("without a dot", [Condition("C795")], Bone);
            Of("without a dot, five places", [Condition("G8210")], "paraplegia_status = complete");
            Of("blanks around a code", [Condition(" C79.5 ")], Bone);
            Of("wide letters", [Condition("\uFF237\uFF19.5")], "not mapped", "!" + Bone);
            Of("a Greek letter", [Condition("\u03F979.5")], "!" + Bone);
            Of("the list of the WHO", [Condition("C79.5", at: "http://hl7.org/fhir/sid/icd-10")], Bone);
            Of("the address before the move", [Condition("C79.5", at: "http://fhir.de/CodeSystem/dimdi/icd-10-gm")], Bone);
            Of("a dagger", [Condition("C79.5†")], Bone);
            Of("an expression is not its first code", [Condition("94222008:363698007=39607008", at: Sct)], "!" + Bone, "Condition/c");
            Of("a module behind the address of SNOMED CT", [Condition("94222008", at: Sct + "|" + Sct + "/11000274103")], Bone);
            Of("an OPS code in capitals", ["""{"resourceType":"Procedure","id":"o","status":"completed","subject":{"reference":"Patient/p"},"code":{"coding":[{"system":"http://fhir.de/CodeSystem/bfarm/ops","code":"5-83B.50"}]},"performedDateTime":"2026-11-01"}"""], "Procedure/o");

            // Time.
            Of("later than the case", [Imports.Observation("o", Loinc, "89262-0", "\"valueInteger\":3", "2026-11-21")], "!ecog =", "not used");
            Of("the day of the case", [Imports.Observation("o", Loinc, "89262-0", "\"valueInteger\":3", "2026-11-20")], "ecog = 3");
            Of("the year only", [Imports.Observation("o", Loinc, "89262-0", "\"valueInteger\":3", "2026")], "!ecog = 3\n", "Observation/o");
            Of("a course that begins tomorrow", [Course("r", Coding(Sct, "32430008")).Replace("2026-02-02", "2026-12-02", StringComparison.Ordinal).Replace("2026-02-13", "2026-12-13", StringComparison.Ordinal)], "not used", "!course T");
            Files("dead after the case", ["a/a.json", Imports.Bundle(Person("p", "1950-01-01", "\"deceasedDateTime\":\"2026-12-01\""), Subject(Bones, "Patient/p"))], Bone, "!" + Dead);
            Files("dead in the year of the case", ["a/a.json", Imports.Bundle(Person("p", "1950-01-01", "\"deceasedDateTime\":\"2026\""), Subject(Bones, "Patient/p"))], Dead, "!" + Bone);
            Files("dead on a day that does not exist", ["a/a.json", Imports.Bundle(Person("p", "1950-01-01", "\"deceasedDateTime\":\"2027-02-30\""), Subject(Bones, "Patient/p"))], Dead, "!" + Bone);
            Files("not born yet", ["a/a.json", Imports.Bundle(Person("p", "2027-01-01"), Subject(Bones, "Patient/p"))], "!age_years =");
            Files("born 1850", ["a/a.json", Imports.Bundle(Person("p", "1850-01-01"), Subject(Bones, "Patient/p"))], "!age_years =");

            // Messages of registries.
            Files("oBDS with a prefix", ["a/a.xml", Prefixed(Message("A", "1", "1950-01-01", Metastasis))], "1 persons", Bone);
            Files("oBDS with words in pieces", ["a/a.xml", Message("A", "1", "1950-01-01", Metastasis.Replace("OSS", "<![CDATA[O]]>S<!-- x -->S", StringComparison.Ordinal))], Bone);
            Files("oBDS with blanks and new lines", ["a/a.xml", Message("A", "1", "1950-01-01", Metastasis.Replace("OSS", "\n  OSS\n ", StringComparison.Ordinal))], Bone);
            Files("oBDS, a metastasis after the case", ["a/a.xml", Message("A", "1", "1950-01-01", Metastasis.Replace("2026-03-01", "2026-12-01", StringComparison.Ordinal))], "!" + Bone, "not used");
            Files("oBDS, a performance status that nobody knows", ["a/a.xml", Message("A", "1", "1950-01-01", State("U"))], "!ecog =");
            Files("oBDS, Karnofsky with a sign", ["a/a.xml", Message("A", "1", "1950-01-01", State("80 %"))], "karnofsky = 80", "!ecog =");
            Files("oBDS, an empty message", ["a/a.xml", "<oBDS xmlns=\"http://www.basisdatensatz.de/oBDS/XML\" Schema_Version=\"3.0.4\"><Menge_Patient/></oBDS>"], "1 persons", "!= true");

            // Tables of spreadsheets.
            Files("a table with capitals in its head", ["a/a.csv", "Case; ECOG \nx;2\n"], "1 persons", "ecog = 2");
            Files("a table with one column twice", ["a/a.csv", "case;ecog;ecog\nx;2;3\n"], "!ecog = 2", "!ecog = 3");
            Files("a table with a row too long", ["a/a.csv", "case;ecog\nx;2;3\n"], "!ecog = 2");
            Files("a table with empty rows at its end", ["a/a.csv", "case;ecog\nx;2\n;\n;\n"], "1 persons", "ecog = 2");
            Files("a table with two rows that disagree", ["a/a.csv", "case;ecog\nx;2\nx;3\n"], "!ecog = 2", "!ecog = 3");
            Files("a table with a new line in a cell", ["a/a.csv", "case;ecog\n\"x\ny\";2\n"], "1 persons");
            Files("a table with a formula", ["a/a.csv", "case;ecog\nx;=1+1\n"], "!ecog = 2");

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Every_way_of_a_kind_is_told_right(string name, string[] files, string[] said) => Check(name, files, said);

    /// <summary>A document about one person, whose Patient has the id 1 in every document.</summary>
    private static string Document(string birth, string resource) => Imports.Bundle(
        """{"resourceType":"Composition","id":"0","status":"final","subject":{"reference":"Patient/1"}}""", Person("1", birth), Subject(resource, "Patient/1"))
        .Replace("\"collection\"", "\"document\"", StringComparison.Ordinal);

    private static string State(string status) =>
        $"<Verlauf Verlauf_ID=\"V\"><Untersuchungsdatum_Verlauf>2026-11-10</Untersuchungsdatum_Verlauf><Allgemeiner_Leistungszustand>{status}</Allgemeiner_Leistungszustand></Verlauf>";

    private static string Prefixed(string message) => message.Replace("xmlns=", "xmlns:o=", StringComparison.Ordinal)
        .Replace("</", "<\u0001", StringComparison.Ordinal).Replace("<", "<o:", StringComparison.Ordinal).Replace("<o:\u0001", "</o:", StringComparison.Ordinal);
}
