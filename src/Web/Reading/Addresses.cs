using Myelon.Core.Forms;
using Myelon.Core.Logic;

namespace Myelon.Web.Reading;

/// <summary>Under which address something of the guideline stands.</summary>
internal static class Addresses
{
    /// <summary>The address of a recommendation.</summary>
    public static string Of(Recommendation recommendation) => $"/guideline/recommendations/{recommendation.Number}";

    /// <summary>The address of a fact.</summary>
    public static string Of(Fact fact) => $"/guideline/facts/{fact.Code}";

    /// <summary>The address of a score.</summary>
    public static string Of(Score score) => $"/guideline/scores/{score.Code}";

    /// <summary>The address of a cell.</summary>
    public static string Of(Cell cell) => $"/guideline/pathway#{cell.Id}";

    /// <summary>The address of a row of evidence.</summary>
    public static string Of(EvidenceRow row) => $"/guideline/tables/{row.Group.Code}#{row.Id}";

    /// <summary>The address of a discrepancy.</summary>
    public static string OfDiscrepancy(string id) => $"/guideline/discrepancies#{id}";

    /// <summary>The address of a section.</summary>
    public static string OfSection(string section) => $"/guideline/sections/{section}";

    /// <summary>The address of a timing rule or a limit.</summary>
    public static string OfRule(string id) => $"/guideline/tables#{id}";
}
