using Myelon.Core.Forms;
using Myelon.Core.Reasoning;
using NodaTime;

namespace Myelon.Core.Speech;

/// <summary>Writes a paper about a case in a language.</summary>
public static class PaperWriter
{
    private const int Questions = 5;

    /// <summary>The paper, written at a moment.</summary>
    public static WrittenPaper Write(Paper paper, CaseEvaluation evaluation, Instant now, Language language)
    {
        var lesions = evaluation.Case.Lesions.Count == 0
            ? ""
            : $" · {language.Say("Läsionen", "lesions")} {string.Join(", ", evaluation.Case.Lesions.Select(l => l.Name))}";
        return new WrittenPaper(
            paper.Id,
            language,
            paper.Title.In(language),
            paper.For.In(language),
            $"{evaluation.Case.Name} · {PaperEntries.Time(evaluation.Case.AsOf, language)}{(paper.IsForThePatient ? "" : lesions)}",
            paper.IsForThePatient ? [] : [.. Warnings(evaluation, now, language)],
            [.. paper.Blocks.Select(b => Block(b, evaluation, language)).Where(b => b.Lines.Count > 0)],
            [.. Foot(paper, evaluation, language)])
        {
            IsForThePatient = paper.IsForThePatient,
        };
    }

    private static WrittenBlock Block(PaperBlock block, CaseEvaluation evaluation, Language language) =>
        new(block.Title.In(language), [.. block.Items.SelectMany(i => Lines(i, evaluation, language))]);

    private static IEnumerable<string> Warnings(CaseEvaluation evaluation, Instant now, Language language)
    {
        if (AnswerWords.LiesBack(evaluation.Case, now, language) is { } back)
        {
            yield return back;
        }

        if (AnswerWords.NotConfirmed(evaluation.Case, language) is { } imported)
        {
            yield return imported;
        }

        foreach (var contradiction in AnswerWords.ContradictionLines(evaluation.Contradictions, evaluation.Case, language))
        {
            yield return contradiction;
        }
    }

    private static IEnumerable<string> Foot(Paper paper, CaseEvaluation evaluation, Language language)
    {
        var rules = evaluation.Rules;
        const int shown = 19;
        yield return paper.IsForThePatient
            ? $"{language.Say("Grundlage", "Based on")}: {AnswerWords.Edition(rules.Edition, language)}."
            : $"{AnswerWords.Edition(rules.Edition, language)}; "
                + $"§{string.Join(", ", paper.Sections)}. {language.Say("Regeln", "Rules")} {rules.Fingerprint[..shown]}.";
        if (paper.Blocks.SelectMany(b => b.Items).Any(i => i is HandItem) && !paper.IsForThePatient)
        {
            yield return language.Say(
                "Zeilen mit „von Hand“ füllt der Absender aus; sie gehen in keine Regel ein. „Nicht gefragt“ heißt: dazu ist nichts eingetragen.",
                "Lines marked \"by hand\" are filled in by the sender; they feed no rule. \"Not asked\" means: nothing is entered about it.");
        }

        if (paper.Blocks.SelectMany(b => b.Items).Any(i => i is ConferenceItem))
        {
            yield return language.Say(
                "Was die Konferenz gefragt wurde und beschloss, geht in keine Regel ein.",
                "What the board was asked and decided feeds no rule.");
        }

        yield return AnswerWords.NoDevice.In(language);
    }

    private static IEnumerable<WrittenLine> Lines(PaperItem item, CaseEvaluation evaluation, Language language) => item switch
    {
        FactItem fact => [PaperEntries.Line(fact.Fact, evaluation, language)],
        LackingItem lacking => [PaperEntries.Lacking(lacking, evaluation, language)],
        HandItem hand => [new(LineKind.ByHand, hand.Label.In(language), "")],
        ConferenceItem conference => [OfConference(conference, evaluation, language)],
        SentenceItem sentence => evaluation.Lesions.Any(l => l.Findings.Truth(sentence.When).IsYes) ? [Sentence(sentence.Says.In(language))] : [],
        RecommendationItem recommendation => [Verdict(evaluation, recommendation.Recommendation, language)],
        AdviserItem adviser => evaluation.Advice
            .Where(a => a.Adviser == adviser.Adviser)
            .Select(a => Sentence($"{a.Advice.Says.In(language)} (§{a.Advice.Section})")),
        ChecklistItem list => list.Checklist.Parts.SelectMany(p => p.Items.Select(i => new WrittenLine(LineKind.Tick, p.Title.In(language), i.In(language)))),
        ComputedItem computed => Computed(computed.Part, evaluation, language),
        _ => throw new ArgumentException($"no words for {item.GetType().Name}", nameof(item)),
    };

    private static WrittenLine OfConference(ConferenceItem item, CaseEvaluation evaluation, Language language)
    {
        var conference = evaluation.Case.Conference;
        var said = item.Part switch
        {
            ConferencePart.Question => conference?.Question,
            ConferencePart.Kind => conference?.Kind is { } kind ? Words.Capital(DecisionWords.Of(kind).In(language)) : null,
            ConferencePart.Decision => conference?.Decision,
            ConferencePart.Reasons => conference is null ? null : string.Join("; ", conference.Reasons.Select(r => $"{Named(r.Key)}: {r.Value}")),
            ConferencePart.NextStep => conference?.NextStep,
            _ => string.Join(
                ", ",
                ((string?[])[conference?.Responsible, conference?.Until is { } until ? Words.Date(until, language) : null]).OfType<string>()),
        };
        return string.IsNullOrWhiteSpace(said) ? new(LineKind.ByHand, item.Label.In(language), "") : new(LineKind.Entry, item.Label.In(language), said);

        string Named(string slug) => evaluation.Rules.Recommendations.FirstOrDefault(r => r.Slug == slug)?.ToString() ?? slug;
    }

