using System.CommandLine;
using Myelon.Desk;
using Myelon.Formats.Schema;

namespace Myelon.Cli;

/// <summary><c>schema case|evaluation</c>: the JSON Schema of a format, which names everything in both languages.</summary>
internal sealed class SchemaCommand(GuidelineDesk desk)
{
    private const string Case = "case", Evaluation = "evaluation";

    public Command Create()
    {
        var format = new Argument<string>("FORMAT")
        {
            Description = CommonOptions.Both("case: Falldatei; evaluation: Antwort", "case: case file; evaluation: answer"),
        };
        CommonOptions.OneOf(format, Case, Evaluation);
        var command = new Command(
            "schema",
            "JSON-Schema von Falldatei oder Antwort, in beiden Sprachen / JSON Schema of case file or answer, in both languages") { format };
        command.SetAction(parsed =>
        {
            var schema = parsed.GetValue(format) == Case ? CaseSchema.Of(desk.Rules) : EvaluationSchema.Of(desk.Rules);
            JsonOutput.Write([json => schema.WriteTo(json)]);
            return ExitCode.Done;
        });
        return command;
    }
}
