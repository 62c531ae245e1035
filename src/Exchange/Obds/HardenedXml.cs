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

    /// <summary>How many elements one person, or one FHIR document, may have.</summary>
    public const int MostElements = 500_000;

    private const int LongestName = 200;

    /// <summary>What is wrong with a person or a document that exceeds a bound.</summary>
    public static Text Exceeded { get; } = new(
        $"Mehr als {MaximumDepth} Ebenen, mehr als 500.000 Elemente einer Person oder eines Dokuments, oder ein Elementname mit mehr als {LongestName} "
            + "Zeichen.",
        $"More than {MaximumDepth} levels, more than 500,000 elements of one patient or document, or an element name of more than {LongestName} letters.");

    static HardenedXml() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>A reader that takes nothing from outside.</summary>
    public static XmlReader Open(Stream stream)
    {
        if (!stream.CanSeek)
        {
            return XmlReader.Create(stream, Settings);
        }

        // What begins with the mark of UTF-8 is that, whatever it declares.
        var (start, mark) = (stream.Position, new byte[Encoding.UTF8.Preamble.Length]);
        var isMarked = stream.ReadAtLeast(mark, mark.Length, throwOnEndOfStream: false) == mark.Length && Encoding.UTF8.Preamble.SequenceEqual(mark);
        stream.Position = start;
        return isMarked
            ? XmlReader.Create(new StreamReader(stream, new UTF8Encoding(false, throwOnInvalidBytes: true), true, 4096, leaveOpen: true), Settings)
            : XmlReader.Create(stream, Settings);
    }

    private static XmlReaderSettings Settings => new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersFromEntities = 1024,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CheckCharacters = true,
        CloseInput = false,
    };

    /// <summary>What is wrong with a text that is no acceptable XML.</summary>
    public static Fault Wrong(Exception exception)
    {
        var number = (exception as XmlException)?.LineNumber ?? 0;
        var line = number.ToString(CultureInfo.InvariantCulture);
        if (exception is NotSupportedException or DecoderFallbackException
            || exception.InnerException is DecoderFallbackException
            || exception.Message.Contains("encoding", StringComparison.OrdinalIgnoreCase)
            || exception.Message.Contains("Unicode", StringComparison.Ordinal))
        {
            return new(
                "",
                new(
                    $"Die Kodierung des XML ist nicht lesbar oder nicht die angegebene (Zeile {line}).",
                    $"The encoding of the XML cannot be read, or is not the declared one (line {line})."),
                new(
                    "Als UTF-8, UTF-16, ISO-8859-1 oder windows-1252 ausleiten und so angeben.",
                    "Export as UTF-8, UTF-16, ISO-8859-1 or windows-1252, and declare it."));
        }

        return exception.Message.Contains("DTD", StringComparison.Ordinal)
            ? new(
                "",
                new($"Dokumenttyp und Entitäten sind verboten (Zeile {line}).", $"Document type and entities are forbidden (line {line})."),
                new("Die Meldung ohne DTD ausleiten.", "Export the message without DTD."))
            : new(
                "",
                new(
                    $"Kein wohlgeformtes XML (Zeile {line}); auch Entitäten sind verboten.",
                    $"No well-formed XML (line {line}); entities are forbidden as well."),
                new("Die Meldung als wohlgeformtes XML ohne DTD ausleiten.", "Export the message as well-formed XML without DTD."));
    }

    /// <summary>The element at which a reader stands, with all below; the reader then stands behind it. Null where it exceeds a bound.</summary>
    public static XmlNode? Element(XmlReader reader, string path)
    {
        var (open, bounds) = (new Stack<OpenElement>(), new Bounds());
        XmlNode? root = null;
        do
        {
            if (!bounds.Allow(reader))
            {
                return null;
            }

            if (reader.NodeType == XmlNodeType.Element)
            {
                var node = Read(reader, open.Count > 0 ? open.Peek() : null, path);
                root ??= node;
                if (!reader.IsEmptyElement)
                {
                    open.Push(new OpenElement(node));
                }
            }
            else if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA && open.Count > 0)
            {
                open.Peek().Text.Append(reader.Value.AsSpan().Trim());
            }
            else if (reader.NodeType == XmlNodeType.EndElement)
            {
                var ended = open.Pop();
                ended.Node.Text = ended.Text.ToString();
            }
        }
        while (open.Count > 0 && reader.Read());
        reader.Read();
        return root;
    }

    private static XmlNode Read(XmlReader reader, OpenElement? parent, string path)
    {
        var line = reader is IXmlLineInfo place ? place.LineNumber : 0;
        var node = new XmlNode(reader.LocalName, parent?.Node, parent?.Step(reader.LocalName) ?? path, line);
        parent?.Node.Children.Add(node);
        while (reader.MoveToNextAttribute())
        {
            if (reader.Prefix.Length == 0)
            {
                node.Set(reader.LocalName, reader.Value);
            }
        }

        reader.MoveToElement();
        return node;
    }

    /// <summary>What may be read of one person (or of one FHIR document): counted alike when it is looked through and when it is kept.</summary>
    public sealed class Bounds
    {
        private int _elements;

        /// <summary>Whether the node at which a reader stands is within depth, number of elements and length of names.</summary>
        public bool Allow(XmlReader reader) =>
            reader.Depth < MaximumDepth && (reader.NodeType != XmlNodeType.Element || (++_elements <= MostElements && reader.LocalName.Length <= LongestName));
    }

    /// <summary>An element whose end has not come: its text in pieces, and how many children of each name it has.</summary>
    private sealed class OpenElement(XmlNode node)
    {
        private readonly Dictionary<string, int> _children = new(StringComparer.Ordinal);

        public XmlNode Node => node;

        public StringBuilder Text { get; } = new();

        public string Step(string name)
        {
            var count = _children[name] = _children.GetValueOrDefault(name) + 1;
            return count == 1 ? name : $"{name}[{count.ToString(CultureInfo.InvariantCulture)}]";
        }
    }
}
