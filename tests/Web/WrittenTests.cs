using Myelon.Core;
using Myelon.Core.Logic;
using Myelon.Medicine.Vocabulary;
using Myelon.Tests.Support;
using Myelon.Web.Forms;
using NodaTime;

namespace Myelon.Tests.Web;

/// <summary>What stands in a control is read as exactly one value or refused: never as a number a hundred times too large.</summary>
public sealed class WrittenTests
{
    private static readonly DateTimeZone Berlin = DateTimeZoneProviders.Tzdb["Europe/Berlin"];

    [Theory]
    [InlineData("de", "8,00", 8.00)]
    [InlineData("de", "8", 8.0)]
    [InlineData("de", " 8,5 ", 8.5)]
    [InlineData("de", "8.00", null)]
    [InlineData("de", "1.000", null)]
    [InlineData("de", "8,", null)]
    [InlineData("de", ",5", null)]
    [InlineData("de", "8,0,0", null)]
    [InlineData("de", "8-", null)]
    [InlineData("de", "+8", 8.0)]
    [InlineData("de", "(8)", null)]
    [InlineData("de", "8 Gy", null)]
    [InlineData("de", "8e1", null)]
    [InlineData("de", "\u0668", null)]
    [InlineData("de", "8\u00A0000", null)]
    [InlineData("de", "80,0", 80.0)]
    [InlineData("de", "80,1", null)]
    [InlineData("de", "-1", null)]
    [InlineData("en", "8.00", 8.00)]
    [InlineData("en", "8,00", null)]
    [InlineData("en", "1,000", null)]
    [InlineData("en", "8.", null)]
    public void F04_A_dose_is_read_as_the_language_writes_it(string language, string text, double? expected)
    {
        var (value, wrong) = new Written([text]).Read(Radiotherapy.PlannedTotalDoseInGray, language == "de" ? Language.German : Language.English, CaseText.AsOf, Berlin);
        Assert.Equal(expected is null, wrong is not null);
        Assert.Equal(expected is { } number ? Value.OfNumber((decimal)number) : Value.Unknown, value);
    }

    [Theory]
    [InlineData("2026-11-25 08:30", "2026-11-25T07:30:00Z")]
    [InlineData("2026-07-01 08:30", "2026-07-01T06:30:00Z")]
    [InlineData("2026-03-29 01:59", "2026-03-29T00:59:00Z")]
    [InlineData("2026-03-29 02:30", null)]
    [InlineData("2026-03-29 03:00", "2026-03-29T01:00:00Z")]
    [InlineData("2026-10-25 02:30", null)]
    [InlineData("2026-10-25 03:00", "2026-10-25T02:00:00Z")]
    [InlineData("25.11.2026 8:30", "2026-11-25T07:30:00Z")]
    [InlineData("2026-02-31 08:30", null)]
    [InlineData("2026-11-25 25:00", null)]
    [InlineData("2026-11-25 09:01", null)]
    public void F10_A_time_that_never_was_or_was_twice_is_refused(string text, string? expected)
    {
        var (value, wrong) = new Written([text]).Read(Neurology.OnsetTime, Language.German, CaseText.AsOf, Berlin);
        Assert.Equal(expected is null, wrong is not null);
        Assert.Equal(expected is null ? Value.Unknown : Value.OfMoment(NodaTime.Text.InstantPattern.General.Parse(expected).GetValueOrThrow()), value);
    }

    [Fact]
    public void Every_value_of_every_fact_survives_its_controls()
    {
        var tried = 0;
        foreach (var fact in AllFacts.Vocabulary.Facts)
        {
            foreach (var value in Values(fact))
            {
                foreach (var language in new[] { Language.German, Language.English })
                {
                    var (read, wrong) = Written.Of(fact, value, language, Berlin).Read(fact, language, CaseText.AsOf, Berlin);
                    Assert.True(wrong is null && read == value, $"{fact} {language}: {wrong}");
                    tried++;
                }
            }
        }

        Assert.True(tried > 1000, $"{tried}");
    }

    [Fact]
    public void Every_fact_stands_in_one_subject_of_its_scope()
    {
        var places = Subjects.All.SelectMany(s => s.Groups.SelectMany(g => g.Facts.Select(f => (s, f)))).ToList();
        Assert.Equal(AllFacts.Vocabulary.Facts.Select(f => f.Code).Order(StringComparer.Ordinal), places.Select(p => p.f.Code).Order(StringComparer.Ordinal));
        Assert.All(places, p => Assert.Equal(p.f.Scope, p.s.Scope));
    }

    private static IEnumerable<Value> Values(Fact fact) => fact switch
    {
        BooleanFact => [Value.Of(true), Value.Of(false)],
        ChoiceFact choice => choice.Values.Select((_, i) => Value.OfChoice(i)),
        SetFact set => [.. set.Values.Select((_, i) => Value.OfSet(1UL << i)), Value.OfSet(set.Full), .. set.EmptyIsUnknown ? [] : new[] { Value.OfSet(0) }],
        NumberFact number => number.IsInteger
            ? [Value.OfNumber(number.Plausible.Low), Value.OfNumber(number.Plausible.High)]
            : [Value.OfNumber(number.Plausible.Low), Value.OfNumber(number.Plausible.High), Value.OfNumber(decimal.Round((number.Plausible.Low + number.Plausible.High) / 3, 3))],
        MomentFact moment => [Value.OfDay(new LocalDate(2026, 1, 15), CaseText.AsOf.Offset), .. moment.IsDate ? [] : new[] { Value.OfMoment(Instant.FromUtc(2026, 11, 25, 7, 30)) }],
        _ => [],
    };
}
