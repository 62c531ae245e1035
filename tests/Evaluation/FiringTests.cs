using Myelon.Core.Cases;
using Myelon.Core.Forms;
using Myelon.Core.Reasoning;
using Myelon.Tests.Support;

namespace Myelon.Tests.Evaluation;

/// <summary>A rule that has fallen silent, whatever changed before it: a code of a source, a fact, a derivation.</summary>
public sealed class FiringTests
{
    /// <summary>
    /// Every recommendation concerns some and not others, of random patients and of those whose verdict was written down beforehand; which ones
    /// of the random ones, no figure says.
    /// </summary>
    [Fact]
    public void F35_Every_recommendation_still_fires_and_is_still_silent_for_others()
    {
        var recommendations = CaseText.Evaluator.Rules.Recommendations;
        var (fired, silent) = (new int[recommendations.Count], new int[recommendations.Count]);
        Rounds.Each(1000, seed => Count(new RandomCase(seed).Case(lesions: 0, density: (seed % 9) / 10.0)));
        foreach (var row in CaseTable.Files("medicine/Guidelines/SpinalMetastases/2024-1.0", "R*.cases.md").SelectMany(CaseTable.Read))
        {
            Count(CaseText.Parse(row["facts"]));
        }

        Assert.All(recommendations, r => Assert.True(fired[r.Number - 1] > 0, $"{r} fires for nobody"));
        Assert.All(recommendations, r => Assert.True(silent[r.Number - 1] > 0, $"{r} fires for everybody"));

        void Count(Case @case)
        {
            var judged = CaseText.Evaluator.Judge(@case)[0];
            for (var i = 0; i < fired.Length; i++)
            {
                Interlocked.Add(ref fired[i], judged.Verdicts[i] is Verdict.Applies or Verdict.Due or Verdict.Deviates or Verdict.Met ? 1 : 0);
                Interlocked.Add(ref silent[i], judged.Verdicts[i] is Verdict.NotApplicable or Verdict.Open ? 1 : 0);
            }
        }
    }
}
