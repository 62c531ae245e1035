using System.Text;
using Myelon.Desk.Inputs;
using Myelon.Tests.Outgoing;
using Myelon.Tests.Support;

namespace Myelon.Tests.Import;

/// <summary>Every format in every encoding in which it is sent: read as it is, or refused with the encoding as the reason; never read wrong in silence.</summary>
public sealed class EncodingRowTests
{
    private const string Refused = "refused";

    static EncodingRowTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>The file, its encoding, whether it has a mark, what it declares (XML), and what is told.</summary>
    public static TheoryData<string, string, bool, string, string> Rows => new()
    {
        { "m.xml", "utf-8", false, "", "Größe" },
        { "m.xml", "utf-8", true, "utf-8", "Größe" },
        { "m.xml", "utf-8", true, "", "Größe" },
        { "m.xml", "utf-16", true, "utf-16", "Größe" },
        { "m.xml", "utf-16BE", true, "utf-16", "Größe" },
        { "m.xml", "utf-16", false, "utf-16", "Größe" },
        { "m.xml", "utf-16BE", false, "utf-16", "Größe" },
        { "m.xml", "windows-1252", false, "windows-1252", "Größe" },
        { "m.xml", "windows-1252", false, "WINDOWS-1252", "Größe" },
        { "m.xml", "iso-8859-1", false, "iso-8859-1", "Größe" },
        { "m.xml", "iso-8859-15", false, "iso-8859-15", "Größe" },
        { "m.xml", "utf-8", true, "windows-1252", "Größe" },
        { "m.xml", "windows-1252", false, "", Refused },
        { "m.xml", "windows-1252", false, "utf-8", Refused },
        { "m.xml", "utf-8", false, "utf-16", Refused },
        { "m.xml", "utf-8", false, "x-unknown", Refused },
        { "m.xml", "utf-8", false, "utf-7", Refused },
        { "f.xml", "windows-1252", false, "windows-1252", "Größe" },
        { "f.xml", "utf-16", true, "utf-16", "Größe" },
        { "f.xml", "windows-1252", false, "", Refused },
        { "b.json", "utf-8", false, "", "Größe" },
        { "b.json", "utf-8", true, "", "Größe" },
        { "b.json", "utf-16", true, "", "Größe" },
        { "b.json", "utf-16BE", true, "", "Größe" },
        { "b.json", "utf-16", false, "", "Größe" },
        { "b.json", "utf-16BE", false, "", "Größe" },
        { "b.json", "windows-1252", false, "", Refused },
        { "b.ndjson", "utf-8", true, "", "Größe" },
        { "b.ndjson", "utf-16", true, "", "Größe" },
        { "b.ndjson", "utf-16", false, "", "Größe" },
        { "b.ndjson", "windows-1252", false, "", Refused },
        { "t.csv", "utf-8", false, "", "Größe" },
        { "t.csv", "utf-8", true, "", "Größe" },
        { "t.csv", "utf-16", true, "", "Größe" },
        { "t.csv", "utf-16BE", true, "", "Größe" },
        { "t.csv", "utf-16", false, "", "Größe" },
        { "t.csv", "windows-1252", false, "", Refused },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void It_is_read_as_it_is_or_refused_by_its_encoding(string file, string encoding, bool hasMark, string declares, string told)
    {
        var of = Encoding.GetEncoding(encoding);
        var head = declares.Length > 0 ? $"<?xml version=\"1.0\" encoding=\"{declares}\"?>" : "";
        byte[] bytes = [.. hasMark ? of.GetPreamble() : [], .. of.GetBytes(file switch
        {
            "m.xml" => head + Obds,
            "f.xml" => head + FhirXml,
            "b.json" => Json,
            "b.ndjson" => Patient + "\n" + Observation + "\n",
            _ => "case;ecog\nGröße;2\n",
        })];
        var read = OutgoingCases.Desk.Inputs.Imports([new OpenedInput(file, new MemoryStream(bytes), null)], new ImportOptions(Imports.AsOf)).Select(i => i.Imported).ToList();
        var all = string.Join("\n", read.SelectMany(i => i.Lines.Select(l => l.What.De).Append(i.Name)));
        if (told == Refused)
        {
            Assert.Contains(read.SelectMany(i => i.Faults), f => $"{f.Message.En} {f.Fix.En}".Contains("UTF-8", StringComparison.Ordinal) || f.Message.En.Contains("encoding", StringComparison.Ordinal));
            Assert.DoesNotContain("ecog", string.Join("\n", read.SelectMany(i => i.Lines).Select(l => l.Fact)), StringComparison.Ordinal);
        }
        else
        {
            Assert.All(read, i => Assert.True(i.Case is not null, string.Join(" ", i.Faults.Select(f => f.Message.En))));
            Assert.Contains(told, all, StringComparison.Ordinal);
        }
    }

    private const string Patient = """{"resourceType":"Patient","id":"p","birthDate":"1950-01-01"}""";
    private const string Observation = """{"resourceType":"Observation","id":"o","status":"final","code":{"coding":[{"system":"urn:x","code":"Größe"}]},"subject":{"reference":"Patient/p"},"valueInteger":1}""";
    private const string Json = """{"resourceType":"Bundle","type":"collection","entry":[{"resource":""" + Patient + """},{"resource":""" + Observation + "}]}";
    private const string Obds = """<oBDS xmlns="http://www.basisdatensatz.de/oBDS/XML" Schema_Version="3.0.4"><Menge_Patient><Patient Patient_ID="1"><Menge_Meldung><Meldung Meldung_ID="1" Melder_ID="M"><Tumorzuordnung Tumor_ID="1"/><Diagnose><Menge_Weitere_Klassifikation><Weitere_Klassifikation><Name>Größe</Name><Stadium>2</Stadium></Weitere_Klassifikation></Menge_Weitere_Klassifikation></Diagnose></Meldung></Menge_Meldung></Patient></Menge_Patient></oBDS>""";
    private const string FhirXml = """<Bundle xmlns="http://hl7.org/fhir"><type value="collection"/><entry><resource><Patient><id value="p"/></Patient></resource></entry><entry><resource><Observation><id value="o"/><status value="final"/><code><coding><system value="urn:x"/><code value="Größe"/></coding></code><subject><reference value="Patient/p"/></subject><valueInteger value="1"/></Observation></resource></entry></Bundle>""";

    /// <summary>Names of cases that would be one file, or none at all, stay apart: forms of Unicode, capitals, signs, devices, options, length.</summary>
    [Fact]
    [Trait(Speed.Name, Speed.Slow)]
    public void Names_of_written_files_never_collide()
    {
        var folder = Directory.CreateTempSubdirectory("myelon-names").FullName;
        string[] names = ["Müller", "Mu\u0308ller", "Möller", "MÜLLER", "mueller", "Mueller-2", "a b", "a_b", "a/b", "../b", "con", "CON", "Nul", "com1", "-rf", "--help", ".", "..", "😀", "😁", new string('x', 150), new string('x', 149) + "y", "ﬁ", "İ", "ı"];
        var table = Path.Combine(folder, "t.csv");
        File.WriteAllText(table, "case;ecog\n" + string.Concat(names.Select((n, i) => $"\"{n}\";{i % 5}\n")));
        var run = Command.Run("", "import", table, "--out", Path.Combine(folder, "out"), "--as-of", "2026-11-20");
        Assert.Equal((0, ""), (run.Code, run.Error));
        var written = Directory.GetFiles(Path.Combine(folder, "out")).Select(f => Path.GetFileNameWithoutExtension(f)!).ToList();
        Assert.Equal(names.Length, written.Count);
        Assert.Equal(names.Length, written.Select(w => w.Normalize(NormalizationForm.FormKC).ToUpperInvariant()).Distinct(StringComparer.Ordinal).Count());
        Assert.All(written, w => Assert.Matches("^[A-Za-z0-9_][A-Za-z0-9_-]{0,109}$", w));
        Assert.All(["con", "nul", "com1"], d => Assert.DoesNotContain(d, written, StringComparer.OrdinalIgnoreCase));
        Directory.Delete(folder, recursive: true);
    }
}
