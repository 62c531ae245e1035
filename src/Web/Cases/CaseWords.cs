using Myelon.Store;
using Myelon.Core;
using Myelon.Core.Cases;
using Myelon.Core.Logic;
using Myelon.Core.Speech;
using Myelon.Medicine.Vocabulary;
using Myelon.Web.Ground;

namespace Myelon.Web.Cases;

/// <summary>How things of a case are called.</summary>
public static class CaseWords
{
    /// <summary>The status in words.</summary>
    public static Text Of(CaseStatus status) => status switch
    {
        CaseStatus.Registered => new("angemeldet", "registered"),
        CaseStatus.Ready => new("bereit", "ready"),
        CaseStatus.Discussed => new("besprochen", "discussed"),
        CaseStatus.Signed => new("unterschrieben", "signed"),
        _ => new("nachverfolgt", "followed up"),
    };

    /// <summary>The levels of all lesions, or that they are not stated.</summary>
    public static string Levels(Case @case, Screen screen)
    {
        var entries = @case.Lesions.Count == 0 ? [@case.Facts[Lesion.AffectedLevels]] : @case.Lesions.Select(l => l.Facts[Lesion.AffectedLevels] is { IsKnown: true } own ? own : @case.Facts[Lesion.AffectedLevels]).ToList();
        var levels = entries.Where(v => v.IsKnown).Aggregate(0UL, (all, v) => all | v.Set);
        return levels == 0 ? screen.T("Höhe nicht angegeben", "level not stated") : Words.Value(Lesion.AffectedLevels, Value.OfSet(levels), @case.AsOf.Offset, screen.Language);
    }
}
