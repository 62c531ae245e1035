using NodaTime;

namespace Myelon.Core.Cases;

/// <summary>What a conference decides in the main; what exactly it decided stands in its own words beside it.</summary>
public enum ConferenceDecision
{
    /// <summary>Surgery.</summary>
    Surgery,

    /// <summary>Radiotherapy.</summary>
    Radiotherapy,

    /// <summary>Surgery and radiotherapy.</summary>
    SurgeryAndRadiotherapy,

    /// <summary>An intervention without open surgery, such as augmentation or ablation.</summary>
    Intervention,

    /// <summary>Systemic therapy.</summary>
    SystemicTherapy,

    /// <summary>Supportive and palliative care.</summary>
    Supportive,

    /// <summary>Further investigation first.</summary>
    Investigation,

    /// <summary>Observation.</summary>
    Observation,

    /// <summary>Put off.</summary>
    Deferred,

    /// <summary>Something else, which its words say.</summary>
    Other,
}

/// <summary>The codes of the decisions.</summary>
public static class ConferenceDecisions
{
    /// <summary>The codes in the order of <see cref="ConferenceDecision"/>.</summary>
    public static IReadOnlyList<string> Codes { get; } =
    [
        "surgery", "radiotherapy", "surgery_and_radiotherapy", "intervention", "systemic_therapy", "supportive", "investigation",
        "observation", "deferred", "other",
    ];

    /// <summary>The code of a decision.</summary>
    public static string Code(this ConferenceDecision decision) => Codes[(int)decision];

    /// <summary>The decision of a code, or null.</summary>
    public static ConferenceDecision? Of(string code) =>
        Enumerable.Range(0, Codes.Count).Where(i => Codes[i] == code).Select(i => (ConferenceDecision?)i).FirstOrDefault();
}

/// <summary>What is asked of the conference about a case, and what it decided, in its own words. It changes no verdict.</summary>
public sealed record Conference
{
    /// <summary>The most letters of a text.</summary>
    public const int MostLetters = 2000;

    /// <summary>The highest place on an agenda.</summary>
    public const int LastPosition = 1_000_000;

    /// <summary>The question to the board, or null.</summary>
    public string? Question { get; init; }

    /// <summary>What was decided in the main, or null.</summary>
    public ConferenceDecision? Kind { get; init; }

    /// <summary>The decision in the words of the board, or null.</summary>
    public string? Decision { get; init; }

    /// <summary>Why the board deviates from recommendations, by the slug of each.</summary>
    public IReadOnlyDictionary<string, string> Reasons { get; init; } = new SortedDictionary<string, string>(StringComparer.Ordinal);

    /// <summary>What is done next, or null.</summary>
    public string? NextStep { get; init; }

    /// <summary>Who does it, by function, or null.</summary>
    public string? Responsible { get; init; }

    /// <summary>Until when, or null.</summary>
    public LocalDate? Until { get; init; }

    /// <summary>Its place on the agenda, where a person gave it one: lower comes first.</summary>
    public int? Position { get; init; }

    /// <summary>Whether nothing is said.</summary>
    public bool IsEmpty =>
        this is { Question: null, Kind: null, Decision: null, Reasons.Count: 0, NextStep: null, Responsible: null, Until: null, Position: null };
}
