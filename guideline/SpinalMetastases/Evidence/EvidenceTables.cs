using Myelon.Core.Forms;

namespace Myelon.Guideline.SpinalMetastases.Evidence;

/// <summary>How a row of evidence belongs to a recommendation.</summary>
public enum EvidenceLink
{
    /// <summary>It stands in the section of the recommendation.</summary>
    Section,

    /// <summary>A work cited in that section reports it elsewhere.</summary>
    Reference,
}

/// <summary>All evidence, and what of it belongs to a section, a schedule or a recommendation.</summary>
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

    /// <summary>Whether one of the sections is this one or lies in it: "10.4" holds "10.4.3.1".</summary>
    public static bool InSection(IEnumerable<string> sections, string section) =>
        sections.Any(s => s == section || s.StartsWith(section + ".", StringComparison.Ordinal));

    /// <summary>The rows that are about a schedule.</summary>
    public static IReadOnlyList<EvidenceRow> For(Regimen regimen) => [.. Rows.Where(r => r.AllRegimens.Any(regimen.Fits))];

    /// <summary>
    /// The rows that belong to a recommendation: first those of its section, then those of works cited there. The guideline
    /// itself ties no work to a single recommendation.
    /// </summary>
    public static IReadOnlyList<(EvidenceRow Row, EvidenceLink Link)> For(Recommendation recommendation) =>
    [
        .. Rows.Where(r => r.Sections.Contains(recommendation.Section)).Select(r => (r, EvidenceLink.Section)),
        .. Rows.Where(r => !r.Sections.Contains(recommendation.Section) && r.References.Intersect(recommendation.Evidence).Any())
            .Select(r => (r, EvidenceLink.Reference)),
    ];

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
