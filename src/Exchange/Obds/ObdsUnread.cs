using Myelon.Core;
using Myelon.Exchange.Sources;

namespace Myelon.Exchange.Obds;

/// <summary>
/// Tells every element of a part that no rule read, so that nothing of a message is lost without a line: what a clinician knows by name in
/// a line of its own, the rest (reasons of reporting, versions, intentions) together.
/// </summary>
internal static class ObdsUnread
{
    private static readonly Text NotAsked = new("wird vom Vokabular nicht gefragt", "is not asked by the vocabulary");

    /// <summary>Tells what was not read below a part.</summary>
    public static void Tell(XmlNode part, string source, List<ReportLine> lines)
    {
        var others = new List<string>();
        foreach (var child in part.Children.Where(c => c.SaysSomething))
        {
            Below(child, source, lines, others);
        }

        if (others.Count > 0)
        {
            var all = string.Join(", ", others.Distinct(StringComparer.Ordinal));
            lines.Add(new ReportLine(source, part.Place, Fate.NoFact, new($"nicht gefragt: {all}", $"not asked: {all}")));
        }
    }

    private static void Below(XmlNode node, string source, List<ReportLine> lines, List<string> others)
    {
        if (node.IsRead)
        {
            foreach (var child in node.Children.Where(c => c.SaysSomething))
            {
                Below(child, source, lines, others);
            }

            return;
        }

        switch (node.Name)
        {
            case "cTNM" or "pTNM" or "TNM":
                var category = string.Join(" ", node.Children.Where(c => c.Name is "T" or "N" or "M" && c.Text.Length > 0).Select(c => c.Name + c.Text));
                lines.Add(new ReportLine($"{source} {node.Name}", node.Place, Fate.NoFact, new(
                    $"TNM {category}: die M-Kategorie nennt den Knochen nicht sicher; die Lokalisation der Metastase zählt", $"TNM {category}: the M "
                        + "category does not surely name bone; the site of the metastasis counts")));
                break;
            case "Menge_Genetik":
                foreach (var variant in node.Children)
                {
                    var name = variant.Of("Bezeichnung") ?? "–";
                    lines.Add(new ReportLine(
                        $"{source} {variant.Name}",
                        variant.Place, Fate.NoFact,
                        new($"genetische Variante {name} {NotAsked.De}", $"genetic variant {name} {NotAsked.En}")));
                }

                break;
            case "Residualstatus" or "Lokale_Beurteilung_Residualstatus" or "Gesamtbeurteilung_Tumorstatus" or "Verlauf_Lokaler_Tumorstatus"
                or "Verlauf_Tumorstatus_Lymphknoten"
                or "Komplikationen" or "Menge_Komplikation" or "Tod_tumorbedingt" or "Menge_Todesursachen" or "Menge_Todesursache" or "Therapieempfehlung"
                    or "Protokoll" or "Therapieart":
                lines.Add(new ReportLine($"{source} {node.Name}", node.Place, Fate.NoFact, NotAsked));
                break;
            default:
                if (node.Name.StartsWith("Menge_", StringComparison.Ordinal) || node.Name.StartsWith("Modul_", StringComparison.Ordinal))
                {
                    foreach (var item in node.Name.StartsWith("Menge_", StringComparison.Ordinal) && node.Children.Count > 0 ? node.Children : [node])
                    {
                        lines.Add(new ReportLine($"{source} {item.Name}", item.Place, Fate.NoFact, NotAsked));
                    }
                }
                else
                {
                    others.Add(node.Name);
                }

                break;
        }
    }
}
