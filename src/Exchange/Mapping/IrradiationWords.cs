using System.Globalization;
using Myelon.Core;
using Myelon.Exchange.Sources;
using Myelon.Formats.CaseFile;

namespace Myelon.Exchange.Mapping;

/// <summary>How an irradiation that is not complete is told.</summary>
internal static class IrradiationWords
{
    /// <summary>A whole quotient without boost may be shown as a hint; it never becomes a fact.</summary>
    internal static Text Hint(Irradiation irradiation)
    {
        if (irradiation is { Fractions: null, HasBoost: false, Total.Gray: { } total, Single.Gray: > 0 and { } single } && total % single == 0)
        {
            var n = (total / single).ToString("0", CultureInfo.InvariantCulture);
            return new($" Vorschlag, zu bestätigen: {n} Fraktionen (Quotient).", $" Proposal, to be confirmed: {n} fractions (quotient).");
        }

        return new("", "");
    }

    /// <summary>Total and single dose as far as they are stated.</summary>
    internal static string Doses(Irradiation irradiation, string none)
    {
        var parts = new[] { Gray(irradiation.Total?.Gray), Gray(irradiation.Single?.Gray) }.Where(p => p.Length > 0);
        return string.Join(" / ", parts) is { Length: > 0 } doses ? ", " + doses : none;
    }

    private static string Gray(decimal? dose) => dose is { } gray ? FactWriter.Digits(gray) + " Gy" : "";

    /// <summary>What is missing, and the problem if there is one.</summary>
    internal static string Listed(IReadOnlyList<Text> missing, Func<Text, string> of, string? problem = null) =>
        string.Join(", ", missing.Select(of).Concat(problem is null ? [] : [problem]));
}
