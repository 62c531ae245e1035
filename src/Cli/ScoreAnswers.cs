using System.Text.Json;
using Myelon.Formats.CaseFile;
using Myelon.Cli.Texts;
using Myelon.Core;
using Myelon.Core.Cases;
using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Core.Reasoning;
using Myelon.Medicine.Instruments.Scores;
using Myelon.Medicine.SpinalMetastases;

namespace Myelon.Cli;

/// <summary>Collects what <c>score</c> answers and writes it as text or JSON.</summary>
internal sealed class ScoreAnswers(OutputFormat format, Language language)
{
    private readonly List<string> _lines = [];
    private readonly List<Action<Utf8JsonWriter>> _json = [];

    public Language Language => language;

    public int List()
    {
        if (format == OutputFormat.Json)
        {
            JsonOutput.Write([.. AllScores.Scores.Select(ListEntry)], isList: true);
            return ExitCode.Done;
        }

        foreach (var score in AllScores.Scores)
        {
            foreach (var line in Paragraph.Row(score.Code, 37, $"{score.Title.In(language)} [{score.Kind.Words().In(language)}]"))
            {
                Console.Out.WriteLine(line);
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
            Console.Out.WriteLine(line);
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
        var near = Nearest.Of(name, AllScores.Scores.SelectMany(s => new[] { s.Code, s.Code.StartsWith("x_", StringComparison.Ordinal) ? s.Code[2..] : s.Code }));
        return Usage(new(
            $"Den Score „{Terminal.Plain(name)}“ gibt es nicht." + (near is null ? "" : $" Gemeint ist vielleicht „{near}“.") + " Alle zeigt „myelon score --list“.",
            $"There is no score \"{Terminal.Plain(name)}\"." + (near is null ? "" : $" Did you mean \"{near}\"?") + " \"myelon score --list\" shows all."));
    }

    /// <summary>The score of what was entered on the command line.</summary>
    public void AddEntered(Case @case, Evaluator evaluator, Score score)
    {
        var findings = evaluator.FindingsOf(@case)[0];
        var place = new CasePlace(@case, 0, evaluator.ContradictionsIn(@case)) { IsNamed = false };
        Add(evaluator.Score(score, findings, ScoreEntries.Of(@case.ScoreItems, AllScores.Scores, [])[score]), findings, place);
    }

    /// <summary>The score of each lesion of a case.</summary>
    public void Add(Case @case, Evaluator evaluator, Score score)
    {
        var entry = ScoreEntries.Of(@case.ScoreItems, AllScores.Scores, [])[score];
        foreach (var (findings, place) in Lesions(@case, evaluator))
        {
            Add(evaluator.Score(score, findings, entry), findings, place);
        }
    }

    /// <summary>The prognosis of each lesion of a case.</summary>
    public void Prognosis(Case @case, Evaluator evaluator)
    {
        var entries = ScoreEntries.Of(@case.ScoreItems, AllScores.Scores, []);
        foreach (var (findings, place) in Lesions(@case, evaluator))
        {
            var situations = AllScores.Situations.Select(s => evaluator.Answer(s, findings, entries)).ToList();
            Head(place);
            _lines.AddRange(PrognosisText.Lines(situations, findings, language));
            _json.Add(json => PrognosisWriter.Write(
                json, place, situations, r => PerformanceScales.Suggestion(r, findings), AllScores.BesideEveryPrognosis));
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
            Console.Out.WriteLine(line);
        }
    }

    private static IEnumerable<(Findings Findings, CasePlace Place)> Lesions(Case @case, Evaluator evaluator)
    {
        var contradictions = evaluator.ContradictionsIn(@case);
        return evaluator.FindingsOf(@case).Select((f, i) => (f, new CasePlace(@case, i, contradictions)));
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
        var suggestion = PerformanceScales.Suggestion(result, findings);
        Head(place);
        _lines.AddRange(ScoreText.Lines(result, language, suggestion));
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

        _lines.AddRange(ContradictionText.Lines(place.Case, place.Own, language));
    }
}
