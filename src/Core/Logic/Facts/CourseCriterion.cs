namespace Myelon.Core.Logic;

/// <summary>How a completed course was given.</summary>
/// <param name="Says">In words, as the end of the sentence "the last course was given …".</param>
public sealed record CourseCriterion(Text Says)
{
    /// <summary>The technique, or null for any.</summary>
    public CourseTechnique? Technique { get; init; }

    /// <summary>The number of fractions, or null for any.</summary>
    public NumberRange? Fractions { get; init; }

    /// <summary>Schedules, by number of fractions and total dose in Gy, of which it must be one; null for any.</summary>
    public IReadOnlyList<(int Fractions, decimal Gray)>? Schedules { get; init; }

    /// <summary>The criterion as text of codes.</summary>
    public string Canonical => string.Join(
        ' ',
        Technique?.Code() ?? "-",
        Fractions is { } f ? FormattableString.Invariant($"{f.Low}..{f.High}") : "-",
        Schedules is null ? "-" : string.Join('|', Schedules.Select(s => FormattableString.Invariant($"{s.Fractions}:{s.Gray}"))));

    /// <summary>Whether a course, with all parts of its series, was given so; unknown where its technique is asked and not stated.</summary>
    public Truth Of(IReadOnlyList<RadiotherapyCourse> series)
    {
        var fractions = series.Sum(c => c.Fractions);
        var gray = series.Sum(c => c.Fractions * c.DosePerFraction);
        var given = Truth.Of(Fractions is null || (fractions >= Fractions.Value.Low && fractions <= Fractions.Value.High))
            & Truth.Of(Schedules is null || Schedules.Contains((fractions, gray)));
        return Technique is null ? given : given & OfTechnique(series);
    }

    private Truth OfTechnique(IReadOnlyList<RadiotherapyCourse> series) =>
        series.Any(c => c.Technique is { } stated && stated != Technique) ? Truth.No : series.Any(c => c.Technique is null) ? Truth.Unknown : Truth.Yes;
}
