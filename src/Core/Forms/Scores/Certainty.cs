namespace Myelon.Core.Forms;

/// <summary>How a score's points and groups became known to us.</summary>
public enum Certainty
{
    /// <summary>The original paper, its abstract or the guideline itself was read.</summary>
    ReadInSource,

    /// <summary>A review, calculator, program or page that cites the paper was read.</summary>
    ReadInSecondarySource,

    /// <summary>No page confirmed what is remembered of it; nothing of that is shown.</summary>
    NotConfirmed,

    /// <summary>The figures were not found.</summary>
    NotFound,
}

/// <summary>What a higher result means.</summary>
public enum ScoreDirection
{
    /// <summary>Higher is better for the patient.</summary>
    HigherIsBetter,

    /// <summary>Higher is worse for the patient.</summary>
    HigherIsWorse,

    /// <summary>A label or a yes or no; not a number.</summary>
    NotOrdered,
}

/// <summary>How a result comes about.</summary>
public enum ScoreKind
{
    /// <summary>The points of the items add up.</summary>
    Sum,

    /// <summary>The points are not available to us: a total that was computed elsewhere is entered.</summary>
    EnteredTotal,

    /// <summary>One grade is read off a scale.</summary>
    Scale,

    /// <summary>Criteria decide; there are no points.</summary>
    Criteria,

    /// <summary>An instrument that is named here with its limits and is not computed.</summary>
    Reference,
}

/// <summary>The words and codes of <see cref="Certainty"/>, <see cref="ScoreDirection"/> and <see cref="ScoreKind"/>.</summary>
public static class ScoreWords
{
    /// <summary>The certainty in words.</summary>
    public static Text Words(this Certainty certainty) => certainty switch
    {
        Certainty.ReadInSource => new("in der Quelle gelesen", "read in a source"),
        Certainty.ReadInSecondarySource => new("in einer Sekundärquelle gelesen", "read in a secondary source"),
        Certainty.NotConfirmed => new("durch keine Quelle bestätigt", "not confirmed by a source"),
        _ => new("nicht gefunden", "not found"),
    };

    /// <summary>The stable code of a direction.</summary>
    public static string Code(this ScoreDirection direction) => direction switch
    {
        ScoreDirection.HigherIsBetter => "higher_is_better",
        ScoreDirection.HigherIsWorse => "higher_is_worse",
        _ => "not_ordered",
    };

    /// <summary>The direction in words.</summary>
    public static Text Words(this ScoreDirection direction) => direction switch
    {
        ScoreDirection.HigherIsBetter => new("höher ist günstiger", "higher is better"),
        ScoreDirection.HigherIsWorse => new("höher ist ungünstiger", "higher is worse"),
        _ => new("keine Zahlenreihe", "not a scale of numbers"),
    };

    /// <summary>The stable code of a kind.</summary>
    public static string Code(this ScoreKind kind) => kind switch
    {
        ScoreKind.Sum => "sum",
        ScoreKind.EnteredTotal => "entered_total",
        ScoreKind.Scale => "scale",
        ScoreKind.Criteria => "criteria",
        _ => "reference",
    };

    /// <summary>The kind in words.</summary>
    public static Text Words(this ScoreKind kind) => kind switch
    {
        ScoreKind.Sum => new("wird berechnet", "computed"),
        ScoreKind.EnteredTotal => new("Punkte liegen uns nicht vor: Summe eingeben", "points not available to us: enter the total"),
        ScoreKind.Scale => new("Einstufung", "grade"),
        ScoreKind.Criteria => new("nach Kriterien", "by criteria"),
        _ => new("nur Verweis", "reference only"),
    };
}
