namespace Myelon.Core;

/// <summary>
/// A language that nobody speaks: every text in brackets. What then stands outside of brackets was not said through this room and could
/// not be translated; a test looks for it.
/// </summary>
public static class PseudoLanguage
{
    /// <summary>Before a text.</summary>
    public const char Opening = '⟦';

    /// <summary>After a text.</summary>
    public const char Closing = '⟧';

    /// <summary>The English text in brackets; nothing stays nothing.</summary>
    public static string Of(Text text) => text.En.Length == 0 ? "" : Opening + text.En + Closing;
}
