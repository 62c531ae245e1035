using Myelon.Desk.Inputs;
using Myelon.Exchange.Mapping;
using Myelon.Exchange.Sources;
using Myelon.Core.Reasoning;

namespace Myelon.Tests.Import;

/// <summary>What oBDS says and what it cannot say.</summary>
public class ObdsImportTests
{
    private static string Message(string parts, string patient = "<Geburtsdatum Datumsgenauigkeit=\"E\">1960-01-01</Geburtsdatum>") =>
        $"""
        <oBDS xmlns="http://www.basisdatensatz.de/oBDS/XML" Schema_Version="3.0.4"><Menge_Patient><Patient Patient_ID="1"><Patienten_Stammdaten>{patient}</Patienten_Stammdaten><Menge_Meldung>{parts}</Menge_Meldung></Patient></Menge_Patient></oBDS>
        """;

    private static string Report(string part, string id = "M") =>
        $"""<Meldung Meldung_ID="{id}" Melder_ID="X"><Tumorzuordnung Tumor_ID="1"><Primaertumor_ICD><Code>C61</Code></Primaertumor_ICD><Diagnosedatum>2024-01-01</Diagnosedatum></Tumorzuordnung>{part}</Meldung>""";

    private static string Progress(string performance, string day = "2026-11-10") =>
        $"""<Verlauf Verlauf_ID="V"><Untersuchungsdatum_Verlauf>{day}</Untersuchungsdatum_Verlauf><Allgemeiner_Leistungszustand>{performance}</Allgemeiner_Leistungszustand></Verlauf>""";

    private static string Irradiation(string occasion, string target, string dose = "<Gesamtdosis><Dosis>30</Dosis><Einheit>Gy</Einheit></Gesamtdosis><Einzeldosis><Dosis>3</Dosis><Einheit>Gy</Einheit></Einzeldosis>", string boost = "<Boost>N</Boost>", string id = "S") =>
        $"""<ST ST_ID="{id}"><Meldeanlass>{occasion}</Meldeanlass><Menge_Bestrahlung><Bestrahlung><Beginn>2026-03-02</Beginn><Ende>2026-03-13</Ende><Applikationsart><Perkutan><Zielgebiet>{target}</Zielgebiet>{dose}{boost}</Perkutan></Applikationsart></Bestrahlung></Menge_Bestrahlung></ST>""";

    private const string Thoracic = "<CodeVersion2021>6.5</CodeVersion2021>";

