using Myelon.Cohort;
using Myelon.Cohort.Counting;
using Myelon.Cohort.Reports;
using Myelon.Cohort.Synthesis;
using Myelon.Core.Cases;
using Myelon.Core.Logic;
using Myelon.Desk;
using Myelon.Formats.CaseFile;
using Myelon.Medicine.Vocabulary;
using Myelon.Tests.Support;

namespace Myelon.Tests.Cohort;

/// <summary>Invented patients by the figures of the real guideline, and their counts against the whole answers.</summary>
public sealed class RealCohortTests
{
    private static readonly GuidelineDesk Desk = Composition.Guidelines.Desk();

    private static readonly Inventor Invented = new(Desk.Guideline, CaseText.Evaluator, Desk.Guideline.Population!, 1);

    [Fact]
    public void Bare_verdicts_are_those_of_the_whole_answer() => Rounds.Each(150, seed =>
    {
        var random = new RandomCase(seed);
        var @case = seed % 2 == 0 ? random.Case(lesions: seed % 3, density: 0.3, derivedDensity: 0.1) : Invented.Make(seed);
        var whole = CaseText.Evaluator.Evaluate(@case);
        var bare = CaseText.Evaluator.Judge(@case);
        Assert.Equal(whole.Lesions.Select(l => l.Verdicts.Select(v => v.Verdict)), bare.Select(l => l.Verdicts));
        Assert.Equal(whole.Contradictions.Count > 0, bare.Any(l => l.Findings.SetAside.Count > 0));
    });

    [Fact]
    public void Counts_are_those_of_the_answers_and_add_up()
    {
        var cases = Enumerable.Range(1, 120).Select(n => Invented.Make(n)).ToList();
        var answers = cases.ConvertAll(c => CaseText.Evaluator.Evaluate(c));
        foreach (var unit in Enum.GetValues<Unit>())
        {
            var report = Cohorts.Of(cases.Select(Line), new() { Unit = unit, By = Dimension.Region, Top = 0 }, Desk);
            Assert.Equal((120, 0), (report.Patients, report.Refused));
            for (var r = 0; r < report.Rows.Count; r++)
            {
                var row = report.Rows[r].All;
                var verdicts = unit == Unit.Patients
                    ? answers.Select(a => a.Verdicts[r].Verdict)
                    : answers.SelectMany(a => a.Lesions.Select(l => l.Verdicts[r].Verdict));
                Assert.Equal(
                    verdicts.GroupBy(v => Cohorts.StateOf(v)).OrderBy(g => g.Key).Select(g => (g.Key, (long?)g.LongCount())),
                    CaseStates.All.Where(s => row.States[s] > 0).Select(s => (s, row.States[s])));
                Assert.Equal(row.Units, row.States.Values.Sum());
                Assert.True(row.States[CaseState.Met] <= row.Concerned && row.Concerned <= row.Units);
                Assert.Equal(row.Units, unit == Unit.Patients ? report.Patients : report.Lesions);
                Assert.All(CaseStates.All, s => Assert.Equal(row.States[s], report.Rows[r].Groups.Sum(g => g.States[s])));
                Assert.All(CaseStates.All, s => Assert.Equal(row.States[s], report.Rows[r].Years.Sum(g => g.States[s])));
            }
        }
    }

    [Fact]
    public void Entries_that_contradict_each_other_make_an_error_where_they_bear_on_the_verdict()
    {
        var contradictory = CaseText.Parse("motor_deficit=yes muscle_strength_min_janda=5 spinal_metastasis_status=confirmed");
        Assert.NotEmpty(CaseText.Evaluator.ContradictionsIn(contradictory));
        var report = Cohorts.Of([Line(contradictory)], new() { Unit = Unit.Patients, Top = 0 }, Desk);
        Assert.Equal(1, report.Contradictory);
        var bearing = report.Rows.Where(r => CaseText.Evaluator.GroundsOf(r.Recommendation).Contains(Neurology.MotorDeficit)).ToList();
        Assert.NotEmpty(bearing);
        Assert.All(bearing, r => Assert.Equal(1, r.All.States[CaseState.Error]));
        Assert.Contains(report.Rows, r => r.All.States[CaseState.Error] == 0);
    }

