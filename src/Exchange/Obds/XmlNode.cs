using System.Globalization;
using System.Text;

namespace Myelon.Exchange.Obds;

/// <summary>An XML element with its place. It remembers whether somebody asked for it, so that what nobody read can be told.</summary>
/// <param name="name">Its local name.</param>
/// <param name="parent">What it lies in; null for the root of what is read.</param>
/// <param name="step">The last step of its path, with its position among siblings of its name; of a root the whole path.</param>
/// <param name="line">The line in the file.</param>
internal sealed class XmlNode(string name, XmlNode? parent, string step, int line)
{
    private static readonly Dictionary<string, string> None = [];

    private Dictionary<string, string>? _attributes;

    /// <summary>Its local name.</summary>
    public string Name => name;

    /// <summary>Its path with positions, put together when somebody asks.</summary>
    public string Path => parent is null ? step : $"{parent.Path}/{step}";

    /// <summary>Its attributes without a namespace.</summary>
    public IReadOnlyDictionary<string, string> Attributes => _attributes ?? None;

    public List<XmlNode> Children { get; } = [];

    /// <summary>The text, trimmed; empty where there is none.</summary>
    public string Text { get; set; } = "";

    /// <summary>Whether somebody asked for it.</summary>
    public bool IsRead { get; private set; }

    public XmlNode? Child(string called) => Asked(Children.Find(c => c.Name == called));

    public IEnumerable<XmlNode> All(string called) => Children.Where(c => c.Name == called).Select(c => Asked(c)!);

    /// <summary>The text of a child, or null where it is missing or empty.</summary>
    public string? Of(string called) => Child(called)?.Text is { Length: > 0 } text ? text : null;

    /// <summary>The place for a report.</summary>
    public string Place => Path + ":" + line.ToString(CultureInfo.InvariantCulture);

    /// <summary>Whether it says anything: a text in it or below.</summary>
    public bool SaysSomething => Text.Length > 0 || Children.Exists(c => c.SaysSomething);

    /// <summary>Sets an attribute.</summary>
    public void Set(string attribute, string value) => (_attributes ??= new(StringComparer.Ordinal))[attribute] = value;

    /// <summary>How many elements below have one of these names.</summary>
    public int Count(IReadOnlySet<string> names) => Children.Sum(c => (names.Contains(c.Name) ? 1 : 0) + c.Count(names));

    /// <summary>Its content in one writing, to compare two messages.</summary>
    public string Content()
    {
        var text = new StringBuilder();
        Write(this, text);
        return text.ToString();
    }

    private static XmlNode? Asked(XmlNode? node)
    {
        if (node is not null)
        {
            node.IsRead = true;
        }

        return node;
    }

    private static void Write(XmlNode node, StringBuilder text)
    {
        text.Append('<').Append(node.Name);
        foreach (var (attribute, value) in node.Attributes.OrderBy(a => a.Key, StringComparer.Ordinal))
        {
            text.Append(' ').Append(attribute).Append("=\"").Append(value).Append('"');
        }

        text.Append('>').Append(node.Text);
        node.Children.ForEach(c => Write(c, text));
        text.Append("</>");
    }
}
