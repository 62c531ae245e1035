using Myelon.Core.Forms;

namespace Myelon.Medicine.SpinalMetastases.Evidence;

/// <summary>All evidence of this edition.</summary>
public static class EvidenceTables
{
    /// <summary>All rows, by subject.</summary>
    public static IReadOnlyList<EvidenceRow> Rows { get; } =
    [
        .. ((EvidenceRow[])
        [
            .. PainEvidence.Rows,
            .. SbrtEvidence.Rows,
            .. HarmEvidence.Rows,
            .. RecalcificationEvidence.Rows,
            .. MesccEvidence.Rows,
            .. SurgeryEvidence.Rows,
            .. ReirradiationEvidence.Rows,
            .. CordDoseEvidence.Rows,
            .. PrognosisEvidence.Rows,
            .. OtherEvidence.Rows,
        ]).OrderBy(r => Position(r.Group)),
    ];

    /// <summary>The rows with what stands beside them.</summary>
    public static EvidenceBook Book { get; } = new()
    {
        Groups = Evidence.Groups.All,
        Rows = Rows,
        Accuracy = DiagnosticAccuracy.Rows,
        ModalityRules = DiagnosticAccuracy.Rules,
        Checklists = [Lists.Complications],
        DiagnosisCodes = Lists.Codes,
    };

    private static int Position(EvidenceGroup group)
    {
        for (var i = 0; i < Groups.All.Count; i++)
        {
            if (Groups.All[i] == group)
            {
                return i;
            }
        }

        throw new ArgumentException($"the group {group.Code} is not listed", nameof(group));
    }
}
