using Myelon.Core.Cases;
using Myelon.Core;
using Myelon.Core.Logic;
using Myelon.Core.Reasoning;

namespace Myelon.Web.Forms;

/// <summary>Where in a case that is there the facts of a lesion go that a tool has found.</summary>
/// <param name="Code">Its name in a form.</param>
/// <param name="Lesion">The lesion by name; null for the patient, from whom lesions inherit.</param>
/// <param name="IsNew">Whether the lesion is added.</param>
public sealed record TakenPlace(string Code, string? Lesion, bool IsNew)
{
    private const string AtLesion = "lesion:";

    /// <summary>The places that are possible; the only one where nothing is to be chosen.</summary>
    public static IReadOnlyList<TakenPlace> Of(Case @case, Case taken)
    {
        var patient = new TakenPlace("patient", null, false);
        if (taken.Lesions.Count == 0 && taken.Facts.All.All(f => f.Fact.Scope == FactScope.Patient))
        {
            return [patient];
        }

        var places = @case.Lesions.Select(l => new TakenPlace(AtLesion + l.Name, l.Name, false)).ToList();
        if (taken.Lesions.Count > 0 && @case.Lesions.All(l => CaseNames.Key(l.Name) != CaseNames.Key(taken.Lesions[0].Name)))
        {
            places.Add(new("new", taken.Lesions[0].Name, true));
        }

        return places.Count > 0 ? places : [patient];
    }

    /// <summary>
    /// The place that is taken while none is chosen: the only one; for a lesion with levels the one lesion that shares a level, and a new one
    /// where none does. Else a person chooses.
    /// </summary>
    public static TakenPlace? Likely(IReadOnlyList<TakenPlace> places, Case @case, Case taken, KeyFacts key)
    {
        if (places is [var only])
        {
            return only;
        }

        if (taken.Lesions is not [var lesion] || lesion.Facts[key.Levels] is not { IsKnown: true } levels)
        {
            return null;
        }

        var there = @case.Lesions.Where(l => l.Facts[key.Levels] is { IsKnown: true } at && (at.Set & levels.Set) != 0).ToList();
        return there switch
        {
            [] => places.FirstOrDefault(p => p.IsNew),
            [var one] => places.FirstOrDefault(p => !p.IsNew && p.Lesion == one.Name),
            _ => null,
        };
    }
}
