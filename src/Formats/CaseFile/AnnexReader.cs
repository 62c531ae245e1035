using Myelon.Formats.Json;
using Myelon.Core;
using Myelon.Core.Cases;
using Myelon.Core.Logic;
using static Myelon.Formats.CaseFile.JsonParts;

namespace Myelon.Formats.CaseFile;

/// <summary>Reads what stands beside the facts of a case file: items of scores, and where imported facts came from.</summary>
internal static class AnnexReader
{
    public static Dictionary<string, IReadOnlyDictionary<string, string>> ScoreItems(JsonNode? node, FactReader reader)
    {
        var scores = new Dictionary<string, IReadOnlyDictionary<string, string>>(StringComparer.Ordinal);
        if (node is null or JsonNullNode)
        {
            return scores;
        }

        if (node is not JsonObjectNode byScore)
        {
            Expected(node, new("ein Objekt", "an object"), reader);
            return scores;
        }

        var count = byScore.Members.Count + byScore.Members.Sum(m => (m.Value as JsonObjectNode)?.Members.Count ?? 0);
        if (count > CaseLimits.ScoreItems)
        {
            reader.Add(CaseLimits.TooMany(node.Pointer, new("Teile von Scores", "items of scores"), count, CaseLimits.ScoreItems));
            return scores;
        }

        foreach (var (score, value) in byScore.Members)
        {
            if (value is not JsonObjectNode byItem)
            {
                Expected(value, new("ein Objekt", "an object"), reader);
                continue;
            }

            var items = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var (item, entered) in byItem.Members)
            {
                switch (entered)
                {
                    case JsonTextNode text: items[item] = text.Value; break;
                    case JsonNumberNode number: items[item] = number.Written; break;
                    case JsonBooleanNode boolean: items[item] = boolean.Value ? "true" : "false"; break;
                    case JsonNullNode: break;
                    default: Expected(entered, new("ein Text oder eine Zahl", "a text or a number"), reader); break;
                }
            }

            scores[score] = items;
        }

        return scores;
    }

    public static List<Provenance> Provenances(JsonNode? node, Vocabulary vocabulary, FactReader reader, FaultList faults)
    {
        var provenances = new List<Provenance>();
        foreach (var item in Items(node, reader, CaseLimits.Origins, new("Herkünfte", "origins")))
        {
            if (item is not JsonObjectNode entry)
            {
                Expected(item, new("ein Objekt", "an object"), reader);
                continue;
            }

            var members = Known(entry, ["fact", "lesion", "source", "date", "confirmed"], faults);
            var code = Text(members, "fact", entry, faults);
            var source = Text(members, "source", entry, faults, CaseLimits.Text);
            var lesion = Stated(members, "lesion") is not null ? Text(members, "lesion", entry, faults) : null;
            var date = Stated(members, "date") is { } day ? reader.Date(day) : null;
            var confirmed = Stated(members, "confirmed");
            if (confirmed is not (null or JsonBooleanNode))
            {
                Expected(confirmed, new("true oder false", "true or false"), reader);
            }

            if (code is not null && vocabulary.Find(code) is not { })
            {
                reader.Add(
                    members["fact"],
                    new($"Das Merkmal „{code}“ ist unbekannt.", $"The fact \"{code}\" is unknown."),
                    new("Einen Code des Vokabulars angeben.", "Give a code of the vocabulary."));
            }
            else if (code is not null && source is not null)
            {
                provenances.Add(new Provenance(vocabulary.Find(code)!, lesion, source, date, confirmed is JsonBooleanNode { Value: true }));
            }
        }

        return provenances;
    }
}
