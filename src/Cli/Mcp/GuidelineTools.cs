using System.Text.Json;
using Myelon.Cli.Texts;
using Myelon.Core;
using Myelon.Core.Cases;
using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Core.Reasoning;
using Myelon.Desk;
using Myelon.Desk.Reading;
using Myelon.Formats.CaseFile;

namespace Myelon.Cli.Mcp;

/// <summary>
/// The tools for a language model: it says what stands in the record and where, and reads the answer; the arithmetic, the verdicts and the
/// grades are ours. Each tool gives the members of its answer, or null with what is wrong among the faults of the input.
/// </summary>
/// <param name="desk">The desk.</param>
internal sealed class GuidelineTools(GuidelineDesk desk)
{
    private static readonly Text Unnamed = new("Es fehlt, wonach gefragt ist.", "It is missing what is asked for.");

    /// <summary>The tools by name, with the keys that they take.</summary>
    public IReadOnlyDictionary<string, (IReadOnlyList<string> Keys, Func<ToolInput, Action<Utf8JsonWriter>?> Answer)> All => field ??=
        new Dictionary<string, (IReadOnlyList<string>, Func<ToolInput, Action<Utf8JsonWriter>?>)>(StringComparer.Ordinal)
        {
            ["evaluate"] = ([.. SourcedCase.Keys, "form"], Evaluate),
            ["ask"] = (SourcedCase.Keys, Ask),
            ["why-not"] = ([.. SourcedCase.Keys, "target"], WhyNot),
            ["score"] = ([.. SourcedCase.Keys, "score", "items"], Score),
            ["dose"] = ([.. SourcedCase.Keys, "schedule", "alpha_beta_gy"], Dose),
            ["show"] = (["recommendation", "section", "fact"], Show),
        };

    private Action<Utf8JsonWriter>? Evaluate(ToolInput input)
    {
        var form = input.Text("form") ?? "text";
        if (form is not ("text" or "json"))
        {
            Wrong(
                input,
                "/form",
                new($"Die Form „{form}“ gibt es nicht.", $"There is no form \"{form}\"."),
                new("text oder json angeben.", "Give text or json."));
        }

        return OfCase(input, @case =>
        {
            var evaluation = desk.Evaluator.Evaluate(@case);
            if (form == "text")
            {
                var text = EvaluationText.Of(evaluation, input.Language, colour: false, desk.Now.ToInstant());
                return json => json.WriteString("answer", text);
            }

            return json =>
            {
                json.WritePropertyName("answer");
                EvaluationWriter.Write(json, evaluation);
            };
        });
    }

    private Action<Utf8JsonWriter>? Ask(ToolInput input) => OfCase(input, @case => json =>
    {
        json.WritePropertyName("answer");
        QuestionWriter.Write(json, @case, desk.Evaluator.Evaluate(@case));
    });

    private Action<Utf8JsonWriter>? WhyNot(ToolInput input)
    {
        if (input.Text("target") is not { } name || Target.Of(desk.Rules, name) is not { } target)
        {
            var (first, last) = RecommendationNumbers.Of(desk.Rules);
            return Wrong(
                input,
                "/target",
                input.Text("target") is null ? Unnamed : new("Das ist weder Empfehlung noch Zelle.", "This is neither recommendation nor cell."),
                new(
                    $"Eine Nummer von {first} bis {last}, einen Namen (slug) oder eine Zelle ({Target.Cells(desk.Rules).FirstOrDefault()?.Id}) angeben.",
                    $"Give a number from {first} to {last}, a slug or a cell ({Target.Cells(desk.Rules).FirstOrDefault()?.Id})."));
        }

        return OfCase(input, @case =>
        {
            var search = new WhyNot(desk.Evaluator);
            var answers = Enumerable.Range(0, Math.Max(1, @case.Lesions.Count)).Select(l => (l, target.WhyNot(search, @case, l))).ToList();
            return json =>
            {
                json.WritePropertyName("answer");
                WhyNotWriter.Write(json, @case, target.Name, desk.Evaluator.ContradictionsIn(@case), answers);
            };
        });
    }

