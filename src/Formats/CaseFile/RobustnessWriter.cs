using System.Text.Json;
using Myelon.Core;
using Myelon.Core.Cases;
using Myelon.Core.Forms;
using Myelon.Core.Reasoning;

namespace Myelon.Formats.CaseFile;

/// <summary>Writes what the neighbours of a case change.</summary>
public static class RobustnessWriter
{
    /// <summary>Writes all neighbours, the graver first.</summary>
    public static void Write(Utf8JsonWriter json, Case @case, IReadOnlyList<Sensitivity> all, RuleSet rules)
    {
        json.WriteStartObject();
        json.WriteString("case", @case.Name);
        json.WriteString("as_of", OffsetDateTimes.Format(@case.AsOf));
        json.WriteString("rules", rules.Fingerprint);
        json.WriteNumber("neighbours", all.Count);
        json.WriteNumber("changing", all.Count(s => s.ChangesAnything));
        json.WriteStartArray("changes");
        foreach (var sensitivity in all.Where(s => s.ChangesAnything))
        {
            Write(json, @case, sensitivity);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Case @case, Sensitivity sensitivity)
    {
        var (neighbour, offset) = (sensitivity.Neighbour, @case.AsOf.Offset);
        json.WriteStartObject();
        json.WriteString("fact", neighbour.Fact.Code);
        json.WriteString("lesion", neighbour.Lesion is { } lesion ? @case.Lesions[lesion].Name : null);
        json.WritePropertyName("entered");
        FactWriter.Write(json, neighbour.Fact, neighbour.Entered, offset);
        json.WritePropertyName("instead");
        FactWriter.Write(json, neighbour.Fact, neighbour.Instead, offset);
        json.WriteBoolean("contradicts_others", sensitivity.Contradicts);
        if (sensitivity.Hours is { } hours)
        {
            json.WriteStartObject("hours");
            Hours(json, "from", hours.From);
            Hours(json, "to", hours.To);
            json.WriteEndObject();
        }

        Changes(json, "urgency", @case, sensitivity.Urgency);
        Changes(json, "pathway", @case, sensitivity.Pathway);
        Changes(json, "scores", @case, sensitivity.Groups);
        json.WriteStartArray("recommendations");
        foreach (var (recommendation, from, to) in sensitivity.Verdicts)
        {
            json.WriteStartObject();
            json.WriteNumber("number", recommendation.Number);
            json.WriteString("from", from.Code());
            json.WriteString("to", to.Code());
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Hours(Utf8JsonWriter json, string key, int? hours)
    {
        if (hours is { } known)
        {
            json.WriteNumber(key, known);
        }
        else
        {
            json.WriteNull(key);
        }
    }

    private static void Changes(Utf8JsonWriter json, string key, Case @case, IReadOnlyList<PartChange> changes)
    {
        json.WriteStartArray(key);
        foreach (var change in changes)
        {
            json.WriteStartObject();
            json.WriteString("lesion", change.Lesion is { } lesion ? @case.Lesions[lesion].Name : null);
            json.WriteString("about", change.About switch { Score score => score.Code, PathwayTable table => table.Title.En, _ => null });
            Texts(json, "from", change.From);
            Texts(json, "to", change.To);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Texts(Utf8JsonWriter json, string key, IReadOnlyList<Text> texts)
    {
        foreach (var (language, code) in ((Language, string)[])[(Language.German, "de"), (Language.English, "en")])
        {
            json.WriteStartArray($"{key}_{code}");
            foreach (var text in texts)
            {
                json.WriteStringValue(text.In(language));
            }

            json.WriteEndArray();
        }
    }
}
