using System.CommandLine;
using Myelon.Desk.Editions;

namespace Myelon.Cli;

/// <summary>All verbs.</summary>
internal static class Verbs
{
    /// <summary>The verbs.</summary>
    public static IEnumerable<Command> Of(EditionShelf editions)
    {
        var desk = editions.Current;
        return
        [
            .. QuickVerbs.Of(editions),
            new SchemaCommand(desk).Create(),
            new CompareCommand(editions).Create(),
            new CohortCommand(editions).Create(),
            new SynthCommand(desk).Create(),
            new ImportCommand(desk).Create(),
            new ExportCommand(desk).Create(),
            new FormsCommand(desk).Create(),
            new AskCommand(desk).Create(),
            new WhyNotCommand(desk).Create(),
            new PaperCommand(desk).Create(),
            new ServeCommand(desk).Create(),
            new McpCommand(desk).Create(),
            AuditCommand.Create(),
            BackupCommand.Create(),
            new RestoreCommand(desk.Clock).Create(),
            new EraseCommand(desk).Create(),
        ];
    }
}
