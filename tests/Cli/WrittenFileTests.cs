using System.Diagnostics;
using System.Text.Json;
using Myelon.Cli;
using Myelon.Formats.Files;
using Myelon.Tests.Support;

namespace Myelon.Tests.Cli;

/// <summary>A file is replaced whole or not at all, and nobody is asked questions whose answers have no place.</summary>
[System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
public sealed class WrittenFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("myelon-written").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void What_is_there_stays_unless_it_is_to_be_replaced()
    {
        var path = Path.Combine(_folder, "a.json");
        WrittenFile.Write(path, "one"u8, replaces: false);
        Assert.Throws<IOException>(() => WrittenFile.Write(path, "two"u8, replaces: false));
        Assert.Equal("one", File.ReadAllText(path));
        File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        WrittenFile.Write(path, "two"u8, replaces: true);
        Assert.Equal("two", File.ReadAllText(path));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(path));
        Assert.Equal(["a.json"], Directory.GetFileSystemEntries(_folder).Select(Path.GetFileName));
    }

    [Fact]
    public void A_link_stays_a_link_and_its_file_is_replaced()
    {
        var (path, link) = (Path.Combine(_folder, "a.json"), Path.Combine(_folder, "link.json"));
        File.WriteAllText(path, "one");
        File.CreateSymbolicLink(link, path);
        WrittenFile.Write(link, "two"u8, replaces: true);
        Assert.Equal("two", File.ReadAllText(path));
        Assert.NotNull(new FileInfo(link).LinkTarget);
    }

    [Fact]
    public void A_failure_leaves_nothing()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "a.json"));
        Assert.ThrowsAny<SystemException>(() => WrittenFile.Write(Path.Combine(_folder, "a.json"), "one"u8, replaces: true));
        Assert.Equal(["a.json"], Directory.GetFileSystemEntries(_folder).Select(Path.GetFileName));
    }

    [Theory]
    [InlineData("ask")]
    [InlineData("import")]
    public void G10_A_full_disk_leaves_the_old_file_whole_and_nothing_beside_it(string verb)
    {
        // A limit on the size of files stands for a disk without room: the write fails half way.
        var old = Path.Combine(_folder, "spinal-mii.json");
        File.Copy(Path.Combine(Repository.Root, "examples", "t11-renal-cell.json"), old);
        var before = File.ReadAllBytes(old);
        var command = verb == "ask" ? $"ask '{old}' --out '{old}' --force" : $"import examples/import/spinal-mii.json --out '{_folder}' --force";
        var start = new ProcessStartInfo("bash", ["-c", $"trap '' XFSZ; ulimit -f 1; printf '.\\n' | .build/bin/Cli/release/myelon {command} --lang en"])
        {
            WorkingDirectory = Repository.Root,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            Environment = { ["DOTNET_EnableWriteXorExecute"] = "0" },
        };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        Assert.Equal(2, process.ExitCode);
        Assert.Contains("written", error, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(old));
        Assert.Equal(["spinal-mii.json"], Directory.GetFileSystemEntries(_folder).Select(Path.GetFileName));
    }

    [Fact]
    public void Ask_refuses_a_file_that_is_there_before_the_first_question()
    {
        var path = Path.Combine(_folder, "a.json");
        File.Copy(Path.Combine(Repository.Root, "examples", "t11-renal-cell.json"), path);
        var before = File.ReadAllBytes(path);
        var (code, output, error) = Command.Run(".\n", "ask", path, "--out", path, "--lang", "en");
        Assert.Equal(2, code);
        Assert.Empty(output);
        Assert.Equal($"myelon: {path} exists already. Name another file, or replace it with --force.\n", error);
        Assert.Equal(before, File.ReadAllBytes(path));
        Assert.Equal(0, Command.Run(".\n", "ask", path, "--out", path, "--force").Code);
    }

    [Theory]
    [InlineData("spinal-mii.json")]
    [InlineData("spinal-obds.xml")]
    public void Ask_on_imported_input_writes_a_case_file_with_what_was_imported_and_answered(string example)
    {
        var path = Path.Combine(_folder, "out.json");
        var (code, _, error) = Command.Run("1\n.\n", "ask", Path.Combine("examples", "import", example), "--out", path);
        Assert.True(code == 0, error);
        using var imported = JsonDocument.Parse(Command.Run("", "import", Path.Combine("examples", "import", example)).Output);
        using var written = JsonDocument.Parse(File.ReadAllText(path));
        Assert.Equal("myelon-case/1", written.RootElement.GetProperty("format").GetString());
        Assert.False(written.RootElement.TryGetProperty("as_of", out _));
        var (before, after) = (Facts(imported), Facts(written));
        Assert.Empty(before.Except(after));
        Assert.Single(after.Except(before));
        Assert.Equal(0, Command.Run("", "evaluate", path).Code);
    }

    [Theory]
    [InlineData("http://user:geheim@host/x", "http://…@host/x")]
    [InlineData("https://host/x?token=geheim#geheim", "https://host/x?…")]
    [InlineData("http://us@er:ge@heim@host/x", "http://…@host/x")]
    [InlineData("http://host/x", "http://host/x")]
    [InlineData("a@b?c.json", "a@b?c.json")]
    public void An_address_is_shown_without_its_secrets(string address, string shown) => Assert.Equal(shown, WebInput.Shown(address));

    [Theory]
    [InlineData("10.0.0", false)]
    [InlineData("10.0.6", false)]
    [InlineData("10.0.7", true)]
    [InlineData("10.1.0", true)]
    [InlineData("11.0.0", true)]
    public void Every_verb_needs_a_runtime_whose_tokens_cannot_be_forged(string version, bool runs) => Assert.Equal(runs, RuntimeFloor.Says(Version.Parse(version)) is null);

    [Theory]
    [InlineData(null, null)]
    [InlineData("", null)]
    [InlineData("Europe/Berlin", null)]
    [InlineData(":Europe/Berlin", null)]
    [InlineData("UTC", null)]
    [InlineData("MEZ-1MESZ", "MEZ-1MESZ")]
    [InlineData("Nirgendwo/Stadt", "Nirgendwo/Stadt")]
    public void F09_A_time_zone_that_does_not_exist_is_told(string? zone, string? told) => Assert.Equal(told, TimeZones.Unknown(zone));

    private static HashSet<string> Facts(JsonDocument document)
    {
        var root = document.RootElement;
        var facts = root.GetProperty("facts").EnumerateObject().Select(f => "/" + f.Name + f.Value.GetRawText());
        var lesions = (root.TryGetProperty("lesions", out var all) ? all.EnumerateArray().ToList() : []).SelectMany(l =>
            l.GetProperty("facts").EnumerateObject().Select(f => l.GetProperty("lesion").GetString() + "/" + f.Name + string.Concat(f.Value.GetRawText().Where(c => !char.IsWhiteSpace(c)))));
        return [.. facts, .. lesions];
    }
}
