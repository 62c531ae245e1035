using System.Text.RegularExpressions;
using Myelon.Core;
using Myelon.Exchange.Sources;

namespace Myelon.Exchange.Obds;

/// <summary>
/// The form of a message as far as reading depends on it: versions, mandatory ids, patterns of codes, dates and doses. Its findings are
/// warnings with their place; a full validation against the published schema is left to the sender.
/// </summary>
internal static partial class ObdsForm
{
    private static readonly string[] Versions = ["3.0.0", "3.0.1", "3.0.2", "3.0.3", "3.0.4"];
    private static readonly string[] ExtractVersions = ["3.0.0.8a_RKI", "3.0.4_RKI"];
    private static readonly Dictionary<string, string[]> Mandatory = new(StringComparer.Ordinal)
    {
        ["Patient"] = ["Patient_ID"],
        ["Meldung"] = ["Meldung_ID", "Melder_ID"],
        ["Tumorzuordnung"] = ["Tumor_ID"],
        ["ST"] = ["ST_ID"],
        ["SYST"] = ["SYST_ID"],
        ["OP"] = ["OP_ID"],
        ["Tumorkonferenz"] = ["Tumorkonferenz_ID"],
        ["Verlauf"] = ["Verlauf_ID"],
    };

    private static readonly Dictionary<string, string[]> MandatoryInExtract = new(StringComparer.Ordinal)
    {
        ["Patient"] = ["Patient_ID"],
        ["Tumor"] = ["Tumor_ID"],
    };

    /// <summary>A warning where the version of the schema is none that is known.</summary>
    public static ReportLine? OfVersion(ObdsHead head) => (head.IsExtract ? ExtractVersions : Versions).Contains(head.Version) ? null
        : new ReportLine(head.Root, "/" + head.Root, Fate.Warning, head.IsExtract
            ? new(
                "Schema_Version fehlt oder ist keine der Versionen 3.0.0.8a_RKI und 3.0.4_RKI",
                "Schema_Version is missing or none of 3.0.0.8a_RKI and 3.0.4_RKI")
            : new("Schema_Version fehlt oder ist keine der Versionen 3.0.0 bis 3.0.4", "Schema_Version is missing or none of 3.0.0 to 3.0.4"));

    /// <summary>The warnings of a patient.</summary>
    /// <param name="root">The patient.</param>
    /// <param name="isExtract">Whether it is the national registry extract.</param>
    public static IEnumerable<ReportLine> Warnings(XmlNode root, bool isExtract)
    {
        var open = new Stack<XmlNode>([root]);
        while (open.TryPop(out var node))
        {
            foreach (var attribute in (isExtract ? MandatoryInExtract : Mandatory).GetValueOrDefault(node.Name) ?? [])
            {
                if (!node.Attributes.ContainsKey(attribute))
                {
                    yield return Line(node, new($"Attribut {attribute} fehlt", $"attribute {attribute} is missing"));
                }
            }

            if (Wrong(node) is { } what)
            {
                yield return Line(node, what);
            }

            foreach (var child in node.Children.AsEnumerable().Reverse())
            {
                open.Push(child);
            }
        }
    }

    private static Text? Wrong(XmlNode node) => node.Name switch
    {
        "IKNR" when !Insurer().IsMatch(node.Text) => new("Institutionskennzeichen hat nicht neun Ziffern", "insurer number has not nine digits"),
        "GKV_Versichertennummer" when !Insured().IsMatch(node.Text) => new(
            "Versichertennummer hat nicht die Form Buchstabe und neun Ziffern",
            "insured number is not a letter and nine digits"),
        "Allgemeiner_Leistungszustand" when !Performance().IsMatch(node.Text) => new("weder ECOG noch Karnofsky", "neither ECOG nor Karnofsky"),
        "Dosis" when !Decimal().IsMatch(node.Text) => new("keine Zahl mit Dezimalpunkt", "no number with a decimal point"),
        "Menge_Meldung" or "Menge_Patient" or "Menge_Tumor" or "Menge_Bestrahlung" when node.Children.Count == 0 => new("leere Liste", "empty list"),
        _ => null,
    };

    private static ReportLine Line(XmlNode node, Text what) => new(node.Name, node.Place, Fate.Warning, what);

    [GeneratedRegex("^[0-9]{9}$", RegexOptions.CultureInvariant)]
    private static partial Regex Insurer();

    [GeneratedRegex("^[A-Z][0-9]{9}$", RegexOptions.CultureInvariant)]
    private static partial Regex Insured();

    [GeneratedRegex("^(?:[0-4U]|100%|[1-9]0%)$", RegexOptions.CultureInvariant)]
    private static partial Regex Performance();

    [GeneratedRegex(@"^[0-9]{1,6}(?:\.[0-9]{1,6})?$", RegexOptions.CultureInvariant)]
    private static partial Regex Decimal();
}
