using System.Globalization;
using System.IO.Compression;
using System.Text;
using Myelon.Formats.CaseFile;
using Myelon.Desk.Inputs;
using Myelon.Exchange.Mapping;
using Myelon.Exchange.Sources;

namespace Myelon.Tests.Import;

/// <summary>The known faults of other systems (F01 to F09, F16 to F19, F24), each on every reader that can have it.</summary>
public class FaultTests
{
    private const string Loinc = "http://loinc.org";
    private const string Root = "<oBDS xmlns=\"http://www.basisdatensatz.de/oBDS/XML\" Schema_Version=\"3.0.4\">";

    [Theory]
    [InlineData(33)]
    [InlineData(1_000)]
    [InlineData(1_000_000)]
    public void F01_deep_nesting_is_refused(int depth)
    {
        var json = "{\"resourceType\":\"Bundle\",\"x\":" + new string('[', depth) + new string(']', depth) + "}";
        Assert.NotEmpty(Assert.Single(Imports.Fhir(json, structure: true)).Faults);
        var xml = Root + string.Concat(Enumerable.Repeat("<a>", depth)) + string.Concat(Enumerable.Repeat("</a>", depth)) + "</oBDS>";
        Assert.NotEmpty(Assert.Single(Imports.Obds(xml)).Faults);
        Assert.NotEmpty(Assert.Single(Imports.Csv("ecog\n" + new string('"', depth * 2 + 1) + "\n")).Faults);
    }

