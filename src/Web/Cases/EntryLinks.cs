using Myelon.Core.Forms;
using Myelon.Core.Logic;

namespace Myelon.Web.Cases;

/// <summary>Where a fact of a case is entered.</summary>
public static class EntryLinks
{
    /// <summary>The address of the field, for the lesion named if the fact is asked for every lesion.</summary>
    /// <param name="form">The form.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="fact">The fact.</param>
    /// <param name="lesion">The lesion, or null.</param>
    public static string Of(EntryForm form, string caseId, Fact fact, string? lesion)
    {
        var subject = form.Of(fact);
        return $"{Of(caseId, subject, subject.Scope == FactScope.Lesion ? lesion : null)}#f-{fact.Code}";
    }

    /// <summary>The address of a page of the entry form.</summary>
    public static string Of(string caseId, Subject subject, string? lesion) =>
        $"/cases/{caseId}/entry/{subject.Code}" + (lesion is null ? "" : "?lesion=" + Uri.EscapeDataString(lesion));

    /// <summary>The address of the table of a subject that is asked for every lesion.</summary>
    public static string OfTable(string caseId, Subject subject) => $"/cases/{caseId}/table/{subject.Code}";

    /// <summary>
    /// The address of the page that follows: the next subject of the patient, then those of the first lesion, of the second, and so on; last
    /// the answer.
    /// </summary>
    public static string After(EntryForm form, string caseId, IEnumerable<string> lesions, Subject subject, string? lesion)
    {
        var ofLesion = form.Subjects.Where(s => s.Scope == FactScope.Lesion).ToList();
        var pages = form.Subjects.Where(s => s.Scope == FactScope.Patient).Select(s => (Subject: s, Lesion: (string?)null))
            .Concat(lesions.Cast<string?>().DefaultIfEmpty(null).SelectMany(l => ofLesion.Select(s => (Subject: s, Lesion: l))))
            .ToList();
        var here = pages.FindIndex(p => p.Subject == subject && p.Lesion == lesion);
        return here >= 0 && here + 1 < pages.Count ? Of(caseId, pages[here + 1].Subject, pages[here + 1].Lesion) : $"/cases/{caseId}";
    }
}
