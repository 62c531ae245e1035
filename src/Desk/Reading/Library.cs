using System.Collections.Frozen;
using Myelon.Core;
using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Core.Reasoning;
using Myelon.Core.Speech;

namespace Myelon.Desk.Reading;

/// <summary>What refers to what in a guideline.</summary>
public sealed class Library
{
    private readonly FrozenSet<string> _discrepancies;
    private readonly FrozenSet<string> _sections;
    private readonly Lazy<ILookup<Fact, Recommendation>> _byFact;
    private readonly Lazy<RecommendationSearch> _search;

    /// <summary>The library of a guideline.</summary>
    public Library(Guideline guideline)
    {
        Guideline = guideline;
        var rules = guideline.Rules;
        _discrepancies = rules.Discrepancies.Select(d => d.Id).ToFrozenSet();
        _byFact = new(() => rules.Recommendations
            .SelectMany(r => FactsUsed.In(RecommendationSlots.Of(r).Select(s => s.Condition)).Select(f => (Fact: f, Recommendation: r)))
            .ToLookup(p => p.Fact, p => p.Recommendation));
        _search = new(() => new RecommendationSearch(rules.Recommendations));
        Sections =
        [
            .. rules.Recommendations.Select(r => r.Section)
                .Concat(rules.Vocabulary.Facts.SelectMany(guideline.SectionsOf))
                .Concat(guideline.Evidence.Rows.SelectMany(r => r.Sections))
                .Concat(guideline.Evidence.Accuracy.Select(r => r.Section))
                .Concat(guideline.Evidence.ModalityRules.Select(r => r.Section))
                .Concat(rules.Timetable.Rules.SelectMany(r => r.Sections))
                .Concat(rules.Timetable.Limits.SelectMany(l => l.Sections))
                .Concat(rules.Scores.Select(s => s.Section).Where(s => s.Length > 0))
                .Concat(rules.Discrepancies.SelectMany(SectionsOf))
                .Concat(Cells.SelectMany(SectionsOf))
                .Concat(guideline.Evidence.Checklists.Select(c => c.Section))
                .Concat(guideline.Evidence.DiagnosisCodes.Select(c => c.Section))
                .Concat(guideline.Sections.Select(s => s.Number))
                .SelectMany(WithHolders)
                .Distinct()
                .OrderBy(SortKey, StringComparer.Ordinal),
        ];
        _sections = Sections.ToFrozenSet();
    }

    /// <summary>The guideline.</summary>
    public Guideline Guideline { get; }

    /// <summary>Every section of which something of ours speaks, in order, with the sections that hold them.</summary>
    public IReadOnlyList<string> Sections { get; }

    /// <summary>The search over the recommendations.</summary>
    public RecommendationSearch Search => _search.Value;

    /// <summary>All cells of the pathway, with what is added to them.</summary>
    public IEnumerable<Cell> Cells => Guideline.Rules.Pathway?.Tables.SelectMany(t => t.Cells.Concat(t.Overlays)) ?? [];

    /// <summary>A recommendation by which is shown how one searches.</summary>
    public Recommendation Example => Guideline.Rules.Recommendations[Guideline.Rules.Recommendations.Count * 3 / 4];

    /// <summary>A fact by which is shown how one searches: one of a section, for which most recommendations ask.</summary>
    public Fact ExampleFact => field ??= Guideline.Rules.Vocabulary.Facts
        .OrderByDescending(f => Guideline.SectionsOf(f).Count > 0).ThenByDescending(f => Using(f).Count()).First();

    /// <summary>Reads a search in the words of the clinic and of the guideline.</summary>
    public Query Read(string? written) => Query.Of(written, Guideline.Keywords);

    /// <summary>The sections that a search means: those that are named, and those that treat a word of the clinic.</summary>
    public IReadOnlyList<string> SectionsFor(Query query) =>
    [
        .. query.Terms.SelectMany(t => t.Kind == TermKind.Section ? [t.Folded] : t.Keywords.SelectMany(k => k.Sections)).Distinct()
            .Where(s => HasSection(s) && query.Terms.All(t => t.Kind == TermKind.Section || Allows(t, s)))
            .OrderBy(SortKey, StringComparer.Ordinal),
    ];

