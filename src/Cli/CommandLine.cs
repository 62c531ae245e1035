using System.CommandLine;
using System.Text;

namespace Myelon.Cli;

/// <summary>The verbs, and what happens around them.</summary>
public static class CommandLine
{
    /// <summary>Runs one command line and gives its exit code.</summary>
    public static int Run(string[] args)
    {
        var root = Create();
        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
            {
                Console.Error.WriteLine("myelon: " + error.Message);
            }

            return ExitCode.Usage;
        }

        try
        {
            return parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (IOException exception) when (IsClosedPipe(exception))
        {
            return ExitCode.Done;
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // No message of the exception: it could carry something of the patient.
            Console.Error.WriteLine($"myelon: {exception.GetType().Name}: interner Fehler / internal error");
            return ExitCode.OwnFault;
        }
    }

    private static RootCommand Create()
    {
        var root = new RootCommand("Myelon: S2k-Leitlinie Wirbelsäulenmetastasen (AWMF 187-003), ausführbar. Kein Medizinprodukt. / executable. No medical device.");
        root.Subcommands.Add(EvaluateCommand.Create());
        root.Subcommands.Add(ImportCommand.Create());
        return root;
    }

    private static bool IsClosedPipe(IOException exception) => exception.HResult == 32;
}
