using System.Text;
using Myelon.Desk.Inputs;
using Myelon.Exchange.Mapping;
using Myelon.Exchange.Sources;

namespace Myelon.Tests.Import;

/// <summary>Who is who: two persons never one case, one person never two, and the dead stay dead.</summary>
public class IdentityTests
{
    private const string Ecog = """{"resourceType":"Observation","id":"e","status":"final","code":{"coding":[{"system":"http://loinc.org","code":"89262-0"}]},"subject":{"reference":"REF"},"effectiveDateTime":"2026-11-10","valueInteger":3}""";
    private const string Bone = """{"resourceType":"Condition","id":"c","verificationStatus":{"coding":[{"code":"confirmed"}]},"code":{"coding":[{"system":"http://fhir.de/CodeSystem/bfarm/icd-10-gm","code":"C79.5"}]},"subject":{"reference":"REF"}}""";

    /// <summary>Each row: files (name, text), and the persons that come out as "age ecog bone", a dead one or a refused one as its reason.</summary>
    public static TheoryData<string, string[], string[]> Rows
    {
        get
        {
            var rows = new TheoryData<string, string[], string[]>();
            void Row(string name, string[] files, params string[] persons) => rows.Add(name, files, persons);

            Row("the same line twice is one person", ["a/p.ndjson", Patient("p", "1950-01-01") + "\n" + Patient("p", "1950-01-01") + "\n" + At(Ecog, "Patient/p")], "76 ecog");
            Row("the same person in two files of a folder", ["a/p.ndjson", Patient("p", "1950-01-01") + "\n", "a/q.ndjson", Patient("p", "1950-01-01") + "\n" + At(Bone, "Patient/p") + "\n"], "76 bone");
            Row("two births under one id in one folder are nobody", ["a/p.ndjson", Patient("p", "1950-01-01") + "\n", "a/q.ndjson", Patient("p", "1971-09-09") + "\n" + At(Bone, "Patient/p") + "\n"], "Two persons bear the same id");
            Row("two sexes under one id in one folder are nobody", ["a/p.ndjson", Patient("p", null, "\"gender\":\"male\"") + "\n" + Patient("p", null, "\"gender\":\"female\"") + "\n"], "Two persons bear the same id");
            Row("a later version corrects the birth of the same name", ["a/p.ndjson", Patient("p", "1950-01-01", "\"meta\":{\"versionId\":\"1\"},\"name\":[{\"family\":\"X\"}]") + "\n" + Patient("p", "1960-01-01", "\"meta\":{\"versionId\":\"2\"},\"name\":[{\"family\":\"X\"}]") + "\n"], "66");
            Row("a later version takes the death back", ["a/p.ndjson", Patient("p", "1950-01-01", "\"meta\":{\"versionId\":\"1\"},\"deceasedBoolean\":true") + "\n" + Patient("p", "1950-01-01", "\"meta\":{\"versionId\":\"2\"}") + "\n"], "76");
            Row("folders are name spaces", ["a/P.ndjson", Patient("1", "1950-01-01") + "\n", "a/C.ndjson", At(Bone, "Patient/1") + "\n", "b/P.ndjson", Patient("1", "1990-01-01") + "\n", "b/O.ndjson", At(Ecog, "Patient/1") + "\n"], "76 bone", "36 ecog");
            Row("bundles one a line are name spaces", ["a/b.ndjson", Bundle(Patient("1", "1950-01-01"), At(Bone, "Patient/1")) + "\n" + Bundle(Patient("1", "1971-01-01"), At(Ecog, "Patient/1")) + "\n"], "76 bone", "55 ecog");
            Row("bundles of one person are joined by id and birth", ["a/b.ndjson", Bundle(Patient("1", "1950-01-01"), At(Bone, "Patient/1")) + "\n" + Bundle(Patient("1", "1950-01-01"), At(Ecog, "Patient/1")) + "\n"], "76 ecog bone");
            Row("who may be the dead one is not evaluated", ["a/b.ndjson", Bundle(Patient("1", null), At(Bone, "Patient/1")) + "\n" + Bundle(Patient("1", null, "\"deceasedBoolean\":true")) + "\n"], "nobody says whether it is the same", "recorded as deceased");
            Row("an identifier with its system joins", ["a/a.json", Bundle(Patient("1", null, Mrn("7")), At(Bone, "Patient/1")), "a/b.json", Bundle(Patient("2", null, Mrn("7") + ",\"deceasedBoolean\":true"))], "recorded as deceased");
            Row("an identifier without a system does not", ["a/a.json", Bundle(Patient("1", null, "\"identifier\":[{\"value\":\"7\"}]"), At(Bone, "Patient/1")), "a/b.json", Bundle(Patient("2", null, "\"identifier\":[{\"value\":\"7\"}]"))], " bone", "");
            Row("the same id of two servers is two persons", ["a/a.json", """{"resourceType":"Bundle","type":"collection","entry":[""" + Entry("https://a/fhir/Patient/7", Patient("7", "1950-01-01")) + "," + Entry("https://b/fhir/Patient/7", Patient("7", "1950-01-01")) + "," + Entry("https://b/fhir/Condition/c", At(Bone, "Patient/7")) + "]}"], "76", "76 bone");
            Row("a reference that fits two is nobody's", ["a/a.json", """{"resourceType":"Bundle","type":"collection","entry":[""" + Entry("https://a/fhir/Patient/7", Patient("7", "1950-01-01")) + "," + Entry("https://b/fhir/Patient/7", Patient("7", "1971-01-01")) + "," + $$"""{"resource":{{At(Bone, "Patient/7")}}}""" + "]}"], "76", "55");
            Row("a version of an address is the address", ["a/a.json", """{"resourceType":"Bundle","type":"collection","entry":[""" + Entry("https://a/fhir/Patient/7", Patient("7", "1950-01-01", "\"deceasedBoolean\":true")) + "," + $$"""{"resource":{{At(Bone, "https://a/fhir/Patient/7/_history/3")}}}""" + "]}"], "recorded as deceased");
            Row("an address finds the only one of its id", ["a/a.json", Bundle(Patient("7", "1950-01-01"), At(Bone, "https://a/fhir/Patient/7"))], "76 bone");
            Row("a conditional reference", ["a/a.json", Bundle(Patient("7", "1950-01-01", Mrn("x|y")), At(Bone, "Patient?identifier=urn:mrn%7Cx%7Cy"))], "76 bone");
            Row("replaced by a dead one", ["a/a.json", Bundle(Patient("1", "1950-01-01", "\"link\":[{\"other\":{\"reference\":\"Patient/2\"},\"type\":\"replaced-by\"}]"), Patient("2", "1950-01-01", "\"deceasedDateTime\":\"2026-01-01\""), At(Bone, "Patient/1"))], "recorded as deceased");
            Row("contained patients are private", ["a/a.json", Bundle(Patient("p", "1950-01-01"), Contained(Bone, "p", "1980-01-01"), Contained(Ecog, "p", "1990-01-01"))], "76", "46 bone", "36 ecog");
            Row("a contained patient who is dead", ["a/a.json", Bundle(Contained(Bone, "p", "1980-01-01\",\"deceasedDateTime\":\"2026-01-01"))], "recorded as deceased");
            Row("a group is no patient", ["a/a.json", Bundle(Patient("p", "1950-01-01"), At(Ecog, "Group/g"), At(Bone, "Device/d"))], "76");
            Row("a deleted patient is not evaluated", ["a/p.ndjson", Patient("p", "1950-01-01") + "\n" + At(Bone, "Patient/p") + "\n", "a/deleted.ndjson", """{"resourceType":"Bundle","type":"transaction","entry":[{"request":{"method":"DELETE","url":"Patient/p"}}]}""" + "\n"], "deleted at the source");
            Row("a deleted finding is not used", ["a/p.ndjson", Patient("p", "1950-01-01") + "\n" + At(Bone, "Patient/p") + "\n" + At(Ecog, "Patient/p") + "\n", "a/deleted.ndjson", """{"resourceType":"Bundle","type":"transaction","entry":[{"request":{"method":"DELETE","url":"Condition/c"}}]}""" + "\n"], "76 ecog");
            Row("one resource a file", ["a/p.json", Patient("p", "1950-01-01", "\"deceasedBoolean\":true"), "a/c.json", At(Bone, "Patient/p")], "recorded as deceased");
            Row("a document is about one person", ["a/d.json", """{"resourceType":"Bundle","type":"document","entry":[{"resource":{"resourceType":"Composition","id":"x","status":"final","subject":{"reference":"Patient/p"}}},""" + $$"""{"resource":{{Patient("p", "1950-01-01")}}},{"resource":{{Patient("mother", "1920-01-01")}}},{"resource":{{At(Bone, "Patient/nobody")}}}]}"""], "76");
            Row("searches answered in one batch", ["a/r.json", """{"resourceType":"Bundle","type":"batch-response","entry":[{"resource":""" + Bundle(Patient("p", "1950-01-01")) + "},{\"resource\":" + Bundle(At(Bone, "Patient/p")) + "}]}"], "76 bone");
            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void F25_nobody_is_lost_and_nobody_is_mixed_up(string name, string[] files, string[] persons)
    {
        var told = Import(files).Select(i => i.Case is null ? i.Faults[0].Message.En : Short(i)).ToList();
        Assert.True(told.Count == persons.Length, $"{name}: {string.Join(" / ", told)}");
        Assert.All(persons.Zip(told), p => Assert.True(p.First == p.Second || (p.First.Contains(' ') && p.Second.Contains(p.First, StringComparison.Ordinal) && p.First.Length > 12), $"{name}: {p.First} / {p.Second}"));
    }

    [Fact]
    public void An_ambiguous_reference_names_both_places()
    {
        var imported = Import((string[])Rows.First(r => r.Data.Item1 == "a reference that fits two is nobody's").Data.Item2);
        var line = Assert.Single(imported.SelectMany(i => i.Lines), l => l.Source == "Condition/c");
        Assert.Equal(Fate.NotUsed, line.Fate);
        Assert.Contains("https://a/fhir/Patient/7, https://b/fhir/Patient/7", line.What.En, StringComparison.Ordinal);
    }

    [Fact]
    public void A_reference_that_leads_nowhere_is_told()
    {
        var one = Assert.Single(Imports.Fhir(Imports.Bundle(Imports.Condition("c", "C79.5"))));
        Assert.Contains(one.Lines, l => l.Fate == Fate.Warning && l.What.En.Contains("leads to no patient of the input", StringComparison.Ordinal));
    }

    [Fact]
    public void A_later_version_withdraws_the_earlier_one()
    {
        var lines = Imports.Patient() + "\n" + Imports.Observation("e", "http://loinc.org", "89262-0", "\"valueInteger\":2", more: ",\"meta\":{\"versionId\":\"2\"}", status: "entered-in-error") + "\n"
            + Imports.Observation("e", "http://loinc.org", "89262-0", "\"valueInteger\":2", more: ",\"meta\":{\"versionId\":\"1\"}") + "\n";
        var one = Assert.Single(Imports.Fhir(lines));
        Assert.Equal("", Imports.Facts(one.Case));
        Assert.Contains(one.Lines, l => l.What.En.Contains("earlier version", StringComparison.Ordinal));
    }

    private static IReadOnlyList<ImportedCase> Import(string[] files) =>
    [
        .. Imports.Reader().Read([.. files.Chunk(2).Select(f => (InputKind.Fhir, new SourceInput(Path.GetFileNameWithoutExtension(f[0]), Path.GetDirectoryName(f[0])!, f[0].EndsWith(".ndjson", StringComparison.Ordinal), () => new MemoryStream(Encoding.UTF8.GetBytes(f[1])))))])
            .Select(i => i.Imported),
    ];

    private static string Short(ImportedCase imported)
    {
        var facts = Imports.Facts(imported.Case).Split('\n');
        var age = facts.FirstOrDefault(f => f.StartsWith("age_years", StringComparison.Ordinal))?.Split(" = ")[1] ?? "";
        return age + (facts.Contains("ecog = 3") ? " ecog" : "") + (facts.Contains("osseous_manifestation_present = true") ? " bone" : "");
    }

    private static string Patient(string id, string? birth, string more = "") =>
        $$"""{"resourceType":"Patient","id":"{{id}}"{{(birth is null ? "" : $",\"birthDate\":\"{birth}\"")}}{{(more.Length > 0 ? "," + more : "")}}}""";

    private static string Mrn(string value) => $$"""
        "identifier":[{"system":"urn:mrn","value":"{{value}}"}]
        """;

    private static string At(string resource, string reference) => resource.Replace("REF", reference, StringComparison.Ordinal);

    private static string Contained(string resource, string id, string birth) =>
        At(resource, "#" + id)[..^1] + $$""","contained":[{"resourceType":"Patient","id":"{{id}}","birthDate":"{{birth}}"}]}""";

    private static string Entry(string url, string resource) => $$"""{"fullUrl":"{{url}}","resource":{{resource}}}""";

    private static string Bundle(params string[] resources) =>
        """{"resourceType":"Bundle","type":"collection","entry":[""" + string.Join(",", resources.Select(r => $$"""{"resource":{{r}}}""")) + "]}";
}
