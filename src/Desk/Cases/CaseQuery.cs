using System.Globalization;
using Myelon.Core;
using Myelon.Core.Reasoning;
using Myelon.Core.Speech;
using Myelon.Store;
using NodaTime;
using NodaTime.Text;

namespace Myelon.Desk.Cases;

/// <summary>Which cases the list shows, and in which order. An unknown word is taken as nothing said.</summary>
/// <param name="Search">Words that the pseudonym, the primary or the levels hold; a level by any of its names; a day of the board.</param>
/// <param name="Status">A status, "all", or empty for the current ones.</param>
/// <param name="Show">A group of cases, or empty for all.</param>
/// <param name="Sort">An order, or empty for urgency.</param>
/// <param name="Day">The day of the board: a date, "none" for cases without one, or empty for all.</param>
public sealed record CaseQuery(string Search, string Status, string Show, string Sort, string Day)
{
    /// <summary>The word for cases that no board has on its list.</summary>
    public const string NoDay = "none";

    /// <summary>How many cases stand on one page.</summary>
    public const int PageSize = 50;

    private static readonly LocalDatePattern[] Dates =
        [LocalDatePattern.Iso, .. new[] { "d.M.uuuu", "d.M.uu" }.Select(LocalDatePattern.CreateWithInvariantCulture)];

    /// <summary>The wished places; without a wish those before the signature.</summary>
    public IReadOnlyList<CaseStatus> Statuses =>
        [.. Enum.GetValues<CaseStatus>().Where(s => Status switch { "all" => true, "" => s < CaseStatus.Signed, _ => s.Code() == Status })];

    /// <summary>The lines that are wished, in the wished order.</summary>
    /// <param name="lines">All lines.</param>
    /// <param name="key">The facts in which is searched.</param>
    /// <param name="language">The language in which the words are searched.</param>
    public IReadOnlyList<CaseLine> Choose(IEnumerable<CaseLine> lines, KeyFacts key, Language language)
    {
        var search = new CaseSearch(Search, key, language);
        var day = DateOf(Day);
        var chosen = lines.Where(l => l.Pressing == Pressing.NotReadable
            || ((Day == NoDay ? l.BoardDate is null : day is null || l.BoardDate == day) && search.Finds(l) && Show switch
        {
            "urgent" => l.Pressing <= Pressing.Possibly,
            "not-entered" => l.Pressing == Pressing.NothingEntered,
            "contradictions" => l.Case.Evaluation is { Contradictions.Count: > 0 },
            "clear" => l.IsClear,
            "not-clear" => !l.IsClear,
            "deviates" => l.Deviates > 0,
            _ => true,
        }));
        var urgent = CaseLine.MostUrgentFirst(chosen);
        return
        [
            // What cannot be read stands first in every order: nobody knows how urgent it is.
            .. (Sort switch
            {
                "board" => urgent.OrderBy(l => l.BoardDate ?? LocalDate.MaxIsoValue),
                "name" => urgent.OrderBy(l => CaseSearch.Plain(l.Case.Stored.Content.Pseudonym), StringComparer.Ordinal),
                "open" => urgent.OrderByDescending(l => l.Open),
                _ => urgent,
            }).OrderBy(l => l.Pressing != Pressing.NotReadable),
        ];
    }

    /// <summary>The first place of the page on which a place stands.</summary>
    public static int PageOf(int place, int count) => Math.Clamp(place / PageSize, 0, Math.Max(count - 1, 0) / PageSize) * PageSize;

    /// <summary>A day as people and addresses write it, or null.</summary>
    public static LocalDate? DateOf(string text) =>
        Dates.Select(d => d.Parse(text.Trim())).FirstOrDefault(r => r.Success) is { } read ? read.Value : null;

    /// <summary>A day as an address holds it.</summary>
    public static string Code(LocalDate day) => day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);
}
