using Myelon.Core;
using Myelon.Core.Forms;

namespace Myelon.Medicine.SpinalMetastases;

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
        new("8", new("Behandlungspfade", "Pathways")),
        new("9", new("Fallbesprechung", "Case discussion")),
        new("10", new("Behandlung", "Treatment"))
        {
            Topics =
            [
                new(new("Schmerz und Knochenschutz", "Pain and bone protection"), "10.1", "10.2"),
                new(new("Bestrahlung", "Radiotherapy"), "10.1.2", "10.1.3", "10.4"),
                new(new("Operation und Eingriffe", "Surgery and interventions"), "10.5"),
            ],
        },
        new("11", new("Weiterbehandlung und Nachsorge", "Further treatment and aftercare")),
    ];
}
