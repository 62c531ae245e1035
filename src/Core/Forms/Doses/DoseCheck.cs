using Myelon.Core.Logic;
using NodaTime;

namespace Myelon.Core.Forms;

/// <summary>What a dose check says.</summary>
public enum DoseVerdict
{
    /// <summary>The dose is at or below the limit, and every condition of the limit holds.</summary>
    Within,

    /// <summary>The dose is above the limit.</summary>
    Above,

    /// <summary>The limit is not made for this situation.</summary>
    NotApplicable,

    /// <summary>Something that decides is not known.</summary>
    CannotBeJudged,
}

/// <summary>A condition of a limit.</summary>
/// <param name="Expression">The condition as an expression, stable.</param>
/// <param name="Says">The condition in words.</param>
/// <param name="Holds">Whether it holds.</param>
public sealed record DoseCondition(string Expression, Text Says, Truth Holds)
{
    /// <summary>Whether only the cited paper has it and the guideline leaves it out: shown, and not part of the verdict.</summary>
    public bool IsOfSourceOnly { get; init; }

    /// <summary>Whether it was assumed and the user must confirm it: shown, and not part of the verdict.</summary>
    public bool IsAsked { get; init; }
}

/// <summary>Something of which some value would change what a check says.</summary>
/// <param name="Code">The code under which it is entered in a case.</param>
/// <param name="Label">What it is.</param>
/// <param name="KnownBy">How it comes to be known.</param>
/// <param name="Settles">The share of the values that were tried, 0 to 1, of which each alone would settle the check.</param>
public sealed record DoseNeed(string Code, Text Label, KnownBy KnownBy, double Settles);

/// <summary>One limit of the guideline, held against the courses of a lesion.</summary>
/// <param name="Id">The id (C1 … C5).</param>
/// <param name="Title">What is checked.</param>
/// <param name="Section">The section.</param>
/// <param name="Verdict">What comes of it.</param>
public sealed record DoseCheck(string Id, Text Title, string Section, DoseVerdict Verdict)
{
    private readonly Lazy<IReadOnlyList<DoseNeed>>? _needs;
    private readonly Lazy<IReadOnlyList<string>?>? _largest;

    /// <summary>The limit, or null where none is printed for the situation.</summary>
    public decimal? Limit { get; init; }

    /// <summary>The limit in words as the text prints it, before anything is known of a patient.</summary>
    public required Text Printed { get; init; }

    /// <summary>The unit of limit, dose and margin: "Gy", "Gy2" (BED with an alpha/beta of 2 Gy) or "Gy EQD2".</summary>
    public required string Unit { get; init; }

    /// <summary>The dose that is held against the limit, as far as it is known; null where the limit does not apply.</summary>
    public DoseRange? Dose { get; init; }

    /// <summary>The dose that is held against the limit: where it is not known exactly, the part that is already above it; else null.</summary>
    public decimal? Value => Dose?.Point ?? (Dose?.Low > Limit ? Dose?.Low : null);

    /// <summary>The limit less the dose: what is left, or negative what is too much.</summary>
    public decimal? Margin => Limit - Value;

    /// <summary>The dose point to which limit and dose refer.</summary>
    public required Text DosePoint { get; init; }

    /// <summary>What the check would say if what is asked about it (technique, earlier course, conditions) held; null where the dose decides nothing.</summary>
    public DoseVerdict? IfApplicable { get; init; }

    /// <summary>The conditions.</summary>
    public IReadOnlyList<DoseCondition> Conditions { get; init; } = [];

    /// <summary>The day from which a condition on the interval holds that fails today, or null.</summary>
    public LocalDate? OpensOn { get; init; }

    /// <summary>The levels at which the dose is the worst, as bits; 0 where all are alike or none is known.</summary>
    public ulong Levels { get; init; }

    /// <summary>What is missing: searched only when it is read.</summary>
    public IReadOnlyList<DoseNeed> Needs => _needs?.Value ?? [];

    /// <summary>Finds what is missing.</summary>
    public Func<IReadOnlyList<DoseNeed>> Missing
    {
        init => _needs = new(value);
    }

    /// <summary>
    /// The largest that would keep this limit, by its own judgement: conventional schedules, or maxima at the thecal sac in Gy by number of
    /// fractions. Empty where nothing would, null where nothing is proposed. Searched only when it is read.
    /// </summary>
    public IReadOnlyList<string>? LargestFitting => _largest?.Value;

    /// <summary>Finds the largest that would keep this limit.</summary>
    public Func<IReadOnlyList<string>?> Fitting
    {
        init => _largest = new(value);
    }

