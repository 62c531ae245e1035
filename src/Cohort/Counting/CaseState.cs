using Myelon.Core;

namespace Myelon.Cohort.Counting;

/// <summary>How a patient or a lesion stands to a recommendation in a report, in the fixed order of reports.</summary>
public enum CaseState
{
    /// <summary>The entries on which the verdict rests contradict each other.</summary>
    Error,

    /// <summary>Open, and everything that could settle it is something that the source of the case cannot carry.</summary>
    NotJudgeable,

    /// <summary>It is not known whether it concerns the patient.</summary>
    Open,

    /// <summary>A printed proviso releases from it.</summary>
    Excepted,

    /// <summary>What was planned or done contradicts it, and a reason is documented.</summary>
    DeviatesWithReason,

    /// <summary>What was planned or done contradicts it, and no reason is documented.</summary>
    DeviatesWithoutReason,

    /// <summary>It was not done, and can no longer be done.</summary>
    NotDone,

    /// <summary>It is not yet done.</summary>
    Due,

    /// <summary>It was done.</summary>
    Met,

    /// <summary>It concerns the patient, and the rules do not say whether it was followed.</summary>
    NotJudged,

    /// <summary>It does not concern the patient.</summary>
    NotConcerned,
}

/// <summary>Codes, words and groups of states.</summary>
public static class CaseStates
{
    /// <summary>All states in their order.</summary>
    public static IReadOnlyList<CaseState> All { get; } = Enum.GetValues<CaseState>();

    /// <summary>The states of those whom it certainly concerns.</summary>
    public static IReadOnlyList<CaseState> Concerned { get; } = [.. All.Where(s => s is >= CaseState.Excepted and <= CaseState.NotJudged)];

    /// <summary>The states of those of whom it can be said whether it was followed: what adherence is a share of.</summary>
    public static IReadOnlyList<CaseState> Judged { get; } = [.. All.Where(s => s is >= CaseState.DeviatesWithReason and <= CaseState.Met)];

    /// <summary>The stable code.</summary>
    public static string Code(this CaseState state) => state switch
    {
        CaseState.Error => "error",
        CaseState.NotJudgeable => "not_judgeable",
        CaseState.Open => "open",
        CaseState.Excepted => "excepted",
        CaseState.DeviatesWithReason => "deviates_with_reason",
        CaseState.DeviatesWithoutReason => "deviates_without_reason",
        CaseState.NotDone => "not_done",
        CaseState.Due => "due",
        CaseState.Met => "met",
        CaseState.NotJudged => "not_judged",
        _ => "not_concerned",
    };

    /// <summary>The word for a reader.</summary>
    public static Text Word(this CaseState state) => state switch
    {
        CaseState.Error => new("widersprüchlich", "contradictory"),
        CaseState.NotJudgeable => new("aus dieser Quelle nicht beurteilbar", "not judgeable from this source"),
        CaseState.Open => new("offen", "open"),
        CaseState.Excepted => new("ausgenommen", "excepted"),
        CaseState.DeviatesWithReason => new("weicht ab (begründet)", "deviates (with a reason)"),
        CaseState.DeviatesWithoutReason => new("weicht ab (unbegründet)", "deviates (without a reason)"),
        CaseState.NotDone => new("nicht erfolgt", "not done"),
        CaseState.Due => new("fällig", "due"),
        CaseState.Met => new("erfüllt", "met"),
        CaseState.NotJudged => new("gilt (nicht bewertet)", "applies (not judged)"),
        _ => new("trifft nicht zu", "not applicable"),
    };

    /// <summary>What it means, in a sentence.</summary>
    public static Text Means(this CaseState state) => state switch
    {
        CaseState.Error => new("Einträge, auf denen das Urteil beruht, widersprechen sich.", "Entries on which the verdict rests contradict each other."),
        CaseState.NotJudgeable => new("Offen; was fehlt, kann diese Quelle nicht liefern.", "Open; what is missing this source cannot carry."),
        CaseState.Open => new("Es fehlt eine Angabe, ob sie betrifft.", "An entry is missing that says whether it applies."),
        CaseState.Excepted => new("Ein Vorbehalt des Textes nimmt aus.", "A proviso of the text excepts."),
        CaseState.DeviatesWithReason => new("Plan oder Tat weichen ab; ein Grund ist dokumentiert.", "The plan or the deed deviates; a reason is documented."),
        CaseState.DeviatesWithoutReason => new(
            "Plan oder Tat weichen ab; kein Grund ist dokumentiert.",
            "The plan or the deed deviates; no reason is documented."),
        CaseState.NotDone => new("Nicht erfolgt und nicht mehr möglich.", "Not done, and no longer possible."),
        CaseState.Due => new("Bis zum Stichzeitpunkt nicht erfolgt.", "Not done up to the time of the case."),
        CaseState.Met => new("Erfolgt.", "Done."),
        CaseState.NotJudged => new(
            "Betrifft; ob sie befolgt ist, sagen die Regeln nicht, oder eine Angabe dazu fehlt.",
            "Applies; whether it is followed the rules do not say, or an entry is missing."),
        _ => new("Betrifft nicht.", "Does not apply."),
    };
}
