using System.Globalization;
using Myelon.Core.Cases;
using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Core.Reasoning;
using NodaTime;

namespace Myelon.Core.Speech;

/// <summary>The headings and sentences of an answer, wherever it is shown.</summary>
public static class AnswerWords
{
    /// <summary>Entries that contradict each other.</summary>
    public static Text Contradictions { get; } = new("Widersprüche in den Angaben", "Contradictions in the entries");

    /// <summary>Unusual combinations of entries.</summary>
    public static Text PleaseCheck { get; } = new("Bitte prüfen", "Please check");

    /// <summary>The urgency.</summary>
    public static Text HowFast { get; } = new("Wie schnell", "How fast");

    /// <summary>Recommendations with an immediate time word.</summary>
    public static Text Urgent { get; } = new("Dringlich", "Urgent");

    /// <summary>Recommendations that the plan contradicts.</summary>
    public static Text Deviates { get; } = new("Weicht von der Leitlinie ab", "Deviates from the guideline");

    /// <summary>Recommendations that are not yet done.</summary>
    public static Text Due { get; } = new("Fällig", "Due");

    /// <summary>Recommendations that concern the patient.</summary>
    public static Text Applies { get; } = new("Gilt", "Applies");

    /// <summary>Recommendations against which the text itself speaks.</summary>
    public static Text Contested { get; } = new("Umstritten: die Leitlinie widerspricht sich hier", "Contested: the guideline contradicts itself here");

    /// <summary>Recommendations that the source of an imported case can never answer.</summary>
    public static Text NotJudgeable { get; } = new("Aus dieser Quelle nicht beurteilbar", "Not judgeable from this source");

    /// <summary>Recommendations for which something is not known.</summary>
    public static Text Open { get; } = new("Offen", "Open");

    /// <summary>The questions that settle most.</summary>
    public static Text NextQuestions { get; } = new("Die nächsten Fragen", "The next questions");

    /// <summary>The pathway, with what it is.</summary>
    public static Text Pathway { get; } = new("Behandlungspfad (Rekonstruktion aus dem Text)", "Pathway (reconstructed from the text)");

    /// <summary>The dose of the cord.</summary>
    public static Text Dose { get; } = new("Dosis am Myelon", "Dose of the cord");

    /// <summary>Clocks and limits.</summary>
    public static Text TimesAndLimits { get; } = new("Fristen und Grenzen", "Times and limits");

    /// <summary>Where the text is silent or contradicts itself.</summary>
    public static Text Notes { get; } = new("Hinweise zum Text", "Notes on the text");

    /// <summary>What sections say without a grade.</summary>
    public static Text Advice { get; } = new("Aus den Abschnitten, ohne Empfehlungsgrad", "From the sections, without a grade");

    /// <summary>What the place in the pathway asks to do now, beside the hours.</summary>
    public static IReadOnlyList<string> ToDo(CaseEvaluation evaluation, Language language) =>
    [
        .. evaluation.Lesions.SelectMany(l => l.Pathway).SelectMany(p => p.Cells).Where(c => c is { IsCertain: true, Cell.IsAction: true })
            .Select(c => c.Cell).Distinct().Select(c => $"{c.Situation.In(language)}: {(c.Proposes ?? c.LeavesOpen!).In(language)}"),
    ];

    /// <summary>What is not known.</summary>
    public static Text Missing { get; } = new("Es fehlt", "Missing");

    /// <summary>Cells that are still possible.</summary>
    public static Text StillPossible { get; } = new("noch möglich", "still possible");

    /// <summary>The cells of a table that are still possible: a few in words, of many only how many.</summary>
    public static string Possible(TablePosition position, Language language)
    {
        const int few = 3;
        var possible = position.Possible.ToList();
        var count = possible.Count.ToString(CultureInfo.InvariantCulture);
        return possible.Count <= few
            ? string.Join("; ", possible.Select(c => c.Situation.In(language)))
            : language.Say($"{count} Situationen", $"{count} situations");
    }

    /// <summary>That the text contradicts itself on a recommendation.</summary>
    public static Text IsContested { get; } = new("umstritten", "contested");

    private static Text Settles { get; } = new("klärt", "settles");

    private static Text Helps { get; } = new("hilft bei", "helps with");

    private static Text Narrows { get; } = new("engt den Behandlungspfad ein", "narrows the pathway");

    private static Text StartsClock { get; } = new("für die Frist", "for the clock");

    /// <summary>What a verdict means.</summary>
    public static Text Means(Verdict verdict) => verdict switch
    {
        Verdict.Deviates => new("betrifft diesen Fall, und geplant oder getan ist etwas anderes", "concerns this case, and something else is planned or done"),
        Verdict.Due => new("betrifft diesen Fall und ist noch nicht getan", "concerns this case and is not yet done"),
        Verdict.Applies => new(
            "betrifft diesen Fall; ob es getan ist, wird hier nicht erfasst",
            "concerns this case; whether it was done is not recorded here"),
        Verdict.Open => new("eine Angabe fehlt, die darüber entscheidet", "an entry that decides it is missing"),
        Verdict.NotDone => new("wurde nicht getan und kann nicht mehr getan werden", "was not done and can no longer be done"),
        Verdict.Excepted => new("beträfe diesen Fall, aber der Text nennt eine Ausnahme", "would concern this case, but the text names an exception"),
        Verdict.Met => new("betrifft diesen Fall und ist getan oder geplant", "concerns this case and is done or planned"),
        _ => new("betrifft diesen Fall nicht", "does not concern this case"),
    };

    /// <summary>What the program is not, in the one wording of it.</summary>
    public static Text NotCertified { get; } = new(
        "Kein zertifiziertes Medizinprodukt und nicht als solches in Verkehr gebracht; wer es in Betrieb nimmt, steht dafür ein.",
        "Not a certified medical device and not placed on the market as one; who puts it into operation answers for it.");

