using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Medicine.Codes;
using Myelon.Medicine.Vocabulary;

namespace Myelon.Tests.Import;

/// <summary>The mapping tables: complete rows, facts of the vocabulary, no code that says two things.</summary>
public class CodeTablesTests
{
    private static readonly CodeTables Tables = ImportTables.All;

    [Fact]
    public void Every_row_has_meaning_in_both_languages_and_a_source()
    {
        var rows = Tables.Rows.Select(r => (r.Means, r.Source)).Concat(Tables.Tumours.Select(r => (r.Means, r.Source)))
            .Concat(Tables.Questions.Select(r => (r.Means, r.Source))).Concat(Tables.Sites.Select(r => (r.Means, r.Source))).ToList();
        Assert.True(rows.Count > 150, rows.Count.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.All(rows, r => Assert.True(r.Means.De.Length > 1 && r.Means.En.Length > 1 && r.Source.Length > 3, r.Means.En));
    }

    [Fact]
    public void Every_proposal_and_every_row_without_a_fact_says_why() =>
        Assert.All(Tables.Rows.Where(r => r.IsSuggestion || r.NeedsSpinalSite || r.Gives.Count == 0), r => Assert.True(r.Because is not null, r.Code.Written));

    [Fact]
    public void Every_fact_is_in_the_vocabulary() => Assert.All(
        Tables.Rows.SelectMany(r => r.Gives).Select(g => g.Fact).Concat(Tables.Questions.Select(q => q.Answers).OfType<Fact>()).Concat(Tables.Questions.Select(q => q.Available).OfType<Fact>())
            .Concat(Tables.NamedClassifications.Values.Select(q => q.Answers!)).Concat(Tables.Windows.Keys).Concat(Tables.LatestCounts),
        f => Assert.Same(f, AllFacts.Vocabulary.Find(f.Code)));

    [Fact]
    public void No_code_gives_two_values_of_one_fact() => Assert.All(
        Tables.Rows.GroupBy(r => (r.Code.System, r.Code.Written)),
        g => Assert.Equal(g.SelectMany(r => r.Gives).Count(), g.SelectMany(r => r.Gives).Select(x => x.Fact).Distinct().Count()));

    [Fact]
    public void Every_level_from_C1_to_S5_has_one_code()
    {
        // The dens is a part of C2.
        var levels = Tables.Sites.Where(s => s.Levels != 0 && s.Words.Count == 0).ToList();
        Assert.Equal(29, levels.Count);
        Assert.Equal(29, levels.Select(l => l.Code.Written).Distinct().Count());
        Assert.Equal(Lesion.AffectedLevels.Values.Skip(1).Select(v => v.Code), levels.OrderBy(l => l.Levels).Select(l => l.Region));
    }

    [Theory]
    [InlineData("C79.5", "C79.5", true)]
    [InlineData("C79.5", "C79.5-", true)]
    [InlineData("C79.5", "C79.51", true)]
    [InlineData("C79.5", "c79.5+", true)]
    [InlineData("C79.5", "C79.50 ", true)]
    [InlineData("C79.5", "C79", false)]
    [InlineData("C79.5", "C79.4", false)]
    [InlineData("C15 to C17", "C16.9", true)]
    [InlineData("C15 to C17", "C18.0", false)]
    [InlineData("C15 to C17", "C1", false)]
    public void A_code_matches_itself_and_what_lies_below(string pattern, string code, bool matches) =>
        Assert.Equal(matches, new CodePattern(Systems.Icd10, pattern).Matches(Systems.Icd10, code));

    [Fact]
    public void The_target_keys_of_2014_lose_their_open_end_only()
    {
        var five = new CodePattern(Systems.Target2014, "6.5");
        Assert.All(new[] { "6.5", "6.5.", "6.5.-", "6.5.+" }, c => Assert.True(five.Matches(Systems.Target2014, c), c));
        Assert.All(new[] { "6.50", "6.15", "5", "16.5" }, c => Assert.False(five.Matches(Systems.Target2014, c), c));
    }

    [Theory]
    [InlineData("6.7", SiteKind.Spine)]
    [InlineData("10.1", SiteKind.Spine)]
    [InlineData("8.1", SiteKind.Elsewhere)]
    [InlineData("5.12", SiteKind.Elsewhere)]
    [InlineData("3.6", SiteKind.Beside)]
    [InlineData("11.1", null)]
    public void Every_target_of_2021_is_at_the_spine_elsewhere_or_beside(string code, SiteKind? kind) =>
        Assert.Equal(kind, Tables.Sites.FirstOrDefault(s => s.Code.Matches(Systems.Target2021, code))?.Kind);

    [Theory]
    [InlineData("6.5.", SiteKind.Spine)]
    [InlineData("6.7.", SiteKind.Open)]
    [InlineData("8.1.", SiteKind.Spine)]
    [InlineData("8.2.", SiteKind.Spine)]
    [InlineData("2.4.+", SiteKind.Elsewhere)]
    [InlineData("3.", SiteKind.Beside)]
    [InlineData("6.", null)]
    [InlineData("9.1.", null)]
    public void A_target_of_2014_has_its_own_meaning(string code, SiteKind? kind) =>
        Assert.Equal(kind, Tables.Sites.FirstOrDefault(s => s.Code.Matches(Systems.Target2014, code))?.Kind);

    [Theory]
    [InlineData("C79.5 A")]
    [InlineData("C79.5A")]
    [InlineData("C79.5 kein Anhalt")]
    [InlineData("C79.5/2")]
    public void What_goes_on_behind_a_code_is_no_code(string code) => Assert.False(new CodePattern(Systems.Icd10, "C79.5").Matches(Systems.Icd10, code));

    [Fact]
    public void The_same_code_of_another_system_is_another_code() => Assert.False(new CodePattern(Systems.Icd10, "C79.5").Matches(Systems.IcdO, "C79.5"));
}
