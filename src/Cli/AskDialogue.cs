using System.Globalization;
using Myelon.Cli.Texts;
using Myelon.Core;
using Myelon.Core.Logic;
using Myelon.Core.Reasoning;

namespace Myelon.Cli;

/// <summary>The questions on the screen and the answers from the keyboard or a pipe.</summary>
internal sealed class AskDialogue(Interview interview, TextReader answers, TextWriter screen, Language language, bool colour)
{
    private string? _urgency;
    private string _contradictions = "";

    /// <summary>Asks until nothing open could change, or until the person ends it.</summary>
    public void Run()
    {
        TellContradictions();
        while (interview.Next is { } question)
        {
            Write(question);
            if (answers.ReadLine() is not { } line || !Take(question, line.Trim()))
            {
                return;
            }

            TellContradictions();
            TellUrgency();
        }

        screen.WriteLine(language.Say("Keine weitere Antwort würde etwas Offenes ändern.", "No further answer would change anything that is open."));
    }

    /// <summary>A question with its place, its possible answers and what it decides.</summary>
    public static void Write(Page page, Interview interview, Question question, Language language)
    {
        var lesion = question.Lesion is { } i ? $" [{Terminal.Plain(interview.Case.Lesions[i].Name)}]" : "";
        page.Line("", $"{question.Fact.Label.In(language)}{lesion}?");
        if (question.Fact.Note is { } note)
        {
            page.Line("   ", note.In(language));
        }

        if (question.Fact.JudgedBy is { } judge)
        {
            page.Line("   ", language.Say("Urteil: ", "Judged by: ") + judge.In(language));
        }

        page.Line("   ", language.Say("betrifft ", "concerns ") + Concerns(question, language));
    }

    private static string Concerns(Question question, Language language)
    {
        var tables = question.Tables.Select(t => t.Title.In(language)).Concat(question.Times.Select(t => t.Title.In(language)));
        var numbers = question.Recommendations.OrderByDescending(r => r.Weight).Take(8).Select(r => r.ToString()).ToList();
        var more = question.Recommendations.Count > numbers.Count
            ? [string.Create(CultureInfo.InvariantCulture, $"+{question.Recommendations.Count - numbers.Count}")]
            : (string[])[];
        return string.Join("; ", tables.Append(string.Join(" ", numbers.Concat(more))).Where(s => s.Length > 0));
    }

    private void Write(Question question)
    {
        var page = new Page(colour);
        page.Blank();
        Write(page, interview, question, language);
        foreach (var choice in AnswerReader.Choices(question.Fact, language))
        {
            page.Raw("   " + choice);
        }

        screen.Write(page.ToString());
        screen.Write(language.Say(
            $"[{AnswerReader.Hint(question.Fact, language)}; ? unbekannt, < zurück, . Ende] ",
            $"[{AnswerReader.Hint(question.Fact, language)}; ? unknown, < back, . end] "));
        screen.Flush();
    }

    /// <summary>Takes an answer; false where the person ends.</summary>
    private bool Take(Question question, string answer)
    {
        if (answer is ".")
        {
            return false;
        }

        if (answer is "<")
        {
            if (!interview.Undo())
            {
                screen.WriteLine(language.Say("Es gibt nichts zurückzunehmen.", "There is nothing to take back."));
            }

            return true;
        }

        if (AnswerReader.IsUnknown(answer))
        {
            interview.Answer(Value.Unknown);
        }
        else if (AnswerReader.Read(question.Fact, answer, interview.Case.AsOf) is { } value)
        {
            interview.Answer(value);
        }
        else
        {
            screen.WriteLine(language.Say(
                $"„{Terminal.Plain(answer)}“ ist hier keine Antwort. Möglich: {AnswerReader.Hint(question.Fact, language)}.",
                $"\"{Terminal.Plain(answer)}\" is no answer here. Possible: {AnswerReader.Hint(question.Fact, language)}."));
        }

        return true;
    }

    /// <summary>Says what contradicts itself as soon as it does: the answer just given can be taken back.</summary>
    private void TellContradictions()
    {
        var page = new Page(colour);
        ContradictionText.Write(page, interview.Case, interview.Evaluation.Contradictions, language);
        if (page.ToString() is var told && told != _contradictions)
        {
            screen.Write(told);
            screen.Flush();
            _contradictions = told;
        }
    }

    /// <summary>Says how fast as soon as it changes: in an emergency nobody waits for the last question.</summary>
    private void TellUrgency()
    {
        if (interview.Evaluation.Urgency is not { Cell: { } cell } urgency || cell.Id == _urgency)
        {
            return;
        }

        _urgency = cell.Id;
        var page = new Page(colour);
        PathwayText.Urgency(page, interview.Evaluation, language);
        screen.Write(page.ToString());
        screen.Flush();
    }
}
