using Myelon.Core;
using Myelon.Core.Cases;
using Myelon.Core.Logic;
using Myelon.Core.Speech;

namespace Myelon.Desk.Cases;

/// <summary>What differs between two versions of a case, in words.</summary>
public static class VersionChanges
{
    /// <summary>One line for each difference.</summary>
    /// <param name="before">The earlier version.</param>
    /// <param name="after">The later version.</param>
    /// <param name="vocabulary">The facts in their order.</param>
    /// <param name="language">The language.</param>
    public static List<string> Of(DeskCase before, DeskCase after, Vocabulary vocabulary, Language language)
    {
        var (old, now) = (before.Stored.Content, after.Stored.Content);
        var lines = new List<string>();
        if (old.Pseudonym != now.Pseudonym)
        {
            lines.Add(new Text("Pseudonym", "Pseudonym").In(language));
        }

        if (old.Status != now.Status)
        {
            lines.Add($"Status: {CaseWords.Of(old.Status).In(language)} → {CaseWords.Of(now.Status).In(language)}");
        }

        if (old.BoardDate != now.BoardDate)
        {
            lines.Add(new Text("Konferenztag: ", "Board date: ").In(language) + (now.BoardDate is { } date ? Words.Date(date, language) : "–"));
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

            if ((from.Courses is null) != (to.Courses is null) || (from.Courses is { } a && to.Courses is { } b && !a.SequenceEqual(b)))
            {
                lines.Add(new Text("Frühere Bestrahlungen", "Earlier courses of radiotherapy").In(language));
            }

            if (before.IsLive != after.IsLive || (!after.IsLive && from.AsOf != to.AsOf))
            {
                lines.Add(new Text("Zeitpunkt der Beurteilung", "Time of judgement").In(language));
            }
        }

        return lines.Count > 0 ? lines : [new Text("anderes in der Datei", "something else in the file").In(language)];
    }

    private static List<string> Facts(string? lesion, Entries before, Entries after, Case @case, Vocabulary vocabulary, Language language) =>
    [
        .. vocabulary.Facts.Where(f => before[f] != after[f]).Select(f =>
            $"{(lesion is null ? "" : lesion + ": ")}{f.Label.In(language)}: {Said(f, before[f], @case, language)} → {Said(f, after[f], @case, language)}"),
    ];

    private static string Said(Fact fact, Value value, Case @case, Language language) => Words.Value(fact, value, @case.AsOf.Offset, language);
}