    [Theory]
    [InlineData("1e400")]
    [InlineData("-1e400")]
    [InlineData("1e-400")]
    [InlineData("2.0000000000000000000000000000000000000001")]
    [InlineData("9999999999999999999999999999999999999999")]
    [InlineData("1E+245")]
    public void F02_numbers_beyond_decimal_are_told_and_never_taken(string number)
    {
        var quantity = $$"""{"value":{{number}},"unit":"mmol/L","system":"http://unitsofmeasure.org","code":"mmol/L"}""";
        var imported = Assert.Single(Imports.Fhir(Imports.Bundle(Imports.Patient(), Imports.Observation("c", Loinc, "2000-8", $"\"valueQuantity\":{quantity}")), structure: true));
        Assert.DoesNotContain("serum_calcium", Imports.Facts(imported.Case), StringComparison.Ordinal);
        Assert.Contains(imported.Lines, l => l.Source == "Observation/c" && l.Fate == Fate.NotUsed);
        Assert.Null(Assert.Single(Imports.Csv($"serum_calcium_mmol_l\n{number}\n")).Case);
        Assert.Contains(ObdsDose(number).Lines, l => l.What.En.Contains("no readable number", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2.40", 2.40)]
    [InlineData("2.4000000000000000000000000", 2.4)]
    [InlineData("24e-1", 2.4)]
    public void F02_exponents_and_zeros_within_decimal_are_exact(string number, double value)
    {
        var quantity = $$"""{"value":{{number}},"unit":"mmol/L","system":"http://unitsofmeasure.org","code":"mmol/L"}""";
        var facts = Imports.Facts(Assert.Single(Imports.Fhir(Imports.Bundle(Imports.Patient(), Imports.Observation("c", Loinc, "2000-8", $"\"valueQuantity\":{quantity}")))).Case);
        Assert.Contains("serum_calcium_mmol_l = " + value.ToString(CultureInfo.InvariantCulture), facts, StringComparison.Ordinal);
    }

    [Fact]
    public void F03_every_digit_survives_reading_and_writing()
    {
        const string Exact = "2.12345678901234567890123";
        var imported = Assert.Single(Imports.Csv($"serum_calcium_mmol_l\n{Exact}\n"));
        Assert.Contains($"\"serum_calcium_mmol_l\":{Exact}", CaseWriterTests.Written(imported.Case!), StringComparison.Ordinal);
    }

    [Fact]
    public void F04_a_decimal_comma_never_becomes_a_thousand()
    {
        Assert.Contains(ObdsDose("8,00").Lines, l => l.What.En.Contains("no readable number", StringComparison.Ordinal));
        Assert.Contains(ObdsDose("8.00").Lines, l => l.What.En.Contains("8 Gy", StringComparison.Ordinal));
        Assert.Null(Assert.Single(Imports.Csv("lesion_distance_to_cord_mm;ecog\n8,00;1\n")).Case);
        Assert.NotEmpty(Assert.Single(Imports.Fhir("""{"resourceType":"Observation","valueQuantity":{"value":8,00}}""")).Faults);
    }

    [Theory]
    [InlineData("Gy", "800 Gy")]
    [InlineData("cGy", "8 Gy")]
    public void F05_the_unit_is_part_of_the_dose(string unit, string told) =>
        Assert.Contains(ObdsDose("800", unit).Lines, l => l.What.En.Contains(told, StringComparison.Ordinal));

    [Theory]
    [InlineData("")]
    [InlineData("GY")]
    [InlineData("CGE")]
    [InlineData("GBq")]
    [InlineData("rad")]
    public void F05_another_unit_is_no_dose(string unit) =>
        Assert.Contains(ObdsDose("8", unit).Lines, l => l.What.En.Contains("is no dose in Gy or cGy", StringComparison.Ordinal));

    [Theory]
    [InlineData("mmol/L", true)]
    [InlineData("mmol/l", true)]
    [InlineData("mg/dL", false)]
    [InlineData("mg/dl", false)]
    [InlineData("mol/m3", false)]
    public void F06_and_F07_units_are_a_closed_list_compared_by_case_and_nothing_is_converted(string unit, bool isTaken)
    {
        var quantity = $$"""{"value":2.4,"unit":"{{unit}}","system":"http://unitsofmeasure.org","code":"{{unit}}"}""";
        var imported = Assert.Single(Imports.Fhir(Imports.Bundle(Imports.Patient(), Imports.Observation("c", Loinc, "2000-8", $"\"valueQuantity\":{quantity}"))));
        Assert.Equal(isTaken, Imports.Facts(imported.Case).Contains("serum_calcium", StringComparison.Ordinal));
        Assert.Equal(!isTaken, imported.Lines.Any(l => l.Fate == Fate.NotUsed && l.What.En.Contains("nothing is converted", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("1938-05-")]
    [InlineData("2026-02-31")]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    [InlineData("2026-13")]
    [InlineData("10.11.2026")]
    [InlineData("2026-11-10T08:00:00")]
    public void F08_an_invalid_date_is_told_and_the_resource_does_not_vanish(string date)
    {
        var imported = Assert.Single(Imports.Fhir(Imports.Bundle(Imports.Patient(), Imports.Observation("e", Loinc, "89247-1", "\"valueInteger\":2", when: date))));
        Assert.Equal("", Imports.Facts(imported.Case));
        Assert.Contains(imported.Lines, l => l.Source == "Observation/e" && l.Fate == Fate.NotUsed && l.What.En == "the date is no valid date");
        var xml = Root + $"""<Menge_Patient><Patient Patient_ID="1"><Menge_Meldung><Meldung><Tumorzuordnung Tumor_ID="1"/><Verlauf><Untersuchungsdatum_Verlauf>{date}</Untersuchungsdatum_Verlauf><Allgemeiner_Leistungszustand>2</Allgemeiner_Leistungszustand></Verlauf></Meldung></Menge_Meldung></Patient></Menge_Patient></oBDS>""";
        Assert.Contains(Assert.Single(Imports.Obds(xml)).Lines, l => l.Fate == Fate.NotUsed && l.What.En == "the date is no valid date");
        Assert.Null(Assert.Single(Imports.Csv($"imaging_mri_date\n{date}\n")).Case);
    }

    [Theory]
    [InlineData("2026", "2026-01-01", "2026-12-31")]
    [InlineData("2026-02", "2026-02-01", "2026-02-28")]
    [InlineData("2024-02", "2024-02-01", "2024-02-29")]
    [InlineData("2026-03-29", "2026-03-29", "2026-03-29")]
    [InlineData("2026-03-29T23:30:00-11:00", "2026-03-29", "2026-03-29")]
    public void F09_partial_dates_stay_intervals(string text, string first, string last)
    {
        var date = PartialDate.Parse(text)!;
        Assert.Equal((first, last), (date.Earliest.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture), date.Latest.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture)));
    }

    [Theory]
    [InlineData("2026-11-20T12:00:01+01:00", true)]
    [InlineData("2026-11-20T11:00:00Z", false)]
    [InlineData("2026-11-21T00:30:00+14:00", false)]
    [InlineData("2026-11-20T11:30:00-10:00", true)]
    public void F09_a_time_in_another_zone_is_compared_as_an_instant(string time, bool isAfter) =>
        Assert.Equal(isAfter, PartialDate.Parse(time)!.IsAfter(Imports.AsOf));

    [Theory]
    [InlineData("<!DOCTYPE oBDS [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>", "&x;")]
    [InlineData("<!DOCTYPE oBDS SYSTEM \"http://127.0.0.1:9/x.dtd\">", "")]
    [InlineData("<!DOCTYPE oBDS [<!ENTITY % p SYSTEM \"http://127.0.0.1:9/p\">%p;]>", "")]
    public void F16_external_entities_are_refused_before_anything_is_fetched(string doctype, string content)
    {
        var imported = Assert.Single(Imports.Obds($"<?xml version=\"1.0\"?>{doctype}{Root}{content}</oBDS>"));
        Assert.Contains("forbidden", Assert.Single(imported.Faults).Message.En, StringComparison.Ordinal);
        Assert.DoesNotContain("root:", string.Join("", imported.Lines) + imported.Faults[0], StringComparison.Ordinal);
    }

    [Fact]
    public void F17_entity_expansion_is_refused()
    {
        var entities = string.Concat(Enumerable.Range(1, 20).Select(i => $"<!ENTITY e{i} \"&e{i - 1};&e{i - 1};&e{i - 1};&e{i - 1};\">"));
        Assert.NotEmpty(Assert.Single(Imports.Obds($"<!DOCTYPE oBDS [<!ENTITY e0 \"x\">{entities}]>{Root}&e20;</oBDS>")).Faults);
    }

    [Fact]
    public void F18_and_F19_archives_and_compressed_files_are_never_opened()
    {
        using var zip = new MemoryStream();
        using (var archive = new ZipArchive(zip, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = archive.CreateEntry("../../escape.json").Open();
            entry.Write("{}"u8);
        }

        using var bomb = new MemoryStream();
        using (var gzip = new GZipStream(bomb, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            gzip.Write(new byte[8 * 1024 * 1024]);
        }

        foreach (var bytes in new[] { zip.ToArray(), bomb.ToArray() })
        {
            Assert.Equal(InputKind.Archive, InputKinds.Of(bytes, "input.json").Kind);
            Assert.Contains("not opened", Assert.Single(Imports.Reader().Read("x", InputKind.Archive, bytes)).Faults[0].Message.En, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void F19_an_input_above_the_limit_is_refused()
    {
        var large = new byte[CaseReader.MaximumSize + 1];
        Array.Fill(large, (byte)' ');
        foreach (var kind in new[] { InputKind.Fhir, InputKind.Obds, InputKind.Csv })
        {
            Assert.NotEmpty(Assert.Single(Imports.Reader().Read("x", kind, large)).Faults);
        }
    }

    [Fact]
    public void F24_a_namesake_on_another_server_is_another_patient()
    {
        string Entry(string server, string birth) => $$$"""{"fullUrl":"https://{{{server}}}.invalid/fhir/Patient/1","resource":{"resourceType":"Patient","id":"1","birthDate":"{{{birth}}}"}}""";
        string Observation(string id, string reference) => $$$"""{"fullUrl":"https://a.invalid/fhir/Observation/{{{id}}}","resource":{{{Imports.Observation(id, Loinc, "89247-1", "\"valueInteger\":2").Replace("Patient/p", reference, StringComparison.Ordinal)}}}}""";
        var bundle = """{"resourceType":"Bundle","type":"collection","entry":[""" + string.Join(",", Entry("a", "1950-01-01"), Entry("b", "1980-01-01"), Observation("o", "Patient/1")) + "]}";
        var cases = Imports.Fhir(bundle);
        Assert.Equal(["age_years = 76\necog = 2", "age_years = 46"], cases.Select(c => Imports.Facts(c.Case)));
    }

    [Fact]
    public void F24_identifiers_match_by_system_and_whole_value_only()
    {
        var patient = """{"resourceType":"Patient","id":"1","birthDate":"1950-01-01","identifier":[{"system":"urn:a","value":"12345"}]}""";
        string Observed(string system, string value) => Imports.Observation("o", Loinc, "89247-1", "\"valueInteger\":2").Replace("{\"reference\":\"Patient/p\"}", $$$"""{"identifier":{"system":"{{{system}}}","value":"{{{value}}}"}}""", StringComparison.Ordinal);
        Assert.Equal("age_years = 76\necog = 2", Imports.Facts(Assert.Single(Imports.Fhir(Imports.Bundle(patient, Observed("urn:a", "12345")))).Case));
        foreach (var (system, value) in new[] { ("urn:b", "12345"), ("urn:a", "1234"), ("urn:a", "012345"), ("urn:A", "12345") })
        {
            Assert.Equal("age_years = 76", Imports.Facts(Imports.Fhir(Imports.Bundle(patient, Observed(system, value)))[0].Case));
        }
    }

    [Fact]
    public void F24_no_finding_reaches_a_foreign_patient_among_many()
    {
        const int Patients = 2_000;
        var resources = Enumerable.Range(0, Patients).SelectMany(i => new[]
        {
            $$"""{"resourceType":"Patient","id":"n{{i}}"}""",
            Imports.Observation("o" + i, Loinc, "89247-1", $"\"valueInteger\":{i % 5}").Replace("Patient/p", "Patient/n" + i, StringComparison.Ordinal),
        });
        var cases = Imports.Fhir(string.Join("\n", resources));
        Assert.Equal(Patients, cases.Count);
        Assert.All(cases.Select((c, i) => (Facts: Imports.Facts(c.Case), i)), x => Assert.Equal($"ecog = {x.i % 5}", x.Facts));
    }

    [Theory]
    [InlineData("{\"resourceType\":\"Patient\",\"id\":\"a\",\"id\":\"b\"}")]
    [InlineData("{\"resourceType\":\"Patient\",\"id\":\"\\u0000\"}")]
    [InlineData("{\"resourceType\":\"Patient\",\"id\":\"\\ud800\"}")]
    public void F12_and_F13_and_F15_doubled_keys_nul_and_half_surrogates_are_refused(string json) => Assert.NotEmpty(Assert.Single(Imports.Fhir(json)).Faults);

    [Fact]
    public void A_fault_of_the_structure_checker_is_a_warning_and_stops_nothing()
    {
        // Found by fuzzing: an element with an empty name makes the checker leave its array.
        var imported = Assert.Single(Imports.Fhir(Imports.Bundle(Imports.Patient(",\"\":1"), Imports.Condition("c", "C79.5")), structure: true));
        Assert.Contains("osseous_manifestation_present = true", Imports.Facts(imported.Case), StringComparison.Ordinal);
        Assert.Contains(imported.Lines, l => l.Fate == Fate.Warning && l.Source == "Patient/p");
    }

    private static ImportedCase ObdsDose(string dose, string unit = "Gy")
    {
        var xml = Root + $"""<Menge_Patient><Patient Patient_ID="1"><Menge_Meldung><Meldung><Tumorzuordnung Tumor_ID="1"/><ST ST_ID="S"><Meldeanlass>behandlungsende</Meldeanlass><Menge_Bestrahlung><Bestrahlung><Beginn>2026-03-02</Beginn><Ende>2026-03-13</Ende><Applikationsart><Perkutan><Zielgebiet><CodeVersion2021>6.5</CodeVersion2021></Zielgebiet><Gesamtdosis><Dosis>{dose}</Dosis><Einheit>{unit}</Einheit></Gesamtdosis></Perkutan></Applikationsart></Bestrahlung></Menge_Bestrahlung></ST></Meldung></Menge_Meldung></Patient></Menge_Patient></oBDS>""";
        return Assert.Single(Imports.Obds(xml));
    }
}
