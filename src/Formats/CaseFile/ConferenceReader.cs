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

    private string? Words(JsonNode node)
    {
        switch (node)
        {
            case JsonTextNode { Value: var text } when text.Trim().Length == 0:
                reader.Add(
                    node,
                    new("Der Text ist leer.", "The text is empty."),
                    new("Etwas schreiben oder den Schlüssel weglassen.", "Write something, or leave the key out."));
                return null;
            case JsonTextNode { Value: var text } when text.Length > Conference.MostLetters:
                reader.Add(
                    node,
                    new($"Der Text ist länger als {Conference.MostLetters} Zeichen.", $"The text is longer than {Conference.MostLetters} characters."),
                    new("Kürzer fassen.", "Make it shorter."));
                return null;
            case JsonTextNode { Value: var text } when text.Any(c => char.IsControl(c) && c != '\n') || text.Any(IsInvisible):
                reader.Add(
                    node,
                    new("Der Text enthält Steuerzeichen oder unsichtbare Zeichen.", "The text holds control or invisible characters."),
                    new("Neu eintippen; Zeilenwechsel als \\n.", "Type it anew; line ends as \\n."));
                return null;
            case JsonTextNode { Value: var text }:
                return text;
            default:
                Expected(node, new("ein Text", "a text"), reader);
                return null;
        }
    }

    /// <summary>Marks of direction and of no width: with them a text can look like another.</summary>
    private static bool IsInvisible(char c) => char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.Format;
}
