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
        var query = subject.Scope == FactScope.Lesion && lesion is not null ? $"?lesion={Uri.EscapeDataString(lesion)}" : "";
        return $"/cases/{caseId}/entry/{subject.Code}{query}#f-{fact.Code}";
    }
}
