using System.CommandLine;
using Myelon.Cli;

var root = new RootCommand("Myelon: AWMF 187-003, executable.");
root.Subcommands.Add(IsncsciCommand.Create());

var parsed = root.Parse(args);
if (parsed.Errors.Count == 0)
{
    return parsed.Invoke();
}

foreach (var error in parsed.Errors)
{
    Console.Error.WriteLine("myelon: " + error.Message.ReplaceLineEndings(" "));
}

return 64;
