using Myelon.Core.Forms;
using Myelon.Core.Logic;

namespace Myelon.Core.Speech;

/// <summary>What is said around the parts of a recommendation: on the command line and in the browser the same.</summary>
public static class RecommendationWords
{
    /// <summary>That the text is a paraphrase.</summary>
    public static Text Paraphrase { get; } = new("eigene Umschreibung, nicht der Wortlaut", "our paraphrase, not the wording");

    /// <summary>The label of the year since which it is new.</summary>
    public static Text New { get; } = new("neu", "new");

    /// <summary>That the list at the front prints it too.</summary>
    public static Text AtAGlance { get; } = new("auch in der Kurzliste", "also in the at-a-glance list");

    /// <summary>Heading of the grades.</summary>
    public static Text Grades { get; } = new("Grade", "Grades");

    /// <summary>What one grade belongs to.</summary>
    public static Text Sentence { get; } = new("Satz", "Sentence");

    /// <summary>What softens a duty.</summary>
    public static Text WherePossible { get; } = new(
        "„Wenn möglich“: eine Begründung kann eingetragen werden, der Text verlangt keine.",
        "\"Where possible\": a reason can be entered, the text asks for none.");

    /// <summary>Heading of what is told beside it.</summary>
    public static Text Remarks { get; } = new("Hinweis daneben, wenn", "Told beside it if");

    /// <summary>Heading of the actions.</summary>
    public static Text Actions { get; } = new("Was zu tun ist (Fachgebiete von uns erschlossen)", "What to do (disciplines inferred by us)");

    /// <summary>Heading of the time.</summary>
    public static Text Time { get; } = new("Zeit", "Time");

    /// <summary>Heading of exceptions and gaps.</summary>
    public static Text Exceptions { get; } = new("Ausnahmen und Lücken", "Exceptions and gaps");

    /// <summary>Heading of the notes.</summary>
    public static Text Reading { get; } = new("Lesart", "How it is read");

    /// <summary>Heading of what no condition says.</summary>
    public static Text NotFormalised { get; } = new("Nicht formalisiert", "Not formalised");

    /// <summary>Heading of the discrepancies.</summary>
    public static Text Discrepancies { get; } = new("Unstimmigkeiten im Text", "Discrepancies in the text");

    /// <summary>Heading of the neighbours.</summary>
    public static Text Neighbours { get; } = new("Nachbarn (wie sie zu dieser Empfehlung stehen)", "Neighbours (how they stand to this recommendation)");

    /// <summary>Heading of the reference numbers.</summary>
    public static Text References { get; } = new("Literaturnummern des Abschnitts", "Reference numbers of the section");

    /// <summary>Heading of the results of studies.</summary>
    public static Text Results { get; } = new("Studienergebnisse", "Results of studies");

    /// <summary>An action with its circumstances: what, and when.</summary>
    public static string Does(RecommendedAction action, Language language) =>
        action.Does.In(language) + (action.If is { } when ? ", " + when.In(language) : "");

    /// <summary>Who does it: all of them together, or one of them.</summary>
    public static string Who(RecommendedAction action, Language language)
    {
        return Words.List([.. action.Disciplines.Select(d => d.In(language))], action.Jointly ? language.Say("und", "and") : language.Say("oder", "or"))
            + (action.Jointly ? language.Say(" gemeinsam", " together") : "");
    }

    /// <summary>A sentence's grade as it reads beside the title, with what it is for.</summary>
    public static string Grade(Sentence sentence, Language language) =>
        sentence.Reads.Word().In(language) + (sentence.For is { } situation ? $" ({situation.In(language)})" : "");

    /// <summary>A sentence's grade, with its remark; where title and actions turn a negative sentence round, also the grade of the guideline.</summary>
    public static string Of(Sentence sentence, Language language) =>
        Grade(sentence, language)
        + (sentence.Restated is null
            ? ""
            : language.Say(", bejahend umgeschrieben; in der Leitlinie ", ", restated positively; in the guideline ")
                + Words.Quoted(sentence.Grade.Word().In(language), language))
        + (sentence.Kind is { } kind ? $" ({kind.In(language)})" : "");

    /// <summary>What stands over the terms of a condition: whether all or one of them must hold. Null for a condition without terms of its own.</summary>
    public static Text? Connective(Condition condition) => condition switch
    {
        All { Terms.Count: > 1 } => new("alles davon:", "all of:"),
        Any => new("eines davon:", "one of:"),
        _ => null,
    };

    /// <summary>How a neighbour stands to the recommendation on whose page it is named: the sentence has the neighbour as its subject.</summary>
    public static Text Of(InteractionType type) => type switch
    {
        InteractionType.Precedes => new("kommt danach", "comes after this one"),
        InteractionType.Follows or InteractionType.IsPrecededBy => new("kommt davor", "comes before this one"),
        InteractionType.Specialises => new("ist der weitere Fall", "is the wider case"),
        InteractionType.IsSpecialisedBy => new("ist ein engerer Fall", "is a narrower case"),
        InteractionType.Overlaps => new("betrifft dieselbe Lage", "concerns the same situation"),
        InteractionType.Conflicts => new("widerspricht dieser", "conflicts with this one"),
        InteractionType.Excludes => new("schließt diese aus", "excludes this one"),
        InteractionType.Parallels => new("gleicher Gedanke, andere Gruppe", "same idea, other group"),
        InteractionType.AlternativeTo => new("ist eine Alternative zu dieser", "is an alternative to this one"),
        InteractionType.Limits => new("tritt hinter diese zurück, wo beide zutreffen", "yields to this one where both apply"),
        InteractionType.IsLimitedBy => new("geht dieser vor, wo beide zutreffen", "takes precedence over this one where both apply"),
        InteractionType.Supports => new("stützt sich auf diese", "rests on this one"),
        InteractionType.IsSupportedBy => new("liefert dieser die Grundlage", "gives input to this one"),
        InteractionType.Uses => new("liefert das Ergebnis, das hier gebraucht wird", "gives the result that is used here"),
        InteractionType.Complements => new("wird durch diese ergänzt", "is added to by this one"),
        _ => new("ergänzt diese", "adds to this one"),
    };
}
