using Myelon.Cohort.Counting;
using Myelon.Cohort.Statistics;
using Myelon.Core;
using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Core.Reasoning;

namespace Myelon.Cohort.Reports;

/// <summary>A case or a line of an input.</summary>
/// <param name="Source">The input as the user named it.</param>
/// <param name="Line">The line, where the input has several.</param>
public sealed record Place(string Source, int? Line);

/// <summary>The counts of one recommendation in one part of the cohort; null is a count that is not shown because it is small.</summary>
public sealed class Row
{
    /// <summary>All of the unit.</summary>
    public required long? Units { get; init; }

    /// <summary>Those whom it certainly concerns.</summary>
    public required long? Concerned { get; init; }

    /// <summary>For each state how many.</summary>
    public required IReadOnlyDictionary<CaseState, long?> States { get; init; }

    /// <summary>How many of those who can be judged it was met for; null where that is none, or may not be shown.</summary>
    public Wilson? Adherence => States[CaseState.Met] is { } met && CaseStates.Judged.Select(s => States[s]).ToList() is var judged
        && !judged.Contains(null) && judged.Sum(s => s!.Value) is > 0 and var all ? new Wilson(met, all) : null;
}

/// <summary>One recommendation of a report.</summary>
/// <param name="Recommendation">The recommendation.</param>
/// <param name="Unit">What is counted.</param>
/// <param name="All">The whole cohort.</param>
/// <param name="Groups">The parts of the cohort, where it is divided, in the order of the report's groups.</param>
/// <param name="Years">The years, in the order of the report's years.</param>
public sealed record ReportRow(Recommendation Recommendation, Unit Unit, Row All, IReadOnlyList<Row> Groups, IReadOnlyList<Row> Years);

/// <summary>An entry that is missing in many cases.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Settles">How many open verdicts it alone could settle, over all cases.</param>
/// <param name="Cases">In how many cases it is asked for.</param>
public sealed record MissingEntry(Fact Fact, long Settles, long Cases);

/// <summary>One thing to look up: an entry of one case.</summary>
/// <param name="Case">The name of the case.</param>
/// <param name="Place">Where the case stands.</param>
/// <param name="Lesion">The lesion, or null for the patient.</param>
/// <param name="Fact">The entry.</param>
/// <param name="Settles">The open recommendations that it alone could settle.</param>
/// <param name="Touches">How many open recommendations it could narrow, those among them.</param>
public sealed record ToDo(string Case, Place Place, string? Lesion, Fact Fact, IReadOnlyList<Recommendation> Settles, int Touches);

/// <summary>What a cohort lacks.</summary>
/// <param name="Looked">In how many cases was looked; null where that is small.</param>
/// <param name="Facts">The missing entries that would settle most.</param>
/// <param name="List">What a documentarist looks up first.</param>
public sealed record Missing(long? Looked, IReadOnlyList<MissingEntry> Facts, IReadOnlyList<ToDo> List);

/// <summary>The report on a cohort.</summary>
public sealed record CohortReport
{
    /// <summary>The rules by which it was judged.</summary>
    public required RuleSet Rules { get; init; }

    /// <summary>How many patients were counted; null where that is small.</summary>
    public required long? Patients { get; init; }

    /// <summary>How many lesions were counted; a case without lesions counts as one.</summary>
    public required long? Lesions { get; init; }

    /// <summary>How many patients have entries that contradict each other.</summary>
    public required long? Contradictory { get; init; }

    /// <summary>How many cases could not be read.</summary>
    public required long Refused { get; init; }

    /// <summary>The first of them.</summary>
    public required IReadOnlyList<Place> RefusedPlaces { get; init; }

    /// <summary>How many names stand more than once; null where there were too many names to tell.</summary>
    public required long? Repeated { get; init; }

    /// <summary>By what it is divided, or null.</summary>
    public required Dimension? By { get; init; }

    /// <summary>The parts, in their order.</summary>
    public required IReadOnlyList<Group> Groups { get; init; }

    /// <summary>The years, in their order.</summary>
    public required IReadOnlyList<Group> Years { get; init; }

    /// <summary>The least count that is shown, or 0.</summary>
    public required int MinCell { get; init; }

    /// <summary>The recommendations in their order.</summary>
    public required IReadOnlyList<ReportRow> Rows { get; init; }

    /// <summary>What is missing; null where nobody asked.</summary>
    public required Missing? Missing { get; init; }

    /// <summary>Whether counts are hidden.</summary>
    public bool HidesSmall => MinCell > 1;
}
