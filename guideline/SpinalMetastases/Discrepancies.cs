using Myelon.Core.Conditions;
using Myelon.Core.Recommendations;

namespace Myelon.Guideline.SpinalMetastases;

/// <summary>
/// Where the text is silent or contradicts itself, as far as a case can meet it. None of them is decided here: the members of a
/// conflict become contested, and no one of them is counted against the patient's doctors.
/// </summary>
public static partial class Discrepancies
{
    /// <summary>All of them, in the order of their ids.</summary>
    public static IReadOnlyList<Discrepancy> All => [.. BetweenRecommendations, .. InThresholds];

    /// <summary>The recommendation concerns the lesion and is not excepted.</summary>
    private static Condition R(int number) => new Stands(Recommendations.Number(number));

    /// <summary>One of the recommendations concerns the lesion and is not excepted.</summary>
    private static Any OneOf(params int[] numbers) => new Any([.. numbers.Select(R)]);

    private static IReadOnlyList<Recommendation> Of(params int[] numbers) => [.. numbers.Select(Recommendations.Number)];
}
