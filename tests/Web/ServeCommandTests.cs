using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Myelon.Tests.Support;

namespace Myelon.Tests.Web;

/// <summary>What <c>serve</c> refuses, and how it ends.</summary>
[Trait(Speed.Name, Speed.Slow)]
public sealed class ServeCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("myelon-serve").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("--port", "x")]
    [InlineData("--port", "65536")]
    [InlineData("--port", "-1")]
    [InlineData("--port", "8 187")]
    [InlineData("--imaging-limit", "0")]
    [InlineData("--imaging-limit", "3651")]
    [InlineData("--imaging-limit", "7,5")]
    [InlineData("--lang", "fr")]
    [InlineData("--database", "x.db")]
    public void Wrong_options_are_wrong_usage(string option, string value)
    {
        var (code, output, error) = Command.Run("", "serve", "--db", Path.Combine(_folder, "cases.db"), option, value);
        Assert.Equal(64, code);
        Assert.Empty(output);
        Assert.NotEmpty(error);
        Assert.Empty(Directory.GetFileSystemEntries(_folder));
    }

    [Theory]
    [InlineData("de", "ist belegt. Mit --port einen anderen nennen")]
    [InlineData("en", "is taken. Name another with --port")]
    public void A_port_that_is_taken_is_refused(string language, string told)
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var port = ((IPEndPoint)other.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture);
        var (code, output, error) = Command.Run("", "serve", "--db", Path.Combine(_folder, "cases.db"), "--port", port, "--lang", language);
        Assert.Equal(2, code);
        Assert.Empty(output);
        Assert.Contains(told, error, StringComparison.Ordinal);
        Assert.Contains(port, error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no database at all, but a text that is longer than a header of a database would be")]
    [InlineData("{\"case\":\"x\"}")]
    public void A_file_that_is_no_database_is_refused_and_left_as_it_is(string content)
    {
        var path = Path.Combine(_folder, "cases.db");
        File.WriteAllText(path, content);
        var (code, output, error) = Command.Run("", "serve", "--db", path, "--port", "0");
        Assert.Equal(2, code);
        Assert.Empty(output);
        Assert.Contains(path, error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
        Assert.Equal(content, File.ReadAllText(path));
    }

    [Fact]
    public void A_file_in_the_place_of_the_keys_is_refused()
    {
        var path = Path.Combine(_folder, "cases.db");
        File.WriteAllText(path + ".keys", "");
        var (code, output, error) = Command.Run("", "serve", "--db", path, "--port", "0", "--lang", "en");
        Assert.Equal(2, code);
        Assert.Empty(output);
        Assert.Equal($"myelon: {path}.keys: the folder for the keys of the forms cannot be made. Check the rights, or name a file in another folder with --db.\n", error);
    }

    [Theory]
    [InlineData("INT", 200)]
    [InlineData("INT", 350)]
    [InlineData("INT", 500)]
    [InlineData("TERM", 350)]
    [InlineData("INT", null)]
    [InlineData("TERM", null)]
    [Trait(Speed.Name, Speed.Slow)]
    public async Task Ending_it_is_no_fault_even_while_it_starts(string signal, int? afterMilliseconds)
    {
        using var server = Process.Start(new ProcessStartInfo(Path.Combine(Repository.Root, ".build", "bin", "Cli", "release", "myelon"), ["serve", "--demo", "--db", Path.Combine(_folder, "cases.db"), "--port", "0"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var error = server.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        if (afterMilliseconds is { } wait)
        {
            await Task.Delay(wait, TestContext.Current.CancellationToken);
        }
        else
        {
            Assert.NotNull(await server.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken));
        }

        using var kill = Process.Start("kill", ["-" + signal, server.Id.ToString(CultureInfo.InvariantCulture)]);
        await server.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Empty(await error);

        // A signal that comes before the program listens to signals ends it by itself: 128 and the number of the signal.
        Assert.True(server.ExitCode == 0 || (afterMilliseconds is not null && server.ExitCode == (signal == "INT" ? 130 : 143)), $"exit code {server.ExitCode}");
    }
}
