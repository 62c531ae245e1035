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
        var said = evaluation.Lesions.Select(l => (l.Name, Says: Of(fact, l.Findings, language))).ToList();
        var text = said.Select(s => s.Says).Distinct().Count() == 1 ? said[0].Says : string.Join("; ", said.Select(s => $"{s.Name}: {s.Says}"));
        return new WrittenLine(LineKind.Entry, fact.Label.In(language), text);
    }

    /// <summary>The members of a set that are not entered, in words; all of them where nobody was asked.</summary>
    public static WrittenLine Lacking(LackingItem item, CaseEvaluation evaluation, Language language)
    {
        var value = evaluation.Lesions[0].Findings[item.Fact];
        var held = value.IsMissing ? 0 : value.Set;
        var lacking = item.Fact.Values.Where((_, i) => (held >> i & 1) == 0).Select(v => v.Label.In(language)).ToList();
        var text = lacking.Count == 0
            ? language == Language.German ? "nichts" : "nothing"
            : string.Join(", ", lacking) + (value.IsMissing ? $" ({NotAsked.In(language)})" : "");
        return new WrittenLine(LineKind.Entry, item.Label.In(language), text);
    }

    private static string Of(Fact fact, Findings findings, Language language)
    {
        var (value, asOf) = (findings[fact], findings.AsOf);
        if (value.IsMissing)
        {
            return (fact.IsDerived ? Unknown : NotAsked).In(language);
        }

        if (!value.IsKnown)
        {
            return $"{Unknown.In(language)}, {(language == Language.German ? "möglich" : "possible")}: {Words.Value(fact, value, asOf, language)}";
        }

        var follows = findings.EnteredFor(fact).IsMissing ? language == Language.German ? " (folgt aus anderen Angaben)" : " (follows from other entries)" : "";
        var said = fact is BooleanFact && value.Truth.IsNo && follows.Length == 0
            ? language == Language.German ? "gefragt: nein" : "asked: no"
            : Words.Value(fact, value, asOf, language);
        return said + follows;
    }

    /// <summary>An earlier course: levels, fractions and dose, technique, end.</summary>
    public static string Course(RadiotherapyCourse course, SetFact levels, Language language)
    {
        var german = language == Language.German;
        var at = string.Join(", ", levels.Values.Where((_, i) => (course.Levels >> i & 1) != 0).Select(v => v.Label.In(language)));
        var technique = course.Technique switch
        {
            CourseTechnique.Conventional => german ? "konventionell" : "conventional",
            CourseTechnique.Sbrt => "SBRT",
            CourseTechnique.Iort => german ? "intraoperativ" : "intraoperative",
            _ => german ? "Technik nicht gefragt" : "technique not asked",
        };
        var end = course.EndDate is { } day ? (german ? "Ende " : "ended ") + Words.Date(day, language) : german ? "Ende nicht gefragt" : "end not asked";
        var sac = course.ThecalSacMaximum is { } dose ? $", {(german ? "Duralsack" : "thecal sac")} {Words.Number(dose, language)} Gy" : "";
        return $"{at}: {course.Fractions.ToString(System.Globalization.CultureInfo.InvariantCulture)} "
            + $"× {Words.Number(course.DosePerFraction, language)} Gy, {technique}, {end}{sac}";
    }

    /// <summary>The time for which a case is judged.</summary>
    public static string Time(OffsetDateTime time, Language language) => $"{Words.Date(time.Date, language)} {time.Hour:00}:{time.Minute:00}";
}
