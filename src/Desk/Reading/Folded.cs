using System.Text;

namespace Myelon.Desk.Reading;

/// <summary>
/// A text as a search compares it: small letters, umlauts with and without dots and written out alike (Rücken, Rucken, Ruecken),
/// no hyphens. It knows where each letter stood, so that a hit can be marked in the text as it was.
/// </summary>
public sealed class Folded
{
    private readonly string _letters;
    private readonly int[] _places;

    private Folded(string letters, int[] places) => (_letters, _places) = (letters, places);

    /// <summary>The letters.</summary>
    public string Letters => _letters;

    /// <summary>Folds a text.</summary>
    public static Folded Of(string text)
    {
        var letters = new StringBuilder(text.Length);
        var places = new List<int>(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var letter = char.ToLowerInvariant(text[i]);
            switch (letter)
            {
                case 'ä': Add('a'); break;
                case 'ö': Add('o'); break;
                case 'ü': Add('u'); break;
                case 'ß': Add('s'); Add('s'); break;
                case 'e' when letters.Length > 0 && letters[^1] is 'a' or 'o' or 'u' && IsPlainVowel(i - 1): break;
                case '-' or '\u2011' or '\u00AD' or '\u0308': break;
                case '\u00A0': Add(' '); break;
                default: Add(letter); break;
            }

            void Add(char c)
            {
                letters.Append(c);
                places.Add(i);
            }
        }

        return new Folded(letters.ToString(), [.. places, text.Length]);

        // Only "ae" written out is folded, never the e after a letter that already has its dots.
        bool IsPlainVowel(int at) => at >= 0 && char.ToLowerInvariant(text[at]) is 'a' or 'o' or 'u';
    }

    /// <summary>Where the letters of a folded word stand in the original text, each with its end.</summary>
    public IEnumerable<(int Start, int End)> Places(string word, bool wholeNumber)
    {
        for (var at = _letters.IndexOf(word, StringComparison.Ordinal);
            word.Length > 0 && at >= 0;
            at = _letters.IndexOf(word, at + word.Length, StringComparison.Ordinal))
        {
            if (!wholeNumber || (!IsDigit(at - 1) && !IsDigit(at + word.Length)))
            {
                yield return (_places[at], _places[at + word.Length - 1] + 1);
            }
        }
    }

    /// <summary>Where a folded word begins a word of the text; a short one must be the whole word.</summary>
    public IEnumerable<(int Start, int End)> PlacesAtStart(string word)
    {
        const int shortest = 4;
        return Places(word, wholeNumber: false).Where(p =>
        {
            var at = Array.IndexOf(_places, p.Start);
            return !IsLetter(at - 1) && (word.Length >= shortest || !IsLetter(at + word.Length));
        });
    }

    private bool IsLetter(int at) => at >= 0 && at < _letters.Length && char.IsLetterOrDigit(_letters[at]);

    private bool IsDigit(int at) => at >= 0 && at < _letters.Length && char.IsAsciiDigit(_letters[at]);
}
