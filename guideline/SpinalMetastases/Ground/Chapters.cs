using Myelon.Core;

namespace Myelon.Guideline.SpinalMetastases;

/// <summary>A chapter that carries recommendations.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Title">A heading of ours.</param>
public sealed record Chapter(string Number, Text Title);

/// <summary>The chapters of this edition, by whose numbers its sections begin.</summary>
public static class Chapters
{
    /// <summary>Those that carry recommendations, in their order.</summary>
    public static IReadOnlyList<Chapter> All { get; } =
    [
        new("4", new("Grundlagen", "Background")),
        new("5", new("Vor der Klinik", "Before hospital")),
        new("6", new("Diagnostik", "Diagnosis")),
        new("7", new("Scores und Stabilität", "Scores and stability")),
        new("8", new("Behandlungswege", "Pathways")),
        new("9", new("Fallbesprechung", "Case discussion")),
        new("10", new("Behandlung", "Treatment")),
        new("11", new("Weiterbehandlung und Nachsorge", "Further treatment and aftercare")),
    ];

    /// <summary>Whether a section is another one or lies in it: "10.4" holds "10.4.3.1".</summary>
    public static bool Holds(string section, string inner) => inner == section || inner.StartsWith(section + ".", StringComparison.Ordinal);
}
