using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace Myelon.Core;

/// <summary>What may be a name that a person gives: a pseudonym, a lesion. Kept as entered, compared by how it looks.</summary>
public static partial class CaseNames
{
    /// <summary>The most letters that a name has.</summary>
    public const int MostLetters = 80;

    /// <summary>
    /// Whether a text can be a name: Latin letters as single characters, digits, blanks and punctuation. Letters of other scripts,
    /// combining marks, invisible and control characters are none: with them two names could look the same and be two.
    /// </summary>
    public static bool IsPossible(string name) =>
        name.Trim().Length > 0 && name.Length <= MostLetters && name.All(c => c is (>= ' ' and <= '~') or (>= '\u00A1' and <= '\u024F' and not '\u00AD'));

    /// <summary>What two names share that look the same: single blanks, no difference of case.</summary>
    public static string Key(string name) =>
        string.Join(' ', name.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToLowerInvariant();

    /// <summary>A name in eight bytes, for those who must remember millions; two names hardly ever share them, and so never decide by them alone.</summary>
    public static ulong Short(string name) => BitConverter.ToUInt64(SHA256.HashData(Encoding.UTF8.GetBytes(name)));

    /// <summary>What is wrong with a name, or null.</summary>
    public static Text? Wrong(string name) => name switch
    {
        _ when name.Trim().Length == 0 => new("Ein Name fehlt.", "A name is missing."),
        { Length: > MostLetters } => new($"Höchstens {MostLetters} Zeichen.", $"{MostLetters} characters at most."),
        _ when !IsPossible(name) => new(
            "Erlaubt sind lateinische Buchstaben, Ziffern, Leerzeichen und Satzzeichen. "
            + "Unsichtbare, zusammengesetzte oder fremde Zeichen könnten zwei Namen gleich aussehen lassen. Neu eintippen.",
            "Allowed are Latin letters, digits, blanks and punctuation. "
            + "Invisible, combining or foreign characters could make two names look the same. Type it anew."),
        _ when name != name.Trim() => new(
            "Leerzeichen am Anfang oder Ende sieht niemand. Sie entfernen.", "Blanks at the beginning or end are seen by nobody. Remove them."),
        _ => null,
    };

    /// <summary>What is wrong with the pseudonym of a case, or null.</summary>
    public static Text? WrongPseudonym(string name) => name.Trim().Length == 0 ? new("Ein Pseudonym fehlt.", "A pseudonym is missing.") : Wrong(name);

    /// <summary>That another case has the pseudonym.</summary>
    public static Text Taken { get; } = new(
        "Ein anderer Fall heißt schon so oder sieht beinahe gleich aus. Ein anderes Pseudonym wählen.",
        "Another case has this pseudonym already, or one that looks the same. Choose another.");

    /// <summary>That another lesion of the case has the name.</summary>
    public static Text LesionTaken { get; } = new(
        "Eine Läsion heißt schon so oder sieht beinahe gleich aus.", "Another lesion has this name already, or one that looks the same.");

    /// <summary>Why a pseudonym looks like the identity of a real person, or null: a date, an insurance number, a first and last name.</summary>
    public static Text? LooksLikePerson(string name) =>
        Date().IsMatch(name) ? new("Das enthält etwas wie ein Geburtsdatum.", "This holds something like a date of birth.")
        : Insurance().IsMatch(name) ? new("Das enthält etwas wie eine Versichertennummer.", "This holds something like an insurance number.")
        : TwoWords().IsMatch(name) ? new("Das sieht nach Vor- und Nachnamen aus.", "This looks like a first and a last name.")
        : null;

    /// <summary>03.04.1961, 3.4.61, 1961-04-03, 03/04/61, 3. April 1961, 03041961, 19610403.</summary>
    [GeneratedRegex(@"(?<!\d)(?:\d{1,2}\s?[./-]\s?\d{1,2}\s?[./-]\s?(?:19|20)?\d\d|(?:19|20)\d\d[./-]\d{1,2}[./-]\d{1,2}"
        + @"|\d{1,2}\.?\s?\p{L}{3,9}\.?\s?(?:19|20)\d\d"
        + @"|(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\d\d|(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))(?!\d)")]
    private static partial Regex Date();

    /// <summary>A letter and nine digits, or ten digits.</summary>
    [GeneratedRegex(@"(?<![\p{L}\d])(?:\p{L}\s?|\d)(?:\d\s?){8}\d(?!\d)")]
    private static partial Regex Insurance();

    /// <summary>Max Muster, Muster, Max, Otto von Muster, Müller-Muster Anna, MUSTER MAX, M. Muster, Muster, M.</summary>
    [GeneratedRegex(@"(?<![\p{L}\d])(?:\p{Lu}[\p{Ll}']+(?:-\p{Lu}[\p{Ll}']+)*[\s,._]+(?:\p{Ll}+\s+)*\p{Lu}[\p{Ll}']+|\p{Lu}{3,}[\s,._]+\p{Lu}{3,}"
        + @"|\p{Lu}\.\s?\p{Lu}[\p{Ll}']{2,}|\p{Lu}[\p{Ll}']{2,},\s?\p{Lu}\.)(?!\d)")]
    private static partial Regex TwoWords();
}
