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
        var withBone = candidates.Where(c => tables.Facts.BoneMetastases.Contains(c.Fact) && !c.IsProposal).Select(c =>
            c.Statement.Tumour).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var asked = tumours.Exists(t => withBone.Contains(t.Key)) ? tumours.Where(t => withBone.Contains(t.Key)).ToList() : tumours;
        foreach (var other in tumours.Except(asked))
        {
            lines.Add(new ReportLine(
                other.Source, other.Pointer, Fate.NoFact,
                new(
                    "weiterer Primärtumor; die Knochenmetastasen sind unter einem anderen gemeldet",
                    "another primary tumour; the bone metastases are reported under a different one")));
        }

        var found = asked.SelectMany(t => Alternatives(t, lines)).SelectMany(t => Of(t, lines)).ToList();
        var firm = found.Where(f => !f.IsProposal).ToList();
        if (firm.Select(f => f.Value).Distinct().Count() <= 1)
        {
            foreach (var proposal in firm.Count > 0 ? [] : found)
            {
                lines.Add(proposal.Line(Fate.Proposed, FactChooser.Proposed(proposal)));
            }

            return firm.Count > 0 ? firm[0] : null;
        }

        var all = string.Join(" / ", firm.Select(FactChooser.Shown).Distinct());
        lines.AddRange(firm.Select(f => f.Line(
            Fate.Conflict,
            new($"mehrere Primärtumoren: {all}; nichts eingetragen", $"several primary tumours: {all}; nothing entered"))));
        return null;
    }

    /// <summary>
    /// A tumour that was first reported without its site (C76, C80) and later with it, was found: the site counts. Two sites of one tumour
    /// are two alternatives.
    /// </summary>
    private List<SourceTumour> Alternatives(SourceTumour tumour, List<ReportLine> lines)
    {
        var bySystem = tumour.Sites.Where(s => tables.SystemOf(s.System) is { Shape: CodeShape.Hierarchical }).ToList();
        var groups = bySystem.GroupBy(s => (tables.SystemOf(s.System), Category(s))).ToList();
        if (groups.GroupBy(g => g.Key.Item1).All(g => g.Count() == 1))
        {
            return [tumour];
        }

        var found = groups.Where(g => g.Key.Item2 is not ("C76" or "C80")).ToList();
        if (found.Count is > 0 && found.Count < groups.Count)
        {
            lines.Add(new ReportLine(tumour.Source, tumour.Pointer, Fate.Older, new(
                $"Primärtumor zuerst ohne Sitz gemeldet, dann als {found[0].First().Code}: der spätere zählt", "primary tumour reported without its "
                    + $"site first, then as {found[0].First().Code}: the later one counts")));
        }

        var rest = tumour.Sites.Except(bySystem).ToList();
        return (found.Count > 0 ? found : groups).ConvertAll(g =>
        {
            var one = new SourceTumour(tumour.Key, tumour.Source, tumour.Pointer) { When = tumour.When };
            one.Sites.AddRange([.. g, .. rest]);
            one.Morphologies.UnionWith(tumour.Morphologies);
            return one;
        });
    }

    private string Category(Coding coding) => tables.SystemOf(coding.System)!.Normal(coding.Code) is { Length: >= 3 } normal ? normal[..3] : coding.Code;

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
            yield return new Candidate(row.Type.Fact, row.Type.Value, new Statement(StatementKind.Diagnosis, tumour.Source,
                tumour.Pointer) { When = tumour.When }, row.Means)
            {
                IsProposal = row.IsSuggestion,
            };
        }

        if (!any)
        {
            var site = tumour.Sites.Count == 0 ? "–" : tumour.Sites[0].Code;
            lines.Add(new ReportLine(tumour.Source, tumour.Pointer, Fate.NotMapped, new(
                $"Primärtumor {site}: die Art ist ohne passende Histologie nicht bestimmt", $"primary tumour {site}: its type is not settled without a "
                    + "fitting histology")));
        }
    }

    private bool Fits(TumourRow row, SourceTumour tumour) =>
        row.Site is not { } site || tumour.Sites.Exists(c => tables.SystemOf(c.System) is { } system && site.Matches(system, c.Code));
}
