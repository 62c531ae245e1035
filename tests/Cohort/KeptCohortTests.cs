using System.Text;
using System.Text.Json;
using Myelon.Cohort;
using Myelon.Cohort.Counting;
using Myelon.Cohort.Keeping;
using Myelon.Cohort.Reports;
using Myelon.Core.Cases;
using Myelon.Desk;
using Myelon.Desk.Inputs;
using Myelon.Formats.CaseFile;
using Myelon.Tests.Editions;
using Myelon.Tests.Support;

namespace Myelon.Tests.Cohort;

/// <summary>A cohort that was kept is counted as the one that was read.</summary>
public sealed class KeptCohortTests : IDisposable
{
    private static readonly GuidelineDesk Desk = Composition.Guidelines.Desk();

    private readonly string _folder = Directory.CreateTempSubdirectory("myelon-kept").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData(null, 0, 0)]
    [InlineData(Dimension.Year, 0, 0)]
    [InlineData(Dimension.Centre, 5, 0)]
    [InlineData(Dimension.Primary, 0, 7)]
    [InlineData(Dimension.Region, 0, 0)]
    public void The_report_is_the_same(Dimension? by, int minCell, int top)
    {
        var lines = string.Concat(Enumerable.Range(0, 700).Select(n => n % 97 == 0 ? "no case\n" : Line(n)));
        var (path, options) = (Path.Combine(_folder, "a" + KeptCohort.Ending), new CohortOptions { By = by, MinCell = minCell, Top = top });
        string read;
        using (var keep = new KeptCohort(path, Desk.Evaluator))
        {
            read = Json(new CohortCounter(Desk, options with { Keep = keep }).Count([Input(lines)]));
        }

        Assert.Equal(Json(new CohortCounter(Desk, options).Count([Input(lines)])), read);
        Assert.Equal(read, Json(Kept(path, options, Desk)));
    }

    [Fact]
    public void Other_rules_a_part_and_a_changed_length_are_refused()
    {
        var path = Path.Combine(_folder, "a" + KeptCohort.Ending);
        using (var keep = new KeptCohort(path, Desk.Evaluator))
        {
            new CohortCounter(Desk, new() { Top = 0, Keep = keep }).Count([Input(Line(1))]);
        }

        Assert.Throws<InvalidDataException>(() => Kept(path, new(), ToyGuidelineTests.Desk));
        var whole = File.ReadAllBytes(path);
        File.WriteAllBytes(path, whole[..^9]);
        Assert.Throws<EndOfStreamException>(() => Kept(path, new(), Desk));
        var (code, output, error) = Command.Run("", "cohort", path);
        Assert.Equal((2, ""), (code, output));
        Assert.Single(error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        File.WriteAllText(path, "something else");
        (code, output, error) = Command.Run("", "cohort", path);
        Assert.Equal((2, ""), (code, output));
        Assert.Single(error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void What_is_broken_off_leaves_no_file()
    {
        using (var keep = new KeptCohort(Path.Combine(_folder, "a" + KeptCohort.Ending), Desk.Evaluator))
        {
            Assert.Throws<TooManyGroupsException>(() => new CohortCounter(Desk, new() { Top = 0, By = Dimension.Centre, Keep = keep }).Count(
                [Input(string.Concat(Enumerable.Range(0, CohortCounter.MostGroups + 1).Select(n => Cohorts.Line($"{n}", "", $"\"centre\":\"{n}\",") + "\n")))]));
        }

        Assert.Empty(Directory.EnumerateFiles(_folder));
    }

    [Fact]
    public void The_verb_keeps_and_counts_again()
    {
        var (cases, kept) = (Path.Combine(_folder, "cases.ndjson"), Path.Combine(_folder, "cases" + KeptCohort.Ending));
        File.WriteAllText(cases, Line(1) + Line(2));
        var (code, read, error) = Command.Run("", "cohort", cases, "--keep", kept, "--format", "json");
        Assert.Equal((0, ""), (code, error));
        Assert.Equal(read, Command.Run("", "cohort", kept, "--format", "json").Output);
        Assert.Equal(64, Command.Run("", "cohort", cases, "--keep", "cases.txt").Code);
        Assert.Equal(64, Command.Run("", "cohort", cases, kept).Code);
    }

    private static CohortReport Kept(string path, CohortOptions options, GuidelineDesk desk)
    {
        using var file = File.OpenRead(path);
        return new CohortCounter(desk, options).CountKept(file);
    }

    private static OpenedInput Input(string text) => new("cohort.ndjson", new MemoryStream(Encoding.UTF8.GetBytes(text)), null);

    private static string Line(int n)
    {
        var made = new RandomCase(n).Case(n % 4, 0.05 + (0.05 * (n % 9)), 0.02 * (n % 5)) with { Name = $"C-{n % 500}", Centre = n % 5 == 0 ? null : $"Centre {n % 3}" };
        using var body = new MemoryStream();
        using (var json = new Utf8JsonWriter(body, JsonOut.Options(indented: false)))
        {
            new CaseWriter(Desk.Guideline.Key.Levels).Write(json, made);
        }

        return Encoding.UTF8.GetString(body.ToArray()) + "\n";
    }

    private static string Json(CohortReport report)
    {
        using var body = new MemoryStream();
        using (var json = new Utf8JsonWriter(body, JsonOut.Options(indented: true)))
        {
            ReportJson.Write(json, report);
        }

        return Encoding.UTF8.GetString(body.ToArray());
    }
}
