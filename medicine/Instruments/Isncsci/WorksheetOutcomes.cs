using System.Collections.Immutable;
using Myelon.Core;
using Myelon.Core.Cases;
using Myelon.Core.Logic.Walks;
using Myelon.Core.Speech;

namespace Myelon.Medicine.Instruments.Isncsci;

/// <summary>All results and sums of a classification, in the order in which they are told.</summary>
public static class WorksheetOutcomes
{
    /// <summary>The results, each with the walk that led to it.</summary>
    public static ImmutableArray<WorksheetResult> Results(Classification classification)
    {
        ArgumentNullException.ThrowIfNull(classification);
        return
        [
            Result("", "neurological_level_of_injury", new("Neurologisches Niveau", "Neurological level of injury"),
                classification.NeurologicalLevelOfInjury, Names.Of, Segments.Code),
            Result("", "completeness", new("Komplett oder inkomplett", "Complete or incomplete"),
                classification.Completeness, Names.Of, static value => value == Completeness.Complete ? "complete" : "incomplete"),
            Result("", "asia_impairment_scale", new("ASIA Impairment Scale", "ASIA Impairment Scale"),
                classification.ImpairmentScale, Names.Of, static grade => grade.ToString()),
            .. Segments.Sides.SelectMany(side => OfSide(classification.On(side))),
        ];
    }

    /// <summary>The sums.</summary>
    public static ImmutableArray<WorksheetTotal> Totals(Classification classification)
    {
        ArgumentNullException.ThrowIfNull(classification);
        return
        [
            .. Segments.Sides.Select(classification.On).SelectMany(static side => OfSide(WorksheetFields.Key(side.Side), side)),
            Sum("", "upper_extremity_motor", classification.UpperExtremity),
            Sum("", "lower_extremity_motor", classification.LowerExtremity),
            Sum("", "light_touch", classification.LightTouch),
            Sum("", "pin_prick", classification.PinPrick),
        ];
    }

    private static IEnumerable<WorksheetResult> OfSide(SideClassification side)
    {
        var (key, words) = (WorksheetFields.Key(side.Side), side.Side.Words());
        return
        [
            Result(key, "sensory_level", new($"Sensibles Niveau {words.De}", $"Sensory level {words.En}"), side.SensoryLevel, Names.Of, Segments.Code),
            Result(key, "motor_level", new($"Motorisches Niveau {words.De}", $"Motor level {words.En}"), side.MotorLevel, Names.Of, Segments.Code),
            Result(key, "sensory_zpp", new($"Sensible ZPP {words.De}", $"Sensory ZPP {words.En}"),
                side.SensoryZone, Names.Of, static zone => zone.Code),
            Result(key, "motor_zpp", new($"Motorische ZPP {words.De}", $"Motor ZPP {words.En}"), side.MotorZone, Names.Of, static zone => zone.Code),
        ];
    }

    private static IEnumerable<WorksheetTotal> OfSide(string key, SideClassification side) =>
    [
        Sum(key, "motor", side.Motor),
        Sum(key, "light_touch", side.LightTouch),
        Sum(key, "pin_prick", side.PinPrick),
        Sum(key, "upper_extremity_motor", side.UpperExtremity),
        Sum(key, "lower_extremity_motor", side.LowerExtremity),
    ];

    private static WorksheetResult Result<T>(string side, string key, Text subject, WalkResult<T> result, Func<T, Text> name, Func<T, string> code)
        where T : struct, IComparable => new(
            side, key, subject, [.. result.Values.Values.Select(code)], [.. result.Values.Values.Where(result.RestsOnNote).Select(code)],
            WalkWords.Of(result, name));

    private static WorksheetTotal Sum(string side, string key, Total total) => new(side, key, total.Lowest, total.Highest);
}
