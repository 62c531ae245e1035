using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Xml;
using Myelon.Core;

namespace Myelon.Exchange.Obds;

/// <summary>What stands above the patients of a message.</summary>
/// <param name="Root">The name of the root.</param>
/// <param name="IsExtract">Whether it is the national registry extract.</param>
/// <param name="Version">The version of its schema, or null.</param>
/// <param name="Sender">The id of the sender, or of the register; empty where there is none.</param>
internal sealed record ObdsHead(string Root, bool IsExtract, string? Version, string Sender);

/// <summary>Reads the patients of a message one after the other.</summary>
internal static class ObdsFile
{
    /// <summary>Cousins that are no oBDS 3, by their root and namespace: how they are called, and the way out.</summary>
    private static readonly (Func<string, string, bool> Is, Text Message, Text Fix)[] Cousins =
    [
        (
            (root, space) => root.StartsWith("ADT_GEKID", StringComparison.OrdinalIgnoreCase) || space.Contains("gekid.de", StringComparison.OrdinalIgnoreCase),
            new(
                "Das ist eine Meldung nach ADT/GEKID 2 (oBDS 2), dem Vorgänger von oBDS 3.",
                "This is a message of ADT/GEKID 2 (oBDS 2), the predecessor of oBDS 3."),
            new(
                "Aus dem Tumordokumentationssystem als oBDS 3 ausleiten, oder mit einem Umsetzer von oBDS 2 nach oBDS 3 umwandeln.",
                "Export from the tumour documentation as oBDS 3, or convert from oBDS 2 to oBDS 3.")),
        (
            (root, space) => root == "ClinicalDocument" || space == "urn:hl7-org:v3",
            new("Das ist ein Dokument nach HL7 CDA (etwa ein Arztbrief).", "This is an HL7 CDA document (such as a discharge letter)."),
            new("Die Daten als FHIR R4 (JSON) oder oBDS 3 ausleiten.", "Export the data as FHIR R4 (JSON) or oBDS 3.")),
        (
            (_, space) => space == "http://hl7.org/fhir",
            new("Das ist FHIR in XML.", "This is FHIR in XML."),
            new(
                "Vom Server als JSON anfordern (Accept: application/fhir+json, oder _format=json).",
                "Ask the server for JSON (Accept: application/fhir+json, or _format=json).")),
    ];

    /// <summary>Goes through a message; what is wrong with the whole of it is added to the faults.</summary>
    /// <param name="stream">The message.</param>
    /// <param name="faults">What is wrong.</param>
    /// <param name="each">What is done with each patient: the head, the place of the patient among them, the reader that stands at it.
    /// It leaves the reader behind the patient.</param>
    /// <returns>The head, or null where it is no message.</returns>
    public static ObdsHead? Walk(Stream stream, FaultList faults, Func<ObdsHead, int, XmlReader, bool> each)
    {
        var head = new StrongBox<ObdsHead?>();
        foreach (var _ in Steps(stream, faults, each, head))
        {
        }

        return head.Value;
    }

    /// <summary>The same, one patient at a time.</summary>
    public static IEnumerable<XmlNode> Patients(Stream stream)
    {
        XmlNode? found = null;
        foreach (var _ in Steps(stream, [], Keep, new()))
        {
            if (found is { } patient)
            {
                found = null;
                yield return patient;
            }
        }

        bool Keep(ObdsHead head, int place, XmlReader reader)
        {
            found = HardenedXml.Element(reader, PathOf(head.Root, place));
            return found is not null;
        }
    }

    /// <summary>The path of a patient.</summary>
    public static string PathOf(string root, int place) =>
        $"/{root}/Menge_Patient/Patient" + (place == 0 ? "" : $"[{(place + 1).ToString(CultureInfo.InvariantCulture)}]");

    private static IEnumerable<bool> Steps(Stream stream, FaultList faults, Func<ObdsHead, int, XmlReader, bool> each, StrongBox<ObdsHead?> box)
    {
        using var reader = HardenedXml.Open(stream);
        if (!Try(reader, () => reader.MoveToContent() == XmlNodeType.Element, faults))
        {
            if (faults.Count == 0)
            {
                faults.Add(HardenedXml.Wrong(new XmlException("empty")));
            }

            yield break;
        }

        if (!IsRoot(reader.LocalName, reader.NamespaceURI))
        {
            var (root, space) = (reader.LocalName, reader.NamespaceURI);
            var cousin = Array.Find(Cousins, c => c.Is(root, space));
            faults.Add(cousin.Is is not null
                ? new Fault("", cousin.Message, cousin.Fix)
                : new Fault(
                    "",
                    new("Das XML ist keine oBDS-3-Meldung.", "The XML is no oBDS 3 message."),
                    new(
                        $"Eine Meldung mit der Wurzel oBDS oder oBDS_RKI im Namensraum {ObdsReader.Namespace} angeben.",
                        $"Give a message with root oBDS or oBDS_RKI in the namespace {ObdsReader.Namespace}.")));
            yield break;
        }

        var top = box.Value = new ObdsHead(reader.LocalName, IsExtract(reader.LocalName), reader.GetAttribute("Schema_Version"), "");
        var place = 0;
        while (true)
        {
            var isPatient = false;
            var ok = Try(
                reader,
                () =>
                {
                    isPatient = reader is { NodeType: XmlNodeType.Element, LocalName: "Patient", Depth: 2 };
                    if (isPatient)
                    {
                        return each(top, place, reader);
                    }

                    if (reader is { NodeType: XmlNodeType.Element, Depth: 1, LocalName: "Absender" or "Lieferregister" })
                    {
                        top = box.Value = top with { Sender = reader.GetAttribute("Absender_ID") ?? reader.GetAttribute("Register_ID") ?? "" };
                    }

                    return reader.Depth < HardenedXml.MaximumDepth ? reader.Read() || Ended(reader) : throw new XmlException("depth");
                },
                faults);
            if (!ok)
            {
                if (faults.Count == 0)
                {
                    faults.Add(new Fault("", HardenedXml.Exceeded, new("Eine übliche oBDS-Meldung angeben.", "Give a usual oBDS message.")));
                }

                yield break;
            }

            if (isPatient)
            {
                place++;
                yield return true;
            }
            else if (reader.EOF)
            {
                yield break;
            }
        }
    }

    private static bool Ended(XmlReader reader) => reader.EOF;

    private static bool Try(XmlReader reader, Func<bool> step, FaultList faults)
    {
        try
        {
            return step();
        }
        catch (Exception exception) when (exception is XmlException or DecoderFallbackException or NotSupportedException or ArgumentException)
        {
            faults.Add(reader.Depth >= HardenedXml.MaximumDepth && exception.Message == "depth"
                ? new Fault("", HardenedXml.Exceeded, new("Eine übliche oBDS-Meldung angeben.", "Give a usual oBDS message."))
                : HardenedXml.Wrong(exception));
            return false;
        }
    }

    /// <summary>The published examples of the extract are written without its namespace.</summary>
    private static bool IsRoot(string name, string space) =>
        (space == ObdsReader.Namespace && (name == "oBDS" || IsExtract(name))) || (space.Length == 0 && IsExtract(name));

    private static bool IsExtract(string name) => name.Equals("oBDS_RKI", StringComparison.OrdinalIgnoreCase);
}
