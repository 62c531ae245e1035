namespace Myelon.Core.Speech;

/// <summary>Units as a reader says them: years, days and months are words, what stands on a report of the laboratory stays as it is printed.</summary>
public static class UnitWords
{
    /// <summary>The unit of a number; empty where there is none.</summary>
    public static string Of(string unit, Language language, decimal? number = null) => (unit, number == 1, language) switch
    {
        ("a", true, Language.German) => "Jahr",
        ("a", false, Language.German) => "Jahre",
        ("a", true, _) => "year",
        ("a", false, _) => "years",
        ("mo", true, Language.German) => "Monat",
        ("mo", false, Language.German) => "Monate",
        ("mo", true, _) => "month",
        ("mo", false, _) => "months",
        ("d", true, Language.German) => "Tag",
        ("d", false, Language.German) => "Tage",
        ("d", true, _) => "day",
        ("d", false, _) => "days",
        ("h", true, Language.German) => "Stunde",
        ("h", false, Language.German) => "Stunden",
        ("h", true, _) => "hour",
        ("h", false, _) => "hours",
        ("mg/d", _, Language.German) => "mg am Tag",
        ("mg/d", _, _) => "mg a day",
        _ => unit,
    };
}
