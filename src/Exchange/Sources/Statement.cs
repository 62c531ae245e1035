using Myelon.Core;
using Myelon.Core.Logic;
using Myelon.Formats.Json;

namespace Myelon.Exchange.Sources;

/// <summary>A code as a message gives it.</summary>
/// <param name="System">The address of its system, as given.</param>
/// <param name="Code">The code.</param>
/// <param name="Display">The display text that came with it, or null.</param>
public sealed record Coding(string System, string Code, string? Display = null)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Code} ({System.Split('/')[^1]})";
}

/// <summary>A site as a message gives it: codes of one place, and words.</summary>
/// <param name="Codings">The codes.</param>
/// <param name="Text">The words, or null.</param>
public sealed record SourceSite(IReadOnlyList<Coding> Codings, string? Text = null);

/// <summary>What a statement is about.</summary>
public enum StatementKind
{
    /// <summary>A disease.</summary>
    Diagnosis,

    /// <summary>An answer to a question.</summary>
    Finding,

    /// <summary>Something done.</summary>
    Procedure,

    /// <summary>A medicine.</summary>
    Medicine,

    /// <summary>The site of a metastasis, or a conference: the code stands in the answer.</summary>
    Coded,
}

/// <summary>Whether a statement may be used.</summary>
public enum Standing
{
    /// <summary>It holds; a confirmed diagnosis, a finished procedure, a running medicine.</summary>
    Holds,

    /// <summary>It holds, but the source does not say how certain it is.</summary>
    HoldsUnverified,

    /// <summary>A diagnosis that is suspected.</summary>
    Suspected,

    /// <summary>It held once and does not hold now.</summary>
    Past,

    /// <summary>It must not become a fact; the reason is given.</summary>
    NotUsed,
}

/// <summary>One thing that a source says of a patient, in a form that all formats share.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Source">The resource or element, as the user finds it in the source; no identity of the patient.</param>
/// <param name="Pointer">Its place in the file.</param>
public sealed record Statement(StatementKind Kind, string Source, string Pointer)
{
    /// <summary>Codes of the same concept.</summary>
    public IReadOnlyList<Coding> Codes { get; init; } = [];

    /// <summary>The name of a classification that travels as text.</summary>
    public string? Name { get; init; }

    /// <summary>The numeric answer.</summary>
    public decimal? Number { get; init; }

    /// <summary>The unit of the number; empty where none is given.</summary>
    public string Unit { get; init; } = "";

    /// <summary>The coded answer.</summary>
    public IReadOnlyList<Coding> Answers { get; init; } = [];

    /// <summary>The answer as text.</summary>
    public string? Text { get; init; }

    /// <summary>Body sites.</summary>
    public IReadOnlyList<SourceSite> Sites { get; init; } = [];

    /// <summary>What the source calls it where it gives no code: the words of a diagnosis, the name of a substance.</summary>
    public string? Words { get; init; }

    /// <summary>Whether it may be used.</summary>
    public Standing Standing { get; init; } = Standing.HoldsUnverified;

    /// <summary>Why it may not be used.</summary>
    public Text? Why { get; init; }

    /// <summary>When it was so.</summary>
    public PartialDate? When { get; init; }

    /// <summary>What it says in our own vocabulary, or null: then nothing needs to be translated.</summary>
    public OwnEntry? Own { get; init; }

    /// <summary>The tumour to which it belongs, where the source says so.</summary>
    public string? Tumour { get; init; }
}

/// <summary>An entry in our own vocabulary.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Entered">The value as a case file has it.</param>
/// <param name="Lesion">The lesion by its name, or null for the patient.</param>
public sealed record OwnEntry(Fact Fact, JsonNode Entered, string? Lesion);

/// <summary>A primary tumour as a source describes it; gathered from several statements.</summary>
/// <param name="Key">The key that statements name.</param>
/// <param name="Source">Where it was first told.</param>
/// <param name="Pointer">The place of that.</param>
public sealed record SourceTumour(string Key, string Source, string Pointer)
{
    /// <summary>Site codes.</summary>
    public List<Coding> Sites { get; } = [];

    /// <summary>Morphologies, four digits.</summary>
    public SortedSet<string> Morphologies { get; } = new(StringComparer.Ordinal);

    /// <summary>When it was diagnosed or recorded.</summary>
    public PartialDate? When { get; set; }
}

/// <summary>A dose as stated: the number in gray, or what is wrong with it.</summary>
/// <param name="Gray">The dose in gray.</param>
/// <param name="Problem">Why there is none.</param>
public sealed record StatedDose(decimal? Gray, Text? Problem = null);

/// <summary>One irradiated volume of one course.</summary>
/// <param name="Source">The resource or element.</param>
/// <param name="Pointer">Its place.</param>
/// <param name="Course">The course to which it belongs.</param>
public sealed record Irradiation(string Source, string Pointer, string Course)
{
    /// <summary>The irradiated sites.</summary>
    public IReadOnlyList<SourceSite> Sites { get; init; } = [];

    /// <summary>The course of which this is a part that its source tells of as a whole as well (a phase), or null.</summary>
    public string? PartOf { get; init; }

    /// <summary>What of its target was not understood, known only to the reader: two keys that disagree; or null.</summary>
    public Text? OpenTarget { get; init; }

    /// <summary>The total dose.</summary>
    public StatedDose? Total { get; init; }

    /// <summary>The dose of one fraction.</summary>
    public StatedDose? Single { get; init; }

    /// <summary>The number of fractions.</summary>
    public int? Fractions { get; init; }

    /// <summary>Whether all fractions were alike; null where nobody said.</summary>
    public bool? Uniform { get; init; }

    /// <summary>Whether a boost was given.</summary>
    public bool HasBoost { get; init; }

    /// <summary>Codes that tell the technique.</summary>
    public IReadOnlyList<Coding> Technique { get; init; } = [];

    /// <summary>When it began.</summary>
    public PartialDate? Start { get; init; }

    /// <summary>When it ended.</summary>
    public PartialDate? End { get; init; }

    /// <summary>Why it may not be used, or null.</summary>
    public Text? Why { get; init; }

    /// <summary>Why it cannot be counted though it may have reached the cord: broken off, still running, status unclear; or null.</summary>
    public Text? Doubt { get; init; }
}
