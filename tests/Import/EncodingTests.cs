using System.Text;
using Myelon.Desk.Inputs;

namespace Myelon.Tests.Import;

/// <summary>Encodings, FHIR in XML, and cousins that are recognised by name.</summary>
public class EncodingTests
{
    private const string Xml = """
        <Bundle xmlns="http://hl7.org/fhir"><type value="collection"/>
        <entry><fullUrl value="https://k/fhir/Patient/p"/><resource><Patient><id value="p"/><birthDate value="1950-01-01"/></Patient></resource></entry>
        <entry><resource><Condition><id value="c"/><verificationStatus><coding><system value="http://terminology.hl7.org/CodeSystem/condition-ver-status"/><code value="confirmed"/></coding></verificationStatus>
        <code><coding><system value="http://snomed.info/sct"/><code value="94222008"/></coding></code><bodySite><coding><system value="http://snomed.info/sct"/><code value="280849005"/></coding><text value="BWK 12"/></bodySite>
        <subject><reference value="https://k/fhir/Patient/p"/></subject></Condition></resource></entry>
        <entry><resource><Observation><id value="e"/><status value="final"/><code><coding><system value="http://loinc.org"/><code value="2000-8"/></coding></code><subject><reference value="https://k/fhir/Patient/p"/></subject>
        <effectiveDateTime value="2026-11-10"/><valueQuantity><value value="3.10"/><unit value="mmol/l"/></valueQuantity></Observation></resource></entry>
        <entry><resource><Observation><id value="n"/><status value="final"/><code><coding><system value="http://fhir.de/CodeSystem/bfarm/icd-10-gm"/><code value="C79.3"/></coding></code><subject><reference value="https://k/fhir/Patient/p"/></subject>
        <effectiveDateTime value="2026-11-10"/><valueBoolean value="false"/></Observation></resource></entry></Bundle>
        """;

    private const string XmlFacts = "age_years = 76\nknown_malignancy = true\nosseous_manifestation_present = true\nserum_calcium_mmol_l = 3.1\n";

    public static TheoryData<string> Encodings => ["utf-8", "utf-16", "utf-16BE", "iso-8859-1", "iso-8859-15", "windows-1252"];

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Xml_is_read_as_it_declares_itself(string name)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var encoding = Encoding.GetEncoding(name);
        var text = $"""<?xml version="1.0" encoding="{(name.StartsWith("utf-16", StringComparison.Ordinal) ? "utf-16" : name)}"?><oBDS xmlns="http://www.basisdatensatz.de/oBDS/XML" Schema_Version="3.0.4"><Menge_Patient><Patient Patient_ID="1"><Patienten_Stammdaten><Nachname>Müßig</Nachname><Geburtsdatum>1950-01-01</Geburtsdatum></Patienten_Stammdaten></Patient></Menge_Patient></oBDS>""";
        byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes(text)];
        Assert.Equal(InputKind.Obds, InputKinds.Of(bytes, "m.xml").Kind);
        Assert.Equal("age_years = 76", Imports.Facts(Assert.Single(Imports.Reader().Read("x", InputKind.Obds, bytes)).Case));
    }

    [Fact]
    public void Fhir_in_xml_says_what_the_same_in_json_says()
    {
        var bytes = Encoding.UTF8.GetBytes(Xml);
        Assert.Equal(InputKind.FhirXml, InputKinds.Of(bytes, "b.xml").Kind);
        var facts = Imports.Facts(Assert.Single(Imports.Reader().Read("x", InputKind.FhirXml, bytes)).Case);
        foreach (var fact in XmlFacts.Split('\n'))
        {
            Assert.Contains(fact, facts, StringComparison.Ordinal);
        }

        Assert.Contains("[T12] spinal_metastasis_status = confirmed", facts, StringComparison.Ordinal);
        Assert.DoesNotContain("brain_metastases", facts, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""<ADT_GEKID xmlns="http://www.gekid.de/namespace" Schema_Version="2.2.3"/>""", "ADT/GEKID 2")]
    [InlineData("""<ClinicalDocument xmlns="urn:hl7-org:v3"/>""", "CDA")]
    [InlineData("""<html/>""", "no oBDS 3 message")]
    [InlineData("""<!DOCTYPE a [<!ENTITY x "y">]><a/>""", "forbidden")]
    [InlineData("""<oBDS xmlns="http://www.basisdatensatz.de/oBDS/XML"><Menge_Patient>""", "well-formed")]
    public void Cousins_and_broken_xml_are_called_by_name(string xml, string said)
    {
        var refused = Assert.Single(Imports.Obds(xml));
        Assert.Null(refused.Case);
        Assert.Contains(said, refused.Faults[0].Message.En, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"resourceType":"Condition","id":"c","clinicalStatus":"active","code":{"coding":[{"system":"http://fhir.de/CodeSystem/bfarm/icd-10-gm","code":"C79.5"}]},"subject":{"reference":"Patient/p"}}""", "STU3")]
    [InlineData("""{"resourceType":"MedicationStatement","id":"m","status":"active","taken":"y","subject":{"reference":"Patient/p"}}""", "STU3")]
    [InlineData("""{"resourceType":"MedicationStatement","id":"m","status":"active","wasNotTaken":true,"subject":{"reference":"Patient/p"}}""", "DSTU2")]
    [InlineData("""{"resourceType":"Procedure","id":"m","status":"completed","occurrenceDateTime":"2026-01-01","subject":{"reference":"Patient/p"}}""", "Release 5")]
    public void Other_versions_of_fhir_are_refused_by_name(string resource, string version)
    {
        var refused = Assert.Single(Imports.Fhir(Imports.Bundle(Imports.Patient(), resource)));
        Assert.Null(refused.Case);
        Assert.Contains(version, refused.Faults[0].Message.En, StringComparison.Ordinal);
        Assert.Contains("R4", refused.Faults[0].Fix.En, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-8")]
    public void Json_with_a_mark_is_recognised(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes(Imports.Bundle(Imports.Patient()))];
        Assert.Equal(InputKind.Fhir, InputKinds.Of(bytes, "-").Kind);
    }
}
