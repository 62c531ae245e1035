using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Myelon.Tests.Support;

namespace Myelon.Tests.Engines;

/// <summary>Programs in Node with packages that no one here wrote; <c>scripts/engines</c> fetches them.</summary>
internal static class Node
{
    private static readonly string Packages = Path.Combine(Repository.Root, ".build", "engines");

    /// <summary>Leaves a test out where a package is not there.</summary>
    public static void Needs(string? package) => Assert.SkipUnless(
        IsThere && (package is null || Directory.Exists(Path.Combine(Packages, "node_modules", package))),
        $"{package ?? "Node"}: run scripts/engines (Node with npm)");

    /// <summary>The version of Node.</summary>
    public static string Version => Start("node", "--version").Trim().TrimStart('v');

    /// <summary>The version of a package, as it was fetched.</summary>
    public static string VersionOf(string package)
    {
        using var about = JsonDocument.Parse(File.ReadAllText(Path.Combine(Packages, "node_modules", package, "package.json")));
        return about.RootElement.GetProperty("version").GetString()!;
    }

    /// <summary>Runs a script of this folder with lines as its input, and gives the lines of its output.</summary>
    public static IReadOnlyList<string> Run(string script, IEnumerable<string> input, params string[] arguments)
    {
        var start = new ProcessStartInfo("node", [Repository.File("tests", "Engines", script), Packages, .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = Encoding.UTF8,
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        foreach (var line in input)
        {
            process.StandardInput.WriteLine(line);
        }

        process.StandardInput.Close();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, error.GetAwaiter().GetResult());
        return output.GetAwaiter().GetResult().Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    private static string Start(string program, string argument)
    {
        using var process = Process.Start(new ProcessStartInfo(program, argument) { RedirectStandardOutput = true })!;
        return process.StandardOutput.ReadToEnd();
    }

    private static bool IsThere => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').Any(p => File.Exists(Path.Combine(p, "node")));
}
