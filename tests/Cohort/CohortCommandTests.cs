using System.Text.Json;
using MiniExcelLibs;
using Myelon.Tests.Support;

namespace Myelon.Tests.Cohort;

/// <summary>The verbs as a user types them.</summary>
public sealed class CohortCommandTests : IDisposable
{
    private const string Good = "{\"format\":\"myelon-case/1\",\"case\":\"=cmd|' /C calc'!A0\",\"as_of\":\"2026-11-25T09:00:00+01:00\",\"facts\":{\"motor_deficit\":true}}\n";

    private readonly string _folder = Directory.CreateTempSubdirectory("myelon-cohort").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Json_has_the_keys_of_the_contract()
    {
        var (code, output, error) = Command.Run(Good, "cohort", "-", "--format", "json");
        Assert.Equal((0, ""), (code, error));
        using var json = JsonDocument.Parse(output);
        var root = json.RootElement;
        Assert.Equal("myelon-cohort/1", root.GetProperty("format").GetString());
        Assert.Equal(1, root.GetProperty("patients").GetInt64());
        Assert.Equal(
            ["error", "not_judgeable", "open", "excepted", "deviates_with_reason", "deviates_without_reason", "not_done", "due", "met", "not_judged", "not_concerned"],
            root.GetProperty("states").EnumerateArray().Select(s => s.GetString()!));
        var first = root.GetProperty("recommendations")[0];
        Assert.Equal(
            ["recommendation", "number", "section", "title_de", "title_en", "unit", "units", "concerned", "states", "adherence", "trend"],
            first.EnumerateObject().Select(p => p.Name));
        Assert.Equal(86, root.GetProperty("recommendations").GetArrayLength());
        Assert.True(root.GetProperty("missing").GetProperty("to_do").GetArrayLength() > 0);
    }

    [Theory]
    [InlineData("", 2)]
    [InlineData("nonsense\n", 2)]
    [InlineData(Good, 0)]
    [InlineData(Good + "nonsense\n", 3)]
    public void Exit_codes_are_those_of_the_contract(string input, int code)
    {
        var rejects = Path.Combine(_folder, "rejects.ndjson");
        var (exit, output, error) = Command.Run(input, "cohort", "-", "--format", "json", "--rejects", rejects);
        Assert.Equal(code, exit);
        Assert.Equal(code == 0, error.Length == 0);
        using var json = JsonDocument.Parse(output);
        Assert.Equal(File.ReadAllLines(rejects).Length, json.RootElement.GetProperty("refused").GetProperty("count").GetInt64());
    }

    [Fact]
    public void A_reject_keeps_its_line_and_its_text()
    {
        var rejects = Path.Combine(_folder, "rejects.ndjson");
        Command.Run(Good + "{\"case\":1}\n", "cohort", "-", "--rejects", rejects, "--format", "json");
        using var reject = JsonDocument.Parse(Assert.Single(File.ReadAllLines(rejects)));
        Assert.Equal(2, reject.RootElement.GetProperty("line").GetInt32());
        Assert.Equal("{\"case\":1}", reject.RootElement.GetProperty("text").GetString());
        Assert.True(reject.RootElement.GetProperty("errors").GetArrayLength() > 0);
    }

    [Theory]
    [InlineData("cohort", "-", "--format", "xlsx")]
    [InlineData("cohort", "-", "--by", "moon")]
    [InlineData("cohort", "-", "--min-cell", "-1")]
    [InlineData("cohort", "-", "--min-cell", "x")]
    [InlineData("cohort")]
    [InlineData("synth", "--count", "0")]
    public void A_wrong_use_is_told(params string[] arguments)
    {
        var (code, output, error) = Command.Run("", arguments);
        Assert.Equal((64, ""), (code, output));
        Assert.NotEmpty(error);
    }

