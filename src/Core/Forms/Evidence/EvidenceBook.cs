namespace Myelon.Core.Forms;

/// <summary>How a row of evidence belongs to a recommendation.</summary>
public enum EvidenceLink
{
    /// <summary>It stands in the section of the recommendation.</summary>
    Section,

    /// <summary>A work cited in that section reports it elsewhere.</summary>
    Reference,
}

/// <summary>All evidence, and what of it belongs to a section, a schedule or a recommendation.</summary>
public sealed record EvidenceBook
{
    /// <summary>The subjects of the rows, in their order.</summary>
    public required IReadOnlyList<EvidenceGroup> Groups { get; init; }

    /// <summary>All rows, by subject.</summary>
    public required IReadOnlyList<EvidenceRow> Rows { get; init; }

    /// <summary>How accurate ways of imaging are.</summary>
    public required IReadOnlyList<AccuracyRow> Accuracy { get; init; }

    /// <summary>Which of them is used for which tumour.</summary>
    public required IReadOnlyList<ModalityRule> ModalityRules { get; init; }

    /// <summary>Checklists.</summary>
    public required IReadOnlyList<Checklist> Checklists { get; init; }

    /// <summary>Codes of diagnoses that the text names.</summary>
    public required IReadOnlyList<DiagnosisCode> DiagnosisCodes { get; init; }

    /// <summary>Whether one of the sections is this one or lies in it: "10.4" holds "10.4.3.1".</summary>
    public static bool InSection(IEnumerable<string> sections, string section) => sections.Any(s => Section.Holds(section, s));

    /// <summary>The rows that are about a schedule.</summary>
    public IReadOnlyList<EvidenceRow> For(Regimen regimen) => [.. Rows.Where(r => r.AllRegimens.Any(regimen.Fits))];

    /// <summary>
    /// The rows that belong to a recommendation: first those of its section, then those of works cited there. The guideline
    /// itself ties no work to a single recommendation.
    /// </summary>
    public IReadOnlyList<(EvidenceRow Row, EvidenceLink Link)> For(Recommendation recommendation) =>
    [
        .. Rows.Where(r => r.Sections.Contains(recommendation.Section)).Select(r => (r, EvidenceLink.Section)),
        .. Rows.Where(r => !r.Sections.Contains(recommendation.Section) && r.References.Intersect(recommendation.Evidence).Any())
            .Select(r => (r, EvidenceLink.Reference)),
    ];
}
