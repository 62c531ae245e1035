using System.Text;
using Myelon.Cohort;
using Myelon.Cohort.Counting;
using Myelon.Cohort.Reports;
using Myelon.Desk.Inputs;
using Myelon.Tests.Editions;
using Myelon.Tests.Support;

namespace Myelon.Tests.Cohort;

/// <summary>Counting, with a guideline of three recommendations: (1) fever asks for bed, (2) a rash without fever, (3) a pulse from 5.</summary>
public sealed class CountTests
{
    private static readonly string[] Four =
    [
        Cohorts.Line("a", "\"fever\":true"),
        Cohorts.Line("b", "\"fever\":true,\"bed\":true"),
        Cohorts.Line("c", "\"fever\":false,\"rash\":true,\"pulse\":9"),
        Cohorts.Line("d", ""),
    ];

    [Fact]
    public void States_are_counted_in_their_order()
    {
        var report = Cohorts.Of(Four);
        Assert.Equal((4, 4, 0L), (report.Patients, report.Lesions, report.Refused));
        Assert.Equal(
            ["open=1 due=1 met=1 not_concerned=1", "open=1 not_judged=1 not_concerned=2", "open=3 not_judged=1"],
            report.Rows.Select(r => Cohorts.Told(r.All)));
        Assert.Equal([2L, 1L, 1L], report.Rows.Select(r => r.All.Concerned!.Value));
        Assert.Equal((1L, 2L), (report.Rows[0].All.Adherence!.Value.Part, report.Rows[0].All.Adherence!.Value.Of));
        Assert.Null(report.Rows[1].All.Adherence);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\n\n  \n")]
    public void Line_ends_and_empty_lines_change_nothing(string end) =>
        Assert.Equal(Json(Cohorts.Of(Four, new() { Top = 0 })), Json(Cohorts.Of(Four, new() { Top = 0 }, end: end)));

    [Fact]
    public void A_byte_order_mark_changes_nothing() => Assert.Equal(
        Json(Cohorts.Of(Four)), Json(Cohorts.OfBytes([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(string.Join('\n', Four))])));

    [Fact]
    public void Broken_lines_are_told_with_their_numbers_in_order_and_stop_nothing()
    {
        var refused = new List<NamedCase>();
        string[] lines = [Four[0], "{", "", Four[1], Cohorts.Line("x", "\"fiever\":true"), "[]", Four[2], "\u0001", Four[3]];
        var report = Cohorts.Of(lines, new() { Refused = refused.Add });
        Assert.Equal(4, report.Patients);
        Assert.Equal(4, report.Refused);
        Assert.Equal([2, 5, 6, 8], report.RefusedPlaces.Select(p => p.Line!.Value));
        Assert.Equal([2, 5, 6, 8], refused.Select(r => r.Line!.Value));
        Assert.All(refused, r => Assert.NotEmpty(r.Document!));
    }

    [Theory]
    [InlineData("", 0, 1)]
    [InlineData("\n\n", 0, 1)]
    [InlineData("{\"format\":\"myelon-case/1\",\"case\":\"a\"}", 1, 0)]
    public void No_case_and_one_case_give_a_report(string text, long patients, long refused)
    {
        var report = Cohorts.OfText(text);
        Assert.Equal((patients, refused), (report.Patients, report.Refused));
        Assert.Equal(patients, report.Rows[0].All.Units);
        foreach (var language in Enum.GetValues<Core.Language>())
        {
            Assert.NotEmpty(ReportPage.Of(report, language));
            Assert.NotEmpty(ReportTable.Csv(report, language));
        }
    }

    [Fact]
    public void Repeated_names_are_told_and_counted_each_time()
    {
        var report = Cohorts.Of([.. Four, Four[0], Four[0], Four[1]]);
        Assert.Equal((7, 2), (report.Patients, report.Repeated));
    }

    [Fact]
    public void The_order_of_the_cases_and_of_the_threads_changes_no_count()
    {
        var random = new Random(7);
        var lines = Enumerable.Range(0, 1000).Select(i => Cohorts.Line($"p{i}", random.Next(4) switch
        {
            0 => "\"fever\":true",
            1 => "\"fever\":true,\"bed\":true",
            2 => "\"fever\":false,\"pulse\":5",
            _ => "\"pulse\":4",
        })).ToList();
        var first = Cohorts.Of(lines);
        Assert.Equal(Json(first), Json(Cohorts.Of(lines)));
        lines.Reverse();
        Assert.Equal(first.Rows.Select(r => Cohorts.Told(r.All)), Cohorts.Of(lines).Rows.Select(r => Cohorts.Told(r.All)));
    }

    [Fact]
    public void A_cohort_is_divided_by_year_and_centre()
    {
        string[] lines =
        [
            Cohorts.Line("a", "\"fever\":true", "\"as_of\":\"2024-12-31T23:30:00+01:00\",\"centre\":\"North\","),
            Cohorts.Line("b", "\"fever\":true,\"bed\":true", "\"as_of\":\"2025-01-01T00:30:00+01:00\",\"centre\":\"North\","),
            Cohorts.Line("c", "\"fever\":true", "\"as_of\":\"2025-06-01T00:30:00+01:00\","),
        ];
        var years = Cohorts.Of(lines, new() { By = Dimension.Year });
        Assert.Equal(["2024", "2025"], years.Groups.Select(g => g.Code));
        Assert.Equal(["due=1", "due=1 met=1"], years.Rows[0].Groups.Select(Cohorts.Told));
        var centres = Cohorts.Of(lines, new() { By = Dimension.Centre });
        Assert.Equal(["North", "unknown"], centres.Groups.Select(g => g.Code));
        Assert.Equal(["due=1 met=1", "due=1"], centres.Rows[0].Groups.Select(Cohorts.Told));
        Assert.Equal(["due=1", "due=1 met=1"], centres.Rows[0].Years.Select(Cohorts.Told));
    }

    [Fact]
    public void A_choice_divides_too()
    {
        var report = Cohorts.Of(
            [Cohorts.Line("a", "\"severity\":\"severe\""), Cohorts.Line("b", "\"severity\":\"none\""), Cohorts.Line("c", "")],
            new() { By = Dimension.Primary });
        Assert.Equal(["none", "severe", "unknown"], report.Groups.Select(g => g.Code));
    }

    [Fact]
    public void Lesions_are_counted_where_a_case_has_them()
    {
        const string Lesions = "\"lesions\":[{\"lesion\":\"1\",\"facts\":{\"pulse\":5}},{\"lesion\":\"2\",\"facts\":{\"pulse\":4}}],";
        var lines = new[] { Cohorts.Line("a", "", Lesions) };
        var patients = Cohorts.Of(lines, new() { Unit = Unit.Patients });
        Assert.Equal((1, 2), (patients.Patients, patients.Lesions));
        Assert.Equal("not_judged=1", Cohorts.Told(patients.Rows[2].All));
        Assert.Equal("not_judged=1 not_concerned=1", Cohorts.Told(Cohorts.Of(lines, new() { Unit = Unit.Lesions }).Rows[2].All));
    }

    [Fact]
    public void A_small_cohort_is_hidden_as_a_whole()
    {
        var report = Cohorts.Of(Four, new() { MinCell = 5, By = Dimension.Year });
        Assert.Null(report.Patients);
        Assert.All(report.Rows, r => Assert.All(r.All.States.Values, s => Assert.Null(s)));
        Assert.All(report.Rows, r => Assert.Null(r.All.Adherence));
        Assert.Empty(report.Missing!.List);
        Assert.DoesNotContain("\"case\"", Json(report), StringComparison.Ordinal);
    }

    [Fact]
    public void Small_counts_are_hidden_and_no_list_names_a_case()
    {
        var lines = Enumerable.Range(0, 20).Select(i => Cohorts.Line($"p{i}", i < 3 ? "\"fever\":true" : "\"fever\":true,\"bed\":true"));
        var report = Cohorts.Of(lines, new() { MinCell = 5 });
        Assert.Equal(20, report.Patients);
        Assert.Equal("due=x met=x", Cohorts.Told(report.Rows[0].All));
        Assert.Equal(20, report.Rows[0].All.Concerned);
        Assert.Null(report.Rows[0].All.Adherence);
        Assert.Empty(report.Missing!.List);
    }

    [Fact]
    public void What_would_settle_most_is_told_with_its_case()
    {
        var missing = Cohorts.Of(Four).Missing!;
        Assert.Equal(4, missing.Looked);

        // Case d lacks fever (settles 1, narrows 2), rash and pulse; a and b lack the pulse alone.
        Assert.Equal("pulse", missing.Facts[0].Fact.Code);
        Assert.Equal((3L, 3L), (missing.Facts[0].Settles, missing.Facts[0].Cases));
        Assert.Contains(missing.List, t => t is { Case: "d", Fact.Code: "fever" } && t.Place.Line == 4 && t.Settles.Any(r => r.Number == 1));
        Assert.Null(Cohorts.Of(Four, new() { Top = 0 }).Missing);
    }

    [Fact]
    public void More_groups_than_a_report_shows_are_refused() => Assert.Throws<TooManyGroupsException>(() => Cohorts.Of(
        Enumerable.Range(0, CohortCounter.MostGroups + 1).Select(i => Cohorts.Line($"p{i}", "", $"\"centre\":\"{i}\",")), new() { By = Dimension.Centre }));

    [Fact]
    [Trait(Speed.Name, Speed.Slow)]
    public void Memory_does_not_grow_with_the_number_of_cases()
    {
        const int Sampled = 10;
        var used = new List<long>();
        var options = new CohortOptions { Top = 5, Progress = _ => used.Add(GC.GetTotalMemory(used.Count % Sampled == 0)) };
        var report = new CohortCounter(ToyGuidelineTests.Desk, options).Count([new OpenedInput("many.ndjson", new ManyLines(100_000), null)]);
        Assert.Equal(100_000, report.Patients);
        var collected = used.Where((_, i) => i % Sampled == 0).ToList();
        Assert.True(collected[^1] - collected[1] < 20_000_000, string.Join(' ', collected));
    }

    private static string Json(CohortReport report) => Myelon.Cli.JsonOutput.Text(json => ReportJson.Write(json, report));

    /// <summary>So many cases, made as they are read.</summary>
    private sealed class ManyLines(int count) : Stream
    {
        private byte[] _line = [];
        private int _at;
        private int _made;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int wanted)
        {
            if (_at == _line.Length)
            {
                if (_made == count)
                {
                    return 0;
                }

                (_line, _at) = (Encoding.UTF8.GetBytes(Cohorts.Line($"p{_made++}", "\"fever\":true") + "\n"), 0);
            }

            var length = Math.Min(wanted, _line.Length - _at);
            _line.AsSpan(_at, length).CopyTo(buffer.AsSpan(offset));
            _at += length;
            return length;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
