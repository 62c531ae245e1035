using System.Text.Json;
using Myelon.Cli;
using Myelon.Composition;
using Myelon.Core.Forms;
using Myelon.Desk.Editions;
using Myelon.Tests.Support;
using NodaTime;

namespace Myelon.Tests.Editions;

/// <summary>Two editions loaded together: each answers for itself, and what differs is named.</summary>
public sealed class EditionTests : IDisposable
{
    private const string First = "2024-1.0";

    private static readonly EditionShelf Shelf = new(
        [Guidelines.Current, OtherEdition.Guideline], new NodaTime.Testing.FakeClock(CaseText.AsOf.ToInstant()), DateTimeZoneProviders.Tzdb["Europe/Berlin"]);

    private readonly string _folder = Directory.CreateTempSubdirectory("myelon-editions").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <summary>Embolised on Monday at nine, operated on so many hours later.</summary>
    [Theory]
    [InlineData(35, Verdict.Met, Verdict.Met)]
    [InlineData(36, Verdict.Met, Verdict.Met)]
    [InlineData(37, Verdict.Met, Verdict.Deviates)]
    [InlineData(48, Verdict.Met, Verdict.Deviates)]
    [InlineData(49, Verdict.Deviates, Verdict.Deviates)]
    public void Each_edition_answers_by_its_own_rule(int hours, Verdict first, Verdict second)
    {
        Assert.Equal(first, Embolised(First, hours));
        Assert.Equal(second, Embolised(OtherEdition.Code, hours));
        Assert.Equal(first, Embolised(First, hours));
    }

    [Fact]
    public void The_last_of_the_shelf_is_the_current_one_and_a_number_is_the_edition_s_own()
    {
        Assert.Equal(OtherEdition.Code, Shelf.Current.Rules.Edition.Code);
        Assert.Equal([First, OtherEdition.Code], Shelf.Codes);
        Assert.Null(Shelf.Find("2025-1.0"));
        var slug = OtherEdition.Renumbered.Slug;
        Assert.Equal(slug, Shelf.Find(First)!.Rules.Recommendation(86)!.Slug);
        Assert.Equal("screen-for-frailty", Shelf.Current.Rules.Recommendation(86)!.Slug);
        Assert.Equal(slug, Shelf.Current.Rules.Recommendation(87)!.Slug);
        Assert.Null(Shelf.Find(First)!.Rules.Recommendation(87));
    }

    [Fact]
    public void What_differs_in_the_rules_is_named()
    {
        var changes = new EditionComparison(Shelf.Find(First)!, Shelf.Current).Changes.ToDictionary(c => c.Slug);
        Assert.Equal(3, changes.Count);
        Assert.Equal(["deviates", "fulfilled"], changes[OtherEdition.Within36Hours.Slug].Rules.Select(r => r.Part));
        Assert.False(changes[OtherEdition.Within36Hours.Slug].IsRenumbered);
        Assert.Null(changes["screen-for-frailty"].Before);
        Assert.True(changes[OtherEdition.Renumbered.Slug].IsRenumbered);
        Assert.Empty(changes[OtherEdition.Renumbered.Slug].Rules);
        Assert.Empty(new EditionComparison(Shelf.Current, Shelf.Current).Changes);
    }

    [Theory]
    [InlineData("age_years=74", "")]
    [InlineData("age_years=75", "screen-for-frailty")]
    [InlineData("age_years=60 surgery_performed=yes embolisation_datetime=2026-11-20T09:00:00+01:00 surgery_datetime=2026-11-22T09:00:00+01:00", "surgery-within-48-hours-of-embolisation")]
    [InlineData("age_years=60 surgery_performed=yes embolisation_datetime=2026-11-20T09:00:00+01:00 surgery_datetime=2026-11-21T09:00:00+01:00", "")]
    public void What_differs_for_a_case_is_named_with_the_rule(string facts, string slugs)
    {
        var @case = CaseText.Parse(facts);
        var changes = new EditionComparison(Shelf.Find(First)!, Shelf.Current).For(@case, @case);
        Assert.Equal(slugs, string.Join(' ', changes.Select(c => (c.After ?? c.Before)!.Recommendation.Slug)));
        Assert.All(changes, c => Assert.NotNull(c.Because));
    }

