using System.Globalization;
using System.Xml;
using Myelon.Formats.CaseFile;
using Myelon.Core;

namespace Myelon.Exchange.Obds;

/// <summary>An XML element with its place.</summary>
/// <param name="Name">Its local name.</param>
/// <param name="Path">Its path with positions.</param>
/// <param name="Line">The line in the file.</param>
internal sealed record XmlNode(string Name, string Path, int Line)
{
    public Dictionary<string, string> Attributes { get; } = new(StringComparer.Ordinal);

    public List<XmlNode> Children { get; } = [];

    /// <summary>The text, trimmed; empty where there is none.</summary>
    public string Text { get; set; } = "";

    public XmlNode? Child(string name) => Children.Find(c => c.Name == name);

    public IEnumerable<XmlNode> All(string name) => Children.Where(c => c.Name == name);

    /// <summary>The text of a child, or null where it is missing or empty.</summary>
    public string? Of(string name) => Child(name)?.Text is { Length: > 0 } text ? text : null;

    /// <summary>The place for a report.</summary>
    public string Place => Path + ":" + Line.ToString(CultureInfo.InvariantCulture);
}

/// <summary>
/// The only place where XML is read: no document type, no entities, nothing fetched, bounded size, depth and number of elements.
/// </summary>
internal static class HardenedXml
{
    /// <summary>The deepest nesting that is read.</summary>
    public const int MaximumDepth = 32;

    private const int MostElements = 500_000;

    /// <summary>The root element, if its name and namespace are wanted, or null with a fault.</summary>
    public static XmlNode? Read(byte[] bytes, Func<string, string, bool> isRoot, List<Fault> faults)
    {
        if (bytes.Length > CaseReader.MaximumSize)
        {
            faults.Add(new Fault("", new("Die Eingabe ist größer als 10 MB.", "The input is larger than 10 MB."), new("Die Meldung teilen.", "Split the message.")));
            return null;
        }

        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            MaxCharactersInDocument = CaseReader.MaximumSize,
            MaxCharactersFromEntities = 1024,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            CheckCharacters = true,
        };
        try
        {
            using var stream = new MemoryStream(bytes, writable: false);
            using var reader = XmlReader.Create(stream, settings);
            return Tree(reader, isRoot, faults);
        }
        catch (XmlException exception)
        {
            var line = exception.LineNumber.ToString(CultureInfo.InvariantCulture);
            faults.Add(new Fault("", new($"Kein zulässiges XML (Zeile {line}); Dokumenttyp und Entitäten sind verboten.", $"No acceptable XML (line {line}); document type and entities are forbidden."), new("Die Meldung ohne DTD als wohlgeformtes XML ausleiten.", "Export the message as well-formed XML without DTD.")));
            return null;
        }
    }

    private static XmlNode? Tree(XmlReader reader, Func<string, string, bool> isRoot, List<Fault> faults)
    {
        var (stack, count) = (new Stack<XmlNode>(), 0);
        XmlNode? root = null;
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element)
            {
                if (reader.Depth >= MaximumDepth || ++count > MostElements)
                {
                    faults.Add(new Fault("", new($"Die Eingabe ist tiefer als {MaximumDepth} Ebenen oder hat zu viele Elemente.", $"The input is deeper than {MaximumDepth} levels or has too many elements."), new("Eine übliche oBDS-Meldung angeben.", "Give a usual oBDS message.")));
                    return null;
                }

                var node = Element(reader, stack.Count > 0 ? stack.Peek() : null);
                if (root is null)
                {
                    root = node;
                    if (!isRoot(reader.LocalName, reader.NamespaceURI))
                    {
                        faults.Add(new Fault("", new("Das XML ist keine oBDS-3-Meldung.", "The XML is no oBDS 3 message."), new($"Eine Meldung mit der Wurzel oBDS oder oBDS_RKI im Namensraum {ObdsReader.Namespace} angeben.", $"Give a message with root oBDS or oBDS_RKI in the namespace {ObdsReader.Namespace}.")));
                        return null;
                    }
                }

                if (!reader.IsEmptyElement)
                {
                    stack.Push(node);
                }
            }
            else if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA && stack.Count > 0)
            {
                stack.Peek().Text += reader.Value.Trim();
            }
            else if (reader.NodeType == XmlNodeType.EndElement)
            {
                stack.Pop();
            }
        }

        return root;
    }

    private static XmlNode Element(XmlReader reader, XmlNode? parent)
    {
        var position = parent?.Children.Count(c => c.Name == reader.LocalName) ?? 0;
        var name = position == 0 ? reader.LocalName : $"{reader.LocalName}[{(position + 1).ToString(CultureInfo.InvariantCulture)}]";
        var line = reader is IXmlLineInfo place ? place.LineNumber : 0;
        var node = new XmlNode(reader.LocalName, $"{parent?.Path}/{name}", line);
        parent?.Children.Add(node);
        while (reader.MoveToNextAttribute())
        {
            if (reader.Prefix.Length == 0)
            {
                node.Attributes[reader.LocalName] = reader.Value;
            }
        }

        reader.MoveToElement();
        return node;
    }
}
