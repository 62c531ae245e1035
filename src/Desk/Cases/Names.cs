using Myelon.Store;
using Myelon.Core;

namespace Myelon.Desk.Cases;

/// <summary>What may be a name that a person gives: a pseudonym, a lesion.</summary>
public static class Names
{
    /// <summary>What is wrong with a name, or null.</summary>
    public static Text? Wrong(string name) => name switch
    {
        _ when name.Trim().Length == 0 => new("Ein Name fehlt.", "A name is missing."),
        { Length: > Pseudonym.MostLetters } => new($"Höchstens {Pseudonym.MostLetters} Zeichen.", $"{Pseudonym.MostLetters} characters at most."),
        _ when !Pseudonym.IsPossible(name) => new(
            "Erlaubt sind lateinische Buchstaben, Ziffern, Leerzeichen und Satzzeichen. "
            + "Unsichtbare, zusammengesetzte oder fremde Zeichen könnten zwei Namen gleich aussehen lassen. Neu eintippen.",
            "Allowed are Latin letters, digits, blanks and punctuation. "
            + "Invisible, combining or foreign characters could make two names look the same. Type it anew."),
        _ => null,
    };

    /// <summary>That another case has the pseudonym.</summary>
    public static Text Taken { get; } = new(
        "Ein anderer Fall heißt schon so oder sieht beinahe gleich aus. Ein anderes Pseudonym wählen.",
        "Another case has this pseudonym already, or one that looks the same. Choose another.");
}
