using Myelon.Adapters.Import;
using Myelon.Core;
using Myelon.Core.Evaluation;
using Myelon.Core.Facts;
using Myelon.Core.Interpreters;
using Myelon.Core.Pathways;
using Myelon.Core.Recommendations;

namespace Myelon.Cli.Texts;

/// <summary>The answer for a case, for a terminal at three in the morning: the most pressing first.</summary>
internal sealed class EvaluationText
{
    private readonly CaseEvaluation _evaluation;
    private readonly Language _language;
    private readonly Page _page;
    private readonly bool _several;

    private EvaluationText(CaseEvaluation evaluation, Language language, bool colour)
    {
        _evaluation = evaluation;
        _language = language;
        _page = new Page(colour);
        _several = evaluation.Case.Lesions.Count > 1;
    }

    /// <summary>The answer as text.</summary>
    public static string Of(CaseEvaluation evaluation, Language language, bool colour)
    {
        var text = new EvaluationText(evaluation, language, colour);
        text.Head();
        text.Contradictions();
        PathwayText.Urgency(text._page, evaluation, language);
        text.Urgent();
        text.Group(Verdict.Deviates, new("Weicht von der Leitlinie ab", "Deviates from the guideline"), alarming: true);
        text.Group(Verdict.Due, new("Fällig", "Due"));
        text.Group(Verdict.Applies, new("Gilt", "Applies"));
        text.Contested();
        text.Open();
        text.Pathway();
        text.Scores();
        text.Doses();
        text.Clocks();
        text.Notes();
        text.Rest();
        return text._page.ToString();
    }

    private string T(string german, string english) => _language == Language.German ? german : english;

    private void Head()
    {
        var @case = _evaluation.Case;
        var time = $"{Words.Date(@case.AsOf.Date, _language)} {@case.AsOf.Hour:00}:{@case.AsOf.Minute:00} ({@case.AsOf.Offset})";
        var name = Terminal.Plain(@case.Name);
        _page.Raw(name.Length + time.Length + 2 <= Page.Width ? name.PadRight(Page.Width - time.Length) + time : $"{name}\n{time}");
        if (@case.Lesions.Count > 0)
        {
            _page.Line(T("Läsionen: ", "Lesions: "), string.Join(", ", @case.Lesions.Select(l => Terminal.Plain(l.Name))));
        }

        var edition = _evaluation.Rules.Edition;
        _page.Line("", $"{edition.Title.In(_language)}, AWMF {edition.Register}, Version {edition.Version} ({edition.Year})");
        _page.Line("", T(
            "Kein Medizinprodukt. Prüfen und entscheiden müssen die behandelnden Fachleute.",
            "No medical device. The treating specialists must check and decide."));
        foreach (var line in ProvenanceText.Lines(@case, _language))
        {
            _page.Line("", line);
        }
    }

    private void Contradictions()
    {
        if (_evaluation.Contradictions.Count == 0)
        {
            return;
        }

        _page.Heading(T("Widersprüche in den Angaben", "Contradictions in the entries"), alarming: true);
        foreach (var c in _evaluation.Contradictions)
        {
            var offset = _evaluation.Case.AsOf.Offset;
            var because = string.Join(", ", c.Because.Select(b => $"{b.Fact.Label.In(_language)}: {Words.Value(b.Fact, b.Value, offset, _language)}"));
            var (entered, derived) = (Words.Value(c.Fact, c.Entered, offset, _language), Words.Value(c.Fact, c.Derived, offset, _language));
            var used = c.DerivedIsUsed ? derived : entered;
            _page.Line("  ! ", T(
                $"{c.Fact.Label.De}: angegeben „{entered}“, nach anderen Angaben „{derived}“ ({because}). Gerechnet wird mit „{used}“.{At(c.Lesions)}",
                $"{c.Fact.Label.En}: entered \"{entered}\", by other entries \"{derived}\" ({because}). \"{used}\" is used.{At(c.Lesions)}"));
        }
    }

