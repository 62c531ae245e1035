using System.Globalization;
using System.Text;
using Myelon.Desk.Inputs;
using Myelon.Exchange.Mapping;
using Myelon.Exchange.Sources;
using Myelon.Tests.Outgoing;
using Myelon.Tests.Support;

namespace Myelon.Tests.Import;

/// <summary>
/// A thousand patients in Bundles as servers and generators export them, shuffled: transactions of UUIDs, pages of a search, absolute
/// references with versions, ids that repeat in every Bundle, conditional references, answers to a batch, documents. Each comes out once
/// with what is its own; no family name is told anywhere.
/// </summary>
[Trait(Speed.Name, Speed.Slow)]
public sealed class ServerShapeTests
{
    private const int Patients = 1_000;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void No_marker_crosses_and_none_is_lost(int seed)
    {
        var random = new Random(seed);
        var bundles = Bundles(random).ToArray();
        random.Shuffle(bundles);

        // One Bundle a file, or many a file, one a line.
        var files = bundles.Index().GroupBy(b => b.Index % 3 == 0 ? b.Index : -(b.Index % 7)).Select(g => new OpenedInput(
            $"/{(g.Key >= 0 ? "one" : "lines")}/{N(Math.Abs(g.Key))}{(g.Key > 0 || g.Count() == 1 ? ".json" : ".ndjson")}",
            new MemoryStream(Encoding.UTF8.GetBytes(string.Join("\n", g.Select(b => b.Item)))), null));
        var seen = new SortedSet<int>();
        foreach (var one in OutgoingCases.Desk.Inputs.Imports(files, new ImportOptions(Imports.AsOf) { ChecksStructure = false }).Select(i => i.Imported))
        {
            Assert.True(one.Case is not null, string.Join(" ", one.Faults.Select(f => f.Message.En)));
            var told = string.Join("\n", one.Lines.Select(l => $"{l.Source} {l.What.En}").Append(one.Name));
            Assert.DoesNotContain("FAMILY", told, StringComparison.Ordinal);
            var marker = Assert.Single(Pattern.Matches(told).Select(m => int.Parse(m.Groups[1].Value, CultureInfo.InvariantCulture)).Distinct());
            Assert.True(seen.Add(marker), $"patient {marker} came twice");
            var facts = Imports.Facts(one.Case);
            Assert.Contains($"age_years = {N(Age(marker))}\n", facts, StringComparison.Ordinal);
            Assert.Contains($"ecog = {N(marker % 5)}", facts, StringComparison.Ordinal);
            Assert.Equal(marker % 3 == 0, facts.Contains("osseous_manifestation_present", StringComparison.Ordinal));
        }

        Assert.Equal(Patients, seen.Count);
    }

    private static readonly System.Text.RegularExpressions.Regex Pattern = new("MARKER([0-9]+)X");

    private static IEnumerable<string> Bundles(Random random)
    {
        var all = Enumerable.Range(0, Patients).ToArray();
        random.Shuffle(all);
        var of = all.GroupBy(i => i % 8).ToDictionary(g => g.Key, g => g.ToList());
        foreach (var i in of[0])
        {
            yield return Bundle("transaction", Resources(i, Uuid(i, 0), Uuid(i, 0)).Select((r, k) => (Uuid(i, k), r, ",\"request\":{\"method\":\"POST\",\"url\":\"x\"}")), random);
        }

        foreach (var page in of[1].SelectMany(i => Resources(i, N(1000 + i), "Patient/" + N(1000 + i)).Select((r, k) => ($"http://one/fhir/{Type(k)}/{Id(i, k, N(1000 + i))}", r, ",\"search\":{\"mode\":\"match\"}"))).Chunk(50))
        {
            yield return Bundle("searchset", page, random);
        }

        foreach (var page in of[2].SelectMany(i => Resources(i, N(1000 + i), $"https://two:8443/fhir/Patient/{N(1000 + i)}/_history/{N(i % 4 + 1)}").Select((r, k) => ($"https://two:8443/fhir/{Type(k)}/{Id(i, k, N(1000 + i))}", r, ""))).Chunk(33))
        {
            yield return Bundle("collection", page, random);
        }

        foreach (var i in of[3])
        {
            var patient = Resources(i, "c", "")[0];
            yield return Bundle("collection", Resources(i, "c", "#c").Skip(1).Select((r, k) => (Uuid(i, k), r[..^1] + ",\"contained\":[" + patient + "]}", "")), random);
        }

        foreach (var i in of[4])
        {
            yield return Bundle("batch", Resources(i, "1", "Patient/1").Select((r, k) => (Uuid(i, k), r, ",\"request\":{\"method\":\"PUT\",\"url\":\"x\"}")), random);
        }

        foreach (var i in of[5])
        {
            yield return Bundle("transaction", Resources(i, "1", $"Patient?identifier=urn:mrn|{N(i)}").Select((r, k) => (Uuid(i, k), r, ",\"request\":{\"method\":\"POST\",\"url\":\"x\"}")), random);
        }

        foreach (var i in of[6])
        {
            yield return Bundle("batch-response", Resources(i, "b" + N(i), "Patient/b" + N(i)).Select((r, k) => ($"https://three/{Type(k)}/{Id(i, k, "b" + N(i))}", r, ",\"response\":{\"status\":\"200 OK\"}")), random);
        }

        foreach (var i in of[7])
        {
            var composition = (Uuid(i, 9), $$$"""{"resourceType":"Composition","id":"0","status":"final","subject":{"reference":"{{{Uuid(i, 0)}}}"}}""", "");
            yield return Bundle("document", Resources(i, "1", Uuid(i, 0)).Select((r, k) => (Uuid(i, k), r, "")).Prepend(composition), random);
        }
    }

