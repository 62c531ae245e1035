using Myelon.Core;
using Myelon.Core.Speech;
using NodaTime;
using PdfSharp;
using PdfSharp.Drawing;
using PdfSharp.Pdf;

namespace Myelon.Formats.Papers;

/// <summary>A paper as PDF: one page of A4 in two columns, in the largest size of letters that lets everything stand on it.</summary>
public static class PaperPdf
{
    private const double Largest = 11;

    private const double Smallest = 5;

    private const double Step = 0.25;

    /// <summary>Writes the PDF; its time is the time of the case, so that equal papers carry equal times.</summary>
    public static byte[] Of(WrittenPaper paper, OffsetDateTime asOf)
    {
        PaperFonts.Ready();
        using var document = new PdfDocument();

        // What the library compresses here ends without its check sum, which readers that look closely complain of.
        document.Options.CompressContentStreams = false;
        document.Info.Title = paper.Title;
        document.Info.CreationDate = asOf.LocalDateTime.ToDateTimeUnspecified();
        document.Language = paper.Language.Code();
        var page = document.AddPage();
        page.Size = PageSize.A4;
        using (var graphics = XGraphics.FromPdfPage(page))
        {
            for (var size = paper.IsForThePatient ? Largest + 4 : Largest; ; size -= Step)
            {
                var layout = new PaperLayout(graphics, paper, size);
                if (layout.Fits || size <= Smallest)
                {
                    layout.Draw();
                    break;
                }
            }
        }

        using var stream = new MemoryStream();
        document.Save(stream, closeStream: false);
        return stream.ToArray();
    }
}
