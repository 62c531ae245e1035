using Myelon.Core.Forms;
using Myelon.Exchange.Sources;
using NodaTime;

namespace Myelon.Exchange.Mapping;

/// <summary>
/// Chooses the primary tumour of the spinal disease. Of several primaries it is the one under which bone metastases are reported; if
/// that does not settle it, nothing is entered and the conflict is told.
/// </summary>
/// <param name="tables">The tables.</param>
/// <param name="asOf">The time of the case.</param>
internal sealed class TumourChooser(CodeTables tables, OffsetDateTime asOf)
{
    /// <summary>The primary tumour, or null.</summary>
    public Candidate? Choose(SourcePerson person, IReadOnlyList<Candidate> candidates, List<ReportLine> lines)
    {
        var tumours = person.Tumours.Values.Where(t => t.When is null || !t.When.IsAfter(asOf)).ToList();
        var withBone = candidates.Where(c => tables.Facts.BoneMetastases.Contains(c.Fact) && !c.IsProposal).Select(c => c.Statement.Tumour).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var asked = tumours.Exists(t => withBone.Contains(t.Key)) ? tumours.Where(t => withBone.Contains(t.Key)).ToList() : tumours;
        foreach (var other in tumours.Except(asked))
        {
            lines.Add(new ReportLine(other.Source, other.Pointer, Fate.NoFact, new("weiterer Primärtumor; die Knochenmetastasen sind unter einem anderen gemeldet", "another primary tumour; the bone metastases are reported under a different one")));
        }

        var found = asked.SelectMany(t => Of(t, lines)).ToList();
        var firm = found.Where(f => !f.IsProposal).ToList();
        if (firm.Select(f => f.Value).Distinct().Count() <= 1)
        {
            foreach (var proposal in firm.Count > 0 ? [] : found)
            {
                lines.Add(proposal.Line(Fate.Proposed, proposal.Means));
            }

            return firm.Count > 0 ? firm[0] : null;
        }

        var all = string.Join(" / ", firm.Select(FactChooser.Shown).Distinct());
        lines.AddRange(firm.Select(f => f.Line(Fate.Conflict, new($"mehrere Primärtumoren: {all}; nichts eingetragen", $"several primary tumours: {all}; nothing entered"))));
        return null;
    }

    private IEnumerable<Candidate> Of(SourceTumour tumour, List<ReportLine> lines)
    {
        var any = false;
        foreach (var morphology in tumour.Morphologies.Count == 0 ? new string?[] { null } : [.. tumour.Morphologies])
        {
            if (tables.Tumours.FirstOrDefault(r => Fits(r, tumour) && r.HasMorphology(morphology)) is not { } row)
            {
                continue;
            }

            any = true;
            yield return new Candidate(row.Type.Fact, row.Type.Value, new Statement(StatementKind.Diagnosis, tumour.Source, tumour.Pointer) { When = tumour.When }, row.Means)
            {
                IsProposal = row.IsSuggestion,
            };
        }

        if (!any)
        {
            var site = tumour.Sites.Count == 0 ? "–" : tumour.Sites[0].Code;
            lines.Add(new ReportLine(tumour.Source, tumour.Pointer, Fate.NotMapped, new(
                $"Primärtumor {site}: die Art ist ohne passende Histologie nicht bestimmt", $"primary tumour {site}: its type is not settled without a fitting histology")));
        }
    }

    private bool Fits(TumourRow row, SourceTumour tumour) =>
        row.Site is not { } site || tumour.Sites.Exists(c => tables.SystemOf(c.System) is not null && site.Matches(site.System, c.Code));
}
