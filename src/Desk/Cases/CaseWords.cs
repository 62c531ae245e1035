using Myelon.Store;
using Myelon.Core;
using Myelon.Core.Cases;
using Myelon.Core.Logic;
using Myelon.Core.Speech;

namespace Myelon.Desk.Cases;

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
    /// <param name="case">The case.</param>
    /// <param name="levels">The fact that says them.</param>
    /// <param name="language">The language.</param>
    public static string Levels(Case @case, SetFact levels, Language language)
    {
        var entries = @case.Lesions.Count == 0
            ? [@case.Facts[levels]]
            : @case.Lesions.Select(l => l.Facts[levels] is { IsKnown: true } own ? own : @case.Facts[levels]).ToList();
        var all = entries.Where(v => v.IsKnown).Aggregate(0UL, (sum, v) => sum | v.Set);
        return all == 0
            ? new Text("Höhe nicht angegeben", "level not stated").In(language)
            : Words.Value(levels, Value.OfSet(all), @case.AsOf.Offset, language);
    }
}
