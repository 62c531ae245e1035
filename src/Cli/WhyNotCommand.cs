using System.CommandLine;
using System.Text.Json;
using Myelon.Formats.CaseFile;
using Myelon.Cli.Texts;
using Myelon.Core;
using Myelon.Core.Cases;
using Myelon.Core.Forms;
using Myelon.Core.Reasoning;
using Myelon.Medicine.SpinalMetastases;

namespace Myelon.Cli;

/// <summary><c>why-not FILE N|CELL</c>: the shortest change of facts that would make a recommendation or a cell apply.</summary>
internal static class WhyNotCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "Falldatei, - für die Standardeingabe / case file, - for standard input" };
        var target = new Argument<string>("TARGET") { Description = "Empfehlung (34 oder R34) oder Zelle (D4) / recommendation (34 or R34) or cell (D4)" };
        target.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && Find(result.Tokens[0].Value) is (null, null))
            {
                result.AddError(Unknown(result.Tokens[0].Value));
            }
        });
        var lesion = LesionChoice.Option();
        var format = CommonOptions.Format("text", "json");
        var language = CommonOptions.Language();
        var command = new Command("why-not", "Was müsste anders sein, damit das zutrifft? / what would have to be different for this to apply?") { file, target, lesion, format, language };
        command.SetAction(parsed => Run(
            parsed.InvocationConfiguration.Output, parsed.GetValue(file)!, parsed.GetValue(target)!, parsed.GetValue(lesion), CommonOptions.FormatOf(parsed, format), CommonOptions.LanguageOf(parsed, language)));
        return command;
    }

    private static string Unknown(string target) => $"{target}: weder Empfehlung (1–86) noch Zelle (T0 … F20) / neither recommendation (1-86) nor cell (T0 … F20)";

    private static (Core.Forms.Recommendation? Recommendation, Cell? Cell) Find(string target)
    {
        var digits = target.StartsWith('R') ? target[1..] : target;
        if (int.TryParse(digits, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= 86)
        {
            return (Recommendations.Number(number), null);
        }

        return (null, Rules.All.Pathway!.Tables.SelectMany(t => t.Cells.Concat(t.Overlays)).FirstOrDefault(c => c.Id == target));
    }

    /// <summary>The option of <c>explain</c> that asks the same.</summary>
    public static Option<string?> Option()
    {
        var option = new Option<string?>("--why-not") { Description = "Was müsste anders sein, damit Empfehlung oder Zelle zutrifft? / what would have to be different for a recommendation or cell to apply?" };
        option.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && Find(result.Tokens[0].Value) is (null, null))
            {
                result.AddError(Unknown(result.Tokens[0].Value));
            }
        });
        return option;
    }

    /// <summary>Answers for every case of a file.</summary>
    public static int Run(TextWriter output, string file, string target, string? lesion, OutputFormat format, Language language)
    {
        var evaluator = new Evaluator(Rules.All);
        var search = new WhyNot(evaluator);
        var (recommendation, cell) = Find(target);
        var (answered, refused) = (0, 0);
        foreach (var input in CaseInputs.Read([file], evaluator))
        {
            if (input.Reading.Case is not { } @case)
            {
                refused++;
                CaseInputs.Report(input, language);
                continue;
            }

            if (LesionChoice.Of(@case, lesion, language) is not { } lesions)
            {
                return ExitCode.Usage;
            }

            answered++;
            var answers = lesions.Select(l => (Lesion: l, Changes: recommendation is not null ? search.For(recommendation, @case, l) : search.For(cell!, @case, l))).ToList();
            var contradictions = evaluator.ContradictionsIn(@case);
            var name = recommendation?.ToString() ?? cell!.Id;
            output.Write(format == OutputFormat.Json ? Json(@case, name, contradictions, answers) : Text(@case, name, contradictions, answers, language));
        }

        return refused == 0 ? ExitCode.Done : answered == 0 ? ExitCode.Refused : ExitCode.SomeRefused;
    }

    private static string Text(
        Case @case, string name, IReadOnlyList<Contradiction> contradictions, List<(int Lesion, IReadOnlyList<FactChange>? Changes)> answers, Language language)
    {
        var page = new Page(Terminal.HasColour);
        ContradictionText.Above(page, null, @case, contradictions, language);
        foreach (var (lesion, changes) in answers)
        {
            WhyNotText.Write(page, name, @case, lesion, changes, language);
        }

        return page.ToString();
    }

    private static string Json(
        Case @case, string name, IReadOnlyList<Contradiction> contradictions, List<(int Lesion, IReadOnlyList<FactChange>? Changes)> answers)
    {
        using var body = new MemoryStream();
        using (var json = new Utf8JsonWriter(body, EvaluationWriter.Options(indented: true)))
        {
            json.WriteStartObject();
            json.WriteString("case", @case.Name);
            json.WriteString("target", name);
            FindingsWriter.Contradictions(json, @case, contradictions);
            json.WriteStartArray("lesions");
            foreach (var (lesion, changes) in answers)
            {
                json.WriteStartObject();
                json.WriteString("lesion", @case.Lesions.Count > lesion ? @case.Lesions[lesion].Name : null);
                if (changes is null)
                {
                    json.WriteNull("changes");
                }
                else
                {
                    json.WriteStartArray("changes");
                    foreach (var change in changes)
                    {
                        json.WriteStartObject();
                        json.WriteString("fact", change.Fact.Code);
                        json.WritePropertyName("from");
                        FactWriter.Write(json, change.Fact, change.From, @case.AsOf.Offset);
                        json.WritePropertyName("to");
                        FactWriter.Write(json, change.Fact, change.To, @case.AsOf.Offset);
                        json.WriteEndObject();
                    }

                    json.WriteEndArray();
                }

                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return System.Text.Encoding.UTF8.GetString(body.ToArray()) + "\n";
    }
}
