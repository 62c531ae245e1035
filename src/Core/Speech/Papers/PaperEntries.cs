using Myelon.Core.Cases;
using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Core.Reasoning;
using NodaTime;

namespace Myelon.Core.Speech;

/// <summary>What is said of a fact on a paper: never a blank, and "no" only where somebody said so.</summary>
internal static class PaperEntries
{
    private static readonly Text NotAsked = new("nicht gefragt", "not asked");

    private static readonly Text Unknown = new("unbekannt", "unknown");

    /// <summary>The line of a fact. With several lesions a fact that differs between them names each.</summary>
    public static WrittenLine Line(Fact fact, CaseEvaluation evaluation, Language language)
    {
        var said = evaluation.Lesions.Select((l, i) => (l.Name, Says: Of(fact, l.Findings, WasAsked(fact, evaluation.Case, i), Reason(i), language))).ToList();
        var values = said.GroupBy(s => s.Says).ToList();
        var text = values.Count == 1 ? values[0].Key : string.Join("; ", values.Select(v => $"{string.Join(", ", v.Select(l => l.Name))}: {v.Key}"));
        return new WrittenLine(LineKind.Entry, fact.Label.In(language), text);

        Func<SetFact, int, string?> Reason(int lesion) => (set, value) => evaluation.Case.ReasonOf(lesion, set, value);
    }

    /// <summary>The members of a set that are not entered, in words; all of them where nobody was asked.</summary>
    public static WrittenLine Lacking(LackingItem item, CaseEvaluation evaluation, Language language)
    {
        var value = evaluation.Lesions[0].Findings[item.Fact];
        var lacking = AdviceWords.Lacking(item.Fact, value, language);
        var text = lacking.Length == 0
            ? language.Say("nichts", "nothing")
            : lacking + (value.IsMissing ? $" ({NotAsked.In(language)})" : "");
        return new WrittenLine(LineKind.Entry, item.Label.In(language), text);
    }

    /// <summary>Whether somebody asked and got no answer, for the patient or for the lesion.</summary>
    private static bool WasAsked(Fact fact, Case @case, int lesion) =>
        @case.Facts.AskedInVain.Contains(fact) || (lesion < @case.Lesions.Count && @case.Lesions[lesion].Facts.AskedInVain.Contains(fact));

    private static string Of(Fact fact, Findings findings, bool wasAsked, Func<SetFact, int, string?> reasonOf, Language language)
    {
        var (value, asOf) = (findings[fact], findings.AsOf);
        if (value.IsMissing)
        {
            return (fact.IsDerived || wasAsked ? Unknown : NotAsked).In(language);
        }

        if (!value.IsKnown)
        {
            return $"{Unknown.In(language)}, {language.Say("möglich", "possible")}: {Words.Value(fact, value, asOf, language)}";
        }

        var entered = findings.EnteredFor(fact);
        var follows = entered.IsMissing ? language.Say(" (folgt aus anderen Angaben)", " (follows from other entries)")
            : fact is BooleanFact && entered.IsKnown && entered.Truth != value.Truth
                ? $" ({language.Say("eingetragen", "entered")}: {Words.Value(fact, entered, asOf, language)})"
                : "";
        var said = fact is BooleanFact && value.Truth.IsNo && follows.Length == 0
            ? language.Say("gefragt: nein", "asked: no")
            : FactWords.Entered(fact, value, reasonOf, asOf, language);
        return said + follows;
    }

    /// <summary>An earlier course: levels, fractions and dose, technique, end.</summary>
    public static string Course(RadiotherapyCourse course, SetFact levels, Language language)
    {
        var at = string.Join(", ", levels.Values.Where((_, i) => (course.Levels >> i & 1) != 0).Select(v => v.Label.In(language)));
        var technique = course.Technique switch
        {
            CourseTechnique.Conventional => language.Say("konventionell", "conventional"),
            CourseTechnique.Sbrt => "SBRT",
            CourseTechnique.Iort => language.Say("intraoperativ", "intraoperative"),
            _ => language.Say("Technik nicht gefragt", "technique not asked"),
        };
        var end = course.EndDate is { } day ? language.Say("Ende ", "ended ") + Words.Date(day, language) : language.Say("Ende nicht gefragt", "end not asked");
        var sac = course.ThecalSacMaximum is { } dose ? $", {language.Say("Duralsack", "thecal sac")} {Words.Number(dose, language)} Gy" : "";
        return $"{at}: {course.Fractions.ToString(System.Globalization.CultureInfo.InvariantCulture)} "
            + $"× {Words.Number(course.DosePerFraction, language)} Gy, {technique}, {end}{sac}";
    }

    /// <summary>The time for which a case is judged.</summary>
    public static string Time(OffsetDateTime time, Language language) => $"{Words.Date(time.Date, language)} {time.Hour:00}:{time.Minute:00}";
}
