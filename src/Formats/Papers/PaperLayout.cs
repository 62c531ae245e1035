using System.Globalization;
using Myelon.Core;
using Myelon.Core.Speech;
using PdfSharp.Drawing;

namespace Myelon.Formats.Papers;

/// <summary>Lays a paper out on pages of A4 in a size of letters: a head, two columns (one on a card for a patient), a foot.</summary>
internal sealed class PaperLayout
{
    private const double PageWidth = 595;

    private const double PageHeight = 842;

    private const double Margin = 34;

    private const double Gap = 16;

    private static readonly char[] Breaks = ['-', '/'];

    private readonly XGraphics _graphics;
    private readonly WrittenPaper _paper;
    private readonly double _size;
    private readonly XFont _plain;
    private readonly XFont _bold;
    private readonly XFont _title;
    private readonly XFont _small;
    private readonly int _columns;
    private readonly double _labelWidth;
    private readonly List<(int? Page, double X, double Y, string Text, XFont Font)> _texts = [];
    private readonly List<(int? Page, double X1, double X2, double Y)> _lines = [];
    private int _column;
    private double _y;
    private double _top;
    private double _bottom;

    public PaperLayout(XGraphics graphics, WrittenPaper paper, double size)
    {
        (_graphics, _paper, _size) = (graphics, paper, size);
        _plain = new XFont(PaperFonts.Family, size);
        _bold = new XFont(PaperFonts.Family, size, XFontStyleEx.Bold);
        _title = new XFont(PaperFonts.Family, size + 5, XFontStyleEx.Bold);
        _small = new XFont(PaperFonts.Family, Math.Min(size, 7));
        _columns = paper.IsForThePatient ? 1 : 2;
        _labelWidth = LabelWidth();
        Head();
        Foot();
        foreach (var block in paper.Blocks)
        {
            Block(block);
        }
    }

    /// <summary>On how many pages it stands.</summary>
    public int Pages => (_column / _columns) + 1;

    private double Leading => _size * 1.22;

    private double ColumnWidth => (PageWidth - (2 * Margin) - ((_columns - 1) * Gap)) / _columns;

    private double Left => Margin + (_column % _columns * (ColumnWidth + Gap));

    /// <summary>Draws one of the pages; head and foot stand on each.</summary>
    public void Draw(XGraphics graphics, int page)
    {
        foreach (var (_, x, y, text, font) in _texts.Where(t => (t.Page ?? page) == page))
        {
            graphics.DrawString(text, font, XBrushes.Black, new XPoint(x, y));
        }

        foreach (var (_, x1, x2, y) in _lines.Where(l => (l.Page ?? page) == page))
        {
            graphics.DrawLine(new XPen(XColors.Gray, 0.5), new XPoint(x1, y), new XPoint(x2, y));
        }

        if (Pages > 1)
        {
            var number = string.Create(CultureInfo.InvariantCulture, $"{_paper.Language.Say("Seite", "Page")} {page + 1}/{Pages}");
            graphics.DrawString(
                number, _bold, XBrushes.Black,
                new XPoint(PageWidth - Margin - graphics.MeasureString(number, _bold).Width, Margin + _size + 5));
        }
    }

    private void Head()
    {
        _y = Margin + _size + 5;
        _texts.Add((null, Margin, _y, _paper.Title, _title));
        _y += Leading + 3;
        foreach (var line in Wrapped($"{_paper.Case} → {_paper.For}", _plain, PageWidth - (2 * Margin)))
        {
            _texts.Add((null, Margin, _y, line, _plain));
            _y += Leading;
        }

        foreach (var line in _paper.Warnings.SelectMany(w => Wrapped("! " + w, _bold, PageWidth - (2 * Margin))))
        {
            _texts.Add((null, Margin, _y, line, _bold));
            _y += Leading;
        }

        _top = _y + 2;
        _y = _top;
    }

    private void Foot()
    {
        var lines = _paper.Foot.SelectMany(f => Wrapped(f, _small, PageWidth - (2 * Margin))).ToList();
        var leading = _small.Size * 1.25;
        var y = PageHeight - Margin - (lines.Count * leading) + leading;
        _bottom = y - leading - 4;
        _lines.Add((null, Margin, PageWidth - Margin, _bottom));
        foreach (var line in lines)
        {
            _texts.Add((null, Margin, y, line, _small));
            y += leading;
        }
    }

    /// <summary>A heading stays with the first of its lines.</summary>
    private void Block(WrittenBlock block)
    {
        Room((Leading * 2) + 4);
        _y += (_size * 0.45) + Leading;
        Text(Left, block.Title, _bold);
        Rule(Left, Left + ColumnWidth, _y + 2);
        _y += 2;
        foreach (var line in block.Lines)
        {
            Line(line);
        }
    }

