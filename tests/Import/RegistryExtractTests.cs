using Myelon.Desk.Inputs;
using Myelon.Exchange.Mapping;
using Myelon.Exchange.Sources;
using Myelon.Core.Reasoning;
using Myelon.Medicine.SpinalMetastases;

namespace Myelon.Tests.Import;

/// <summary>What the national registry extract (oBDS-RKI) says and what it can never say.</summary>
public class RegistryExtractTests
{
    private const string Space = "xmlns=\"http://www.basisdatensatz.de/oBDS/XML\" ";
    private const string Alive = "<Vitalstatus><Verstorben>N</Verstorben></Vitalstatus>";

    private static string Extract(string tumour, string vital = Alive, string born = "<Geburtsdatum Datumsgenauigkeit=\"T\">1960-01-15</Geburtsdatum>", string root = "oBDS_RKI", string space = Space, string version = "3.0.4_RKI") =>
        $"""<{root} {space}Schema_Version="{version}"><Menge_Patient><Patient Patient_ID="1"><Patienten_Stammdaten>{born}{vital}</Patienten_Stammdaten><Menge_Tumor><Tumor Tumor_ID="1"><Primaerdiagnose><Diagnosedatum Datumsgenauigkeit="T">2024-01-15</Diagnosedatum><Primaertumor_ICD><Code>C61</Code></Primaertumor_ICD></Primaerdiagnose>{tumour}</Tumor></Menge_Tumor></Patient></Menge_Patient></{root}>""";

    private static string Irradiation(string application) =>
        $"""<Menge_ST><ST><Menge_Bestrahlung><Bestrahlung><Datum_Beginn_Bestrahlung Datumsgenauigkeit="T">2026-03-15</Datum_Beginn_Bestrahlung><Applikationsart>{application}</Applikationsart></Bestrahlung></Menge_Bestrahlung></ST></Menge_ST>""";

    private const string Thoracic = "<Perkutan><Zielgebiet><CodeVersion2021>6.5</CodeVersion2021></Zielgebiet></Perkutan>";
    private const string Always = "age_years = 66\nknown_malignancy = true\nprimary_tumor_type = prostate";

    [Fact]
    public void The_example_gives_tumour_metastases_and_that_the_spine_was_irradiated()
    {
        var imported = Assert.Single(Imports.Reader().Read("x", InputKind.Obds, Imports.Example("spinal-obds-rki.xml")));
        Assert.Equal("obds_rki", imported.Kind);
        Assert.Equal(
            """
            age_years = 68
            known_malignancy = true
            primary_tumor_type = renal_cell
            visceral_metastases = true
            osseous_manifestation_present = true
            radiotherapy_spine_done = true
            """,
            Imports.Facts(imported.Case));
        Assert.DoesNotContain(imported.Lines, l => l.Fate == Fate.Warning);
        var told = Assert.Single(imported.Lines, l => l.Fact == "radiotherapy_courses");
        Assert.Equal(Fate.Proposed, told.Fate);
        Assert.Contains("the level, the number of fractions, the dose of a fraction", told.What.En, StringComparison.Ordinal);
        Assert.Contains("cannot be judged", told.What.En, StringComparison.Ordinal);
        Assert.Contains(imported.Lines, l => l.Source == "Tumor 1 SYST 1" && l.Fate == Fate.NotUsed && l.What.En == "whether the therapy still runs, the extract does not say");
    }

    [Fact]
    public void What_needs_more_than_it_carries_cannot_be_judged_from_it()
    {
        var evaluator = new Evaluator(Rules.All);
        var extract = Judgeability.NotFromThisSource(Imports.Reader().Read("x", InputKind.Obds, Imports.Example("spinal-obds-rki.xml"))[0].Case, evaluator);
        var message = Judgeability.NotFromThisSource(Imports.Reader().Read("x", InputKind.Obds, Imports.Example("spinal-obds.xml"))[0].Case, evaluator);

        // R34 waits for findings that neither carries.
        Assert.Contains(34, extract);
        Assert.Contains(34, message);
    }

    [Theory]
    [InlineData("oBDS_RKI", Space, "3.0.4_RKI", 0)]
    [InlineData("OBDS_RKI", "", "3.0.0.8a_RKI", 0)]
    [InlineData("oBDS_RKI", Space, "3.0.9_RKI", 1)]
    [InlineData("oBDS_RKI", Space, "3.0.4", 1)]
    public void Both_published_shapes_are_read(string root, string space, string version, int warnings)
    {
        var imported = Imports.Obds(Extract(Irradiation(Thoracic), root: root, space: space, version: version))[0];
        Assert.Equal(Always + "\nradiotherapy_spine_done = true", Imports.Facts(imported.Case));
        Assert.Equal(warnings, imported.Lines.Count(l => l.Fate == Fate.Warning));
    }

    [Theory]
    [InlineData("oBDS", "")]
    [InlineData("oBDS_RKI", "xmlns=\"http://other.example\" ")]
    [InlineData("Register", "")]
    public void Other_roots_are_refused(string root, string space)
    {
        var imported = Imports.Obds(Extract("", root: root, space: space))[0];
        Assert.Null(imported.Case);
        Assert.NotEmpty(imported.Faults);
    }

