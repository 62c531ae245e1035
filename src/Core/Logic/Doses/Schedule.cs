using System.Globalization;

namespace Myelon.Core.Logic;

/// <summary>Equal fractions that follow each other.</summary>
/// <param name="Count">How many.</param>
/// <param name="PerFraction">The dose of each.</param>
public readonly record struct Fractions(int Count, Dose PerFraction)
{
    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Count}x{PerFraction.Gray:0.####}");
}

/// <summary>A schedule of radiotherapy: equal fractions, or several parts of such (a split course).</summary>
/// <param name="parts">The parts in their order; at least one.</param>
public sealed class Schedule(params IReadOnlyList<Fractions> parts)
{
    /// <summary>The parts.</summary>
    public IReadOnlyList<Fractions> Parts { get; } = parts;

    /// <summary>All fractions.</summary>
    public int Count => Parts.Sum(p => p.Count);

    /// <summary>The total dose.</summary>
    public Dose Total => new(Parts.Sum(p => (p.Count * p.PerFraction).Gray));

    /// <summary>The biologically effective dose; no recovery between the parts is counted.</summary>
    public BiologicallyEffectiveDose Bed(AlphaBeta alphaBeta) => Parts
        .Select(p => LinearQuadratic.BiologicallyEffectiveDose(p.Count, p.PerFraction, alphaBeta))
        .Aggregate(new BiologicallyEffectiveDose(0, alphaBeta), (sum, part) => sum + part);

    /// <summary>The dose in 2 Gy fractions with the same effect.</summary>
    public EquivalentDose Eqd2(AlphaBeta alphaBeta) => Bed(alphaBeta).InTwoGrayFractions;

    /// <summary>The schedule as it is written: "10x3", "3x5+5x3".</summary>
    public override string ToString() => string.Join('+', Parts);

    /// <summary>
    /// Reads "10x3" or a split course "3x5+5x3": fractions times Gy, with a decimal point and without unit; x, × and * are taken.
    /// </summary>
    /// <param name="written">What was written.</param>
    /// <param name="schedule">The schedule, or null.</param>
    /// <param name="fault">What is wrong with it, and what would be right, or null.</param>
    public static bool TryParse(string written, out Schedule? schedule, out (Text Message, Text Fix)? fault)
    {
        var parts = new List<Fractions>();
        foreach (var part in written.Split('+'))
        {
            if (Fault(part, parts) is { } found)
            {
                (schedule, fault) = (null, found);
                return false;
            }
        }

        (schedule, fault) = (new Schedule([.. parts]), null);
        return true;
    }

    private static (Text Message, Text Fix)? Fault(string written, List<Fractions> parts)
    {
        var sides = written.Split('x', 'X', '×', '*');
        if (sides.Length != 2)
        {
            return (
                new($"„{written}“ ist kein Bestrahlungsschema.", $"\"{written}\" is no radiotherapy schedule."),
                new(
                    "Fraktionen mal Einzeldosis in Gy angeben, etwa 10x3; geteilt 3x5+5x3.",
                    "Give fractions times dose per fraction in Gy, such as 10x3; split 3x5+5x3."));
        }

        var (fractions, dose) = (sides[0].Trim(), sides[1].Trim());
        if (!int.TryParse(fractions, NumberStyles.None, CultureInfo.InvariantCulture, out var count) || !RadiotherapyCourse.PlausibleFractions.Contains(count))
        {
            return (
                new($"„{fractions}“ ist keine Anzahl von Fraktionen.", $"\"{fractions}\" is no number of fractions."),
                new("Eine ganze Zahl von 1 bis 60 angeben.", "Give a whole number from 1 to 60."));
        }

        if (dose.Contains(','))
        {
            return (
                new($"„{dose}“ hat ein Komma.", $"\"{dose}\" has a comma."),
                new($"Den Dezimalpunkt verwenden: {fractions}x{dose.Replace(',', '.')}.", $"Use the decimal point: {fractions}x{dose.Replace(',', '.')}."));
        }

        if (dose.Length > 0 && (char.IsLetter(dose[^1]) || char.IsWhiteSpace(dose[^1])))
        {
            return dose.EndsWith("cGy", StringComparison.OrdinalIgnoreCase)
                ? (
                    new($"„{dose}“ ist in cGy.", $"\"{dose}\" is in cGy."),
                    new(
                        "In Gy ohne Einheit angeben (1 Gy sind 100 cGy); gemeint ist die Einzeldosis.",
                        "Give it in Gy without unit (1 Gy is 100 cGy); the dose per fraction is meant."))
                : (
                    new($"„{dose}“ hat eine Einheit.", $"\"{dose}\" has a unit."),
                    new("Die Zahl in Gy ohne Einheit angeben, etwa 10x3.", "Give the number in Gy without unit, such as 10x3."));
        }

        var isNumber = decimal.TryParse(dose, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var gray);
        if (isNumber && gray > RadiotherapyCourse.PlausibleDosePerFraction.High && RadiotherapyCourse.PlausibleDosePerFraction.Contains(gray / 100))
        {
            var inGray = $"{fractions}x{Canonical.Digits(gray / 100)}";
            return (
                new($"„{dose}“ ist keine Einzeldosis in Gy.", $"\"{dose}\" is no dose per fraction in Gy."),
                new($"Sind es cGy, dann {inGray} angeben (1 Gy sind 100 cGy).", $"If it is in cGy, give {inGray} (1 Gy is 100 cGy)."));
        }

        if (!isNumber || !RadiotherapyCourse.PlausibleDosePerFraction.Contains(gray))
        {
            return (
                new($"„{dose}“ ist keine Einzeldosis.", $"\"{dose}\" is no dose per fraction."),
                new("Eine Zahl von 0.5 bis 30 (Gy) angeben.", "Give a number from 0.5 to 30 (Gy)."));
        }

        parts.Add(new Fractions(count, new Dose(gray)));
        return null;
    }
}