    [Theory]
    [InlineData("2", "ecog = 2")]
    [InlineData("80%", "karnofsky = 80")]
    [InlineData("100%", "karnofsky = 100")]
    [InlineData("U", "")]
    [InlineData("5", "")]
    [InlineData("0%", "")]
    [InlineData("75%", "")]
    public void Karnofsky_stays_Karnofsky_and_Ecog_Ecog(string written, string fact)
    {
        var facts = Imports.Facts(Imports.Obds(Message(Report(Progress(written))))[0].Case);
        Assert.Equal(("age_years = 66\nknown_malignancy = true\nprimary_tumor_type = prostate\n" + fact).TrimEnd(), facts);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Start_and_end_of_one_therapy_are_one_course_in_either_order(bool endFirst)
    {
        var start = Report("""<ST ST_ID="S"><Meldeanlass>behandlungsbeginn</Meldeanlass><Menge_Bestrahlung><Bestrahlung><Beginn>2026-03-02</Beginn><Applikationsart><Perkutan><Zielgebiet><CodeVersion2021>6.5</CodeVersion2021></Zielgebiet></Perkutan></Applikationsart></Bestrahlung></Menge_Bestrahlung></ST>""", "A");
        var end = Report(Irradiation("behandlungsende", Thoracic), "B");
        var imported = Imports.Obds(Message(endFirst ? end + start : start + end))[0];
        var told = Assert.Single(imported.Lines, l => l.Fact == "radiotherapy_courses");
        Assert.Contains("30 Gy / 3 Gy", told.What.En, StringComparison.Ordinal);
        Assert.DoesNotContain("report of its end", told.What.En, StringComparison.Ordinal);
        Assert.Contains(imported.Lines, l => l.What.En == "another report of the same course");
    }

    [Fact]
    public void An_end_without_irradiations_keeps_what_the_start_told()
    {
        var end = Report("""<ST ST_ID="S"><Meldeanlass>behandlungsende</Meldeanlass><Ende_Grund>A</Ende_Grund></ST>""", "B");
        var imported = Imports.Obds(Message(Report(Irradiation("behandlungsbeginn", Thoracic), "A") + end))[0];
        Assert.Contains("30 Gy / 3 Gy", Assert.Single(imported.Lines, l => l.Fact == "radiotherapy_courses").What.En, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<CodeVersion2021>6.4</CodeVersion2021>", "cervical spine")]
    [InlineData("<CodeVersion2014>6.4.</CodeVersion2014>", "cervical spine")]
    [InlineData("<CodeVersion2021>6.6</CodeVersion2021>", "lumbar spine")]
    [InlineData("<CodeVersion2021>6.7</CodeVersion2021>", "sacrum")]
    [InlineData("<CodeVersion2021>1.3</CodeVersion2021>", "spinal cord")]
    public void Targets_of_the_spine_are_recognised_by_both_keys(string target, string region)
    {
        var imported = Imports.Obds(Message(Report(Irradiation("behandlungsende", target))))[0];
        Assert.Contains($"({region})", Assert.Single(imported.Lines, l => l.Fact == "radiotherapy_courses").What.En, StringComparison.Ordinal);
        Assert.Contains("radiotherapy_spine_done = true", Imports.Facts(imported.Case), StringComparison.Ordinal);
        Assert.Null(imported.Case!.Courses);
    }

    [Theory]
    [InlineData("6.16")]
    [InlineData("6.19")]
    [InlineData("3.4")]
    public void Other_targets_are_not_the_spine(string target)
    {
        var imported = Imports.Obds(Message(Report(Irradiation("behandlungsende", $"<CodeVersion2021>{target}</CodeVersion2021>"))))[0];
        Assert.DoesNotContain("radiotherapy_spine_done", Imports.Facts(imported.Case), StringComparison.Ordinal);
        Assert.Contains(imported.Lines, l => l.What.En.StartsWith("irradiation outside the spine", StringComparison.Ordinal));
    }

    [Fact]
    public void A_quotient_is_proposed_only_if_it_is_whole_and_without_boost()
    {
        string Told(string dose, string boost) => Assert.Single(Imports.Obds(Message(Report(Irradiation("behandlungsende", Thoracic, dose, boost))))[0].Lines, l => l.Fact == "radiotherapy_courses").What.En;
        const string Whole = "<Gesamtdosis><Dosis>39</Dosis><Einheit>Gy</Einheit></Gesamtdosis><Einzeldosis><Dosis>3</Dosis><Einheit>Gy</Einheit></Einzeldosis>";
        const string Broken = "<Gesamtdosis><Dosis>30.3</Dosis><Einheit>Gy</Einheit></Gesamtdosis><Einzeldosis><Dosis>5.8</Dosis><Einheit>Gy</Einheit></Einzeldosis>";
        Assert.Contains("13 fractions (quotient)", Told(Whole, "<Boost>N</Boost>"), StringComparison.Ordinal);
        Assert.DoesNotContain("quotient", Told(Whole, "<Boost>SIB</Boost>"), StringComparison.Ordinal);
        Assert.DoesNotContain("quotient", Told(Broken, "<Boost>N</Boost>"), StringComparison.Ordinal);
    }

    [Fact]
    public void Estimated_dates_stay_as_coarse_as_they_are_said_to_be()
    {
        var metastasis = Report("""<Diagnose><Menge_FM><Fernmetastase><Diagnosedatum Datumsgenauigkeit="M">2025-07-01</Diagnosedatum><Lokalisation>OSS</Lokalisation></Fernmetastase></Menge_FM></Diagnose>""");
        var @case = Imports.Obds(Message(metastasis))[0].Case!;
        Assert.Null(Assert.Single(@case.Provenance, p => p.Fact.Code == "osseous_manifestation_present").Date);
        var month = Imports.Obds(Message(Report(""), """<Geburtsdatum Datumsgenauigkeit="T">1960-11-15</Geburtsdatum>"""))[0].Case!;
        Assert.DoesNotContain("age_years", Imports.Facts(month), StringComparison.Ordinal);
    }

    [Fact]
    public void Departures_from_the_schema_are_warnings_with_their_line_and_stop_nothing()
    {
        var imported = Imports.Obds(Message("\n" + Report(Progress("5")).Replace(" Melder_ID=\"X\"", "", StringComparison.Ordinal)).Replace("3.0.4", "2.2.1", StringComparison.Ordinal))[0];
        Assert.NotNull(imported.Case);
        Assert.Contains(imported.Lines, l => l.Fate == Fate.Warning && l.What.En.StartsWith("Schema_Version", StringComparison.Ordinal));
        Assert.Contains(imported.Lines, l => l.Fate == Fate.Warning && l.What.En == "attribute Melder_ID is missing" && l.Pointer.EndsWith(":2", StringComparison.Ordinal));
        Assert.Contains(imported.Lines, l => l.Fate == Fate.Warning && l.What.En == "neither ECOG nor Karnofsky");
    }

    [Fact]
    public void A_therapy_that_was_reported_as_ended_is_not_running()
    {
        string Drug(string occasion, string id) => Report($"""<SYST SYST_ID="Y"><Meldeanlass>{occasion}</Meldeanlass><Beginn>2026-01-01</Beginn><Menge_Substanz><Substanz><ATC><Code>M05BX04</Code></ATC></Substanz></Menge_Substanz></SYST>""", id);
        Assert.Contains("osteoprotective_therapy = denosumab", Imports.Facts(Imports.Obds(Message(Drug("behandlungsbeginn", "A")))[0].Case), StringComparison.Ordinal);
        Assert.DoesNotContain("osteoprotective_therapy", Imports.Facts(Imports.Obds(Message(Drug("behandlungsbeginn", "A") + Drug("behandlungsende", "B")))[0].Case), StringComparison.Ordinal);
        Assert.DoesNotContain("osteoprotective_therapy", Imports.Facts(Imports.Obds(Message(Drug("behandlungsende", "A") + Drug("behandlungsbeginn", "B")))[0].Case), StringComparison.Ordinal);
    }

    [Fact]
    public void No_name_number_or_address_of_the_person_leaves_the_reader()
    {
        var marked = Message(Report(Progress("1")), "<Nachname>MARKER1</Nachname><Vornamen>MARKER2</Vornamen><Versichertendaten_GKV><GKV_Versichertennummer>MARKER3</GKV_Versichertennummer></Versichertendaten_GKV><Geburtsdatum>1960-01-01</Geburtsdatum>")
            .Replace("Patient_ID=\"1\"", "Patient_ID=\"MARKER4\"", StringComparison.Ordinal).Replace("Meldung_ID=\"M\"", "Meldung_ID=\"MARKER5\"", StringComparison.Ordinal);
        var imported = Imports.Obds(marked)[0];
        Assert.NotNull(imported.Case);
        Assert.DoesNotContain("MARKER", string.Join("\n", imported.Lines) + string.Join("\n", imported.Case.Provenance) + imported.Name, StringComparison.Ordinal);
    }
}