    private Action<Utf8JsonWriter>? Score(ToolInput input)
    {
        if (input.Text("score") is not { } name || ScoreEntries.Find(desk.Rules.Scores, name) is not { } score)
        {
            var near = input.Text("score") is { } meant ? Nearest.Of(meant, desk.Rules.Scores.Select(s => s.Code)) : null;
            return Wrong(
                input,
                "/score",
                near is null ? Unnamed : new($"Den Score gibt es nicht. Gemeint ist vielleicht „{near}“.", $"There is no such score. Did you mean \"{near}\"?"),
                new($"Einen davon angeben: {Codes()}.", $"Give one of these: {Codes()}."));
        }

        return OfCase(
            input,
            @case =>
            {
                var entry = ScoreEntries.Of(@case.ScoreItems, desk.Rules.Scores, [])[score];
                var contradictions = desk.Evaluator.ContradictionsIn(@case);
                var results = desk.Evaluator.FindingsOf(@case)
                    .Select((f, i) => (Findings: f, Place: new CasePlace(@case, i, contradictions))).ToList();
                return json =>
                {
                    json.WriteStartArray("answer");
                    foreach (var (findings, place) in results)
                    {
                        var result = desk.Evaluator.Score(score, findings, entry);
                        ScoreWriter.Write(json, result, place, desk.Guideline.Suggestion(result, findings));
                    }

                    json.WriteEndArray();
                };
            },
            score.Code);

        string Codes() => string.Join(", ", desk.Rules.Scores.Select(s => s.Code));
    }

    /// <summary>BED and EQD2 of a schedule, which is arithmetic and needs no source; or the dose of the cord of a case.</summary>
    private Action<Utf8JsonWriter>? Dose(ToolInput input)
    {
        if (input.Text("schedule") is not { } written)
        {
            return OfCase(input, @case =>
            {
                var contradictions = desk.Evaluator.ContradictionsIn(@case);
                var findings = desk.Evaluator.FindingsOf(@case);
                return json =>
                {
                    json.WriteStartArray("answer");
                    for (var i = 0; i < findings.Count; i++)
                    {
                        DoseWriter.Write(json, desk.Rules.Dose?.Answer(findings[i]) ?? new DoseAnswer(), null, new CasePlace(@case, i, contradictions));
                    }

                    json.WriteEndArray();
                };
            });
        }

        if (!Schedule.TryParse(written, out var schedule, out var fault))
        {
            return Wrong(input, "/schedule", fault!.Value.Message, fault.Value.Fix);
        }

        if (AlphaBetaOf(input) is not { } ratio)
        {
            return null;
        }

        return json =>
        {
            json.WritePropertyName("answer");
            new ScheduleWriting(desk.Guideline.Schedules).Write(json, schedule!, ratio);
        };
    }

    private static AlphaBeta? AlphaBetaOf(ToolInput input)
    {
        if (input.Text("alpha_beta_gy") is not { } written)
        {
            return AlphaBeta.Cord;
        }

        if (AlphaBeta.Read(written, out var wrong) is { } given)
        {
            return given;
        }

        Wrong(input, "/alpha_beta_gy", wrong!.Value.Message, wrong.Value.Fix);
        return null;
    }

    private Action<Utf8JsonWriter>? Show(ToolInput input)
    {
        var (number, section, fact) = (input.Text("recommendation"), input.Text("section"), input.Text("fact"));
        if (input.Faults.Count > 0)
        {
            return null;
        }

        var page = new Page(colour: false);
        if (number is not null && Target.RecommendationOf(desk.Rules, number) is { } recommendation)
        {
            RecommendationText.Write(page, recommendation, desk.Guideline, input.Language);
        }
        else if (section is not null && new Library(desk.Guideline) is var library && library.HasSection(section.TrimEnd('.')))
        {
            SectionText.Write(page, library, section.TrimEnd('.'), input.Language);
        }
        else if (fact is not null && FactText.Matching(desk.Rules.Vocabulary, fact) is { Count: > 0 } facts)
        {
            facts.ToList().ForEach(f => FactText.Write(page, desk.Guideline, f, input.Language));
        }
        else
        {
            var (first, last) = RecommendationNumbers.Of(desk.Rules);
            return Wrong(
                input,
                number is not null ? "/recommendation" : section is not null ? "/section" : "/fact",
                number is null && section is null && fact is null ? Unnamed : new("Das gibt es nicht.", "There is no such thing."),
                new(
                    $"recommendation ({first} bis {last}), section (etwa 10.5.6) oder fact (Teil eines Codes oder einer Bezeichnung) angeben.",
                    $"Give recommendation ({first} to {last}), section (such as 10.5.6) or fact (part of a code or a label)."));
        }

        return json => json.WriteString("answer", page.ToString());
    }

    private Action<Utf8JsonWriter>? OfCase(ToolInput input, Func<Case, Action<Utf8JsonWriter>> answer, string? score = null)
    {
        var sourced = new SourcedCase(desk, input);
        if (sourced.Read(score) is not { } @case || input.Faults.Count > 0)
        {
            return null;
        }

        var write = answer(@case);
        return json =>
        {
            write(json);
            SourceWriting.Write(json, sourced.Sources);
        };
    }

    private static Action<Utf8JsonWriter>? Wrong(ToolInput input, string pointer, Text message, Text fix)
    {
        input.Faults.Add(new Fault(pointer, message, fix));
        return null;
    }
}
