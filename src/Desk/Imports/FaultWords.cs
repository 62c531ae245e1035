using System.Globalization;
using System.Text.RegularExpressions;
using Myelon.Core;
using Myelon.Core.Logic;

namespace Myelon.Desk.Imports;

/// <summary>What is wrong with a case, for people who look at a page: places in words, and no hint at a command line.</summary>
public static partial class FaultWords
{
    private static readonly Dictionary<string, Text> Parts = new()
    {
        ["lesions"] = new("Läsion", "lesion"),
        ["radiotherapy_courses"] = new("Bestrahlung", "course of radiotherapy"),
        ["isncsci"] = new("Arbeitsblatt der neurologischen Untersuchung", "worksheet of the neurological examination"),
        ["score_items"] = new("Score", "score"),
        ["provenance"] = new("Herkunft", "origin"),
        ["as_of"] = new("Zeitpunkt der Beurteilung", "time of judgement"),
        ["case"] = new("Name des Falls", "name of the case"),
        ["format"] = new("Format", "format"),
    };

    /// <summary>Place, message and remedy as one sentence after another.</summary>
    public static Text Of(Fault fault, Vocabulary vocabulary)
    {
        var (place, says) = (Place(fault.Pointer, vocabulary), Says(fault));
        return new(In(place.De, says.De), In(place.En, says.En));

        static string In(string place, string says) => place.Length > 0 ? $"{place}: {says}" : says;
    }

    /// <summary>Message and remedy.</summary>
    public static Text Says(Fault fault) => new(
        Commands().Replace(fault.Says.De, "").Trim(), Commands().Replace(fault.Says.En, "").Trim());

    /// <summary>The place in words; what is no place in a case file stays as it is.</summary>
    public static Text Place(string pointer, Vocabulary vocabulary)
    {
        if (pointer.Length == 0 || pointer[0] != '/')
        {
            return new(pointer, pointer);
        }

        var (german, english) = (new List<string>(), new List<string>());
        foreach (var piece in pointer[1..].Split('/').Where(p => p != "facts"))
        {
            if (Index(piece) is { } index && german.Count > 0)
            {
                german[^1] += FormattableString.Invariant($" {index + 1}");
                english[^1] += FormattableString.Invariant($" {index + 1}");
                continue;
            }

            var label = vocabulary.Find(piece)?.Label ?? (Index(piece) is { } line
                ? new(FormattableString.Invariant($"Zeile {line}"), FormattableString.Invariant($"line {line}"))
                : Parts.GetValueOrDefault(piece) ?? new($"„{piece}“", $"\"{piece}\""));
            german.Add(label.De);
            english.Add(label.En);
        }

        return new(string.Join(", ", german), string.Join(", ", english));
    }

    private static int? Index(string piece) => int.TryParse(piece, NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? index : null;

    /// <summary>A hint at the command line stands in brackets behind what it explains.</summary>
    [GeneratedRegex(@" \((?:myelon |--)[^)]*\)")]
    private static partial Regex Commands();
}
