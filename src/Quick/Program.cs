using Myelon.Cli;

return CommandLine.Start(args, QuickVerbs.Of);
