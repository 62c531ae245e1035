using System.Net;
using System.Text;
using Myelon.Core;
using Myelon.Core.Speech;

namespace Myelon.Formats.Papers;

/// <summary>A paper as one page of HTML that needs nothing else, made to be printed on A4.</summary>
public static class PaperHtml
{
    private const string Style =
        "@page{size:A4;margin:12mm}body{font:9pt/1.3 sans-serif;max-width:186mm;margin:0 auto;color:#000}h1{font-size:15pt;margin:0}"
        + "h2{font-size:10pt;margin:2mm 0 .5mm;border-bottom:1px solid #555}p{margin:0 0 .5mm}dl{margin:0;display:grid;grid-template-columns:62mm "
        + "1fr;gap:0 3mm}"
        + "dt{color:#333}dd{margin:0}dd.hand{border-bottom:1px solid #777;min-height:5mm}section{break-inside:avoid}ul{margin:0;padding-left:5mm}"
        + ".tick{list-style:none}.warning{font-weight:bold}footer{margin-top:3mm;border-top:1px solid #555;font-size:7.5pt}"
        + "main{columns:2;column-gap:8mm}main dl{grid-template-columns:38mm 1fr}main.large{columns:1;font-size:13pt}main.large "
        + "dl{grid-template-columns:50mm 1fr}";

    /// <summary>The page.</summary>
    public static string Of(WrittenPaper paper)
    {
        var html = new StringBuilder();
        var code = paper.Language.Code();
        html.Append("<!DOCTYPE html>\n<html lang=\"").Append(code).Append("\">\n<head><meta charset=\"utf-8\"><title>").Append(E(paper.Title)).Append(" – ")
            .Append(E(paper.Case)).Append("</title><style>").Append(Style).Append("</style></head>\n<body>\n<h1>").Append(E(paper.Title)).Append("</h1>\n<p>")
            .Append(E(paper.Case)).Append(" → ").Append(E(paper.For)).Append("</p>\n");
        foreach (var warning in paper.Warnings)
        {
            html.Append("<p class=\"warning\">").Append(E(warning)).Append("</p>\n");
        }

        html.Append(paper.IsForThePatient ? "<main class=\"large\">\n" : "<main>\n");
        foreach (var block in paper.Blocks)
        {
            html.Append("<section><h2>").Append(E(block.Title)).Append("</h2>\n");
            foreach (var line in block.Lines)
            {
                html.Append(line.Kind switch
                {
                    LineKind.Sentence => $"<ul><li>{E(line.Text)}</li></ul>\n",
                    LineKind.Tick => $"<ul><li class=\"tick\">☐ {E(line.Text)} ({E(line.Label)})</li></ul>\n",
                    LineKind.ByHand => $"<dl><dt>{E(line.Label)}</dt><dd class=\"hand\"></dd></dl>\n",
                    _ => $"<dl><dt>{E(line.Label)}</dt><dd>{E(line.Text)}</dd></dl>\n",
                });
            }

            html.Append("</section>\n");
        }

        html.Append("</main>\n<footer>\n");
        foreach (var foot in paper.Foot)
        {
            html.Append("<p>").Append(E(foot)).Append("</p>\n");
        }

        return html.Append("</footer>\n</body>\n</html>\n").ToString();
    }

    private static string E(string text) => WebUtility.HtmlEncode(text);
}
