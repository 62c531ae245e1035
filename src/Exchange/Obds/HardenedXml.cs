using System.Globalization;
using System.Text;
using System.Xml;
using Myelon.Core;

namespace Myelon.Exchange.Obds;

/// <summary>
/// The only place where XML is read: no document type, no entities, nothing fetched, bounded depth and number of elements of a person.
/// One element after the other is given, so that a delivery may be larger than memory. Encodings as they are declared.
/// </summary>
internal static class HardenedXml
{
    /// <summary>The deepest nesting that is read.</summary>
    public const int MaximumDepth = 32;

    private const int MostElements = 500_000;

    static HardenedXml() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>A reader that takes nothing from outside.</summary>
    public static XmlReader Open(Stream stream) => XmlReader.Create(stream, new XmlReaderSettings
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersFromEntities = 1024,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CheckCharacters = true,
        CloseInput = false,
    });

    /// <summary>What is wrong with a text that is no acceptable XML.</summary>
    public static Fault Wrong(Exception exception)
    {
        var number = (exception as XmlException)?.LineNumber ?? 0;
        var line = number.ToString(CultureInfo.InvariantCulture);
        if (exception is NotSupportedException or DecoderFallbackException || exception.InnerException is DecoderFallbackException || exception.Message.Contains("encoding", StringComparison.OrdinalIgnoreCase))
        {
            return new("", new($"Die Kodierung des XML ist nicht lesbar oder nicht die angegebene (Zeile {line}).", $"The encoding of the XML cannot be read, or is not the declared one (line {line})."), new("Als UTF-8, UTF-16, ISO-8859-1 oder windows-1252 ausleiten und so angeben.", "Export as UTF-8, UTF-16, ISO-8859-1 or windows-1252, and declare it."));
        }

        return exception.Message.Contains("DTD", StringComparison.Ordinal)
            ? new("", new($"Dokumenttyp und Entitäten sind verboten (Zeile {line}).", $"Document type and entities are forbidden (line {line})."), new("Die Meldung ohne DTD ausleiten.", "Export the message without DTD."))
            : new("", new($"Kein wohlgeformtes XML (Zeile {line}); auch Entitäten sind verboten.", $"No well-formed XML (line {line}); entities are forbidden as well."), new("Die Meldung als wohlgeformtes XML ohne DTD ausleiten.", "Export the message as well-formed XML without DTD."));
    }

    /// <summary>The element at which a reader stands, with all below; the reader then stands behind it. Null where it is too deep or too large.</summary>
    public static XmlNode? Element(XmlReader reader, string path)
    {
        var (stack, count) = (new Stack<XmlNode>(), 0);
        XmlNode? root = null;
        do
        {
            if (reader.NodeType == XmlNodeType.Element)
            {
                if (reader.Depth >= MaximumDepth || ++count > MostElements)
                {
                    return null;
                }

                var node = Read(reader, stack.Count > 0 ? stack.Peek() : null, path);
                root ??= node;
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
        while (stack.Count > 0 && reader.Read());
        reader.Read();
        return root;
    }

    private static XmlNode Read(XmlReader reader, XmlNode? parent, string path)
    {
        var position = parent?.Children.Count(c => c.Name == reader.LocalName) ?? 0;
        var name = position == 0 ? reader.LocalName : $"{reader.LocalName}[{(position + 1).ToString(CultureInfo.InvariantCulture)}]";
        var line = reader is IXmlLineInfo place ? place.LineNumber : 0;
        var node = new XmlNode(reader.LocalName, parent is null ? path : $"{parent.Path}/{name}", line);
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
