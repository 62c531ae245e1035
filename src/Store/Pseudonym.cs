namespace Myelon.Store;

/// <summary>The names of cases: kept as entered, compared by how they look.</summary>
public static class Pseudonym
{
    /// <summary>The most letters that a pseudonym has.</summary>
    public const int MostLetters = 80;

    /// <summary>
    /// Whether a text can be a pseudonym: Latin letters as single characters, digits, blanks and punctuation. Letters of other scripts,
    /// combining marks, invisible and control characters are none: with them two names could look the same and be two.
    /// </summary>
    public static bool IsPossible(string name) =>
        name.Trim().Length > 0 && name.Length <= MostLetters && name.All(c => c is (>= ' ' and <= '~') or (>= '\u00A1' and <= '\u024F' and not '\u00AD'));

    /// <summary>What two pseudonyms share that look the same: single blanks, no difference of case.</summary>
    public static string Key(string name) =>
        string.Join(' ', name.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToLowerInvariant();
}
