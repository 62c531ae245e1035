using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Core.Reasoning;

namespace Myelon.Core.Speech;

/// <summary>One slot of a recommendation, explained for one lesion.</summary>
/// <param name="Slot">The name of the slot.</param>
/// <param name="Code">The stable code of the slot.</param>
/// <param name="Explanation">The tree.</param>
public sealed record SlotExplanation(Text Slot, string Code, Explanation Explanation);

/// <summary>A node of a reason in words.</summary>
/// <param name="Truth">Its truth.</param>
/// <param name="Says">The statement with the facts behind it, or the connective of an inner node.</param>
/// <param name="Children">What it is made of; empty for a statement.</param>
public sealed record ReasonNode(Truth Truth, string Says, IReadOnlyList<ReasonNode> Children);

/// <summary>Why a recommendation has its verdict, in words: the rule's own tree with the truth of each node and the facts behind it.</summary>
public static class ReasonWords
{
    /// <summary>The slots of a recommendation in the order in which they are read.</summary>
    public static IReadOnlyList<SlotExplanation> Slots(Recommendation recommendation, Findings findings)
    {
        var explain = new Explain(findings);
        return [.. RecommendationSlots.Of(recommendation).Select(s => new SlotExplanation(s.Name, s.Code, explain.Of(s.Condition)))];
    }

    /// <summary>The truth in a word.</summary>
    public static string Word(Truth truth, Language language) => (truth.IsYes, truth.IsNo) switch
    {
        (true, _) => language.Say("ja", "yes"),
        (_, true) => language.Say("nein", "no"),
        _ => language.Say("unbekannt", "unknown"),
    };

    /// <summary>A tree in words.</summary>
    public static ReasonNode Of(Explanation node, RuleSet rules, Findings findings, Language language)
    {
        if (node.Children.Count == 0)
        {
            return new ReasonNode(node.Truth, Say.In(language, node.Condition) + Facts(node, rules, findings, language), []);
        }

        // A denied leaf is one sentence; the tree behind it is the same.
        if (node is { Condition: Not, Children: [{ Children.Count: 0 } leaf] })
        {
            return new ReasonNode(node.Truth, Say.In(language, node.Condition) + Facts(leaf, rules, findings, language), []);
        }

        return new ReasonNode(node.Truth, Connective(node.Condition, language), [.. node.Children.Select(c => Of(c, rules, findings, language))]);
    }

    /// <summary>What is missing for a verdict, or null.</summary>
    public static string? Missing(RecommendationVerdict verdict, Language language) => verdict.Needs.Count == 0
        ? null
        : $"{AnswerWords.Missing.In(language)}: {string.Join(", ", verdict.Needs.Select(n => n.Fact.Label.In(language)))}";

    /// <summary>What was entered less finely than asked, or null.</summary>
    public static string? TooCoarse(RecommendationVerdict verdict, Language language) => verdict.TooCoarse.Count == 0
        ? null
        : language.Say("Zu grob (Uhrzeit fehlt): ", "Too coarse (time of day missing): ")
            + string.Join(", ", verdict.TooCoarse.Select(f => f.Label.In(language)));

    /// <summary>The facts from which a value follows, or, where it follows from no fact, the condition itself.</summary>
    public static string Reasons(Fact fact, RuleSet rules, Findings findings, Language language)
    {
        var (facts, conditions) = rules.Inference.Reasons(fact, findings);
        return facts.Count > 0
            ? string.Join(", ", facts.Select(f => $"{f.Label.In(language)}: {Words.Value(f, findings[f], findings.AsOf, language)}"))
            : string.Join(", ", conditions.Select(c => Say.In(language, c)));
    }

    private static string Connective(Condition condition, Language language) => condition switch
    {
        All => language.Say("alles davon:", "all of:"),
        Any => language.Say("eines davon:", "one of:"),
        Not => language.Say("das Folgende trifft nicht zu:", "the following is not so:"),
        Certain => language.Say("belegt ist:", "on record:"),
        _ => language.Say("steht an:", "stands:"),
    };

    /// <summary>What is known of the facts of a leaf, and from what a derived one follows.</summary>
    private static string Facts(Explanation leaf, RuleSet rules, Findings findings, Language language)
    {
        var texts = leaf.Facts.Select(f => Fact(f, rules, findings, language)).Where(t => t.Length > 0).ToList();
        return texts.Count == 0 ? "" : $" ({string.Join("; ", texts)})";
    }

    private static string Fact(Fact fact, RuleSet rules, Findings findings, Language language)
    {
        var asOf = findings.AsOf;
        var value = findings[fact];
        if (value.Knowledge == Knowledge.Assumed)
        {
            return language.Say("nichts eingetragen, zählt als nein", "nothing entered, counts as no");
        }

        var shown = fact is BooleanFact && value.IsKnown ? "" : Words.Value(fact, value, asOf, language);
        if (value.IsMissing || findings.EnteredFor(fact) == value)
        {
            return shown.Length > 0 ? shown : language.Say("eingetragen", "entered");
        }

        return (shown.Length > 0 ? shown + ", " : "") + language.Say("abgeleitet: ", "derived: ") + Reasons(fact, rules, findings, language);
    }
}
