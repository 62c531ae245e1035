using System.Text;
using Myelon.Desk.Inputs;
using Myelon.Tests.Support;

namespace Myelon.Tests.Import;

/// <summary>
/// Width, length and count as dimensions: whatever of an input is made larger, the work grows with the input and not with its square.
/// Counted are the bytes that a reading allocates, so that a busy machine changes nothing.
/// </summary>
public sealed class BoundedWorkTests
{
    private const string Obds = """<oBDS xmlns="http://www.basisdatensatz.de/oBDS/XML" Schema_Version="3.0.4"><Menge_Patient>""";

    /// <summary>Inputs of a shape: the kind, and the text for a size.</summary>
    private static readonly Dictionary<string, (InputKind Kind, Func<int, string> Of)> Shapes = new()
    {
        ["a long key over many items"] = (InputKind.Fhir, n => Bundle($"\"{new string('a', n)}\":[{Many(n, _ => "0")}]")),
        ["many keys"] = (InputKind.Fhir, n => $"{{\"resourceType\":\"Patient\",\"id\":\"p\",{Many(n, i => $"\"k{i}\":1")}}}"),
        ["many patients"] = (InputKind.Fhir, n => Bundle($"\"entry\":[{Many(n, i => $"{{\"resource\":{{\"resourceType\":\"Patient\",\"id\":\"p{i}\"}}}}")}]")),
        ["one patient again and again"] = (InputKind.Fhir, n => Bundle($"\"entry\":[{Many(n, _ => "{\"resource\":{\"resourceType\":\"Patient\",\"id\":\"p\"}}")}]")),
        ["many deletions at many servers"] = (InputKind.Fhir, n => Bundle($"\"entry\":[{Many(n, i =>
            $"{{\"fullUrl\":\"http://s{i}/Patient/p\",\"resource\":{{\"resourceType\":\"Patient\",\"id\":\"p\"}}}},{{\"request\":{{\"method\":\"DELETE\",\"url\":\"Patient/x{i}\"}}}}")}]")),
        ["many identifiers of one patient"] = (InputKind.Fhir, n => Patients(1, _ => $"\"identifier\":[{Many(n, i => $"{{\"system\":\"urn:x\",\"value\":\"{i}\"}}")}]")),
        ["one identifier of many patients"] = (InputKind.Fhir, n => Patients(n, i => "\"identifier\":[{\"system\":\"urn:x\",\"value\":\"1\"}]")),
        ["many names of one patient"] = (InputKind.Fhir, n => Patients(1, _ => $"\"name\":[{Many(n, i => $"{{\"family\":\"n{i}\"}}")}]")),
        ["many links in a row"] = (InputKind.Fhir, n => Patients(n, i => $"\"link\":[{{\"type\":\"replaced-by\",\"other\":{{\"reference\":\"Patient/p{i + 1}\"}}}}]")),
        ["a long string"] = (InputKind.Fhir, n => Patients(1, _ => $"\"language\":\"{new string('a', 100 * n)}\"")),
        ["a long reference"] = (InputKind.Fhir, n => Resources(1, _ => $"\"code\":{{\"text\":\"x\"}},\"subject\":{{\"reference\":\"Patient/{new string('a', 50 * n)}\"}}")),
        ["many codings of one code"] = (InputKind.Fhir, n => Resources(1, _ => $"\"subject\":{{\"reference\":\"Patient/p\"}},\"code\":{{\"coding\":[{Many(n, i => $"{{\"system\":\"urn:x\",\"code\":\"{i}\"}}")}]}}")),
        ["many resources of one patient"] = (InputKind.Fhir, n => Resources(n, _ => "\"code\":{\"text\":\"x\"},\"subject\":{\"reference\":\"Patient/p\"}")),
        ["many resources that name nobody"] = (InputKind.Fhir, n => Resources(n, i => $"\"code\":{{\"text\":\"x\"}},\"subject\":{{\"reference\":\"Patient/q{i}\"}}")),
        ["one resource again and again"] = (InputKind.Fhir, n => Bundle($"\"entry\":[{Many(n, _ => "{\"resource\":{\"resourceType\":\"Observation\",\"id\":\"o\",\"status\":\"final\",\"code\":{\"text\":\"x\"},\"subject\":{\"reference\":\"Patient/p\"}}}")}]")),
        ["many contained patients"] = (InputKind.Fhir, n => Resources(n, i => "\"code\":{\"text\":\"x\"},\"contained\":[{\"resourceType\":\"Patient\",\"id\":\"c\"}],\"subject\":{\"reference\":\"#c\"}")),
        ["many deletions of one id"] = (InputKind.Fhir, n => Bundle($"\"entry\":[{{\"resource\":{{\"resourceType\":\"Patient\",\"id\":\"p\"}}}},{Many(n, _ => "{\"request\":{\"method\":\"DELETE\",\"url\":\"Patient/p\"}}")}]")),
        ["many siblings"] = (InputKind.Obds, n => $"{Obds}<Patient Patient_ID=\"1\">{Many(n, _ => "<b>x</b>", "")}</Patient></Menge_Patient></oBDS>"),
        ["text in many pieces"] = (InputKind.Obds, n => $"{Obds}<Patient Patient_ID=\"1\"><Patienten_Stammdaten>{Many(n, _ => "x<b/>", "")}</Patienten_Stammdaten></Patient></Menge_Patient></oBDS>"),
        ["a long name over many children"] = (InputKind.Obds, n =>
            $"{Obds}<Patient Patient_ID=\"1\"><{new string('a', n)}>{Many(n, _ => "<c>x</c>", "")}</{new string('a', n)}></Patient></Menge_Patient></oBDS>"),
        ["many therapies"] = (InputKind.Obds, n => $"{Obds}<Patient Patient_ID=\"1\"><Menge_Meldung>{Many(n, i =>
            $"<Meldung Meldung_ID=\"{i}\" Melder_ID=\"x\"><Tumorzuordnung Tumor_ID=\"1\"/><ST ST_ID=\"{i}\"><Menge_Bestrahlung><Bestrahlung/></Menge_Bestrahlung></ST></Meldung>", "")}"
            + "</Menge_Meldung></Patient></Menge_Patient></oBDS>"),
        ["many rows"] = (InputKind.Csv, n => "case,ecog\n" + Many(n, i => $"c{i},1", "\n")),
        ["many rows of one case"] = (InputKind.Csv, n => "case,lesion,spinal_levels\n" + Many(n, i => $"c,L{i},T6", "\n")),
        ["many wrong cells"] = (InputKind.Csv, n => "case,ecog\n" + Many(n, i => $"c,x{i}", "\n")),
    };

    /// <summary>The names of the shapes.</summary>
    public static TheoryData<string> Names => [.. Shapes.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void F19_Work_grows_with_the_input(string shape)
    {
        var (kind, of) = Shapes[shape];
        const int Small = 2000;
        Allocated(kind, of(Small));
        var (small, large) = (Allocated(kind, of(Small)), Allocated(kind, of(4 * Small)));

        // Four times the input: four times the work, with room for what is doubled when it grows; the square would be sixteen.
        Assert.True(large < 7 * small, $"{shape}: {small} bytes allocated for {Small}, {large} for {4 * Small}");
    }

    private static long Allocated(InputKind kind, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.NotEmpty(Imports.Reader(comma: true).Read("x", kind, bytes));
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static string Patients(int count, Func<int, string> more) =>
        Bundle($"\"entry\":[{Many(count, i => $"{{\"resource\":{{\"resourceType\":\"Patient\",\"id\":\"p{i}\",{more(i)}}}}}")}]");

    private static string Resources(int count, Func<int, string> more) =>
        Bundle($"\"entry\":[{Many(count, i => $"{{\"resource\":{{\"resourceType\":\"Observation\",\"id\":\"o{i}\",\"status\":\"final\",{more(i)}}}}}")}]");

    private static string Bundle(string members) => $"{{\"resourceType\":\"Bundle\",\"type\":\"collection\",{members}}}";

    private static string Many(int count, Func<int, string> one, string between = ",") => string.Join(between, Enumerable.Range(0, count).Select(one));
}
