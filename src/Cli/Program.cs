using Myelon.Cli;

return CommandLine.Run(args, Verbs.Of);
