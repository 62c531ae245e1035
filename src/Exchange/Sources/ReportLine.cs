using Myelon.Core;

namespace Myelon.Exchange.Sources;

/// <summary>What became of a part of a source.</summary>
public enum Fate
{
    /// <summary>It gave a fact.</summary>
    Fact,

    /// <summary>It proposes a fact, which is shown and not entered.</summary>
    Proposed,

    /// <summary>A later value counts, or it is older than its window; it is shown with its age.</summary>
    Older,

    /// <summary>It contradicts another statement; neither is entered.</summary>
    Conflict,

    /// <summary>It is recognised and says nothing that the vocabulary asks.</summary>
    NoFact,

    /// <summary>Its code is in no table.</summary>
    NotMapped,

    /// <summary>It must not become a fact: refuted, not done, planned, in error, later than the case.</summary>
    NotUsed,

    /// <summary>A warning about form; it does not stop anything.</summary>
    Warning,
}

/// <summary>One line of the report of an import.</summary>
/// <param name="Source">The resource or element.</param>
/// <param name="Pointer">Its place in the file.</param>
/// <param name="Fate">What became of it.</param>
/// <param name="What">In words.</param>
public sealed record ReportLine(string Source, string Pointer, Fate Fate, Text What)
{
    /// <summary>The fact that it concerns, or null.</summary>
    public string? Fact { get; init; }

    /// <summary>What its code means, where it offers a value for a fact; or null.</summary>
    public Text? Means { get; init; }

    /// <summary>The lesion that it concerns, or null.</summary>
    public string? Lesion { get; init; }

    /// <summary>The date of the statement, or null.</summary>
    public PartialDate? When { get; init; }
}

/// <summary>The words of the fates.</summary>
public static class Fates
{
    /// <summary>How a fate is called.</summary>
    public static Text Word(this Fate fate) => fate switch
    {
        Fate.Fact => new("Merkmal", "fact"),
        Fate.Proposed => new("Vorschlag", "proposed"),
        Fate.Older => new("älter", "older"),
        Fate.Conflict => new("Widerspruch", "conflict"),
        Fate.NoFact => new("kein Merkmal", "no fact"),
        Fate.NotMapped => new("nicht zugeordnet", "not mapped"),
        Fate.NotUsed => new("nicht verwendet", "not used"),
        _ => new("Hinweis", "warning"),
    };

    /// <summary>The stable code of a fate.</summary>
    public static string Code(this Fate fate) => fate switch
    {
        Fate.Fact => "fact",
        Fate.Proposed => "proposed",
        Fate.Older => "older",
        Fate.Conflict => "conflict",
        Fate.NoFact => "no_fact",
        Fate.NotMapped => "not_mapped",
        Fate.NotUsed => "not_used",
        _ => "warning",
    };
}
