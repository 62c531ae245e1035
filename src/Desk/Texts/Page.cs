using System.Globalization;
using System.Text;
using Myelon.Core;

namespace Myelon.Desk.Texts;

/// <summary>Lines of at most 80 columns, or as many as a narrower terminal has, with headings that are readable without colour.</summary>
public sealed class Page(bool colour)
{
    private const int Widest = 80;
    private const int Narrowest = 40;

    /// <summary>The width of the page.</summary>
    public static int Width { get; private set; } = Widest;

    /// <summary>Whether the terminal is narrower than a page.</summary>
    public static bool IsNarrow => Width < Widest;

    private readonly StringBuilder _text = new();

    /// <summary>Makes pages as wide as the terminal of this process where it is narrower than a page.</summary>
    /// <param name="columns">The columns of the terminal.</param>
    public static void FitTo(int columns) => Width = Math.Clamp(columns, Narrowest, Widest);

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

        foreach (var capitals in Fitted(heading.ToUpper(CultureInfo.InvariantCulture)))
        {
            _text.Append(colour ? $"\e[1{(alarming ? ";31" : "")}m{capitals}\e[0m" : capitals).Append('\n');
        }

        return this;
    }

    /// <summary>A text, wrapped; the first line starts with the lead, the others are indented as deep.</summary>
    public Page Line(string lead, string text)
    {
        if (IsNarrow && lead.Trim().Length > 0 && lead.Length > Width / 2)
        {
            return Raw(lead.TrimEnd()).Line(new string(' ', lead.Length - lead.TrimStart().Length + 2), text);
        }

        var first = true;
        foreach (var line in Wrapped(text, Width - lead.Length))
        {
            _text.Append(first ? lead : new string(' ', lead.Length)).Append(line).Append('\n');
            first = false;
        }

        return this;
    }

    /// <summary>A line as it is; on a narrow terminal one that is too long goes on below, set in.</summary>
    public Page Raw(string line)
    {
        foreach (var part in Fitted(line))
        {
            _text.Append(part).Append('\n');
        }

        return this;
    }

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();

    /// <summary>A text broken into lines of at most so many columns, a number kept with its unit; a longer word stands alone.</summary>
    public static IEnumerable<string> Wrapped(string text, int columns)
    {
        var line = new StringBuilder();
        foreach (var word in LineBreaks.Words(text, w => w.Length <= columns).SelectMany(w => Pieces(w, columns)))
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

    /// <summary>On a narrow terminal a word that is longer than a line is broken, behind a hyphen or a slash where it has one.</summary>
    private static IEnumerable<string> Pieces(string word, int columns)
    {
        while (IsNarrow && word.Length > columns && columns > 1)
        {
            var at = word.LastIndexOfAny(['-', '/', '–', '_', ','], columns - 1) + 1;
            at = at > 1 ? at : columns;
            yield return word[..at];
            word = word[at..];
        }

        yield return word;
    }

    /// <summary>A line as it is where it fits the page, else in parts that do.</summary>
    public static IEnumerable<string> Fitted(string line)
    {
        if (!IsNarrow || line.Length <= Width)
        {
            return [line];
        }

        var indent = new string(' ', Math.Min(line.Length - line.TrimStart().Length, Width / 2));
        return Wrapped(line.TrimStart(), Width - indent.Length - 2).Select((part, i) => indent + (i == 0 ? "" : "  ") + part);
    }

    /// <summary>A text cut or filled to so many columns.</summary>
    public static string Column(string text, int columns) =>
        text.Length <= columns ? text.PadRight(columns) : text[..(columns - 1)] + "…";
}
