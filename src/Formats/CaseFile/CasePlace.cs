using System.Text.Json;
using Myelon.Core.Cases;
using Myelon.Core.Reasoning;

namespace Myelon.Formats.CaseFile;

/// <summary>The place in a case of an answer about one lesion: written first, with the entries that contradict each other there.</summary>
/// <param name="Case">The case.</param>
/// <param name="Lesion">The lesion, by position; 0 for a case without lesions.</param>
/// <param name="Contradictions">All contradictions of the case.</param>
public sealed record CasePlace(Case Case, int Lesion, IReadOnlyList<Contradiction> Contradictions)
{
    /// <summary>Whether the case has a name of its own; else it was put together from a command line.</summary>
    public bool IsNamed { get; init; } = true;

    /// <summary>The name of the lesion, or null.</summary>
    public string? LesionName => Case.Lesions.Count == 0 ? null : Case.Lesions[Lesion].Name;

    /// <summary>The contradictions that concern the lesion.</summary>
    public IReadOnlyList<Contradiction> Own => [.. Contradictions.Where(c => c.Lesions.Count == 0 || c.Lesions.Contains(Lesion))];

    internal void Write(Utf8JsonWriter json)
    {
        if (IsNamed)
        {
            json.WriteString("case", Case.Name);
            json.WriteString("lesion", LesionName);
        }

        FindingsWriter.Contradictions(json, Case, Own);
    }
}
