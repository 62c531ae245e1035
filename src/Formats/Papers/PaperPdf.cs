using Myelon.Core;
using Myelon.Core.Speech;
using NodaTime;
using PdfSharp;
using PdfSharp.Drawing;
using PdfSharp.Pdf;

namespace Myelon.Formats.Papers;

/// <summary>
/// A paper as PDF: one page of A4 in two columns, in the largest size of letters that lets everything stand on it. What would be
/// too small to read goes on to further pages: nothing is left out.
/// </summary>
public static class PaperPdf
{
    private const double Largest = 11;

    private const double Smallest = 6;

    private const double OnSeveralPages = 8;

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
        var graphics = XGraphics.FromPdfPage(NewPage(document));
        var layout = Fitting(graphics, paper) ?? new PaperLayout(graphics, paper, OnSeveralPages);
        for (var page = 0; page < layout.Pages; page++)
        {
            using var sheet = page == 0 ? graphics : XGraphics.FromPdfPage(NewPage(document));
            layout.Draw(sheet, page);
        }

        using var stream = new MemoryStream();
        document.Save(stream, closeStream: false);
        return stream.ToArray();
    }

    private static PdfPage NewPage(PdfDocument document)
    {
        var page = document.AddPage();
        page.Size = PageSize.A4;
        return page;
    }

    private static PaperLayout? Fitting(XGraphics graphics, WrittenPaper paper)
    {
        for (var size = paper.IsForThePatient ? Largest + 4 : Largest; size >= Smallest; size -= Step)
        {
            var layout = new PaperLayout(graphics, paper, size);
            if (layout.Pages == 1)
            {
                return layout;
            }
        }

        return null;
    }
}
