using Myelon.Core.Logic;

namespace Myelon.Core.Forms;

/// <summary>Something that stands on a paper.</summary>
public abstract record PaperItem
{
    private protected PaperItem()
    {
    }

    /// <summary>The entry for a fact, in words also where there is none.</summary>
    public static implicit operator PaperItem(Fact fact) => new FactItem(fact);
}

/// <summary>The entry for a fact: its value, "asked: no", "not asked" or "unknown".</summary>
/// <param name="Fact">The fact.</param>
public sealed record FactItem(Fact Fact) : PaperItem;

/// <summary>What of a set is not there yet.</summary>
/// <param name="Fact">The set.</param>
/// <param name="Label">How the line begins.</param>
public sealed record LackingItem(SetFact Fact, Text Label) : PaperItem;

/// <summary>A line to be filled in by hand: it feeds no rule.</summary>
/// <param name="Label">What belongs there.</param>
public sealed record HandItem(Text Label) : PaperItem;

/// <summary>What was entered for or by the conference; a line to be filled in by hand where nothing was. It feeds no rule.</summary>
/// <param name="Part">What of it.</param>
/// <param name="Label">What belongs there.</param>
public sealed record ConferenceItem(ConferencePart Part, Text Label) : PaperItem;

/// <summary>What a conference is asked and decides.</summary>
public enum ConferencePart
{
    /// <summary>The question.</summary>
    Question,

    /// <summary>What was decided in the main.</summary>
    Kind,

    /// <summary>The decision in its own words.</summary>
    Decision,

    /// <summary>Why it deviates from recommendations.</summary>
    Reasons,

    /// <summary>What is done next.</summary>
    NextStep,

    /// <summary>Who does it, until when.</summary>
    Responsible,
}

/// <summary>A sentence, where its condition is certain.</summary>
/// <param name="Says">The sentence.</param>
/// <param name="When">The condition.</param>
public sealed record SentenceItem(Text Says, Condition When) : PaperItem;

/// <summary>What a recommendation says for the case: its title and its verdict.</summary>
/// <param name="Recommendation">The recommendation.</param>
public sealed record RecommendationItem(Recommendation Recommendation) : PaperItem;

/// <summary>What an adviser tells.</summary>
/// <param name="Adviser">The adviser.</param>
public sealed record AdviserItem(Adviser Adviser) : PaperItem;

/// <summary>A list of the text, each entry to be ticked.</summary>
/// <param name="Checklist">The list.</param>
public sealed record ChecklistItem(Checklist Checklist) : PaperItem;

/// <summary>Something that is computed for the case.</summary>
/// <param name="Part">What.</param>
public sealed record ComputedItem(PaperPart Part) : PaperItem;

/// <summary>What is computed for a paper.</summary>
public enum PaperPart
{
    /// <summary>How urgent it is, with the hours.</summary>
    Urgency,

    /// <summary>The place in the pathway.</summary>
    Pathway,

    /// <summary>The scores of each lesion.</summary>
    Scores,

    /// <summary>The earlier courses of radiotherapy.</summary>
    Courses,

    /// <summary>The dose of the cord and its checks.</summary>
    Dose,

    /// <summary>The planned course above a limit of the cord; nothing where none is exceeded.</summary>
    DoseExceeded,

    /// <summary>The clocks that run, and the limits.</summary>
    Times,

    /// <summary>The recommendations that are due or from which the plan deviates.</summary>
    Due,

    /// <summary>Where the guideline contradicts itself for the case.</summary>
    Contested,

    /// <summary>The next questions.</summary>
    Missing,
}
