using Myelon.Core.Logic;

namespace Myelon.Core.Forms;

/// <summary>A question about prognosis that a recommendation asks, and the scores that answer it.</summary>
/// <param name="Recommendation">The recommendation whose concern is the situation.</param>
/// <param name="Scores">The scores, the guideline's preference first where it has one.</param>
/// <param name="Preference">Which of them the guideline prefers, and why.</param>
public sealed record ScoreSituation(Recommendation Recommendation, IReadOnlyList<Score> Scores, Text Preference);

/// <summary>A situation for one lesion.</summary>
/// <param name="Situation">The situation.</param>
/// <param name="Applies">Whether it is there.</param>
/// <param name="Needs">The facts that would settle that, while it is unknown.</param>
/// <param name="Scores">The scores.</param>
public sealed record SituationAnswer(ScoreSituation Situation, Truth Applies, IReadOnlyList<Fact> Needs, IReadOnlyList<ScoreResult> Scores)
{
    /// <summary>
    /// Whether the scores that fit and are settled disagree: one puts the patient into its worst group and another does not, or
    /// one into its best group and another does not. Only the place within each score is compared, never its numbers.
    /// </summary>
    public bool Disagree => Places.Distinct().Skip(1).Any();

    /// <summary>The place of each fitting, settled score: −1 in its worst group, 1 in its best, 0 between.</summary>
    private IEnumerable<int> Places =>
        from result in Scores
        where !result.Fits.IsNo && result.Group is not null && result.Score.Groups.Count > 1 && result.Score.Direction != ScoreDirection.NotOrdered
        select PlaceOf(result);

    /// <summary>Where the group of a result stands among the groups of its score: −1 worst, 1 best, 0 between.</summary>
    public static int PlaceOf(ScoreResult result)
    {
        var groups = result.Score.Groups.ToList();
        var position = groups.IndexOf(result.Group!);
        var place = position == 0 ? -1 : position == groups.Count - 1 ? 1 : 0;
        return result.Score.Direction == ScoreDirection.HigherIsWorse ? -place : place;
    }
}
