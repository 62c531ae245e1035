using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Xml.Linq;
using Myelon.Tests.Support;

namespace Myelon.Tests.House;

/// <summary>
/// What of others runs in the program, by the lock file: as a bill of materials (CycloneDX) and as notices. Both files are generated: one that
/// is empty is written anew, and any other must say what the lock file says.
/// </summary>
public sealed class ThirdPartyTests
{
    private static readonly JsonSerializerOptions Written = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Theory]
    [InlineData("docs/bom.cdx.json")]
    [InlineData("THIRD-PARTY-NOTICES.md")]
    public void G25_The_list_of_third_parties_is_that_of_the_lock_file(string file)
    {
        var path = Repository.File(file);
        var now = file.EndsWith(".json", StringComparison.Ordinal) ? Bill(Packages()) : Notices(Packages());
        if (new FileInfo(path).Length == 0)
        {
            File.WriteAllText(path, now);
            Assert.Fail($"{file} was empty and is written anew: read it and run again");
        }

        Assert.Equal(File.ReadAllText(path), now);
    }

    [Fact]
    public void G25_Nothing_runs_under_a_licence_that_we_have_not_looked_at() =>
        Assert.All(Packages(), p => Assert.Contains(p.Licence, new[] { "MIT", "Apache-2.0", "BSD-3-Clause" }));

    /// <summary>The packages of the program without its analysers, each with what it says of itself.</summary>
    private static List<Package> Packages()
    {
        using var file = JsonDocument.Parse(File.ReadAllText(Repository.File("src", "Cli", "packages.lock.json")));
        var packages = new SortedDictionary<string, Package>(StringComparer.OrdinalIgnoreCase);
        foreach (var package in file.RootElement.GetProperty("dependencies").EnumerateObject().SelectMany(f => f.Value.EnumerateObject()))
        {
            if (package.Value.GetProperty("type").GetString() != "Project" && !package.Name.EndsWith("Analyzers", StringComparison.Ordinal))
            {
                packages[package.Name] = Of(package.Name, package.Value);
            }
        }

        return [.. packages.Values];
    }

    private static Package Of(string name, JsonElement locked)
    {
        var version = locked.GetProperty("resolved").GetString()!;
        var home = Environment.GetEnvironmentVariable("NUGET_PACKAGES") ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        var lower = name.ToLowerInvariant();
        var about = XDocument.Load(Path.Combine(home, lower, version, lower + ".nuspec")).Root!.Elements().Single(e => e.Name.LocalName == "metadata").Elements().ToList();
        string Said(string what) => about.FirstOrDefault(e => e.Name.LocalName == what)?.Value.Trim() ?? "";
        return new(
            name,
            version,
            Said("license"),
            Said("copyright") is { Length: > 0 } copyright ? copyright : Said("authors"),
            Said("projectUrl"),
            locked.GetProperty("contentHash").GetString()!,
            locked.TryGetProperty("dependencies", out var others) ? [.. others.EnumerateObject().Select(o => o.Name).Order(StringComparer.Ordinal)] : []);
    }

    private static string Bill(List<Package> packages)
    {
        string Name(string package) => packages.Find(p => p.Name.Equals(package, StringComparison.OrdinalIgnoreCase)) is { } known ? $"pkg:nuget/{known.Name}@{known.Version}" : "";
        return JsonSerializer.Serialize(
            new Dictionary<string, object>
            {
                ["bomFormat"] = "CycloneDX",
                ["specVersion"] = "1.6",
                ["version"] = 1,
                ["metadata"] = new { component = new Dictionary<string, object> { ["type"] = "application", ["bom-ref"] = "myelon", ["name"] = "myelon", ["licenses"] = Licence("Apache-2.0") } },
                ["components"] = packages.Select(p => new Dictionary<string, object>
                {
                    ["type"] = "library",
                    ["bom-ref"] = Name(p.Name),
                    ["name"] = p.Name,
                    ["version"] = p.Version,
                    ["copyright"] = p.Copyright,
                    ["licenses"] = Licence(p.Licence),
                    ["purl"] = Name(p.Name),
                    ["properties"] = new[] { new { name = "nuget:contentHash", value = p.Hash } },
                }),
                ["dependencies"] = packages.Select(p => new Dictionary<string, object>
                {
                    ["ref"] = Name(p.Name),
                    ["dependsOn"] = p.Needs.Select(Name).Where(n => n.Length > 0),
                }),
            },
            Written) + "\n";
    }

    private static Dictionary<string, Dictionary<string, string>>[] Licence(string id) => [new() { ["license"] = new() { ["id"] = id } }];

    private static string Notices(List<Package> packages)
    {
        var text = new StringBuilder("""
            # Third parties

            Myelon is licensed under Apache-2.0 (LICENSE). The program carries these packages, each under its own licence. The list is generated from
            the lock file; `docs/bom.cdx.json` is the same as CycloneDX.


            """);
        foreach (var licence in packages.GroupBy(p => p.Licence).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            text.Append($"## {licence.Key}\n\n");
            foreach (var package in licence)
            {
                text.Append($"- {package.Name} {package.Version}. {package.Copyright}{(package.Address.Length > 0 ? $" <{package.Address}>" : "")}\n");
            }

            text.Append('\n').Append(Terms[licence.Key]).Append('\n');
        }

        return text.ToString().TrimEnd('\n') + "\n";
    }

    private static readonly Dictionary<string, string> Terms = new()
    {
        ["Apache-2.0"] = "The text of this licence is that of LICENSE.\n",
        ["MIT"] = """
            > Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the
            > "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish,
            > distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to
            > the following conditions:
            >
            > The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.
            >
            > THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF
            > MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR
            > ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH
            > THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.

            """,
        ["BSD-3-Clause"] = """
            > Redistribution and use in source and binary forms, with or without modification, are permitted provided that the following conditions
            > are met:
            >
            > 1. Redistributions of source code must retain the above copyright notice, this list of conditions and the following disclaimer.
            > 2. Redistributions in binary form must reproduce the above copyright notice, this list of conditions and the following disclaimer in the
            >    documentation and/or other materials provided with the distribution.
            > 3. Neither the name of the copyright holder nor the names of its contributors may be used to endorse or promote products derived from
            >    this software without specific prior written permission.
            >
            > THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT
            > LIMITED TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT
            > HOLDER OR CONTRIBUTORS BE LIABLE FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES (INCLUDING, BUT NOT
            > LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER CAUSED AND ON
            > ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE
            > USE OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.

            """,
    };

    /// <summary>A package.</summary>
    private sealed record Package(string Name, string Version, string Licence, string Copyright, string Address, string Hash, IReadOnlyList<string> Needs);
}
