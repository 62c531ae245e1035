using Myelon.Core.Logic;

namespace Myelon.Core.Forms;

/// <summary>What sensitivity and specificity were counted by.</summary>
public enum CountedBy
{
    /// <summary>By patient.</summary>
    Patient,

    /// <summary>By lesion.</summary>
    Lesion,

    /// <summary>By organ.</summary>
    Organ,

    /// <summary>By patient and by lesion, mixed.</summary>
    Mixed,

    /// <summary>The text does not say.</summary>
    NotStated,
}

/// <summary>A method of imaging.</summary>
/// <param name="Code">The stable code.</param>
/// <param name="Label">What it is called.</param>
public sealed record Modality(string Code, Text Label);

/// <summary>Sensitivity and specificity of one method for one primary tumour, as printed.</summary>
/// <param name="Modality">The method.</param>
/// <param name="Primary">The primary tumour as the vocabulary has it, or null for various.</param>
/// <param name="By">What was counted.</param>
/// <param name="Sensitivity">Sensitivity in per cent.</param>
/// <param name="Specificity">Specificity in per cent, or null where none is printed: it then stays missing.</param>
public sealed record AccuracyRow(Modality Modality, ChoiceValue? Primary, CountedBy By, Figure Sensitivity, Figure? Specificity)
{
    /// <summary>Protocol or kind of study, or null.</summary>
    public Text? Protocol { get; init; }

    /// <summary>The table of the guideline, or null for the running text.</summary>
    public int? Table { get; init; }

    /// <summary>The section.</summary>
    public required string Section { get; init; }

    /// <summary>The numbers of the cited works.</summary>
    public required IReadOnlyList<int> References { get; init; }

    /// <summary>Whether the sensitivity falls out of what the text says of the method in general.</summary>
    public bool IsOutlier { get; init; }

    /// <summary>The discrepancies of the text that concern it.</summary>
    public IReadOnlyList<string> Discrepancies { get; init; } = [];

    /// <summary>How it must be read.</summary>
    public IReadOnlyList<Text> Notes { get; init; } = [];
}

/// <summary>What the text says of the choice of a method; it has no grade.</summary>
/// <param name="Primary">The primary tumour, or null for all.</param>
/// <param name="Says">Our paraphrase.</param>
/// <param name="Section">The section.</param>
public sealed record ModalityRule(ChoiceValue? Primary, Text Says, string Section);

/// <summary>Words of what was counted.</summary>
public static class CountedByWords
{
    /// <summary>The stable code.</summary>
    public static string Code(this CountedBy by) => by switch
    {
        CountedBy.Patient => "patient",
        CountedBy.Lesion => "lesion",
        CountedBy.Organ => "organ",
        CountedBy.Mixed => "mixed",
        _ => "not_stated",
    };

    /// <summary>The word for a reader.</summary>
    public static Text Word(this CountedBy by) => by switch
    {
        CountedBy.Patient => new("je Patient", "by patient"),
        CountedBy.Lesion => new("je Herd", "by lesion"),
        CountedBy.Organ => new("je Organ", "by organ"),
        CountedBy.Mixed => new("gemischt", "mixed"),
        _ => new("nicht genannt", "not stated"),
    };
}
