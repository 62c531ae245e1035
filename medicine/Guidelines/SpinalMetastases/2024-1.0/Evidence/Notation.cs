using Myelon.Core;
using Myelon.Core.Forms;
using Myelon.Core.Logic;

namespace Myelon.Medicine.SpinalMetastases.Evidence;

/// <summary>Short words in which the tables of evidence are written: figures, arms, outcomes, comparisons.</summary>
internal static class Notation
{
    public static Figure Percent(decimal value) => new(NumberRange.Point(value), FigureUnit.Percent);

    public static Figure Percent(decimal low, decimal high) => new(new(low, high), FigureUnit.Percent);

    public static Figure Count(decimal value) => new(NumberRange.Point(value), FigureUnit.Count);

    public static Figure Points(decimal value) => new(NumberRange.Point(value), FigureUnit.Points);

    public static Figure Days(decimal value) => new(NumberRange.Point(value), FigureUnit.Days);

    public static Figure Weeks(decimal value) => new(NumberRange.Point(value), FigureUnit.Weeks);

    public static Figure Months(decimal value) => new(NumberRange.Point(value), FigureUnit.Months);

    public static Figure Years(decimal value) => new(NumberRange.Point(value), FigureUnit.Years);

    public static Figure Gray(decimal value) => new(NumberRange.Point(value), FigureUnit.Gray);

    public static Figure BiologicalGray(decimal value) => new(NumberRange.Point(value), FigureUnit.BiologicalGray);

    public static Figure BiologicalGray(decimal low, decimal high) => new(new(low, high), FigureUnit.BiologicalGray);

    public static Figure Ratio(decimal value) => new(NumberRange.Point(value), FigureUnit.Ratio);

    /// <summary>One figure of an arm.</summary>
    public static ArmValue In(Arm arm, Figure printed) => new(printed, arm);

    /// <summary>One figure of a schedule.</summary>
    public static ArmValue In(string regimen, Figure printed) => new(printed, Arm.Of(regimen));

    /// <summary>One figure of a subgroup, a study or a kind of case.</summary>
    public static ArmValue In(string de, string en, Figure printed) => new(printed, new Arm(new(de, en)));

    /// <summary>An outcome with one figure.</summary>
    public static Outcome One(Text measure, Figure printed) => new(measure, [new(printed)]);

    /// <summary>An outcome with a figure for each arm.</summary>
    public static Outcome Each(Text measure, params ArmValue[] values) => new(measure, values);

    /// <summary>The same with its horizon.</summary>
    public static Outcome At(this Outcome outcome, Figure horizon) => outcome with { Horizon = horizon };

    /// <summary>The figure with the range printed beside it.</summary>
    public static ArmValue Ranging(this ArmValue value, decimal low, decimal high) => value with { Spread = new NumberRange(low, high) };

    /// <summary>The figure with its 95 % confidence interval.</summary>
    public static ArmValue Confident(this ArmValue value, decimal low, decimal high) =>
        value with { Spread = new NumberRange(low, high), SpreadIsConfidence = true };

    /// <summary>The figure with what the paper says instead.</summary>
    public static ArmValue But(this ArmValue value, Figure source) => value with { Source = source };

    public static PValue Is(decimal value) => new(Comparison.Equal, value);

    public static PValue Below(decimal value) => new(Comparison.Below, value);

    public static PValue Above(decimal value) => new(Comparison.Above, value);

    public static OddsRatio Odds(decimal value, decimal low, decimal high) => new(value, new NumberRange(low, high));

    public static Figure About(this Figure figure) => figure with { Bound = Bound.About };

    public static Figure Under(this Figure figure) => figure with { Bound = Bound.Below };

    public static Figure UpTo(this Figure figure) => figure with { Bound = Bound.UpTo };

    public static Figure Over(this Figure figure) => figure with { Bound = Bound.Above };

    public static Figure AtLeast(this Figure figure) => figure with { Bound = Bound.AtLeast };

    public static IReadOnlyList<Regimen> Regimens(params string[] codes) => [.. codes.Select(Regimen.Of)];
}

/// <summary>Outcomes and arms that many studies share.</summary>
internal static class Terms
{
    public static Text Response { get; } = new("Schmerzansprechen", "pain response");

    public static Text PainFree { get; } = new("schmerzfrei", "pain-free");

    public static Text CompleteResponse { get; } = new("vollständige Schmerzlinderung", "complete pain relief");

    public static Text Relief { get; } = new("Schmerzlinderung", "pain relief");

    public static Text LocalControl { get; } = new("lokale Kontrolle", "local control");

    public static Text LocalRecurrence { get; } = new("Lokalrezidiv", "local recurrence");

    public static Text Fracture { get; } = new("Wirbelkörperfraktur", "vertebral fracture");

    public static Text PathologicalFracture { get; } = new("pathologische Fraktur", "pathological fracture");

    public static Text Myelopathy { get; } = new("radiogene Myelopathie", "radiation myelopathy");

    public static Text Walking { get; } = new("gehfähig nach Bestrahlung", "walking after radiotherapy");

    public static Text MotorGain { get; } = new("motorische Funktion gebessert", "motor function improved");

    public static Text MotorStable { get; } = new("weiterer Verlust verhindert", "further loss prevented");

    public static Text MotorResponse { get; } = new("Ansprechen (Motorik)", "response (motor function)");

    public static Text ProgressionFree { get; } = new("lokal progressionsfrei", "local progression-free survival");

    public static Text OverallSurvival { get; } = new("Gesamtüberleben", "overall survival");

    public static Text MedianSurvival { get; } = new("medianes Überleben", "median survival");

    public static Text PainFlare { get; } = new("Pain Flare", "pain flare");

    public static Arm SingleFraction { get; } = new(new("einzeitig", "single fraction"));

    public static Arm Fractionated { get; } = new(new("fraktioniert", "fractionated"));

    public static Arm SingleSbrt { get; } = new(new("SBRT einzeitig", "SBRT single fraction"));

    public static Arm FractionatedSbrt { get; } = new(new("SBRT fraktioniert", "SBRT fractionated"));

    public static Arm Sbrt { get; } = new(new("SBRT", "SBRT"));

    public static Arm Conventional { get; } = new(new("konventionell", "conventional"));
}