    /// <summary>Whether a word does not speak against a section: it names it, or it names none.</summary>
    private static bool Allows(SearchTerm term, string section) =>
        term.Keywords.All(k => k.Sections.Count == 0) || term.Keywords.Any(k => k.Sections.Contains(section));

    /// <summary>The heading of a section, else of the chapter that holds it.</summary>
    public Text TitleOf(string section) => HeadingOf(section)?.Title ?? ChapterOf(section)?.Title ?? new("§" + section, "§" + section);

    /// <summary>The section as the guideline lists it, or null.</summary>
    public SectionHeading? HeadingOf(string section) => Guideline.Sections.FirstOrDefault(s => s.Number == section);

    /// <summary>What the advisers say from a section and those in it, without a grade, each with its question.</summary>
    public IEnumerable<(Adviser Adviser, Advice Advice)> AdviceIn(string section) =>
        Guideline.Rules.Advisers.SelectMany(a => a.Advice.Where(x => Section.Holds(section, x.Section)).Select(x => (a, x)));

    /// <summary>Whether there is a page for a section.</summary>
    public bool HasSection(string section) => _sections.Contains(section);

    /// <summary>Whether there is a discrepancy with an id.</summary>
    public bool HasDiscrepancy(string id) => _discrepancies.Contains(id);

    /// <summary>The chapter that holds a section, or null.</summary>
    public Chapter? ChapterOf(string section) => Guideline.Chapters.FirstOrDefault(c => c.Holds(section));

    /// <summary>The recommendations whose conditions use a fact.</summary>
    public IEnumerable<Recommendation> Using(Fact fact) => _byFact.Value[fact];

    /// <summary>The scores that ask a fact.</summary>
    public IEnumerable<Score> ScoresUsing(Fact fact) => Guideline.Rules.Scores.Where(s => s.Facts.Contains(fact) || s.Total == fact);

    /// <summary>The cells of the pathway that ask a fact.</summary>
    public IEnumerable<Cell> CellsUsing(Fact fact) => Cells.Where(c => FactsUsed.In(c.When).Contains(fact));

    /// <summary>The discrepancies at a recommendation.</summary>
    public IEnumerable<Discrepancy> DiscrepanciesAt(Recommendation recommendation) =>
        Guideline.Rules.Discrepancies.Where(d => d.Members.Contains(recommendation));

    /// <summary>The timing rules of a section and those in it.</summary>
    public IEnumerable<TimingRule> RulesIn(string section) =>
        Guideline.Rules.Timetable.Rules.Where(r => EvidenceBook.InSection(r.Sections, section));

    /// <summary>The limits of a section and those in it.</summary>
    public IEnumerable<Limit> LimitsIn(string section) =>
        Guideline.Rules.Timetable.Limits.Where(l => EvidenceBook.InSection(l.Sections, section));

    /// <summary>The sections that a discrepancy names as its place.</summary>
    public static IEnumerable<string> SectionsOf(Discrepancy discrepancy) => SectionsIn(discrepancy.Place.Split(", "));

    /// <summary>The sections among the sources of a cell.</summary>
    public static IEnumerable<string> SectionsOf(Cell cell) => SectionsIn(cell.Sources);

    private static IEnumerable<string> SectionsIn(IEnumerable<string> places) => places.Where(p => p.Length > 1 && p[0] == '§').Select(p => p[1..]);

    /// <summary>A section and all that hold it: 10.5.6, 10.5, 10.</summary>
    private static IEnumerable<string> WithHolders(string section)
    {
        var parts = section.Split('.');
        return Enumerable.Range(1, parts.Length).Select(n => string.Join('.', parts.Take(n)));
    }

    private static string SortKey(string section) => string.Concat(section.Split('.').Select(p => p.PadLeft(3, '0') + "."));
}
