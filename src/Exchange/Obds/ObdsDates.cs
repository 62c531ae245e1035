using Myelon.Exchange.Sources;

namespace Myelon.Exchange.Obds;

/// <summary>Dates of oBDS with their accuracy.</summary>
internal static class ObdsDates
{
    /// <summary>
    /// The date of an element, as exact as it is said to be: E the day, T its month, M its year, V nothing. An element without text is no
    /// date and not broken; a text that is no date is.
    /// </summary>
    public static PartialDate? Of(XmlNode? node, out bool broken)
    {
        broken = false;
        if (node is null || node.Text.Length == 0)
        {
            return null;
        }

        if (PartialDate.Parse(node.Text) is not { Time: null } date)
        {
            broken = true;
            return null;
        }

        return node.Attributes.GetValueOrDefault("Datumsgenauigkeit") switch
        {
            "T" => PartialDate.Month(date.Earliest.Year, date.Earliest.Month),
            "M" => PartialDate.Year(date.Earliest.Year),
            "V" => null,
            _ => date,
        };
    }
}
