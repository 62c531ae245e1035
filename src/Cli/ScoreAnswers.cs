using System.Text.Json;
using Myelon.Formats.CaseFile;
using Myelon.Cli.Texts;
using Myelon.Core;
using Myelon.Core.Cases;
using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Desk;

namespace Myelon.Cli;

/// <summary>Collects what <c>score</c> answers and writes it as text or JSON.</summary>
internal sealed class ScoreAnswers(GuidelineDesk desk, OutputFormat format, Language language)
{
    private readonly List<string> _lines = [];
    private readonly List<Action<Utf8JsonWriter>> _json = [];

    public Language Language => language;

    public int List()
    {
        if (format == OutputFormat.Json)
        {
            JsonOutput.Write([.. desk.Rules.Scores.Select(ListEntry)], isList: true);
            return ExitCode.Done;
        }

        foreach (var score in desk.Rules.Scores)
        {
            foreach (var line in Paragraph.Row(score.Code, 37, $"{score.Title.In(language)} [{score.Kind.Words().In(language)}]"))
            {
                Page.Fitted(line).ToList().ForEach(Console.Out.WriteLine);
            }
        }

        return ExitCode.Done;
    }

    public int Items(Score score)
    {
        if (format == OutputFormat.Json)
        {
            JsonOutput.Write([json => ScoreWriter.WriteItems(json, score)]);
            return ExitCode.Done;
        }

        foreach (var line in ScoreText.Items(score, language))
        {
            Page.Fitted(line).ToList().ForEach(Console.Out.WriteLine);
        }

        return ExitCode.Done;
    }

    public int Usage(Text message)
    {
        Console.Error.WriteLine("myelon: " + message.In(language));
        return ExitCode.Usage;
    }

    public int Unknown(string name)
    {
        var codes = desk.Rules.Scores.Select(s => s.Code).ToList();
        var near = Nearest.Of(name, codes.SelectMany(c => new[] { c, c.StartsWith("x_", StringComparison.Ordinal) ? c[2..] : c }));
        return Usage(new(
            $"Den Score „{Terminal.Plain(name)}“ gibt es nicht."
                + (near is null ? "" : $" Gemeint ist vielleicht „{near}“.")
                + " Alle zeigt „myelon score --list“.",
            $"There is no score \"{Terminal.Plain(name)}\"." + (near is null ? "" : $" Did you mean \"{near}\"?") + " \"myelon score --list\" shows all."));
    }

    /// <summary>The score of what was entered on the command line.</summary>
    public void AddEntered(Case @case, Score score)
    {
        var findings = desk.Evaluator.FindingsOf(@case)[0];
        var place = new CasePlace(@case, 0, desk.Evaluator.ContradictionsIn(@case)) { IsNamed = false };
        Add(desk.Evaluator.Score(score, findings, ScoreEntries.Of(@case.ScoreItems, desk.Rules.Scores, [])[score]), findings, place);
    }

    /// <summary>The score of each lesion of a case.</summary>
    public void Add(Case @case, Score score)
    {
        var entry = ScoreEntries.Of(@case.ScoreItems, desk.Rules.Scores, [])[score];
        foreach (var (findings, place) in Lesions(@case))
        {
            Add(desk.Evaluator.Score(score, findings, entry), findings, place);
        }
    }

    /// <summary>The prognosis of each lesion of a case.</summary>
    public void Prognosis(Case @case)
    {
        var entries = ScoreEntries.Of(@case.ScoreItems, desk.Rules.Scores, []);
        foreach (var (findings, place) in Lesions(@case))
        {
            var situations = desk.Rules.Situations.Select(s => desk.Evaluator.Answer(s, findings, entries)).ToList();
            Head(place);
            _lines.AddRange(PrognosisText.Lines(situations, findings, desk.Guideline, language));
            _json.Add(json => PrognosisWriter.Write(
                json, place, situations, r => desk.Guideline.Suggestion(r, findings), desk.Guideline.BesideEveryPrognosis));
        }
    }

    public void Write()
    {
        if (format == OutputFormat.Json)
        {
            JsonOutput.Write(_json);
            return;
        }

        foreach (var line in _lines)
        {
            Page.Fitted(line).ToList().ForEach(Console.Out.WriteLine);
        }
    }

    private IEnumerable<(Findings Findings, CasePlace Place)> Lesions(Case @case)
    {
        var contradictions = desk.Evaluator.ContradictionsIn(@case);
        return desk.Evaluator.FindingsOf(@case).Select((f, i) => (f, new CasePlace(@case, i, contradictions)));
    }

    private static Action<Utf8JsonWriter> ListEntry(Score score) => json =>
    {
        json.WriteStartObject();
        json.WriteString("score", score.Code);
        json.WriteString("title_de", score.Title.De);
        json.WriteString("title_en", score.Title.En);
        json.WriteString("kind", score.Kind.Code());
        json.WriteString("section", score.Section.Length > 0 ? score.Section : null);
        json.WriteString("certainty", score.Certainty.Words().En);
        json.WriteEndObject();
    };

    private void Add(ScoreResult result, Findings findings, CasePlace place)
    {
        var suggestion = desk.Guideline.Suggestion(result, findings);
        Head(place);
        _lines.AddRange(ScoreText.Lines(result, desk.Guideline, language, suggestion));
        _json.Add(json => ScoreWriter.Write(json, result, place, suggestion));
    }

    /// <summary>Where it is, and what contradicts itself there.</summary>
    private void Head(CasePlace place)
    {
        if (_lines.Count > 0)
        {
            _lines.Add("");
        }

        if (place.IsNamed)
        {
            _lines.Add(Terminal.Plain(place.LesionName is { } lesion ? $"{place.Case.Name} · {lesion}" : place.Case.Name));
        }

        _lines.AddRange(ContradictionText.Lines(place.Case, place.Own, language, Terminal.HasColour));
    }
}