    /// <summary>A warning that must not be left out where the check is shown, or null.</summary>
    public Text? Warning { get; init; }

    /// <summary>Remarks: why it does not apply, and what the cited paper adds.</summary>
    public IReadOnlyList<Text> Notes { get; init; } = [];
}

/// <summary>The dose of the cord at one lesion.</summary>
public sealed class DoseAnswer
{
    private readonly Lazy<IReadOnlyList<Text>>? _fits;

    /// <summary>The cumulative BED with an alpha/beta of 2 Gy of the level that gets most; null where nothing is entered about doses.</summary>
    public DoseRange? Cumulative { get; init; }

    /// <summary>The cumulative BED with an alpha/beta of 2 Gy, or null while it is not known exactly.</summary>
    public decimal? CumulativeBed => Cumulative?.Point;

    /// <summary>The cumulative EQD2 with an alpha/beta of 2 Gy, or null.</summary>
    public decimal? CumulativeEqd2 { get; init; }

    /// <summary>Whether a planned course counts in the cumulative BED.</summary>
    public bool IncludesPlan { get; init; }

    /// <summary>The BED of the planned course with an alpha/beta of 2 Gy, or null without one or while it is not known exactly.</summary>
    public decimal? PlannedBed { get; init; }

    /// <summary>The BED of the largest single series, or null.</summary>
    public decimal? HighestSeriesBed { get; init; }

    /// <summary>The whole months since the last earlier course, or null.</summary>
    public decimal? IntervalMonths { get; init; }

    /// <summary>The checks; empty where nothing is entered about doses.</summary>
    public IReadOnlyList<DoseCheck> Checks { get; init; } = [];

    /// <summary>One sentence: which limit decides, and what it says; null where no limit applies.</summary>
    public Text? Decides { get; init; }

    /// <summary>The id of the check that decides, or null where none does.</summary>
    public string? DecidingId { get; init; }

    /// <summary>What would still keep every limit for this kind of plan, or why nothing is proposed; lines for each technique that is possible.</summary>
    public IReadOnlyList<Text> Fits => _fits?.Value ?? [];

    /// <summary>Finds what would still keep every limit.</summary>
    public Func<IReadOnlyList<Text>> Fitting
    {
        init => _fits = new(value);
    }

    /// <summary>What looks like a slip in the entries, for a person to check.</summary>
    public IReadOnlyList<(string Id, Text Says)> Questions { get; init; } = [];

    /// <summary>Notes on the whole.</summary>
    public IReadOnlyList<(string Id, Text Says)> Notes { get; init; } = [];
}

/// <summary>How a guideline judges doses.</summary>
public abstract class DoseRules
{
    /// <summary>The dose of the cord for the findings of a lesion.</summary>
    public abstract DoseAnswer Answer(Findings findings);

    /// <summary>The dose of the cord for what is entered without a case.</summary>
    /// <param name="record">What is entered.</param>
    /// <param name="isLumbar">Whether a level of the lumbar spine is meant.</param>
    public abstract DoseAnswer Check(CordRecord record, bool isLumbar);

    /// <summary>The facts under which courses and plan stand in a case.</summary>
    public abstract CordDoseSources Facts { get; }

    /// <summary>The ratio of alpha and beta of the cord in Gy, by which the doses are compared.</summary>
    public abstract decimal AlphaBeta { get; }

    /// <summary>The checks before anything is known of a patient: what they ask and what their limits are.</summary>
    public abstract IReadOnlyList<DoseCheck> Checks { get; }

    /// <summary>The limits as text of codes, for the fingerprint of the rules.</summary>
    public abstract string Canonical { get; }
}

/// <summary>The codes and words of a verdict.</summary>
public static class DoseWords
{
    /// <summary>The stable code.</summary>
    public static string Code(this DoseVerdict verdict) => verdict switch
    {
        DoseVerdict.Within => "within",
        DoseVerdict.Above => "above",
        DoseVerdict.NotApplicable => "not_applicable",
        _ => "cannot_be_judged",
    };

    /// <summary>The verdict in words. It never says "safe".</summary>
    public static Text Words(this DoseVerdict verdict) => verdict switch
    {
        DoseVerdict.Within => new("eingehalten", "within"),
        DoseVerdict.Above => new("überschritten", "above"),
        DoseVerdict.NotApplicable => new("nicht anwendbar", "not applicable"),
        _ => new("nicht beurteilbar", "cannot be judged"),
    };
}
