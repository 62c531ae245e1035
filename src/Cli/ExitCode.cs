namespace Myelon.Cli;

/// <summary>The exit codes of the contract.</summary>
internal static class ExitCode
{
    public const int Done = 0;
    public const int OwnFault = 1;
    public const int Refused = 2;
    public const int SomeRefused = 3;
    public const int Usage = 64;
}
