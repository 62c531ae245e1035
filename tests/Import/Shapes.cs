using System.Text;
using Myelon.Exchange.Fhir;
using Myelon.Tests.Support;

namespace Myelon.Tests.Import;

/// <summary>Inputs that are large in one dimension: width, length, depth or number, in every format. Each is made for a size and has the name of a file.</summary>
internal static class Shapes
{
    private const string Obds = """<oBDS xmlns="http://www.basisdatensatz.de/oBDS/XML" Schema_Version="3.0.4"><Menge_Patient>""";
    private const string Fhir = "http://hl7.org/fhir";

    /// <summary>The name of the file and the text for a size.</summary>
    public static IReadOnlyDictionary<string, (string File, Func<int, string> Of)> Foreign { get; } = new Dictionary<string, (string, Func<int, string>)>
    {
        ["a long key over many items"] = ("x.json", n => Bundle($"\"{new string('a', n)}\":[{Many(n, _ => "0")}]")),
        ["many keys"] = ("x.json", n => $"{{\"resourceType\":\"Patient\",\"id\":\"p\",{Many(n, i => $"\"k{i}\":1")}}}"),
        ["many patients"] = ("x.json", n => Bundle($"\"entry\":[{Many(n, i => $"{{\"resource\":{{\"resourceType\":\"Patient\",\"id\":\"p{i}\"}}}}")}]")),
        ["one patient again and again"] = ("x.json", n => Bundle($"\"entry\":[{Many(n, _ => "{\"resource\":{\"resourceType\":\"Patient\",\"id\":\"p\"}}")}]")),
        ["many deletions at many servers"] = ("x.json", n => Bundle($"\"entry\":[{Many(n, i =>
            $"{{\"fullUrl\":\"http://s{i}/Patient/p\",\"resource\":{{\"resourceType\":\"Patient\",\"id\":\"p\"}}}},{{\"request\":{{\"method\":\"DELETE\",\"url\":\"Patient/x{i}\"}}}}")}]")),
        ["many identifiers of one patient"] = ("x.json", n => Patients(1, _ => $"\"identifier\":[{Many(n, i => $"{{\"system\":\"urn:x\",\"value\":\"{i}\"}}")}]")),
        ["one identifier of many patients"] = ("x.json", n => Patients(n, i => "\"identifier\":[{\"system\":\"urn:x\",\"value\":\"1\"}]")),
        ["many names of one patient"] = ("x.json", n => Patients(1, _ => $"\"name\":[{Many(n, i => $"{{\"family\":\"n{i}\"}}")}]")),
        ["many links in a row"] = ("x.json", n => Patients(n, i => $"\"link\":[{{\"type\":\"replaced-by\",\"other\":{{\"reference\":\"Patient/p{i + 1}\"}}}}]")),
        ["a long string"] = ("x.json", n => Patients(1, _ => $"\"language\":\"{new string('a', 100 * n)}\"")),
        ["a long reference"] = ("x.json", n => Resources(1, _ => $"\"code\":{{\"text\":\"x\"}},\"subject\":{{\"reference\":\"Patient/{new string('a', 50 * n)}\"}}")),
        ["many codings of one code"] = ("x.json", n => Resources(1, _ => $"\"subject\":{{\"reference\":\"Patient/p\"}},\"code\":{{\"coding\":[{Many(n, i => $"{{\"system\":\"urn:x\",\"code\":\"{i}\"}}")}]}}")),
        ["many components of one observation"] = ("x.json", n => Resources(1, _ => $"\"subject\":{{\"reference\":\"Patient/p\"}},\"code\":{{\"text\":\"x\"}},\"component\":[{Many(n, i => $"{{\"code\":{{\"coding\":[{{\"system\":\"urn:x\",\"code\":\"{i}\"}}]}},\"valueInteger\":1}}")}]")),
        ["many foci of one observation"] = ("x.json", n => Resources(1, _ => $"\"subject\":{{\"reference\":\"Patient/p\"}},\"code\":{{\"text\":\"x\"}},\"focus\":[{Many(n, i => $"{{\"reference\":\"Condition/{i}\"}}")}]")),
        ["many resources of one patient"] = ("x.json", n => Resources(n, _ => "\"code\":{\"text\":\"x\"},\"subject\":{\"reference\":\"Patient/p\"}")),
        ["many resources that name nobody"] = ("x.json", n => Resources(n, i => $"\"code\":{{\"text\":\"x\"}},\"subject\":{{\"reference\":\"Patient/q{i}\"}}")),
        ["one resource again and again"] = ("x.json", n => Bundle($"\"entry\":[{Many(n, _ => "{\"resource\":{\"resourceType\":\"Observation\",\"id\":\"o\",\"status\":\"final\",\"code\":{\"text\":\"x\"},\"subject\":{\"reference\":\"Patient/p\"}}}")}]")),
        ["many contained patients"] = ("x.json", n => Resources(n, i => "\"code\":{\"text\":\"x\"},\"contained\":[{\"resourceType\":\"Patient\",\"id\":\"c\"}],\"subject\":{\"reference\":\"#c\"}")),
        ["many deletions of one id"] = ("x.json", n => Bundle($"\"entry\":[{{\"resource\":{{\"resourceType\":\"Patient\",\"id\":\"p\"}}}},{Many(n, _ => "{\"request\":{\"method\":\"DELETE\",\"url\":\"Patient/p\"}}")}]")),
        ["deep resources"] = ("x.json", n => Resources(Math.Max(1, n / 8), _ => $"\"code\":{{\"text\":\"x\"}},\"subject\":{{\"reference\":\"Patient/p\"}},{Nested(20)}")),
        ["deeper than is read"] = ("x.json", n => Patients(1, _ => Nested(n))),
        ["many lines"] = ("x.ndjson", n => Many(n, i => $"{{\"resourceType\":\"Observation\",\"id\":\"o{i}\",\"status\":\"final\",\"code\":{{\"text\":\"x\"}},\"subject\":{{\"reference\":\"Patient/p{i % 100}\"}}}}", "\n")),
        ["many wrong lines"] = ("x.ndjson", n => "{\"resourceType\":\"Patient\",\"id\":\"p\"}\n" + Many(n, _ => "{", "\n")),
        ["many empty lines"] = ("x.ndjson", n => "{\"resourceType\":\"Patient\",\"id\":\"p\"}" + new string('\n', 10 * n) + "{\"resourceType\":\"Patient\",\"id\":\"q\"}"),
        ["many forms"] = ("x.ndjson", n => Many(n, i => Form($"\"id\":\"q{i}\",\"subject\":{{\"reference\":\"Patient/p\"}},\"item\":[{{\"linkId\":\"karnofsky\",\"answer\":[{{\"valueInteger\":70}}]}}]"), "\n")),
        ["many questions of one form"] = ("x.json", n => Form($"\"item\":[{Many(n, i => $"{{\"linkId\":\"{i}\",\"answer\":[{{\"valueInteger\":70}}]}}")}]")),
        ["many answers of one question"] = ("x.json", n => Form($"\"item\":[{{\"linkId\":\"karnofsky\",\"answer\":[{Many(n, _ => "{\"valueInteger\":70}")}]}}]")),
        ["fhir xml: many resources"] = ("x.xml", n => $"<Bundle xmlns=\"{Fhir}\"><type value=\"collection\"/>{Many(n, i => $"<entry><resource><Observation><id value=\"o{i}\"/><status value=\"final\"/><code><text value=\"x\"/></code><subject><reference value=\"Patient/p\"/></subject></Observation></resource></entry>", "")}</Bundle>"),
        ["fhir xml: many siblings"] = ("x.xml", n => $"<Patient xmlns=\"{Fhir}\"><id value=\"p\"/>{Many(n, i => $"<name><family value=\"n{i}\"/></name>", "")}</Patient>"),
        ["fhir xml: a long value"] = ("x.xml", n => $"<Patient xmlns=\"{Fhir}\"><id value=\"p\"/><language value=\"{new string('a', 100 * n)}\"/></Patient>"),
        ["fhir xml: deep"] = ("x.xml", n => $"<Patient xmlns=\"{Fhir}\"><id value=\"p\"/>{string.Concat(Enumerable.Repeat("<contact>", n))}{string.Concat(Enumerable.Repeat("</contact>", n))}</Patient>"),
        ["many siblings"] = ("x.xml", n => $"{Obds}<Patient Patient_ID=\"1\">{Many(n, _ => "<b>x</b>", "")}</Patient></Menge_Patient></oBDS>"),
        ["text in many pieces"] = ("x.xml", n => $"{Obds}<Patient Patient_ID=\"1\"><Patienten_Stammdaten>{Many(n, _ => "x<b/>", "")}</Patienten_Stammdaten></Patient></Menge_Patient></oBDS>"),
        ["a long name over many children"] = ("x.xml", n =>
            $"{Obds}<Patient Patient_ID=\"1\"><{new string('a', n)}>{Many(n, _ => "<c>x</c>", "")}</{new string('a', n)}></Patient></Menge_Patient></oBDS>"),
        ["many therapies"] = ("x.xml", n => $"{Obds}<Patient Patient_ID=\"1\"><Menge_Meldung>{Many(n, i =>
            $"<Meldung Meldung_ID=\"{i}\" Melder_ID=\"x\"><Tumorzuordnung Tumor_ID=\"1\"/><ST ST_ID=\"{i}\"><Menge_Bestrahlung><Bestrahlung/></Menge_Bestrahlung></ST></Meldung>", "")}"
            + "</Menge_Meldung></Patient></Menge_Patient></oBDS>"),
        ["many patients of a message"] = ("x.xml", n => $"{Obds}{Many(n, i => $"<Patient Patient_ID=\"{i}\"/>", "")}</Menge_Patient></oBDS>"),
        ["one patient of a message again and again"] = ("x.xml", n => $"{Obds}{Many(n, _ => "<Patient Patient_ID=\"1\"/>", "")}</Menge_Patient></oBDS>"),
        ["many attributes"] = ("x.xml", n => $"{Obds}<Patient Patient_ID=\"1\" {Many(n, i => $"a{i}=\"\"", " ")}/></Menge_Patient></oBDS>"),
        ["deep elements"] = ("x.xml", n => $"{Obds}<Patient Patient_ID=\"1\">{string.Concat(Enumerable.Repeat("<b>", n))}{string.Concat(Enumerable.Repeat("</b>", n))}</Patient></Menge_Patient></oBDS>"),
        ["many rows"] = ("x.csv", n => "case,ecog\n" + Many(n, i => $"c{i},1", "\n")),
        ["many rows of one case"] = ("x.csv", n => "case,lesion,spinal_levels\n" + Many(n, i => $"c,L{i},T6", "\n")),
        ["many wrong cells"] = ("x.csv", n => "case,ecog\n" + Many(n, i => $"c,x{i}", "\n")),
        ["many columns"] = ("x.csv", n => "case," + Many(n, i => $"k{i}") + "\nc," + Many(n, _ => "1")),
        ["a long cell"] = ("x.csv", n => "case,ecog\n" + new string('c', 100 * n) + ",1\n"),
        ["a row of separators"] = ("x.csv", n => "case,ecog\nc" + new string(',', 20 * n)),
    };

    /// <summary>The same for our own formats.</summary>
    public static IReadOnlyDictionary<string, (string File, Func<int, string> Of)> Own { get; } = new Dictionary<string, (string, Func<int, string>)>
    {
        ["many cases"] = ("x.ndjson", n => Many(n, i => $"{{\"format\":\"myelon-case/1\",\"case\":\"c{i}\",\"facts\":{{\"ecog\":1}}}}", "\n")),
        ["many lesions"] = ("x.json", n => Case($"\"lesions\":[{Many(n, i => $"{{\"lesion\":\"L{i}\",\"facts\":{{}}}}")}]")),
        ["many unknown facts"] = ("x.json", n => Case($"\"facts\":{{{Many(n, i => $"\"k{i}\":1")}}}")),
        ["many courses"] = ("x.json", n => Case($"\"radiotherapy_courses\":[{Many(n, _ => "{\"levels\":[\"T6\"],\"fractions\":10,\"dose_per_fraction_gy\":3}")}]")),
        ["a long name of a case"] = ("x.json", n => $"{{\"format\":\"myelon-case/1\",\"case\":\"{new string('c', 50 * n)}\",\"facts\":{{}}}}"),
        ["many worksheets"] = ("x.ndjson", n => Many(Math.Max(1, n / 30), _ => Worksheet(), "\n")),
        ["many keys of a worksheet"] = ("x.json", n => $"{{\"format\":\"myelon-isncsci/1\",\"worksheet\":\"w\",{Many(n, i => $"\"k{i}\":1")}}}"),
    };

    /// <summary>A text of a shape of about so many bytes.</summary>
    public static byte[] Sized((string File, Func<int, string> Of) shape, int bytes)
    {
        const int Few = 120;
        var n = (int)((long)Few * bytes / Encoding.UTF8.GetByteCount(shape.Of(Few)));
        return Encoding.UTF8.GetBytes(shape.Of(n));
    }

    private static string Worksheet() => File.ReadAllText(Repository.File("examples", "isncsci-t6-day-0.json")).ReplaceLineEndings(" ");

    private static string Case(string members) => $"{{\"format\":\"myelon-case/1\",\"case\":\"c\",{members}}}";

    private static string Form(string members) =>
        $"{{\"resourceType\":\"QuestionnaireResponse\",\"questionnaire\":\"{OwnAddresses.Questionnaire("registration")}|2024-1.0\",\"status\":\"completed\",\"authored\":\"2026-11-10T10:00:00+01:00\",{members}}}";

    private static string Nested(int depth) => string.Concat(Enumerable.Repeat("\"a\":{", depth)) + "\"a\":1" + new string('}', depth);

    private static string Patients(int count, Func<int, string> more) =>
        Bundle($"\"entry\":[{Many(count, i => $"{{\"resource\":{{\"resourceType\":\"Patient\",\"id\":\"p{i}\",{more(i)}}}}}")}]");

    private static string Resources(int count, Func<int, string> more) =>
        Bundle($"\"entry\":[{Many(count, i => $"{{\"resource\":{{\"resourceType\":\"Observation\",\"id\":\"o{i}\",\"status\":\"final\",{more(i)}}}}}")}]");

    private static string Bundle(string members) => $"{{\"resourceType\":\"Bundle\",\"type\":\"collection\",{members}}}";

    private static string Many(int count, Func<int, string> one, string between = ",") => string.Join(between, Enumerable.Range(0, count).Select(one));
}
