using System.Globalization;

namespace Myelon.Formats.Json;

/// <summary>Numbers as other programs write them.</summary>
public static class JsonNumbers
{
    private const int MaximumDigits = 28;

    /// <summary>Decimal without loss: more than 28 significant digits or an exponent out of range are refused.</summary>
    public static bool TryDecimal(string written, out decimal value)
    {
        var digits = written.TakeWhile(c => c is not ('e' or 'E')).Count(char.IsAsciiDigit);
        return decimal.TryParse(written, NumberStyles.Float, CultureInfo.InvariantCulture, out value) && digits <= MaximumDigits
            && (value != 0 || !written.TakeWhile(c => c is not ('e' or 'E')).Any(c => c is >= '1' and <= '9'));
    }
}
