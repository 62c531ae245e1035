using Myelon.Core;

namespace Myelon.Guideline.Isncsci;

/// <summary>The values of the classification in words.</summary>
public static class Names
{
    /// <summary>A level: its code, or "intact".</summary>
    public static Text Of(NeurologicalLevel level) => level == NeurologicalLevel.Intact
        ? new("INT (intakt)", "INT (intact)")
        : new(level.Written(), level.Written());

    /// <summary>A zone: its level, or "not applicable".</summary>
    public static Text Of(Zone zone) => zone.Level is { } level
        ? Of(level)
        : new("NA (nicht anwendbar)", "NA (not applicable)");

    /// <summary>Complete or incomplete.</summary>
    public static Text Of(Completeness completeness) => completeness == Completeness.Complete
        ? new("komplett", "complete")
        : new("inkomplett", "incomplete");

    /// <summary>The grade of the ASIA Impairment Scale.</summary>
    public static Text Of(ImpairmentGrade grade) => new(grade.ToString(), grade.ToString());

    /// <summary>A set: its values, an asterisk after those that rest on a note.</summary>
    public static Text Of<T>(Result<T> result, Func<T, Text> name)
        where T : struct, IComparable
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(name);
        return new(In(Language.German), In(Language.English));

        string In(Language language) => string.Join(", ", result.Values.Values.Select(value =>
            name(value).In(language) + (result.RestsOnNote(value) ? "*" : "")));
    }

    /// <summary>An answer to a question of a walk.</summary>
    public static Text Of(Truth answer) => answer.IsYes ? new("ja", "yes")
        : answer.IsNo ? new("nein", "no")
        : new("offen", "open");
}
