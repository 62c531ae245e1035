namespace Myelon.Core.Speech;

/// <summary>Units as a reader says them: years, days and months are words, what stands on a report of the laboratory stays as it is printed.</summary>
public static class UnitWords
{
    /// <summary>The unit of a number; empty where there is none.</summary>
    public static string Of(string unit, Language language, decimal? number = null) => (unit, number == 1) switch
    {
        ("a", true) => language.Say("Jahr", "year"),
        ("a", _) => language.Say("Jahre", "years"),
        ("mo", true) => language.Say("Monat", "month"),
        ("mo", _) => language.Say("Monate", "months"),
        ("d", true) => language.Say("Tag", "day"),
        ("d", _) => language.Say("Tage", "days"),
        ("h", true) => language.Say("Stunde", "hour"),
        ("h", _) => language.Say("Stunden", "hours"),
        ("mg/d", _) => language.Say("mg am Tag", "mg a day"),
        _ => unit,
    };
}