    private static string Type(int k) => k switch { 0 => "Patient", 3 => "Condition", _ => "Observation" };

    private static string Id(int i, int k, string patient) => k == 0 ? patient : $"r{N(i)}-{N(k)}";

    private static List<string> Resources(int i, string id, string reference)
    {
        id = id.StartsWith("urn:", StringComparison.Ordinal) ? id[9..] : id;
        var resources = new List<string>
        {
            $$$"""{"resourceType":"Patient","id":"{{{id}}}","birthDate":"{{{Birth(i).ToString("uuuu-MM-dd", CultureInfo.InvariantCulture)}}}","name":[{"family":"FAMILY{{{N(i)}}}"}],"identifier":[{"system":"urn:mrn","value":"{{{N(i)}}}"}]}""",
            $$$"""{"resourceType":"Observation","id":"{{{Id(i, 1, "")}}}","status":"final","code":{"coding":[{"system":"http://loinc.org","code":"89262-0"}]},"subject":{"reference":"{{{reference}}}","display":"FAMILY{{{N(i)}}}"},"effectiveDateTime":"2026-11-10","valueInteger":{{{N(i % 5)}}}}""",
            $$$"""{"resourceType":"Observation","id":"{{{Id(i, 2, "")}}}","status":"final","code":{"coding":[{"system":"urn:x","code":"MARKER{{{N(i)}}}X"}]},"subject":{"reference":"{{{reference}}}"},"valueInteger":1}""",
        };
        if (i % 3 == 0)
        {
            resources.Add($$$"""{"resourceType":"Condition","id":"{{{Id(i, 3, "")}}}","code":{"coding":[{"system":"http://fhir.de/CodeSystem/bfarm/icd-10-gm","code":"C79.5"}]},"subject":{"reference":"{{{reference}}}"}}""");
        }

        return resources;
    }

    private static string Bundle(string type, IEnumerable<(string Url, string Resource, string More)> entries, Random random)
    {
        var all = entries.Select(e => $"{{\"fullUrl\":\"{e.Url}\",\"resource\":{e.Resource}{e.More}}}").ToArray();
        if (type != "document")
        {
            random.Shuffle(all);
        }

        return $"{{\"resourceType\":\"Bundle\",\"type\":\"{type}\",\"entry\":[{string.Join(",", all)}]}}";
    }

    private static string Uuid(int i, int k) => $"urn:uuid:{i:x8}-0000-4000-8000-{k:x12}";

    private static NodaTime.LocalDate Birth(int i) => new NodaTime.LocalDate(1930, 1, 1).PlusDays(i * 17);

    private static int Age(int i) => NodaTime.Period.Between(Birth(i), new NodaTime.LocalDate(2026, 11, 20), NodaTime.PeriodUnits.Years).Years;

    private static string N(int number) => number.ToString(CultureInfo.InvariantCulture);
}
