using System.Collections.Frozen;
using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Core.Speech;
using Myelon.Medicine.Instruments.Scores;
using Myelon.Medicine.SpinalMetastases;
using Myelon.Medicine.SpinalMetastases.Evidence;
using Myelon.Medicine.SpinalMetastases.Timing;
using Myelon.Medicine.Vocabulary;

namespace Myelon.Web.Reading;

/// <summary>What refers to what in the guideline, and under which address it stands.</summary>
internal static class Library
{
    private static readonly FrozenSet<string> KnownDiscrepancies = Discrepancies.All.Select(d => d.Id).ToFrozenSet();

    private static readonly Lazy<ILookup<Fact, Recommendation>> ByFact = new(() => Recommendations.All
        .SelectMany(r => FactsUsed.In(RecommendationSlots.Of(r).Select(s => s.Condition)).Select(f => (Fact: f, Recommendation: r)))
        .ToLookup(p => p.Fact, p => p.Recommendation));

    /// <summary>Every section of which something of ours speaks, in order, with the sections that hold them.</summary>
    public static IReadOnlyList<string> Sections { get; } =
    [
        .. Recommendations.All.Select(r => r.Section)
            .Concat(AllFacts.Vocabulary.Facts.SelectMany(f => f.Sections))
            .Concat(EvidenceTables.Rows.SelectMany(r => r.Sections))
            .Concat(DiagnosticAccuracy.Rows.Select(r => r.Section))
            .Concat(DiagnosticAccuracy.Rules.Select(r => r.Section))
            .Concat(TimeRules.Table.Rules.SelectMany(r => r.Sections))
            .Concat(TimeRules.Table.Limits.SelectMany(l => l.Sections))
            .Concat(AllScores.Scores.Select(s => s.Section).Where(s => s.Length > 0))
            .Concat(Discrepancies.All.SelectMany(SectionsOf))
            .Concat(Rules.All.Pathway!.Tables.SelectMany(t => t.Cells.Concat(t.Overlays)).SelectMany(SectionsOf))
            .Concat([Lists.Complications.Section])
            .Concat(Lists.Codes.Select(c => c.Section))
            .SelectMany(WithHolders)
            .Distinct()
            .OrderBy(SortKey, StringComparer.Ordinal),
    ];

    private static readonly FrozenSet<string> KnownSections = Sections.ToFrozenSet();

    /// <summary>Whether there is a page for a section.</summary>
    public static bool HasSection(string section) => KnownSections.Contains(section);

    /// <summary>Whether there is a discrepancy with an id.</summary>
    public static bool HasDiscrepancy(string id) => KnownDiscrepancies.Contains(id);

    /// <summary>The recommendations whose conditions use a fact.</summary>
    public static IEnumerable<Recommendation> Using(Fact fact) => ByFact.Value[fact];

    /// <summary>The scores that ask a fact.</summary>
    public static IEnumerable<Score> ScoresUsing(Fact fact) => AllScores.Scores.Where(s => s.Facts.Contains(fact) || s.Total == fact);

    /// <summary>The cells of the pathway that ask a fact.</summary>
    public static IEnumerable<Cell> CellsUsing(Fact fact) =>
        Rules.All.Pathway!.Tables.SelectMany(t => t.Cells.Concat(t.Overlays)).Where(c => FactsUsed.In(c.When).Contains(fact));

    /// <summary>The address of a recommendation.</summary>
    public static string Of(Recommendation recommendation) => $"/guideline/recommendations/{recommendation.Number}";

    /// <summary>The address of a fact.</summary>
    public static string Of(Fact fact) => $"/guideline/facts/{fact.Code}";

    /// <summary>The address of a score.</summary>
    public static string Of(Score score) => $"/guideline/scores/{score.Code}";

    /// <summary>The address of a cell.</summary>
    public static string Of(Cell cell) => $"/guideline/pathway#{cell.Id}";

    /// <summary>The address of a row of evidence.</summary>
    public static string Of(EvidenceRow row) => $"/guideline/tables/{row.Group.Code}#{row.Id}";

    /// <summary>The address of a discrepancy.</summary>
    public static string OfDiscrepancy(string id) => $"/guideline/discrepancies#{id}";

    /// <summary>The address of a section.</summary>
    public static string OfSection(string section) => $"/guideline/sections/{section}";

    /// <summary>The address of a timing rule or a limit.</summary>
    public static string OfRule(string id) => $"/guideline/tables#{id}";

    /// <summary>The sections that a discrepancy names as its place.</summary>
    public static IEnumerable<string> SectionsOf(Discrepancy discrepancy) => SectionsIn(discrepancy.Place.Split(", "));

    /// <summary>The sections among the sources of a cell.</summary>
    public static IEnumerable<string> SectionsOf(Cell cell) => SectionsIn(cell.Sources);

    /// <summary>The timing rules of a section and those in it.</summary>
    public static IEnumerable<TimingRule> RulesIn(string section) => TimeRules.Table.Rules.Where(r => r.Sections.Any(s => Chapters.Holds(section, s)));

    /// <summary>The limits of a section and those in it.</summary>
    public static IEnumerable<Limit> LimitsIn(string section) => TimeRules.Table.Limits.Where(l => l.Sections.Any(s => Chapters.Holds(section, s)));

    private static IEnumerable<string> SectionsIn(IEnumerable<string> places) => places.Where(p => p.Length > 1 && p[0] == '§').Select(p => p[1..]);

    /// <summary>A section and all that hold it: 10.5.6, 10.5, 10.</summary>
    private static IEnumerable<string> WithHolders(string section)
    {
        var parts = section.Split('.');
        return Enumerable.Range(1, parts.Length).Select(n => string.Join('.', parts.Take(n)));
    }

    private static string SortKey(string section) => string.Concat(section.Split('.').Select(p => p.PadLeft(3, '0') + "."));
}
