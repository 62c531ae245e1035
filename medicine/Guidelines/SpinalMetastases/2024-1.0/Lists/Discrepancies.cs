using Myelon.Core;
using Myelon.Core.Forms;
using Myelon.Core.Logic;

namespace Myelon.Medicine.SpinalMetastases;

/// <summary>
/// Where the text is silent or contradicts itself. None of them is decided here: the members of a conflict become contested, and
/// no one of them is counted against the patient's doctors. One that no case can meet stands at its recommendation or score.
/// </summary>
public static partial class Discrepancies
{
    private static IReadOnlyList<Discrepancy>? _all;

    /// <summary>All of them, in the order of their ids.</summary>
    public static IReadOnlyList<Discrepancy> All => _all ??=
    [
        .. Ordered([.. BetweenRecommendations, .. BesideRecommendations]),
        .. Ordered([.. InThresholds, .. InTerms]),
        .. InGrades,
        .. InNumbers,
        .. InCrossReferences,
        .. Gaps,
    ];

    /// <summary>The discrepancy with an id.</summary>
    public static Discrepancy Find(string id) => All.First(d => d.Id == id);

    /// <summary>The discrepancies that stand at a recommendation.</summary>
    public static IEnumerable<Discrepancy> At(Recommendation recommendation) => All.Where(d => d.Members.Contains(recommendation));

    /// <summary>The recommendation concerns the lesion and is not excepted.</summary>
    private static Condition R(int number) => new Stands(Recommendations.Number(number));

    /// <summary>One of the recommendations concerns the lesion and is not excepted.</summary>
    private static Any OneOf(params int[] numbers) => new Any([.. numbers.Select(R)]);

    /// <summary>
    /// Nobody has said yet whether to operate first, nothing was operated on, and tumour in the canal is the only reason to: the two sides
    /// are shown while one decides.
    /// </summary>
    private static Condition UpfrontSurgeryUndecided =>
        !(Vocabulary.Stability.FractureUnstable
            | Vocabulary.SpinalCanal.IntraspinalBoneFragments
            | ClinicalWords.SphinctersThreatened
            | ClinicalWords.SphinctersDisturbed).IsCertain
        & !Vocabulary.Surgery.IndicatedUpfront.IsCertain
        & !(!Vocabulary.Surgery.IndicatedUpfront).IsCertain
        & !Vocabulary.Surgery.Performed.IsCertain;

    private static IReadOnlyList<Recommendation> Of(params int[] numbers) => [.. numbers.Select(Recommendations.Number)];

    private static IEnumerable<Discrepancy> Ordered(IReadOnlyList<Discrepancy> part) =>
        part.OrderBy(d => int.Parse(d.Id.AsSpan(2), System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>One that is visible where it matters, at the recommendations given.</summary>
    private static Discrepancy Shown(string id, FlawClass flaw, string place, Text says, Text treatment, params int[] at) => new(id)
    {
        Class = flaw,
        Place = place,
        Says = says,
        Treatment = treatment,
        Members = Of(at),
    };

    /// <summary>One that stands in the documentation and the source panel only.</summary>
    private static Discrepancy Logged(string id, FlawClass flaw, string place, Text says, Text treatment, params int[] at) => new(id)
    {
        Class = flaw,
        Place = place,
        Says = says,
        Treatment = treatment,
        Members = Of(at),
        VisibleAtUse = false,
    };
}
