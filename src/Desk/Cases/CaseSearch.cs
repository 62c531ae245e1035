using Myelon.Core;
using Myelon.Core.Logic;
using Myelon.Core.Reasoning;
using Myelon.Core.Speech;
using NodaTime;

namespace Myelon.Desk.Cases;

/// <summary>What is searched in the list: words, levels by any of their names, a day of the board.</summary>
internal sealed class CaseSearch
{
    private readonly KeyFacts _key;
    private readonly Language _language;
    private readonly string[] _words;
    private readonly ulong _levels;
    private readonly string[] _besideLevels;
    private readonly LocalDate? _day;

    public CaseSearch(string text, KeyFacts key, Language language)
    {
        (_key, _language) = (key, language);
        _words = WordsOf(text);
        _day = CaseQuery.DateOf(text);
        var read = SpinalLevels.Read(text);
        _levels = read.BitsIn(key.Levels.Values.Select(v => v.Code));
        _besideLevels = [.. read.Rest.SelectMany(WordsOf)];
    }

    /// <summary>Whether a case is meant: it holds all words, or one of the levels and the words beside them, or its board meets on the day.</summary>
    public bool Finds(CaseLine line)
    {
        if (_words.Length == 0 || (_day is not null && line.BoardDate == _day))
        {
            return true;
        }

        var text = Plain(Text(line));
        return _words.All(text.Contains)
            || (_levels != 0 && line.Case.Reading.Case is { } read && (CaseWords.Levels(read, _key.Levels) & _levels) != 0 && _besideLevels.All(text.Contains));
    }

    /// <summary>A text for searching: without case and umlauts.</summary>
    public static string Plain(string text) => text.ToLowerInvariant()
        .Replace('ä', 'a').Replace('ö', 'o').Replace('ü', 'u').Replace("ß", "ss", StringComparison.Ordinal);

    private static string[] WordsOf(string text) => Plain(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>What is searched for words: levels are read as such where the search names one, so that Th1 is not found in Th11.</summary>
    private string Text(CaseLine line) => line.Case.Reading.Case is { } read
        ? string.Join(
            ' ',
            line.Case.Stored.Content.Pseudonym,
            Words.Value(_key.Primary, read.Facts[_key.Primary], read.AsOf, _language),
            _levels == 0 ? CaseWords.Levels(read, _key.Levels, _language) : "")
        : line.Case.Stored.Content.Pseudonym;
}
