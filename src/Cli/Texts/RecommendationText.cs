using Myelon.Adapters.Wording;
using Myelon.Core;
using Myelon.Core.Conditions;
using Myelon.Core.Interpreters;
using Myelon.Core.Recommendations;

namespace Myelon.Cli.Texts;

/// <summary>A recommendation in full, for reading beside the guideline.</summary>
internal static class RecommendationText
{
    public static void Write(Page page, Recommendation r, IReadOnlyList<Discrepancy> discrepancies, Language language)
    {
        string T(string german, string english) => language == Language.German ? german : english;
        page.Line("", $"R{r.Number}: {r.Title.In(language)}");
        page.Line("", $"§{r.Section} · {r.Consensus.Percent} % {r.Consensus.Word.In(language)} · {T("neu", "new")} {r.LabelledNew}{(r.AtAGlance ? T(" · auch in der Kurzliste", " · also in the at-a-glance list") : "")} · {r.Slug}");
        page.Blank().Line("  ", r.Says.In(language));
        page.Line("  ", T("(eigene Umschreibung, nicht der Wortlaut)", "(our paraphrase, not the wording)"));
        page.Heading(T("Grade", "Grades"));
        foreach (var (sentence, i) in r.Sentences.Select((s, i) => (s, i + 1)))
        {
            page.Line($"  {T("Satz", "Sentence")} {i}: ", sentence.Grade.Word().In(language) + (sentence.Kind is { } kind ? $" ({kind.In(language)})" : ""));
        }

        if (r.WherePossible)
        {
            page.Line("  ", T("„Wenn möglich“: eine Begründung kann eingetragen werden, der Text verlangt keine.", "\"Where possible\": a reason can be entered, the text asks for none."));
        }

        foreach (var (name, _, condition) in ReasonWords.SlotsOf(r))
        {
            page.Heading(name.In(language));
            Tree(page, condition, language, 2);
        }

        if (r.Actions.Count > 0)
        {
            page.Heading(T("Was zu tun ist (Fachgebiete von uns erschlossen)", "What to do (disciplines inferred by us)"));
            foreach (var a in r.Actions)
            {
                page.Line("  - ", $"{a.Does.In(language)}{(a.If is { } when ? ", " + when.In(language) : "")} [{a.Grade.Word().In(language)}; {AnswerWords.Who(a, language)}]");
            }
        }

        if (r.TimeLimit is { } limit)
        {
            page.Heading(T("Zeit", "Time"));
            page.Line("  ", limit.Says.In(language));
        }

        Texts(page, T("Ausnahmen und Lücken", "Exceptions and gaps"), r.Exceptions, language);
        Texts(page, T("Lesart", "How it is read"), r.Notes, language);
        Texts(page, T("Nicht formalisiert", "Not formalised"), r.NotFormalised, language);
        var own = discrepancies.Where(d => d.Members.Contains(r)).ToList();
        if (own.Count > 0)
        {
            page.Heading(T("Unstimmigkeiten im Text", "Discrepancies in the text"));
            foreach (var d in own)
            {
                page.Line($"  {d.Id,-5} ", d.Says.In(language));
            }
        }

        if (r.Interactions.Count > 0)
        {
            page.Heading(T("Nachbarn (wie diese Empfehlung zu ihnen steht)", "Neighbours (how this recommendation stands to them)"));
            foreach (var i in r.Interactions)
            {
                page.Line($"  R{i.With,-3} ", Word(i.Type).In(language) + (i.Note is { } note ? ": " + note.In(language) : ""));
            }
        }

        if (r.Evidence.Count > 0)
        {
            page.Heading(T("Literaturnummern des Abschnitts", "Reference numbers of the section"));
            page.Line("  ", string.Join(" ", r.Evidence.Select(e => $"[{e}]")));
        }

        var evidence = EvidenceText.Titles(r, language).ToList();
        if (evidence.Count > 0)
        {
            page.Heading(T("Studienergebnisse", "Results of studies"));
            evidence.ForEach(line => page.Raw(line));
        }
    }

    /// <summary>A condition over several lines: one for each leaf, indented by its depth.</summary>
    private static void Tree(Page page, Condition condition, Language language, int indent)
    {
        var lead = new string(' ', indent);
        var terms = condition switch { All { Terms.Count: > 1 } all => all.Terms, Any any => any.Terms, _ => null };
        if (terms is null)
        {
            page.Line(lead + "- ", Say.In(language, condition));
            return;
        }

        page.Line(lead, (condition is All, language) switch
        {
            (true, Language.German) => "alles davon:",
            (true, _) => "all of:",
            (false, Language.German) => "eines davon:",
            _ => "one of:",
        });
        foreach (var term in terms)
        {
            Tree(page, term, language, indent + 2);
        }
    }

    private static void Texts(Page page, string heading, IReadOnlyList<Text> texts, Language language)
    {
        if (texts.Count == 0)
        {
            return;
        }

        page.Heading(heading);
        foreach (var text in texts)
        {
            page.Line("  - ", text.In(language));
        }
    }

    private static Text Word(InteractionType type) => type switch
    {
        InteractionType.Precedes => new("geht voraus", "precedes it"),
        InteractionType.Follows or InteractionType.IsPrecededBy => new("folgt darauf", "follows it"),
        InteractionType.Specialises => new("ist der engere Fall davon", "is a narrower case of it"),
        InteractionType.IsSpecialisedBy => new("wird dort enger gefasst", "is narrowed by it"),
        InteractionType.Overlaps => new("betrifft dieselbe Lage", "concerns the same situation"),
        InteractionType.Conflicts => new("widerspricht sich damit", "conflicts with it"),
        InteractionType.Excludes => new("schließt sich gegenseitig aus", "excludes it"),
        InteractionType.Parallels => new("gleicher Gedanke, andere Gruppe", "same idea, other group"),
        InteractionType.AlternativeTo => new("ist eine Alternative dazu", "is an alternative to it"),
        InteractionType.Limits => new("geht vor, wo sie greift", "takes precedence where it holds"),
        InteractionType.IsLimitedBy => new("tritt dahinter zurück", "yields to it"),
        InteractionType.Supports => new("liefert die Grundlage", "gives input to it"),
        InteractionType.IsSupportedBy => new("stützt sich darauf", "rests on it"),
        InteractionType.Uses => new("benutzt das Ergebnis", "uses its result"),
        InteractionType.Complements => new("ergänzt sie", "adds to it"),
        _ => new("wird davon ergänzt", "is added to by it"),
    };
}
