using System.Text;
using Myelon.Cohort;
using Myelon.Cohort.Counting;
using Myelon.Cohort.Reports;
using Myelon.Core.Forms;
using Myelon.Desk;
using Myelon.Desk.Inputs;
using Myelon.Tests.Editions;

namespace Myelon.Tests.Cohort;

/// <summary>Cohorts of cases that are written in a line.</summary>
internal static class Cohorts
{
    /// <summary>A case of the toy guideline with these facts.</summary>
    public static string Line(string name, string facts, string more = "") => $$"""{"format":"myelon-case/1","case":"{{name}}",{{more}}"facts":{ {{facts}} } }""";

    /// <summary>The report on lines.</summary>
    public static CohortReport Of(IEnumerable<string> lines, CohortOptions? options = null, GuidelineDesk? desk = null, string end = "\n") =>
        OfText(string.Concat(lines.Select(l => l + end)), options, desk);

    /// <summary>The report on a text.</summary>
    public static CohortReport OfText(string text, CohortOptions? options = null, GuidelineDesk? desk = null) =>
        OfBytes(Encoding.UTF8.GetBytes(text), options, desk);

    /// <summary>The report on bytes.</summary>
    public static CohortReport OfBytes(byte[] bytes, CohortOptions? options = null, GuidelineDesk? desk = null) =>
        new CohortCounter(desk ?? ToyGuidelineTests.Desk, options ?? new()).Count([new OpenedInput("cohort.ndjson", new MemoryStream(bytes), null)]);

    /// <summary>The states that occur, with their counts.</summary>
    public static string Told(Row row) =>
        string.Join(' ', CaseStates.All.Where(s => row.States[s] != 0).Select(s => $"{s.Code()}={row.States[s]?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "x"}"));

    /// <summary>The state that a verdict gives.</summary>
    public static CaseState StateOf(Verdict verdict, bool isContradicted = false, bool hasReason = false) => isContradicted ? CaseState.Error : verdict switch
    {
        Verdict.Open => CaseState.Open,
        Verdict.Excepted => CaseState.Excepted,
        Verdict.Deviates => hasReason ? CaseState.DeviatesWithReason : CaseState.DeviatesWithoutReason,
        Verdict.NotDone => CaseState.NotDone,
        Verdict.Due => CaseState.Due,
        Verdict.Met => CaseState.Met,
        Verdict.Applies => CaseState.NotJudged,
        _ => CaseState.NotConcerned,
    };
}