    /// <summary>Recommendations whose time word is immediate, while they are not met.</summary>
    private void Urgent()
    {
        var urgent = Of(v => v.Recommendation.TimeLimit is { IsImmediate: true } && v.Verdict is Verdict.Due or Verdict.Deviates or Verdict.Applies);
        if (urgent.Count == 0)
        {
            return;
        }

        _page.Heading(T("Dringlich", "Urgent"), alarming: true);
        foreach (var i in urgent)
        {
            Entry(i, withVerdict: true);
            _page.Line("      ", _evaluation.Verdicts[i].Recommendation.Says.In(_language));
        }
    }

    private void Group(Verdict verdict, Text heading, bool alarming = false)
    {
        var group = Of(v => v.Verdict == verdict && v.Contested.Count == 0 && v.Recommendation.TimeLimit is not { IsImmediate: true });
        if (group.Count == 0)
        {
            return;
        }

        _page.Heading($"{heading.In(_language)} ({group.Count})", alarming);
        foreach (var i in group.OrderByDescending(i => _evaluation.Verdicts[i].Recommendation.Weight))
        {
            Entry(i);
            if (verdict == Verdict.Deviates)
            {
                _page.Line("      ", _evaluation.Verdicts[i].Recommendation.Says.In(_language));
            }
        }
    }

    private void Contested()
    {
        if (_evaluation.Conflicts.Count == 0)
        {
            return;
        }

        _page.Heading(T("Umstritten: die Leitlinie widerspricht sich hier", "Contested: the guideline contradicts itself here"));
        foreach (var conflict in _evaluation.Conflicts)
        {
            var members = string.Join(", ", conflict.Members);
            _page.Line($"  {conflict.Discrepancy.Id,-5} ", $"{members}.{At(conflict.Lesions)} {conflict.Discrepancy.Says.In(_language)}");
        }

        foreach (var i in Of(v => v.Contested.Count > 0 && v.Recommendation.TimeLimit is not { IsImmediate: true }))
        {
            Entry(i);
        }
    }

    private void Open()
    {
        var mute = Of(v => Judgeability.IsNotJudgeable(v, _evaluation.Case));
        if (mute.Count > 0)
        {
            _page.Heading($"{T("Aus dieser Quelle nicht beurteilbar", "Not judgeable from this source")} ({mute.Count})");
            _page.Line("  ", string.Join(" ", mute.Select(i => _evaluation.Verdicts[i].Recommendation)));
        }

        var open = Of(v => v.Verdict == Verdict.Open && !Judgeability.IsNotJudgeable(v, _evaluation.Case));
        if (open.Count == 0)
        {
            return;
        }

        _page.Heading($"{T("Offen", "Open")} ({open.Count})");
        _page.Line("  ", string.Join(" ", open.Select(i => _evaluation.Verdicts[i].Recommendation)));
        var questions = NextQuestions.Of(_evaluation, 3);
        if (questions.Count > 0)
        {
            _page.Line("  ", T("Die nächsten Fragen:", "The next questions:"));
        }

        foreach (var (question, number) in questions.Select((q, i) => (q, i + 1)))
        {
            var settles = question.Settles.Count > 0
                ? $" ({T("klärt", "settles")} {string.Join(" ", question.Settles)})"
                : $" ({T("hilft bei", "helps with")} {string.Join(" ", question.Touches)})";
            _page.Line($"  {number}. ", $"{question.Fact.Label.In(_language)}?{settles}{At(question.Lesions)}");
        }
    }

    private void Scores()
    {
        _page.Heading("Scores");
        foreach (var lesion in _evaluation.Lesions)
        {
            foreach (var line in lesion.Scores.Where(ScoreText.IsWorthALine).Select(r => ScoreText.Line(r, _language)))
            {
                _page.Line("  ", _several ? $"{Terminal.Plain(lesion.Name!)} {line}" : line);
            }
        }
    }

