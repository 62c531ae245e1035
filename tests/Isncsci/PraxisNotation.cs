using Myelon.Core.Logic.Walks;
using Myelon.Medicine.Instruments.Isncsci;

namespace Myelon.Tests.Isncsci;

/// <summary>
/// Converts results into the notation of the reference: sets joined by commas, "ND" for a total that cannot be
/// determined, an asterisk after a value that rests on a note.
/// </summary>
internal static class PraxisNotation
{
    /// <summary>Every field of the reference by its name, with asterisks.</summary>
    public static Dictionary<string, string> Of(Classification result) => new()
    {
        ["rightSensory"] = Set(result.Right.SensoryLevel, static level => level.Code()),
        ["leftSensory"] = Set(result.Left.SensoryLevel, static level => level.Code()),
        ["rightMotor"] = Set(result.Right.MotorLevel, static level => level.Code()),
        ["leftMotor"] = Set(result.Left.MotorLevel, static level => level.Code()),
        ["neurologicalLevelOfInjury"] = Set(result.NeurologicalLevelOfInjury, static level => level.Code()),
        ["injuryComplete"] = Set(result.Completeness, static value => value == Completeness.Complete ? "C" : "I"),
        ["asiaImpairmentScale"] = Set(result.ImpairmentScale, static grade => grade.ToString()),
        ["rightSensoryZpp"] = Set(result.Right.SensoryZone, static zone => zone.Code),
        ["leftSensoryZpp"] = Set(result.Left.SensoryZone, static zone => zone.Code),
        ["rightMotorZpp"] = Set(result.Right.MotorZone, static zone => zone.Code),
        ["leftMotorZpp"] = Set(result.Left.MotorZone, static zone => zone.Code),
        ["rightUpperMotorTotal"] = Sum(result.Right.UpperExtremity),
        ["leftUpperMotorTotal"] = Sum(result.Left.UpperExtremity),
        ["rightLowerMotorTotal"] = Sum(result.Right.LowerExtremity),
        ["leftLowerMotorTotal"] = Sum(result.Left.LowerExtremity),
        ["rightMotorTotal"] = Sum(result.Right.Motor),
        ["leftMotorTotal"] = Sum(result.Left.Motor),
        ["rightTouchTotal"] = Sum(result.Right.LightTouch),
        ["leftTouchTotal"] = Sum(result.Left.LightTouch),
        ["rightPrickTotal"] = Sum(result.Right.PinPrick),
        ["leftPrickTotal"] = Sum(result.Left.PinPrick),
        ["upperMotorTotal"] = Sum(result.UpperExtremity),
        ["lowerMotorTotal"] = Sum(result.LowerExtremity),
        ["touchTotal"] = Sum(result.LightTouch),
        ["prickTotal"] = Sum(result.PinPrick),
    };

    /// <summary>The values of a field without its asterisks.</summary>
    public static string Values(string field) => field.Replace("*", "", StringComparison.Ordinal);

    private static string Set<T>(WalkResult<T> result, Func<T, string> code)
        where T : struct, IComparable =>
        string.Join(',', result.Values.Values.Select(value => code(value) + (result.RestsOnNote(value) ? "*" : "")));

    private static string Sum(Total total) => total.Value is { } sum ? $"{sum}" : "ND";
}
