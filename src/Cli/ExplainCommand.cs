using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Myelon.Formats.CaseFile;
using Myelon.Cli.Texts;
using Myelon.Core;
using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Core.Reasoning;
using Myelon.Core.Speech;
using Myelon.Desk;

namespace Myelon.Cli;

/// <summary><c>explain FILE --recommendation N</c>: the rule's own tree for a case.</summary>
internal sealed class ExplainCommand(GuidelineDesk desk)
{
    public Command Create()
    {
        var numbers = RecommendationNumbers.Of(desk.Rules);
        var file = new Argument<string>("FILE") { Description = "Falldatei, - für die Standardeingabe / case file, - for standard input" };
        var number = new Option<int>("--recommendation", "-r") { Description = numbers.Help };
        number.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1
                && int.TryParse(result.Tokens[0].Value, NumberStyles.Integer, CultureInfo.InvariantCulture, out var n)
                && desk.Rules.Recommendation(n) is null)
            {
                result.AddError(CommonOptions.Both(
                    $"--recommendation: {n} gibt es nicht; {numbers.First} bis {numbers.Last}",
                    $"--recommendation: there is no {n}; {numbers.First} to {numbers.Last}"));
            }
        });
        var whyNotCommand = new WhyNotCommand(desk);
        var whyNot = whyNotCommand.Option();
        var format = CommonOptions.Format("text", "json");
        var language = CommonOptions.Language();
        var command = new Command("explain", "Eine Empfehlung für einen Fall begründen / explain a recommendation for a case")
        {
            file, number, whyNot, format, language,
        };
        command.Validators.Add(result =>
        {
            if (result.GetResult(number) is { Tokens.Count: > 0 } == result.GetResult(whyNot) is { Tokens.Count: > 0 })
            {
                result.AddError(CommonOptions.Both("explain: --recommendation N oder --why-not N angeben", "explain: give --recommendation N or --why-not N"));
            }
        });
        command.SetAction(parsed => parsed.GetValue(whyNot) is { } target
            ? whyNotCommand.Run(
                parsed.InvocationConfiguration.Output,
                parsed.GetValue(file)!,
                target,
                null,
                CommonOptions.FormatOf(parsed, format),
                CommonOptions.LanguageOf(parsed, language))
            : Run(
                parsed.GetValue(file)!,
                desk.Rules.Recommendation(parsed.GetValue(number))!,
                CommonOptions.FormatOf(parsed, format),
                CommonOptions.LanguageOf(parsed, language)));
        return command;
    }

    private int Run(string file, Recommendation recommendation, OutputFormat format, Language language)
    {
        var (explained, refused) = (0, 0);
        foreach (var input in desk.Inputs.Cases(Inputs.OpenAll([file])))
        {
            if (input.Reading.Case is not { } @case)
            {
                refused++;
                Inputs.Report(input, language);
                continue;
            }

            if (explained++ > 0 && format == OutputFormat.Text)
            {
                Console.Out.Write('\n');
            }

            Console.Out.Write(format == OutputFormat.Json
                ? Json(desk.Evaluator.Evaluate(@case), recommendation)
                : ExplanationText.Of(desk.Evaluator.Evaluate(@case), recommendation, language, Terminal.HasColour, desk.Now.ToInstant()));
        }

        return refused == 0 ? ExitCode.Done : explained == 0 ? ExitCode.Refused : ExitCode.SomeRefused;
    }

    private static string Json(CaseEvaluation evaluation, Recommendation recommendation)
    {
        return JsonOutput.Text(json =>
        {
            json.WriteStartObject();
            json.WriteString("case", evaluation.Case.Name);
            json.WriteNumber("recommendation", recommendation.Number);
            json.WriteString("section", recommendation.Section);
            FindingsWriter.Contradictions(json, evaluation.Case, evaluation.Contradictions);
            json.WriteStartArray("lesions");
            foreach (var lesion in evaluation.Lesions)
            {
                json.WriteStartObject();
                json.WriteString("lesion", lesion.Name);
                json.WriteString("verdict", lesion.Verdicts.First(v => v.Recommendation == recommendation).Verdict.Code());
                foreach (var slot in ReasonWords.Slots(recommendation, lesion.Findings))
                {
                    json.WritePropertyName(slot.Code);
                    Node(json, slot.Explanation, lesion.Findings);
                }

                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        });
    }

    private static void Node(Utf8JsonWriter json, Explanation node, Core.Logic.Findings findings)
    {
        json.WriteStartObject();
        json.WriteString(
            "node",
            node.Condition.GetType().Name switch { "OneOf" => "one_of", "HasValue" => "has_value", "EarlierCourse" => "earlier_course", "SingleLesion" =>
                "single_lesion", var name => name.ToLowerInvariant() });
        json.WriteString("truth", node.Truth.ToString());
        json.WriteString("says_de", Say.In(Language.German, node.Condition));
        json.WriteString("says_en", Say.In(Language.English, node.Condition));
        json.WriteStartObject("facts");
        foreach (var fact in node.Facts)
        {
            json.WritePropertyName(fact.Code);
            FactWriter.Write(json, fact, findings[fact], findings.AsOf.Offset);
        }

        json.WriteEndObject();
        json.WriteStartArray("children");
        foreach (var child in node.Children)
        {
            Node(json, child, findings);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
