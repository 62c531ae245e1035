using System.Globalization;
using System.Text;
using Myelon.Core;

namespace Myelon.Formats.Drawings;

/// <summary>How a shape looks. Nothing is said by colour alone: width, dash and words say it too.</summary>
/// <param name="Fill">The fill, or none.</param>
/// <param name="Stroke">The line, or none.</param>
/// <param name="Width">The width of the line.</param>
/// <param name="Dashed">Whether the line is dashed.</param>
/// <param name="Ink">The colour of text in it.</param>
internal sealed record Look(string Fill, string Stroke, double Width = 1, bool Dashed = false, string Ink = Look.Black)
{
    /// <summary>The colours: those of Okabe and Ito, which colour-blind people tell apart, and greys that survive a copier.</summary>
    public const string Black = "#1a1a1a";

    public const string Blue = "#0072b2";
    public const string Sky = "#cfe8f7";
    public const string Vermilion = "#b84a00";
    public const string Orange = "#f5d9b5";
    public const string Grey = "#666666";
    public const string Pale = "#f4f4f4";
    public const string White = "#ffffff";
    public const string Line = "#bbbbbb";
}

/// <summary>Writes one SVG document, always with the same bytes for the same content.</summary>
internal sealed class Svg
{
    private readonly StringBuilder _body = new();

    public void Rectangle(double x, double y, double width, double height, Look look, double radius = 4) => _body.Append(CultureInfo.InvariantCulture,
        $"<rect x=\"{x:0.#}\" y=\"{y:0.#}\" width=\"{width:0.#}\" height=\"{height:0.#}\" rx=\"{radius:0.#}\" fill=\"{look.Fill}\" {Stroke(look)}/>\n");

    public void Line(double x1, double y1, double x2, double y2, Look look) => _body.Append(CultureInfo.InvariantCulture,
        $"<line x1=\"{x1:0.#}\" y1=\"{y1:0.#}\" x2=\"{x2:0.#}\" y2=\"{y2:0.#}\" {Stroke(look)}/>\n");

    public void Path(string points, Look look) => _body.Append(CultureInfo.InvariantCulture, $"<path d=\"{points}\" fill=\"none\" {Stroke(look)}/>\n");

    public void Text(double x, double y, string text, double size = 11, string ink = Look.Black, bool bold = false, string anchor = "start") =>
        _body.Append(CultureInfo.InvariantCulture,
            $"<text x=\"{x:0.#}\" y=\"{y:0.#}\" font-size=\"{size:0.#}\" "
                + $"fill=\"{ink}\"{(bold ? " font-weight=\"bold\"" : "")}{(anchor == "start" ? "" : $" text-anchor=\"{anchor}\"")}>{Escaped(text)}</text>\n");

    /// <summary>Opens a group with a title that a screen reader and a mouse find.</summary>
    public void Open(string title) => _body.Append("<g><title>").Append(Escaped(title)).Append("</title>\n");

    public void Close() => _body.Append("</g>\n");

    /// <summary>The document.</summary>
    public string Document(double width, double height, string title, string description, string language)
    {
        var named = $"aria-labelledby=\"title desc\" xml:lang=\"{language}\" font-family=\"DejaVu Sans, Verdana, Arial, sans-serif\"";
        return string.Create(CultureInfo.InvariantCulture, $"""
        <?xml version="1.0" encoding="UTF-8"?>
        <svg xmlns="http://www.w3.org/2000/svg" width="{width:0}" height="{height:0}" viewBox="0 0 {width:0} {height:0}" role="img" {named}>
        <title id="title">{Escaped(title)}</title>
        <desc id="desc">{Escaped(description)}</desc>
        <rect width="100%" height="100%" fill="{Look.White}"/>

        """) + _body + "</svg>\n";
    }

    /// <summary>A text broken into lines that fit a width, by the mean width of a letter.</summary>
    public static IReadOnlyList<string> Wrapped(string text, double width, double size) => [.. LineBreaks.Lines(text, (int)(width / (size * 0.58)))];

    private static string Stroke(Look look) => look.Stroke.Length == 0
        ? ""
        : string.Create(
            CultureInfo.InvariantCulture,
            $"stroke=\"{look.Stroke}\" stroke-width=\"{look.Width:0.#}\"{(look.Dashed ? " stroke-dasharray=\"5 3\"" : "")}");

    /// <summary>Text as XML: what XML does not allow becomes a dot.</summary>
    private static string Escaped(string text)
    {
        var safe = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            safe.Append(rune.Value switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                < 0x20 or 0x7f or 0xfffe or 0xffff or 0xfffd => "·",
                _ => rune.ToString(),
            });
        }

        return safe.ToString();
    }
}
