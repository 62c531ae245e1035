using System.Globalization;

namespace Myelon.Web.Reading;

/// <summary>A probability that a person wrote in per cent.</summary>
internal static class Percentage
{
    /// <summary>The share between 0 and 1, both excluded; null where the text is none. Comma and point both divide decimals.</summary>
    public static decimal? Of(string written) =>
        decimal.TryParse(written.Trim().TrimEnd('%').TrimEnd().Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var percent)
            && percent is > 0 and < 100
            ? percent / 100
            : null;
}
