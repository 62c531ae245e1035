using PdfSharp.Fonts;

namespace Myelon.Formats.Papers;

/// <summary>The one family of letters of the papers (DejaVu Sans Condensed), which the program carries with it: none of the computer's is needed.</summary>
internal sealed class PaperFonts : IFontResolver
{
    public const string Family = "paper";

    private const string Regular = "DejaVuSansCondensed.ttf";

    private const string Bold = "DejaVuSansCondensed-Bold.ttf";

    private static readonly Lazy<PaperFonts> Set = new(() =>
    {
        var fonts = new PaperFonts();
        GlobalFontSettings.FontResolver = fonts;
        return fonts;
    });

    /// <summary>Makes the letters known to the library, once.</summary>
    public static void Ready() => _ = Set.Value;

    public FontResolverInfo? ResolveTypeface(string familyName, bool isBold, bool isItalic) => new(isBold ? Bold : Regular);

    public byte[]? GetFont(string faceName)
    {
        using var stream = typeof(PaperFonts).Assembly.GetManifestResourceStream($"fonts/{faceName}")!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