    private static IEnumerable<WrittenLine> Computed(PaperPart part, CaseEvaluation evaluation, Language language) => part switch
    {
        PaperPart.Urgency => Urgency(evaluation, language),
        PaperPart.Pathway => ForEach(evaluation, l => l.Pathway.Select(p => p.Main is { } main
            ? $"{main.Situation.In(language)}{((main.Proposes ?? main.LeavesOpen) is { } says ? ": " + says.In(language) : "")} "
                + $"({main.Status.Word().In(language)})"
            : $"{p.Table.Title.In(language)} {language.Say("Noch offen.", "Still open.")}")),
        PaperPart.Scores => ForEach(evaluation, l => l.Scores.Where(ScoreResultWords.IsWorthALine).Select(s => ScoreResultWords.Line(s, language))),
        PaperPart.Courses => Courses(evaluation, language),
        PaperPart.Dose => ForEach(evaluation, l => l.Dose is not { Checks.Count: > 0 } dose ? [] :
        [
            .. DoseLimitWords.Sums(dose, language),
            .. dose.Checks.Where(c => c.Verdict != DoseVerdict.NotApplicable)
                .Select(c => DoseLimitWords.Headline(c, language) + (DoseLimitWords.Margin(c, language) is { } margin ? "; " + margin : "")),
        ]),
        PaperPart.DoseExceeded => DoseLimitWords.Exceeded(evaluation, language).Select(Sentence),
        PaperPart.Times => ForEach(evaluation, l => l.Clocks.Where(c => c.DueEarliest is not null || c.State == ClockState.Passed)
            .Select(c => $"{ClockWords.Title(c.Rule, language)}: {ClockWords.State(c, language)}"
                + (ClockWords.HasTimeLeft(c) ? ", " + ClockWords.Left(c, language) : ""))),
        PaperPart.Due => Due(evaluation, language),
        PaperPart.Contested => evaluation.Conflicts.Select(c => Sentence($"{string.Join(", ", c.Members)}: {c.Discrepancy.Says.In(language)}")),
        _ => evaluation.Missing.Take(Questions).Select(m => Sentence($"{m.Fact.Label.In(language)}?")),
    };

    private static IEnumerable<WrittenLine> Urgency(CaseEvaluation evaluation, Language language)
    {
        if (evaluation.Urgency is not { } urgency)
        {
            yield break;
        }

        yield return Sentence(Words.Capital(UrgencyWords.Headline(evaluation, language)) + ".");
        string?[] more =
        [
            UrgencyWords.Printed(evaluation, urgency, language),
            UrgencyWords.BelowHeadline(urgency, language),
            UrgencyWords.AtOnce(evaluation, language),
            UrgencyWords.ClockFrom(evaluation, urgency, language),
        ];
        foreach (var line in more.OfType<string>())
        {
            yield return Sentence(line);
        }
    }

    private static IEnumerable<WrittenLine> Courses(CaseEvaluation evaluation, Language language)
    {
        var courses = evaluation.Case.Courses;
        if (courses is not { Count: > 0 } || evaluation.Rules.Levels is not { } levels)
        {
            yield return new(
                LineKind.Entry,
                language.Say("Bestrahlungsserien", "Courses of radiotherapy"),
                courses is null ? language.Say("nicht gefragt", "not asked") : language.Say("gefragt: keine", "asked: none"));
            yield break;
        }

        foreach (var course in courses)
        {
            yield return new(LineKind.Entry, language.Say("Bestrahlungsserien", "Courses of radiotherapy"), PaperEntries.Course(course, levels, language));
        }
    }

    private static IEnumerable<WrittenLine> Due(CaseEvaluation evaluation, Language language)
    {
        var groups = new AnswerGroups(evaluation);
        return groups.Urgent.Concat(groups.Deviates).Concat(groups.Due)
            .Select(i => evaluation.Verdicts[i])
            .Select(v => Sentence($"{v.Recommendation} {v.Recommendation.Title.In(language)} ({AnswerWords.Grades(v.Recommendation, language)}, "
                + $"§{v.Recommendation.Section}): {v.Verdict.Word().In(language)}"));
    }

    private static WrittenLine Verdict(CaseEvaluation evaluation, Recommendation recommendation, Language language)
    {
        var verdict = evaluation.VerdictOf(evaluation.Rules.Recommendations.First(r => r.Slug == recommendation.Slug));
        return new(
            LineKind.Entry,
            $"{verdict.Recommendation.Title.In(language)} ({verdict.Recommendation}, §{recommendation.Section})",
            verdict.Verdict.Word().In(language));
    }

    /// <summary>What is said of each lesion; what is the same for several is said once, with their names.</summary>
    private static IEnumerable<WrittenLine> ForEach(CaseEvaluation evaluation, Func<LesionEvaluation, IEnumerable<string>> says) =>
        evaluation.Lesions.SelectMany(l => says(l).Select(s => (l.Name, Says: s))).GroupBy(s => s.Says)
            .Select(s => Sentence(evaluation.Lesions.Count > 1 ? $"{string.Join(", ", s.Select(l => l.Name).Distinct())}: {s.Key}" : s.Key));

    private static WrittenLine Sentence(string text) => new(LineKind.Sentence, "", text);
}
