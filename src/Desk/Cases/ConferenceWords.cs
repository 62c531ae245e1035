using Myelon.Core;
using Myelon.Core.Cases;
using Myelon.Core.Reasoning;
using Myelon.Core.Speech;

namespace Myelon.Desk.Cases;

/// <summary>What a conference was asked and decided, in words.</summary>
public static class ConferenceWords
{
    /// <summary>The question to the board.</summary>
    public static Text Question { get; } = new("Frage an die Konferenz", "Question to the board");

    /// <summary>What was decided in the main.</summary>
    public static Text Kind { get; } = new("Entscheidung in einem Wort", "Decision in a word");

    /// <summary>The decision.</summary>
    public static Text Decision { get; } = new("Entscheidung im Wortlaut", "Decision in the words of the board");

    /// <summary>Why the board deviates.</summary>
    public static Text Reason { get; } = new("Grund für die Abweichung", "Reason for deviating");

    /// <summary>What is done next.</summary>
    public static Text NextStep { get; } = new("Nächster Schritt", "Next step");

    /// <summary>Who does it.</summary>
    public static Text Responsible { get; } = new("Wer (Funktion oder Kürzel)", "Who (function or initials)");

    /// <summary>Until when.</summary>
    public static Text Until { get; } = new("Bis wann", "Until when");

    /// <summary>Its place on the agenda.</summary>
    public static Text Position { get; } = new("Platz auf der Tagesordnung", "Place on the agenda");

    /// <summary>Every part with its label, always in the same order; null where nobody said anything.</summary>
    public static IReadOnlyList<(string Label, string? Says)> Of(Conference conference, RuleSet rules, Language language) =>
    [
        (Question.In(language), conference.Question),
        (Kind.In(language), conference.Kind is { } kind ? DecisionWords.Of(kind).In(language) : null),
        (Decision.In(language), conference.Decision),
        .. rules.Recommendations.Select(r => ($"{Reason.In(language)} {r}", conference.Reasons.GetValueOrDefault(r.Slug))),
        (NextStep.In(language), conference.NextStep),
        (Responsible.In(language), conference.Responsible),
        (Until.In(language), conference.Until is { } until ? Words.Date(until, language) : null),
        (Position.In(language), conference.Position is { } place ? Words.Number(place, language) : null),
    ];
}
