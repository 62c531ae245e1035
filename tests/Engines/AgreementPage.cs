using System.Globalization;
using System.Text;
using Myelon.Tests.Support;

namespace Myelon.Tests.Engines;

/// <summary>
/// The page of how the engines agree. It is written by the runs: an empty page is written anew (with MYELON_LONG=1 over a hundred thousand
/// cases, else over a thousand), and any other must name every engine without a difference.
/// </summary>
public sealed class AgreementPage
{
    private static readonly string Page = Repository.File("docs", "agreement.md");

    [Fact]
    public void The_page_names_every_engine_and_no_difference()
    {
        if (new FileInfo(Page).Length == 0)
        {
            Engine.All.Values.ToList().ForEach(e => Node.Needs(e.Package));
            File.WriteAllText(Page, Written(Speed.IsLong ? 100_000 : 1_000));
            Assert.Fail("docs/agreement.md was empty and is written anew: read it and run again");
        }

        var rows = File.ReadLines(Page).Where(l => l.StartsWith("| ", StringComparison.Ordinal)).Skip(2).Select(l => l.Split('|', StringSplitOptions.TrimEntries)).ToList();
        Assert.Equal(Engine.All.Keys, rows.Select(r => r[1]));
        Assert.All(rows, r => Assert.Equal("0", r[6]));
        Assert.All(rows, r => Assert.True(int.Parse(r[3].Replace(",", "", StringComparison.Ordinal), CultureInfo.InvariantCulture) >= 1_000));
    }

    private static string Written(int cases)
    {
        var text = new StringBuilder($"""
            # How the engines agree

            Invented cases, sparse to dense, with contradictions, boundary values and earlier courses, are given to the exports (`export rows`,
            `elm`, `feel`, `js`) and to the evaluator. A cell is one value of one lesion: a slot of a recommendation (true, false, unknown) or its
            verdict; for JavaScript the cells of the pathway and the groups of all scores as well. This page is written by the run
            (`tests/Engines/AgreementPage.cs`); the same comparison runs over fewer cases in every test run where Node and the packages are there
            (`scripts/engines`).

            Rules: `{CaseText.Evaluator.Rules.Fingerprint}`

            | engine | program and version | cases | cells | unknown among them | differences |
            | --- | --- | ---: | ---: | ---: | ---: |

            """);
        foreach (var (name, engine) in Engine.All)
        {
            var agreement = Agreement.Of(engine, cases);
            text.Append(CultureInfo.InvariantCulture, $"| {name} | {engine.Package ?? "Node"} {engine.Version} | {agreement.Cases:N0} | {agreement.Values:N0} ")
                .Append(CultureInfo.InvariantCulture, $"| {agreement.Unknown:N0} | {agreement.Different:N0} |\n");
        }

        return text.ToString();
    }
}
