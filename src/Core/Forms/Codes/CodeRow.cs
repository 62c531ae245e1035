using Myelon.Core.Logic;

namespace Myelon.Core.Forms;

/// <summary>A fact that a code gives.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Value">Its value; unknown where the value is the date of the statement (moments) or its answer (questions).</param>
public sealed record GivenFact(Fact Fact, Value Value);

/// <summary>Short ways to write what a code gives.</summary>
public static class Give
{
    /// <summary>The fact holds.</summary>
    public static GivenFact Yes(BooleanFact fact) => new(fact, Value.Of(true));

    /// <summary>The choice has this value.</summary>
    public static GivenFact Choice<T>(ChoiceFact<T> fact, T value)
        where T : struct, Enum => new(fact, Value.OfChoice((int)(object)value));

    /// <summary>The set holds this value.</summary>
    public static GivenFact Member<T>(SetFact<T> fact, T value)
        where T : struct, Enum => new(fact, Value.OfSet(1UL << (int)(object)value));

    /// <summary>The moment is that of the statement.</summary>
    public static GivenFact Date(MomentFact fact) => new(fact, Value.Unknown);
}

/// <summary>
/// One row of a table that a clinician can read: a code of a code system, what it means, the facts that it gives, and where that was
/// read. A row may also say that a code gives no fact, and why; such a code is recognised, not lost.
/// </summary>
/// <param name="Code">The code or the range of codes.</param>
/// <param name="Means">What the code means.</param>
/// <param name="Source">Where that was read.</param>
public sealed record CodeRow(CodePattern Code, Text Means, string Source)
{
    /// <summary>The facts; none where the code is known to give no fact.</summary>
    public IReadOnlyList<GivenFact> Gives { get; init; } = [];

    /// <summary>Whether the facts are only proposed: shown to the user, never entered.</summary>
    public bool IsSuggestion { get; init; }

    /// <summary>Why there is no fact, or only a proposal.</summary>
    public Text? Because { get; init; }

    /// <summary>The spinal levels that must be known before it counts; else it is only proposed.</summary>
    public bool NeedsSpinalSite { get; init; }

    /// <summary>Words of which one must occur in a display text that comes with the code; empty where displays are not compared.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];
}

/// <summary>A primary tumour from its site and its histology: both are needed for most types.</summary>
/// <param name="Site">The diagnosis (ICD-10) or topography (ICD-O) codes, or null for every malignant site.</param>
/// <param name="Morphologies">The ICD-O morphologies that are asked for (four digits, or ranges), or empty for any or none.</param>
/// <param name="Type">The value of the fact.</param>
/// <param name="Means">What the row says.</param>
/// <param name="Source">Where that was read.</param>
public sealed record TumourRow(CodePattern? Site, IReadOnlyList<string> Morphologies, GivenFact Type, Text Means, string Source)
{
    /// <summary>Whether the type is only proposed, because the site alone does not prove it.</summary>
    public bool IsSuggestion { get; init; }

    /// <summary>Whether a histology (four digits) is one of these.</summary>
    public bool HasMorphology(string? morphology) => Morphologies.Count == 0
        || (morphology is not null && Morphologies.Any(m => InRange(m.Split('-'), morphology)));

    private static bool InRange(string[] range, string digits) =>
        string.CompareOrdinal(digits, range[0]) >= 0 && string.CompareOrdinal(digits, range[^1]) <= 0;
}

/// <summary>An answer code of a question.</summary>
/// <param name="System">Its system.</param>
/// <param name="Code">The code.</param>
/// <param name="Value">The value of the fact; null for a code that says that it is not known.</param>
/// <param name="Words">Words of which one must occur in the display; empty where displays are not compared.</param>
public sealed record AnswerRow(CodeSystem System, string Code, decimal? Value, params string[] Words);

/// <summary>A unit in which a number may come; no other unit is taken, and a number without one only where the empty unit is listed.</summary>
/// <param name="Unit">The unit, case-sensitive, as UCUM writes it.</param>
/// <param name="Factor">What it is multiplied by to give the unit of the fact.</param>
public sealed record UnitRow(string Unit, decimal Factor);

/// <summary>A question that a finding answers with a number.</summary>
/// <param name="Code">The code of the question.</param>
/// <param name="Means">What is asked.</param>
/// <param name="Source">Where that was read.</param>
public sealed record QuestionRow(CodePattern Code, Text Means, string Source)
{
    /// <summary>The fact that the answer gives, or null where only the having been examined is a fact.</summary>
    public Fact? Answers { get; init; }

    /// <summary>The fact that an answer exists (a laboratory value is available).</summary>
    public BooleanFact? Available { get; init; }

    /// <summary>The units that are taken.</summary>
    public IReadOnlyList<UnitRow> Units { get; init; } = [];

    /// <summary>The answer codes.</summary>
    public IReadOnlyList<AnswerRow> AnswerCodes { get; init; } = [];

    /// <summary>Words of which one must occur in a display text that comes with the code.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];
}

/// <summary>Whether a site is at the spine.</summary>
public enum SiteKind
{
    /// <summary>A vertebra, or a part of the spine without one: what was irradiated there reached the cord.</summary>
    Spine,

    /// <summary>Surely elsewhere.</summary>
    Elsewhere,

    /// <summary>Elsewhere by its name, but a field there can reach the cord.</summary>
    Beside,

    /// <summary>It touches the spine or not: that must be asked.</summary>
    Open,
}

/// <summary>A body site: a vertebra, a region of the spine in which no vertebra is named, or a place that is surely elsewhere.</summary>
/// <param name="Code">The code.</param>
/// <param name="Levels">The level as a bit, 0 where none is named.</param>
/// <param name="Region">The name of the region or level, for lesions.</param>
/// <param name="Means">What the code means.</param>
/// <param name="Source">Where that was read.</param>
public sealed record SiteRow(CodePattern Code, ulong Levels, string Region, Text Means, string Source)
{
    /// <summary>Whether it is at the spine.</summary>
    public SiteKind Kind { get; init; }

    /// <summary>Words of which one must occur in a display text that comes with the code, where it names no vertebra.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];
}

/// <summary>How certain a diagnosis is, and whether it holds now.</summary>
public enum DiagnosisCertainty
{
    /// <summary>Confirmed.</summary>
    Confirmed,

    /// <summary>Suspected.</summary>
    Suspected,

    /// <summary>Excluded.</summary>
    Refuted,

    /// <summary>Entered in error.</summary>
    Error,

    /// <summary>Holds now.</summary>
    Active,

    /// <summary>Does not hold now.</summary>
    Past,
}

/// <summary>A code or mark that says how certain a diagnosis is, or whether it holds now.</summary>
/// <param name="Code">The code.</param>
/// <param name="Says">What it says.</param>
/// <param name="Source">Where that was read.</param>
public sealed record CertaintyRow(CodePattern Code, DiagnosisCertainty Says, string Source);

/// <summary>A code with which an observation says that what it names is there, or is not.</summary>
/// <param name="Code">The code.</param>
/// <param name="IsPresent">Whether it is there; null for "not known".</param>
/// <param name="Source">Where that was read.</param>
public sealed record PresenceRow(CodePattern Code, bool? IsPresent, string Source);
