using System.Globalization;
using System.Text;
using Myelon.Desk.Inputs;
using Myelon.Exchange.Fhir;
using Myelon.Exchange.Mapping;
using Myelon.Exchange.Sources;
using Myelon.Medicine.Vocabulary;
using Myelon.Tests.Outgoing;
using Myelon.Tests.Support;

namespace Myelon.Tests.Import;

/// <summary>
/// A thousand patients in shuffled bundles, lines, messages and files of every format, each with a marker: a birth day of its own, a
/// performance status and a pain score that follow from it, and a name of a code that stands in the report. Each comes out once, with
/// what is its own and nothing of another, in every order of files.
/// </summary>
[Trait(Speed.Name, Speed.Slow)]
public class MarkerTests
{
    private const int Patients = 1_000;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void No_marker_crosses_and_none_is_lost(int seed)
    {
        var random = new Random(seed);
        var files = new List<(InputKind, SourceInput)>();
        foreach (var (name, folder, isLines, kind, text) in Shuffled(Files(random), random))
        {
            var bytes = Encoding.UTF8.GetBytes(text);
            files.Add((kind, new SourceInput(name, folder, isLines, () => new MemoryStream(bytes, writable: false))));
        }

        var reader = new ImportReader(AllFacts.Vocabulary, Lesion.AffectedLevels, OutgoingCases.Desk.Guideline.Codes, new ImportOptions(Imports.AsOf) { ChecksStructure = false });
        var cases = reader.Read(files).Select(c => c.Imported).ToList();
        var seen = new SortedSet<int>();
        foreach (var one in cases)
        {
            Assert.True(one.Case is not null, string.Join(" ", one.Faults.Select(f => f.Message.En)));
            var facts = Imports.Facts(one.Case).Split('\n').Select(f => f.Split(" = ")).Where(f => f.Length == 2).ToDictionary(f => f[0], f => f[1], StringComparer.Ordinal);
            var markers = one.Lines.Select(l => l.What.En).Append(one.Name).Select(t => Pattern.Match(t)).Where(m => m.Success).Select(m => int.Parse(m.Groups[1].Value, CultureInfo.InvariantCulture)).Distinct().ToList();
            var marker = Assert.Single(markers);
            Assert.True(seen.Add(marker), $"patient {marker} came twice");
            Assert.Equal(Age(marker), facts["age_years"]);
            Assert.Equal(marker % 10 == 8 ? N(10 * (marker % 5) + 50) : N(marker % 5), facts[marker % 10 == 8 ? "karnofsky" : "ecog"]);
            Assert.Equal(marker % 3 == 0, facts.ContainsKey("osseous_manifestation_present"));
        }

        Assert.Equal(Patients, seen.Count);
    }

    private static readonly System.Text.RegularExpressions.Regex Pattern = new("MARKER([0-9]+)X");

    private static string N(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static NodaTime.LocalDate Birth(int i) => new NodaTime.LocalDate(1930, 1, 1).PlusDays(i * 17);

    private static string Day(int i) => Birth(i).ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);

    private static string Age(int i) => N(NodaTime.Period.Between(Birth(i), new NodaTime.LocalDate(2026, 11, 20), NodaTime.PeriodUnits.Years).Years);

    private static List<T> Shuffled<T>(IEnumerable<T> items, Random random)
    {
        var list = items.ToArray();
        random.Shuffle(list);
        return [.. list];
    }

