using Myelon.Core;
using Myelon.Core.Cases;
using Myelon.Core.Logic;
using Myelon.Formats.Json;
using static Myelon.Formats.CaseFile.JsonParts;

namespace Myelon.Formats.CaseFile;

/// <summary>Reads what a conference was asked and decided.</summary>
internal sealed class ConferenceReader(FactReader reader, FaultList faults)
{
    private static readonly string[] Keys = ["question", "decision", "reasons", "next_step", "responsible", "until", "position"];

    /// <summary>The conference; null if the file says nothing of it.</summary>
    public Conference? Read(JsonNode? node)
    {
        if (node is null or JsonNullNode)
        {
            return null;
        }

        if (node is not JsonObjectNode conference)
        {
            Expected(node, new("ein Objekt", "an object"), reader);
            return null;
        }

        var members = Known(conference, Keys, faults);
        var (kind, words) = Decision(Stated(members, "decision"));
        return new Conference
        {
            Question = Words(members, "question"),
            Kind = kind,
            Decision = words,
            Reasons = Reasons(Stated(members, "reasons")),
            NextStep = Words(members, "next_step"),
            Responsible = Words(members, "responsible"),
            Until = Stated(members, "until") is { } day ? reader.Date(day) : null,
            Position = Stated(members, "position") is { } place
                ? (int?)reader.Decimal(place, new NumberRange(0, Conference.LastPosition), integer: true, "")
                : null,
        };
    }

    private (ConferenceDecision? Kind, string? Words) Decision(JsonNode? node)
    {
        if (node is not JsonObjectNode decision)
        {
            if (node is not null)
            {
                Expected(node, new("ein Objekt", "an object"), reader);
            }

            return (null, null);
        }

        var members = Known(decision, ["kind", "text"], faults);
        return ((ConferenceDecision?)(Stated(members, "kind") is { } kind ? reader.Code(kind, ConferenceDecisions.Codes) : null), Words(members, "text"));
    }

    private SortedDictionary<string, string> Reasons(JsonNode? node)
    {
        var reasons = new SortedDictionary<string, string>(StringComparer.Ordinal);
        if (node is not JsonObjectNode bySlug)
        {
            if (node is not null)
            {
                Expected(node, new("ein Objekt", "an object"), reader);
            }

            return reasons;
        }

        foreach (var (slug, value) in bySlug.Members)
        {
            if (Words(value) is { } words)
            {
                reasons[slug] = words;
            }
        }

        return reasons;
    }

    private string? Words(Dictionary<string, JsonNode> members, string key) => Stated(members, key) is { } node ? Words(node) : null;

    private string? Words(JsonNode node) => JsonParts.Words(node, Conference.MostLetters, takesLines: true, reader);
}
