using Myelon.Core;
using Myelon.Core.Forms;
using Myelon.Core.Reasoning;

namespace Myelon.Cli;

/// <summary>Everything printed that belongs to what a user asked for.</summary>
internal sealed record EvidenceSelection
{
    public IReadOnlyList<(EvidenceRow Row, string? Link)> Rows { get; init; } = [];

    public IReadOnlyList<AccuracyRow> Accuracy { get; init; } = [];

    public IReadOnlyList<ModalityRule> ModalityRules { get; init; } = [];

    public IReadOnlyList<TimingRule> Times { get; init; } = [];

    public IReadOnlyList<Limit> Limits { get; init; } = [];

    public IReadOnlyList<Checklist> Checklists { get; init; } = [];

    public IReadOnlyList<DiagnosisCode> Codes { get; init; } = [];

    public bool IsEmpty => Rows.Count + Accuracy.Count + ModalityRules.Count + Times.Count + Limits.Count + Checklists.Count + Codes.Count == 0;

    /// <summary>All that a guideline prints.</summary>
    public static EvidenceSelection All(Guideline guideline) => new()
    {
        Rows = [.. guideline.Evidence.Rows.Select(r => (r, (string?)null))],
        Accuracy = guideline.Evidence.Accuracy,
        ModalityRules = guideline.Evidence.ModalityRules,
        Times = guideline.Rules.Timetable.Rules,
        Limits = guideline.Rules.Timetable.Limits,
        Checklists = guideline.Evidence.Checklists,
        Codes = guideline.Evidence.DiagnosisCodes,
    };

    /// <summary>What a section and the sections in it print.</summary>
    public EvidenceSelection InSection(string section) => Where(
        r => EvidenceBook.InSection(r.Sections, section),
        a => EvidenceBook.InSection([a.Section], section),
        m => EvidenceBook.InSection([m.Section], section),
        t => EvidenceBook.InSection(t.Sections, section),
        l => EvidenceBook.InSection(l.Sections, section),
        c => EvidenceBook.InSection([c.Section], section),
        d => EvidenceBook.InSection([d.Section], section));

    /// <summary>The rows about a schedule.</summary>
    public EvidenceSelection WithSchedule(Regimen regimen) => new()
    {
        Rows = [.. Rows.Where(r => r.Row.AllRegimens.Any(regimen.Fits))],
    };

    /// <summary>What belongs to a recommendation, by its section and the works cited there.</summary>
    public EvidenceSelection Of(Recommendation recommendation, EvidenceBook evidence)
    {
        var links = evidence.For(recommendation).ToDictionary(l => l.Row, l => l.Link);
        var here = Where(
            _ => false,
            a => a.Section == recommendation.Section || a.References.Intersect(recommendation.Evidence).Any(),
            m => m.Section == recommendation.Section,
            t => t.Recommendations.Contains(recommendation) || t.Sections.Contains(recommendation.Section),
            l => l.Recommendations.Contains(recommendation) || l.Sections.Contains(recommendation.Section),
            c => c.Section == recommendation.Section,
            d => d.Section == recommendation.Section);
        return here with
        {
            Rows =
            [
                .. Rows.Where(r => links.ContainsKey(r.Row))
                    .OrderBy(r => links[r.Row])
                    .Select(r => (r.Row, (string?)(links[r.Row] == EvidenceLink.Section ? "section" : "reference"))),
            ],
        };
    }

    /// <summary>What bears a word in its name, title, subject or id.</summary>
    public EvidenceSelection Named(string word)
    {
        var wanted = word.Replace('_', ' ').Replace('-', ' ');
        return Where(
            r => Bears(r.Id.Replace('-', ' ')) || Text(r.Title) || Text(r.Group.Title) || Bears(r.Group.Code.Replace('_', ' ')) || r.Discrepancies.Any(Is),
            a => Text(a.Modality.Label) || (a.Primary is { } primary && (Text(primary.Label) || Is(primary.Code))) || a.Discrepancies.Any(Is),
            m => Text(m.Says),
            t => Is(t.Id) || Text(t.Title) || t.Discrepancies.Any(Is),
            l => Is(l.Id) || Text(l.Title) || l.Discrepancies.Any(Is),
            c => Text(c.Title) || Is("table 5") || Is("tabelle 5") || Is("checklist") || Is("ie15"),
            d => Is(d.Code) || Is("ICD") || Is("ICD 10") || Text(d.Label));

        bool Bears(string text) => text.Contains(wanted, StringComparison.OrdinalIgnoreCase) || text.Contains(word, StringComparison.OrdinalIgnoreCase);
        bool Is(string text) =>
            string.Equals(text, word, StringComparison.OrdinalIgnoreCase) || string.Equals(text, wanted, StringComparison.OrdinalIgnoreCase);
        bool Text(Text text) => Bears(text.De) || Bears(text.En);
    }

    private EvidenceSelection Where(
        Func<EvidenceRow, bool> rows,
        Func<AccuracyRow, bool> accuracy,
        Func<ModalityRule, bool> modalityRules,
        Func<TimingRule, bool> times,
        Func<Limit, bool> limits,
        Func<Checklist, bool> checklists,
        Func<DiagnosisCode, bool> codes) => new()
        {
            Rows = [.. Rows.Where(r => rows(r.Row))],
            Accuracy = [.. Accuracy.Where(accuracy)],
            ModalityRules = [.. ModalityRules.Where(modalityRules)],
            Times = [.. Times.Where(times)],
            Limits = [.. Limits.Where(limits)],
            Checklists = [.. Checklists.Where(checklists)],
            Codes = [.. Codes.Where(codes)],
        };
}
