using Myelon.Core;
using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Core.Speech;

namespace Myelon.Desk.Reading;

/// <summary>A recommendation that a search found.</summary>
/// <param name="Recommendation">The recommendation.</param>
/// <param name="Rank">By what: 0 its number or section, 1 the title, 2 the paraphrase, 3 a keyword of its section, 4 facts that its conditions use.</param>
/// <param name="Facts">The facts with a hit.</param>
public sealed record Found(Recommendation Recommendation, int Rank, IReadOnlyList<Fact> Facts);

/// <summary>The search over recommendations: numbers, sections, titles, paraphrases, facts; both languages at once.</summary>
/// <param name="recommendations">The recommendations.</param>
public sealed class RecommendationSearch(IReadOnlyList<Recommendation> recommendations)
{
    private readonly IReadOnlyList<Entry> _entries = [.. recommendations.Select(r => new Entry(r))];

    /// <summary>What is found, the nearest hits first. Every word must be found somewhere.</summary>
    public IReadOnlyList<Found> Find(Query query, string? grade) =>
    [
        .. _entries.Where(e => grade is not { Length: > 0 } || e.Recommendation.Sentences.Any(s => s.Grade.Code() == grade))
            .Select(e => e.Find(query))
            .OfType<Found>()
            .OrderBy(f => query.IsEmpty ? 0 : f.Rank)
            .ThenBy(f => f.Recommendation.Number),
    ];

    /// <summary>The word of titles and labels that a misspelt one probably means, or null.</summary>
    public string? Suggestion(Query query, Language language)
    {
        var known = _entries.SelectMany(e => e.Words(language)).Distinct(StringComparer.OrdinalIgnoreCase).ToLookup(w => Folded.Of(w).Letters);
        var meant = query.Terms.Select(t => t.Kind != TermKind.Word || known.Any(k => k.Key.Contains(t.Folded, StringComparison.Ordinal)) ? t.Written
            : Nearest.Of(t.Folded, known.Select(k => k.Key)) is { } near ? known[near].First() : null).ToList();
        var suggested = string.Join(' ', meant);
        return meant.Contains(null) || suggested == query.Written ? null : suggested;
    }

    private sealed class Entry
    {
        private readonly IReadOnlyList<Folded> _title;
        private readonly IReadOnlyList<Folded> _says;
        private readonly IReadOnlyList<(Fact Fact, IReadOnlyList<Folded> Label)> _facts;

        public Entry(Recommendation recommendation)
        {
            Recommendation = recommendation;
            _title = Both(recommendation.Title);
            _says = Both(recommendation.Says);
            var slots = RecommendationSlots.Of(recommendation);
            _facts = [.. FactsUsed.In(slots.Select(s => s.Condition)).Select(f => (f, Both(f.Label)))];
        }

        public Recommendation Recommendation { get; }

        public IEnumerable<string> Words(Language language) =>
            _facts.Select(f => f.Fact.Label.In(language)).Append(Recommendation.Title.In(language)).Append(Recommendation.Says.In(language))
                .SelectMany(t => t.Split([' ', ',', '.', ':', ';', '(', ')', '„', '“', '"', '/'], StringSplitOptions.RemoveEmptyEntries))
                .Where(w => w.Length > 3);

        public Found? Find(Query query)
        {
            var (rank, facts) = (0, new List<Fact>());
            foreach (var term in query.Terms)
            {
                if (RankOf(term, facts) is not { } own)
                {
                    return null;
                }

                rank = Math.Max(rank, own);
            }

            return new Found(Recommendation, rank, [.. facts.Distinct()]);
        }

        private int? RankOf(SearchTerm term, List<Fact> facts)
        {
            var here = term.Kind switch
            {
                TermKind.Recommendation or TermKind.Number => term.Number == Recommendation.Number,
                TermKind.Section => Section.Holds(term.Folded, Recommendation.Section),
                _ => false,
            };
            if (here || IsIn(_title))
            {
                return here ? 0 : 1;
            }

            if (IsIn(_says))
            {
                return 2;
            }

            if (term.IsTreatedIn(Recommendation.Section))
            {
                return 3;
            }

            var hits = _facts.Where(f => IsIn(f.Label)).Select(f => f.Fact).ToList();
            facts.AddRange(hits);
            return hits.Count > 0 ? 4 : null;

            bool IsIn(IReadOnlyList<Folded> texts) => texts.Any(t => term.In(t).Any());
        }

        private static IReadOnlyList<Folded> Both(Text text) => [Folded.Of(text.De), Folded.Of(text.En)];
    }
}
