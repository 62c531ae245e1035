using Myelon.Core.Logic;

namespace Myelon.Core.Forms;

/// <summary>What a discrepancy is shown as.</summary>
public enum NoteKind
{
    /// <summary>The guideline has nothing on it.</summary>
    NotCovered,

    /// <summary>The text contradicts itself, misprints or leaves open.</summary>
    Discrepancy,

    /// <summary>We assumed something and say so.</summary>
    Assumption,

    /// <summary>A reminder of ours without a grade.</summary>
    Advisory,

    /// <summary>A source outside the guideline.</summary>
    External,
}

/// <summary>Codes of <see cref="NoteKind"/>.</summary>
public static class NoteKinds
{
    /// <summary>The stable code.</summary>
    public static string Code(this NoteKind kind) => kind switch
    {
        NoteKind.NotCovered => "not_covered",
        NoteKind.Assumption => "assumption",
        NoteKind.Advisory => "advisory",
        NoteKind.External => "external",
        _ => "discrepancy",
    };
}

/// <summary>What sort of flaw a discrepancy is.</summary>
public enum FlawClass
{
    /// <summary>Relevant to safety, or strong recommendations in conflict.</summary>
    Safety,

    /// <summary>Logic.</summary>
    Logic,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A term.</summary>
    Term,

    /// <summary>A cross reference, or editorial.</summary>
    Editorial,

    /// <summary>A gap.</summary>
    Gap,
}

/// <summary>A place where the guideline is silent or contradicts itself, and when it concerns a case.</summary>
/// <param name="id">The id (IA1 …).</param>
public sealed class Discrepancy(string id)
{
    /// <summary>The id.</summary>
    public string Id { get; } = id;

    /// <summary>What it is shown as.</summary>
    public NoteKind Kind { get; init; } = NoteKind.Discrepancy;

    /// <summary>What stands against what.</summary>
    public required Text Says { get; init; }

    /// <summary>Whether its members are contested while it is shown: none of them is then counted against anyone.</summary>
    public bool Contests { get; init; }

    /// <summary>The recommendations that it names.</summary>
    public IReadOnlyList<Recommendation> Members { get; init; } = [];

    /// <summary>
    /// When a case shows it: only when this is certain. One without a condition stands at its recommendation, score or section
    /// instead.
    /// </summary>
    public Condition? ShownIf { get; init; }

    /// <summary>Whether a case shows it wherever hours of urgency are shown.</summary>
    public bool ShownWithClock { get; init; }

    /// <summary>Whether a case can show it at all.</summary>
    public bool HasCondition => ShownWithClock || ShownIf is not null;

    /// <summary>What sort of flaw it is.</summary>
    public required FlawClass Class { get; init; }

    /// <summary>Where the text has it: recommendations and sections.</summary>
    public required string Place { get; init; }

    /// <summary>How it is treated here.</summary>
    public required Text Treatment { get; init; }

    /// <summary>Whether it is visible where it matters; else in the documentation and the source panel only.</summary>
    public bool VisibleAtUse { get; init; } = true;
}
