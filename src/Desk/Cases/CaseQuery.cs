using Myelon.Core;
using Myelon.Core.Reasoning;
using Myelon.Core.Speech;
using Myelon.Store;

namespace Myelon.Desk.Cases;

/// <summary>Which cases the list shows, and in which order. An unknown word is taken as nothing said.</summary>
/// <param name="Search">Words that the pseudonym, the primary or the levels hold.</param>
/// <param name="Status">A status, "all", or empty for the current ones.</param>
/// <param name="Show">A group of cases, or empty for all.</param>
/// <param name="Sort">An order, or empty for urgency.</param>
public sealed record CaseQuery(string Search, string Status, string Show, string Sort)
{
    /// <summary>The wished places; without a wish those before the signature.</summary>
    public IReadOnlyList<CaseStatus> Statuses =>
        [.. Enum.GetValues<CaseStatus>().Where(s => Status switch { "all" => true, "" => s < CaseStatus.Signed, _ => s.Code() == Status })];

    /// <summary>The lines that are wished, in the wished order.</summary>
    /// <param name="lines">All lines.</param>
    /// <param name="key">The facts in which is searched.</param>
    /// <param name="language">The language in which the words are searched.</param>
    public IReadOnlyList<CaseLine> Choose(IEnumerable<CaseLine> lines, KeyFacts key, Language language)
    {
        var wanted = Plain(Search).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var chosen = lines.Where(l => wanted.All(Plain(Text(l, key, language)).Contains) && Show switch
        {
            "urgent" => l.Pressing <= Pressing.Possibly,
            "not-entered" => l.Pressing == Pressing.NothingEntered,
            "contradictions" => l.Case.Evaluation is { Contradictions.Count: > 0 },
            "clear" => l.IsClear,
            "not-clear" => !l.IsClear,
            "deviates" => l.Deviates > 0,
            _ => true,
        });
        var urgent = CaseLine.MostUrgentFirst(chosen);
        return
        [
            .. Sort switch
            {
                "board" => urgent.OrderBy(l => l.Case.Stored.Content.BoardDate ?? NodaTime.LocalDate.MaxIsoValue),
                "name" => urgent.OrderBy(l => Plain(l.Case.Stored.Content.Pseudonym), StringComparer.Ordinal),
                "open" => urgent.OrderByDescending(l => l.Open),
                _ => urgent,
            },
        ];
    }

    private static string Text(CaseLine line, KeyFacts key, Language language) => line.Case.Reading.Case is { } read
        ? string.Join(
            ' ',
            line.Case.Stored.Content.Pseudonym,
            Words.Value(key.Primary, read.Facts[key.Primary], read.AsOf.Offset, language),
            CaseWords.Levels(read, key.Levels, language))
        : line.Case.Stored.Content.Pseudonym;

    /// <summary>A text for searching: without case and umlauts.</summary>
    private static string Plain(string text) => text.ToLowerInvariant()
        .Replace('ä', 'a').Replace('ö', 'o').Replace('ü', 'u').Replace("ß", "ss", StringComparison.Ordinal);
}
