using Myelon.Core.Cases;
using Myelon.Core.Logic;
using Myelon.Core.Speech;
using Myelon.Medicine.Vocabulary;
using Myelon.Web.Ground;

namespace Myelon.Web.Cases;

/// <summary>What differs between two versions of a case, in words.</summary>
public static class VersionChanges
{
    /// <summary>One line for each difference.</summary>
    public static List<string> Of(DeskCase before, DeskCase after, Screen screen)
    {
        var (old, now) = (before.Stored.Content, after.Stored.Content);
        var lines = new List<string>();
        if (old.Pseudonym != now.Pseudonym)
        {
            lines.Add(screen.T("Pseudonym", "Pseudonym"));
        }

        if (old.Status != now.Status)
        {
            lines.Add($"Status: {screen.T(CaseWords.Of(old.Status))} → {screen.T(CaseWords.Of(now.Status))}");
        }

        if (old.BoardDate != now.BoardDate)
        {
            lines.Add(screen.T("Konferenztag: ", "Board date: ") + (now.BoardDate is { } date ? screen.Date(date) : "–"));
        }

        if (before.Reading.Case is { } from && after.Reading.Case is { } to)
        {
            lines.AddRange(Facts(null, from.Facts, to.Facts, to, screen));
            foreach (var name in from.Lesions.Select(l => l.Name).Union(to.Lesions.Select(l => l.Name)))
            {
                var (was, isNow) = (from.Lesions.FirstOrDefault(l => l.Name == name), to.Lesions.FirstOrDefault(l => l.Name == name));
                lines.AddRange((was, isNow) switch
                {
                    (null, _) => [screen.T("Läsion hinzugefügt: ", "lesion added: ") + name],
                    (_, null) => [screen.T("Läsion entfernt: ", "lesion removed: ") + name],
                    _ => Facts(name, was.Facts, isNow.Facts, to, screen),
                });
            }

            if ((from.Courses is null) != (to.Courses is null) || (from.Courses is { } a && to.Courses is { } b && !a.SequenceEqual(b)))
            {
                lines.Add(screen.T("Frühere Bestrahlungen", "Earlier courses of radiotherapy"));
            }

            if (before.IsLive != after.IsLive || (!after.IsLive && from.AsOf != to.AsOf))
            {
                lines.Add(screen.T("Zeitpunkt der Beurteilung", "Time of judgement"));
            }
        }

        return lines.Count > 0 ? lines : [screen.T("anderes in der Datei", "something else in the file")];
    }

    private static List<string> Facts(string? lesion, Entries before, Entries after, Case @case, Screen screen) =>
    [
        .. AllFacts.Vocabulary.Facts.Where(f => before[f] != after[f]).Select(f =>
            $"{(lesion is null ? "" : lesion + ": ")}{screen.T(f.Label)}: {Said(f, before[f], @case, screen)} → {Said(f, after[f], @case, screen)}"),
    ];

    private static string Said(Fact fact, Value value, Case @case, Screen screen) => Words.Value(fact, value, @case.AsOf.Offset, screen.Language);
}
