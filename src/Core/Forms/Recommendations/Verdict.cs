namespace Myelon.Core.Forms;

/// <summary>What the rules say of one recommendation for one lesion, from the least to the most pressing.</summary>
public enum Verdict
{
    /// <summary>It does not concern the lesion.</summary>
    NotApplicable,

    /// <summary>What it asks was done.</summary>
    Met,

    /// <summary>A printed proviso releases from it.</summary>
    Excepted,

    /// <summary>It concerned the lesion, what it asks was not done, and can no longer be done.</summary>
    NotDone,

    /// <summary>Whether it concerns the lesion is not known.</summary>
    Open,

    /// <summary>It concerns the lesion; whether it is fulfilled is not judged.</summary>
    Applies,

    /// <summary>It concerns the lesion, and what it asks is not yet done.</summary>
    Due,

    /// <summary>It concerns the lesion, and the plan contradicts it.</summary>
    Deviates,
}

/// <summary>Codes and words of verdicts.</summary>
public static class Verdicts
{
    /// <summary>The stable code.</summary>
    public static string Code(this Verdict verdict) => verdict switch
    {
        Verdict.Deviates => "deviates",
        Verdict.Due => "due",
        Verdict.Applies => "applies",
        Verdict.Open => "open",
        Verdict.NotDone => "not_done",
        Verdict.Excepted => "excepted",
        Verdict.Met => "met",
        _ => "not_applicable",
    };

    /// <summary>The word for a reader.</summary>
    public static Text Word(this Verdict verdict) => verdict switch
    {
        Verdict.Deviates => new("weicht ab", "deviates"),
        Verdict.Due => new("fällig", "due"),
        Verdict.Applies => new("gilt", "applies"),
        Verdict.Open => new("offen", "open"),
        Verdict.NotDone => new("nicht erfolgt", "not done"),
        Verdict.Excepted => new("ausgenommen", "excepted"),
        Verdict.Met => new("erfüllt", "met"),
        _ => new("trifft nicht zu", "not applicable"),
    };
}
