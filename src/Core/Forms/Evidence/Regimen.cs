using System.Globalization;
using Myelon.Core.Logic;

namespace Myelon.Core.Forms;

/// <summary>One part of a schedule: a number of fractions of a dose, which a study may give as a range.</summary>
/// <param name="Fractions">The number of fractions.</param>
/// <param name="Gray">The dose of one fraction in Gy.</param>
public readonly record struct RegimenPart(int Fractions, NumberRange Gray);

/// <summary>
/// A schedule as a study gave it, "5x4" for five fractions of 4 Gy; a split course has several parts ("3x5+5x3"), and a study
/// that allowed several doses a range ("1x16-24").
/// </summary>
public sealed class Regimen : IEquatable<Regimen>
{
    private Regimen(IReadOnlyList<RegimenPart> parts) => Parts = parts;

    /// <summary>The parts in their order.</summary>
    public IReadOnlyList<RegimenPart> Parts { get; }

    /// <summary>The code: "5x4", "3x5+5x3", "1x16-24".</summary>
    public string Code => string.Join('+', Parts.Select(p =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{p.Fractions}x{(p.Gray.IsPoint ? Numbers.Plain(p.Gray.Low) : $"{Numbers.Plain(p.Gray.Low)}-{Numbers.Plain(p.Gray.High)}")}")));

    /// <summary>The schedule for a reader: "5 × 4 Gy".</summary>
    public string In(Language language) => string.Join(" + ", Parts.Select(p =>
        string.Create(CultureInfo.InvariantCulture, $"{p.Fractions} × {Numbers.In(p.Gray, language)}"))) + " Gy";

    /// <summary>Whether one fits the other: equal fractions, and doses that overlap where one is a range.</summary>
    public bool Fits(Regimen other) => Parts.Count == other.Parts.Count
        && Parts.Zip(other.Parts).All(p => p.First.Fractions == p.Second.Fractions
            && p.First.Gray.Low <= p.Second.Gray.High && p.Second.Gray.Low <= p.First.Gray.High);

    /// <summary>A schedule from its code; x, × and * are the same, spaces and a unit at the end do not matter. Null if it is none.</summary>
    public static Regimen? Parse(string code)
    {
        var parts = new List<RegimenPart>();
        var plain = code.Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant();
        foreach (var part in (plain.EndsWith("gy", StringComparison.Ordinal) ? plain[..^2] : plain).Split('+'))
        {
            var sides = part.Split('x', '×', '*');
            if (sides.Length != 2
                || !int.TryParse(sides[0], NumberStyles.None, CultureInfo.InvariantCulture, out var fractions)
                || fractions is < 1 or > 60
                || Dose(sides[1]) is not { } gray)
            {
                return null;
            }

            parts.Add(new RegimenPart(fractions, gray));
        }

        return new Regimen(parts);
    }

    /// <summary>A schedule from its code.</summary>
    /// <exception cref="FormatException">It is no schedule.</exception>
    public static Regimen Of(string code) => Parse(code) ?? throw new FormatException($"{code} is no schedule");

    /// <inheritdoc/>
    public bool Equals(Regimen? other) => other is not null && Parts.SequenceEqual(other.Parts);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Regimen);

    /// <inheritdoc/>
    public override int GetHashCode() => Code.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => Code;

    private static NumberRange? Dose(string text)
    {
        var ends = text.Split('-');
        if (ends.Length > 2 || !TryGray(ends[0], out var low) || !TryGray(ends[^1], out var high) || low > high)
        {
            return null;
        }

        return new NumberRange(low, high);
    }

    private static bool TryGray(string text, out decimal gray) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out gray) && gray is >= 0.5m and <= 60m;
}
