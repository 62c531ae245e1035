using Myelon.Cli;

return CommandLine.Run(args, QuickVerbs.Of);
