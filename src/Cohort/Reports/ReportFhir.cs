using System.Globalization;
using System.Text.Json;
using Myelon.Cohort.Counting;

namespace Myelon.Cohort.Reports;

/// <summary>
/// Writes a report as FHIR R4: a bundle with one measure, of which each recommendation is a group, and its summary report. Of a group the
/// initial population are all that were counted, the denominator those of whom it can be judged, the numerator those for whom it was met, and
/// the denominator exclusion those whom a proviso excepts. Groups that cannot be judged have no score. A count that is hidden is not written.
/// </summary>
public static class ReportFhir
{
    private const string Root = "urn:myelon:measure:";

    private const string Populations = "http://terminology.hl7.org/CodeSystem/measure-population";

    /// <summary>Writes the bundle.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="report">The report.</param>
    /// <param name="date">When it was made (a FHIR dateTime).</param>
    public static void Write(Utf8JsonWriter json, CohortReport report, string date)
    {
        var edition = report.Rules.Edition;
        var url = Root + edition.Register + ":" + edition.Code;
        json.WriteStartObject();
        json.WriteString("resourceType", "Bundle");
        json.WriteString("type", "collection");
        json.WriteStartArray("entry");
        Entry(json, url, () => Measure(json, report, url));
        Entry(json, url + ":report", () => MeasureReport(json, report, url, date));
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Entry(Utf8JsonWriter json, string url, Action resource)
    {
        json.WriteStartObject();
        json.WriteString("fullUrl", url);
        json.WriteStartObject("resource");
        resource();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Measure(Utf8JsonWriter json, CohortReport report, string url)
    {
        var edition = report.Rules.Edition;
        json.WriteString("resourceType", "Measure");
        json.WriteString("url", url);
        json.WriteString("version", edition.Code);
        json.WriteString("name", "MyelonCohort");
        json.WriteString("title", edition.Title.En);
        json.WriteString("status", "active");
        json.WriteString("description", $"Rules {report.Rules.Fingerprint}. " + ReportWords.Reading[0].En + " " + ReportWords.Reading[^1].En);
        Concept(json, "scoring", "http://terminology.hl7.org/CodeSystem/measure-scoring", "proportion", null);
        json.WriteStartArray("group");
        foreach (var row in report.Rows)
        {
            json.WriteStartObject();
            Code(json, row);
            json.WriteString("description", row.Recommendation.Title.En);
            json.WriteStartArray("population");
            foreach (var (code, _) in Counts(row.All))
            {
                json.WriteStartObject();
                Concept(json, "code", Populations, code, null);
                json.WriteStartObject("criteria");
                json.WriteString("language", "text/plain");
                json.WriteString("expression", $"{row.Unit.Code()}: {row.Recommendation.Slug} {code}");
                json.WriteEndObject();
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void MeasureReport(Utf8JsonWriter json, CohortReport report, string url, string date)
    {
        json.WriteString("resourceType", "MeasureReport");
        json.WriteString("status", "complete");
        json.WriteString("type", "summary");
        json.WriteString("measure", url + "|" + report.Rules.Edition.Code);
        json.WriteString("date", date);
        json.WriteStartObject("period");
        if (report.Years.Where(y => y != Group.Unknown).Select(y => y.Code).ToList() is { Count: > 0 } years)
        {
            json.WriteString("start", years[0]);
            json.WriteString("end", years[^1]);
        }

        json.WriteEndObject();
        json.WriteStartArray("group");
        foreach (var row in report.Rows)
        {
            json.WriteStartObject();
            Code(json, row);
            Populated(json, row.All);
            if (report.By is { } by)
            {
                Strata(json, report.Groups, row.Groups, by);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Strata(Utf8JsonWriter json, IReadOnlyList<Group> groups, IReadOnlyList<Row> rows, Dimension by)
    {
        json.WriteStartArray("stratifier");
        json.WriteStartObject();
        json.WriteStartArray("code");
        json.WriteStartObject();
        json.WriteString("text", by.Code());
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteStartArray("stratum");
        foreach (var (group, row) in groups.Zip(rows))
        {
            json.WriteStartObject();
            json.WriteStartObject("value");
            json.WriteString("text", group.Code);
            json.WriteEndObject();
            Populated(json, row);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void Populated(Utf8JsonWriter json, Row row)
    {
        var shown = Counts(row).Where(c => c.Count is not null).ToList();
        if (shown.Count == 0)
        {
            return;
        }

        json.WriteStartArray("population");
        foreach (var (code, count) in shown)
        {
            json.WriteStartObject();
            Concept(json, "code", Populations, code, null);
            json.WriteNumber("count", count!.Value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        if (row.Adherence is { } share)
        {
            json.WriteStartObject("measureScore");
            json.WriteNumber("value", Math.Round((decimal)share.Part / share.Of, 4));
            json.WriteEndObject();
        }
    }

    private static IEnumerable<(string Code, long? Count)> Counts(Row row)
    {
        var judged = CaseStates.Judged.Select(s => row.States[s]).ToList();
        yield return ("initial-population", row.Units);
        yield return ("denominator", judged.Contains(null) ? null : judged.Sum());
        yield return ("denominator-exclusion", row.States[CaseState.Excepted]);
        yield return ("numerator", row.States[CaseState.Met]);
    }

    private static void Code(Utf8JsonWriter json, ReportRow row) => Concept(
        json, "code", Root + "recommendation", row.Recommendation.Slug, "R" + row.Recommendation.Number.ToString(CultureInfo.InvariantCulture));

    private static void Concept(Utf8JsonWriter json, string name, string system, string code, string? text)
    {
        json.WriteStartObject(name);
        json.WriteStartArray("coding");
        json.WriteStartObject();
        json.WriteString("system", system);
        json.WriteString("code", code);
        json.WriteEndObject();
        json.WriteEndArray();
        if (text is not null)
        {
            json.WriteString("text", text);
        }

        json.WriteEndObject();
    }
}
