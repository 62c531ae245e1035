using Myelon.Cli;

return CommandLine.Start(args, Verbs.Of);