    private void Line(WrittenLine line)
    {
        switch (line.Kind)
        {
            case LineKind.Sentence:
                Paragraph("• ", line.Text);
                break;
            case LineKind.Tick:
                Paragraph("☐ ", $"{line.Text} ({line.Label})");
                break;
            case LineKind.ByHand:
                ByHand(line.Label);
                break;
            default:
                Entry(line);
                break;
        }
    }

    private void Paragraph(string lead, string text)
    {
        var indent = _graphics.MeasureString(lead, _plain).Width + 1;
        var first = true;
        foreach (var wrapped in Wrapped(text, _plain, ColumnWidth - indent))
        {
            Next();
            if (first)
            {
                Text(Left, lead.TrimEnd(), _plain);
            }

            Text(Left + indent, wrapped, _plain);
            first = false;
        }
    }

    private void Entry(WrittenLine line)
    {
        var labels = Wrapped(line.Label, _plain, _labelWidth - 4).ToList();
        var texts = Wrapped(line.Text, _bold, ColumnWidth - _labelWidth).ToList();
        Together(Math.Max(labels.Count, texts.Count));
        for (var i = 0; i < Math.Max(labels.Count, texts.Count); i++)
        {
            Next();
            Text(Left, i < labels.Count ? labels[i] : "", _plain);
            Text(Left + _labelWidth, i < texts.Count ? texts[i] : "", _bold);
        }
    }

    private void ByHand(string label)
    {
        var lines = Wrapped(label, _plain, ColumnWidth * 0.6).ToList();
        for (var i = 0; i < lines.Count; i++)
        {
            Next();
            Text(Left, lines[i], _plain);
        }

        _y += 3;
        Rule(Left + _graphics.MeasureString(lines[^1], _plain).Width + 3, Left + ColumnWidth, _y - 1);
    }

    /// <summary>Room for the labels: so much that no word of theirs is broken, if the values still have room beside them.</summary>
    private double LabelWidth()
    {
        const double usual = 0.44;
        const double most = 0.58;
        var widest = _paper.Blocks.SelectMany(b => b.Lines).Where(l => l.Kind == LineKind.Entry).SelectMany(l => l.Label.Split([' ', .. Breaks]))
            .Select(w => _graphics.MeasureString(w, _plain).Width).DefaultIfEmpty().Max();
        return Math.Clamp(widest + 6, ColumnWidth * usual, ColumnWidth * most);
    }

    /// <summary>Goes to the next column where so few lines have no more room in this one.</summary>
    private void Together(int lines)
    {
        const int few = 6;
        if (lines <= few)
        {
            Room(lines * Leading);
        }
    }

    /// <summary>Goes to the next line, and to the next column where this one is full.</summary>
    private void Next()
    {
        Room(Leading);
        _y += Leading;
    }

    private void Room(double height)
    {
        if (_y + height > _bottom - 3)
        {
            (_column, _y) = (_column + 1, _top);
        }
    }

    private void Text(double x, string text, XFont font)
    {
        if (text.Length > 0)
        {
            _texts.Add((_column / _columns, x, _y, text, font));
        }
    }

    private void Rule(double from, double to, double y) => _lines.Add((_column / _columns, from, to, y));

    /// <summary>A text broken into lines, a number kept with its unit; a word that is too long is broken in itself.</summary>
    private IEnumerable<string> Wrapped(string text, XFont font, double width)
    {
        var line = "";
        foreach (var word in LineBreaks.Words(text, w => _graphics.MeasureString(w, font).Width <= width).SelectMany(w => Broken(w, font, width)))
        {
            var longer = line.Length == 0 ? word : $"{line} {word}";
            if (line.Length > 0 && _graphics.MeasureString(longer, font).Width > width)
            {
                yield return line;
                line = word;
            }
            else
            {
                line = longer;
            }
        }

        yield return line;
    }

    private IEnumerable<string> Broken(string word, XFont font, double width)
    {
        while (_graphics.MeasureString(word, font).Width > width && word.Length > 1)
        {
            var length = word.Length - 1;
            while (length > 1 && _graphics.MeasureString(word[..length], font).Width > width)
            {
                length--;
            }

            // After a hyphen or a slash, where there is one; else where the room ends.
            length = word.LastIndexOfAny(Breaks, length - 1) is > 0 and var mark ? mark + 1 : length;
            yield return word[..length];
            word = word[length..];
        }

        yield return word;
    }
}