    [Fact]
    public void A_folder_that_is_not_there_leaves_nothing_and_is_told_in_one_line()
    {
        var (code, output, error) = Command.Run(Good, "cohort", "-", "--format", "html", "--out", Path.Combine(_folder, "missing", "report.html"));
        Assert.Equal((2, ""), (code, output));
        Assert.Single(error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Empty(Directory.EnumerateFileSystemEntries(_folder));
    }

    [Fact]
    public void A_pattern_names_files_in_their_order()
    {
        File.WriteAllText(Path.Combine(_folder, "b.ndjson"), Good);
        File.WriteAllText(Path.Combine(_folder, "a.ndjson"), Good + "x\n");
        var (code, output, _) = Command.Run("", "cohort", Path.Combine(_folder, "*.ndjson"), "--format", "json", "--top", "0");
        using var json = JsonDocument.Parse(output);
        Assert.Equal((3, 2), (code, json.RootElement.GetProperty("patients").GetInt64()));
        Assert.EndsWith("a.ndjson", json.RootElement.GetProperty("refused").GetProperty("first")[0].GetProperty("source").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void F21_A_table_can_be_opened_and_no_cell_is_a_formula()
    {
        var path = Path.Combine(_folder, "report.xlsx");
        var (code, output, _) = Command.Run(Good, "cohort", "-", "--format", "xlsx", "--out", path, "--lang", "en");
        Assert.Equal((0, ""), (code, output));
        Assert.Equal(["Recommendations", "Missing entries", "To look up", "How to read"], MiniExcel.GetSheetNames(path));
        var rows = MiniExcel.Query(path, useHeaderRow: true, sheetName: "Recommendations").Cast<IDictionary<string, object>>().ToList();
        Assert.Equal(86 * 2, rows.Count);
        Assert.Equal("patients", rows.Select(r => (string)r["unit"]).Distinct().Order().Last());
        using var archive = System.IO.Compression.ZipFile.OpenRead(path);
        Assert.All(archive.Entries.Where(e => e.FullName.StartsWith("xl/worksheets/sheet", StringComparison.Ordinal)), e =>
        {
            using var reader = new StreamReader(e.Open());
            Assert.DoesNotContain("<x:f>", reader.ReadToEnd().Replace("<f>", "<x:f>", StringComparison.Ordinal), StringComparison.Ordinal);
        });
    }

    [Theory]
    [InlineData("de")]
    [InlineData("en")]
    public void A_page_needs_nothing_else_and_shows_no_name_as_markup(string language)
    {
        var (code, output, _) = Command.Run(
            Good.Replace("=cmd|' /C calc'!A0", "<img src=x>", StringComparison.Ordinal), "cohort", "-", "--format", "html", "--lang", language, "--by", "region");
        Assert.Equal(0, code);
        Assert.Contains($"<html lang=\"{language}\">", output, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", output, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", output, StringComparison.Ordinal);
        Assert.DoesNotContain("http", output, StringComparison.Ordinal);
        var page = new AngleSharp.Html.Parser.HtmlParser(new AngleSharp.Html.Parser.HtmlParserOptions { IsStrictMode = true }).ParseDocument(output);
        Assert.Equal(Enumerable.Range(0, 0), page.QuerySelectorAll("svg:not([aria-hidden])").Select((_, i) => i));
        Assert.Equal(86, page.QuerySelectorAll("section").Single(s => s.QuerySelector("h2")!.TextContent is "Alle Zahlen" or "All counts").QuerySelectorAll("tbody tr").Length);
    }

    [Fact]
    public void Invented_patients_come_one_a_line_and_are_counted()
    {
        var path = Path.Combine(_folder, "invented.ndjson");
        Assert.Equal((0, "", ""), Command.Run("", "synth", "--count", "40", "--seed", "3", "--out", path));
        var (code, output, error) = Command.Run("", "cohort", path, "--format", "csv", "--by", "centre", "--top", "0");
        Assert.Equal((0, ""), (code, error));
        var lines = output.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.StartsWith("division,group,recommendation,number,title,unit,units,concerned,error,", lines[0], StringComparison.Ordinal);
        Assert.Equal(40, File.ReadAllLines(path).Length);
        Assert.All(lines, l => Assert.DoesNotMatch("^[=+@-]", l));
    }
}
