using System.Text.Json;
using Myelon.Cohort.Counting;
using Myelon.Core;

namespace Myelon.Cohort.Reports;

/// <summary>Writes a report as JSON of the format <c>myelon-cohort/1</c>. A count that is hidden is null.</summary>
public static class ReportJson
{
    /// <summary>The format.</summary>
    public const string Format = "myelon-cohort/1";

    /// <summary>Writes the report.</summary>
    public static void Write(Utf8JsonWriter json, CohortReport report)
    {
        json.WriteStartObject();
        json.WriteString("format", Format);
        json.WriteString("edition", report.Rules.Edition.Code);
        json.WriteString("rules", report.Rules.Fingerprint);
        Number(json, "patients", report.Patients);
        Number(json, "lesions", report.Lesions);
        Number(json, "contradictory", report.Contradictory);
        Number(json, "repeated_names", report.Repeated);
        json.WriteStartObject("refused");
        json.WriteNumber("count", report.Refused);
        json.WriteStartArray("first");
        foreach (var place in report.RefusedPlaces)
        {
            json.WriteStartObject();
            Where(json, place);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteString("by", report.By?.Code());
        Number(json, "min_cell", report.HidesSmall ? report.MinCell : null);
        json.WriteStartArray("states");
        foreach (var state in CaseStates.All)
        {
            json.WriteStringValue(state.Code());
        }

        json.WriteEndArray();
        json.WriteStartArray("recommendations");
        foreach (var row in report.Rows)
        {
            Recommendation(json, report, row);
        }

        json.WriteEndArray();
        Missing(json, report.Missing);
        json.WriteEndObject();
    }

    private static void Recommendation(Utf8JsonWriter json, CohortReport report, ReportRow row)
    {
        json.WriteStartObject();
        json.WriteString("recommendation", row.Recommendation.Slug);
        json.WriteNumber("number", row.Recommendation.Number);
        json.WriteString("section", row.Recommendation.Section);
        Labels(json, "title", row.Recommendation.Title);
        json.WriteString("unit", row.Unit.Code());
        Counts(json, row.All);
        if (report.By is not null)
        {
            Parts(json, "groups", "group", report.Groups, row.Groups);
        }

        Parts(json, "trend", "year", report.Years, row.Years);
        json.WriteEndObject();
    }

    private static void Parts(Utf8JsonWriter json, string name, string part, IReadOnlyList<Group> groups, IReadOnlyList<Row> rows)
    {
        json.WriteStartArray(name);
        foreach (var (group, row) in groups.Zip(rows))
        {
            json.WriteStartObject();
            json.WriteString(part, group.Code);
            if (group.Label.En != group.Code)
            {
                Labels(json, part, group.Label);
            }

            Counts(json, row);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Counts(Utf8JsonWriter json, Row row)
    {
        Number(json, "units", row.Units);
        Number(json, "concerned", row.Concerned);
        json.WriteStartObject("states");
        foreach (var state in CaseStates.All)
        {
            Number(json, state.Code(), row.States[state]);
        }

        json.WriteEndObject();
        if (row.Adherence is not { } share)
        {
            json.WriteNull("adherence");
            return;
        }

        json.WriteStartObject("adherence");
        json.WriteNumber("met", share.Part);
        json.WriteNumber("of", share.Of);
        json.WriteNumber("percent", Math.Round(share.Share * 100, 1));
        json.WriteNumber("low", Math.Round(share.Low * 100, 1));
        json.WriteNumber("high", Math.Round(share.High * 100, 1));
        json.WriteEndObject();
    }

    private static void Missing(Utf8JsonWriter json, Missing? missing)
    {
        if (missing is null)
        {
            return;
        }

        json.WriteStartObject("missing");
        Number(json, "cases_looked_into", missing.Looked);
        json.WriteStartArray("facts");
        foreach (var entry in missing.Facts)
        {
            json.WriteStartObject();
            json.WriteString("fact", entry.Fact.Code);
            Labels(json, "label", entry.Fact.Label);
            json.WriteNumber("settles", entry.Settles);
            json.WriteNumber("cases", entry.Cases);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("to_do");
        foreach (var entry in missing.List)
        {
            json.WriteStartObject();
            json.WriteString("case", entry.Case);
            Where(json, entry.Place);
            json.WriteString("lesion", entry.Lesion);
            json.WriteString("fact", entry.Fact.Code);
            Labels(json, "label", entry.Fact.Label);
            json.WriteNumber("settles", entry.Settles.Count);
            json.WriteNumber("touches", entry.Touches);
            json.WriteStartArray("recommendations");
            foreach (var recommendation in entry.Settles)
            {
                json.WriteStringValue(recommendation.Slug);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Where(Utf8JsonWriter json, Place place)
    {
        json.WriteString("source", place.Source);
        Number(json, "line", place.Line);
    }

    private static void Labels(Utf8JsonWriter json, string name, Text text)
    {
        json.WriteString(name + "_de", text.De);
        json.WriteString(name + "_en", text.En);
    }

    private static void Number(Utf8JsonWriter json, string name, long? number)
    {
        if (number is { } known)
        {
            json.WriteNumber(name, known);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