    [Theory]
    [InlineData("de", "R66  Operation spätestens 48 Stunden nach Embolisation: erfüllt → weicht ab", "geändert: abweichung, wenn, erfüllt, wenn")]
    [InlineData("en", "R66  Surgery at most 48 hours after embolisation: met → deviates", "changed: deviates if, fulfilled if")]
    public void The_verb_says_it_in_words(string language, string answer, string rule)
    {
        var (code, output) = Compare(First, OtherEdition.Code, Late(), "--lang", language);
        Assert.Equal(0, code);
        var flat = string.Join(' ', output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains(string.Join(' ', answer.Split(' ', StringSplitOptions.RemoveEmptyEntries)), flat, StringComparison.Ordinal);
        Assert.Contains(rule, flat, StringComparison.Ordinal);
        Assert.Contains("\nlate\n", output, StringComparison.Ordinal);
        Assert.All(output.Split('\n'), line => Assert.True(line.Length <= 80, line));
    }

    [Fact]
    public void The_verb_says_it_as_json()
    {
        var (_, output) = Compare(First, OtherEdition.Code, Late(), "--format", "json");
        using var json = JsonDocument.Parse(output);
        Assert.Equal(3, json.RootElement.GetProperty("rules").GetArrayLength());
        var change = Assert.Single(json.RootElement.GetProperty("cases")[0].GetProperty("changes").EnumerateArray(), c => c.GetProperty("recommendation").GetString() == OtherEdition.Within36Hours.Slug);
        Assert.Equal(("met", "deviates"), (change.GetProperty("before").GetString(), change.GetProperty("after").GetString()));
        Assert.Equal(["deviates", "fulfilled"], change.GetProperty("because").EnumerateArray().Select(b => b.GetString()));
    }

    [Fact]
    public void A_case_that_is_refused_and_an_edition_that_is_none_are_said()
    {
        Assert.Equal(2, Compare(First, OtherEdition.Code, File("""{ "format": "myelon-case/1", "case": "K", "facts": { "age_years": 400 } }""")).Code);
        Assert.Equal(3, Compare(First, OtherEdition.Code, Late(), Path.Combine(_folder, "none.json")).Code);
        Assert.NotEmpty(new CompareCommand(Shelf).Create().Parse(["2024-1.1", OtherEdition.Code]).Errors);
    }

    [Fact]
    public void Evaluate_takes_an_edition()
    {
        var (code, named, _) = Command.Run("", "evaluate", "examples/t11-renal-cell.json", "--edition", First, "--format", "json");
        Assert.Equal((0, named), (code, Command.Run("", "evaluate", "examples/t11-renal-cell.json", "--format", "json").Output));
        var (usage, _, error) = Command.Run("", "evaluate", "examples/t11-renal-cell.json", "--edition", "2024-1.1");
        Assert.Equal(64, usage);
        Assert.Contains(First, error, StringComparison.Ordinal);
    }

    private static Verdict Embolised(string edition, int hours)
    {
        var operated = new LocalDateTime(2026, 11, 20, 9, 0).PlusHours(hours);
        var @case = CaseText.Parse($"surgery_performed=yes embolisation_datetime=2026-11-20T09:00:00+01:00 surgery_datetime={operated:uuuu-MM-dd'T'HH:mm:ss}+01:00");
        return Shelf.Find(edition)!.Evaluator.Evaluate(@case).Verdicts.Single(v => v.Recommendation.Slug == OtherEdition.Within36Hours.Slug).Verdict;
    }

    private string Late() => File(
        """
        { "format": "myelon-case/1", "case": "late", "as_of": "2026-11-25T09:00:00+01:00", "facts": { "surgery_performed": true,
          "embolisation_datetime": "2026-11-20T09:00:00+01:00", "surgery_datetime": "2026-11-22T08:00:00+01:00" } }
        """);

    private string File(string text)
    {
        var path = Path.Combine(_folder, "case.json");
        System.IO.File.WriteAllText(path, text);
        return path;
    }

    private static (int Code, string Output) Compare(params string[] arguments)
    {
        var output = new StringWriter();
        var code = new CompareCommand(Shelf).Create().Parse(arguments).Invoke(new System.CommandLine.InvocationConfiguration { Output = output });
        return (code, output.ToString());
    }
}
