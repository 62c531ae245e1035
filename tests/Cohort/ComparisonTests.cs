using System.Text;
using Myelon.Cohort.Differences;
using Myelon.Core.Forms;
using Myelon.Desk.Editions;
using Myelon.Desk.Inputs;
using Myelon.Medicine.SpinalMetastases;
using Myelon.Tests.Editions;
using Myelon.Tests.Support;

namespace Myelon.Tests.Cohort;

/// <summary>Which patients change between two cohorts, and why.</summary>
public sealed class ComparisonTests
{
    [Fact]
    public void Patients_are_matched_by_name_and_a_change_names_the_entries_that_bear_on_it()
    {
        string[] before = [Cohorts.Line("a", "\"fever\":true,\"pulse\":3"), Cohorts.Line("b", "\"fever\":true"), Cohorts.Line("gone", "")];
        string[] after = [Cohorts.Line("b", "\"fever\":true"), Cohorts.Line("a", "\"fever\":true,\"bed\":true,\"pulse\":4"), Cohorts.Line("new", ""), "x", Cohorts.Line("b", "")];
        var difference = new CohortComparison(ToyGuidelineTests.Desk, ToyGuidelineTests.Desk, 10).Of(Inputs(before), Inputs(after));
        Assert.Equal((2, 1, 1, 2, 1), (difference.Both, difference.OnlyBefore, difference.OnlyAfter, difference.Refused, difference.Changed));
        var change = Assert.Single(difference.Patients);
        Assert.Equal(("a", 2, Verdict.Due, Verdict.Met), (change.Case, change.Place.Line, change.Before, change.After));
        Assert.Equal(["bed"], change.Entries.Select(f => f.Code));
        Assert.Equal((Verdict.Due, Verdict.Met, 1), (difference.Kinds.Single().Before, difference.Kinds.Single().After, difference.Kinds.Single().Patients));
    }

    [Fact]
    public void The_same_cohort_and_the_same_edition_change_nothing()
    {
        string[] lines = [Cohorts.Line("a", "\"fever\":true"), Cohorts.Line("b", "\"pulse\":9")];
        var comparison = new CohortComparison(ToyGuidelineTests.Desk, ToyGuidelineTests.Desk, 10);
        Assert.Equal((2, 0), (comparison.Of(Inputs(lines), Inputs(lines)).Both, comparison.Of(Inputs(lines), Inputs(lines)).Changed));
        Assert.Equal((2, 0), (comparison.OfEditions(Inputs(lines)).Both, comparison.OfEditions(Inputs(lines)).Changed));
    }

    /// <summary>An invented later edition asks for 36 instead of 48 hours.</summary>
    [Theory]
    [InlineData("2026-11-21T09:00:00+01:00", 0)]
    [InlineData("2026-11-22T09:00:00+01:00", 1)]
    public void A_patient_changes_between_editions_by_the_part_of_the_rule_that_differs(string operated, int changed)
    {
        var shelf = new EditionShelf([ThisGuideline.Guideline, OtherEdition.Guideline], new NodaTime.Testing.FakeClock(CaseText.AsOf.ToInstant()), NodaTime.DateTimeZone.Utc);
        var facts = $"\"age_years\":60,\"surgery_performed\":true,\"embolisation_datetime\":\"2026-11-20T09:00:00+01:00\",\"surgery_datetime\":\"{operated}\"";
        string[] lines = [Cohorts.Line("a", facts, "\"as_of\":\"2026-11-25T09:00:00+01:00\",")];
        var difference = new CohortComparison(shelf.Find("2024-1.0")!, shelf.Find(OtherEdition.Code)!, 10).OfEditions(Inputs(lines));
        Assert.Equal((1, changed), (difference.Both, difference.Changed));
        Assert.All(difference.Patients, c => Assert.Equal(("surgery-within-48-hours-of-embolisation", "deviates,fulfilled"), (c.Slug, string.Join(',', c.Rules.Order(StringComparer.Ordinal)))));
    }

    private static IEnumerable<OpenedInput> Inputs(IEnumerable<string> lines) =>
        [new OpenedInput("c.ndjson", new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', lines))), null)];
}
