using System.Text;
using Myelon.Core;
using Myelon.Desk.Inputs;
using Myelon.Exchange.Mapping;
using Myelon.Exchange.Sources;

namespace Myelon.Tests.Import;

/// <summary>Parts of which the tables of variants are made, and how a row is checked.</summary>
internal static class Variants
{
    public const string Gm = "http://fhir.de/CodeSystem/bfarm/icd-10-gm";
    public const string Cm = "http://hl7.org/fhir/sid/icd-10-cm";
    public const string Sct = "http://snomed.info/sct";
    public const string Loinc = "http://loinc.org";
    public const string Bone = "osseous_manifestation_present = true";
    public const string Dead = "recorded as deceased";
    public const string Cord = "dose to the cord cannot be judged";

    /// <summary>Reads files (name and text by turns) together and looks for what must be told (without a bang) and what must not (behind one).</summary>
    public static void Check(string name, string[] files, string[] said)
    {
        var told = Told([.. Imports.Reader().Read([.. files.Chunk(2).Select(f => (KindOf(f[0]), Source(f[0], f[1])))]).Select(i => i.Imported)]);
        foreach (var word in said)
        {
            var isThere = told.Contains(word.TrimStart('!'), StringComparison.Ordinal);
            Assert.True(isThere != word.StartsWith('!'), $"{name}: {word}\n{told}");
        }
    }

    private static InputKind KindOf(string path) => Path.GetExtension(path) switch
    {
        ".xml" => InputKind.Obds,
        ".csv" => InputKind.Csv,
        _ => InputKind.Fhir,
    };

    public static SourceInput Source(string path, string text) => new(
        Path.GetFileNameWithoutExtension(path), Path.GetDirectoryName(path)!, path.EndsWith(".ndjson", StringComparison.Ordinal), () => new MemoryStream(Encoding.UTF8.GetBytes(text)));

    /// <summary>How many persons, their facts, why they are refused, and every line with its fate.</summary>
    public static string Told(IReadOnlyList<ImportedCase> all) => $"{all.Count} persons\n" + string.Join("\n", all.Select(one =>
        (one.Case is null ? string.Join(" ", one.Faults.Select(f => f.Message.En)) : Imports.Facts(one.Case).Replace("\n", "; ", StringComparison.Ordinal)) + "\n"
        + string.Join("\n", one.Lines.Select(l => $"  {l.Fate.Word().En} {l.Source}: {l.What.En}"))));

    public const string Ecog = """{"resourceType":"Observation","id":"e","status":"final","code":{"coding":[{"system":"http://loinc.org","code":"89262-0"}]},"subject":{"reference":"REF"},"effectiveDateTime":"2026-11-10","valueInteger":3}""";
    public const string Bones = """{"resourceType":"Condition","id":"c","verificationStatus":{"coding":[{"code":"confirmed"}]},"code":{"coding":[{"system":"http://fhir.de/CodeSystem/bfarm/icd-10-gm","code":"C79.5"}]},"subject":{"reference":"REF"}}""";
    public const string Metastasis = "<Diagnose><Menge_FM><Fernmetastase><Diagnosedatum>2026-03-01</Diagnosedatum><Lokalisation>OSS</Lokalisation></Fernmetastase></Menge_FM></Diagnose>";

    public static string Subject(string resource, string reference) => resource.Replace("REF", reference, StringComparison.Ordinal);

    public static string Versioned(string resource, string version) => Subject(resource, "Patient/p")[..^1] + "," + Version(version) + "}";

    public static string Inside(string resource, string id, string birth) => Subject(resource, "#" + id)[..^1] + ",\"contained\":[" + Person(id, birth) + "]}";

    public static string Person(string id, string birth, string more = "") =>
        $$"""{"resourceType":"Patient","id":"{{id}}","birthDate":"{{birth}}"{{(more.Length > 0 ? "," + more : "")}} }""";

    public static string Mrn(string value) => $"\"identifier\":[{{\"system\":\"urn:mrn\",\"value\":\"{value}\"}}]";

    public static string Version(string version) => $"\"meta\":{{\"versionId\":\"{version}\"}}";

    public static string Updated(string time) => $"\"meta\":{{\"lastUpdated\":\"{time}\"}}";

    public static string Link(string to, string type) => $"\"link\":[{{\"other\":{{\"reference\":\"{to}\"}},\"type\":\"{type}\"}}]";

    public static string Deleted(string url) => $$"""{"resourceType":"Bundle","type":"transaction","entry":[{"request":{"method":"DELETE","url":"{{url}}"} }]}""";

    /// <summary>A Bundle of addresses and resources by turns.</summary>
    public static string Entries(params string[] all) =>
        """{"resourceType":"Bundle","type":"collection","entry":[""" + string.Join(",", all.Chunk(2).Select(e => $$"""{"fullUrl":"{{e[0]}}","resource":{{e[1]}}}""")) + "]}";

    public static string Coding(string system, string code, string? display = null) =>
        $"\"coding\":[{{\"system\":\"{system}\",\"code\":\"{code}\"{(display is null ? "" : $",\"display\":\"{display}\"")}}}]";

    public static string Condition(string code, string more = "", string at = Gm) =>
        $$"""{"resourceType":"Condition","id":"c",{{more}}"code":{"coding":[{ {{(at.Length > 0 ? $"\"system\":\"{at}\"," : "")}}"code":"{{code}}"}]},"subject":{"reference":"Patient/p"},"recordedDate":"2026-11-18"}""";

    public static string Finding(string value) =>
        $$"""{"resourceType":"Observation","id":"o","status":"final","code":{"coding":[{"system":"{{Gm}}","code":"C79.5"}]},"subject":{"reference":"Patient/p"},"effectiveDateTime":"2026-11-10",{{value}} }""";

    /// <summary>A course of ten times 3 Gy to a volume whose site is given in words of JSON.</summary>
    public static string Course(string id, string site, string status = "completed", string more = "") => $$$"""
        {"resourceType":"Procedure","id":"{{{id}}}","status":"{{{status}}}","code":{"coding":[{"system":"http://snomed.info/sct","code":"1217123003"}]},"subject":{"reference":"Patient/p"},"performedPeriod":{"start":"2026-02-02","end":"2026-02-13"}{{{more}}},
        "contained":[{"resourceType":"BodyStructure","id":"v","location":{ {{{site}}} },"patient":{"reference":"Patient/p"} }],
        "extension":[{"url":"http://hl7.org/fhir/us/mcode/StructureDefinition/mcode-radiotherapy-dose-delivered-to-volume","extension":[{"url":"volume","valueReference":{"reference":"#v"}},{"url":"totalDoseDelivered","valueQuantity":{"value":30,"unit":"Gy","system":"http://unitsofmeasure.org","code":"Gy"}},{"url":"fractionsDelivered","valueUnsignedInt":10}]}]}
        """;

    public static string Message(string sender, string id, string birth, string part) =>
        $"""<oBDS xmlns="http://www.basisdatensatz.de/oBDS/XML" Schema_Version="3.0.4"><Absender Absender_ID="{sender}"/><Menge_Patient><Patient Patient_ID="{id}"><Patienten_Stammdaten><Geburtsdatum Datumsgenauigkeit="E">{birth}</Geburtsdatum></Patienten_Stammdaten><Menge_Meldung><Meldung Meldung_ID="1" Melder_ID="M"><Tumorzuordnung Tumor_ID="1"/>{part}</Meldung></Menge_Meldung></Patient></Menge_Patient></oBDS>""";
}
