using System.Collections.Frozen;
using System.Globalization;
using Myelon.Core;
using Myelon.Core.Forms;

namespace Myelon.Desk.Reading;

/// <summary>What one word of a search may be.</summary>
public enum TermKind
{
    /// <summary>A word or a part of one.</summary>
    Word,

    /// <summary>The number of a recommendation behind its letter.</summary>
    Recommendation,

    /// <summary>A bare number: of a recommendation, or one that a text names.</summary>
    Number,

    /// <summary>A section: numbers with points between them.</summary>
    Section,
}

/// <summary>One word of a search.</summary>
/// <param name="Kind">What it may be.</param>
/// <param name="Written">The word as it was written.</param>
/// <param name="Folded">The word as it is compared; for a section without its sign, for a recommendation its number.</param>
public sealed record SearchTerm(TermKind Kind, string Written, string Folded)
{
    /// <summary>Other words that mean the same, as they are compared.</summary>
    public IReadOnlyList<string> Also { get; init; } = [];

    /// <summary>The keywords of the guideline that the word is one of.</summary>
    public IReadOnlyList<Keyword> Keywords { get; init; } = [];

    /// <summary>Whether a section treats what the word means.</summary>
    public bool IsTreatedIn(string section) => Keywords.Any(k => k.Sections.Any(s => Section.Holds(s, section)));

    /// <summary>The number; only of a recommendation or a bare number.</summary>
    public int Number => int.TryParse(Folded, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    /// <summary>Where it stands in a text; the number of a recommendation and a section are found by their place, not in texts.</summary>
    public IEnumerable<(int Start, int End)> In(Folded text) =>
        Kind is TermKind.Word or TermKind.Number ? text.Places(Folded, Kind == TermKind.Number).Concat(Also.SelectMany(text.PlacesAtStart)) : [];
}

/// <summary>A search: every word must be found.</summary>
public sealed class Query
{
    private const int LongestQuery = 200;

    /// <summary>Words that say nothing alone.</summary>
    private static readonly FrozenSet<string> Fillers =
        ((string[])[
            "und", "oder", "bei", "der", "die", "das", "des", "dem", "den", "in", "im", "mit", "von", "vom", "zu", "zur", "zum",
            "als", "fur", "nach", "am", "an",
                "and", "or", "of", "the", "with", "for", "to", "than", "a",
        ]).ToFrozenSet();

    private Query(string written, IReadOnlyList<SearchTerm> terms) => (Written, Terms) = (written, terms);

    /// <summary>What was written, cut where it is longer than any search.</summary>
    public string Written { get; }

    /// <summary>Its words.</summary>
    public IReadOnlyList<SearchTerm> Terms { get; }

    /// <summary>Whether nothing is searched.</summary>
    public bool IsEmpty => Terms.Count == 0;

    /// <summary>Reads a search.</summary>
    public static Query Of(string? written) => Of(written, []);

    /// <summary>Reads a search in which the words of the clinic stand for those of the guideline.</summary>
    public static Query Of(string? written, IReadOnlyList<Keyword> keywords)
    {
        var text = (written ?? "").Trim();
        text = text.Length > LongestQuery ? text[..LongestQuery] : text;
        var terms = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(TermOf).Where(t => t.Folded.Length > 0).ToList();
        if (keywords.Count > 0 && terms.Exists(t => !Fillers.Contains(t.Folded)))
        {
            terms = [.. terms.Where(t => !Fillers.Contains(t.Folded)).Select(t => With(t, keywords))];
        }

        return new Query(text, terms);
    }

    /// <summary>Whether all words stand in one of the texts or another.</summary>
    public bool Matches(params IEnumerable<string> texts)
    {
        var folded = texts.Select(Folded.Of).ToList();
        return Terms.All(t => folded.Exists(f => t.In(f).Any()));
    }

    /// <summary>Whether all words stand in the texts, in either language.</summary>
    public bool Matches(params IEnumerable<Text?> texts) => Matches(texts.OfType<Text>().SelectMany(t => new[] { t.De, t.En }));

    /// <summary>The text in pieces, those that were searched marked.</summary>
    public IReadOnlyList<(string Text, bool IsHit)> Marked(string text)
    {
        var folded = Folded.Of(text);
        var pieces = new List<(string, bool)>();
        var at = 0;
        foreach (var (start, end) in Terms.SelectMany(t => t.In(folded)).OrderBy(p => p.Start).ThenByDescending(p => p.End))
        {
            if (end <= at)
            {
                continue;
            }

            var from = Math.Max(start, at);
            if (from > at)
            {
                pieces.Add((text[at..from], false));
            }

            pieces.Add((text[from..end], true));
            at = end;
        }

        if (at < text.Length)
        {
            pieces.Add((text[at..], false));
        }

        return pieces;
    }

    /// <summary>The word with its stem, and with all that mean the same.</summary>
    private static SearchTerm With(SearchTerm term, IReadOnlyList<Keyword> keywords)
    {
        if (term.Kind != TermKind.Word)
        {
            return term;
        }

        var stem = Stem(term.Folded);
        var meant = keywords.Where(k => k.Words.Any(w => IsSame(term.Folded, stem, Reading.Folded.Of(w).Letters))).ToList();
        return term with { Keywords = meant, Also = [stem, .. meant.SelectMany(k => k.Words).Select(w => Stem(Reading.Folded.Of(w).Letters)).Distinct()] };
    }

    /// <summary>Whether a searched word is a known one: the same stem, or, of longer ones, one inside the other as compounds have it.</summary>
    private static bool IsSame(string word, string stem, string known)
    {
        const int compound = 6;
        const int beginning = 4;
        var knownStem = Stem(known);
        return word == known || stem == knownStem
            || (stem.Length >= beginning && known.StartsWith(stem, StringComparison.Ordinal))
            || (knownStem.Length >= compound && word.Contains(knownStem, StringComparison.Ordinal));
    }

    /// <summary>A word without its ending, where enough is left to tell it.</summary>
    private static string Stem(string word)
    {
        const int shortest = 5;
        var ending = ((string[])["ungen", "ern", "en", "er", "es", "em", "s", "e", "n"]).FirstOrDefault(e => word.Length - e.Length >= shortest
            && word.EndsWith(e, StringComparison.Ordinal));
        return ending is null ? word : word[..^ending.Length];
    }

    private static SearchTerm TermOf(string word)
    {
        var bare = word.Trim(',', ';', '.', ':', '?', '!', '"', '„', '“', '(', ')');
        var number = bare.TrimStart('§');
        var isSection = number.Length > 0 && (number != bare || number.Contains('.'))
            && number.Split('.').All(p => p.Length is 1 or 2 && p.All(char.IsAsciiDigit));
        return bare.Length > 1 && bare[0] is 'R' or 'r' && bare.Skip(1).All(char.IsAsciiDigit)
            ? new SearchTerm(TermKind.Recommendation, word, bare[1..].TrimStart('0'))
            : isSection ? new SearchTerm(TermKind.Section, word, number)
            : bare.Length > 0 && bare.All(char.IsAsciiDigit) ? new SearchTerm(TermKind.Number, word, bare)
            : new SearchTerm(TermKind.Word, word, Folded.Of(bare).Letters);
    }
}
