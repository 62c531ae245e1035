using Myelon.Cli;

if (!StandardStreams.Settle())
{
    Console.Error.WriteLine("myelon: Die Ausgabe ist geschlossen. / The output is closed.");
    return ExitCode.Refused;
}

return CommandLine.Run(args);
