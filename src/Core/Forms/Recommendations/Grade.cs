namespace Myelon.Core.Forms;

/// <summary>The grade of one sentence, by its German modal verb; "shall", "should" and "may" are renderings.</summary>
public enum Grade
{
    /// <summary>Strong: shall.</summary>
    Soll,

    /// <summary>Strong, against: shall not.</summary>
    SollNicht,

    /// <summary>Moderate: should.</summary>
    Sollte,

    /// <summary>Moderate, against: should not.</summary>
    SollteNicht,

    /// <summary>Moderate, one verb for a do and a don't.</summary>
    SollteUndSollteNicht,

    /// <summary>Open: may.</summary>
    Kann,

    /// <summary>A statement inside a recommendation; it has no grade.</summary>
    Statement,

    /// <summary>A recommendation printed without a modal verb.</summary>
    Ungraded,
}

/// <summary>Codes, words and weights of grades.</summary>
public static class Grades
{
    /// <summary>The stable code.</summary>
    public static string Code(this Grade grade) => grade switch
    {
        Grade.Soll => "soll",
        Grade.SollNicht => "soll_nicht",
        Grade.Sollte => "sollte",
        Grade.SollteNicht => "sollte_nicht",
        Grade.SollteUndSollteNicht => "sollte+sollte_nicht",
        Grade.Kann => "kann",
        Grade.Statement => "statement",
        _ => "ungraded",
    };

    /// <summary>The word for a reader.</summary>
    public static Text Word(this Grade grade) => grade switch
    {
        Grade.Soll => new("soll", "shall"),
        Grade.SollNicht => new("soll nicht", "shall not"),
        Grade.Sollte => new("sollte", "should"),
        Grade.SollteNicht => new("sollte nicht", "should not"),
        Grade.SollteUndSollteNicht => new("sollte / sollte nicht", "should / should not"),
        Grade.Kann => new("kann", "may"),
        Grade.Statement => new("Aussage", "statement"),
        _ => new("ohne Grad", "ungraded"),
    };

    /// <summary>How much an open recommendation of this grade weighs in the ranking of what is missing: 3, 2 or 1.</summary>
    public static int Weight(this Grade grade) => grade switch
    {
        Grade.Soll or Grade.SollNicht => 3,
        Grade.Sollte or Grade.SollteNicht or Grade.SollteUndSollteNicht => 2,
        _ => 1,
    };
}

/// <summary>One sentence of a recommendation.</summary>
/// <param name="Grade">Its grade.</param>
/// <param name="Kind">A remark where it is more than a plain recommendation ("duty to examine"), or null.</param>
public sealed record Sentence(Grade Grade, Text? Kind = null)
{
    /// <summary>
    /// The grade of the positive restatement, where title and actions turn round a sentence that is printed in the negative; else null. One
    /// of the two carries the negation, never both.
    /// </summary>
    public Grade? Restated { get; init; }

    /// <summary>The grade beside the title.</summary>
    public Grade Reads => Restated ?? Grade;

    /// <summary>For which of several situations it is, where the grades of the sentences differ in direction; else null.</summary>
    public Text? For { get; init; }
}

/// <summary>How consent is named: strong consensus is printed with 100 %, consensus with 94 and 89 %.</summary>
public enum ConsensusLabel
{
    /// <summary>"starker Konsens".</summary>
    StarkerKonsens,

    /// <summary>"Konsens".</summary>
    Konsens,
}

/// <summary>The consent as printed.</summary>
/// <param name="Percent">Per cent.</param>
/// <param name="Label">Its name.</param>
public sealed record Consensus(int Percent, ConsensusLabel Label)
{
    /// <summary>The name for a reader.</summary>
    public Text Word => Label == ConsensusLabel.StarkerKonsens ? new("starker Konsens", "strong consensus") : new("Konsens", "consensus");
}
