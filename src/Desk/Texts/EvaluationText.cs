using System.Globalization;
using Myelon.Core;
using Myelon.Core.Forms;
using Myelon.Core.Reasoning;
using Myelon.Core.Speech;
using NodaTime;

namespace Myelon.Desk.Texts;

/// <summary>The answer for a case, for a terminal at three in the morning: the most pressing first.</summary>
public sealed partial class EvaluationText
{
    private readonly CaseEvaluation _evaluation;
    private readonly Language _language;
    private readonly Page _page;
    private readonly bool _several;
    private readonly AnswerGroups _groups;

    private EvaluationText(CaseEvaluation evaluation, Language language, bool colour)
    {
        _evaluation = evaluation;
        _language = language;
        _page = new Page(colour);
        _several = evaluation.Case.Lesions.Count > 1;
        _groups = new AnswerGroups(evaluation);
    }

    /// <summary>
    /// The answer as text, read at a moment: whole, or with what the sections say folded to what comes first in the order of reading;
    /// with what was read of the patient and put aside.
    /// </summary>
    public static string Of(
        CaseEvaluation evaluation, Language language, bool colour, Instant now, bool isWhole = false, IReadOnlyList<Text>? aside = null)
    {
        var text = new EvaluationText(evaluation, language, colour);
        text.Head(now);
        ContradictionText.Write(text._page, evaluation.Case, evaluation.Contradictions, language);
        ContradictionText.PleaseCheck(text._page, evaluation, language);
        foreach (var exceeded in DoseLimitWords.Exceeded(evaluation, language))
        {
            text._page.Line("! ", PlainText.Of(exceeded));
        }

        AsideText.Write(text._page, aside ?? [], language);
        PathwayText.Urgency(text._page, evaluation, language);
        text.Urgent();
        text.Group(text._groups.Deviates, AnswerWords.Deviates, alarming: true);
        text.Group(text._groups.Due, AnswerWords.Due);
        text.Group(text._groups.Applies, AnswerWords.Applies);
        text.Contested();
        text.Open();
        text.Pathway();
        text.Scores();
        text.Doses();
        text.Clocks();
        text.Advice(isWhole);
        text.Notes();
        text.Rest();
        return text._page.ToString();
    }

    private void Head(Instant now)
    {
        var @case = _evaluation.Case;
        var time = $"{Words.Date(@case.AsOf.Date, _language)} {@case.AsOf.Hour:00}:{@case.AsOf.Minute:00} ({@case.AsOf.Offset})";
        var name = PlainText.Of(@case.Name);
        if (name.Length + time.Length + 2 <= Page.Width)
        {
            _page.Raw(name.PadRight(Page.Width - time.Length) + time);
        }
        else
        {
            _page.Raw(name).Raw(time);
        }

        if (@case.Lesions.Count > 0)
        {
            _page.Line(_language.Say("Läsionen: ", "Lesions: "), string.Join(", ", @case.Lesions.Select(l => PlainText.Of(l.Name))));
        }

        _page.Line("", AnswerWords.Edition(_evaluation.Rules.Edition, _language));
        _page.Line("", AnswerWords.NoDevice.In(_language));
        if (AnswerWords.LiesBack(@case, now, _language) is { } back)
        {
            _page.Line("", back);
        }

        if (AnswerWords.NotConfirmed(@case, _language) is { } imported)
        {
            _page.Line("", imported);
        }
    }

    /// <summary>Recommendations whose time word is immediate, while they are not met.</summary>
    private void Urgent()
    {
        var urgent = _groups.Urgent;
        if (urgent.Count == 0)
        {
            return;
        }

        _page.Heading(AnswerWords.Urgent.In(_language), alarming: true);
        foreach (var i in urgent)
        {
            Entry(i, withVerdict: true);
            _page.Line("      ", _evaluation.Verdicts[i].Recommendation.Says.In(_language));
        }
    }

