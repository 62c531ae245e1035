using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Medicine.Vocabulary;

namespace Myelon.Medicine.Instruments.Scores;

/// <summary>Items that several scores ask in the same way, and what the vocabulary says about them.</summary>
internal static class CommonItems
{
    /// <summary>Lung cancer of either kind.</summary>
    public static Condition Lung { get; } = Tumour.Primary.IsAnyOf(PrimaryTumour.LungNonSmallCell, PrimaryTumour.LungSmallCell);

    /// <summary>More than one metastasis of the skeleton: other bone, or several vertebrae.</summary>
    public static Condition SeveralBoneMetastases { get; } = Tumour.OtherBoneMetastases | Tumour.VertebraeInvolved.AtLeast(2);

    /// <summary>One metastasis of the skeleton only.</summary>
    public static Condition OneBoneMetastasis { get; } = !Tumour.OtherBoneMetastases & Tumour.VertebraeInvolved.AtMost(1);

    /// <summary>Several metastases of the skeleton, as a yes or no.</summary>
    public static ScoreItem MultipleBoneMetastases(int yes, int no) => new(
        "multiple_bone_metastases",
        new("mehrere Knochenmetastasen", "multiple bone metastases"),
        ScoreItem.Yes(yes, SeveralBoneMetastases),
        ScoreItem.No(no, OneBoneMetastasis));

    /// <summary>Chemotherapy before; the vocabulary counts lines of systemic therapy, which is not the same.</summary>
    public static ScoreItem PreviousChemotherapy(int yes, int no) => new(
        "previous_chemotherapy",
        new("frühere Chemotherapie", "previous chemotherapy"),
        ScoreItem.Yes(yes),
        ScoreItem.No(no));

    /// <summary>Able to walk before treatment, with or without an aid.</summary>
    public static ScoreItem Ambulatory(int? yes, int? no) => new(
        "ambulatory",
        new("gehfähig vor der Bestrahlung (auch mit Hilfe)", "ambulatory before radiotherapy (also with an aid)"),
        ScoreItem.Yes(yes, Neurology.WalkingAbility.IsAnyOf(Walking.Unaided, Walking.WithAid)),
        ScoreItem.No(no, Neurology.WalkingAbility.IsAnyOf(Walking.NotForNeurologicalReason, Walking.NotForOtherReason)));

    /// <summary>An item of which only the name was read; its points are not available to us.</summary>
    public static ScoreItem Named(string code, string de, string en) => new(code, new(de, en));
}