    [Theory]
    [InlineData("2026-10", "T", false)]
    [InlineData("2026-11", "T", false)]
    [InlineData("2026-12", "T", true)]
    [InlineData("2027-01", "M", true)]
    [InlineData("2026-10", "V", false)]
    public void The_dead_give_no_case_by_the_time_of_death(string month, string accuracy, bool hasCase)
    {
        var vital = $"<Vitalstatus><Verstorben>J</Verstorben><Datum_Vitalstatus Datumsgenauigkeit=\"{accuracy}\">{month}-15</Datum_Vitalstatus></Vitalstatus>";
        Assert.Equal(hasCase, Imports.Obds(Extract("", vital))[0].Case is not null);
    }

    [Theory]
    [InlineData("T", "1960-11-15", null)]
    [InlineData("T", "1960-10-15", "66")]
    [InlineData("T", "1960-12-15", "65")]
    [InlineData("M", "1960-07-15", null)]
    [InlineData("V", "1960-07-15", null)]
    public void The_age_is_said_where_the_month_of_birth_decides_it(string accuracy, string born, string? age)
    {
        var facts = Imports.Facts(Imports.Obds(Extract("", born: $"<Geburtsdatum Datumsgenauigkeit=\"{accuracy}\">{born}</Geburtsdatum>"))[0].Case);
        Assert.Equal(age is null ? "" : $"age_years = {age}\n", facts[..facts.IndexOf("known_malignancy", StringComparison.Ordinal)]);
    }

    [Theory]
    [InlineData(Thoracic, true, "the dose to the cord cannot be judged")]
    [InlineData("<Kontakt><Zielgebiet><CodeVersion2014>6.4.</CodeVersion2014></Zielgebiet></Kontakt>", true, "the dose to the cord cannot be judged")]
    [InlineData("<Perkutan><Zielgebiet><CodeVersion2021>3.4</CodeVersion2021></Zielgebiet></Perkutan>", false, "irradiation outside the spine")]
    [InlineData("<Metabolisch><Zielgebiet><CodeVersion2021>6.5</CodeVersion2021></Zielgebiet></Metabolisch>", false, "radionuclide: activity is no dose to the cord")]
    [InlineData("<Unbekannt/>", false, "the target is missing")]
    [InlineData("", false, "the target is missing")]
    public void Radiotherapy_tells_the_region_at_most(string application, bool isSpine, string told)
    {
        var imported = Imports.Obds(Extract(Irradiation(application)))[0];
        Assert.Equal(isSpine, Imports.Facts(imported.Case).Contains("radiotherapy_spine_done = true", StringComparison.Ordinal));
        Assert.Null(imported.Case!.Courses);
        Assert.Contains(imported.Lines, l => l.What.En.Contains(told, StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("OSS", "2026-08-15", "T", "osseous_manifestation_present = true")]
    [InlineData("BRA", "2026-08-15", "T", "brain_metastases = true")]
    [InlineData("OSS", "2026-12-15", "T", "")]
    [InlineData("OSS", "2026-02-30", "T", "")]
    public void A_metastasis_counts_from_the_event_that_tells_of_it(string site, string day, string accuracy, string fact)
    {
        var later = $"""<Menge_Folgeereignis><Folgeereignis><Datum_Folgeereignis Datumsgenauigkeit="{accuracy}">{day}</Datum_Folgeereignis><Menge_FM><Fernmetastase><Lokalisation>{site}</Lokalisation></Fernmetastase></Menge_FM></Folgeereignis></Menge_Folgeereignis>""";
        var imported = Imports.Obds(Extract(later))[0];
        Assert.Equal(fact.Length > 0, Imports.Facts(imported.Case).Contains(fact.Length > 0 ? fact : "osseous", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("<Menge_OP><OP><Datum_OP Datumsgenauigkeit=\"T\">2026-03-15</Datum_OP></OP></Menge_OP>", "surgery without an OPS code")]
    [InlineData("<Menge_SYST><SYST><Datum_Beginn_SYST Datumsgenauigkeit=\"T\">2026-03-15</Datum_Beginn_SYST></SYST></Menge_SYST>", "systemic therapy without an ATC code")]
    [InlineData("<Menge_SYST><SYST><Menge_Substanz><Substanz><ATC><Code>M05BX04</Code></ATC></Substanz></Menge_Substanz><Anzahl_Tage_SYST_Dauer>30</Anzahl_Tage_SYST_Dauer></SYST></Menge_SYST>", "ended")]
    [InlineData("<Menge_ST><ST/></Menge_ST>", "the target is missing")]
    [InlineData("<Menge_Folgeereignis><Folgeereignis/></Menge_Folgeereignis>", "nothing in it that the vocabulary asks")]
    public void Every_part_is_told_in_the_report(string part, string told)
    {
        var imported = Imports.Obds(Extract(part))[0];
        Assert.Equal(Always, Imports.Facts(imported.Case));
        Assert.Contains(imported.Lines, l => l.What.En.Contains(told, StringComparison.Ordinal));
    }
}
