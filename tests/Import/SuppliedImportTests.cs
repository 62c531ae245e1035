using Myelon.Desk.Inputs;
using Myelon.Exchange.Mapping;
using Myelon.Exchange.Sources;
using Myelon.Tests.Support;

namespace Myelon.Tests.Import;

/// <summary>The public sets beside the checkout: every file is taken in or refused with a reason, and nothing of it is lost.</summary>
public class SuppliedImportTests
{
    private static readonly Dictionary<string, string> Sets = new()
    {
        ["obds/xml"] = "*.xml",
        ["obds/fhir-expected"] = "*.json",
        ["mii-onko"] = "*.json",
        ["mcode/json"] = "*.json",
        ["mcode/fsh"] = "*.fsh",
        ["cds-hooks"] = "*.json",
    };

    /// <summary>Files, files of which at least one patient is taken, and refused ones, counted by hand over the folders (docs/interoperability.md).</summary>
    [Theory]
    [InlineData("obds/xml", 54, 54)]
    [InlineData("obds/fhir-expected", 19, 19)]
    [InlineData("mii-onko", 76, 63)]
    [InlineData("mcode/json", 96, 48)]
    [InlineData("mcode/fsh", 6, 0)]
    [InlineData("cds-hooks", 19, 0)]
    public void Every_file_is_taken_or_refused_with_a_reason(string set, int files, int taken)
    {
        var folder = Repository.Shared("data/" + set);
        var all = Directory.EnumerateFiles(folder, Sets[set], SearchOption.AllDirectories).ToList();
        Assert.Equal(files, all.Count);
        var count = 0;
        foreach (var file in all)
        {
            var imported = Read(file, Imports.At("2021-06-10T12:00:00+02:00"));
            Assert.NotEmpty(imported);
            Assert.All(imported, i => Assert.True(i.Case is not null || i.Faults.Count > 0, file));
            Assert.All(imported.SelectMany(i => i.Faults), f => Assert.True(f.Message.De.Length > 10 && f.Message.En.Length > 10 && f.Fix.De.Length > 5, file));
            count += imported.Any(i => i.Case is not null) ? 1 : 0;
        }

        Assert.Equal(taken, count);
    }

    [Fact]
    public void No_resource_of_a_bundle_is_lost()
    {
        foreach (var file in Directory.EnumerateFiles(Repository.Shared("data/obds/fhir-expected"), "*.json"))
        {
            using var json = System.Text.Json.JsonDocument.Parse(File.ReadAllBytes(file));
            var told = Read(file, Imports.At("2026-11-20T12:00:00+01:00")).SelectMany(i => i.Lines).Select(l => l.Source).ToHashSet(StringComparer.Ordinal);
            foreach (var entry in json.RootElement.GetProperty("entry").EnumerateArray())
            {
                var resource = entry.GetProperty("resource");
                Assert.Contains($"{resource.GetProperty("resourceType").GetString()}/{resource.GetProperty("id").GetString()}", told);
            }
        }
    }

    [Fact]
    public void The_patient_with_bone_metastases_and_radiotherapy_gives_what_a_documentarist_expects()
    {
        // Read from the message: born 1950-05-01; breast cancer C50.9, 8010/3 (tumour 101) with OSS of 2020-03-01 and BRA of 2021-06-01;
        // Karnofsky 20 % on 2021-06-01; two further tumours without bone metastases; irradiation of 2020 outside the spine; atezolizumab ended.
        var imported = Assert.Single(Read(Path.Combine(Repository.Shared("data/obds/xml"), "Testpatient_1.xml"), Imports.At("2021-06-10T12:00:00+02:00")));
        Assert.Equal(
            """
            age_years = 71
            known_malignancy = true
            primary_tumor_type = breast
            brain_metastases = true
            osseous_manifestation_present = true
            karnofsky = 20
            """,
            Imports.Facts(imported.Case));
        Assert.Null(imported.Case!.Courses);
        Assert.Equal(3, imported.Lines.Count(l => l.What.En.StartsWith("irradiation outside the spine", StringComparison.Ordinal)));
        Assert.Single(imported.Lines, l => l.What.En == "radionuclide: activity is no dose to the cord");
        Assert.Equal(2, imported.Lines.Count(l => l.What.En.StartsWith("another primary tumour", StringComparison.Ordinal)));
        Assert.Null(Assert.Single(Read(Path.Combine(Repository.Shared("data/obds/xml"), "Testpatient_1.xml"), Imports.At("2026-11-20T12:00:00+01:00"))).Case);
    }

    /// <summary>
    /// Message and approved bundle give the same facts, but for two things: the converter turns Karnofsky into ECOG, which we do not; and
    /// the empty patient's tumour has no date but that of its recording.
    /// </summary>
    [Fact]
    public void Messages_and_their_approved_bundles_give_the_same_facts()
    {
        var asOf = Imports.At("2021-11-20T12:00:00+01:00");
        var xml = Repository.Shared("data/obds/xml");
        var (same, compared) = (0, 0);
        foreach (var bundle in Directory.EnumerateFiles(Repository.Shared("data/obds/fhir-expected"), "*.json").Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileName(bundle).Replace(".0.approved.fhir.json", "", StringComparison.Ordinal);
            var (ours, theirs) = (Facts(Path.Combine(xml, name), asOf), Facts(bundle, asOf));
            compared++;
            if (name is "Testpatient_1.xml" or "Testpatient_3.xml")
            {
                Assert.Contains("karnofsky", ours, StringComparison.Ordinal);
                Assert.DoesNotContain("karnofsky", theirs, StringComparison.Ordinal);
                Assert.Equal(WithoutPerformance(theirs), WithoutPerformance(ours));
            }
            else if (name == "Testpatient_leer.xml")
            {
                Assert.Equal(("known_malignancy = true", ""), (ours, theirs));
            }
            else
            {
                Assert.Equal((name, theirs), (name, ours));
                same++;
            }
        }

        Assert.Equal((19, 16), (compared, same));
    }

    private static string Facts(string file, NodaTime.OffsetDateTime asOf) => Imports.Facts(Assert.Single(Read(file, asOf, window: 100_000)).Case);

    private static string WithoutPerformance(string facts) =>
        string.Join("\n", facts.Split('\n').Where(f => !f.StartsWith("ecog", StringComparison.Ordinal) && !f.StartsWith("karnofsky", StringComparison.Ordinal)));

    private static IReadOnlyList<ImportedCase> Read(string file, NodaTime.OffsetDateTime asOf, int? window = null)
    {
        var bytes = File.ReadAllBytes(file);
        return Imports.Reader(asOf, window, structure: true).Read(Path.GetFileNameWithoutExtension(file), InputKinds.Of(bytes, file).Kind, bytes);
    }
}
