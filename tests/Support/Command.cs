using System.Diagnostics;
using System.Text;

namespace Myelon.Tests.Support;

/// <summary>Starts the command as a user does.</summary>
internal static class Command
{
    public static (int Code, string Output, string Error) Run(string input, params string[] arguments)
    {
        var start = new ProcessStartInfo(Path.Combine(Repository.Root, ".build", "bin", "Cli", "release", "myelon"), arguments)
        {
            WorkingDirectory = Repository.Root,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        process.WaitForExit();
        return (process.ExitCode, output.GetAwaiter().GetResult(), error.GetAwaiter().GetResult());
    }
}
