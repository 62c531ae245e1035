using Myelon.Core;
using Myelon.Core.Cases;
using Myelon.Core.Reasoning;
using Myelon.Core.Speech;

namespace Myelon.Cli.Texts;

/// <summary>The shortest change of facts that would make something apply, in words.</summary>
internal static class WhyNotText
{
    /// <summary>The lines for one lesion.</summary>
    /// <param name="page">Where they are written.</param>
    /// <param name="target">What it is about: a recommendation or a cell.</param>
    /// <param name="case">The case.</param>
    /// <param name="lesion">The lesion, by position.</param>
    /// <param name="changes">The changes; empty if it applies, null if none was found.</param>
    /// <param name="language">The language.</param>
    public static void Write(Page page, string target, Case @case, int lesion, IReadOnlyList<FactChange>? changes, Language language)
    {
        var name = @case.Lesions.Count > lesion ? $" [{Terminal.Plain(@case.Lesions[lesion].Name)}]" : "";
        if (changes is null)
        {
            page.Line(
                "",
                language.Say(
                    $"{target}{name}: keine Änderung der Angaben gefunden, mit der das zuträfe.",
                    $"{target}{name}: no change of the entries was found with which it would apply."));
            return;
        }

        if (changes.Count == 0)
        {
            page.Line("", language.Say($"{target}{name} trifft schon zu.", $"{target}{name} applies already."));
            return;
        }

        page.Line("", language.Say($"{target}{name} träfe zu, wenn:", $"{target}{name} would apply if:"));
        foreach (var change in changes)
        {
            var asOf = @case.AsOf;
            var now = change.From.IsMissing
                ? language.Say("bisher nicht angegeben", "not entered so far")
                : language.Say("bisher: ", "so far: ") + Words.Value(change.Fact, change.From, asOf, language);
            page.Line("  – ", $"{change.Fact.Label.In(language)}: {Words.Value(change.Fact, change.To, asOf, language)} ({now}; {change.Fact.Code})");
        }
    }
}