    /// <summary>
    /// Patients by turns: bulk lines of two sites that number alike; Bundles one a line with the ids 1 to 4; Bundles with addresses of a
    /// server; a resource a file in a folder; contained patients with an identifier; oBDS messages, one a file; CSV; filled forms; observations of our own.
    /// </summary>
    private static IEnumerable<(string Name, string Folder, bool IsLines, InputKind Kind, string Text)> Files(Random random)
    {
        var of = Enumerable.Range(0, Patients).GroupBy(i => i % 10).ToDictionary(g => g.Key, g => g.ToList());
        foreach (var site in new[] { 0, 1 })
        {
            var all = of[site].SelectMany((i, n) => Resources(i, "p" + N(n), $"Patient/p{N(n)}", N(n)));
            foreach (var (part, k) in Shuffled(all, random).Chunk(97).Select((c, k) => (c, k)))
            {
                yield return ("bulk" + N(k), "site" + N(site), true, InputKind.Fhir, string.Join("\n", part) + "\n");
            }
        }

        yield return ("bundles", "lines", true, InputKind.Fhir, string.Join("\n", Shuffled(of[2].Select(i => Bundle(Shuffled(Resources(i, "1", "Patient/1", ""), random))), random)) + "\n");
        foreach (var (part, k) in Shuffled(of[3].SelectMany((i, n) => Resources(i, "s" + N(n), $"https://server/fhir/Patient/s{N(n)}", N(n)).Select(r => Entry(r, "https://server/fhir/"))), random).Chunk(60).Select((c, k) => (c, k)))
        {
            yield return ("server" + N(k), "server", false, InputKind.Fhir, """{"resourceType":"Bundle","type":"collection","entry":[""" + string.Join(",", part) + "]}");
        }

        foreach (var i in of[4])
        {
            foreach (var (resource, k) in Resources(i, "own", "Patient/own", "").Select((r, k) => (r, k)))
            {
                yield return ("file" + N(k), "folder" + N(i), false, InputKind.Fhir, resource);
            }
        }

        foreach (var i in of[5])
        {
            var inside = $$""","contained":[{"resourceType":"Patient","id":"x","birthDate":"{{Day(i)}}","identifier":[{"system":"urn:mrn","value":"{{N(i)}}"}]}]}""";
            yield return ("contained" + N(i), "contained", false, InputKind.Fhir, Bundle([.. Resources(i, "x", "#x", N(i)).Skip(1).Select(r => r[..^1] + inside)]));
        }

        foreach (var (i, n) in of[6].Select((i, n) => (i, n)))
        {
            foreach (var (message, k) in Messages(i).Select((m, k) => (m, k)))
            {
                yield return ($"obds{N(i)}-{N(k)}", "obds", false, InputKind.Obds, Message(n % 2 == 0 ? "A" : "B", N(n / 2), i, message));
            }
        }

        // Filled forms of many patients in shuffled Bundles, and observations as this program itself writes them.
        foreach (var group in new[] { 8, 9 })
        {
            var all = of[group].SelectMany((i, n) => Resources(i, "f" + N(n), $"Patient/f{N(n)}", N(n)).Select(r =>
                !r.Contains("89262-0", StringComparison.Ordinal) ? r : group == 8 ? Form(i, $"Patient/f{N(n)}", N(n)) : Own(i, $"Patient/f{N(n)}", N(n))));
            foreach (var (part, k) in Shuffled(all, random).Chunk(70).Select((c, k) => (c, k)))
            {
                yield return ("own" + N(k), "own" + N(group), true, InputKind.Fhir, string.Join("\n", part) + "\n");
            }
        }

        yield return ("table", "csv", false, InputKind.Csv, "case;age_years;ecog;osseous_manifestation_present\n" + string.Concat(of[7].Select(i => $"MARKER{N(i)}X;{Age(i)};{N(i % 5)};{(i % 3 == 0 ? "true" : "")}\n")));
    }