    /// <summary>Embolised three days before the operation: that deviates from the 48 hours.</summary>
    [Theory]
    [InlineData("", CaseState.DeviatesWithoutReason)]
    [InlineData("\"conference\":{\"reasons\":{\"surgery-within-48-hours-of-embolisation\":\"fever\"}},", CaseState.DeviatesWithReason)]
    [InlineData("\"conference\":{\"reasons\":{\"stage-local-and-systemic-extent-by-organ-guideline\":\"fever\"}},", CaseState.DeviatesWithoutReason)]
    public void A_deviation_has_the_reason_that_the_conference_names_for_it(string conference, CaseState expected)
    {
        const string Facts = "\"surgery_performed\":true,\"embolisation_datetime\":\"2026-11-20T09:00:00+01:00\",\"surgery_datetime\":\"2026-11-23T09:00:00+01:00\"";
        var report = Cohorts.Of([Cohorts.Line("a", Facts, "\"as_of\":\"2026-11-25T09:00:00+01:00\"," + conference)], new() { Top = 0 }, Desk);
        Assert.Equal(0, report.Refused);
        Assert.Equal(1, report.Rows.Single(r => r.Recommendation.Slug == "surgery-within-48-hours-of-embolisation").All.States[expected]);
    }

    [Fact]
    public void The_same_seed_gives_the_same_patients_whatever_their_number()
    {
        var again = new Inventor(Desk.Guideline, CaseText.Evaluator, Desk.Guideline.Population!, 1);
        var other = new Inventor(Desk.Guideline, CaseText.Evaluator, Desk.Guideline.Population!, 2);
        Assert.Equal(Line(Invented.Make(7)), Line(again.Make(7)));
        Assert.NotEqual(Line(Invented.Make(7)), Line(other.Make(7)));
        Assert.NotEqual(Line(Invented.Make(7)), Line(Invented.Make(8)));
    }

    /// <summary>No contradictions, and shares near those of the table: within three standard deviations of so many patients, the drawing anew let aside.</summary>
    [Fact]
    [Trait(Speed.Name, Speed.Slow)]
    public void Ten_thousand_invented_patients_are_consistent_and_as_frequent_as_stated()
    {
        var breast = 0;
        var thoracic = 0;
        var motor = 0;
        var lesions = 0;
        Rounds.Each(10_000, seed =>
        {
            var @case = Invented.Make(seed + 1);
            Assert.Empty(CaseText.Evaluator.ContradictionsIn(@case));
            Assert.Empty(Desk.Read(System.Text.Encoding.UTF8.GetBytes(Line(@case))).Faults);
            Interlocked.Add(ref breast, @case.Facts[Tumour.Primary] == Value.OfChoice(0) ? 1 : 0);
            Interlocked.Add(ref motor, @case.Facts[Neurology.MotorDeficit] == Value.Of(true) ? 1 : 0);
            Interlocked.Add(ref lesions, @case.Lesions.Count);
            Interlocked.Add(ref thoracic, @case.Lesions.Count(l => l.Name.StartsWith('T')));
        });
        Assert.InRange(breast / 10_000.0, 0.19, 0.24);
        Assert.InRange(thoracic / (double)lesions, 0.47, 0.53);
        Assert.InRange(motor / 10_000.0, 0.33, 0.43);
    }

    [Fact]
    public void Every_figure_of_the_table_is_of_a_section_or_stated_and_every_weight_is_positive() =>
        Assert.All(Desk.Guideline.Population!.Patient.Concat(Desk.Guideline.Population.Lesion), d =>
        {
            Assert.NotEmpty(d.Chances);
            Assert.All(d.Chances, c => Assert.True(c.Weight >= 0));
            Assert.InRange(d.Entered, 0.01m, 1);
            Assert.True(d.Source is not { } source || Desk.Guideline.Chapters.Any(c => c.Holds(source)), d.Source);
        });

    private static string Line(Case @case)
    {
        using var body = new MemoryStream();
        using (var json = new System.Text.Json.Utf8JsonWriter(body, JsonOut.Options(indented: false)))
        {
            new CaseWriter(Desk.Guideline.Key.Levels).Write(json, @case);
        }

        return System.Text.Encoding.UTF8.GetString(body.ToArray());
    }
}
