using System.Text.Json.Nodes;
using Myelon.Core;
using Myelon.Core.Cases;
using Myelon.Core.Logic;
using Myelon.Core.Reasoning;
using Myelon.Core.Speech;
using Myelon.Formats.Worksheets;
using Myelon.Store;

namespace Myelon.Desk.Cases;

/// <summary>What differs between two versions of a case, in words.</summary>
public static class VersionChanges
{
    /// <summary>One line for each difference.</summary>
    /// <param name="before">The earlier version.</param>
    /// <param name="after">The later version.</param>
    /// <param name="guideline">The guideline, with the facts in their order.</param>
    /// <param name="language">The language.</param>
    public static List<string> Of(DeskCase before, DeskCase after, Guideline guideline, Language language)
    {
        var vocabulary = guideline.Rules.Vocabulary;
        var (old, now) = (before.Stored.Content, after.Stored.Content);
        var lines = new List<string>();
        if (old.Pseudonym != now.Pseudonym)
        {
            lines.Add($"{new Text("Pseudonym", "Pseudonym").In(language)}: {old.Pseudonym} → {now.Pseudonym}");
        }

        if (old.Status != now.Status)
        {
            lines.Add($"Status: {CaseWords.Of(old.Status).In(language)} → {CaseWords.Of(now.Status).In(language)}");
        }

        if (old.Status >= CaseStatus.Signed && now.Status < CaseStatus.Signed)
        {
            lines.Add(new Text("Unterschrift zurückgenommen (Nachtrag)", "signature taken back (amendment)").In(language));
        }

        if (old.BoardDate != now.BoardDate)
        {
            lines.Add(new Text("Konferenztag: ", "Conference day: ").In(language) + (now.BoardDate is { } date ? Words.Date(date, language) : "–"));
        }

        if (before.Reading.Case is { } from && after.Reading.Case is { } to)
        {
            lines.AddRange(Facts(null, from.Facts, to.Facts, to, vocabulary, language));
            foreach (var name in from.Lesions.Select(l => l.Name).Union(to.Lesions.Select(l => l.Name)))
            {
                var (was, isNow) = (from.Lesions.FirstOrDefault(l => l.Name == name), to.Lesions.FirstOrDefault(l => l.Name == name));
                lines.AddRange((was, isNow) switch
                {
                    (null, _) => [new Text("Läsion hinzugefügt: ", "lesion added: ").In(language) + name],
                    (_, null) => [new Text("Läsion entfernt: ", "lesion removed: ").In(language) + name],
                    _ => Facts(name, was.Facts, isNow.Facts, to, vocabulary, language),
                });
            }

            lines.AddRange(Courses(from.Courses, to.Courses, guideline.Key, language));
            lines.AddRange(Items(from, to, guideline.Rules, language));
            if (!SameSheet(from.Worksheet, to.Worksheet))
            {
                lines.Add(new Text("Arbeitsblatt der neurologischen Untersuchung: ", "worksheet of the neurological examination: ").In(language)
                    + (from.Worksheet, to.Worksheet) switch
                    {
                        (null, _) => new Text("hinzugefügt", "added").In(language),
                        (_, null) => new Text("entfernt", "removed").In(language),
                        _ => new Text("geändert", "changed").In(language),
                    });
            }

            lines.AddRange(Conferences(from.Conference ?? new(), to.Conference ?? new(), guideline.Rules, language));
            var confirmed = to.Provenance.Count(p => p.Confirmed) - from.Provenance.Count(p => p.Confirmed);
            if (confirmed > 0)
            {
                lines.Add(new Text($"importierte Angaben bestätigt: {confirmed}", $"imported entries confirmed: {confirmed}").In(language));
            }

            if (before.Stored.Seal is null && after.Stored.Seal is null && (before.IsLive != after.IsLive || (!after.IsLive && from.AsOf != to.AsOf)))
            {
                lines.Add(new Text("Zeitpunkt der Beurteilung", "Time of judgement").In(language));
            }
        }

        return lines.Count > 0 ? lines : [new Text("anderes in der Datei", "something else in the file").In(language)];
    }

    private static IEnumerable<string> Courses(
        IReadOnlyList<RadiotherapyCourse>? before, IReadOnlyList<RadiotherapyCourse>? after, KeyFacts key, Language language)
    {
        if (CourseMatch.Statement(before) != CourseMatch.Statement(after))
        {
            yield return new Text("Frühere Bestrahlungen: ", "Earlier courses of radiotherapy: ").In(language) + CourseMatch.Statement(after).In(language);
        }

        foreach (var (old, isNow) in CourseMatch.Of(before ?? [], after ?? []).Where(m => m.Before != m.After))
        {
            yield return (old, isNow) switch
            {
                (null, { } added) => new Text("Serie hinzugefügt: ", "course added: ").In(language) + CaseWords.Course(added, key, language),
                ({ } removed, null) => new Text("Serie entfernt: ", "course removed: ").In(language) + CaseWords.Course(removed, key, language),
                _ => $"{new Text("Serie", "course").In(language)}: {CaseWords.Course(old!, key, language)} → {CaseWords.Course(isNow!, key, language)}",
            };
        }
    }

    private static IEnumerable<string> Items(Case before, Case after, RuleSet rules, Language language) =>
        from score in rules.Scores
        let old = before.ScoreItems.GetValueOrDefault(score.Code)
        let isNow = after.ScoreItems.GetValueOrDefault(score.Code)
        from item in (old?.Keys ?? []).Union(isNow?.Keys ?? [], StringComparer.Ordinal)
        let was = old?.GetValueOrDefault(item)
        let becomes = isNow?.GetValueOrDefault(item)
        where was != becomes
        select $"{score.Name.In(language)}, {ScoreItemWords.Label(score, item).In(language)}: "
            + $"{ScoreItemWords.Value(score, item, was, language)} → {ScoreItemWords.Value(score, item, becomes, language)}";

    private static bool SameSheet(WorksheetForm? one, WorksheetForm? other) =>
        (one is null && other is null) || (one is not null && other is not null && JsonNode.DeepEquals(WorksheetWriter.Of(one), WorksheetWriter.Of(other)));

    private static IEnumerable<string> Conferences(Conference before, Conference after, RuleSet rules, Language language)
    {
        foreach (var (label, was, isNow) in ConferenceWords.Of(before, rules, language)
            .Zip(ConferenceWords.Of(after, rules, language), (b, a) => (b.Label, b.Says, a.Says)).Where(p => p.Item2 != p.Item3))
        {
            yield return $"{label}: {was ?? "–"} → {isNow ?? "–"}";
        }
    }

    private static List<string> Facts(string? lesion, Entries before, Entries after, Case @case, Vocabulary vocabulary, Language language) =>
    [
        .. vocabulary.Facts
            .Select(f => (Fact: f, Was: Said(f, before, @case, language), IsNow: Said(f, after, @case, language)))
            .Where(f => before[f.Fact] != after[f.Fact] || (f.Fact is SetFact { TakesReasons: true } && f.Was != f.IsNow))
            .Select(f => $"{(lesion is null ? "" : lesion + ": ")}{f.Fact.Label.In(language)}: {f.Was} → {f.IsNow}"),
    ];

    private static string Said(Fact fact, Entries entries, Case @case, Language language) =>
        FactWords.Entered(fact, entries[fact], entries.ReasonOf, @case.AsOf, language);
}
