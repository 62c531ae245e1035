using Myelon.Core.Forms;
using Myelon.Medicine.Instruments.Scores;

namespace Myelon.Medicine.SpinalMetastases;

/// <summary>Beside which recommendations of this edition a score stands that tells no prognosis; those that do stand with their situation.</summary>
public static class ScoreUses
{
    /// <summary>By the code of the score; one that stands beside none is left out.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<Recommendation>> All { get; } = new Dictionary<string, IReadOnlyList<Recommendation>>
    {
        [Sins.Score.Code] = [Recommendations.Number(Cited.StabilityBySins), Recommendations.Number(Cited.InterdisciplinaryCaseDiscussion)],
        [EpiduralCompressionScale.Score.Code] = [Recommendations.Number(Cited.SeparationSurgeryWithSbrt)],
        [NeurologicalScales.Asia.Code] = [Recommendations.Number(Cited.NeurologicalDocumentation)],
        [PainCourse.Flare.Code] = [Recommendations.Number(Cited.PainFlareProphylaxis)],
        ["who_ladder"] = [Recommendations.Number(Cited.PrehospitalAnalgesia), Recommendations.Number(Cited.AnalgesiaByWhoLadder)],
    };
}
