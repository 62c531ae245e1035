using Myelon.Store;
using Myelon.Core;
using Myelon.Core.Cases;
using Myelon.Core.Logic;
using Myelon.Core.Reasoning;
using Myelon.Core.Speech;
using NodaTime;

namespace Myelon.Desk.Cases;

/// <summary>How things of a case are called.</summary>
public static class CaseWords
{
    /// <summary>The status in words.</summary>
    public static Text Of(CaseStatus status) => status switch
    {
        CaseStatus.Registered => new("angemeldet", "registered"),
        CaseStatus.Ready => new("bereit", "ready"),
        CaseStatus.Discussed => new("besprochen", "discussed"),
        CaseStatus.Signed => new("unterschrieben", "signed"),
        _ => new("nachverfolgt", "followed up"),
    };

    /// <summary>The levels of all lesions, or that they are not stated.</summary>
    /// <param name="case">The case.</param>
    /// <param name="levels">The fact that says them.</param>
    /// <param name="language">The language.</param>
    public static string Levels(Case @case, SetFact levels, Language language) => Levels(@case, levels) is not 0 and var all
        ? Words.Value(levels, Value.OfSet(all), @case.AsOf, language)
        : new Text("Höhe nicht angegeben", "level not stated").In(language);

    /// <summary>The levels of all lesions, as bits; none where they are not stated.</summary>
    public static ulong Levels(Case @case, SetFact levels)
    {
        var entries = @case.Lesions.Count == 0
            ? [@case.Facts[levels]]
            : @case.Lesions.Select(l => l.Facts[levels] is { IsKnown: true } own ? own : @case.Facts[levels]).ToList();
        return entries.Where(v => v.IsKnown).Aggregate(0UL, (sum, v) => sum | v.Set);
    }

    /// <summary>An earlier course of radiotherapy in a line: "10 × 3 Gy, Th5, Th6, Ende 15.01.2026, konventionell".</summary>
    /// <param name="course">The course.</param>
    /// <param name="key">The facts whose values it names.</param>
    /// <param name="language">The language.</param>
    public static string Course(RadiotherapyCourse course, KeyFacts key, Language language)
    {
        string?[] parts =
        [
            $"{Words.Number(course.Fractions, language)}\u00A0×\u00A0{Words.Number(course.DosePerFraction, language)}\u00A0Gy",
            Words.Value(key.Levels, Value.OfSet(course.Levels), default, language),
            course.EndDate is { } end ? language.Say("Ende ", "end ") + Words.Date(end, language) : null,
            course.Technique is { } technique ? key.Technique.Values.First(v => v.Code == technique.Code()).Label.In(language) : null,
            course.ThecalSacMaximum is { } maximum
                ? language.Say("Maximum am Duralsack ", "maximum at the thecal sac ") + $"{Words.Number(maximum, language)}\u00A0Gy"
                : null,
            course.Series is { } series ? language.Say("Serie ", "series ") + series : null,
        ];
        return string.Join(", ", parts.OfType<string>());
    }
}
