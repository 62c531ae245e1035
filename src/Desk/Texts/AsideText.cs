using Myelon.Core;
using Myelon.Desk.Inputs;

namespace Myelon.Desk.Texts;

/// <summary>What was read and not taken over stands before the urgency, which does not know of it.</summary>
internal static class AsideText
{
    private const int Most = 8;

    /// <summary>Writes the first of it, and how much more there is.</summary>
    public static void Write(Page page, IReadOnlyList<Text> aside, Language language)
    {
        if (aside.Count == 0)
        {
            return;
        }

        page.Heading(AsideWords.Heading.In(language), alarming: true);
        foreach (var one in aside.Take(Most))
        {
            page.Line("  ", PlainText.Of(one.In(language)));
        }

        if (aside.Count > Most)
        {
            page.Line("  ", language.Say($"und {aside.Count - Most} weitere (import --report)", $"and {aside.Count - Most} more (import --report)"));
        }
    }
}
