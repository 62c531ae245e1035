using Myelon.Core;
using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Core.Reasoning;
using Myelon.Core.Speech;

namespace Myelon.Desk.Reading;

/// <summary>What of a list a search finds.</summary>
public static class Listing
{
    /// <summary>By code, label, values, note; and by section.</summary>
    public static bool Matches(Query query, Fact fact, Guideline guideline) => query.Terms.All(t => t.Kind == TermKind.Section
        ? guideline.SectionsOf(fact).Any(s => Section.Holds(t.Folded, s))
        : Stands(t,
        [
            fact.Code, fact.Code.Replace('_', ' '), fact.Label.De, fact.Label.En, fact.Note?.De, fact.Note?.En,
            .. FactWords.Values(fact).SelectMany(v => new[] { v.Label.De, v.Label.En }),
        ]));

    /// <summary>By id, texts, place; by recommendation and section.</summary>
    public static bool Matches(Query query, Discrepancy discrepancy) => query.Terms.All(t => t.Kind switch
    {
        TermKind.Section => Library.SectionsOf(discrepancy).Any(s => Section.Holds(t.Folded, s)),
        TermKind.Recommendation => discrepancy.Members.Any(m => m.Number == t.Number),
        _ => Stands(t,
        [
            discrepancy.Id, discrepancy.Says.De, discrepancy.Says.En, discrepancy.Treatment.De, discrepancy.Treatment.En, discrepancy.Place,
            DiscrepancyWords.Place(discrepancy, Language.German),
        ]),
    });

    private static bool Stands(SearchTerm term, IEnumerable<string?> texts) => texts.OfType<string>().Any(text => term.In(Folded.Of(text)).Any());
}
