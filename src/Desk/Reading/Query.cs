using System.Globalization;
using Myelon.Core;

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
public sealed record Term(TermKind Kind, string Written, string Folded)
{
    /// <summary>The number; only of a recommendation or a bare number.</summary>
    public int Number => int.TryParse(Folded, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    /// <summary>Where it stands in a text; the number of a recommendation and a section are found by their place, not in texts.</summary>
    public IEnumerable<(int Start, int End)> In(Folded text) =>
        Kind is TermKind.Word or TermKind.Number ? text.Places(Folded, Kind == TermKind.Number) : [];
}

/// <summary>A search: every word must be found.</summary>
public sealed class Query
{
    private const int LongestQuery = 200;

    private Query(string written, IReadOnlyList<Term> terms) => (Written, Terms) = (written, terms);

    /// <summary>What was written, cut where it is longer than any search.</summary>
    public string Written { get; }

    /// <summary>Its words.</summary>
    public IReadOnlyList<Term> Terms { get; }

    /// <summary>Whether nothing is searched.</summary>
    public bool IsEmpty => Terms.Count == 0;

    /// <summary>Reads a search.</summary>
    public static Query Of(string? written)
    {
        var text = (written ?? "").Trim();
        text = text.Length > LongestQuery ? text[..LongestQuery] : text;
        return new Query(text, [.. text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(TermOf).Where(t => t.Folded.Length > 0)]);
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

    private static Term TermOf(string word)
    {
        var bare = word.Trim(',', ';', '.', ':', '?', '!', '"', '„', '“', '(', ')');
        var number = bare.TrimStart('§');
        var isSection = number.Length > 0 && (number != bare || number.Contains('.'))
            && number.Split('.').All(p => p.Length is 1 or 2 && p.All(char.IsAsciiDigit));
        return bare.Length > 1 && bare[0] is 'R' or 'r' && bare.Skip(1).All(char.IsAsciiDigit)
            ? new Term(TermKind.Recommendation, word, bare[1..].TrimStart('0'))
            : isSection ? new Term(TermKind.Section, word, number)
            : bare.Length > 0 && bare.All(char.IsAsciiDigit) ? new Term(TermKind.Number, word, bare)
            : new Term(TermKind.Word, word, Folded.Of(bare).Letters);
    }
}