    private void Group(IReadOnlyList<int> group, Text heading, bool alarming = false)
    {
        if (group.Count == 0)
        {
            return;
        }

        _page.Heading($"{heading.In(_language)} ({group.Count})", alarming);
        foreach (var i in group)
        {
            Entry(i);
            if (alarming)
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

        _page.Heading(AnswerWords.Contested.In(_language));
        foreach (var conflict in _evaluation.Conflicts)
        {
            var members = string.Join(", ", conflict.Members);
            _page.Line($"  {conflict.Discrepancy.Id,-5} ", $"{members}.{At(conflict.Lesions)} {conflict.Discrepancy.Says.In(_language)}");
        }

        foreach (var i in _groups.Contested)
        {
            Entry(i);
        }
    }

    private void Open()
    {
        var mute = _groups.NotJudgeable;
        if (mute.Count > 0)
        {
            _page.Heading($"{AnswerWords.NotJudgeable.In(_language)} ({mute.Count})");
            _page.Line("  ", string.Join(" ", mute.Select(i => _evaluation.Verdicts[i].Recommendation)));
        }

        var open = _groups.Open;
        if (open.Count == 0)
        {
            return;
        }

        _page.Heading($"{AnswerWords.Open.In(_language)} ({open.Count})");
        _page.Line("  ", string.Join(" ", open.Select(i => _evaluation.Verdicts[i].Recommendation)));
        var questions = _evaluation.Missing.Take(3).ToList();
        if (questions.Count > 0)
        {
            _page.Line("  ", AnswerWords.NextQuestions.In(_language) + ":");
        }

        foreach (var (question, number) in questions.Select((q, i) => (q, i + 1)))
        {
            var settles = $" ({AnswerWords.Does(question, _language)})";
            _page.Line($"  {number}. ", $"{question.Fact.Label.In(_language)}?{settles}{At(question.Lesions)}");
        }
    }

    private void Scores()
    {
        _page.Heading("Scores");
        foreach (var lesion in _evaluation.Lesions)
        {
            foreach (var result in lesion.Scores.Where(ScoreResultWords.IsWorthALine))
            {
                var line = ScoreResultWords.Line(result, _language);
                _page.Line("  ", _several ? $"[{PlainText.Of(lesion.Name!)}] {line}" : line);
                foreach (var caution in ScoreResultWords.Cautions(result))
                {
                    _page.Line("    ! ", caution.In(_language));
                }
            }
        }

        if (_evaluation.Lesions.SelectMany(l => l.Scores).Any(s => s.Score.IsPrognosis && ScoreResultWords.IsWorthALine(s)))
        {
            foreach (var note in _evaluation.Rules.BesideEveryPrognosis)
            {
                _page.Line("  ! ", note.In(_language));
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

        _page.Heading(AnswerWords.Pathway.In(_language));
        foreach (var lesion in _evaluation.Lesions)
        {
            foreach (var position in lesion.Pathway)
            {
                var name = _several ? $"[{PlainText.Of(lesion.Name!)}] " : "";
                var open = StillOpen(position);
                var cell = position.Main is { } main ? $"{main.Situation.In(_language)} ({main.Status.Word().In(_language)})" : open;
                _page.Line(position.Main is null ? "  ? " : "  ● ", name + cell);
            }
        }
    }

    /// <summary>A table of which several cells are possible: how many, and what would settle it.</summary>
    private string StillOpen(TablePosition position)
    {
        var count = position.Possible.Count().ToString(CultureInfo.InvariantCulture);
        return position.Table.Title.In(_language) + _language.Say($" Noch offen, {count} Situationen möglich", $" Still open, {count} situations possible")
            + (position.Needs.Count > 0
                ? _language.Say("; es fehlt: ", "; missing: ")
                    + string.Join(", ", _evaluation.InOrder(position.Needs).Take(3).Select(f => f.Label.In(_language)))
                : "");
    }

    private void Clocks()
    {
        foreach (var lesion in _evaluation.Lesions)
        {
            var lines = ClocksText.Running(lesion, _language);
            if (lines.Count > 0)
            {
                _page.Heading(AnswerWords.TimesAndLimits.In(_language) + (_several ? $" [{PlainText.Of(lesion.Name!)}]" : ""));
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
            _page.Heading(AnswerWords.Dose.In(_language) + (_several ? $" [{PlainText.Of(lesion.Name!)}]" : ""));
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

        _page.Heading(AnswerWords.Notes.In(_language));
        foreach (var note in _evaluation.Notes)
        {
            _page.Line($"  {note.Discrepancy.Id,-5} ", $"{note.Discrepancy.Says.In(_language)}{At(note.Lesions)}");
        }
    }

    /// <summary>One recommendation on one line: number, grade, section, title, lesions.</summary>
    private void Entry(int i, bool withVerdict = false)
    {
        var recommendation = _evaluation.Verdicts[i].Recommendation;
        var grades = AnswerWords.Grades(recommendation, _language);
        var verdict = withVerdict ? $" – {_evaluation.Verdicts[i].Verdict.Word().In(_language)}" : "";
        _page.Line(
            $"  R{recommendation.Number,-3} ",
            $"{recommendation.Title.In(_language)} – {grades}, §{recommendation.Section}{verdict}{At(_evaluation.LesionsOfVerdict[i])}");
        foreach (var remark in _evaluation.Verdicts[i].Remarks)
        {
            _page.Line("      ! ", remark.Told.In(_language));
        }
    }

    private string At(IReadOnlyList<int> lesions) =>
        !_several || lesions.Count == 0 ? "" : $" [{string.Join(", ", lesions.Select(l => PlainText.Of(_evaluation.Lesions[l].Name!)))}]";
}
