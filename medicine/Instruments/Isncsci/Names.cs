using Myelon.Core.Logic.Walks;
using System.Collections.Immutable;
using Myelon.Core;
using Myelon.Core.Logic;

namespace Myelon.Medicine.Instruments.Isncsci;

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

    /// <summary>A set: its values, runs of neighbouring levels as a range, an asterisk after those that rest on a note.</summary>
    public static Text Of<T>(WalkResult<T> result, Func<T, Text> name)
        where T : struct, IComparable
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(name);
        var runs = Runs(result);
        return new(In(Language.German), In(Language.English));

        string In(Language language) => string.Join(", ", runs.Select(run => Written(result, run, value => name(value).In(language))));
    }

    private static string Written<T>(WalkResult<T> result, ImmutableArray<T> run, Func<T, string> name)
        where T : struct, IComparable
    {
        var asterisk = result.RestsOnNote(run[0]) ? "*" : "";
        return run.Length > 2
            ? $"{name(run[0])}–{name(run[^1])}{asterisk}"
            : string.Join(", ", run.Select(value => name(value) + asterisk));
    }

    /// <summary>The values in runs of neighbouring segments that share the asterisk.</summary>
    private static List<ImmutableArray<T>> Runs<T>(WalkResult<T> result)
        where T : struct, IComparable
    {
        var runs = new List<ImmutableArray<T>>();
        foreach (var value in result.Values.Values)
        {
            var continues = runs.Count > 0 && Segment(value) is { } segment && Segment(runs[^1][^1]) is { } before &&
                segment == before + 1 && result.RestsOnNote(value) == result.RestsOnNote(runs[^1][^1]);
            if (continues)
            {
                runs[^1] = runs[^1].Add(value);
            }
            else
            {
                runs.Add([value]);
            }
        }

        return runs;
    }

    private static int? Segment<T>(T value) => value switch
    {
        NeurologicalLevel level when level != NeurologicalLevel.Intact => (int)level,
        Zone { Level: { } level } => (int)level,
        _ => null,
    };
}
