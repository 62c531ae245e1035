using System.Collections.Immutable;
using System.Text.Json;
using Myelon.Core;

namespace Myelon.Formats.Worksheets;

/// <summary>What both formats share while a worksheet is read: members, faults, the nearest known key.</summary>
internal sealed class WorksheetJson
{
    private const int LongestKey = 200;

    private readonly FaultList _faults = [];

    /// <summary>All faults so far.</summary>
    internal ImmutableArray<Fault> Faults => [.. _faults];

    /// <summary>Reports a fault.</summary>
    internal void Refuse(string pointer, Text message, Text fix) => _faults.Add(new(pointer, message, fix));

    /// <summary>The members of an object, each key once; a repeated key is reported and its first value kept.</summary>
    internal ImmutableArray<JsonProperty> Members(JsonElement element, string pointer)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var members = ImmutableArray.CreateBuilder<JsonProperty>();
        foreach (var member in element.EnumerateObject())
        {
            if (seen.Add(member.Name))
            {
                members.Add(member);
            }
            else
            {
                Refuse(
                    JsonPointer.To(pointer, member.Name),
                    new($"der Schlüssel „{member.Name}“ steht zweimal da", $"the key “{member.Name}” is there twice"),
                    new("jeden Schlüssel einmal angeben", "give every key once"));
            }
        }

        return members.ToImmutable();
    }

    /// <summary>Reports a key that no worksheet has, with the nearest one that exists.</summary>
    internal void RefuseUnknownKey(string pointer, string key, IEnumerable<string> known)
    {
        var nearest = _faults.IsFull || key.Length > LongestKey ? "" : known.MinBy(candidate => (Distance(key, candidate), candidate)) ?? "";
        Refuse(
            JsonPointer.To(pointer, key),
            new($"unbekannter Schlüssel „{key}“", $"unknown key “{key}”"),
            nearest.Length == 0
                ? new("die Schlüssel nennt docs/isncsci-worksheet.md", "docs/isncsci-worksheet.md names the keys")
                : new($"der nächste bekannte Schlüssel ist „{nearest}“", $"the nearest known key is “{nearest}”"));
    }

    /// <summary>A text member; anything else, and control characters, are reported.</summary>
    internal string? TextOf(JsonProperty member, string pointer)
    {
        if (member.Value.ValueKind != JsonValueKind.String)
        {
            Refuse(
                JsonPointer.To(pointer, member.Name),
                new($"„{member.Name}“ ist kein Text", $"“{member.Name}” is no text"),
                new("ein Text in Anführungszeichen", "a text in quotation marks"));
            return null;
        }

        var text = member.Value.GetString() ?? "";
        if (text.Any(IsUnprintable))
        {
            Refuse(
                JsonPointer.To(pointer, member.Name),
                new($"„{member.Name}“ enthält ein Steuerzeichen", $"“{member.Name}” contains a control character"),
                new("druckbare Zeichen und Zeilenumbrüche", "printable characters and line breaks"));
            return null;
        }

        return text;
    }

    /// <summary>Reports a required cell, or a block of cells, that is missing.</summary>
    internal void RefuseMissing(string pointer, string key) => RefuseMissing(pointer, key, new(
        "den Befund eintragen; was nicht untersucht werden konnte, ist \"NT\"", "enter the finding; what could not be tested is \"NT\""));

    /// <summary>Reports a required key that is missing.</summary>
    internal void RefuseMissing(string pointer, string key, Text fix) => Refuse(
        pointer, new($"„{key}“ fehlt", $"“{key}” is missing"), fix);

    private static bool IsUnprintable(char character) =>
        (char.IsControl(character) && character is not ('\n' or '\r' or '\t')) || character is '\uFFFE' or '\uFFFF';

    /// <summary>The number of single-character edits between two keys (Levenshtein), capitals apart.</summary>
    private static int Distance(string left, string right)
    {
        var (a, b) = (left.ToUpperInvariant(), right.ToUpperInvariant());
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? diagonal : diagonal + 1;
                diagonal = row[j];
                row[j] = Math.Min(cost, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[b.Length];
    }
}