    /// <summary>The main cells in which each lesion stands; the whole way is a verb of its own.</summary>
    private void Pathway()
    {
        if (_evaluation.Rules.Pathway is not { } pathway)
        {
            return;
        }

        _page.Heading(T("Weg (Rekonstruktion aus dem Text)", "Pathway (reconstructed from the text)"));
        foreach (var lesion in _evaluation.Lesions)
        {
            foreach (var position in lesion.Pathway)
            {
                var name = _several ? $"{Terminal.Plain(lesion.Name!)} " : "";
                var open = $"{T("noch möglich", "still possible")}: {string.Join(" ", position.Possible)}";
                var cell = position.Main is { } main ? $"{main.Situation.In(_language)} ({main.Status.Word().In(_language)})" : open;
                _page.Line($"  {name}{position.Main?.Id ?? position.Table.Code,-4} ", cell);
            }
        }
    }

    private void Clocks()
    {
        foreach (var lesion in _evaluation.Lesions)
        {
            var lines = ClocksText.Running(lesion, _language);
            if (lines.Count > 0)
            {
                _page.Heading(T("Fristen und Grenzen", "Times and limits") + (_several ? $" [{Terminal.Plain(lesion.Name!)}]" : ""));
                foreach (var line in lines)
                {
                    _page.Raw(line);
                }
            }
        }
    }

    private void Doses()
    {
        foreach (var lesion in _evaluation.Lesions.Where(l => l.Dose is { Checks.Count: > 0 }))
        {
            _page.Heading(T("Dosis am Myelon", "Dose of the cord") + (_several ? $" [{Terminal.Plain(lesion.Name!)}]" : ""));
            foreach (var line in DoseText.Summary(lesion.Dose!, _language))
            {
                _page.Raw(line);
            }
        }
    }

    private void Notes()
    {
        if (_evaluation.Notes.Count == 0)
        {
            return;
        }

        _page.Heading(T("Hinweise zum Text", "Notes on the text"));
        foreach (var note in _evaluation.Notes)
        {
            _page.Line($"  {note.Discrepancy.Id,-5} ", $"{note.Discrepancy.Says.In(_language)}{At(note.Lesions)}");
        }
    }

    private void Rest()
    {
        _page.Blank();
        foreach (var verdict in (Verdict[])[Verdict.Met, Verdict.Excepted, Verdict.NotApplicable])
        {
            var group = Of(v => v.Verdict == verdict);
            if (group.Count > 0)
            {
                var numbers = string.Join(" ", group.Select(i => _evaluation.Verdicts[i].Recommendation));
                _page.Line($"{char.ToUpperInvariant(verdict.Word().In(_language)[0])}{verdict.Word().In(_language)[1..]}: ", numbers);
            }
        }

        _page.Line("", T(
            "Begründung: myelon explain DATEI --recommendation N. Umschreibung: myelon show N. Weg: myelon pathway DATEI. Nächste Frage: myelon ask DATEI.",
            "Reason: myelon explain FILE --recommendation N. Paraphrase: myelon show N. Pathway: myelon pathway FILE. Next question: myelon ask FILE."));
    }

    /// <summary>One recommendation on one line: number, grade, section, title, lesions.</summary>
    private void Entry(int i, bool withVerdict = false)
    {
        var recommendation = _evaluation.Verdicts[i].Recommendation;
        var grades = string.Join("/", recommendation.Sentences.Where(s => s.Grade != Grade.Statement).Select(s => s.Grade.Word().In(_language)).Distinct());
        var verdict = withVerdict ? $" – {_evaluation.Verdicts[i].Verdict.Word().In(_language)}" : "";
        _page.Line($"  R{recommendation.Number,-3} ", $"{recommendation.Title.In(_language)} – {grades}, §{recommendation.Section}{verdict}{At(_evaluation.LesionsOfVerdict[i])}");
    }

    private List<int> Of(Func<RecommendationVerdict, bool> choose) =>
        [.. Enumerable.Range(0, _evaluation.Verdicts.Count).Where(i => choose(_evaluation.Verdicts[i]))];

    private string At(IReadOnlyList<int> lesions) =>
        !_several || lesions.Count == 0 ? "" : $" [{string.Join(", ", lesions.Select(l => Terminal.Plain(_evaluation.Lesions[l].Name!)))}]";
}
