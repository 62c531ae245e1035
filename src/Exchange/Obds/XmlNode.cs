using System.Globalization;
using System.Text;

namespace Myelon.Exchange.Obds;

/// <summary>An XML element with its place. It remembers whether somebody asked for it, so that what nobody read can be told.</summary>
/// <param name="Name">Its local name.</param>
/// <param name="Path">Its path with positions.</param>
/// <param name="Line">The line in the file.</param>
internal sealed record XmlNode(string Name, string Path, int Line)
{
    public Dictionary<string, string> Attributes { get; } = new(StringComparer.Ordinal);

    public List<XmlNode> Children { get; } = [];

    /// <summary>The text, trimmed; empty where there is none.</summary>
    public string Text { get; set; } = "";

    /// <summary>Whether somebody asked for it.</summary>
    public bool IsRead { get; private set; }

    public XmlNode? Child(string name) => Asked(Children.Find(c => c.Name == name));

    public IEnumerable<XmlNode> All(string name) => Children.Where(c => c.Name == name).Select(c => Asked(c)!);

    /// <summary>The text of a child, or null where it is missing or empty.</summary>
    public string? Of(string name) => Child(name)?.Text is { Length: > 0 } text ? text : null;

    /// <summary>The place for a report.</summary>
    public string Place => Path + ":" + Line.ToString(CultureInfo.InvariantCulture);

    /// <summary>Whether it says anything: a text in it or below.</summary>
    public bool SaysSomething => Text.Length > 0 || Children.Exists(c => c.SaysSomething);

    /// <summary>Its content in one writing, to compare two messages.</summary>
    public string Content()
    {
        var text = new StringBuilder();
        Write(this, text);
        return text.ToString();
    }

    /// <inheritdoc/>
    public bool Equals(XmlNode? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);

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
        foreach (var (name, value) in node.Attributes.OrderBy(a => a.Key, StringComparer.Ordinal))
        {
            text.Append(' ').Append(name).Append("=\"").Append(value).Append('"');
        }

        text.Append('>').Append(node.Text);
        node.Children.ForEach(c => Write(c, text));
        text.Append("</>");
    }
}
