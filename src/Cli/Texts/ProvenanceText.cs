using System.Globalization;
using Myelon.Core;
using Myelon.Core.Cases;

namespace Myelon.Cli;

/// <summary>What an answer must say of facts that were imported and that nobody has confirmed.</summary>
internal static class ProvenanceText
{
    /// <summary>One line, or none where every fact was entered or confirmed by a person.</summary>
    public static IReadOnlyList<string> Lines(Case @case, Language language)
    {
        var open = @case.Provenance.Where(p => !p.Confirmed).ToList();
        if (open.Count == 0)
        {
            return [];
        }

        var count = open.Count.ToString(CultureInfo.InvariantCulture);
        var oldest = open.Select(p => p.Date).OfType<NodaTime.LocalDate>().Order().Select(d => d.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture)).FirstOrDefault();
        return language == Language.German
            ? [$"{count} Merkmale importiert, nicht bestätigt" + (oldest is null ? "." : $"; das älteste vom {oldest}.")]
            : [$"{count} facts imported, not confirmed" + (oldest is null ? "." : $"; the oldest of {oldest}.")];
    }
}
