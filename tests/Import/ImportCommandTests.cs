using System.Diagnostics;
using System.Net;
using System.Text;
using System.Text.Json;
using Myelon.Tests.Support;

namespace Myelon.Tests.Import;

/// <summary>The verb as a user starts it.</summary>
[Trait(Speed.Name, Speed.Slow)]
public class ImportCommandTests
{
    private const string AsOf = "2026-11-20T12:00:00+01:00";

    [Fact]
    public void Import_writes_case_files_that_evaluate_takes()
    {
        var imported = Run("", "import", "examples/import/spinal-mcode.json", "--as-of", AsOf);
        Assert.Equal((0, ""), (imported.Code, imported.Error));
        var evaluated = Run(imported.Output, "evaluate", "-", "--format", "json");
        Assert.Equal((0, ""), (evaluated.Code, evaluated.Error));
        using var answer = JsonDocument.Parse(evaluated.Output);
        Assert.Equal("T6", answer.RootElement.GetProperty("lesions")[0].GetProperty("lesion").GetString());
        Assert.Contains(answer.RootElement.GetProperty("unconfirmed").EnumerateArray(), u => u.GetProperty("fact").GetString() == "ecog" && u.GetProperty("date").GetString() == "2026-11-05");
    }

    [Theory]
    [InlineData("examples/import/spinal-mii.json")]
    [InlineData("examples/import/spinal-obds.xml")]
    public void Evaluate_takes_messages_at_once(string file)
    {
        var run = Run("", "evaluate", file, "--format", "json");
        Assert.Equal(0, run.Code);
        Assert.All(run.Error.TrimEnd('\n').Split('\n'), l => Assert.StartsWith($"myelon: {file}: spinal-", l, StringComparison.Ordinal));
        Assert.Contains("Die Dosis am Myelon ist so nicht beurteilbar.", run.Error, StringComparison.Ordinal);
        using var answer = JsonDocument.Parse(run.Output);
        Assert.Equal(86, answer.RootElement.GetProperty("recommendations").GetArrayLength());
    }

    [Fact]
    public void Several_cases_are_lines_and_a_refused_one_does_not_stop_the_others()
    {
        var run = Run("", "import", "examples/import/spinal-obds.xml", "README.md", "examples/import/spinal-mii.json", "--as-of", AsOf, "--lang", "en");
        Assert.Equal(3, run.Code);
        Assert.Equal(2, run.Output.TrimEnd('\n').Split('\n').Length);
        Assert.Equal("myelon: README.md: The input is no FHIR, oBDS or CSV file. Use \"evaluate\" for case files.\n", run.Error);
    }

    [Fact]
    public void The_report_tells_of_every_resource_and_fits_80_columns()
    {
        var run = Run("", "import", "examples/import/spinal-mii.json", "--report", "--lang", "en", "--as-of", AsOf);
        Assert.Equal(0, run.Code);
        foreach (var resource in new[] { "Patient/p", "Condition/c1", "Condition/c2", "Condition/c3", "Condition/c4", "Observation/ls1", "Procedure/st1", "Procedure/b1", "Procedure/op1", "Procedure/op2" })
        {
            Assert.Contains(resource, run.Output, StringComparison.Ordinal);
        }

        Assert.All(run.Output.Split('\n'), line => Assert.True(line.Length <= 80, line));
        using var json = JsonDocument.Parse(Run("", "import", "examples/import/spinal-mii.json", "--report", "--format", "json", "--as-of", AsOf).Output);
        Assert.Equal(("myelon-import/1", true), (json.RootElement.GetProperty("format").GetString(), json.RootElement.GetProperty("taken").GetBoolean()));
        Assert.Equal(json.RootElement.GetProperty("lines").GetArrayLength(), json.RootElement.GetProperty("counts").EnumerateObject().Sum(c => c.Value.GetInt32()));
    }

