using Myelon.Core.Forms;

namespace Myelon.Exchange.Mapping;

/// <summary>Addresses of code systems by their id, so that codes of oBDS and of FHIR meet in the same tables.</summary>
internal static class CodeAddresses
{
    /// <summary>The address of a system.</summary>
    public static string Of(CodeTables tables, string id) => tables.Systems.First(s => s.Id == id).Addresses[0];
}
