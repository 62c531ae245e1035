using System.CommandLine;
using Myelon.Cli.Mcp;
using Myelon.Desk;

namespace Myelon.Cli;

/// <summary><c>mcp</c>: the tools for a language model over standard input and output (Model Context Protocol).</summary>
internal sealed class McpCommand(GuidelineDesk desk)
{
    public Command Create()
    {
        var command = new Command(
            "mcp",
            "Werkzeuge für ein Sprachmodell über Standardein- und -ausgabe; jedes Merkmal nur mit seinem Satz / "
                + "tools for a language model over standard input and output (Model Context Protocol); each fact only with its sentence");
        command.SetAction(async (_, cancel) =>
        {
            await using var input = Console.OpenStandardInput();
            await using var output = Console.OpenStandardOutput();
            await new ToolServer(desk).Run(input, output, cancel);
            return ExitCode.Done;
        });
        return command;
    }
}
