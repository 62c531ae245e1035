using System.Globalization;
using Myelon.Core;

namespace Myelon.Web.Cases;

/// <summary>What may be a name that a person gives: a pseudonym, a lesion.</summary>
public static class Names
{
    private const int MostLetters = 80;

    /// <summary>What is wrong with a name, or null.</summary>
    public static Text? Wrong(string name) => name switch
    {
        _ when name.Trim().Length == 0 => new("Ein Name fehlt.", "A name is missing."),
        { Length: > MostLetters } => new($"Höchstens {MostLetters} Zeichen.", $"{MostLetters} characters at most."),
        _ when name.EnumerateRunes().Any(r => r.Value == 0xFFFD || CharUnicodeInfo.GetUnicodeCategory(r.Value) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator) =>
            new("Unsichtbare Zeichen oder Steuerzeichen sind nicht erlaubt: zwei Namen könnten gleich aussehen. Neu eintippen.", "Invisible or control characters are not allowed: two names could look the same. Type it anew."),
        _ => null,
    };
}
