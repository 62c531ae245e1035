using Myelon.Core.Logic;

namespace Myelon.Web.Cases;

/// <summary>Where a fact of a case is entered.</summary>
public static class EntryLinks
{
    /// <summary>The address of the field, for the lesion named if the fact is asked for every lesion.</summary>
    public static string Of(string caseId, Fact fact, string? lesion)
    {
        var subject = Subjects.Of(fact);
        var query = subject.Scope == FactScope.Lesion && lesion is not null ? $"?lesion={Uri.EscapeDataString(lesion)}" : "";
        return $"/cases/{caseId}/entry/{subject.Code}{query}#f-{fact.Code}";
    }
}
