namespace Myelon.Core.Logic;

/// <summary>Levels of the spine as people write them ("Th6", "BWK 6", "LWK 1", "Th5-7"), for a fact whose values are levels.</summary>
public static class WrittenLevels
{
    /// <summary>The levels that a text names, as bits of the fact; null for another fact, or where the text says anything else.</summary>
    public static ulong? Of(SetFact fact, string text) =>
        fact.Values.All(v => SpinalLevels.Names.Contains(v.Code)) && SpinalLevels.Read(text) is { IsOnlyLevels: true } reading
            ? reading.BitsIn(fact.Values.Select(v => v.Code))
            : null;

    /// <summary>The codes of the levels that a text names; null as for the bits.</summary>
    public static IReadOnlyList<string>? CodesOf(SetFact fact, string text) =>
        Of(fact, text) is { } bits ? [.. fact.Values.Where((_, i) => (bits >> i & 1) != 0).Select(v => v.Code)] : null;
}
