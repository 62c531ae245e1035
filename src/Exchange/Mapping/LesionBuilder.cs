using Myelon.Core.Forms;
using Myelon.Exchange.Sources;

namespace Myelon.Exchange.Mapping;

/// <summary>A lesion of an imported case.</summary>
/// <param name="Name">Its name: the levels, or the region where no level is known.</param>
/// <param name="Levels">Its levels as bits; 0 where none is known.</param>
/// <param name="From">The statement that tells of it.</param>
internal sealed record ImportedLesion(string Name, ulong Levels, Statement From)
{
    /// <summary>Whether a site is this lesion: the same levels, or the same region without level.</summary>
    public bool Is(SpinalSite? site) => site is not null && (Levels != 0 ? (Levels & site.Levels) != 0 : site.Levels == 0 && site.Name == Name);
}

/// <summary>Lesions from diagnoses of metastases at vertebrae or regions of the spine.</summary>
internal static class LesionBuilder
{
    /// <summary>The lesions in the order of the spine; a region is a lesion only where no level in the case comes from the same statement.</summary>
    public static IReadOnlyList<ImportedLesion> Of(IEnumerable<Candidate> candidates, CodeTables tables) =>
    [
        .. candidates
            .Where(c => c.Site is not null && !c.IsProposal && tables.Facts.BoneMetastases.Contains(c.Fact))
            .GroupBy(c => c.Site!.Name, StringComparer.Ordinal)
            .Select(g => new ImportedLesion(g.Key, g.First().Site!.Levels, g.First().Statement))
            .OrderBy(l => l.Levels == 0 ? ulong.MaxValue : l.Levels & (~l.Levels + 1)).ThenBy(l => l.Name, StringComparer.Ordinal),
    ];
}