    [Theory]
    [InlineData(2, "import", "no-such-file.json")]
    [InlineData(2, "import", "examples")]
    [InlineData(2, "import", "examples/two-lesions.json")]
    [InlineData(64, "import")]
    [InlineData(64, "import", "examples/import/spinal-mii.json", "--as-of", "31.12.2026")]
    [InlineData(64, "import", "examples/import/spinal-mii.json", "--window", "0")]
    [InlineData(64, "import", "examples/import/spinal-mii.json", "--window", "viele")]
    public void What_is_wrong_goes_to_standard_error_with_its_code(int code, params string[] arguments)
    {
        var run = Run("", arguments);
        Assert.Equal((code, ""), (run.Code, run.Output));
        Assert.StartsWith("myelon: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Files_of_a_bulk_export_are_read_together()
    {
        var folder = Directory.CreateTempSubdirectory("myelon-bulk");
        try
        {
            var (patients, conditions) = (Path.Combine(folder.FullName, "Patient.ndjson"), Path.Combine(folder.FullName, "Condition.ndjson"));
            File.WriteAllText(patients, """{"resourceType":"Patient","id":"p","birthDate":"1950-01-01"}""" + "\n" + """{"resourceType":"Patient","id":"q","birthDate":"1960-01-01"}""" + "\n");
            File.WriteAllText(conditions, Imports.Condition("c", "C79.5") + "\nno json\n" + Imports.Condition("d", "C61").Replace("Patient/p", "Patient/q", StringComparison.Ordinal) + "\n");
            var run = Run("", "import", conditions, patients, "--as-of", AsOf);
            Assert.Equal(3, run.Code);
            Assert.Contains("Condition.ndjson: /2:", run.Error, StringComparison.Ordinal);
            var cases = run.Output.TrimEnd('\n').Split('\n').Select(l => JsonDocument.Parse(l).RootElement.GetProperty("facts")).ToList();
            Assert.Equal([76, 66], cases.Select(c => c.GetProperty("age_years").GetInt32()));
            Assert.True(cases[0].GetProperty("osseous_manifestation_present").GetBoolean());
            Assert.Equal("prostate", cases[1].GetProperty("primary_tumor_type").GetString());
            Assert.Contains("line 2", Run("", "import", conditions, patients, "--as-of", AsOf, "--report").Output, StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task A_resource_is_fetched_over_http_and_an_error_is_told()
    {
        using var server = new HttpListener();
        var port = FreePort();
        server.Prefixes.Add($"http://127.0.0.1:{port}/");
        server.Start();
        var answered = Task.Run(async () =>
        {
            foreach (var status in new[] { 200, 404 })
            {
                var context = await server.GetContextAsync();
                Assert.Equal("application/fhir+json", context.Request.Headers["Accept"]);
                context.Response.StatusCode = status;
                await context.Response.OutputStream.WriteAsync(Imports.Example("spinal-mcode.json"));
                context.Response.Close();
            }
        }, TestContext.Current.CancellationToken);
        var good = Run("", "import", $"http://127.0.0.1:{port}/fhir/Bundle/1", "--as-of", AsOf);
        Assert.Equal((0, ""), (good.Code, good.Error));
        Assert.Contains("\"fractions\": 10", good.Output, StringComparison.Ordinal);
        var bad = Run("", "import", $"http://127.0.0.1:{port}/fhir/Bundle/2", "--lang", "en");
        Assert.Equal(2, bad.Code);
        Assert.Contains("The server answers 404.", bad.Error, StringComparison.Ordinal);
        await answered;
        Assert.Equal(2, Run("", "import", $"http://127.0.0.1:{FreePort()}/x").Code);
        Assert.Equal(2, Run("", "import", "http://user:word@127.0.0.1/x").Code);
    }

    private static int FreePort()
    {
        using var listener = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static (int Code, string Output, string Error) Run(string input, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = Repository.Root,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "myelon.dll"));
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.GetAwaiter().GetResult());
    }
}
