using System.Text.Json;
using Myelon.Core.Forms;

namespace Myelon.Cohort.Differences;

/// <summary>Writes a difference as JSON of the format <c>myelon-cohort-comparison/1</c>.</summary>
public static class DifferenceJson
{
    /// <summary>The format.</summary>
    public const string Format = "myelon-cohort-comparison/1";

    /// <summary>Writes the difference.</summary>
    public static void Write(Utf8JsonWriter json, CohortDifference difference)
    {
        json.WriteStartObject();
        json.WriteString("format", Format);
        json.WriteNumber("both", difference.Both);
        json.WriteNumber("only_before", difference.OnlyBefore);
        json.WriteNumber("only_after", difference.OnlyAfter);
        json.WriteNumber("refused", difference.Refused);
        json.WriteNumber("changed", difference.Changed);
        json.WriteStartArray("kinds");
        foreach (var (slug, before, after, patients) in difference.Kinds)
        {
            json.WriteStartObject();
            Change(json, slug, before, after);
            json.WriteNumber("patients", patients);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("patients");
        foreach (var change in difference.Patients)
        {
            json.WriteStartObject();
            json.WriteString("case", change.Case);
            json.WriteString("source", change.Place.Source);
            if (change.Place.Line is { } line)
            {
                json.WriteNumber("line", line);
            }
            else
            {
                json.WriteNull("line");
            }

            Change(json, change.Slug, change.Before, change.After);
            List(json, "entries", change.Entries.Select(f => f.Code));
            List(json, "rules", change.Rules);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Change(Utf8JsonWriter json, string slug, Verdict? before, Verdict? after)
    {
        json.WriteString("recommendation", slug);
        json.WriteString("before", before?.Code());
        json.WriteString("after", after?.Code());
    }

    private static void List(Utf8JsonWriter json, string name, IEnumerable<string> items)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStringValue(item);
        }

        json.WriteEndArray();
    }
}
