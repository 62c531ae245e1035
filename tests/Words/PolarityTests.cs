using System.Text.RegularExpressions;
using Myelon.Core;
using Myelon.Core.Forms;
using Myelon.Core.Speech;
using Myelon.Medicine.SpinalMetastases;
using Myelon.Tests.Support;

namespace Myelon.Tests.Words;

/// <summary>A grade and what stands beside it carry one negation, or none: never two, in either language.</summary>
public sealed partial class PolarityTests
{
    public static TheoryData<int, string, string> AllInBothLanguages => new(
        from r in Rules.All.Recommendations
        from language in Languages
        select (r.Number, language.ToString(), r.Slug));

    private static IReadOnlyList<Language> Languages => [Language.German, Language.English];

    [Theory, MemberData(nameof(AllInBothLanguages))]
    public void A_negative_grade_stands_beside_words_without_a_negation(int number, string language, string slug)
    {
        var (recommendation, speaks) = (Recommendations.Number(number), Enum.Parse<Language>(language));
        if (recommendation.Sentences.Any(s => IsNegative(s.Reads)))
        {
            Assert.DoesNotMatch(Negation(), recommendation.Title.In(speaks));
            Assert.True(
                recommendation.Sentences.All(s => IsNegative(s.Reads)) || recommendation.Sentences.All(s => s.For is not null),
                $"{slug}: grades that point both ways, and nothing says which is for what");
        }

        foreach (var action in recommendation.Actions.Where(a => IsNegative(a.Grade)))
        {
            Assert.DoesNotMatch(Negation(), RecommendationWords.Does(action, speaks));
        }
    }

    /// <summary>Read aloud: what is asked for, said by the title and the grade together.</summary>
    [Theory]
    [InlineData(17, "Stanzbiopsie bei CT-gesteuerter Biopsie – sollte", "Core needle biopsy under CT guidance – should")]
    [InlineData(
        18,
        "Schnellschnitt bei Herden der Wirbelsäule – sollte nicht (knochenharter Herd)/kann (genug weiches Gewebe)",
        "Frozen section of spinal lesions – should not (bone-hard lesion)/may (enough soft tissue)")]
    [InlineData(44, "Präoperative Bestrahlung außerhalb von Studien – soll nicht", "Preoperative radiotherapy outside trials – shall not")]
    [InlineData(49, "Kurativen Ansatz bei Oligometastasierung offenhalten – soll", "Keep curative intent open in oligometastatic disease – shall")]
    [InlineData(66, "Operation spätestens 48 Stunden nach Embolisation – sollte", "Surgery at most 48 hours after embolisation – should")]
    public void The_five_that_are_printed_in_the_negative(int number, string german, string english)
    {
        var recommendation = Recommendations.Number(number);
        Assert.Contains(recommendation.Sentences, s => IsNegative(s.Grade));
        Assert.Equal(german, Line(recommendation, Language.German));
        Assert.Equal(english, Line(recommendation, Language.English));
    }

    [Fact]
    public void No_other_recommendation_is_printed_in_the_negative() => Assert.Equal(
        [17, 18, 44, 49, 66],
        Rules.All.Recommendations.Where(r => r.Sentences.Any(s => IsNegative(s.Grade)) || r.Actions.Any(a => IsNegative(a.Grade))).Select(r => r.Number));

    /// <summary>Where a sentence is turned round, its page says so, and what the guideline says.</summary>
    [Theory]
    [InlineData("66", "de", "sollte, bejahend umgeschrieben; in der Leitlinie „sollte nicht“")]
    [InlineData("49", "en", "shall, restated positively; in the guideline \"shall not\"")]
    public void The_page_names_the_grade_of_the_guideline(string number, string language, string says) =>
        Assert.Contains(says, Command.Run("", "show", number, "--lang", language).Output, StringComparison.Ordinal);

    /// <summary>On the page of a recommendation a neighbour is the subject of what is said of it.</summary>
    [Theory]
    [InlineData(48, 34, "geht dieser vor, wo beide zutreffen", "takes precedence over this one where both apply")]
    [InlineData(34, 48, "tritt hinter diese zurück, wo beide zutreffen", "yields to this one where both apply")]
    [InlineData(66, 65, "kommt davor", "comes before this one")]
    [InlineData(65, 66, "kommt danach", "comes after this one")]
    [InlineData(45, 46, "ist ein engerer Fall", "is a narrower case")]
    [InlineData(51, 45, "ist der weitere Fall", "is the wider case")]
    [InlineData(66, 14, "liefert dieser die Grundlage", "gives input to this one")]
    public void A_neighbour_is_named_the_right_way_round(int number, int neighbour, string german, string english)
    {
        var type = Recommendations.Number(number).Interactions.First(i => i.With == neighbour).Type;
        Assert.Equal((german, english), (RecommendationWords.Of(type).De, RecommendationWords.Of(type).En));
    }

    private static string Line(Recommendation recommendation, Language language) =>
        $"{recommendation.Title.In(language)} – {AnswerWords.Grades(recommendation, language)}";

    private static bool IsNegative(Grade grade) => grade is Grade.SollNicht or Grade.SollteNicht or Grade.SollteUndSollteNicht;

    [GeneratedRegex(
        @"(?i)\b(nicht|kein\w*|ohne|nie|nur|statt|vermeid\w*|verzicht\w*|unterlass\w*|ausschlie\w*|not|no|never|without|only|avoid\w*|withhold\w*|refrain\w*|exclud\w*|do without)\b")]
    private static partial Regex Negation();
}
