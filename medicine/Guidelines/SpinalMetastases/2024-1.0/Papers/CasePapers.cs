using Myelon.Core.Forms;

namespace Myelon.Medicine.SpinalMetastases;

/// <summary>The papers that are written about a case.</summary>
public static class CasePapers
{
    /// <summary>All of them, in the order of a patient's way through the house.</summary>
    public static IReadOnlyList<Paper> All { get; } =
    [
        TransferPaper.Paper,
        ImagingPaper.Paper,
        ConferencePapers.Registration,
        ConferencePapers.Protocol,
        PatientCard.Paper,
        BiopsyPaper.Paper,
        RadiotherapyPaper.Paper,
        ConsentPaper.Paper,
        AftercarePaper.Paper,
        RehabilitationPaper.Paper,
        LetterHome.Paper,
    ];
}
