using System.Globalization;
using System.Numerics;
using Myelon.Core;
using Myelon.Core.Cases;
using Myelon.Core.Logic;
using Myelon.Core.Reasoning;

namespace Myelon.Cohort.Counting;

/// <summary>By what a cohort is divided.</summary>
public enum Dimension
{
    /// <summary>The year of the time for which a case is judged.</summary>
    Year,

    /// <summary>The centre that a case names.</summary>
    Centre,

    /// <summary>The primary tumour.</summary>
    Primary,

    /// <summary>The part of the column.</summary>
    Region,
}

/// <summary>One part of a cohort.</summary>
/// <param name="Order">Its place among the parts.</param>
/// <param name="Code">The stable code.</param>
/// <param name="Label">The words.</param>
public sealed record Group(int Order, string Code, Text Label)
{
    /// <summary>Those of whom it is not known where they belong.</summary>
    public static Group Unknown { get; } = new(int.MaxValue, "unknown", new("nicht bekannt", "not known"));

    /// <summary>Groups in their order.</summary>
    public static IReadOnlyList<Group> InOrder(IEnumerable<Group> groups) => [.. groups.OrderBy(g => g.Order).ThenBy(g => g.Code, StringComparer.Ordinal)];

    /// <inheritdoc/>
    public bool Equals(Group? other) => other?.Code == Code;

    /// <inheritdoc/>
    public override int GetHashCode() => Code.GetHashCode(StringComparison.Ordinal);
}

/// <summary>What is known of a lesion of that by which a cohort is divided.</summary>
/// <param name="Primary">The primary tumour.</param>
/// <param name="Levels">The levels.</param>
public readonly record struct Grouped(Value Primary, Value Levels);

/// <summary>Says to which part of a cohort a patient and each lesion belong.</summary>
/// <param name="guideline">The guideline.</param>
/// <param name="dimension">By what the cohort is divided.</param>
public sealed class Grouping(Guideline guideline, Dimension dimension)
{
    private static readonly Group Several = new(int.MaxValue - 1, "several", new("mehrere", "several"));

    /// <summary>By what the cohort is divided.</summary>
    public Dimension Dimension => dimension;

    /// <summary>What is known of a lesion that was drawn alone.</summary>
    public Grouped Of(Findings findings) => new(findings[guideline.Key.Primary], findings[guideline.Key.Levels]);

    /// <summary>What is known of another lesion: nothing follows of its levels.</summary>
    public Grouped Of(Case @case, int lesion, Func<ChoiceFact, Value> drawn)
    {
        var levels = guideline.Key.Levels;
        var own = @case.Lesions.Count == 0 ? Value.Unknown : @case.Lesions[lesion].Facts[levels];
        return new(drawn(guideline.Key.Primary), own.IsMissing ? @case.Facts[levels] : own);
    }

    /// <summary>The group of the patient.</summary>
    public Group OfPatient(Case @case, IReadOnlyList<Grouped> lesions) => dimension switch
    {
        Dimension.Year => OfYear(@case),
        Dimension.Centre => @case.Centre is { } centre ? new Group(0, centre, new(centre, centre)) : Group.Unknown,
        Dimension.Primary => OfPrimary(lesions[0].Primary),
        _ => OfLevels(lesions.Aggregate(0UL, (bits, l) => bits | LevelsOf(l.Levels))),
    };

    /// <summary>The group of a lesion: its own part of the column, else that of its patient.</summary>
    public Group OfLesion(Group patient, Grouped lesion) => dimension == Dimension.Region ? OfLevels(LevelsOf(lesion.Levels)) : patient;

    /// <summary>The year for which a case is judged.</summary>
    public static Group OfYear(Case @case)
    {
        var year = @case.AsOf.Year.ToString("0000", CultureInfo.InvariantCulture);
        return new Group(@case.AsOf.Year, year, new(year, year));
    }

    private Group OfPrimary(Value known)
    {
        if (!known.IsKnown)
        {
            return Group.Unknown;
        }

        var value = guideline.Key.Primary.Values[known.Choice];
        return new Group(known.Choice, value.Code, value.Label);
    }

    private static ulong LevelsOf(Value known) => known.IsKnown ? known.Set : 0;

    private Group OfLevels(ulong levels)
    {
        var touched = guideline.SpineRegions.Select((r, i) => (Region: r, Place: i)).Where(r => (r.Region.Levels & levels) != 0).ToList();
        return touched.Count switch
        {
            0 => Group.Unknown,
            1 => new Group(touched[0].Place, Code(touched[0].Region.Levels), touched[0].Region.Name),
            _ => Several,
        };
    }

    /// <summary>A part of the column by its first and its last level.</summary>
    private string Code(ulong levels)
    {
        var values = guideline.Key.Levels.Values;
        return $"{values[BitOperations.TrailingZeroCount(levels)].Code}-{values[63 - BitOperations.LeadingZeroCount(levels)].Code}";
    }
}

/// <summary>Codes and words of dimensions.</summary>
public static class Dimensions
{
    /// <summary>The stable code.</summary>
    public static string Code(this Dimension dimension) => dimension switch
    {
        Dimension.Year => "year",
        Dimension.Centre => "centre",
        Dimension.Primary => "primary",
        _ => "region",
    };

    /// <summary>The word for a reader.</summary>
    public static Text Word(this Dimension dimension) => dimension switch
    {
        Dimension.Year => new("Jahr", "year"),
        Dimension.Centre => new("Zentrum", "centre"),
        Dimension.Primary => new("Primärtumor", "primary tumour"),
        _ => new("Abschnitt der Wirbelsäule", "part of the spine"),
    };
}
