using System.Globalization;

namespace Myelon.Core.Logic;

/// <summary>A physical dose.</summary>
/// <param name="Gray">The dose in Gy.</param>
public readonly record struct Dose(decimal Gray)
{
    /// <summary>The dose of one of several equal fractions.</summary>
    public static Dose operator /(Dose total, int fractions) => new(total.Gray / fractions);

    /// <summary>The dose of several equal fractions.</summary>
    public static Dose operator *(int fractions, Dose dose) => new(fractions * dose.Gray);
}

/// <summary>A biologically effective dose. Only doses of one alpha/beta ratio may be added.</summary>
/// <param name="Gray">The dose in Gy, written Gy2 for a ratio of 2.</param>
/// <param name="AlphaBeta">The alpha/beta ratio in Gy.</param>
public readonly record struct BiologicallyEffectiveDose(decimal Gray, AlphaBeta AlphaBeta)
{
    /// <summary>The dose in 2 Gy fractions with the same effect: BED / (1 + 2 / alpha/beta).</summary>
    public EquivalentDose InTwoGrayFractions => new(Gray * AlphaBeta.Gray / (AlphaBeta.Gray + 2), AlphaBeta);

    /// <summary>The sum of two doses of the same ratio; no recovery over time is counted.</summary>
    /// <exception cref="InvalidOperationException">The ratios differ.</exception>
    public static BiologicallyEffectiveDose operator +(BiologicallyEffectiveDose left, BiologicallyEffectiveDose right) =>
        left.AlphaBeta == right.AlphaBeta
            ? left with { Gray = left.Gray + right.Gray }
            : throw new InvalidOperationException("biologically effective doses of different alpha/beta ratios cannot be added");
}

/// <summary>The dose in 2 Gy fractions with the same effect (EQD2).</summary>
/// <param name="Gray">The dose in Gy.</param>
/// <param name="AlphaBeta">The alpha/beta ratio in Gy.</param>
public readonly record struct EquivalentDose(decimal Gray, AlphaBeta AlphaBeta);

/// <summary>An alpha/beta ratio.</summary>
/// <param name="Gray">The ratio in Gy.</param>
public readonly record struct AlphaBeta(decimal Gray)
{
    /// <summary>Spinal cord: 2 Gy (§11.8.2, §11.8.4).</summary>
    public static AlphaBeta Cord => new(2);

    /// <summary>Lumbar cord: 4 Gy in the cited paper only ([435]); the guideline uses 2 throughout (ID11).</summary>
    public static AlphaBeta LumbarCord => new(4);

    /// <summary>Tumour: 10 Gy in published work on the same schedules; the guideline prints no value (ID7).</summary>
    public static AlphaBeta Tumour => new(10);

    /// <summary>The ratio as it is written, in Gy; else what is wrong: outside 0.5 to 30 none is plausible.</summary>
    public static AlphaBeta? Read(string written, out (Text Message, Text Fix)? fault)
    {
        fault = decimal.TryParse(written, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var given) && given is >= 0.5m and <= 30
            ? null
            : (
                new($"„{written}“ ist kein Alpha/Beta-Wert.", $"\"{written}\" is no alpha/beta ratio."),
                new("Eine Zahl von 0.5 bis 30 (Gy) mit Dezimalpunkt angeben.", "Give a number from 0.5 to 30 (Gy) with a decimal point."));
        return fault is null ? new AlphaBeta(given) : null;
    }
}

/// <summary>The linear-quadratic model, which §10.4.3.1, §11.8.2 and §11.8.4 use without printing it ([287]).</summary>
public static class LinearQuadratic
{
    /// <summary>n · d · (1 + d / (alpha/beta)).</summary>
    /// <param name="fractions">The number of fractions n.</param>
    /// <param name="perFraction">The dose of one fraction d.</param>
    /// <param name="alphaBeta">The alpha/beta ratio.</param>
    public static BiologicallyEffectiveDose BiologicallyEffectiveDose(int fractions, Dose perFraction, AlphaBeta alphaBeta) =>
        new(fractions * perFraction.Gray * (1 + (perFraction.Gray / alphaBeta.Gray)), alphaBeta);

    /// <summary>The physical dose in n equal fractions that has a given EQD2: the positive root of n · d · (d + a) = EQD2 · (2 + a).</summary>
    /// <param name="equivalent">The EQD2.</param>
    /// <param name="fractions">The number of fractions n.</param>
    public static Dose PhysicalDose(EquivalentDose equivalent, int fractions)
    {
        var a = equivalent.AlphaBeta.Gray;
        var perFraction = (SquareRoot((a * a) + (4 * equivalent.Gray * (2 + a) / fractions)) - a) / 2;
        return fractions * new Dose(perFraction);
    }

    /// <summary>The square root by Newton's method, in decimal arithmetic.</summary>
    private static decimal SquareRoot(decimal value)
    {
        var root = Math.Max(value, 1);
        for (var next = (root + (value / root)) / 2; next < root; next = (root + (value / root)) / 2)
        {
            root = next;
        }

        return root;
    }
}
