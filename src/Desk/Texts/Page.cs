using System.Globalization;
using System.Text;

namespace Myelon.Desk.Texts;

/// <summary>Lines of at most 80 columns, with headings that are readable without colour.</summary>
public sealed class Page(bool colour)
{
    /// <summary>The width of the page.</summary>
    public const int Width = 80;

    private readonly StringBuilder _text = new();

    /// <summary>An empty line.</summary>
    public Page Blank()
    {
        _text.Append('\n');
        return this;
    }

    /// <summary>A heading in capitals; alarming ones are red where there is colour.</summary>
    public Page Heading(string heading, bool alarming = false)
    {
        if (_text.Length > 0)
        {
            Blank();
        }

        var capitals = heading.ToUpper(CultureInfo.InvariantCulture);
        _text.Append(colour ? $"\e[1{(alarming ? ";31" : "")}m{capitals}\e[0m" : capitals).Append('\n');
        return this;
    }

    /// <summary>A text, wrapped; the first line starts with the lead, the others are indented as deep.</summary>
    public Page Line(string lead, string text)
    {
        var first = true;
        foreach (var line in Wrapped(text, Width - lead.Length))
        {
            _text.Append(first ? lead : new string(' ', lead.Length)).Append(line).Append('\n');
            first = false;
        }

        return this;
    }

    /// <summary>A line as it is.</summary>
    public Page Raw(string line)
    {
        _text.Append(line).Append('\n');
        return this;
    }

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();

    /// <summary>A text broken at spaces into lines of at most so many columns; a longer word stands alone.</summary>
    public static IEnumerable<string> Wrapped(string text, int columns)
    {
        var line = new StringBuilder();
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > columns)
            {
                yield return line.ToString();
                line.Clear();
            }

            line.Append(line.Length > 0 ? " " : "").Append(word);
        }

        yield return line.ToString();
    }

    /// <summary>A text cut or filled to so many columns.</summary>
    public static string Column(string text, int columns) =>
        text.Length <= columns ? text.PadRight(columns) : text[..(columns - 1)] + "…";
}