    private static List<string> Resources(int i, string id, string reference, string more)
    {
        var resources = new List<string>
        {
            $$"""{"resourceType":"Patient","id":"{{id}}","birthDate":"{{Day(i)}}"}""",
            $$"""{"resourceType":"Observation","id":"e{{more}}","status":"final","code":{"coding":[{"system":"http://loinc.org","code":"89262-0"}]},"subject":{"reference":"{{reference}}"},"effectiveDateTime":"2026-11-10","valueInteger":{{N(i % 5)}}}""",
            $$"""{"resourceType":"Observation","id":"m{{more}}","status":"final","code":{"coding":[{"system":"urn:x","code":"MARKER{{N(i)}}X"}]},"subject":{"reference":"{{reference}}"},"valueInteger":1}""",
        };
        if (i % 3 == 0)
        {
            resources.Add($$$"""{"resourceType":"Condition","id":"c{{{more}}}","code":{"coding":[{"system":"http://fhir.de/CodeSystem/bfarm/icd-10-gm","code":"C79.5"}]},"subject":{"reference":"{{{reference}}}"}}""");
        }

        return resources;
    }

    private static string Form(int i, string reference, string more) =>
        $$$"""{"resourceType":"QuestionnaireResponse","id":"q{{{more}}}","questionnaire":"{{{OwnAddresses.Questionnaire("registration")}}}|2024-1.0","status":"completed","authored":"2026-11-10T10:00:00+01:00","subject":{"reference":"{{{reference}}}"},"item":[{"linkId":"karnofsky","answer":[{"valueInteger":{{{N(10 * (i % 5) + 50)}}} }]}]}""";

    private static string Own(int i, string reference, string more) =>
        $$$"""{"resourceType":"Observation","id":"e{{{more}}}","status":"final","code":{"coding":[{"system":"{{{OwnAddresses.Facts}}}","code":"ecog"}]},"subject":{"reference":"{{{reference}}}"},"effectiveDateTime":"2026-11-10","valueInteger":{{{N(i % 5)}}}}""";

    private static string Bundle(IReadOnlyList<string> resources) =>
        """{"resourceType":"Bundle","type":"collection","entry":[""" + string.Join(",", resources.Select(r => $$"""{"resource":{{r}}}""")) + "]}";

    private static string Entry(string resource, string server)
    {
        using var json = System.Text.Json.JsonDocument.Parse(resource);
        return $$"""{"fullUrl":"{{server}}{{json.RootElement.GetProperty("resourceType").GetString()}}/{{json.RootElement.GetProperty("id").GetString()}}","resource":{{resource}}}""";
    }

    private static IEnumerable<string> Messages(int i)
    {
        var metastasis = i % 3 == 0 ? "<Menge_FM><Fernmetastase><Diagnosedatum>2026-03-01</Diagnosedatum><Lokalisation>OSS</Lokalisation></Fernmetastase></Menge_FM>" : "";
        yield return $"<Diagnose>{metastasis}</Diagnose>";
        yield return $"<Verlauf Verlauf_ID=\"V\"><Untersuchungsdatum_Verlauf>2026-11-10</Untersuchungsdatum_Verlauf><Allgemeiner_Leistungszustand>{N(i % 5)}</Allgemeiner_Leistungszustand></Verlauf>";
        yield return $"<Verlauf Verlauf_ID=\"W\"><Untersuchungsdatum_Verlauf>2026-11-11</Untersuchungsdatum_Verlauf><Menge_Weitere_Klassifikation><Weitere_Klassifikation><Name>MARKER{N(i)}X</Name><Stadium>1</Stadium></Weitere_Klassifikation></Menge_Weitere_Klassifikation></Verlauf>";
    }

    private static string Message(string sender, string id, int i, string part) =>
        $"""<oBDS xmlns="http://www.basisdatensatz.de/oBDS/XML" Schema_Version="3.0.4"><Absender Absender_ID="{sender}"/><Menge_Patient><Patient Patient_ID="{id}"><Patienten_Stammdaten><Geburtsdatum Datumsgenauigkeit="E">{Day(i)}</Geburtsdatum></Patienten_Stammdaten><Menge_Meldung><Meldung Meldung_ID="1" Melder_ID="M"><Tumorzuordnung Tumor_ID="1"/>{part}</Meldung></Menge_Meldung></Patient></Menge_Patient></oBDS>""";
}
