using System.Globalization;
using System.Text;
using System.Xml;
using Myelon.Core;
using Myelon.Core.Cases;

namespace Myelon.Formats.Worksheets;

/// <summary>
/// Draws a worksheet as SVG on one A4 page. It prints in grey: tones differ in lightness, and every entry is written.
/// </summary>
public static class WorksheetSvg
{
    private const string Namespace = "http://www.w3.org/2000/svg";
    private const int Width = 744;
    private const int Margin = 32;
    private const int GridTop = 84;
    private const int RowHeight = 20;
    private const int LineHeight = 18;
    private const int CharactersPerLine = 96;
    private const char Indent = '\u2003';

    /// <summary>The drawing as an SVG document.</summary>
    public static string Write(WorksheetSheet sheet, Language language)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        var text = new Utf8StringWriter();
        using (var xml = XmlWriter.Create(text, new XmlWriterSettings { Indent = true, NewLineChars = "\n" }))
        {
            Document(xml, sheet, language);
        }

        return text.ToString() + "\n";
    }

    private static void Document(XmlWriter xml, WorksheetSheet sheet, Language language)
    {
        var lines = sheet.Lines.SelectMany(line => Wrapped($"{line.Name.In(language)}: {line.Value.In(language)}"))
            .Concat(Wrapped(sheet.Legend.In(language))).ToArray();
        var linesTop = GridTop + (sheet.Rows.Length * RowHeight) + 28;
        var height = linesTop + (lines.Length * LineHeight) + Margin;

        xml.WriteStartElement("svg", Namespace);
        Attributes(xml, ("viewBox", $"0 0 {Width} {height}"), ("width", "210mm"), ("role", "img"),
            ("aria-labelledby", "title description"), ("font-family", "sans-serif"), ("font-size", "11"),
            ("lang", language.Code()));
        Labelled(xml, "title", "title", sheet.Title.In(language));
        Labelled(xml, "desc", "description", sheet.Description.In(language));
        Rectangle(xml, 0, 0, Width, height, "#ffffff", "none", dashed: false);
        Write(xml, sheet.Title.In(language), Margin, 40, size: 15, bold: true);
        Grid(xml, sheet, language);
        for (var index = 0; index < lines.Length; index++)
        {
            Write(xml, lines[index], Margin, linesTop + (index * LineHeight));
        }

        xml.WriteEndElement();
    }

    private static void Grid(XmlWriter xml, WorksheetSheet sheet, Language language)
    {
        var column = (Width - (2 * Margin)) / sheet.Columns.Length;
        for (var index = 0; index < sheet.Columns.Length; index++)
        {
            Write(xml, sheet.Columns[index].In(language), Centre(index), GridTop - 8, size: 9, bold: true, centred: true);
        }

        for (var row = 0; row < sheet.Rows.Length; row++)
        {
            for (var index = 0; index < sheet.Rows[row].Length; index++)
            {
                var (cell, top) = (sheet.Rows[row][index], GridTop + (row * RowHeight));
                if (cell.Tone == SheetTone.Blank)
                {
                    continue;
                }

                Rectangle(xml, Margin + (index * column), top, column, RowHeight, Fill(cell.Tone), "#555555", cell.Tone == SheetTone.NotTestable);
                Write(xml, cell.Written, Centre(index), top + 14,
                    bold: cell.Tone is SheetTone.Heading or SheetTone.Absent, centred: true);
            }
        }

        int Centre(int index) => Margin + (index * column) + (column / 2);
    }

    /// <summary>Fills of clearly different lightness, so that a print in grey keeps them apart.</summary>
    private static string Fill(SheetTone tone) => tone switch
    {
        SheetTone.Heading => "#eef2f6",
        SheetTone.Impaired => "#f6dfae",
        SheetTone.Absent => "#c4b0ae",
        _ => "#ffffff",
    };

    private static void Rectangle(XmlWriter xml, int x, int y, int width, int height, string fill, string stroke, bool dashed)
    {
        xml.WriteStartElement("rect", Namespace);
        Attributes(xml, ("x", Points(x)), ("y", Points(y)), ("width", Points(width)), ("height", Points(height)),
            ("fill", fill), ("stroke", stroke));
        if (dashed)
        {
            Attributes(xml, ("stroke-dasharray", "3 2"));
        }

        xml.WriteEndElement();
    }

    private static void Write(XmlWriter xml, string text, int x, int y, int size = 11, bool bold = false, bool centred = false)
    {
        xml.WriteStartElement("text", Namespace);
        Attributes(xml, ("x", Points(x)), ("y", Points(y)), ("font-size", Points(size)), ("fill", "#111111"));
        if (bold)
        {
            Attributes(xml, ("font-weight", "bold"));
        }

        if (centred)
        {
            Attributes(xml, ("text-anchor", "middle"));
        }

        xml.WriteString(text);
        xml.WriteEndElement();
    }

    private static void Labelled(XmlWriter xml, string element, string id, string text)
    {
        xml.WriteStartElement(element, Namespace);
        Attributes(xml, ("id", id));
        xml.WriteString(text);
        xml.WriteEndElement();
    }

    private static void Attributes(XmlWriter xml, params (string Name, string Value)[] attributes)
    {
        foreach (var (name, value) in attributes)
        {
            xml.WriteAttributeString(name, value);
        }
    }

    private static string Points(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static IEnumerable<string> Wrapped(string text) =>
        LineBreaks.Lines(text, CharactersPerLine, hanging: 1).Select((line, i) => i == 0 ? line : Indent + line);

    private sealed class Utf8StringWriter() : StringWriter(CultureInfo.InvariantCulture)
    {
        public override Encoding Encoding => Encoding.UTF8;
    }
}