    /// <summary>What is no substitute for a decision.</summary>
    public static Text NoDevice { get; } = new(
        $"{NotCertified.De} Prüfen und entscheiden müssen die behandelnden Fachleute.",
        $"{NotCertified.En} The treating specialists must check and decide.");

    /// <summary>The edition on which the rules rest.</summary>
    public static string Edition(Edition edition, Language language) =>
        $"{edition.Title.In(language)}, AWMF {edition.Register}, Version {edition.Version} ({edition.Year})";

    /// <summary>The grades of the sentences of a recommendation that have one, as they read beside its title.</summary>
    public static string Grades(Recommendation recommendation, Language language) =>
        string.Join("/", recommendation.Sentences.Where(s => s.Grade != Grade.Statement).Select(s => RecommendationWords.Grade(s, language)).Distinct());

    /// <summary>
    /// A contradiction between entries: what was entered, what stands against it and by which definition, and what is used until it is mended.
    /// </summary>
    public static string Contradiction(Contradiction contradiction, Case @case, Language language) =>
        ContradictionWords.Sentence(contradiction, @case.AsOf, language);

    /// <summary>
    /// All contradictions of a case, each told once with the lesions that it concerns; no lesions are named where there is only one.
    /// </summary>
    public static IEnumerable<(string Says, IReadOnlyList<string> Lesions)> EachContradiction(
        IReadOnlyList<Contradiction> contradictions, Case @case, Language language) => contradictions
        .GroupBy(c => Contradiction(c, @case, language), StringComparer.Ordinal)
        .Select(same => (
            same.Key,
            @case.Lesions.Count < 2 || same.Any(c => c.Lesions.Count == 0)
                ? (IReadOnlyList<string>)[]
                : [.. same.SelectMany(c => c.Lesions).Distinct().Order().Select(l => @case.Lesions[l].Name)]));

    /// <summary>The same as sentences, the lesions behind each.</summary>
    public static IEnumerable<string> ContradictionLines(IReadOnlyList<Contradiction> contradictions, Case @case, Language language) =>
        EachContradiction(contradictions, @case, language)
            .Select(c => c.Lesions.Count == 0 ? c.Says : $"{c.Says} [{string.Join(", ", c.Lesions.Select(PlainText.Of))}]");

    /// <summary>An unusual combination, with the values that it names.</summary>
    public static string Check(PleaseCheck check, Case @case, Language language) => check.Values.Count == 0
        ? check.Unusual.Says.In(language)
        : string.Format(CultureInfo.InvariantCulture, check.Unusual.Says.In(language), Values(check, @case, language));

    private static object[] Values(PleaseCheck check, Case @case, Language language) =>
        [.. check.Values.Select(v => Words.Value(v.Fact, v.Value, @case.AsOf, language))];

    /// <summary>
    /// That a case is judged for a time that lies more than a quarter of an hour back, so that nothing in its answer is of now; else null.
    /// </summary>
    public static string? LiesBack(Case @case, Instant now, Language language)
    {
        if (now - @case.AsOf.ToInstant() <= Duration.FromMinutes(15))
        {
            return null;
        }

        var time = Words.Moment(Value.OfMoment(@case.AsOf.ToInstant()), @case.AsOf, language);
        return language.Say(
            $"Beurteilt für einen Zeitpunkt, der zurückliegt ({time}): alle Zeiten sind bis dahin gezählt, nicht bis jetzt.",
            $"Judged for a time that lies back ({time}): all times are counted up to then, not to now.");
    }

    /// <summary>How many facts were imported and confirmed by nobody, and of when the oldest is; null where there is none.</summary>
    public static string? NotConfirmed(Case @case, Language language)
    {
        var open = @case.Provenance.Where(p => !p.Confirmed).ToList();
        if (open.Count == 0)
        {
            return null;
        }

        var count = open.Count.ToString(CultureInfo.InvariantCulture);
        var oldest = open.Select(p => p.Date).OfType<LocalDate>().Order().Select(d => Words.Date(d, language)).FirstOrDefault();
        return language.Say(
            $"{count} Merkmale importiert, nicht bestätigt" + (oldest is null ? "." : $"; das älteste vom {oldest}."),
            $"{count} facts imported, not confirmed" + (oldest is null ? "." : $"; the oldest of {oldest}."));
    }

    /// <summary>What the answer to a question does: it settles recommendations or helps with them, narrows the pathway, sets a clock going.</summary>
    public static string Does(Question question, Language language) =>
        Does(question.Settles, question.Recommendations, question.Tables, question.Times, language);

    /// <summary>The same for a missing fact.</summary>
    public static string Does(MissingFact missing, Language language) => Does(missing.Settles, missing.Touches, missing.Tables, missing.Times, language);

    private static string Does(
        IReadOnlyCollection<Recommendation> settles,
        IReadOnlyCollection<Recommendation> touches,
        IReadOnlyCollection<PathwayTable> tables,
        IReadOnlyCollection<TimingRule> times,
        Language language)
    {
        string[] parts =
        [
            settles.Count > 0
                ? $"{Settles.In(language)} {string.Join(" ", settles)}"
                : touches.Count > 0 ? $"{Helps.In(language)} {string.Join(" ", touches)}" : "",
            times.Count > 0 ? $"{StartsClock.In(language)}: {string.Join(", ", times.Select(t => t.Title.In(language)))}" : "",
            settles.Count == 0 && tables.Count > 0 ? $"{Narrows.In(language)}: {string.Join(", ", tables.Select(t => t.Title.In(language)))}" : "",
        ];
        return string.Join("; ", parts.Where(p => p.Length > 0));
    }
}
