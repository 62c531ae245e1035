using System.Text.RegularExpressions;
using Myelon.Core.Forms;
using Myelon.Core.Reasoning;

namespace Myelon.Core.Speech;

/// <summary>What is said around a discrepancy of the text.</summary>
public static partial class DiscrepancyWords
{
    /// <summary>The sort of flaw.</summary>
    public static Text Of(FlawClass flaw) => flaw switch
    {
        FlawClass.Safety => new("Sicherheit", "Safety"),
        FlawClass.Logic => new("Logik", "Logic"),
        FlawClass.Number => new("Zahlen", "Numbers"),
        FlawClass.Term => new("Begriffe", "Terms"),
        FlawClass.Editorial => new("Verweise und Satz", "Cross references and editing"),
        _ => new("Lücken", "Gaps"),
    };

    /// <summary>What the sort of flaw means.</summary>
    public static Text About(FlawClass flaw) => flaw switch
    {
        FlawClass.Safety => new(
            "Wichtig für die Sicherheit, oder starke Empfehlungen widersprechen sich.",
            "Relevant to safety, or strong recommendations in conflict."),
        FlawClass.Logic => new(
            "Bedingungen, die sich überschneiden, ausschließen oder nicht aufgehen.",
            "Conditions that overlap, exclude each other or do not add up."),
        FlawClass.Number => new("Zahlen, die voneinander oder von der Quelle abweichen.", "Numbers that differ from each other or from the source."),
        FlawClass.Term => new("Wörter, die Verschiedenes meinen oder nicht erklärt sind.", "Words that mean different things or are not explained."),
        FlawClass.Editorial => new("Verweise ins Leere, Druckfehler.", "References that lead nowhere, misprints."),
        _ => new("Wozu der Text schweigt.", "On what the text is silent."),
    };

    /// <summary>What it is shown as.</summary>
    public static Text Of(NoteKind kind) => kind switch
    {
        NoteKind.NotCovered => new("nicht geregelt", "not covered"),
        NoteKind.Discrepancy => new("Unstimmigkeit", "discrepancy"),
        NoteKind.Assumption => new("unsere Annahme", "our assumption"),
        NoteKind.Advisory => new("unser Hinweis", "our advice"),
        _ => new("Quelle außerhalb der Leitlinie", "source outside the guideline"),
    };

    /// <summary>The place: recommendations and sections stay, the few places in words are said in the language.</summary>
    public static string Place(Discrepancy discrepancy, Language language) => language.Say(
        string.Join(", ", discrepancy.Place.Split(", ").Select(German)),
        discrepancy.Place);

    /// <summary>A text without the ids of discrepancies that stand in brackets in it: for who has no time to look them up.</summary>
    public static string WithoutIds(string text, RuleSet rules) => Bracketed().Replace(
        text,
        m => m.Groups["id"].Captures.All(id => rules.Discrepancies.Any(d => d.Id == id.Value)) ? "" : m.Value);

    [GeneratedRegex(@"\s*\((?<id>[A-Z]+[0-9]+)(?:[,;]\s*(?<id>[A-Z]+[0-9]+))*\)", RegexOptions.ExplicitCapture)]
    private static partial Regex Bracketed();

    private static string German(string place) => place switch
    {
        "whole text" => "ganzer Text",
        "references" => "Literaturverzeichnis",
        "glance list" => "Kurzliste",
        "front matter" => "Vorspann",
        _ when place.StartsWith("table ", StringComparison.Ordinal) => "Tabelle " + place["table ".Length..],
        _ when place.StartsWith("figures ", StringComparison.Ordinal) => "Abbildungen " + place["figures ".Length..].Replace('-', '–'),
        _ => place,
    };
}
